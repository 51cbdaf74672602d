"""The edge of a page in the preview: a line around it, where Qt throws a shadow on two sides."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsEffect

from desktop.ui.theme import Theme


class PageEdge(QGraphicsEffect):
    """Draws it over a page; the preview takes further items in its scene for pages."""

    def __init__(self, theme: Theme) -> None:
        """Draw in the colours of ``theme``."""
        super().__init__()
        self._theme = theme

    def draw(self, painter: QPainter) -> None:
        """Draw the page, cover its shadow, and draw the line."""
        self.drawSource(painter)
        around: QRectF = self.sourceBoundingRect()
        # The paper begins at 0; Qt leaves as much around it on each side.
        margin = -around.left()
        paper = around.adjusted(margin, margin, -margin, -margin)
        beside = QPainterPath()
        beside.addRect(around)
        beside.addRect(paper)
        painter.save()
        painter.setClipping(False)
        painter.fillPath(beside, self._theme.color("background"))
        # One pixel, however large the page is shown.
        painter.setPen(QPen(self._theme.color("line_strong"), 0))
        painter.drawRect(paper)
        painter.restore()
