"""The one item in the view box; it paints the lanes in pixels of the viewport."""

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from desktop.ui.timeline.lanes_painter import LanesPainter
from desktop.ui.timeline.stage import Stage


class LanesItem(pg.GraphicsObject):  # type: ignore[misc]
    """Paints the stage's frame over the whole of what is in view.

    Attributes:
        paints: How often it was painted, for measuring.
    """

    def __init__(self, stage: Stage) -> None:
        """Paint what ``stage`` arranges."""
        super().__init__()
        self._lanes = LanesPainter(stage)
        self.paints = 0

    def boundingRect(self) -> QRectF:
        """Return all that is in view: the item paints the whole of it."""
        box = self.getViewBox()
        return QRectF() if box is None else QRectF(box.viewRect())

    def viewRangeChanged(self) -> None:
        """Follow the view box."""
        self.prepareGeometryChange()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Paint everything."""
        self.paints += 1
        painter.resetTransform()
        self.paint_on(painter, painter.viewport().height() if widget is None else widget.height())

    def paint_on(self, painter: QPainter, height: int) -> None:
        """Paint everything on so many pixels of height."""
        self._lanes.paint(painter, height)
