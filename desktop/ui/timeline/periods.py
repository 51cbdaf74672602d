"""Which period to show first, how far everything reaches, and how much happened in it."""

import numpy as np
import numpy.typing as npt

from desktop.queries.timeline import UNBOUNDED_END_S, UNBOUNDED_START_S, TimelineColumns
from desktop.ui.timeline.shapes import extents

_DAY_S = 86_400
_BEFORE_DAYS = 26
_AFTER_DAYS = 16
ACTIVITY_BINS = 12


def bounded(
    columns: TimelineColumns, now_s: float
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Return where each mark begins and ends; an unbounded side takes the other bound's place."""
    first, last = extents(columns)
    start = np.where(first == UNBOUNDED_START_S, columns.start_max, first).astype(float)
    end = np.where(last == UNBOUNDED_END_S, start, last).astype(float)
    start = np.where(np.abs(start) >= UNBOUNDED_END_S, end, start)
    lost = np.abs(start) >= UNBOUNDED_END_S
    return np.where(lost, now_s, start), np.where(lost, now_s, end)


def middles(columns: TimelineColumns, now_s: float) -> npt.NDArray[np.float64]:
    """Return the middle of each mark, seconds since 1970 UTC."""
    start, end = bounded(columns, now_s)
    return (start + end) / 2


def whole_range(columns: TimelineColumns, now_s: float) -> tuple[float, float]:
    """Return the range of all marks with a little room on both sides."""
    start, end = bounded(columns, now_s)
    if not len(start):
        return now_s - _BEFORE_DAYS * _DAY_S, now_s + _AFTER_DAYS * _DAY_S
    low, high = float(start.min()), max(float(end.max()), float(start.min()) + _DAY_S)
    room = (high - low) * 0.04
    return low - room, high + room


def first_period(columns: TimelineColumns, now_s: float) -> tuple[float, float]:
    """Return what to show first: the weeks around the latest evidence that is not ahead."""
    _start, end = bounded(columns, now_s)
    past = end[end <= now_s + _DAY_S]
    latest = float(past.max()) if len(past) else now_s
    return latest - _BEFORE_DAYS * _DAY_S, latest + _AFTER_DAYS * _DAY_S


def activity(columns: TimelineColumns, period: tuple[float, float]) -> dict[str, tuple[int, ...]]:
    """Return how many marks each base has in each of 12 bins over the period.

    A mark counts once, at the middle of what of it lies in the period.
    """
    first, last = extents(columns)
    seen = (first < period[1]) & (last > period[0])
    middle = (
        np.clip(first[seen].astype(float), *period) + np.clip(last[seen].astype(float), *period)
    ) / 2
    width = (period[1] - period[0]) / ACTIVITY_BINS
    bins = np.clip(((middle - period[0]) / width).astype(int), 0, ACTIVITY_BINS - 1)
    lanes = len(columns.lanes)
    flat = columns.lane[seen].astype(int) * ACTIVITY_BINS + bins
    counts = np.bincount(flat, minlength=lanes * ACTIVITY_BINS).reshape(lanes, ACTIVITY_BINS)
    return {
        lane.base: tuple(int(count) for count in counts[number])
        for number, lane in enumerate(columns.lanes)
        if lane.base is not None
    }
