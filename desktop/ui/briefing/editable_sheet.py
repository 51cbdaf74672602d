"""A sheet whose texts can be chosen, by mouse or key, to be written over."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.domain.briefing import Page
from desktop.services.briefing.layout.sheet import Sheet, Spot
from desktop.ui.briefing.words import spot_words
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.drawing.sheet_view import SheetView
from desktop.ui.theme import Theme

_ROUND_PX = 4
_BESIDE_PX = 4
_EDITED_PX = 3
_TURNS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: 1,
}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class EditableSheet(SheetView):
    """Shows a sheet; ↑ ↓ choose a text, Enter or a click opens it, ← → turn the page.

    Signals:
        opened: A text was chosen to be written over (its `Spot`).
        turned: Another sheet is wanted, so many further.
    """

    opened = Signal(object)
    turned = Signal(int)

    def __init__(self, theme: Theme, fonts: PageFonts, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(fonts, theme.color("background").name(), parent)
        self._theme = theme
        self._page: Page | None = None
        self._edited: frozenset[str] = frozenset()
        self._chosen = ""
        self._under = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def chosen(self) -> str:
        """The text that keys stand on, as `Spot.what` names it; empty for none."""
        return self._chosen

    @property
    def page(self) -> Page | None:
        """The page that the sheet shows, with what was written over it."""
        return self._page

    def show_page(self, sheet: Sheet | None, page: Page | None, edited: frozenset[str]) -> None:
        """Show a sheet of a page, of which ``edited`` names what was written by hand."""
        is_other = self.sheet is None or sheet is None or sheet.key != self.sheet.key
        self._page, self._edited, self._under = page, edited, ""
        if is_other:
            self._chosen = ""
        self.show_sheet(sheet)
        self._tell()
        self.update()

    def choose(self, what: str) -> None:
        """Stand on a text."""
        self._chosen = what
        self._tell()
        self.update()

    def spot(self, what: str) -> Spot | None:
        """Return where a text stands on this sheet, None where it does not."""
        return next((one for one in self._spots() if one.what == what), None)

    def area_of(self, spot: Spot) -> QRectF:
        """Return where a text lies within this widget, in its pixels."""
        area = spot.area
        return self.on_widget(QRectF(area.x, area.y, area.width, area.height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, open and turn."""
        key = Qt.Key(event.key())
        if key in _TURNS:
            self.turned.emit(_TURNS[key])
        elif key in _STEPS and self._spots():
            self._step(_STEPS[key])
        elif key in _OPENING and (spot := self.spot(self._chosen)) is not None:
            self.opened.emit(spot)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would open."""
        spot = self._spot_at(event)
        under = "" if spot is None else spot.what
        if under == self._under:
            return
        self._under = under
        self.setCursor(Qt.CursorShape.IBeamCursor if under else Qt.CursorShape.ArrowCursor)
        self.setToolTip(self.tr("Click to write over it") if under else "")
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the text under the pointer."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        spot = self._spot_at(event)
        if spot is not None and event.button() == Qt.MouseButton.LeftButton:
            self.choose(spot.what)
            self.opened.emit(spot)

    def leaveEvent(self, event: QEvent) -> None:
        """Show nothing as under the pointer."""
        self._under = ""
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys stand."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide where the keys stood."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet, and over it what is chosen, under the pointer, or written by hand."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self._theme.color("accent")
        for spot in self._spots():
            around = self.area_of(spot).adjusted(-_BESIDE_PX, -_BESIDE_PX, _BESIDE_PX, _BESIDE_PX)
            if spot.what in self._edited:
                painter.setPen(QPen(accent, _EDITED_PX))
                painter.drawLine(around.topLeft(), around.bottomLeft())
            if spot.what == self._chosen and self.hasFocus():
                painter.setPen(QPen(accent, 2))
            elif spot.what == self._under:
                painter.setPen(QPen(accent, 1, Qt.PenStyle.DashLine))
            else:
                continue
            painter.drawRoundedRect(around, _ROUND_PX, _ROUND_PX)
        if self.hasFocus() and not self._chosen:
            painter.setPen(QPen(accent, 2))
            painter.drawRect(self.box().adjusted(1, 1, -1, -1))

    def _spots(self) -> tuple[Spot, ...]:
        return () if self.sheet is None else self.sheet.spots

    def _spot_at(self, event: QMouseEvent) -> Spot | None:
        at = event.position()
        return next((one for one in self._spots() if self.area_of(one).contains(at)), None)

    def _step(self, by: int) -> None:
        names = [spot.what for spot in self._spots()]
        at = names.index(self._chosen) + by if self._chosen in names else min(by, 0)
        self.choose(names[at % len(names)])

    def _tell(self) -> None:
        """Let screen readers say the page and the text that keys stand on."""
        sheet = self.sheet
        if sheet is None or self._page is None:
            return
        said = f"{sheet.title}, {sheet.number}/{sheet.of}"
        if self.spot(self._chosen) is not None:
            said = f"{spot_words(self._page, self._chosen)} ({said})"
        self.setAccessibleName(said)
