"""Where cards and menus of our own stand, so that all of them is on the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication


def beside(panel: QRect, size: QSize, screen: QRect) -> QPoint:
    """Return where to put a card so that it covers as little as can be of what it explains.

    That is beside the panel, rather where a line ends than where it begins; where neither side
    has the room, at the edge of the screen.

    Args:
        panel: What is explained, on the screen.
        size: Of the card, in pixels.
        screen: The part of the screen that may be used.
    """
    right, left = panel.right() + 1, panel.left() - size.width()
    has_room = {
        right: right + size.width() <= screen.right() + 1,
        left: left >= screen.left(),
    }
    sides = [right, left]
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        sides.reverse()
    x = next((side for side in sides if has_room[side]), sides[0])
    x = max(min(x, screen.right() + 1 - size.width()), screen.left())
    top = min(panel.top(), screen.bottom() + 1 - size.height())
    return QPoint(x, max(top, screen.top()))


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
