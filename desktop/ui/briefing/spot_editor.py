"""Writes over one text of a page, where it stands."""

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.forms.text_field import TextField
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.theme import TextRole
from desktop.ui.widgets.hinted_button import HintedButton

_LEAST_WIDTH_PX = 440
_MOST_LINES = 8
_MOST_MEASURED = 4_000


class SpotEditor(QFrame):
    """An editor over the page: Enter saves, Esc leaves; the frozen words stay at hand.

    Signals:
        written: A text is to stand there; None for the frozen words (page key, what, text).
        left: Nothing is to change any more.
    """

    written = Signal(str, str, object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Wait, hidden, over ``parent``."""
        super().__init__(parent)
        self._over = parent
        self.setProperty("ground", "panel")
        self.setProperty("card", True)
        self.setProperty("current", True)
        self.setAutoFillBackground(True)
        self._page, self._what, self._text, self._frozen = "", "", "", ""
        self.field = _Field(self)
        self.frozen_label = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        self.problem = plain_label(role=TextRole.SMALL, tone="bad", wrap=True)
        self.frozen_button = QPushButton(self.tr("Back to the frozen words"))
        self.frozen_button.setProperty("link", True)
        self.cancel_button = HintedButton(self.tr("Cancel"), "Esc")
        self.save_button = HintedButton(self.tr("Save"), "Return", primary=True)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.frozen_button)
        line.addStretch(1)
        line.addWidget(self.cancel_button)
        line.addWidget(self.save_button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for part in (self.field, self.frozen_label, self.problem):
            column.addWidget(part)
        column.addLayout(line)
        self.field.saved.connect(self.save)
        self.field.left.connect(self.leave)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.leave)
        self.frozen_button.clicked.connect(self.take_frozen)
        self.hide()

    @property
    def what(self) -> str:
        """The text that is written over, as `Spot.what` names it."""
        return self._what

    def edit(self, page: str, what: str, text: str, frozen: str, words: str) -> None:
        """Open the editor.

        Args:
            page: The key of the page.
            what: As `Spot.what` names it.
            text: What stands there.
            frozen: What stood there when the briefing was built.
            words: What screen readers call the text.
        """
        self._page, self._what, self._text, self._frozen = page, what, text, frozen
        is_edited = text != frozen
        self.field.set_value(text)
        self.field.setAccessibleName(words)
        set_plain_text(self.frozen_label, self.tr("Frozen: {0}").format(frozen))
        self.frozen_label.setVisible(is_edited)
        self.frozen_button.setVisible(is_edited)
        self.problem.hide()
        self.show()
        self.raise_()
        self.field.setFocus()
        self.field.moveCursor(QTextCursor.MoveOperation.End)

    def stand_at(self, area: QRect) -> None:
        """Stand over ``area`` of the parent, inside of it."""
        room = self._over.rect()
        width = min(max(area.width() + 24, _LEAST_WIDTH_PX), room.width())
        inner = width - 42
        text = self.field.toPlainText()[:_MOST_MEASURED]
        flags = int(Qt.TextFlag.TextWordWrap)
        metrics = self.field.fontMetrics()
        wrapped = metrics.boundingRect(QRect(0, 0, inner, 10_000), flags, text).height()
        lines = min(max(-(-wrapped // metrics.lineSpacing()), 2), _MOST_LINES)
        self.field.show_lines(lines)
        self._column.activate()
        has_more = self._column.hasHeightForWidth()
        column = self._column
        height = column.totalHeightForWidth(width) if has_more else column.totalSizeHint().height()
        self.resize(width, height)
        left = max(0, min(area.left() - 12, room.right() - width))
        top = max(0, min(area.top() - 12, room.bottom() - self.height()))
        self.move(left, top)

    @Slot()
    def save(self) -> None:
        """Let the text stand there."""
        text = " ".join(self.field.value().split())
        if not text:
            set_plain_text(
                self.problem,
                self.tr("Write something: a page may be left out, but not be without words."),
            )
            self.problem.show()
            self.adjustSize()
            return
        self.leave()
        self.written.emit(self._page, self._what, None if text == self._frozen else text)

    def keep(self) -> None:
        """Save what was changed, as somebody goes elsewhere."""
        text = " ".join(self.field.value().split())
        if text and text != self._text:
            self.save()
        else:
            self.leave()

    def take_back(self) -> None:
        """Stand open again with what was written: it could not be saved."""
        self.show()
        self.raise_()
        self.field.setFocus()

    @Slot()
    def take_frozen(self) -> None:
        """Bring the frozen words back."""
        self.leave()
        self.written.emit(self._page, self._what, None)

    @Slot()
    def leave(self) -> None:
        """Change nothing."""
        self.hide()
        self.left.emit()


class _Field(TextField):
    """The lines that are written.

    Signals:
        saved: Enter.
        left: Escape.
    """

    saved = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Enter: a text of a page is one paragraph."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.saved.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self.ensureCursorVisible()
