"""Puts marks into rows, so that neither marks nor labels ever overlap, and keeps them there."""

from bisect import bisect_left
from collections.abc import Sequence

from desktop.ui.timeline.view import View

_MOST_KEPT = 20_000
_SAME_SCALE = 1e-6


class Packer:
    """Rows of the marks seen at one zoom level.

    Panning moves all marks by the same pixels, so a mark once placed keeps its row, and those
    that come into view take the first row in which they touch nobody who was placed before.
    Another zoom level begins anew.
    """

    def __init__(self, gap_px: float) -> None:
        """Leave at least ``gap_px`` between two marks of a row."""
        self.gap_px = gap_px
        self._scale = 0.0
        self._origin_s = 0.0
        self._row_of: dict[int, int] = {}
        self._lanes: dict[int, list[_Row]] = {}
        self._full: set[int] = set()

    def forget(self) -> None:
        """Begin anew: marks, labels or sizes changed."""
        self._row_of.clear()
        self._lanes.clear()
        self._full.clear()

    def rows(
        self,
        view: View,
        marks: Sequence[int],
        lanes: Sequence[int],
        stretches: Sequence[tuple[float, float]],
        most: Sequence[int],
    ) -> list[int]:
        """Return the row of each mark within its lane, from the top; -1 where none is left.

        Args:
            view: What is in view.
            marks: Whom to place, in the order in which they choose.
            lanes: Their lanes.
            stretches: What each takes of its row with its label, in pixels of ``view``.
            most: How many rows each lane may have, by its number.
        """
        self._take_up(view)
        moved = (view.start_s - self._origin_s) / self._scale
        known, place = self._row_of, self._place
        return [
            row if (row := known.get(mark)) is not None else place(mark, lane, *taken, moved, most)
            for mark, lane, taken in zip(marks, lanes, stretches, strict=True)
        ]

    def depth(self, lane: int) -> int:
        """Return how many rows a lane has, with one for counts where marks found none.

        It does not shrink while one pans.
        """
        return max(len(self._lanes.get(lane, ())), 1) + (lane in self._full)

    def _take_up(self, view: View) -> None:
        scale = view.seconds_a_pixel
        is_same = abs(scale - self._scale) <= _SAME_SCALE * scale
        if not is_same or len(self._row_of) > _MOST_KEPT:
            self.forget()
            self._scale, self._origin_s = scale, view.start_s

    def _place(
        self,
        mark: int,
        lane: int,
        left: float,
        right: float,
        moved: float,
        most: Sequence[int],
    ) -> int:
        rows = self._lanes.setdefault(lane, [])
        left, right = left + moved, right + moved + self.gap_px
        found = next((at for at, row in enumerate(rows) if row.take(left, right)), -1)
        if found < 0 and len(rows) < most[lane]:
            rows.append(_Row(left, right))
            found = len(rows) - 1
        if found < 0:
            self._full.add(lane)
        self._row_of[mark] = found
        return found


class _Row:
    """Stretches that are taken; none overlaps another."""

    __slots__ = ("_lefts", "_rights")

    def __init__(self, left: float, right: float) -> None:
        self._lefts = [left]
        self._rights = [right]

    def take(self, left: float, right: float) -> bool:
        """Take a stretch if it is free."""
        at = bisect_left(self._lefts, left)
        if at and self._rights[at - 1] > left:
            return False
        if at < len(self._lefts) and self._lefts[at] < right:
            return False
        self._lefts.insert(at, left)
        self._rights.insert(at, right)
        return True
