"""A source: who publishes or speaks, unnamed sources kept as persistent labels."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop.domain.grading import Reliability
from desktop.domain.ids import SourceId
from desktop.domain.record import InvalidRecord, Record, check_line, check_tags, check_texts


class SourceKind(StrEnum):
    """What sort of source it is."""

    OUTLET = "outlet"
    OFFICIAL = "official"
    NAMED_PERSON = "named person"
    UNNAMED = "unnamed"
    OBSERVER = "observer"
    IMAGERY = "imagery"
    SOCIAL = "social"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierGrade:
    """A reliability letter that was given on ``graded_on`` and has been replaced since."""

    reliability: Reliability
    reason: str = ""
    graded_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Record):
    """Who publishes or speaks.

    Attributes:
        outlet: The outlet through which an unnamed or observing source speaks.
        access: How it can know, in words.
        bias: Known bias, in words.
        reliability: Admiralty letter; F, the default, is "not judged".
        reliability_on: The day the letter was given.
        earlier_grades: The letters before it, oldest first.
    """

    label: str
    kind: SourceKind = SourceKind.OUTLET
    outlet: SourceId | None = None
    country: str = ""
    access: str = ""
    bias: str = ""
    reliability: Reliability = Reliability.F
    reliability_reason: str = ""
    reliability_on: date | None = None
    earlier_grades: tuple[EarlierGrade, ...] = ()
    tags: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse an empty label and a grade without its reason.

        Raises:
            InvalidRecord: Naming the field.
        """
        check_line("label", self.label, "The label")
        check_texts(self)
        check_tags(self.tags)
        if self.reliability is not Reliability.F and not self.reliability_reason.strip():
            raise InvalidRecord("reliability_reason", "A reliability grade needs a short reason.")

    def reliability_as_of(self, day: date) -> Reliability:
        """Return the letter that stood on ``day``; F where none had been given."""
        if self.reliability_on is None or self.reliability_on <= day:
            return self.reliability
        stood = (g for g in self.earlier_grades if g.graded_on is None or g.graded_on <= day)
        return max(stood, key=_graded_on, default=_NEVER_JUDGED).reliability

    def regraded(
        self, reliability: Reliability, reason: str, on: date, *, keep: bool = True
    ) -> "Source":
        """Return this source with another letter, or the letter's reason or day corrected.

        Args:
            reliability: The letter.
            reason: Why.
            on: The day on which it was given.
            keep: Whether the letter before goes into the history; not for a correction.
        """
        return replace(
            self,
            reliability=reliability,
            reliability_reason=reason,
            reliability_on=on,
            earlier_grades=(*self.earlier_grades, *(self._grade_before() if keep else ())),
        )

    def _grade_before(self) -> tuple[EarlierGrade, ...]:
        if self.reliability is Reliability.F and not self.reliability_reason:
            return ()
        return (
            EarlierGrade(
                reliability=self.reliability,
                reason=self.reliability_reason,
                graded_on=self.reliability_on,
            ),
        )


def _graded_on(grade: EarlierGrade) -> date:
    return grade.graded_on or date.min


_NEVER_JUDGED = EarlierGrade(reliability=Reliability.F)
