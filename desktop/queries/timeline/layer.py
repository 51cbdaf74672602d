"""Marks in an order in which those of any period are found by bisection, and counts by prefix.

Marks are sorted by duration class, lane and start: were there no classes, one mark of many years
would make every earlier one a candidate. How many marks lie in a lane between two instants is how
many began before the second less how many ended before the first, and both are looked up in a
table over a grid of instants, however many marks there are.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop.domain.spans import DAY_S
from desktop.queries.timeline.columns import (
    FLAG_GONE,
    UNBOUNDED_END_S,
    UNBOUNDED_START_S,
    Flags,
    Indices,
    MarkColumns,
)

CELLS = 8_190
_CLASS_LIMITS_S = (DAY_S, 16 * DAY_S, 256 * DAY_S, 4_096 * DAY_S)
_BOUNDED = len(_CLASS_LIMITS_S) + 1
_NO_START, _NO_END, _ALWAYS = _BOUNDED, _BOUNDED + 1, _BOUNDED + 2
_CLASSES = _BOUNDED + 3
_LATEST_S = 9e18
# Fewer than one in so many are counted one by one.
_FEW = 5

Table = npt.NDArray[np.int32]
Cells = npt.NDArray[np.uint16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """Instants ``start_s + n * step_s`` for n from 0 to CELLS."""

    start_s: int
    step_s: int

    @property
    def end_s(self) -> int:
        """The last instant."""
        return self.start_s + CELLS * self.step_s


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """How many marks began before, and had ended by, each instant of the grid.

    Attributes:
        begun, ended: Shape ``(lanes, CELLS + 1)``.
    """

    begun: Table
    ended: Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """Sorted marks with what finds them.

    Attributes:
        marks: In order of class, lane and start; of those without a start, by their end.
        lanes: How many lanes there are.
        begins: Where each group of one class and lane begins, shape ``(classes * lanes + 1,)``.
        longest_s: The longest duration in each bounded class.
        grid: The instants of the tables.
        begun_cell, ended_cell: The first instant of the grid before which a mark began, and by
            which it had ended, uint16.
    """

    marks: MarkColumns
    lanes: int
    begins: npt.NDArray[np.int64]
    longest_s: npt.NDArray[np.int64]
    grid: Grid
    begun_cell: Cells
    ended_cell: Cells

    def __len__(self) -> int:
        """Return how many marks there are."""
        return len(self.marks)

    @property
    def is_bounded(self) -> bool:
        """Whether anything bounds any of the marks."""
        return int(self.begins[_ALWAYS * self.lanes]) > 0

    def lane_of(self, indices: Indices) -> npt.NDArray[np.int64]:
        """Return the lanes of marks."""
        return self.marks.lane[indices].astype(np.int64)

    def candidates(
        self, start_s: float, end_s: float
    ) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """Return where the marks that may lie in a period stand in each group: from and up to."""
        low, high = _whole(start_s), _whole(end_s)
        first, after = self.begins[:-1].copy(), self.begins[1:].copy()
        marks, lanes = self.marks, self.lanes
        bounded = slice(0, _BOUNDED * lanes)
        reach = np.repeat(low - np.minimum(self.longest_s, _whole(1e17)), lanes)
        first[bounded] = _bisect(
            marks.start_min, self.begins[:-1][bounded], after[bounded], reach, or_equal=False
        )
        limit = np.full(lanes * _BOUNDED, high)
        after[bounded] = _bisect(
            marks.start_min, first[bounded], after[bounded], limit, or_equal=True
        )
        torn = slice(_NO_START * lanes, (_NO_START + 1) * lanes)
        first[torn] = _bisect(
            marks.last, first[torn], after[torn], np.full(lanes, low), or_equal=False
        )
        going = slice(_NO_END * lanes, (_NO_END + 1) * lanes)
        after[going] = _bisect(
            marks.start_min, first[going], after[going], limit[:lanes], or_equal=True
        )
        return first, after

    def hits(self, start_s: float, end_s: float, shown: Flags | None = None) -> Indices:
        """Return the marks that may lie within a period, sorted; only those ``shown``."""
        first, after = self.candidates(start_s, end_s)
        found = _ranges(first, after)
        keep = self.marks.last[found] >= _whole(start_s)
        keep &= (self.marks.flags[found] & FLAG_GONE) == 0
        if shown is not None:
            keep &= shown[found]
        return found[keep]

    def tables(self, shown: Flags | None = None) -> Tables:
        """Count the marks that are not gone, or those that are ``shown``."""
        if shown is None:
            gone = (self.marks.flags & FLAG_GONE) != 0
            shown = ~gone if gone.any() else None
        return Tables(
            begun=self._counted(self.begun_cell, shown),
            ended=self._counted(self.ended_cell, shown),
        )

    def _counted(self, cells: Cells, shown: Flags | None) -> Table:
        """Return how many of the marks that are shown have a cell up to each one, by lane."""
        if shown is not None and np.count_nonzero(shown) * _FEW < len(shown):
            few = np.flatnonzero(shown)
            places = self.marks.lane[few].astype(np.int64) * (CELLS + 2) + cells[few]
            counts = np.bincount(places, minlength=self.lanes * (CELLS + 2))
            counts = counts.reshape(self.lanes, CELLS + 2)[:, : CELLS + 1]
            return np.cumsum(counts, axis=1, dtype=np.int32)
        # Lane by lane, since marks of a lane and class stand together: nothing large is made.
        table = np.empty((self.lanes, CELLS + 1), dtype=np.int32)
        begins = self.begins.tolist()
        for lane in range(self.lanes):
            parts = [cells[:0]]
            for group in range(lane, _CLASSES * self.lanes, self.lanes):
                part = slice(begins[group], begins[group + 1])
                parts.append(cells[part] if shown is None else cells[part][shown[part]])
            table[lane] = np.bincount(np.concatenate(parts), minlength=CELLS + 2)[: CELLS + 1]
        return np.cumsum(table, axis=1, dtype=np.int32)


def layer_of(marks: MarkColumns, lanes: int, grid: Grid | None = None) -> Layer:
    """Sort ``marks`` of ``lanes`` lanes; without a grid, one that holds all of them is laid."""
    sort = _class_of(marks)
    by = np.where(sort == _NO_START, marks.last, marks.start_min)
    order = np.lexsort((by, marks.lane, sort))
    marks = marks.take(order)
    group = sort[order].astype(np.int64) * lanes + marks.lane
    begins = np.searchsorted(group, np.arange(_CLASSES * lanes + 1))
    grid = grid or grid_over(marks)
    begun, ended = _cells(marks, grid)
    return Layer(
        marks=marks,
        lanes=lanes,
        begins=begins.astype(np.int64),
        longest_s=_longest(marks, begins[::lanes]),
        grid=grid,
        begun_cell=begun,
        ended_cell=ended,
    )


def grid_over(marks: MarkColumns) -> Grid:
    """Return a grid over all bounds of ``marks``."""
    bounds = [
        marks.start_min[marks.start_min != UNBOUNDED_START_S],
        marks.last[marks.last != UNBOUNDED_END_S],
    ]
    known = [one for one in bounds if len(one)]
    if not known:
        return Grid(start_s=0, step_s=DAY_S)
    low, high = min(int(one.min()) for one in known), max(int(one.max()) for one in known)
    return Grid(start_s=low, step_s=max(-(-(high + 2 - low) // CELLS), 1))


def _class_of(marks: MarkColumns) -> npt.NDArray[np.uint8]:
    has_start = marks.start_min != UNBOUNDED_START_S
    has_end = marks.last != UNBOUNDED_END_S
    length = np.where(has_start & has_end, marks.last.astype(float) - marks.start_min, 0.0)
    found = np.digitize(length, _CLASS_LIMITS_S)
    found[~has_start & has_end] = _NO_START
    found[has_start & ~has_end] = _NO_END
    found[~has_start & ~has_end] = _ALWAYS
    return found.astype(np.uint8)


def _longest(marks: MarkColumns, begins: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    longest = []
    for number in range(_BOUNDED):
        part = slice(int(begins[number]), int(begins[number + 1]))
        length = marks.last[part].astype(float) - marks.start_min[part]
        longest.append(int(min(length.max(initial=0.0), 1e17)) + 1)
    return np.array(longest, dtype=np.int64)


def _cells(marks: MarkColumns, grid: Grid) -> tuple[Cells, Cells]:
    """Return between which instants of the grid marks begin and end.

    What has no length counts for a second: it would end before it began otherwise.
    """
    low, high = grid.start_s - grid.step_s, grid.end_s + grid.step_s
    start = np.clip(marks.start_min, low, high) - grid.start_s
    begun = np.clip(start // grid.step_s + 1, 0, CELLS + 1)
    after = np.maximum(marks.last, marks.start_min + 1)
    ended = np.clip(-((grid.start_s - np.clip(after, low, high)) // grid.step_s), 0, CELLS + 1)
    return begun.astype(np.uint16), ended.astype(np.uint16)


def _bisect(
    values: npt.NDArray[np.int64],
    first: npt.NDArray[np.int64],
    after: npt.NDArray[np.int64],
    sought: npt.NDArray[np.int64],
    *,
    or_equal: bool,
) -> npt.NDArray[np.int64]:
    """Return for each sorted stretch where ``sought`` would be put in; equals before it, or not."""
    low, high = first.copy(), after.copy()
    open_ = np.nonzero(low < high)[0]
    while len(open_):
        middle = (low[open_] + high[open_]) >> 1
        found, wanted = values[middle], sought[open_]
        goes_on = found <= wanted if or_equal else found < wanted
        low[open_] = np.where(goes_on, middle + 1, low[open_])
        high[open_] = np.where(goes_on, high[open_], middle)
        open_ = open_[low[open_] < high[open_]]
    return low


def _ranges(first: npt.NDArray[np.int64], after: npt.NDArray[np.int64]) -> Indices:
    """Return all numbers from each ``first`` up to its ``after``."""
    lengths = np.maximum(after - first, 0)
    ends = np.cumsum(lengths)
    total = int(ends[-1]) if len(ends) else 0
    steps = np.arange(total, dtype=np.intp)
    return np.asarray(steps + np.repeat(first - ends + lengths, lengths), dtype=np.intp)


def _whole(instant_s: float) -> int:
    return int(min(max(instant_s, -_LATEST_S), _LATEST_S))
