"""The line of a reference field, in which names are typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from desktop.ui.forms.hinted_line import HintedLine

if TYPE_CHECKING:
    from desktop.ui.forms.reference import ReferenceField

_TO_ANOTHER_FIELD = {
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
}
# Beside chips it stands where there is room for this, and for what is typed.
_LEAST_LETTERS = 3


class ReferenceEntry(HintedLine):
    """The line in which names are typed.

    Signals:
        taken: Return or Tab while suggestions are shown.
        removed: Backspace in the empty line.
        asked: What the text may mean is wanted: Down, or Return where nothing is shown.
        left: The caret went elsewhere.
        focused: Whether the caret is in it now.
    """

    taken = Signal()
    removed = Signal()
    asked = Signal()
    left = Signal()
    focused = Signal(bool)

    def __init__(self, owner: "ReferenceField") -> None:
        """Take suggestions of ``owner``."""
        super().__init__(owner)
        self._owner = owner
        self.setMaxLength(1_001)
        self.setProperty("bare", True)
        self._line_px = 0
        self.textChanged.connect(self.updateGeometry)

    def set_line(self, height_px: int) -> None:
        """Be as high as the chips that it may stand beside."""
        self._line_px = height_px
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for what is typed; what is left of the line is its own besides."""
        metrics = self.fontMetrics()
        letters = metrics.averageCharWidth() * _LEAST_LETTERS
        return QSize(metrics.horizontalAdvance(self.text()) + letters, self._line_px)

    def minimumSizeHint(self) -> QSize:
        """Return the room for a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * _LEAST_LETTERS, self._line_px)

    def event(self, event: QEvent) -> bool:
        """Take a suggestion on Tab, which would otherwise only move on and lose what was typed."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and self.text()
        ):
            self.taken.emit()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the caret is here."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the caret went to another field, not into the list of suggestions."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.focused.emit(False)
        if event.reason() in _TO_ANOTHER_FIELD:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a suggestion, remove the last chip, or type."""
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_return and self.text() and self._owner.is_offering:
            self.taken.emit()
        elif (is_return or event.key() == Qt.Key.Key_Down) and self.text():
            self.asked.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.removed.emit()
        else:
            super().keyPressEvent(event)
