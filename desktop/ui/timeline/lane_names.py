"""The column of names left of the lanes; a click selects the base."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.ui.labels import own_direction, tool_tip
from desktop.ui.text_breaks import in_two
from desktop.ui.theme import TextRole
from desktop.ui.timeline.frame import Frame
from desktop.ui.timeline.lane_words import lane_words
from desktop.ui.timeline.stage import Stage

_LEFT_PX = 14
_RIGHT_PX = 8
_EDGE_PX = 3
_NOTCH_PX = 48


class LaneNames(QWidget):
    """Names each lane beside its first row; the selected base's name stands out.

    Signals:
        lane_chosen: A lane was clicked, by its number.
        lane_toggled: A lane was clicked twice.
        menu_requested: A lane's menu is wanted, and where on the screen.
        scrolled: Lanes are to move by so many pixels.
    """

    lane_chosen = Signal(int)
    lane_toggled = Signal(int)
    menu_requested = Signal(int, QPoint)
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
        return _name_rect(frame, slot, self.width()).translated(0, -self._stage.scroll_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names of the lanes that are on the screen."""
        painter = QPainter(self)
        paint_names(painter, self._stage, self.width(), self.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the lane under the pointer."""
        lane = self._lane_at(event.position().toPoint())
        if lane is not None and event.button() == Qt.MouseButton.LeftButton:
            self.lane_chosen.emit(lane)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fold or unfold the lane under the pointer."""
        lane = self._lane_at(event.position().toPoint())
        if lane is not None:
            self.lane_toggled.emit(lane)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the lane under the pointer."""
        lane = self._lane_at(event.pos())
        if lane is not None:
            self.menu_requested.emit(lane, event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll through the lanes."""
        event.accept()
        self.scrolled.emit(-event.angleDelta().y() / 120 * _NOTCH_PX)

    def event(self, event: QEvent) -> bool:
        """Tell the whole of a name that is cut."""
        if isinstance(event, QHelpEvent):
            lane = self._lane_at(event.pos())
            index = self._stage.index
            name = "" if lane is None or index is None else lane_words(index.lanes[lane])
            QToolTip.showText(event.globalPos(), tool_tip(name), self)
            return True
        return super().event(event)

    def _lane_at(self, at: QPoint) -> int | None:
        frame = self._stage.frame
        y = at.y() + self._stage.scroll_px
        return None if frame is None or y >= frame.height_px else frame.lane_at(y)


def paint_names(painter: QPainter, stage: Stage, width_px: int, height_px: int) -> None:
    """Paint the names of the lanes that are on the screen; those that would collide are left out.

    Pinned lanes have a dot before their name, and folded ones stand back.
    """
    frame, index, theme = stage.frame, stage.index, stage.theme
    if frame is None or index is None:
        return
    painter.translate(0, -stage.scroll_px)
    font = theme.font(TextRole.SMALL_STRONG)
    metrics = QFontMetrics(font)
    painter.setFont(font)
    free_from = -height_px
    for slot, number in enumerate(frame.lanes.tolist()):
        lane = index.lanes[number]
        top, bottom = int(frame.lane_tops[slot]), int(frame.lane_tops[slot + 1])
        if bottom < stage.scroll_px or top > stage.scroll_px + height_px:
            continue
        is_chosen = lane.base != "" and lane.base == stage.base_id
        if is_chosen:
            edge = QRectF(0, top, _EDGE_PX, bottom - top - 1)
            painter.fillRect(edge, theme.color("accent"))
        painter.fillRect(QRectF(0, bottom - 1, width_px, 1), theme.color("line"))
        room = _name_rect(frame, slot, width_px)
        if room.top() < free_from:
            continue
        free_from = room.top() + metrics.ascent()
        words = lane_words(lane)
        if lane.code in stage.lane_order.pinned:
            words = f"• {words}"
        lines = _lines(words, metrics, room.width(), bottom - top)
        is_folded = lane.code in stage.lane_order.collapsed
        colour = "accent" if is_chosen else "quiet" if is_folded else "text"
        painter.setPen(theme.color(colour))
        if len(lines) > 1:
            # Two lines stand by the first row, and in their lane.
            high = len(lines) * metrics.lineSpacing()
            above = min(room.center().y() - high // 2, bottom - 1 - high)
            room = QRect(room.left(), max(above, top), room.width(), high)
            free_from = room.bottom()
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, flags, "\n".join(own_direction(line) for line in lines))
    painter.translate(0, stage.scroll_px)


def _lines(words: str, metrics: QFontMetrics, width_px: int, height_px: int) -> list[str]:
    """Return a name in a line, or in two where it needs and has the room, with … at the end."""
    if height_px >= 2 * metrics.lineSpacing() + 2:
        return in_two(words, metrics, width_px)
    return [metrics.elidedText(words, Qt.TextElideMode.ElideRight, width_px)]


def _name_rect(frame: Frame, slot: int, width_px: int) -> QRect:
    top, bottom = int(frame.lane_tops[slot]), int(frame.lane_tops[slot + 1])
    row = frame.sizes.row
    # Lanes of counts may be lower than a row; names then stand in their middle.
    top = (
        (top + bottom - row) // 2
        if bottom - top < row + 2 * frame.sizes.pad
        else top + frame.sizes.pad
    )
    return QRect(_LEFT_PX, top, width_px - _LEFT_PX - _RIGHT_PX, row)
