"""An agreement: terms with a start, a duration, a computed expiry, and what came of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.durations import assumption_words, expires_on, parse_period
from desktop.domain.ids import ActorId, AgreementId, EventId
from desktop.domain.record import InvalidRecord, Record, check_texts


class AgreementOutcome(StrEnum):
    """What came of an agreement; pending until somebody says."""

    PENDING = "pending"
    EXTENDED = "extended"
    LAPSED = "lapsed"
    VIOLATED = "violated"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement(Record):
    """What was agreed in an event, and until when it runs.

    Attributes:
        start: The day its term counts from; None where unknown.
        duration: ISO 8601 period as "P15D"; empty where no term is known.
        assumption: What counting rests on, in words; empty takes the usual one.
        outcome_reason: What came of it, in words.
        extends: The agreement that this one prolongs.
    """

    event: EventId
    terms: str = ""
    parties: tuple[ActorId, ...] = ()
    start: date | None = None
    duration: str = ""
    assumption: str = ""
    outcome: AgreementOutcome = AgreementOutcome.PENDING
    outcome_reason: str = ""
    extends: AgreementId | None = None

    def __post_init__(self) -> None:
        """Refuse a duration that is none, or that no calendar reaches.

        Raises:
            InvalidRecord: Naming the field.
        """
        check_texts(self)
        if self.extends == self.id:
            raise InvalidRecord("extends", "An agreement cannot prolong itself.")
        try:
            self.expiry()
        except ValueError as error:
            raise InvalidRecord("duration", str(error)) from error

    def expiry(self) -> date | None:
        """Return the last day of its term, None where start or duration is unknown.

        Raises:
            ValueError: Where the duration is none; never for an agreement that was made.
        """
        if not self.duration:
            return None
        period = parse_period(self.duration)
        return None if self.start is None else expires_on(self.start, period)

    def assumed(self) -> str:
        """Return what the expiry rests on, in words; empty where there is none."""
        if self.expiry() is None or self.start is None:
            return ""
        return self.assumption or assumption_words(self.start, parse_period(self.duration))

    def is_overdue(self, today: date) -> bool:
        """Tell whether its term is over and nobody has said what came of it."""
        expiry = self.expiry()
        return expiry is not None and today > expiry and self.outcome is AgreementOutcome.PENDING
