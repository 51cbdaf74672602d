"""All that a search finds, in a dock: page by page, narrowed by kind, base, year and spelling."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.record import RecordKind
from desktop.domain.span_echo import echo_short
from desktop.domain.wording_parts import capitalised
from desktop.queries.found import (
    MOST_EVENTS,
    MOST_FOUND,
    PAGE_LINES,
    FoundPage,
    Narrowing,
    found_events,
    found_page,
)
from desktop.queries.search import Hit
from desktop.queries.words import kind_word
from desktop.ui.labels import plain_label, set_plain_text, show_tool_tip, visible_text
from desktop.ui.records.lines import RecordLines
from desktop.ui.saying import in_figures, plural, worded
from desktop.ui.search.around import AroundCells
from desktop.ui.search.narrow_field import NarrowField
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import Theme
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.folding_row import FoldingRow, in_line

_GAP_PX = 6
_AROUND = 4
_PAUSE_MS = 200
_MOST_CHARS = 300
_HAVE_A_PLACE = {RecordKind.EVENT, RecordKind.NOTE, RecordKind.BASE}


class SearchPanel(QWidget):
    """Lists what was found, and narrows it.

    Signals:
        hit_chosen: A line was opened (a `Hit`).
        hit_passed: A line that has a place in the window became the current one (a `Hit`).
        events_wanted: Only these events are to be shown (the words searched for, and ids).
        refused: The sentence to show where something could not be read.
    """

    hit_chosen = Signal(object)
    hit_passed = Signal(object)
    events_wanted = Signal(str, object)
    refused = Signal(str)

    def __init__(
        self,
        theme: Theme,
        runner: TaskRunner,
        for_events: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        """Ask ``runner`` for pages, and the other for the events that are to be shown alone."""
        super().__init__(parent)
        self._runner, self._for_events = runner, for_events
        self._wanted, self._page = Narrowing(), 0
        self._shown: FoundPage | None = None
        self._hits: dict[tuple[str, str], Hit] = {}
        self.entry = QLineEdit()
        self.entry.setPlaceholderText(self.tr("Search events, reports, source notes, bases"))
        self.entry.setAccessibleName(self.tr("Search everything for"))
        self.entry.setMaxLength(_MOST_CHARS)
        self.entry.setClearButtonEnabled(True)
        self.kind = NarrowField(self.tr("Kind of record"), self.tr("All kinds"))
        self.base = NarrowField(self.tr("Base"), self.tr("All bases"))
        self.year = NarrowField(self.tr("Year"), self.tr("All years"))
        self.exact = QCheckBox(self.tr("Only exact spellings"))
        self.count = plain_label(quiet=True)
        self.lines = RecordLines(
            self.tr("Found"),
            (
                self.tr("Kind"),
                self.tr("Title"),
                self.tr("When"),
                self.tr("Where"),
                self.tr("Around the words"),
            ),
        )
        self.lines.setItemDelegateForColumn(_AROUND, AroundCells(self.lines))
        self.empty = EmptyState(theme, "search", "", self.tr("Search in everything again"))
        self.back_button = QPushButton(self.tr("Previous"))
        self.place = plain_label(quiet=True)
        self.on_button = QPushButton(self.tr("Next"))
        self.events_button = QPushButton(self.tr("Show these events only"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._stack = QStackedLayout()
        self._lay_out()
        self._connect()
        self._show_empty()

    def search(self, words: str) -> None:
        """Search for ``words``, in everything."""
        self.entry.setText(words)
        self._begin()
        self.focus_search()

    def focus_search(self) -> None:
        """Put the caret into the line, with what was typed selected."""
        self.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.entry.selectAll()

    @Slot()
    def refresh(self) -> None:
        """Ask the casebook again, if somebody can see the answer."""
        words = self.entry.text().strip()
        if not self.isVisible():
            return
        if not words:
            self._runner.forget()
            self._shown = None
            self._show_empty()
            return
        is_new = self._wanted == Narrowing() and self._page == 0 and self._shown is None
        self._ask(PAGE_LINES if is_new else None)

    def _ask(self, most: int | None = None) -> None:
        question = partial(
            found_page, words=self.entry.text(), wanted=self._wanted, page=self._page
        )
        self._runner.ask(question if most is None else partial(question, most=most))

    @Slot(object)
    def show_page(self, found: FoundPage) -> None:
        """Show this page; where only its beginning was asked for, ask for what tells of all."""
        before = None if self._shown is None else self._shown.lines
        self._shown, self._page = found, found.page
        if found.lines != before:
            self._list(found)
        asks_on = found.is_cut and found.count <= PAGE_LINES and self._wanted == Narrowing()
        self._show_count(found, is_part=asks_on)
        if asks_on:
            self._ask()
            return
        kinds = [
            (one.value, capitalised(worded(kind_word(RecordKind(one.value)))), one.count)
            for one in found.kinds
        ]
        self.kind.offer(kinds)
        self.base.offer([(one.value, one.words, one.count) for one in found.bases])
        self.year.offer([(one.value, one.words, one.count) for one in found.years])
        self._show_turning(found)

    def _list(self, found: FoundPage) -> None:
        self._hits = {(line.hit.kind.value, line.hit.id): line.hit for line in found.lines}
        near = self.tr("{0} (similar spelling)")
        self.lines.show_lines(
            [
                (
                    line.hit.kind.value,
                    line.hit.id,
                    (
                        capitalised(worded(kind_word(line.hit.kind))),
                        line.hit.title if line.hit.exact else near.format(line.hit.title),
                        worded(echo_short(line.when)) if line.when else "",
                        line.places,
                        line.hit.snippet,
                    ),
                )
                for line in found.lines
            ]
        )
        if found.lines:
            self._stack.setCurrentWidget(self.lines)
        else:
            self._show_empty()

    def _show_count(self, found: FoundPage, *, is_part: bool) -> None:
        if is_part:
            words = self.tr("Counting…")
        elif found.is_cut:
            words = self.tr("{0} of the best {1}: more words find fewer").format(
                in_figures(found.count), in_figures(MOST_FOUND)
            )
        else:
            words = plural("SearchPanel", "1 found", "%Ln found", found.count)
        # Of nothing the sentence in the middle tells.
        set_plain_text(self.count, words if found.count else "")

    def _show_turning(self, found: FoundPage) -> None:
        for one in (self.back_button, self.place, self.on_button):
            one.setVisible(found.pages > 1)
        set_plain_text(self.place, self.tr("Page {0} of {1}").format(found.page + 1, found.pages))
        self.back_button.setEnabled(found.page > 0)
        self.on_button.setEnabled(found.page + 1 < found.pages)
        self.events_button.setEnabled(found.events > 0)
        tip = self.tr("Timeline, map and lists show only the events found, until you show all")
        if found.events == MOST_EVENTS:
            tip = self.tr("Timeline, map and lists show only the best {0} events found").format(
                in_figures(MOST_EVENTS)
            )
        show_tool_tip(self.events_button, tip)

    def _show_empty(self) -> None:
        words = visible_text(self.entry.text().strip()[:60])
        is_narrowed = self._wanted != Narrowing()
        sentence = self.tr("Type words above: every title, text and name is searched.")
        if words and is_narrowed:
            sentence = self.tr("Nothing with “{0}” is left by what is chosen above.").format(words)
        elif words:
            sentence = self.tr("Nothing found for “{0}”").format(words)
        self.empty.set_sentence(sentence)
        self.empty.button.setVisible(bool(words) and is_narrowed)
        self._stack.setCurrentWidget(self.empty)
        if not words:
            set_plain_text(self.count, "")
            for one in (self.kind, self.base, self.year):
                one.offer([])
            for button in (self.back_button, self.place, self.on_button):
                button.hide()
            self.events_button.setEnabled(False)

    def _lay_out(self) -> None:
        words = in_line(self.entry, self.exact, gap=_GAP_PX)
        narrowing = in_line(self.kind, self.base, self.year, gap=_GAP_PX)
        top = FoldingRow(((words, 3), (narrowing, 2)), gap=_GAP_PX)
        pages = in_line(self.back_button, self.place, self.on_button, gap=_GAP_PX)
        ends = ((self.count, 1), (pages, 0), (self.events_button, 0))
        below = FoldingRow(ends, gap=_GAP_PX)
        self._stack.addWidget(self.lines)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(top)
        column.addLayout(self._stack, 1)
        column.addWidget(below)
        self.setProperty("ground", "panel")
        self.setFocusProxy(self.entry)

    def _connect(self) -> None:
        self.entry.textEdited.connect(self._pause.start)
        self.entry.returnPressed.connect(self._enter)
        self._pause.timeout.connect(self._begin)
        for field in (self.kind, self.base, self.year):
            field.activated.connect(self._narrow)
        self.exact.clicked.connect(self._narrow)
        self.empty.action_chosen.connect(self._begin)
        self.back_button.clicked.connect(self._turn_back)
        self.on_button.clicked.connect(self._turn_on)
        self.events_button.clicked.connect(self._ask_events)
        self.lines.opened.connect(self._open)
        self.lines.chosen.connect(self._pass)
        self._runner.done.connect(self.show_page)
        self._runner.failed.connect(self.refused)
        self._for_events.done.connect(self._show_events)
        self._for_events.failed.connect(self.refused)

    @Slot()
    def _begin(self) -> None:
        """Search anew, in everything."""
        self._pause.stop()
        self.exact.setChecked(False)
        for field in (self.kind, self.base, self.year):
            field.offer([])
        self._wanted, self._page, self._shown = Narrowing(), 0, None
        self.refresh()

    @Slot()
    def _enter(self) -> None:
        """Search at once, or go down into what was found."""
        if self._pause.isActive() or self._shown is None:
            self._begin()
        elif self._shown.lines:
            self.lines.setFocus(Qt.FocusReason.TabFocusReason)
            self.lines.setCurrentIndex(self.lines.model().index(0, 0))

    @Slot()
    def _narrow(self) -> None:
        kind, year = self.kind.chosen(), self.year.chosen()
        self._wanted = Narrowing(
            kind=RecordKind(kind) if kind else None,
            base=self.base.chosen(),
            year=int(year) if year else None,
            is_exact=self.exact.isChecked(),
        )
        self._page = 0
        self.refresh()

    @Slot()
    def _turn_back(self) -> None:
        self._page = max(0, self._page - 1)
        self.refresh()

    @Slot()
    def _turn_on(self) -> None:
        self._page += 1
        self.refresh()

    @Slot()
    def _ask_events(self) -> None:
        self._for_events.ask(partial(found_events, words=self.entry.text(), wanted=self._wanted))

    @Slot(object)
    def _show_events(self, ids: tuple[str, ...]) -> None:
        if ids:
            self.events_wanted.emit(self.entry.text().strip(), ids)

    @Slot(str, str)
    def _open(self, kind: str, record_id: str) -> None:
        self.hit_chosen.emit(self._hits[kind, record_id])

    @Slot()
    def _pass(self) -> None:
        for kind, record_id in self.lines.selected():
            if RecordKind(kind) in _HAVE_A_PLACE:
                self.hit_passed.emit(self._hits[kind, record_id])
