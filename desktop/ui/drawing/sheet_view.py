"""Shows one sheet as large as there is room, on the screen or within another widget."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.services.briefing.layout.sheet import Sheet
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.drawing.paint import paint


class SheetView(QWidget):
    """Paints a sheet, kept as one picture until it or the room changes."""

    def __init__(
        self, fonts: PageFonts, surround: str = "#000000", parent: QWidget | None = None
    ) -> None:
        """Show nothing yet, on a ground of colour ``surround``."""
        super().__init__(parent)
        self._fonts = fonts
        self._surround, self._line = QColor(surround), ""
        self._sheet: Sheet | None = None
        self._kept: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def sheet(self) -> Sheet | None:
        """What is shown."""
        return self._sheet

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show a sheet, or only the ground around it."""
        if sheet is self._sheet:
            return
        self._sheet, self._kept = sheet, None
        self.setAccessibleName("" if sheet is None else f"{sheet.title}, {sheet.number}/{sheet.of}")
        self.update()

    def set_surround(self, colour: str, line: str = "") -> None:
        """Lay the sheet on a ground of another colour, with a line around it or without."""
        self._surround, self._line = QColor(colour), line
        self.update()

    def box(self) -> QRectF:
        """Return where the sheet lies within this widget, in its pixels."""
        room = QRectF(self.rect())
        if self._sheet is None:
            return QRectF(room.center(), room.center())
        scale = min(room.width() / self._sheet.width, room.height() / self._sheet.height)
        box = QRectF(0, 0, self._sheet.width * scale, self._sheet.height * scale)
        box.moveCenter(room.center())
        return box

    def on_sheet(self, at: QPointF) -> QPointF:
        """Return a point of this widget in page units."""
        box, sheet = self.box(), self._sheet
        if sheet is None or box.isEmpty():
            return QPointF()
        return (at - box.topLeft()) * (sheet.width / box.width())

    def on_widget(self, area: QRectF) -> QRectF:
        """Return an area in page units as it lies within this widget."""
        box, sheet = self.box(), self._sheet
        if sheet is None:
            return QRectF()
        scale = box.width() / sheet.width
        top_left = box.topLeft() + area.topLeft() * scale
        return QRectF(top_left, area.size() * scale)

    def sizeHint(self) -> QSize:
        """Return a size that shows a sheet at half its size."""
        return QSize(640, 360)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the kept picture of the sheet, made anew where that is needed."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._surround)
        if self._sheet is None:
            return
        box = self.box()
        ratio = self.devicePixelRatioF()
        size = (box.size() * ratio).toSize()
        if self._kept is None or self._kept.size() != size:
            self._kept = self._picture(self._sheet, size)
            self._kept.setDevicePixelRatio(ratio)
        painter.drawPixmap(box.topLeft(), self._kept)
        if self._line:
            painter.setPen(QColor(self._line))
            painter.drawRect(box.adjusted(0, 0, -1, -1))

    def _picture(self, sheet: Sheet, size: QSize) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(QColor(sheet.ground))
        painter = QPainter(picture)
        painter.scale(size.width() / sheet.width, size.height() / sheet.height)
        paint(painter, sheet.drawings, self._fonts)
        painter.end()
        return picture
