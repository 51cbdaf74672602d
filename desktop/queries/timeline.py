"""What the timeline asks: every mark as packed columns, one mark for each lane of an event."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop.domain.ids import BaseId, EventId

UNBOUNDED_START_S = np.iinfo(np.int64).min
UNBOUNDED_END_S = np.iinfo(np.int64).max
FLAG_APPROXIMATE = 1
FLAG_ONCE = 2
FLAG_NO_COMMENT = 4
FLAG_CONTESTED = 8
FLAG_OPEN = 16
FLAG_PLANNED = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One lane; ``base`` is None for "Not at a base"."""

    base: BaseId | None
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Arc:
    """A movement: from mark ``start`` to mark ``end``, both indices into the columns."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineColumns:
    """All marks, sorted by lane, then start; every array has shape ``(marks,)``.

    Attributes:
        event: Index into ``events`` and ``titles``, int32.
        lane: Index into ``lanes``, int32.
        start_min, start_max, end_min, end_max: Seconds since 1970 UTC, int64;
            UNBOUNDED_START_S and UNBOUNDED_END_S stand for "not bounded".
        open_until: End of the last day reported as still true, int64; UNBOUNDED_START_S
            where it is not open.
        kind: Index of the event's kind in ``EventKind``, uint8.
        flags: Sum of the FLAG_ constants, uint8.
        events: Ids, one an event.
        titles: Titles, one an event.
        arcs: Movements between marks of one event.
    """

    event: npt.NDArray[np.int32]
    lane: npt.NDArray[np.int32]
    start_min: npt.NDArray[np.int64]
    start_max: npt.NDArray[np.int64]
    end_min: npt.NDArray[np.int64]
    end_max: npt.NDArray[np.int64]
    open_until: npt.NDArray[np.int64]
    kind: npt.NDArray[np.uint8]
    flags: npt.NDArray[np.uint8]
    lanes: tuple[Lane, ...]
    events: tuple[EventId, ...]
    titles: tuple[str, ...]
    arcs: tuple[Arc, ...]
