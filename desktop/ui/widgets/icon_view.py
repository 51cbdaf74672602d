"""An icon that stands by itself and follows the theme."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import Theme


class IconView(QWidget):
    """Shows an icon beside words that say the same; screen readers pass it by.

    Args:
        theme: Draws the icon.
        name: File name without ``.svg``.
        size_px: Width and height.
        color: Name in `Tokens`.
        parent: The widget that holds it.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        size_px: int = 16,
        color: str = "quiet",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = theme.icon(name, color)
        self._size_px = size_px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the icon."""
        return QSize(self._size_px, self._size_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        self._icon.paint(QPainter(self), self.rect())
