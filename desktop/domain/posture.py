"""Posture: a base's state over time as assessed, never a column of the base, never computed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.grading import Confidence, Likelihood
from desktop.domain.ids import ActorId, BaseId, NoteId, PostureId
from desktop.domain.record import Record, check_texts
from desktop.domain.spans import DateSpan


class PostureState(StrEnum):
    """The states a base can be assessed to be in."""

    ACTIVE = "active"
    REINFORCED = "reinforced"
    DRAWING_DOWN = "drawing down"
    VACATED = "vacated"
    HANDED_OVER = "handed over"
    CONTESTED = "contested"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Posture(Record):
    """One assessed interval of a base's state.

    Attributes:
        set_on: The day on which the analyst set it.
        when: The interval for which it holds.
        basis: The grounds, in words; ``notes`` are the source notes it cites.
        supersedes: The posture that it replaced.
    """

    base: BaseId
    set_on: date
    state: PostureState
    when: DateSpan
    controlled_by: ActorId | None = None
    likelihood: Likelihood | None = None
    confidence: Confidence | None = None
    basis: str = ""
    notes: tuple[NoteId, ...] = ()
    supersedes: PostureId | None = None

    def __post_init__(self) -> None:
        """Refuse grounds that cannot be kept.

        Raises:
            InvalidRecord: Naming the field.
        """
        check_texts(self)
