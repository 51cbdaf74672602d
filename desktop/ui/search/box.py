"""The search box: asks as one types, and lists what is found below itself."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidgetItem, QWidget

from desktop.queries.search import Hit, Hits, search
from desktop.ui.kinds import ICONS
from desktop.ui.labels import visible_text
from desktop.ui.search.around import words_around
from desktop.ui.search.result_list import ResultList
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import Theme
from desktop.ui.widgets.key_hint import KeyHint

_PAUSE_MS = 120
_MOST_CHARS = 300
_HINT_FROM_PX = 380
# The glass before them, and what is bare around them.
_BESIDE_WORDS_PX = 48


class SearchBox(QWidget):
    """One line over everything in the casebook.

    Signals:
        hit_chosen: What was chosen from the list (a `Hit`).
        all_wanted: All that has these words is to be listed.
    """

    hit_chosen = Signal(object)
    all_wanted = Signal(str)

    def __init__(self, theme: Theme, runner: TaskRunner, parent: QWidget | None = None) -> None:
        """Ask ``runner``."""
        super().__init__(parent)
        self._theme, self._runner = theme, runner
        self.entry = QLineEdit(self)
        self._invitation = self.tr("Search events, reports, source notes, bases")
        self.entry.setAccessibleName(self.tr("Search"))
        self.entry.setMaxLength(_MOST_CHARS)
        glass = self.entry.addAction(
            theme.icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition
        )
        # A button to screen readers: it has a name, and does what it says.
        glass.setText(self.tr("Search"))
        glass.triggered.connect(self.focus_search)
        self.entry.installEventFilter(self)
        self.hint = KeyHint("Ctrl+K", parent=self.entry)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.entry)
        inner = QHBoxLayout(self.entry)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.addStretch(1)
        inner.addWidget(self.hint)
        self.results = ResultList(theme)
        self.results.itemClicked.connect(self._choose)
        self.results.all_button.clicked.connect(self.show_all)
        self.destroyed.connect(self.results.deleteLater)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.entry.textEdited.connect(self._typed)
        self.entry.textChanged.connect(self._show_hint)
        runner.done.connect(self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the keys only where they leave room for the words, and of these what fits."""
        super().resizeEvent(event)
        self._show_hint()
        words = self._invitation
        room = self.width() - _BESIDE_WORDS_PX
        fits = self.entry.fontMetrics().horizontalAdvance(words) <= room
        self.entry.setPlaceholderText(words if fits else self.tr("Search"))

    @Slot()
    def _show_hint(self) -> None:
        self.hint.setVisible(self.width() >= _HINT_FROM_PX and not self.entry.text())

    @Slot()
    def focus_search(self) -> None:
        """Put the caret here, with what was typed selected."""
        self.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.entry.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list, take from it or leave it, while the caret stays in the line."""
        if event.type() == QEvent.Type.FocusOut:
            self.results.hide()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if has_control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.show_all()
                return True
            return self._key(event.key())
        return super().eventFilter(watched, event)

    @Slot()
    def show_all(self) -> None:
        """Ask for all that has the words typed here; they stay."""
        self.results.hide()
        self._pause.stop()
        self._runner.forget()
        self.all_wanted.emit(self.entry.text().strip())

    def _key(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self.results.hide()
            self.entry.clear()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.results.isVisible():
            step = 1 if key == Qt.Key.Key_Down else -1
            row = self.results.currentRow() + step
            row = max(0, min(row, self.results.count() - 1))
            if self.results.item(row).flags() & Qt.ItemFlag.ItemIsEnabled:
                self.results.setCurrentRow(row)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            item = self.results.currentItem()
            if self.results.isVisible() and item is not None:
                self._choose(item)
        else:
            return False
        return True

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._show_hint()
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._runner.forget()
            self.results.hide()

    @Slot()
    def _ask(self) -> None:
        self._runner.ask(partial(search, words=self.entry.text()))

    @Slot(object)
    def _show(self, found: Hits) -> None:
        self.results.clear()
        for hit in found.hits:
            self.results.addItem(self._item(hit))
        if not found.hits:
            self._say(self.tr("Nothing found for “{0}”").format(self.entry.text()[:40]))
        elif found.newest_first:
            self._say(
                self.tr("Too many to rank: whole words first, then longer ones, the newest first")
            )
        if found.hits:
            self.results.setCurrentRow(1 if found.newest_first else 0)
        self._place()

    def _item(self, hit: Hit) -> QListWidgetItem:
        near = "" if hit.exact else self.tr("   (similar spelling)")
        text = f"{visible_text(hit.title)}{near}"
        if hit.snippet:
            text += f"\n{words_around(hit)}"
        item = QListWidgetItem(self._theme.icon(ICONS[hit.kind], "quiet"), text)
        item.setData(Qt.ItemDataRole.UserRole, hit)
        return item

    def _say(self, sentence: str) -> None:
        item = QListWidgetItem(sentence)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.results.insertItem(0, item)

    def _place(self) -> None:
        rows = min(self.results.count(), 9)
        height = sum(self.results.sizeHintForRow(row) for row in range(rows)) + 8
        height += self.results.make_room()
        self.results.setFixedSize(max(self.width(), 380), max(height, 40))
        self.results.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self.results.show()

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        hit = item.data(Qt.ItemDataRole.UserRole)
        if hit is None:
            return
        self.results.hide()
        self.entry.clear()
        self._show_hint()
        self.hit_chosen.emit(hit)
