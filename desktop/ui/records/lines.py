"""A list of lines in columns, each of which stands for a record."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from desktop.ui.dragging import Say, dragged
from desktop.ui.labels import tool_tip, visible_text
from desktop.ui.lists import listed
from desktop.ui.widgets.column_chooser import ColumnChooser
from desktop.ui.widgets.fitted_columns import FittedColumns
from desktop.ui.widgets.line_menu import LineMenu
from desktop.ui.widgets.own_direction import OwnDirection

_RECORD = Qt.ItemDataRole.UserRole
_TO_THE_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
# Sentences are asked for while the pointer moves; of more lines the words in the columns do.
_MOST_SENTENCES = 20


class RecordLines(QTreeWidget):
    """Lines with a record behind each; Return and a double-click open it.

    Attributes:
        columns: Which columns are shown, and in which order.
        menu: Asks for the menu of a line.

    Signals:
        opened: A line was opened (its record's kind and id).
        chosen: Other lines are selected.
    """

    opened = Signal(str, str)
    chosen = Signal()

    def __init__(
        self,
        name: str,
        columns: Sequence[str],
        parent: QWidget | None = None,
        *,
        many: bool = False,
        numbers: Collection[int] = (),
    ) -> None:
        """Show no lines yet; with ``many`` several can be selected.

        Columns of ``numbers`` end where they do, so that they can be compared.
        """
        super().__init__(parent)
        self._say: Say | None = None
        self._numbers = numbers
        self.setAccessibleName(name)
        self.setHeaderLabels(list(columns))
        for at in numbers:
            self.headerItem().setTextAlignment(at, _TO_THE_END)
        self.columns = ColumnChooser(self.header(), name)
        self._fitted = FittedColumns(self, self.header())
        self.menu = LineMenu(self, self.columns, self._record_at)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(False)
        self.setItemDelegate(OwnDirection(self))
        if many:
            self.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.itemActivated.connect(self._open)
        self.itemSelectionChanged.connect(self.chosen)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the lines in the style of the window they are in now."""
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()

    def show_lines(
        self, lines: Sequence[tuple[str, str, Sequence[str]]], more: Mapping[str, str] | None = None
    ) -> None:
        """Show lines of (kind, id, words in columns); none of them is selected.

        What there is ``more`` to say of a first column, by ids, stands in its tool tip.
        """
        had_chosen = self.selectionModel().hasSelection()
        # Lines go one by one, and each that was selected would be told of.
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        for kind, record_id, words in lines:
            item = QTreeWidgetItem(self, [visible_text(" ".join(word.split())) for word in words])
            item.setData(0, _RECORD, (kind, record_id))
            for at, word in enumerate(words):
                item.setToolTip(at, tool_tip(word))
            for at in self._numbers:
                item.setTextAlignment(at, _TO_THE_END)
            if more and record_id in more:
                item.setToolTip(0, tool_tip(f"{words[0]}\n{more[record_id]}"))
                item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, more[record_id])
        self._fitted.take_up()
        if had_chosen:
            self.chosen.emit()

    def selected(self) -> list[tuple[str, str]]:
        """Return kind and id of the selected lines."""
        return [item.data(0, _RECORD) for item in self.selectedItems()]

    def let_drag(self, say: Say) -> None:
        """Let lines be dragged to other programs, which get what ``say`` says of their records."""
        self._say = say
        self.setDragEnabled(True)
        self.setDragDropMode(QTreeWidget.DragDropMode.DragOnly)

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:
        """Return the sentences of lines, the words of the line where it has none."""
        # Qt hands them in by where they lie in memory.
        ordered = sorted(items, key=self.indexOfTopLevelItem)
        return dragged(
            self._said(item, is_asked=at < _MOST_SENTENCES) for at, item in enumerate(ordered)
        )

    def _said(self, item: QTreeWidgetItem, *, is_asked: bool) -> str:
        said = self._say(*item.data(0, _RECORD)) if self._say is not None and is_asked else ""
        words = (item.text(at) for at in range(self.columnCount()))
        return said or listed(words)

    def record_of(self, item: QTreeWidgetItem) -> tuple[str, str]:
        """Return kind and id of a line's record."""
        kind, record_id = item.data(0, _RECORD)
        return kind, record_id

    def _record_at(self, index: QModelIndex) -> tuple[str, str]:
        return self.record_of(self.itemFromIndex(index))

    @Slot(QTreeWidgetItem)
    def _open(self, item: QTreeWidgetItem) -> None:
        self.opened.emit(*item.data(0, _RECORD))
