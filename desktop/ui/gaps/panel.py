"""The gaps list in a dock: what is missing, by base; each line opens what closes it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.record import RecordKind
from desktop.queries.gaps import Gap, gaps, has_bases
from desktop.queries.reader import Reader
from desktop.ui.counts import counted
from desktop.ui.held_back import changes_casebook
from desktop.ui.inviting import Invitation
from desktop.ui.labels import plain_label, set_plain_text, tool_tip, visible_text
from desktop.ui.saying import worded
from desktop.ui.selection import Selection
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import TextRole
from desktop.ui.widgets.column_chooser import ColumnChooser
from desktop.ui.widgets.empty_lines import EmptyLines
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.line_menu import LineMenu
from desktop.ui.widgets.own_direction import OwnDirection
from desktop.ui.widgets.tree_groups import show_groups

_RECORD = Qt.ItemDataRole.UserRole


class GapsPanel(QWidget):
    """Lists the gaps of all bases, or of the selected one.

    Attributes:
        columns: Which columns are shown, and in which order.
        lines: Asks for the menu of a line.

    Signals:
        gap_opened: The record that closes a gap is wanted (kind, id).
    """

    gap_opened = Signal(str, str)

    def __init__(
        self,
        runner: TaskRunner,
        selection: Selection,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """Ask through ``runner``; ``today`` tells the day from which ages count."""
        super().__init__(parent)
        self._runner, self._selection, self._today = runner, selection, today
        self.count = plain_label(role=TextRole.SMALL, quiet=True)
        self.inviting = Invitation(
            self.tr("Add a base first: gaps are what is missing in what is known of a base."),
            self.tr("There are no bases in this casebook, so no gaps either."),
            self.tr("No bases had been added by then, so no gaps can be told."),
            self,
        )
        self.only_selected = QCheckBox(self.tr("Only the selected base"))
        self.only_selected.toggled.connect(self.refresh)
        self.tree = QTreeWidget()
        self.tree.setItemDelegate(OwnDirection(self.tree))
        self.tree.setHeaderLabels([self.tr("Gap"), self.tr("What is missing")])
        self.tree.setWordWrap(True)
        self.tree.setAccessibleName(self.tr("Gaps, by base"))
        self.tree.itemActivated.connect(self._open)
        self.columns = ColumnChooser(self.tree.header(), self.tree.accessibleName(), kept=(0,))
        self.close_gap = QAction(self.tr("Close this gap"), self)
        changes_casebook(self.close_gap)
        self.close_gap.triggered.connect(self._open_current)
        self.empty = EmptyLines(self.tree)
        self.lines = LineMenu(self.tree, self.columns, self._record_at, self._own_at)
        line = QHBoxLayout()
        line.addWidget(self.count, 1)
        line.addWidget(self.only_selected)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(line)
        column.addWidget(self.tree, 1)
        self.setProperty("ground", "panel")
        FocusTo(self, self.tree)
        runner.done.connect(self.show_gaps)
        runner.failed.connect(self._say)
        selection.changed.connect(self._follow)

    @Slot()
    def refresh(self) -> None:
        """Ask the casebook again, if somebody can see the answer."""
        if not self.isVisible():
            return
        today = self._today()
        base_id = self._selection.base_id if self.only_selected.isChecked() else ""

        def question(reader: Reader) -> tuple[Gap, ...] | None:
            found = gaps(reader, today, base_id)
            return found if found or has_bases(reader) else None

        self._say(self.tr("Looking for gaps…"))
        self._runner.ask(question)

    @Slot(object)
    def show_gaps(self, found: tuple[Gap, ...] | None) -> None:
        """Show these gaps; they come from `refresh`, None where there is no base to look at."""
        if found is None:
            self.tree.clear()
            self._say(self.inviting.sentence)
            return
        groups: dict[str, QTreeWidgetItem] = {}
        for gap in found:
            key = gap.base or ""
            if key not in groups:
                name = visible_text(gap.base_name) or self.tr("No base")
                groups[key] = QTreeWidgetItem([name])
                if gap.base:
                    groups[key].setData(0, _RECORD, (RecordKind.BASE.value, gap.base))
            line = QTreeWidgetItem(groups[key], [worded(gap.kind.value), worded(gap.text)])
            line.setData(0, _RECORD, (gap.record_kind.value, gap.record))
            line.setToolTip(1, tool_tip(worded(gap.text)))
        show_groups(self.tree, tuple(groups.values()))
        self.tree.resizeColumnToContents(0)
        number = len(found)
        nothing = self.tr("No gaps: nothing is missing that can be computed.")
        self._say(counted(number, "gap") if number else nothing)

    @Slot(str, str)
    def _follow(self, _event_id: str, _base_id: str) -> None:
        if self.only_selected.isChecked():
            self.refresh()

    @Slot(QTreeWidgetItem)
    def _open(self, item: QTreeWidgetItem | None) -> None:
        # A base that stands above its gaps is no gap.
        if item is not None and item.parent() is not None:
            self.gap_opened.emit(*item.data(0, _RECORD))

    @Slot()
    def _open_current(self) -> None:
        self._open(self.tree.currentItem())

    def _own_at(self, index: QModelIndex) -> tuple[QAction, ...]:
        return (self.close_gap,) if index.parent().isValid() else ()

    def _record_at(self, index: QModelIndex) -> tuple[str, str] | None:
        found = self.tree.itemFromIndex(index).data(0, _RECORD)
        return None if found is None else (found[0], found[1])

    @Slot(str)
    def _say(self, sentence: str) -> None:
        """Say it among the lines where there are none, else above them."""
        is_empty = not self.tree.topLevelItemCount()
        self.empty.say(sentence if is_empty else "")
        set_plain_text(self.count, "" if is_empty else sentence)
