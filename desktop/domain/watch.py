"""A watch item: a deadline, an indicator or an open question, with what came of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.ids import BaseId, EventId
from desktop.domain.record import InvalidRecord, Record, check_line, check_texts


class WatchKind(StrEnum):
    """What is watched for."""

    DEADLINE = "deadline"
    INDICATOR = "indicator"
    QUESTION = "question"


class WatchState(StrEnum):
    """Whether it is still open, and how it was closed."""

    OPEN = "open"
    HAPPENED = "happened"
    DID_NOT_HAPPEN = "did not happen"
    ANSWERED = "answered"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchItem(Record):
    """Something to watch.

    Attributes:
        set_on: The day on which it was put on the list.
        due: The day by which it is decided; None where there is none.
        outcome: What came of it, in words.
        event: The event that it came to.
        raised_by: The event that it arises from.
    """

    text: str
    kind: WatchKind = WatchKind.QUESTION
    set_on: date
    base: BaseId | None = None
    due: date | None = None
    state: WatchState = WatchState.OPEN
    outcome: str = ""
    event: EventId | None = None
    raised_by: EventId | None = None

    def __post_init__(self) -> None:
        """Refuse an empty text and a deadline without its day.

        Raises:
            InvalidRecord: Naming the field.
        """
        check_line("text", self.text, "What to watch")
        check_texts(self)
        if self.kind is WatchKind.DEADLINE and self.due is None:
            raise InvalidRecord("due", "A deadline needs its day.")

    def is_overdue(self, today: date) -> bool:
        """Tell whether its day is over and nobody has said what came of it."""
        return self.due is not None and today > self.due and self.state is WatchState.OPEN
