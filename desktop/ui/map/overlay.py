"""What moves over the map's picture: rings around bases, the measured way, the cross of a tool."""

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.queries.map import MapBase
from desktop.ui.map.ground import look_of
from desktop.ui.map.stage import MapStage, Tool
from desktop.ui.map.symbols import RADIUS

_CROSS_PX = 14.0


class Overlay:
    """Paints in the units of the page that is looked at."""

    def __init__(self, stage: MapStage) -> None:
        """Paint what ``stage`` has chosen."""
        self._stage = stage

    def paint(self, painter: QPainter) -> None:
        """Paint everything that is there."""
        stage = self._stage
        for base_id, width in ((stage.pointed, 1.4), (stage.base_id, 2.6)):
            base = stage.by_id.get(base_id)
            if base is not None:
                self._ring(painter, base, width)
        if stage.tool is Tool.PICK:
            self._cross(painter)

    def _ring(self, painter: QPainter, base: MapBase, width: float) -> None:
        if base.lat is None or base.lon is None:
            return
        theme = self._stage.theme
        at = QPointF(*self._stage.view.project(base.lat, base.lon))
        radius = (RADIUS + 5) * theme.text_scale
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(look_of(theme).land), width + 2))
        painter.drawEllipse(at, radius, radius)
        painter.setPen(QPen(theme.color("accent"), width))
        painter.drawEllipse(at, radius, radius)

    def _cross(self, painter: QPainter) -> None:
        view, theme = self._stage.view, self._stage.theme
        middle = QPointF(view.width / 2, view.height / 2)
        lines = [
            QLineF(middle + way * 3.0, middle + way * _CROSS_PX)
            for way in (QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1))
        ]
        for colour, width in ((QColor(look_of(theme).land), 4.0), (theme.color("accent"), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLines(lines)
