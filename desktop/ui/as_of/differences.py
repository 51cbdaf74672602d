"""The panel that tells what differs between two days, by base."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QDate, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.record import RecordKind
from desktop.queries.as_of import AsRecorded, AsReported, Moment
from desktop.queries.choices import record
from desktop.queries.differences import Difference, differences
from desktop.queries.reader import Reader
from desktop.ui.counts import counted
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import plain_label, set_plain_text, tool_tip, visible_text
from desktop.ui.saying import worded
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import TextRole
from desktop.ui.widgets.column_chooser import ColumnChooser
from desktop.ui.widgets.day_fields import DayField
from desktop.ui.widgets.empty_lines import EmptyLines
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.line_menu import LineMenu
from desktop.ui.widgets.naming import name_choice
from desktop.ui.widgets.own_direction import OwnDirection
from desktop.ui.widgets.tree_groups import show_groups

_DAYS_BACK = 7
_RECORD = Qt.ItemDataRole.UserRole
_END = time(23, 59, 59, tzinfo=UTC)


class DifferencesPanel(QWidget):
    """Asks for two days and lists what differs between them.

    Signals:
        record_chosen: A line was opened (its record's kind and id).
        base_chosen: A base was chosen (its id).
    """

    record_chosen = Signal(str, str)
    base_chosen = Signal(str)

    def __init__(
        self,
        runner: TaskRunner,
        open_reader: Callable[[], Reader],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """Ask through ``runner``; both moments are read by readers of their own."""
        super().__init__(parent)
        self._runner, self._open_reader, self._today = runner, open_reader, today
        now = today()
        self.clock = QComboBox()
        self.clock.addItem(self.tr("as reported"), AsReported)
        self.clock.addItem(self.tr("as recorded"), AsRecorded)
        name_choice(self.clock, self.tr("Which clock the days are of"))
        self.first = _day_edit(now - timedelta(days=_DAYS_BACK), self.tr("Earlier day"))
        self.last = _day_edit(now, self.tr("Later day"))
        self.briefing_button = QPushButton(self.tr("Since the last briefing"))
        self.briefing_button.setProperty("link", True)
        self.briefing_button.clicked.connect(self.ask_since_briefing)
        self.show_button = QPushButton(self.tr("Show"))
        self.show_button.clicked.connect(self.ask)
        self.count = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        self.tree = QTreeWidget()
        self.tree.setItemDelegate(OwnDirection(self.tree))
        self.tree.setHeaderLabels([self.tr("Change"), self.tr("What differs")])
        self.tree.setWordWrap(True)
        self.tree.setAccessibleName(self.tr("What differs, by base"))
        self.columns = ColumnChooser(self.tree.header(), self.tree.accessibleName(), kept=(0,))
        self.empty = EmptyLines(self.tree)
        self.lines = LineMenu(self.tree, self.columns, self._record_at)
        self.tree.itemActivated.connect(self._open)
        self._lay_out()
        self._say(self.tr("Choose two days and press Show."))
        runner.done.connect(self._show)
        runner.failed.connect(self._say)

    @Slot()
    def ask(self) -> None:
        """Ask for what differs between the two days."""
        first, last = sorted((_day(self.first), _day(self.last)))
        self._compare(self._moment(first), self._moment(last))

    @Slot()
    def ask_since_briefing(self) -> None:
        """Ask for what was recorded since the cut-off of the latest briefing."""
        from desktop.services.briefing.keeping import kept_lines

        reader = self._open_reader()
        try:
            lines = kept_lines(reader)
        finally:
            reader.close()
        if not lines:
            self.tree.clear()
            self._say(self.tr("There is no briefing yet: build one with Ctrl+F5."))
            return
        cut_off = datetime.fromisoformat(lines[0].cut_off)
        self.clock.setCurrentIndex(self.clock.findData(AsRecorded))
        for field, day in ((self.first, cut_off.date()), (self.last, self._today())):
            field.setDate(QDate(day.year, day.month, day.day))
        self._compare(AsRecorded(cut_off), AsRecorded(datetime.combine(self._today(), _END)))

    def _compare(self, before: Moment, after: Moment) -> None:
        self.tree.clear()
        self._say(self.tr("Comparing…"))
        open_reader, today = self._open_reader, self._today()

        def question(_reader: Reader) -> tuple[Difference, ...]:
            return differences(open_reader, before, after, today)

        self._runner.ask(question)

    def _moment(self, day: date) -> Moment:
        if self.clock.currentData() is AsReported:
            return AsReported(day)
        return AsRecorded(datetime.combine(day, _END))

    @Slot(object)
    def _show(self, found: tuple[Difference, ...]) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        for one in found:
            key = one.base or ""
            if key not in groups:
                name = visible_text(one.base_name) if one.base else self.tr("No base")
                groups[key] = QTreeWidgetItem([name])
                groups[key].setData(0, _RECORD, ("base", key))
            said = worded(one.short or one.text)
            line = QTreeWidgetItem(groups[key], [worded(one.kind.value), said])
            line.setData(0, _RECORD, (one.record_kind.value, one.record))
            line.setToolTip(1, tool_tip(worded(one.text)))
        show_groups(self.tree, tuple(groups.values()))
        self.tree.resizeColumnToContents(0)
        number = len(found)
        nothing = self.tr("Nothing differs between these two days.")
        self._say(counted(number, "difference") if number else nothing)

    @Slot(QTreeWidgetItem)
    def _open(self, item: QTreeWidgetItem) -> None:
        kind, record_id = item.data(0, _RECORD)
        if kind == "base" and item.parent() is None:
            self.base_chosen.emit(record_id)
        else:
            self.record_chosen.emit(kind, record_id)

    def _record_at(self, index: QModelIndex) -> tuple[str, str] | None:
        """Return what a line is of, if the casebook still has it: it may be of what was then."""
        kind, record_id = self.tree.itemFromIndex(index).data(0, _RECORD)
        if not record_id:
            return None
        reader = self._open_reader()
        try:
            is_there = record(reader, RecordKind(kind), record_id) is not None
        finally:
            reader.close()
        return (kind, record_id) if is_there else None

    @Slot(str)
    def _say(self, sentence: str) -> None:
        """Say it among the lines where there are none, else above them."""
        is_empty = not self.tree.topLevelItemCount()
        self.empty.say(sentence if is_empty else "")
        set_plain_text(self.count, "" if is_empty else sentence)
        self.count.setHidden(is_empty)

    def _lay_out(self) -> None:
        line = FlowLayout()
        between = self.tr("Changes between"), self.tr("and")
        for words, widget in zip(between, (self.first, self.last), strict=True):
            line.addWidget(plain_label(words, quiet=True))
            line.addWidget(widget)
        line.addWidget(self.clock)
        line.addWidget(self.show_button)
        line.addWidget(self.briefing_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(line)
        column.addWidget(self.count)
        column.addWidget(self.tree, 1)
        self.setProperty("ground", "panel")
        FocusTo(self, self.first)


def _day_edit(day: date, name: str) -> DayField:
    return DayField(QDate(day.year, day.month, day.day), name)


def _day(field: DayField) -> date:
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())
