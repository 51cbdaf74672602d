"""The lanes on the screen: pyqtgraph's view box moves the range, our own item paints it."""

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from desktop.queries.timeline import TimelineColumns
from desktop.ui.labels import visible_text
from desktop.ui.theme import TextRole, Theme
from desktop.ui.timeline.axis import ticks
from desktop.ui.timeline.marks import MarkPainter
from desktop.ui.timeline.packing import Placed
from desktop.ui.timeline.scene import DENSITY_BIN_PX, Scene

_LABEL_CHARS = 80


class LanesItem(pg.GraphicsObject):  # type: ignore[misc] # pyqtgraph has no types
    """Paints one scene in pixels; the view box only says which period is in view."""

    def __init__(self, theme: Theme) -> None:
        """Paint nothing until `show`."""
        super().__init__()
        self._theme = theme
        self._columns: TimelineColumns | None = None
        self._scene: Scene | None = None
        self._selected = -1
        self._scroll_px = 0.0
        self._now_s = 0.0
        self.paints = 0

    def show_scene(
        self,
        columns: TimelineColumns,
        scene: Scene,
        *,
        selected: int,
        scroll_px: float,
        now_s: float,
    ) -> None:
        """Paint ``scene``; ``selected`` is the chosen event's index, -1 for none."""
        self._columns, self._scene = columns, scene
        self._selected, self._scroll_px, self._now_s = selected, scroll_px, now_s
        self.update()

    def boundingRect(self) -> QRectF:
        """Return all that is in view: the item paints the whole of it."""
        box = self.getViewBox()
        return QRectF(box.viewRect()) if box is not None else QRectF()

    def viewRangeChanged(self) -> None:
        """Follow the view box; what is painted comes with the next scene."""
        self.prepareGeometryChange()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Paint grid, lanes, movements, marks and labels."""
        scene, columns = self._scene, self._columns
        if scene is None or columns is None:
            return
        self.paints += 1
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = float(painter.viewport().height())
        self._paint_ground(painter, scene, height)
        self._paint_now(painter, scene, height)
        painter.translate(0, -self._scroll_px)
        self._paint_lane_lines(painter, scene)
        if scene.density is not None:
            self._paint_density(painter, scene)
        else:
            self._paint_arcs(painter, scene, columns)
            self._paint_marks(painter, scene, columns)

    def _paint_ground(self, painter: QPainter, scene: Scene, height: float) -> None:
        now = scene.view.x_of(self._now_s)
        painter.fillRect(
            QRectF(now, 0, max(0.0, scene.view.width_px - now), height),
            self._theme.color("future"),
        )
        painter.setPen(QPen(self._theme.color("line"), 1))
        for tick in ticks(scene.view):
            x = round(scene.view.x_of(tick.at_s)) + 0.5
            painter.drawLine(QPointF(x, 0), QPointF(x, height))

    def _paint_lane_lines(self, painter: QPainter, scene: Scene) -> None:
        painter.setPen(QPen(self._theme.color("line"), 1))
        for top in scene.lane_tops[1:]:
            y = round(top) + 0.5
            painter.drawLine(QPointF(0, y), QPointF(scene.view.width_px, y))

    def _paint_density(self, painter: QPainter, scene: Scene) -> None:
        assert scene.density is not None
        most = max(int(scene.density.max()), 1)
        colour = self._theme.color("accent")
        for lane, counts in enumerate(scene.density):
            top, bottom = scene.lane_tops[lane] + 6, scene.lane_tops[lane + 1] - 6
            for index in counts.nonzero()[0]:
                faint = QColor(colour)
                faint.setAlphaF(0.15 + 0.85 * float(counts[index]) / most)
                left = float(index) * DENSITY_BIN_PX
                painter.fillRect(QRectF(left, top, DENSITY_BIN_PX - 1, bottom - top), faint)

    def _paint_marks(self, painter: QPainter, scene: Scene, columns: TimelineColumns) -> None:
        marks = MarkPainter(self._theme, self._now_s)
        font = self._theme.font(TextRole.SMALL)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        for placed in scene.placed:
            mark = placed.shape.mark
            middle = scene.middle_of(placed)
            marks.paint(
                painter,
                placed.shape,
                middle,
                int(columns.kind[mark]),
                int(columns.flags[mark]),
                int(columns.open_until[mark]),
            )
            if columns.event[mark] == self._selected:
                self._paint_outline(painter, placed, middle)
            self._paint_label(painter, placed, middle, columns, metrics)

    def _paint_outline(self, painter: QPainter, placed: Placed, middle: float) -> None:
        shape = placed.shape
        box = QRectF(shape.left - 5, middle - 11, shape.end - shape.left + 10, 22)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 11, 11)

    def _paint_label(
        self,
        painter: QPainter,
        placed: Placed,
        middle: float,
        columns: TimelineColumns,
        metrics: QFontMetricsF,
    ) -> None:
        if placed.label_width < 12:
            return
        title = columns.titles[columns.event[placed.shape.mark]]
        text = metrics.elidedText(
            label_text(title), Qt.TextElideMode.ElideRight, placed.label_width + 1
        )
        painter.setPen(self._theme.color("panel" if placed.label_inside else "text"))
        baseline = middle + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(placed.label_left, baseline), text)

    def _paint_arcs(self, painter: QPainter, scene: Scene, columns: TimelineColumns) -> None:
        by_mark = {placed.shape.mark: placed for placed in scene.placed}
        colour = self._theme.color("changing")
        for arc in columns.arcs:
            start, end = by_mark.get(arc.start), by_mark.get(arc.end)
            if start is None or end is None:
                continue
            _paint_arc(painter, scene.box_of(start), scene.box_of(end), colour)

    def _paint_now(self, painter: QPainter, scene: Scene, height: float) -> None:
        x = scene.view.x_of(self._now_s)
        if 0 <= x <= scene.view.width_px:
            painter.setPen(QPen(self._theme.color("accent"), 1.5))
            painter.drawLine(QPointF(x, 0), QPointF(x, height))


def label_text(title: str) -> str:
    """Return a title as a mark's label: one short line, nothing hidden in it."""
    return visible_text(title[:_LABEL_CHARS].replace("\n", " "))


def _paint_arc(painter: QPainter, start: QRectF, end: QRectF, colour: QColor) -> None:
    """Paint a dashed movement from the bottom of one mark to the top of another."""
    down = end.center().y() >= start.center().y()
    first = QPointF(start.left() + 8, start.bottom() - 4 if down else start.top() + 4)
    last = QPointF(end.left() + 8, end.top() + 4 if down else end.bottom() - 4)
    bow = min(first.x(), last.x()) - 26
    path = QPainterPath(first)
    path.cubicTo(QPointF(bow, first.y()), QPointF(bow, last.y()), last)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.4, Qt.PenStyle.DashLine))
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon([last, last + QPointF(-8, -3.5), last + QPointF(-7, 4)])


def lanes_view(theme: Theme, parent: QWidget) -> tuple[pg.GraphicsView, pg.ViewBox, LanesItem]:
    """Return a view whose range pans and zooms in time only, and the item that paints it."""
    view = pg.GraphicsView(parent, background=None)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.setFrameShape(pg.GraphicsView.Shape.NoFrame)
    box = pg.ViewBox(enableMenu=False, defaultPadding=0.0)
    box.setMouseEnabled(x=True, y=False)
    box.setYRange(0, 1, padding=0)
    box.setLimits(minXRange=120.0, maxXRange=4e11)
    view.setCentralItem(box)
    item = LanesItem(theme)
    box.addItem(item, ignoreBounds=True)
    return view, box, item
