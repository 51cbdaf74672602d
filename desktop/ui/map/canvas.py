"""The map that is looked at: a picture that a worker draws, and what moves painted over it."""

import math
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.services.mapping.view import MapView
from desktop.ui.labels import tool_tip
from desktop.ui.map.drawer import Drawer
from desktop.ui.map.drawing import Drawn, Order
from desktop.ui.map.finding import Found, found_at
from desktop.ui.map.ground import reaches
from desktop.ui.map.layer_painter import LayerPainter
from desktop.ui.map.moving import paint_first, paint_moving
from desktop.ui.map.overlay import Overlay
from desktop.ui.map.own_layers import layer_files
from desktop.ui.map.scene import Scene
from desktop.ui.map.stage import MapStage
from desktop.ui.map.stamps import Stamps
from desktop.ui.map.world import World
from desktop.ui.tasks import TaskRunner

_STILL_MS = 90
# Of a view: a picture is drawn before the edge of the one that is there comes into sight.
_AHEAD = 0.1
_DROPS = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}
_DRAG_PX = 4.0
_ZOOM_A_STEP = 1.25
_STEP_UNITS = 120.0


class MapCanvas(QWidget):
    """Shows one stage; the wheel zooms at the pointer, dragging pans.

    Signals:
        base_clicked: A base was clicked, by its id.
        movement_clicked: A movement was clicked, by its number in the answer.
        mark_clicked: A mark of events was clicked, a `Mark`.
        mark_pointed: The pointer came to a mark of events, a `Mark`.
        place_clicked: A place was clicked while places are asked for: latitude and longitude.
        pointed: The pointer is over this latitude and longitude.
        layers_dropped: Files of layers were dropped, a list of `Path`.
        menu_wanted: The menu of what is there is wanted: where in pixels, and on the screen.
        menu_key_pressed: A menu is wanted by key.
        left: The pointer is gone.
    """

    base_clicked = Signal(str)
    movement_clicked = Signal(int)
    mark_clicked = Signal(object)
    mark_pointed = Signal(object)
    place_clicked = Signal(float, float)
    pointed = Signal(float, float)
    layers_dropped = Signal(object)
    menu_wanted = Signal(QPointF, QPoint)
    menu_key_pressed = Signal()
    left = Signal()

    def __init__(
        self,
        stage: MapStage,
        world: World,
        runner: TaskRunner,
        layers: LayerPainter | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Paint ``stage`` over ``world``.

        Args:
            stage: What is shown.
            world: Its outlines and names.
            runner: Draws in a worker, so that no frame waits for ground.
            layers: Paints the user's own layers between the ground and what is shown.
            parent: The widget that holds it.
        """
        super().__init__(parent)
        self._layers = layers
        self.stage = stage
        self.drawn: Drawn | None = None
        self._drawer = Drawer(world, runner, self)
        self._stamps = Stamps(stage.theme)
        self._overlay = Overlay(stage, self._stamps)
        self._contents = 0
        self._ordered: tuple[int, MapView, float] | None = None
        self._pressed: QPointF | None = None
        self._dragged: QPointF | None = None
        # Until the wheel rests, the old picture is stretched: the next step would leave a new one.
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_STILL_MS)
        self._still.timeout.connect(self.update)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(QSize(160, 120))
        self._drawer.drawn.connect(self._show)
        stage.changed.connect(self.paint_anew)
        stage.moved.connect(self.update)
        stage.pointed_at.connect(self.update)
        stage.theme.changed.connect(self._take_up_theme)

    @Slot()
    def paint_anew(self) -> None:
        """Have everything laid out and drawn again; what is there stays until then."""
        self._contents += 1
        self.update()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom at a spot, or at the middle."""
        spot = at or QPointF(self.width() / 2, self.height() / 2)
        self._still.start()
        self.stage.move_to(self.stage.view.zoomed_at(spot.x(), spot.y(), factor))

    @property
    def scene(self) -> Scene | None:
        """What is laid out on the picture, None before the first."""
        return None if self.drawn is None else self.drawn.scene

    @property
    def is_settled(self) -> bool:
        """Whether the picture is of what is shown, and no other is on its way."""
        return not self._drawer.is_busy and self._is_sharp()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture that is there, and what moves over it; order another if need be."""
        painter = QPainter(self)
        view, drawn = self.stage.view, self.drawn
        if drawn is not None:
            paint_moving(painter, drawn, view, self.stage.theme)
        else:
            paint_first(painter, self.stage, self._stamps)
        if not (self._still.isActive() and drawn is not None) and not self._is_sharp(_AHEAD):
            self._order()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._overlay.paint(painter)
        if self.hasFocus():
            painter.setPen(QPen(self.stage.theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle in the middle."""
        self.stage.take_size(event.size().width(), event.size().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        steps = event.angleDelta().y() / _STEP_UNITS
        if steps:
            self.zoom(_ZOOM_A_STEP**steps, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._dragged = event.position()
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while dragging; tell where the pointer is."""
        at = event.position()
        self.pointed.emit(*self.stage.view.from_page(at.x(), at.y()))
        if self._dragged is None:
            self._hover(at)
            return
        if self._pressed is not None:
            way = at - self._pressed
            if math.hypot(way.x(), way.y()) < _DRAG_PX:
                return
            self._pressed = None
        way = at - self._dragged
        self._dragged = at
        self.stage.move_to(self.stage.view.panned(way.x(), way.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked."""
        pressed, self._pressed, self._dragged = self._pressed, None, None
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if self.stage.tool is not None:
            self.place_clicked.emit(*self.stage.view.from_page(pressed.x(), pressed.y()))
            return
        found = self.found_at(pressed)
        if found.base is not None:
            self.base_clicked.emit(found.base.id)
        elif found.mark is not None:
            self.mark_clicked.emit(found.mark)
        elif found.movement is not None:
            self.movement_clicked.emit(found.movement)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu, where clicks are for no tool."""
        if self.stage.tool is not None:
            return
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.menu_key_pressed.emit()
        else:
            self.menu_wanted.emit(QPointF(event.pos()), event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer; take files of layers, and leave others to the window."""
        if isinstance(event, QDropEvent) and event.type() in _DROPS:
            files = layer_files(event.mimeData())
            event.setAccepted(bool(files))
            if files and event.type() is QEvent.Type.Drop:
                self.layers_dropped.emit(files)
            return bool(files)
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.words_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tool_tip(words), self)
            return True
        return super().event(event)

    def words_at(self, at: QPointF) -> str:
        """Return what to say about a spot, empty where nothing is there."""
        return self.found_at(at).words(self.stage)

    def found_at(self, at: QPointF) -> Found:
        """Return what is at a spot."""
        return found_at(self.stage, self._stamps, self.drawn, at)

    def leaveEvent(self, event: object) -> None:
        """Tell that the pointer is gone."""
        self.stage.point_at("")
        self.stage.point_at_mark(None)
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take it away."""
        self.update()

    def _is_sharp(self, ahead: float = 0.0) -> bool:
        """Whether the picture is of what is shown, and reaches so many views further than this."""
        drawn, view, dots = self.drawn, self.stage.view, self.devicePixelRatioF()
        if drawn is None or drawn.order.contents != self._contents:
            return False
        wide = replace(
            view,
            width=math.floor(view.width * (1 + 2 * ahead)),
            height=math.floor(view.height * (1 + 2 * ahead)),
        )
        return drawn.order.dots == dots and reaches(drawn.view, wide)

    def _order(self) -> None:
        """Have the picture for this view drawn, unless that was ordered before."""
        order = (self._contents, self.stage.view, self.devicePixelRatioF())
        if order == self._ordered:
            return
        self._ordered = order
        shown = self.stage.shown()
        layers = None if self._layers is None else self._layers.taken(shown.theme)
        self._drawer.order(
            Order(shown=shown, dots=order[2], layers=layers, contents=self._contents)
        )

    @Slot(object)
    def _show(self, drawn: Drawn) -> None:
        """Show a picture that was ordered, unless something else is shown since."""
        if drawn.order.contents != self._contents:
            self._drawer.put_away(drawn)
            return
        if self.drawn is not None:
            self._drawer.put_away(self.drawn)
        self.drawn = drawn
        if self._layers is not None:
            self._layers.want(drawn.wanted)
        self.update()

    def _hover(self, at: QPointF) -> None:
        if self.stage.tool is not None:
            self.setCursor(Qt.CursorShape.CrossCursor)
            return
        found = self.found_at(at)
        self.stage.point_at(found.base.id if found.base else "")
        if found.mark is not None and found.mark is not self.stage.pointed_mark:
            self.mark_pointed.emit(found.mark)
        self.stage.point_at_mark(found.mark)
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(hand if found.is_something else Qt.CursorShape.OpenHandCursor)

    @Slot()
    def _take_up_theme(self) -> None:
        self._stamps.forget()
