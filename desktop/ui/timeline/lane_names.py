"""The column of lane names left of the lanes."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.queries.timeline import Lane
from desktop.ui.labels import visible_text
from desktop.ui.theme import TextRole, Theme


class LaneNames(QWidget):
    """Names the lanes; the chosen base's stands out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing until `set_lanes`."""
        super().__init__(parent)
        self._theme = theme
        self._lanes: tuple[Lane, ...] = ()
        self._tops: tuple[float, ...] = (0.0,)
        self._scroll_px = 0.0
        self._chosen = ""

    def set_lanes(
        self, lanes: tuple[Lane, ...], tops: tuple[float, ...], scroll_px: float, chosen: str
    ) -> None:
        """Show ``lanes`` at ``tops``; ``chosen`` is the id of the chosen base."""
        self._lanes, self._tops = lanes, tops
        self._scroll_px, self._chosen = scroll_px, chosen
        self.setAccessibleName(", ".join(lane.name for lane in lanes))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each name beside the first row of its lane."""
        painter = QPainter(self)
        painter.setFont(self._theme.font(TextRole.SMALL_STRONG))
        metrics = painter.fontMetrics()
        line = QPen(self._theme.color("line"), 1)
        for lane, top, bottom in zip(self._lanes, self._tops, self._tops[1:], strict=False):
            y = top - self._scroll_px
            if lane.base and lane.base == self._chosen:
                box = QRectF(0, y, self.width(), bottom - top)
                painter.fillRect(box, self._theme.color("selection"))
                painter.fillRect(QRectF(0, y, 3, bottom - top), self._theme.color("accent"))
            painter.setPen(line)
            edge = round(bottom - self._scroll_px)
            painter.drawLine(0, edge, self.width(), edge)
            painter.setPen(self._theme.color("text"))
            room = self.width() - 24
            name = metrics.elidedText(visible_text(lane.name), Qt.TextElideMode.ElideRight, room)
            box = QRectF(14, y + 8, room, metrics.height() + 6)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)
