"""Sheets painted ahead of time, off the GUI thread, so that a key shows its page at once."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRunnable, QSize, QThreadPool, Signal, SignalInstance, Slot
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.services.briefing.layout.sheet import Sheet
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.drawing.paint import paint

_MOST_BYTES = 256 * 1024 * 1024
_BYTES_A_PIXEL = 4
# What is looked at now is painted before what comes next, and that before the rest.
NOW, SOON, SOMETIME = 2, 1, 0


@dataclass(frozen=True, slots=True)
class _Key:
    """One sheet, by its identity, at one size in pixels."""

    sheet: int
    width: int
    height: int


class SheetPictures(QObject):
    """Keeps pictures of the sheets that are shown, and of those that come next.

    Signals:
        painted: Another picture is ready.
    """

    painted = Signal()
    _done = Signal(object, QImage)

    def __init__(self, fonts: PageFonts, parent: QObject | None = None) -> None:
        """Paint with ``fonts``."""
        super().__init__(parent)
        self._fonts = fonts
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # Sheets are held with their pictures, so that no other can get the same identity.
        self._kept: dict[_Key, tuple[Sheet, QImage]] = {}
        self._asked: dict[_Key, Sheet] = {}
        self._done.connect(self._take)

    def now(self, sheet: Sheet, size: QSize) -> QImage:
        """Return the sheet in this many pixels, painted at once where it is not ready."""
        key = _key(sheet, size)
        if key not in self._kept:
            self._keep(key, sheet, picture(sheet, size, self._fonts))
        return self._found(key)

    def ready(self, sheet: Sheet, size: QSize) -> QImage | None:
        """Return the sheet in this many pixels; where it is not ready, have it painted."""
        key = _key(sheet, size)
        if key in self._kept:
            return self._found(key)
        self.prepare(sheet, size, NOW)
        return None

    def of_any_size(self, sheet: Sheet) -> QImage | None:
        """Return the largest picture of the sheet that there is."""
        found = [image for key, (_sheet, image) in self._kept.items() if key.sheet == id(sheet)]
        return max(found, key=QImage.width, default=None)

    def prepare(self, sheet: Sheet, size: QSize, urgency: int = SOON) -> None:
        """Have the sheet painted, unless it is or will be."""
        key = _key(sheet, size)
        if key in self._kept or key in self._asked or size.isEmpty():
            return
        self._asked[key] = sheet
        self._pool.start(_Job(key, sheet, size, self._fonts, self._done), urgency)

    def room(self, size: QSize) -> int:
        """Return how many pictures of this size may be prepared without losing another."""
        # Half of it is for those of other sizes, and those of a while ago.
        return _MOST_BYTES // (2 * max(size.width() * size.height() * _BYTES_A_PIXEL, 1))

    def is_ready(self, sheet: Sheet, size: QSize) -> bool:
        """Tell whether the sheet is painted in this many pixels."""
        return _key(sheet, size) in self._kept

    def stop(self) -> None:
        """Paint nothing more; wait for what is being painted."""
        self._pool.clear()
        self._pool.waitForDone()

    def _found(self, key: _Key) -> QImage:
        # Asked for last, forgotten last.
        kept = self._kept[key] = self._kept.pop(key)
        return kept[1]

    def _keep(self, key: _Key, sheet: Sheet, image: QImage) -> None:
        self._kept[key] = (sheet, image)
        room = _MOST_BYTES - sum(one.sizeInBytes() for _sheet, one in self._kept.values())
        for old in list(self._kept)[:-1]:
            if room >= 0:
                break
            room += self._kept.pop(old)[1].sizeInBytes()

    @Slot(object, QImage)
    def _take(self, key: _Key, image: QImage) -> None:
        sheet = self._asked.pop(key)
        if key not in self._kept:
            self._keep(key, sheet, image)
        self.painted.emit()


def picture(sheet: Sheet, size: QSize, fonts: PageFonts) -> QImage:
    """Return a sheet painted in this many pixels; on any thread."""
    made = QImage(size, QImage.Format.Format_RGB32)
    made.fill(QColor(sheet.ground))
    painter = QPainter(made)
    painter.scale(size.width() / sheet.width, size.height() / sheet.height)
    paint(painter, sheet.drawings, fonts)
    painter.end()
    return made


def _key(sheet: Sheet, size: QSize) -> _Key:
    return _Key(id(sheet), size.width(), size.height())


class _Job(QRunnable):
    """One sheet on its way; it holds a bound signal, never the object that owns it."""

    def __init__(
        self, key: _Key, sheet: Sheet, size: QSize, fonts: PageFonts, done: SignalInstance
    ) -> None:
        super().__init__()
        self._key, self._sheet, self._size = key, sheet, size
        self._fonts, self._done = fonts, done

    def run(self) -> None:
        """Paint on a worker thread."""
        self._done.emit(self._key, picture(self._sheet, self._size, self._fonts))
