"""The column of names left of the lanes; a click selects the base."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.ui.labels import tool_tip, visible_text
from desktop.ui.theme import TextRole
from desktop.ui.timeline.stage import Stage

_LEFT_PX = 14
_RIGHT_PX = 8
_EDGE_PX = 3
_NOTCH_PX = 48


class LaneNames(QWidget):
    """Names each lane beside its first row; the selected base's name stands out.

    Signals:
        lane_chosen: A lane was clicked, by its number.
        scrolled: Lanes are to move by so many pixels.
    """

    lane_chosen = Signal(int)
    scrolled = Signal(float)

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        """Name the lanes of ``stage``."""
        super().__init__(parent)
        self._stage = stage
        stage.changed.connect(self.update)

    def name_rect(self, slot: int) -> QRect:
        """Return where the name of the lane at a place from the top is written, in pixels."""
        frame = self._stage.frame
        assert frame is not None
        top = int(frame.lane_tops[slot]) + frame.sizes.pad - self._stage.scroll_px
        return QRect(_LEFT_PX, top, self.width() - _LEFT_PX - _RIGHT_PX, frame.sizes.row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names of the lanes that are on the screen."""
        frame, index, theme = self._stage.frame, self._stage.index, self._stage.theme
        if frame is None or index is None:
            return
        painter = QPainter(self)
        font = theme.font(TextRole.SMALL_STRONG)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        for slot, number in enumerate(frame.lanes.tolist()):
            lane = index.lanes[number]
            top = int(frame.lane_tops[slot]) - self._stage.scroll_px
            bottom = int(frame.lane_tops[slot + 1]) - self._stage.scroll_px
            if bottom < 0 or top > self.height():
                continue
            is_chosen = lane.base != "" and lane.base == self._stage.base_id
            if is_chosen:
                edge = QRectF(0, top, _EDGE_PX, bottom - top - 1)
                painter.fillRect(edge, theme.color("accent"))
            painter.fillRect(QRectF(0, bottom - 1, self.width(), 1), theme.color("line"))
            room = self.name_rect(slot)
            name = visible_text(lane.name)
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
            painter.setPen(theme.color("accent" if is_chosen else "text"))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(room, flags, shown)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the lane under the pointer."""
        lane = self._lane_at(event.position().toPoint())
        if lane is not None and event.button() == Qt.MouseButton.LeftButton:
            self.lane_chosen.emit(lane)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll through the lanes."""
        event.accept()
        self.scrolled.emit(-event.angleDelta().y() / 120 * _NOTCH_PX)

    def event(self, event: QEvent) -> bool:
        """Tell the whole of a name that is cut."""
        if isinstance(event, QHelpEvent):
            lane = self._lane_at(event.pos())
            index = self._stage.index
            name = "" if lane is None or index is None else index.lanes[lane].name
            QToolTip.showText(event.globalPos(), tool_tip(visible_text(name)), self)
            return True
        return super().event(event)

    def _lane_at(self, at: QPoint) -> int | None:
        frame = self._stage.frame
        y = at.y() + self._stage.scroll_px
        return None if frame is None or y >= frame.height_px else frame.lane_at(y)
