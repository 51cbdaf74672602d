"""Shows one sheet as large as there is room, with what is drawn anew over its timeline."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from desktop.services.briefing.layout.sheet import WIDE, Sheet
from desktop.services.drawing.commands import Drawing
from desktop.ui.briefing.present.pictures import SOMETIME, SOON, SheetPictures
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.drawing.paint import paint

_STEP_OF_WHEEL = 120
_CLICK_MOVES_PX = 4
_MOST_URGENT = 3


class PageView(QWidget):
    """A sheet, letterboxed; its links lead nowhere.

    Args:
        pictures: Paints sheets ahead of time.
        fonts: Of what is drawn over them.
        surround: The colour around the sheet.
        waits: Whether a picture of another size, or an empty sheet where there is none, may stand
            for one that is still being painted.
        parent: The widget that holds it.

    Signals:
        clicked: It was clicked without dragging; with which button.
        wheel_turned: By how many steps, away from the hand first; where, in page units.
        dragged: By how much, to the right first, in page units.
    """

    clicked = Signal(Qt.MouseButton)
    wheel_turned = Signal(float, float)
    dragged = Signal(float)

    def __init__(
        self,
        pictures: SheetPictures,
        fonts: PageFonts,
        surround: str = "#000000",
        *,
        waits: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pictures, self._fonts = pictures, fonts
        self._surround, self._line = QColor(surround), ""
        self._waits = waits
        self._sheet: Sheet | None = None
        self._over: tuple[Drawing, ...] = ()
        self._cover = ""
        self._pressed: QPointF | None = None
        self._was_dragged = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        pictures.painted.connect(self._look_again)

    @property
    def sheet(self) -> Sheet | None:
        """What is shown, covered or not."""
        return self._sheet

    @property
    def cover(self) -> str:
        """The colour that covers everything; "" for none."""
        return self._cover

    def show_sheet(self, sheet: Sheet | None, over: tuple[Drawing, ...] = ()) -> None:
        """Show a sheet, and ``over`` it what is drawn anew; without one only the ground."""
        if self._waits and sheet is not None:
            self.updateGeometry()
        self._sheet, self._over = sheet, over
        self.setAccessibleName("" if sheet is None else f"{sheet.title}, {sheet.number}/{sheet.of}")
        self.update()

    def set_cover(self, colour: str) -> None:
        """Cover everything with a colour; "" uncovers it."""
        self._cover = colour
        self.update()

    def set_surround(self, colour: str, line: str = "") -> None:
        """Lay the sheet on a ground of another colour, with a line around it or without."""
        self._surround, self._line = QColor(colour), line
        self.update()

    def prepare(self, *sheets: Sheet | None) -> None:
        """Have sheets painted as they will be shown here, as many as there is room for."""
        for number, sheet in enumerate(one for one in sheets if one is not None):
            size = self._pixels(sheet)
            if number < self._pictures.room(size):
                urgency = SOON if number < _MOST_URGENT else SOMETIME
                self._pictures.prepare(sheet, size, urgency)

    def is_prepared(self, sheet: Sheet) -> bool:
        """Tell whether a sheet could be shown here at once."""
        return self._pictures.is_ready(sheet, self._pixels(sheet))

    def sizeHint(self) -> QSize:
        """Return a size that shows a sheet at half its size."""
        return QSize(640, 360)

    def minimumSizeHint(self) -> QSize:
        """Return a size in which a sheet can be told from another."""
        return QSize(160, 90)

    def hasHeightForWidth(self) -> bool:
        """Tell that a small view is as high as its sheet is."""
        return self._waits

    def heightForWidth(self, width: int) -> int:
        """Return how high the sheet is at a width."""
        if self._sheet is None:
            return round(width * WIDE.height / WIDE.width)
        return round(width * self._sheet.height / self._sheet.width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cover, or the ground, the sheet and what lies over it."""
        painter = QPainter(self)
        if self._cover:
            painter.fillRect(self.rect(), QColor(self._cover))
            return
        painter.fillRect(self.rect(), self._surround)
        if self._sheet is None:
            return
        box = self._box(self._sheet)
        image = self._image(self._sheet)
        if image is None:
            painter.fillRect(box, QColor(self._sheet.ground))
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, image, QRectF(image.rect()))
        if self._over:
            painter.save()
            painter.translate(box.topLeft())
            scale = box.width() / self._sheet.width
            painter.scale(scale, scale)
            paint(painter, self._over, self._fonts)
            painter.restore()
        if self._line:
            painter.setPen(QColor(self._line))
            painter.drawRect(box.adjusted(0, 0, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        self._pressed, self._was_dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell how far the pointer was dragged."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        moved = event.position() - self._pressed
        if self._was_dragged or moved.manhattanLength() > _CLICK_MOVES_PX:
            self._was_dragged = True
            self._pressed = event.position()
            self.dragged.emit(moved.x() / self._scale())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click."""
        if self._pressed is not None and not self._was_dragged:
            self.clicked.emit(event.button())
        self._pressed = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Tell how far the wheel was turned, and where."""
        steps = event.angleDelta().y() / _STEP_OF_WHEEL
        if self._sheet is not None and steps:
            left = self._box(self._sheet).left()
            self.wheel_turned.emit(steps, (event.position().x() - left) / self._scale())
        event.accept()

    def _scale(self) -> float:
        """Return how many pixels a page unit takes."""
        return self._box(self._sheet).width() / self._sheet.width if self._sheet else 1.0

    def _box(self, sheet: Sheet) -> QRectF:
        """Return where a sheet lies, on whole pixels, so that its picture stays sharp."""
        room = QRectF(self.rect())
        scale = min(room.width() / sheet.width, room.height() / sheet.height)
        box = QRectF(0, 0, round(sheet.width * scale), round(sheet.height * scale))
        box.moveTopLeft(
            QPointF(
                (self.width() - int(box.width())) // 2, (self.height() - int(box.height())) // 2
            )
        )
        return box

    def _pixels(self, sheet: Sheet) -> QSize:
        return (self._box(sheet).size() * self.devicePixelRatioF()).toSize()

    def _image(self, sheet: Sheet) -> QImage | None:
        size = self._pixels(sheet)
        if self._waits:
            return self._pictures.ready(sheet, size) or self._pictures.of_any_size(sheet)
        return self._pictures.now(sheet, size)

    @Slot()
    def _look_again(self) -> None:
        if self._waits:
            self.update()
