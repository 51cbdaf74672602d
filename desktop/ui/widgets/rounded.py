"""Rounds what pops up in a window of its own, as the style rounds what stands in another."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QBitmap, QPainter, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

RADIUS_PX = 6


class Rounded(QObject):
    """Cuts the corners off a window.

    Not by a see-through ground: where nothing composes the screen its corners would be black.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Cut anew for each size."""
        if isinstance(event, QResizeEvent):
            self._window.setMask(_rounded(event.size()))
        return False


class Menu(QMenu):
    """A menu with the corners of everything else."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the corners anew."""
        super().resizeEvent(event)
        self.setMask(_rounded(event.size()))


def _rounded(size: QSize) -> QBitmap:
    mask = QBitmap(size)
    mask.fill(Qt.GlobalColor.color0)
    painter = QPainter(mask)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.color1)
    painter.drawRoundedRect(mask.rect(), RADIUS_PX, RADIUS_PX)
    painter.end()
    return mask
