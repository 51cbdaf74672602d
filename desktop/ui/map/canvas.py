"""The map that is looked at: ground and scene kept as one picture, what moves painted over it."""

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.ui.labels import tool_tip
from desktop.ui.map.finding import base_at, movement_at
from desktop.ui.map.ground import Ground, look_of
from desktop.ui.map.layer_painter import LayerPainter
from desktop.ui.map.laying_out import scene_of
from desktop.ui.map.overlay import Overlay
from desktop.ui.map.own_layers import layer_files
from desktop.ui.map.scene import Scene
from desktop.ui.map.scene_painter import ScenePainter
from desktop.ui.map.stage import MapStage
from desktop.ui.map.stamps import Stamps
from desktop.ui.map.words import base_tip, movement_words
from desktop.ui.map.world import World

_STILL_MS = 90
_DROPS = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}
_DRAG_PX = 4.0
_ZOOM_A_STEP = 1.25
_STEP_UNITS = 120.0


class MapCanvas(QWidget):
    """Shows one stage; the wheel zooms at the pointer, dragging pans.

    Signals:
        base_clicked: A base was clicked, by its id.
        movement_clicked: A movement was clicked, by its number in the answer.
        place_clicked: A place was clicked while places are asked for: latitude and longitude.
        pointed: The pointer is over this latitude and longitude.
        layers_dropped: Files of layers were dropped, a list of `Path`.
        left: The pointer is gone.
    """

    base_clicked = Signal(str)
    movement_clicked = Signal(int)
    place_clicked = Signal(float, float)
    pointed = Signal(float, float)
    layers_dropped = Signal(object)
    left = Signal()

    def __init__(
        self,
        stage: MapStage,
        world: World,
        layers: LayerPainter | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Paint ``stage`` over ``world``.

        Args:
            stage: What is shown.
            world: Its outlines and names.
            layers: Paints the user's own layers between the ground and what is shown.
            parent: The widget that holds it.
        """
        super().__init__(parent)
        self._layers = layers
        self.stage = stage
        self.ground = Ground(world.outlines)
        self.scene: Scene | None = None
        self._world = world
        self._stamps = Stamps(stage.theme)
        self._painter = ScenePainter(stage, self._stamps)
        self._overlay = Overlay(stage, self._stamps)
        self._picture = QImage()
        self._is_dirty = True
        self._pressed: QPointF | None = None
        self._dragged: QPointF | None = None
        # Until the wheel rests, the old picture is stretched: a sharp one takes longer than a step.
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_STILL_MS)
        self._still.timeout.connect(self.update)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(QSize(160, 120))
        stage.changed.connect(self.paint_anew)
        stage.moved.connect(self.update)
        stage.pointed_at.connect(self.update)
        stage.theme.changed.connect(self._take_up_theme)

    @Slot()
    def paint_anew(self) -> None:
        """Lay out and paint the scene again."""
        self._is_dirty = True
        self.update()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom at a spot, or at the middle."""
        spot = at or QPointF(self.width() / 2, self.height() / 2)
        self._still.start()
        self.stage.move_to(self.stage.view.zoomed_at(spot.x(), spot.y(), factor))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the kept picture, or make it first, and what moves over it."""
        painter = QPainter(self)
        view, dots = self.stage.view, self.devicePixelRatioF()
        if self._still.isActive() and not self.ground.is_sharp(view, dots) and self.ground.view:
            painter.fillRect(self.rect(), QColor(look_of(self.stage.theme).water))
            self.ground.paint(painter, view, self._picture)
        else:
            self._make_picture()
            self.ground.paint(painter, view, self._picture)
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
        base, movement = base_at(self.stage, self._stamps, pressed), self.movement_at(pressed)
        if base is not None:
            self.base_clicked.emit(base.id)
        elif movement is not None:
            self.movement_clicked.emit(movement)

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
        base = base_at(self.stage, self._stamps, at)
        if base is not None:
            return base_tip(base, self.stage.today)
        movement = self.movement_at(at)
        if movement is None:
            return ""
        return movement_words(self.stage.answer.movements[movement], self.stage.names)

    def leaveEvent(self, event: object) -> None:
        """Tell that the pointer is gone."""
        self.stage.point_at("")
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take it away."""
        self.update()

    def movement_at(self, at: QPointF) -> int | None:
        """Return the number of the movement at a spot, None where none is."""
        scene, view = self.scene, self.stage.view
        if scene is None or scene.view.scale != view.scale:
            return None
        x, y = view.to_page(scene.view.centre_x, scene.view.centre_y)
        return movement_at(scene, at + QPointF(scene.view.width / 2 - x, scene.view.height / 2 - y))

    def _make_picture(self) -> None:
        """Bring the kept picture up to date; it reaches further than the view."""
        view, dots = self.stage.view, self.devicePixelRatioF()
        if not self.ground.is_sharp(view, dots):
            self.ground.render(view, look_of(self.stage.theme), dots)
            self._is_dirty = True
        if self._is_dirty and self.ground.view is not None:
            self._picture = self.ground.image.copy()
            self.scene = scene_of(self.stage, self.ground.view, self._world, self._stamps)
            painter = QPainter(self._picture)
            if self._layers is not None:
                self._layers.paint(painter, self.ground.view)
            self._painter.paint(painter, self.scene)
            painter.end()
            self._is_dirty = False

    def _hover(self, at: QPointF) -> None:
        if self.stage.tool is not None:
            self.setCursor(Qt.CursorShape.CrossCursor)
            return
        base = base_at(self.stage, self._stamps, at)
        self.stage.point_at(base.id if base else "")
        is_something = base is not None or self.movement_at(at) is not None
        shape = Qt.CursorShape.PointingHandCursor if is_something else Qt.CursorShape.OpenHandCursor
        self.setCursor(shape)

    @Slot()
    def _take_up_theme(self) -> None:
        self.ground.forget()
        self._stamps.forget()
        self.paint_anew()
