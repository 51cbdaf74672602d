"""How one moves in time: named zoom levels, steps, and what brings an event into view."""

import math
from enum import StrEnum

import numpy as np

from desktop.domain.spans import DAY_S
from desktop.ui.timeline.frame import Frame
from desktop.ui.timeline.index import MarkIndex
from desktop.ui.timeline.periods import happened_s


class Level(StrEnum):
    """The named zoom levels."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    ALL = "all"


_LABEL_ROOM = 0.25
_WIDTHS_S = {
    Level.DAY: 1.0 * DAY_S,
    Level.WEEK: 7.0 * DAY_S,
    Level.MONTH: 31.0 * DAY_S,
    Level.YEAR: 366.0 * DAY_S,
}


def level_of(start_s: float, end_s: float, whole: tuple[float, float]) -> Level:
    """Return the level whose width is nearest, by ratio; all, where everything is in view."""
    if start_s <= whole[0] and end_s >= whole[1]:
        return Level.ALL
    width = end_s - start_s
    return min(_WIDTHS_S, key=lambda level: abs(math.log(width / _WIDTHS_S[level])))


def period_of(level: Level, middle_s: float, whole: tuple[float, float]) -> tuple[float, float]:
    """Return the period of a level around an instant."""
    if level is Level.ALL:
        # The newest marks stand at the end; their labels need some room behind them.
        return whole[0], whole[1] + (whole[1] - whole[0]) * _LABEL_ROOM
    half = _WIDTHS_S[level] / 2
    return middle_s - half, middle_s + half


def neighbour(index: MarkIndex, key: int, step: int, start_s: float, end_s: float) -> int | None:
    """Return the event that follows in time, or goes before with a ``step`` of -1.

    Where none is selected, it is the first of those in view, or the last with -1.

    Args:
        index: The marks.
        key: Row number of the selected event, -1 where none is.
        step: 1 or -1.
        start_s: Where what is in view begins.
        end_s: Where it ends.
    """
    own = happened_s(index.marks(index.of_event(key))) if key >= 0 else np.empty(0)
    own = own[np.isfinite(own)]
    if len(own):
        return _beside(index, (float(own.min()), key), step, end_s - start_s)
    first = (start_s, -1) if step > 0 else (end_s, -1)
    return _beside(index, first, step, end_s - start_s)


def _beside(index: MarkIndex, here: tuple[float, int], step: int, width_s: float) -> int | None:
    """Return the event next to a place in the order of time, looking ever further for it."""
    bounds = index.whole()
    if bounds is None:
        return None
    while True:
        reach = (here[0], here[0] + width_s) if step > 0 else (here[0] - width_s, here[0])
        marks = index.marks(index.hits(*reach))
        instants, keys = happened_s(marks), marks.key
        at_once, is_other = instants == here[0], keys != here[1]
        if step > 0:
            beyond = (instants > here[0]) | (at_once & (keys > here[1]))
            beyond &= instants <= reach[1]
        else:
            beyond = (instants < here[0]) | (at_once & (keys < here[1]))
            beyond &= instants >= reach[0]
        beyond &= is_other
        if beyond.any():
            order = np.lexsort((keys[beyond], instants[beyond]))
            return int(keys[beyond][order[0 if step > 0 else -1]])
        if (reach[0] <= bounds[0] and step < 0) or (reach[1] >= bounds[1] and step > 0):
            return None
        width_s *= 4


def mark_of(index: MarkIndex, key: int, base_id: str) -> int | None:
    """Return the mark of an event at a base; its first one where it has none there."""
    found = index.of_event(key)
    if not len(found):
        return None
    for mark, lane in zip(found.tolist(), index.marks(found).lane.tolist(), strict=True):
        if index.lanes[lane].code == base_id:
            return int(mark)
    return int(found[0])


def period_showing(
    index: MarkIndex, mark: int, start_s: float, end_s: float
) -> tuple[float, float] | None:
    """Return the period to move to so that a mark is in view; None where it is already."""
    marks = index.marks(np.array([mark]))
    first, last = int(marks.start_min[0]), int(marks.last[0])
    margin = (end_s - start_s) * 0.02
    if first < end_s - margin and last > start_s + margin:
        return None
    at = float(happened_s(marks)[0])
    if np.isnan(at):
        return None
    half = (end_s - start_s) / 2
    return at - half, at + half


def scroll_showing(frame: Frame, entry: int, scroll_px: int, height_px: int) -> int:
    """Return how far to scroll so that a mark's row is on the screen."""
    top, row, pad = int(frame.top[entry]), frame.sizes.row, frame.sizes.pad
    if top - pad < scroll_px:
        return max(top - pad, 0)
    if top + row + pad > scroll_px + height_px:
        return top + row + pad - height_px
    return scroll_px
