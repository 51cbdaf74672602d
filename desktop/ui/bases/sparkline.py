"""Paints a sparkline: how much was reported in each part of the timeline's period."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

_GAP_PX = 1


def paint_sparkline(painter: QPainter, rect: QRect, counts: Sequence[int], color: QColor) -> None:
    """Draw one bar for each count, the first at the left where lines run from left to right.

    Edges lie on whole pixels, so that bars are sharp and as wide as each other; the highest
    fills the height, a count of one is never less than two pixels high, none draws nothing.

    Args:
        painter: Paints on the row.
        rect: Where; bars stand on its lower edge and end at its right edge.
        counts: How many, by part of the period.
        color: The colour of what the base is doing.
    """
    most = max(counts, default=0)
    if most <= 0 or rect.isEmpty():
        return
    pitch = max(rect.width() // len(counts), 1)
    width = max(pitch - _GAP_PX, 1)
    is_reversed = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = rect.left() if is_reversed else rect.right() + 1 - pitch * len(counts) + _GAP_PX
    bars = reversed(counts) if is_reversed else counts
    for number, count in enumerate(bars):
        if count > 0:
            height = max(round(rect.height() * count / most), min(2, rect.height()))
            top = rect.bottom() + 1 - height
            painter.fillRect(left + number * pitch, top, width, height, color)
