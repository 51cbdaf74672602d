"""A line that says what may be typed into it, never with a word cut off."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from desktop.ui.forms.hints import fitting, tell_whole

# Qt keeps this far from either side of where letters may stand.
_BESIDE_PX = 2


class HintedLine(QLineEdit):
    """Shows a hint while it is empty, as much of it as there is room for."""

    # Qt may resize it while it is still being made.
    _hint = ""

    def __init__(self, parent: QWidget | None = None, *, hint: str = "") -> None:
        """Show ``hint`` while it is empty."""
        super().__init__(parent)
        self.set_hint(hint)

    @property
    def hint(self) -> str:
        """All of the hint."""
        return self._hint

    def set_hint(self, hint: str) -> None:
        """Show ``hint`` while it is empty."""
        tell_whole(self, self._hint, self._hint)
        self._hint = hint
        self._fit_hint()

    def hint_room(self) -> int:
        """Return the width, in pixels, that there is for a hint."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inner = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        margins = self.textMargins()
        taken = margins.left() + margins.right() + 2 * _BESIDE_PX
        return inner.width() - taken - max(0, -self.fontMetrics().minLeftBearing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the hint as there is room for now."""
        super().resizeEvent(event)
        self._fit_hint()

    def changeEvent(self, event: QEvent) -> None:
        """Show as much of the hint as there is room for with other letters."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_hint()

    def _fit_hint(self) -> None:
        shown = fitting(self._hint, self._has_room_for)
        if shown != self.placeholderText():
            self.setPlaceholderText(shown)
        tell_whole(self, self._hint, shown)

    def _has_room_for(self, hint: str) -> bool:
        return self.fontMetrics().horizontalAdvance(hint) <= self.hint_room()
