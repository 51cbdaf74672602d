"""Small pictures of pages, painted off the GUI thread; of a page that did not change, once."""

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.queries.reader import Reader
from desktop.services.briefing.layout.sheet import Sheet
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.drawing.paint import paint
from desktop.ui.tasks import TaskRunner

_Painted = dict[str, tuple[Sheet, QImage]]


class Thumbnails(QObject):
    """Paints the first sheet of each page.

    Signals:
        painted: The pictures by the keys of their pages (a dict of `QImage`).
    """

    painted = Signal(object)

    def __init__(self, runner: TaskRunner, fonts: PageFonts, size: QSize, parent: QObject) -> None:
        """Paint through ``runner``, each picture within ``size`` pixels."""
        super().__init__(parent)
        self._runner, self._fonts, self._size = runner, fonts, size
        self._known: _Painted = {}
        runner.done.connect(self._take)

    def ask(self, sheets: tuple[Sheet, ...]) -> None:
        """Paint the pages of these sheets."""
        known, fonts, size = self._known, self._fonts, self._size
        firsts = {sheet.key: sheet for sheet in reversed(sheets)}

        def question(_reader: Reader) -> _Painted:
            return {
                key: known[key]
                if key in known and _is_alike(known[key][0], sheet)
                else (sheet, thumbnail(sheet, fonts, size))
                for key, sheet in firsts.items()
            }

        self._runner.ask(question)

    @Slot(object)
    def _take(self, found: _Painted) -> None:
        self._known = found
        self.painted.emit({key: image for key, (_sheet, image) in found.items()})


def thumbnail(sheet: Sheet, fonts: PageFonts, size: QSize) -> QImage:
    """Return a small picture of a sheet, at twice the pixels for sharp screens."""
    whole = QSize(round(sheet.width), round(sheet.height))
    room = whole.scaled(size * 2, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(room, QImage.Format.Format_RGB32)
    image.fill(QColor(sheet.ground))
    painter = QPainter(image)
    painter.scale(room.width() / sheet.width, room.height() / sheet.height)
    paint(painter, sheet.drawings, fonts)
    painter.end()
    image.setDevicePixelRatio(2)
    return image


def _is_alike(one: Sheet, other: Sheet) -> bool:
    return (one.ground, one.width, one.drawings) == (other.ground, other.width, other.drawings)
