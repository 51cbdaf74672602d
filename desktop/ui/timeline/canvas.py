"""The lanes on the screen: pyqtgraph's view box moves the period, our own item paints it."""

import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent, MouseDragEvent
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QGraphicsSceneWheelEvent, QGraphicsView, QToolTip, QWidget

from desktop.ui.labels import tool_tip
from desktop.ui.timeline.hover import tip_at
from desktop.ui.timeline.lanes_item import LanesItem
from desktop.ui.timeline.stage import Stage
from desktop.ui.timeline.view import within_limits, zoomed

_WHEEL_NOTCH = 120.0
_ZOOM_A_NOTCH = 0.8


class TimeBox(pg.ViewBox):  # type: ignore[misc]
    """Holds the period in view; the wheel zooms at the cursor, dragging pans.

    Signals:
        scrolled: Lanes are to move by so many pixels, downwards where positive.
        period_dragged: Shift was held: from and to which pixel, and whether it is let go.
        box_dragged: Ctrl was held: over which pixels, and whether it is let go.
    """

    scrolled = Signal(float)
    period_dragged = Signal(float, float, bool)
    box_dragged = Signal(QRectF, bool)

    def __init__(self) -> None:
        """Begin with any period."""
        super().__init__(enableMenu=False, defaultPadding=0.0)
        self.disableAutoRange()
        self.setYRange(0, 1, padding=0)
        self._held_s = (0.0, 1.0)
        self._held_y = 0.0
        self._held_keys = Qt.KeyboardModifier.NoModifier

    @property
    def period(self) -> tuple[float, float]:
        """The start and the end of what is in view, seconds since 1970 UTC."""
        start, end = self.viewRange()[0]
        return float(start), float(end)

    def set_period(self, start_s: float, end_s: float) -> None:
        """Bring a period into view, or the nearest that can be shown."""
        self.setXRange(*within_limits(start_s, end_s), padding=0)

    def wheelEvent(self, event: QGraphicsSceneWheelEvent, axis: int | None = None) -> None:
        """Zoom at the cursor; with Shift scroll through lanes, sideways pan."""
        event.accept()
        notches = event.delta() / _WHEEL_NOTCH
        start, end = self.period
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.scrolled.emit(-notches * 48)
        elif event.orientation() == Qt.Orientation.Horizontal:
            step = -notches * (end - start) / 12
            self.set_period(start + step, end + step)
        else:
            x = event.pos().x() / max(self.width(), 1.0)
            at = start + x * (end - start)
            self.set_period(*zoomed(start, end, at, _ZOOM_A_NOTCH**notches))

    def pinch(self, x: float, by: float) -> None:
        """Zoom at a place as two fingers move apart by so much, or together."""
        start, end = self.period
        at = start + x / max(self.width(), 1.0) * (end - start)
        self.set_period(*zoomed(start, end, at, 1 / max(1 + by, 0.2)))

    def mouseDragEvent(self, event: MouseDragEvent, axis: int | None = None) -> None:
        """Pan with the left button: what was taken hold of stays under the cursor."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        event.accept()
        first, now = QPointF(event.buttonDownScenePos()), QPointF(event.scenePos())
        if event.isStart():
            # What is held when it begins says what it is, until it is let go.
            self._held_keys = event.modifiers()
        if self._held_keys & Qt.KeyboardModifier.ShiftModifier:
            self.period_dragged.emit(first.x(), now.x(), bool(event.isFinish()))
            return
        if self._held_keys & Qt.KeyboardModifier.ControlModifier:
            self.box_dragged.emit(QRectF(first, now).normalized(), bool(event.isFinish()))
            return
        if event.isStart():
            self._held_s = self.period
            self._held_y = event.buttonDownPos().y()
        start, end = self._held_s
        by = (event.buttonDownPos().x() - event.pos().x()) * (end - start) / max(self.width(), 1)
        self.set_period(start + by, end + by)
        self.scrolled.emit(self._held_y - event.pos().y())
        self._held_y = event.pos().y()


class LanesView(pg.GraphicsView):  # type: ignore[misc]
    """Shows the lanes and tells what was done to them.

    Signals:
        clicked: Where, in pixels, and whether twice.
        menu_wanted: The menu of what is there is wanted: where in pixels, and on the screen.
        resized: It has another size.
    """

    clicked = Signal(QPointF, bool)
    menu_wanted = Signal(QPointF, QPoint)
    resized = Signal()

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        """Paint what ``stage`` arranges."""
        super().__init__(parent, background=None)
        self._stage = stage
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(2 * stage.sizes.row)
        self.box = TimeBox()
        self.setCentralItem(self.box)
        self.item = LanesItem(stage)
        self.box.addItem(self.item, ignoreBounds=True)
        self.scene().sigMouseClicked.connect(self._take_click)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that more or fewer lanes fit."""
        super().resizeEvent(event)
        self.resized.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that marks can be clicked."""
        super().mouseMoveEvent(event)
        if event.buttons():
            shape = Qt.CursorShape.ClosedHandCursor
        else:
            is_mark = self._stage_entry(event.position()) is not None
            shape = Qt.CursorShape.PointingHandCursor if is_mark else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the pointer."""
        event.accept()
        self.menu_wanted.emit(QPointF(event.pos()), event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Show what is under the pointer when it rests there."""
        if isinstance(event, QHelpEvent):
            self._show_tip(event.pos(), event.globalPos())
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.box.pinch(event.position().x(), event.value())
            return True
        return bool(super().viewportEvent(event))

    def _show_tip(self, at: QPoint, on_screen: QPoint) -> None:
        words = tip_at(self._stage, at.x(), at.y() + self._stage.scroll_px)
        QToolTip.showText(on_screen, tool_tip(words), self)

    def _stage_entry(self, at: QPointF) -> int | None:
        frame = self._stage.frame
        return None if frame is None else frame.at(at.x(), at.y() + self._stage.scroll_px)

    def _take_click(self, event: MouseClickEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            event.accept()
            self.clicked.emit(QPointF(event.scenePos()), bool(event.double()))
