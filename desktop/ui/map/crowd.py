"""Keeps what is written on the map apart: a box is taken only where nothing else stands."""

from collections import defaultdict

from PySide6.QtCore import QRectF

_CELL_PX = 64.0


class Crowd:
    """The boxes that are taken, found again by the squares that they lie in."""

    def __init__(self) -> None:
        """Begin with nothing taken."""
        self._cells: defaultdict[tuple[int, int], list[QRectF]] = defaultdict(list)

    def take(self, box: QRectF) -> None:
        """Take a box, whatever else stands there."""
        for cell in _cells_of(box):
            self._cells[cell].append(box)

    def is_free(self, box: QRectF) -> bool:
        """Tell whether nothing stands in a box."""
        return not any(
            other.intersects(box) for cell in _cells_of(box) for other in self._cells.get(cell, ())
        )

    def take_if_free(self, box: QRectF) -> bool:
        """Take a box if nothing stands there; tell whether it was taken."""
        if not self.is_free(box):
            return False
        self.take(box)
        return True


def _cells_of(box: QRectF) -> list[tuple[int, int]]:
    left, right = int(box.left() // _CELL_PX), int(box.right() // _CELL_PX)
    top, bottom = int(box.top() // _CELL_PX), int(box.bottom() // _CELL_PX)
    return [(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)]
