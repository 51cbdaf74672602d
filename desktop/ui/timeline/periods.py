"""Which period to show first, how far everything reaches, and how much happened when."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from desktop.domain.calendar_math import civil_from_days
from desktop.domain.span_echo import period
from desktop.domain.spans import DAY_S
from desktop.queries.timeline.columns import (
    FLAG_ONCE,
    FLAG_PLANNED,
    UNBOUNDED_END_S,
    UNBOUNDED_START_S,
    MarkColumns,
)
from desktop.queries.timeline.layer import Layer
from desktop.ui.saying import worded
from desktop.ui.timeline.index import MarkIndex

Seconds = npt.NDArray[np.float64]
ACTIVITY_BINS = 12
_BEFORE_S = 26 * DAY_S
_AFTER_S = 17 * DAY_S
_ROOM = 0.03
_MOST_LOOKED_AT = 20_000


def happened_s(marks: MarkColumns) -> Seconds:
    """Return the instant at which each mark counts and is stepped to, NaN where none is known.

    What lasts counts where it began, what happened once in the middle of its bounds. Where
    nothing bounds its beginning, it counts where it is first attested, or at its other bound.
    """
    first = _known(marks.start_min)
    begun = _known(marks.start_max)
    last = _known(marks.last)
    has_core = begun < np.where(np.isfinite(last), last, np.inf)
    has_core &= (marks.flags & FLAG_ONCE) == 0
    until = np.where(has_core, begun, last)
    middle = (first + until) / 2
    # One second before its end is still the day that it ends with.
    otherwise = np.where(np.isfinite(first), first, np.where(has_core, begun, last - 1))
    return np.where(np.isfinite(middle), middle, otherwise)


def first_period(layers: Sequence[Layer], now_s: float) -> tuple[float, float]:
    """Return the period to show where none is remembered: the most recent activity.

    It ends 17 days after the latest day of which there is evidence, and begins 26 days before
    that day's end: about four weeks that lead to it, and two to see what is due. Plans, and
    what lies ahead of today, are no evidence. Without any, today takes that day's place.
    """
    latest = None
    for layer in layers:
        last, flags = layer.marks.last, layer.marks.flags
        is_evidence = (last <= now_s + DAY_S) & ((flags & FLAG_PLANNED) == 0)
        if is_evidence.any():
            found = int(last[is_evidence].max())
            latest = found if latest is None else max(latest, found)
    end_of_day = -(-(now_s if latest is None else latest) // DAY_S) * DAY_S
    return end_of_day - _BEFORE_S, end_of_day + _AFTER_S


def whole_range(bounds: tuple[int, int] | None, now_s: float) -> tuple[float, float]:
    """Return the period that holds the bounds of all marks, with a little room beside."""
    if bounds is None:
        # The same as is shown first then: the strip stands below it.
        return first_period((), now_s)
    low, high = bounds
    room = max((high - low) * _ROOM, DAY_S / 2)
    return low - room, high + room


def activity(index: MarkIndex, start_s: float, end_s: float) -> dict[str, tuple[int, ...]]:
    """Return how many marks each base has in each of 12 equal parts of a period.

    A mark counts where it happened; among very many, in the part in which it may have begun.
    """
    lanes = index.lanes
    if index.most(start_s, end_s) > _MOST_LOOKED_AT:
        counts = index.begun_between(np.linspace(start_s, end_s, ACTIVITY_BINS + 1))
    else:
        marks = index.marks(index.hits(start_s, end_s))
        instants = happened_s(marks)
        seen = (instants >= start_s) & (instants < end_s)
        part = ((instants[seen] - start_s) / (end_s - start_s) * ACTIVITY_BINS).astype(np.intp)
        part = np.minimum(part, ACTIVITY_BINS - 1)
        flat = marks.lane[seen].astype(np.intp) * ACTIVITY_BINS + part
        counts = np.bincount(flat, minlength=len(lanes) * ACTIVITY_BINS)
        counts = counts.reshape(len(lanes), ACTIVITY_BINS)
    return {
        lane.base: tuple(row)
        for lane, row in zip(lanes, counts.tolist(), strict=True)
        if lane.base and lane.is_there
    }


def period_words(start_s: float, end_s: float) -> str:
    """Return a period in words: whole days, save where it is shorter than three."""
    grain = DAY_S if end_s - start_s >= 3 * DAY_S else 60
    return worded(period(int(start_s // grain) * grain, int(-(-end_s // grain)) * grain))


def short_period_words(words: str, now_s: float) -> str:
    """Return what `period_words` said of a period without its year, where that is this year."""
    year, _month, _day = civil_from_days(int(now_s // DAY_S))
    return words.removesuffix(f" {year}")


def _known(instants: npt.NDArray[np.int64]) -> Seconds:
    """Return instants as numbers, NaN for those that are not bounded."""
    known = instants.astype(float)
    known[(instants == UNBOUNDED_START_S) | (instants == UNBOUNDED_END_S)] = np.nan
    return known
