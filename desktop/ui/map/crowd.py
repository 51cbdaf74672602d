"""Keeps what is written on the map apart: a box is taken only where nothing else stands."""

from collections import defaultdict

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

_CELL_PX = 64.0
_DOT_PX = 3.0
_STEP_PX = 4.0


class Crowd:
    """The boxes that are taken, found again by the squares that they lie in, and lines."""

    def __init__(self, width: float, height: float) -> None:
        """Begin with nothing taken on a page of this size."""
        self._cells: defaultdict[tuple[int, int], list[QRectF]] = defaultdict(list)
        shape = int(height / _DOT_PX) + 1, int(width / _DOT_PX) + 1
        self._lines: NDArray[np.bool_] = np.zeros(shape, dtype=np.bool_)

    def take(self, box: QRectF) -> None:
        """Take a box, whatever else stands there."""
        for cell in _cells_of(box):
            self._cells[cell].append(box)

    def draw(self, line: NDArray[np.float64]) -> None:
        """Keep later boxes off a line, given by the points (x, y) where it bends."""
        steps = np.abs(np.diff(line, axis=0)).max(axis=1)
        far = np.concatenate([[0.0], np.cumsum(steps)])
        at = np.arange(0.0, far[-1], _DOT_PX)
        columns = (np.interp(at, far, line[:, 0]) / _DOT_PX).astype(np.intp)
        rows = (np.interp(at, far, line[:, 1]) / _DOT_PX).astype(np.intp)
        height, width = self._lines.shape
        is_in = (columns >= 0) & (columns < width) & (rows >= 0) & (rows < height)
        self._lines[rows[is_in], columns[is_in]] = True

    def cover(self, box: QRectF) -> None:
        """Keep later boxes off a box as they keep off lines."""
        rows, columns = self._range(box.top(), box.bottom()), self._range(box.left(), box.right())
        self._lines[rows, columns] = True

    def is_free(self, box: QRectF) -> bool:
        """Tell whether nothing stands in a box."""
        return not any(
            other.intersects(box) for cell in _cells_of(box) for other in self._cells.get(cell, ())
        )

    def take_if_free(self, box: QRectF, *, avoids_lines: bool = True) -> bool:
        """Take a box if nothing stands there and no line runs through; tell whether it was."""
        if not self.is_free(box) or (avoids_lines and self._is_crossed(box)):
            return False
        self.take(box)
        return True

    def _is_crossed(self, box: QRectF) -> bool:
        rows, columns = self._range(box.top(), box.bottom()), self._range(box.left(), box.right())
        return bool(self._lines[rows, columns].any())

    @staticmethod
    def _range(start: float, end: float) -> slice:
        # Below 0 a slice would count from the other side.
        return slice(max(int(start / _DOT_PX), 0), max(int(end / _DOT_PX) + 1, 0))


class Taken:
    """Keeps boxes apart as well, to some pixels and in a moment: for a single frame."""

    def __init__(self, width: float, height: float) -> None:
        """Begin with nothing taken on a page of this size."""
        shape = int(height / _STEP_PX) + 1, int(width / _STEP_PX) + 1
        self._cells: NDArray[np.bool_] = np.zeros(shape, dtype=np.bool_)

    def take_if_free(self, box: NDArray[np.float64]) -> bool:
        """Take a box (left, top, right, bottom) if nothing is in its cells; tell whether it was."""
        left, top, right, bottom = np.maximum(box / _STEP_PX, 0.0).astype(np.intp).tolist()
        cells = self._cells[top : bottom + 1, left : right + 1]
        if cells.any():
            return False
        cells[:] = True
        return True


def _cells_of(box: QRectF) -> list[tuple[int, int]]:
    left, right = int(box.left() // _CELL_PX), int(box.right() // _CELL_PX)
    top, bottom = int(box.top() // _CELL_PX), int(box.bottom() // _CELL_PX)
    if left == right and top == bottom:
        return [(left, top)]
    return [(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)]
