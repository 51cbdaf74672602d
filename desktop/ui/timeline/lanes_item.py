"""The one item that paints all lanes: ground, lines, movements, marks and labels."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from desktop.ui.theme import TextRole
from desktop.ui.timeline.arcs import paint_arc
from desktop.ui.timeline.axis import tick_room
from desktop.ui.timeline.density import heat
from desktop.ui.timeline.frame import Frame
from desktop.ui.timeline.kinds import KIND_STYLES
from desktop.ui.timeline.marks import Mark, MarkPainter, mark_at
from desktop.ui.timeline.stage import Marks, Stage
from desktop.ui.timeline.ticks import ticks

_OUTLINE_PX = 4
_LEAST_LABEL_PX = 14


class LanesItem(pg.GraphicsObject):  # type: ignore[misc]
    """Paints the stage's frame in pixels of the viewport; only rows on the screen cost anything.

    Attributes:
        paints: How often it was painted, for measuring.
    """

    def __init__(self, stage: Stage) -> None:
        """Paint what ``stage`` arranges."""
        super().__init__()
        self._stage = stage
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
        """Paint everything, from the ground up."""
        self.paints += 1
        stage = self._stage
        frame, marks = stage.frame, stage.marks
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = painter.viewport().height() if widget is None else widget.height()
        room = QRectF(0, 0, stage.width_px, height)
        self._paint_ground(painter, room)
        self._paint_today(painter, room)
        if frame is not None and marks is not None:
            painter.translate(0, -stage.scroll_px)
            self._paint_lanes(painter, frame, marks, height)
            painter.resetTransform()
        if marks is not None and not marks.columns.events:
            self._paint_invitation(painter, room)
        if stage.has_focus_ring:
            painter.setPen(QPen(stage.theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(room.adjusted(1, 1, -1, -1))

    def _paint_ground(self, painter: QPainter, room: QRectF) -> None:
        theme, view = self._stage.theme, self._stage.view
        painter.fillRect(room, theme.color("panel"))
        now = min(max(round(view.x_of(self._stage.now_s)), 0), round(room.width()))
        painter.fillRect(room.adjusted(now, 0, 0, 0), theme.color("future"))
        for tick in ticks(view, tick_room(theme)):
            painter.fillRect(
                QRectF(round(view.x_of(tick.at_s)), 0, 1, room.height()), theme.color("line")
            )
        for edge in (0, room.width() - 1):
            painter.fillRect(QRectF(edge, 0, 1, room.height()), theme.color("line"))

    def _paint_today(self, painter: QPainter, room: QRectF) -> None:
        x = round(self._stage.view.x_of(self._stage.now_s))
        if 0 <= x <= room.width():
            painter.fillRect(QRectF(x - 1, 0, 2, room.height()), self._stage.theme.color("accent"))

    def _paint_invitation(self, painter: QPainter, room: QRectF) -> None:
        words = QCoreApplication.translate(
            "Timeline", "No events yet. Double-click where one belongs to add it."
        )
        painter.setFont(self._stage.theme.font(TextRole.BODY))
        painter.setPen(self._stage.theme.color("quiet"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, words)

    def _paint_lanes(self, painter: QPainter, frame: Frame, marks: Marks, height: int) -> None:
        line = self._stage.theme.color("line")
        top = self._stage.scroll_px
        for edge in frame.lane_tops[1:].tolist():
            if top <= edge <= top + height:
                painter.fillRect(QRectF(0, edge - 1, frame.view.width_px, 1), line)
        if frame.density is not None:
            self._paint_density(painter, frame, height)
            return
        on_screen = (frame.top + frame.sizes.row > top) & (frame.top < top + height)
        on_screen &= frame.end > -frame.sizes.longest_label - frame.sizes.gap
        entries = np.nonzero(on_screen)[0].tolist()
        pen = MarkPainter(self._stage.theme, frame.sizes, frame.view.width_px)
        self._paint_arcs(painter, frame, marks, pen)
        self._paint_marks(painter, frame, marks, pen, entries)
        self._paint_labels(painter, frame, marks, entries)

    def _paint_density(self, painter: QPainter, frame: Frame, height: int) -> None:
        assert frame.density is not None
        colour = self._stage.theme.color("quiet")
        pixels = heat(frame.density, colour.red(), colour.green(), colour.blue())
        lanes, width = pixels.shape
        image = QImage(
            pixels.data, width, lanes, 4 * width, QImage.Format.Format_ARGB32_Premultiplied
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        pad, top = frame.sizes.pad, self._stage.scroll_px
        for lane, (upper, lower) in enumerate(
            zip(frame.lane_tops.tolist(), frame.lane_tops[1:].tolist(), strict=False)
        ):
            if lower > top and upper < top + height:
                painter.drawImage(
                    QRectF(0, upper + pad, width, lower - upper - 2 * pad),
                    image,
                    QRectF(0, lane, width, 1),
                )

    def _paint_arcs(self, painter: QPainter, frame: Frame, marks: Marks, pen: MarkPainter) -> None:
        columns = marks.columns
        for start, end in marks.arcs_among(frame.shapes.mark):
            first, last = self._mark(frame, marks, start), self._mark(frame, marks, end)
            boxes = pen.body(first), pen.body(last)
            if all(box.isValid() for box in boxes):
                mark = frame.shapes.mark[start]
                colour = self._stage.theme.color(KIND_STYLES[columns.kind[mark]].colour)
                arrived = int(columns.event[mark]) not in columns.unattested
                paint_arc(painter, *boxes, colour, arrived=arrived)

    def _paint_marks(
        self,
        painter: QPainter,
        frame: Frame,
        marks: Marks,
        pen: MarkPainter,
        entries: list[int],
    ) -> None:
        selected = marks.index_of(self._stage.event_id)
        for entry in entries:
            mark = self._mark(frame, marks, entry)
            pen.paint(painter, mark)
            if marks.columns.event[frame.shapes.mark[entry]] == selected:
                self._paint_outline(painter, pen.body(mark))

    def _paint_outline(self, painter: QPainter, body: QRectF) -> None:
        if body.isValid():
            around = body.adjusted(-_OUTLINE_PX, -_OUTLINE_PX, _OUTLINE_PX, _OUTLINE_PX)
            painter.setPen(QPen(self._stage.theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(around, around.height() / 2, around.height() / 2)

    def _paint_labels(
        self, painter: QPainter, frame: Frame, marks: Marks, entries: list[int]
    ) -> None:
        theme = self._stage.theme
        small = theme.font(TextRole.SMALL)
        metrics = QFontMetricsF(small)
        rise = (metrics.ascent() - metrics.descent()) / 2 + frame.sizes.row / 2
        painter.setFont(small)
        text, on_bar = theme.color("text"), theme.color("panel")
        for entry in entries:
            left, width = float(frame.label_left[entry]), float(frame.label_width[entry])
            room = min(width, self._label_end(frame, entry) - left)
            if room < _LEAST_LABEL_PX or left > frame.view.width_px:
                continue
            event = int(marks.columns.event[frame.shapes.mark[entry]])
            words = self._stage.label(event)
            if room < self._stage.label_width(event):
                words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            has_core = frame.shapes.core_right[entry] > frame.shapes.core_left[entry]
            if not frame.label_inside[entry]:
                self._clear_line(painter, left, left + room, float(frame.top[entry]))
            painter.setPen(on_bar if frame.label_inside[entry] and has_core else text)
            painter.drawText(QPointF(left, round(float(frame.top[entry]) + rise)), words)

    def _clear_line(self, painter: QPainter, left: float, right: float, top: float) -> None:
        """Interrupt the line of the moment where it would strike through a label."""
        x = round(self._stage.view.x_of(self._stage.now_s))
        if left < x < right:
            theme, row = self._stage.theme, self._stage.sizes.row
            painter.fillRect(QRectF(x - 1, top + 1, 1, row - 2), theme.color("panel"))
            painter.fillRect(QRectF(x, top + 1, 1, row - 2), theme.color("future"))

    def _label_end(self, frame: Frame, entry: int) -> float:
        """Return where the room for a label ends: the bar's end where it stands inside."""
        if frame.label_inside[entry]:
            end = min(float(frame.shapes.right[entry]), frame.view.width_px)
            return end - frame.sizes.label_gap
        return frame.view.width_px - 2

    def _mark(self, frame: Frame, marks: Marks, entry: int) -> Mark:
        return mark_at(frame, marks.columns, entry, self._stage.now_s)
