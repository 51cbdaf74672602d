"""Finds the marks that lie in a period, at a cost that does not grow with those that do not."""

import numpy as np
import numpy.typing as npt

from desktop.domain.spans import DAY_S
from desktop.queries.timeline import (
    FLAG_OPEN,
    UNBOUNDED_END_S,
    UNBOUNDED_START_S,
    TimelineColumns,
)

Indices = npt.NDArray[np.intp]
Instants = npt.NDArray[np.int64]
_CLASS_LIMITS_S = (DAY_S, 16 * DAY_S, 256 * DAY_S)
_LATEST_S = 9e18


class MarkWindow:
    """All marks, sorted so that those of a period are found by bisection.

    Marks are sorted by start within classes of duration: were they not, one mark of many years
    would make every earlier one a candidate. Marks without a start or an end have classes of
    their own.
    """

    def __init__(self, columns: TimelineColumns) -> None:
        """Sort the marks of ``columns``."""
        self.first = columns.start_min
        self.last = last_instants(columns)
        has_start = self.first != UNBOUNDED_START_S
        has_end = self.last != UNBOUNDED_END_S
        bounded = has_start & has_end
        length = np.where(bounded, self.last.astype(float) - self.first, -1.0)
        kind = np.digitize(length, _CLASS_LIMITS_S)
        self._classes = [
            _DurationClass(np.nonzero(bounded & (kind == number))[0], self.first, length)
            for number in range(len(_CLASS_LIMITS_S) + 1)
        ]
        self._no_start = _sorted_by(self.last, np.nonzero(has_end & ~has_start)[0])
        self._no_end = _sorted_by(self.first, np.nonzero(has_start & ~has_end)[0])
        self._always = np.nonzero(~has_start & ~has_end)[0]

    def hits(self, start_s: float, end_s: float) -> Indices:
        """Return the marks that may lie within a period, in the order of the columns."""
        low = int(max(start_s, -_LATEST_S))
        high = int(min(end_s, _LATEST_S))
        found = [one.starting(low, high) for one in self._classes]
        found = [marks[self.last[marks] >= low] for marks in found]
        ends = self.last[self._no_start]
        starts = self.first[self._no_end]
        found.append(self._no_start[np.searchsorted(ends, low, "left") :])
        found.append(self._no_end[: np.searchsorted(starts, high, "right")])
        found.append(self._always)
        return np.sort(np.concatenate(found))


class _DurationClass:
    """Marks of about the same duration, by their start."""

    def __init__(self, marks: Indices, first: Instants, length: npt.NDArray[np.float64]) -> None:
        self._marks = _sorted_by(first, marks)
        self._starts = first[self._marks]
        self._longest_s = int(length[marks].max(initial=0.0)) + 1

    def starting(self, low: int, high: int) -> Indices:
        """Return the marks that begin so late that they may reach ``low``, and before ``high``."""
        begin = np.searchsorted(self._starts, low - self._longest_s, "left")
        return self._marks[begin : np.searchsorted(self._starts, high, "right")]


def last_instants(columns: TimelineColumns) -> Instants:
    """Return where each mark's drawing ends: after what is still open, nothing is drawn."""
    is_open = (columns.flags & FLAG_OPEN) != 0
    return np.where(is_open, columns.open_until, columns.end_max)


def _sorted_by(instants: Instants, marks: Indices) -> Indices:
    return marks[np.argsort(instants[marks], kind="stable")]
