"""Search on the speaker's screen: what can be said to a question from the room."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.queries.reader import Reader
from desktop.queries.search import Hit, Hits
from desktop.services.briefing.answers import (
    Answer,
    AnswerKind,
    answers,
    casebook_answer,
    casebook_hits,
)
from desktop.services.briefing.edition import Edition
from desktop.ui.briefing.present.answer_view import AnswerView
from desktop.ui.labels import plain_label, set_plain_text, shown_text
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.own_direction import OwnDirection

_PAUSE_MS = 120
_MOST_CHARS = 300
_LONGEST_LINE = 160
_FOUND = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class _Told:
    """The casebook's answer on one hit, told apart from its hits by its type."""

    answer: Answer


class SearchPanel(QWidget):
    """A line to type in, what was found, and the answer that was chosen.

    Signals:
        page_wanted: The page of the answer shall be shown to the room (its key).
        left: The search is over.
    """

    page_wanted = Signal(str)
    left = Signal()

    def __init__(
        self, theme: Theme, edition: Edition, runner: TaskRunner, parent: QWidget | None = None
    ) -> None:
        """Search ``edition``, and the casebook through ``runner``, whose readers are public."""
        super().__init__(parent)
        self._theme, self._edition, self._runner = theme, edition, runner
        self.entry = QLineEdit()
        self.entry.setPlaceholderText(self.tr("What was asked?"))
        self.entry.setAccessibleName(self.tr("Search the briefing and the casebook"))
        self.entry.setMaxLength(_MOST_CHARS)
        glass = self.entry.addAction(
            theme.icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition
        )
        glass.setText(self.tr("Search the briefing and the casebook"))
        self.entry.installEventFilter(self)
        self.entry.textEdited.connect(self._typed)
        self.results = QListWidget()
        self.results.setItemDelegate(OwnDirection(self.results))
        self.results.setProperty("framed", True)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.setAccessibleName(self.tr("Found"))
        self.results.setWordWrap(True)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.itemClicked.connect(self._open)
        self.answer = AnswerView(theme)
        self.answer.page_wanted.connect(self.page_wanted)
        self.hint = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.entry)
        column.addWidget(self.hint)
        column.addWidget(self.results, 2)
        column.addWidget(self.answer, 3)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        runner.done.connect(self._take)
        runner.failed.connect(self._say)
        self.begin()

    def begin(self) -> None:
        """Put the caret here, ready for another question."""
        self.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.entry.selectAll()
        self._say(
            self.tr("Only this screen shows what is found. ↑ ↓ choose, Enter opens, Esc leaves.")
        )
        self.answer.setVisible(self.answer.has_answer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list, open from it or leave, while the caret stays in the line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._pause.stop()
            self._runner.forget()
            self.left.emit()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._walk(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.answer.want_page()
            elif (item := self.results.currentItem()) is not None:
                self._open(item)
        else:
            return False
        return True

    def _walk(self, step: int) -> None:
        """Go to the next line that can be chosen."""
        row = self.results.currentRow() + step
        while 0 <= row < self.results.count():
            if self.results.item(row).flags() & Qt.ItemFlag.ItemIsEnabled:
                self.results.setCurrentRow(row)
                return
            row += step

    @Slot(str)
    def _typed(self, text: str) -> None:
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._runner.forget()
            self.results.clear()

    @Slot()
    def _ask(self) -> None:
        """Answer from the briefing at once, and ask the casebook too."""
        words = self.entry.text()
        self.results.clear()
        found = answers(self._edition, words)
        self._head(self.tr("In this briefing") if found else self.tr("Not in this briefing"))
        for answer in found:
            self._line(self._words(answer), answer)
        self._walk(1)
        self._runner.ask(partial(casebook_hits, words=words))

    @Slot(object)
    def _take(self, found: object) -> None:
        if isinstance(found, _Told):
            self._show(found.answer)
        elif isinstance(found, Hits) and found.hits:
            self._head(self.tr("From the casebook as it is now, not frozen"))
            for hit in found.hits:
                snippet = f" · {hit.snippet}" if hit.snippet else ""
                self._line(f"{hit.title}{snippet}", hit)
            if self.results.currentRow() < 0:
                self._walk(1)

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        found = item.data(_FOUND)
        if isinstance(found, Answer):
            self._runner.forget()
            self._show(found)
        elif isinstance(found, Hit):
            self._runner.ask(partial(_told, hit=found))

    def _show(self, answer: Answer) -> None:
        self.answer.show_answer(answer)
        self.answer.show()

    @Slot(str)
    def _say(self, sentence: str) -> None:
        set_plain_text(self.hint, sentence)

    def _head(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setForeground(self._theme.color("quiet"))
        self.results.addItem(item)

    def _line(self, text: str, found: Answer | Hit) -> None:
        shown = text if len(text) <= _LONGEST_LINE else f"{text[:_LONGEST_LINE]}…"
        item = QListWidgetItem(shown_text(shown))
        item.setData(_FOUND, found)
        self.results.addItem(item)

    def _words(self, answer: Answer) -> str:
        if answer.kind is AnswerKind.SPEAKER:
            return self.tr("Your notes: {0}").format(answer.text)
        numbers = " ".join(f"[{one.number}]" for one in answer.sources)
        return f"{answer.text} {numbers}".strip()


def _told(reader: Reader, hit: Hit) -> _Told:
    return _Told(casebook_answer(reader, hit))
