"""The history in a dock: of what is selected, or the latest saves of the whole casebook."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.record import RecordKind
from desktop.queries.field_words import FieldChange
from desktop.queries.history import HistoryLine, JournalLine, history, journal_lines
from desktop.ui.counts import counted
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.lists import listed, parted
from desktop.ui.moments import second_words
from desktop.ui.records.lines import RecordLines
from desktop.ui.records.value_words import in_words
from desktop.ui.saying import worded
from desktop.ui.selection import Selection
from desktop.ui.step_words import step_words
from desktop.ui.tasks import TaskRunner
from desktop.ui.widgets.empty_lines import EmptyLines
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.naming import name_choice

_LATEST = 200


class HistoryPanel(QWidget):
    """Tells who changed what, when, from what to what.

    Signals:
        record_opened: A line was opened (its record's kind and id).
        refused: The sentence to show where it cannot be read.
    """

    record_opened = Signal(str, str)
    refused = Signal(str)

    def __init__(
        self, runner: TaskRunner, selection: Selection, parent: QWidget | None = None
    ) -> None:
        """Ask through ``runner`` for what ``selection`` holds."""
        super().__init__(parent)
        self._runner, self._selection = runner, selection
        self._shown = ("", "")
        self.scope = QComboBox()
        self.scope.addItem(self.tr("What is selected"))
        self.scope.addItem(self.tr("The whole casebook"))
        name_choice(self.scope, self.tr("Whose history"))
        self.count = plain_label(quiet=True)
        self.lines = RecordLines(
            self.tr("History"),
            (self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("From, to")),
        )
        self.empty = EmptyLines(self.lines)
        head = QHBoxLayout()
        head.addWidget(self.scope)
        head.addWidget(self.count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(head)
        column.addWidget(self.lines, 1)
        self.setProperty("ground", "panel")
        FocusTo(self, self.lines)
        self.scope.activated.connect(self.refresh)
        self.lines.opened.connect(self.record_opened)
        selection.changed.connect(self.refresh)
        runner.done.connect(self._show)
        runner.failed.connect(self.refused)

    def show_record(self, kind: str, record_id: str) -> None:
        """Tell the history of one record, selected or not."""
        self.scope.setCurrentIndex(0)
        self._ask_record(kind, record_id)

    @Slot()
    def refresh(self) -> None:
        """Ask the casebook again, if somebody can see the answer."""
        if not self.isVisible():
            return
        if self.scope.currentIndex() == 1:
            self._runner.ask(partial(journal_lines, limit=_LATEST))
        elif self._selection.event_id:
            self._ask_record(RecordKind.EVENT.value, self._selection.event_id)
        elif self._selection.base_id:
            self._ask_record(RecordKind.BASE.value, self._selection.base_id)
        else:
            self.lines.show_lines([])
            set_plain_text(self.count, "")
            self.empty.say(
                self.tr("Select an event or a base, or choose the whole casebook above.")
            )

    def _ask_record(self, kind: str, record_id: str) -> None:
        self._shown = (kind, record_id)
        self._runner.ask(partial(history, kind=RecordKind(kind), record_id=record_id))

    @Slot(object)
    def _show(self, found: tuple[HistoryLine | JournalLine, ...]) -> None:
        self.lines.show_lines([self._line(one) for one in found])
        set_plain_text(self.count, counted(len(found), "change") if found else "")
        self.empty.say("" if found else self.tr("Nothing was saved yet."))

    def _line(self, one: HistoryLine | JournalLine) -> tuple[str, str, tuple[str, ...]]:
        at = second_words(one.at)
        if isinstance(one, JournalLine):
            kind, record_id = (
                (one.records[0][0].value, one.records[0][1]) if one.records else ("", "")
            )
            return (
                kind,
                record_id,
                (
                    at,
                    one.who,
                    f"{worded(one.group.value)}: {step_words(one.label)}",
                    worded(one.touched),
                ),
            )
        changes = parted(map(change_words, one.fields))
        return *self._shown, (
            at,
            one.who,
            f"{worded(one.deed.value)}: {step_words(one.label)}",
            changes,
        )


def change_words(change: FieldChange) -> str:
    """Return how a field changed: "kind: sighting → closure"."""
    tr = QCoreApplication.translate
    parts = []
    if change.added:
        parts.append(tr("HistoryPanel", "added {0}").format(listed(map(in_words, change.added))))
    if change.removed:
        gone = listed(map(in_words, change.removed))
        parts.append(tr("HistoryPanel", "removed {0}").format(gone))
    said = listed(parts) or in_words(change.after)
    if not parts and change.before:
        after = said or tr("HistoryPanel", "nothing")
        said = tr("HistoryPanel", "{0} → {1}").format(in_words(change.before), after)
    return f"{worded(change.field)}: {said}"
