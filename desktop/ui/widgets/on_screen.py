"""Where cards and menus of our own stand, so that all of them is on the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication


def left_of(corner: QPoint, size: QSize, screen: QRect) -> QPoint:
    """Return where to put a card whose upper right corner is to be at a place.

    Args:
        corner: Where on the screen; the card is moved as far as it takes to be seen whole.
        size: Of the card, in pixels.
        screen: The part of the screen that may be used.
    """
    left = min(corner.x() - size.width(), screen.right() + 1 - size.width())
    top = min(corner.y(), screen.bottom() + 1 - size.height())
    return QPoint(max(left, screen.left()), max(top, screen.top()))


def mirrored(box: QRectF, width_px: float) -> QRectF:
    """Return where a box of a card lies where one reads from the right: as far from that edge."""
    if QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return box
    return QRectF(width_px - box.right(), box.top(), box.width(), box.height())


def two_columns(words: Sequence[float], before_px: float, most_px: float) -> tuple[float, float]:
    """Return the widths of two columns of lines, the first half of them in the first.

    Args:
        words: The width of the words of each line, in pixels.
        before_px: Room before the words, for a sample.
        most_px: The room for both; where it is not enough, both are narrower by one measure.
    """
    half = -(-len(words) // 2)
    first, second = (before_px + max(part, default=0.0) for part in (words[:half], words[half:]))
    less = min(1.0, most_px / (first + second))
    return first * less, second * less
