"""How one moves in time: named zoom levels, steps, and what brings an event into view."""

import math
from enum import StrEnum

import numpy as np

from desktop.domain.spans import DAY_S
from desktop.ui.timeline.frame import Frame
from desktop.ui.timeline.stage import Marks


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


def neighbour(marks: Marks, event: int, step: int, start_s: float, end_s: float) -> int | None:
    """Return the event that follows in time, or goes before with a ``step`` of -1.

    Where none is selected, it is the first of those in view, or the last with -1.
    """
    order = marks.in_time
    if not order:
        return None
    if event >= 0:
        at = order.index(event) + step
        return order[at] if 0 <= at < len(order) else None
    inside = (marks.happened_s >= start_s) & (marks.happened_s < end_s)
    seen = set(marks.columns.event[inside].tolist())
    candidates = [event for event in order if event in seen] or order
    return candidates[0 if step > 0 else -1]


def mark_of(marks: Marks, event: int, base_id: str) -> int | None:
    """Return the mark of an event at a base; its first one where it has none there."""
    found = marks.of_event(event).tolist()
    for mark in found:
        if marks.columns.lanes[marks.columns.lane[mark]].base == base_id:
            return int(mark)
    return int(found[0]) if found else None


def period_showing(
    marks: Marks, mark: int, start_s: float, end_s: float
) -> tuple[float, float] | None:
    """Return the period to move to so that a mark is in view; None where it is already."""
    first, last = int(marks.window.first[mark]), int(marks.window.last[mark])
    margin = (end_s - start_s) * 0.02
    if first < end_s - margin and last > start_s + margin:
        return None
    at = float(marks.happened_s[mark])
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
