"""What a speaker reads while a page is shown; saved when the caret leaves."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.forms.text_field import TextField
from desktop.ui.labels import plain_label
from desktop.ui.theme import TextRole

_LEAST_PX = 56
_MOST_PX = 16_777_215


class NotesField(QWidget):
    """The speaker notes of one page.

    Signals:
        written: They are to be kept (page key, text).
    """

    written = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no page's notes yet."""
        super().__init__(parent)
        self._briefing, self._page, self._kept = "", "", ""
        self._refused: dict[tuple[str, str], str] = {}
        self.setProperty("ground", "panel")
        label = plain_label(self.tr("Speaker notes"), role=TextRole.SMALL_STRONG)
        self.field = _Lines(hint=self.tr("What you want to say; only the speaker sees it."))
        self.field.setAccessibleName(self.tr("Speaker notes of this page"))
        self.field.setMinimumHeight(_LEAST_PX)
        self.field.setMaximumHeight(_MOST_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(self.field, 1)
        self.field.left.connect(self.save)
        self.setFocusProxy(self.field)

    def show_notes(self, briefing: str, page: str, text: str) -> None:
        """Show the notes of a page; what was being written of another is kept first.

        Args:
            briefing: The id of the page's briefing.
            page: Its key.
            text: What the casebook keeps of it; what it refused to keep is shown instead.
        """
        if (briefing, page) != (self._briefing, self._page):
            self.save()
        elif self._is_changed():
            # Something else was saved meanwhile: what is being written goes on.
            self._kept = text
            return
        self._briefing, self._page, self._kept = briefing, page, text
        shown = self._refused.pop((briefing, page), text)
        if self.field.value() != shown:
            self.field.set_value(shown)

    def take_back(self, page: str, text: str, kept: str) -> None:
        """Hold on to notes that could not be kept, to be kept when the caret leaves again.

        Args:
            page: The key of their page, of the briefing that is shown.
            text: The notes.
            kept: What the casebook still keeps in their place.
        """
        self._refused[self._briefing, page] = text
        if page == self._page:
            self._kept = kept

    def hold(self, *, is_held: bool) -> None:
        """Let nothing be written."""
        self.field.setReadOnly(is_held)

    @Slot()
    def save(self) -> None:
        """Keep what was written."""
        if self._page and self._is_changed():
            self._kept = self.field.value()
            self.written.emit(self._page, self._kept)

    def _is_changed(self) -> bool:
        return self.field.value() != self._kept


class _Lines(TextField):
    """The lines themselves.

    Signals:
        left: The caret went elsewhere, or Ctrl+Enter was pressed.
    """

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the caret went elsewhere."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Ctrl+Enter."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.left.emit()
        else:
            super().keyPressEvent(event)
