"""An origin link: what the analyst holds of two sources: one and the same, derived, independent."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.ids import SourceId
from desktop.domain.record import InvalidRecord, Record, check_texts


class Verdict(StrEnum):
    """What two sources are to each other."""

    SAME = "same"
    DERIVED = "derived"
    INDEPENDENT = "independent"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginLink(Record):
    """A verdict on two sources.

    Attributes:
        first: One of them; where the verdict is "derived", the one that takes it from the other.
        second: The other one.
        verdict: "unknown" says that they may be the same.
        reason: Why; it may be empty only where the verdict is "unknown".
    """

    first: SourceId
    second: SourceId
    verdict: Verdict = Verdict.UNKNOWN
    reason: str = ""

    def __post_init__(self) -> None:
        """Refuse a source linked with itself and a verdict without its reason.

        Raises:
            InvalidRecord: Naming the field.
        """
        check_texts(self)
        if self.first == self.second:
            raise InvalidRecord("second", "A source is always the same as itself: name another.")
        if self.verdict is not Verdict.UNKNOWN and not self.reason.strip():
            raise InvalidRecord("reason", "Say in a few words what this rests on.")
