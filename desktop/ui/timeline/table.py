"""The timeline as a table of what is in view, for keys and screen readers."""

from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.record import RecordKind
from desktop.domain.span_echo import echo, echo_short
from desktop.domain.spans import DAY_S, DateSpan
from desktop.queries.timeline.columns import KINDS, Indices, MarkColumns
from desktop.ui.labels import plain_label, set_plain_text, tool_tip
from desktop.ui.saying import in_figures
from desktop.ui.timeline.hover import span_words, standing_words
from desktop.ui.timeline.lane_words import lane_words
from desktop.ui.timeline.periods import happened_s
from desktop.ui.timeline.stage import Stage
from desktop.ui.widgets.column_chooser import ColumnChooser
from desktop.ui.widgets.line_menu import LineMenu
from desktop.ui.widgets.named_columns import NamedColumns
from desktop.ui.widgets.plain_table import FittedTable
from desktop.ui.words import word

MOST_ROWS = 2_000
_Index = QModelIndex | QPersistentModelIndex
_TITLE = 1
_ROLES = Qt.ItemDataRole
_TOLD = (_ROLES.DisplayRole, _ROLES.ToolTipRole, _ROLES.AccessibleTextRole)


class MarkModel(NamedColumns):
    """The marks in view, by time: one row for each event in each of its lanes."""

    def __init__(self, stage: Stage, parent: QObject | None = None) -> None:
        """Show nothing until `take_up`."""
        super().__init__((), parent)
        self.names = self._names()
        self._stage = stage
        self._indices: Indices = np.empty(0, dtype=np.intp)
        self._marks = MarkColumns.empty()
        self._local: dict[int, str] = {}
        self.left_out = 0

    def take_up(self) -> None:
        """Show what the stage has in view."""
        index = self._stage.index
        if index is None:
            return
        self.beginResetModel()
        self._local.clear()
        found = index.hits(self._stage.start_s, self._stage.end_s)
        self.left_out = max(len(found) - MOST_ROWS, 0)
        found = found[:MOST_ROWS]
        marks = index.marks(found)
        order = np.lexsort((marks.key, np.nan_to_num(happened_s(marks), nan=-np.inf)))
        self._indices, self._marks = found[order], marks.take(order)
        self.endResetModel()

    def mark(self, row: int) -> int:
        """Return the mark of a row, by its index."""
        return int(self._indices[row])

    def event_at(self, row: int) -> str | None:
        """Return the id of the event of a row, None where the casebook has it no more."""
        return self._stage.texts.id_of(int(self._marks.key[row]))

    def row_of(self, key: int) -> int:
        """Return the first row of an event, -1 where it has none."""
        found = np.nonzero(self._marks.key == key)[0]
        return int(found[0]) if len(found) else -1

    def count(self) -> int:
        """Return how many marks are shown."""
        return len(self._marks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell."""
        if role not in _TOLD:
            return None
        # A cell has no room for all of it; where the pointer rests, and aloud, it is told.
        said = echo_short if role == Qt.ItemDataRole.DisplayRole else echo
        at, marks, stage = index.row(), self._marks, self._stage
        assert stage.index is not None
        cells = {
            0: lambda: self._when(at, said),
            1: lambda: stage.label(int(marks.key[at])),
            2: lambda: lane_words(stage.index.lanes[int(marks.lane[at])]) if stage.index else "",
            3: lambda: word(KINDS[int(marks.kind[at])]),
            4: lambda: " · ".join(standing_words(marks, at)),
        }
        words = cells[index.column()]()
        return tool_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def _when(self, at: int, said: Callable[[DateSpan], str]) -> str:
        """Return when a mark's event was, with the local time of what is told by the clock."""
        marks = self._marks
        words, start = span_words(marks, at, said), int(marks.start_min[at])
        if start % DAY_S == 0 and int(marks.start_max[at]) % DAY_S == 0:
            return words  # Told by the day: nothing needs to be asked.
        key = int(marks.key[at])
        if key not in self._local:
            self._local[key] = self._stage.local_time(key, start).replace("\n", " · ")
        return " · ".join(filter(None, (words, self._local[key])))

    def _names(self) -> tuple[str, ...]:
        names = self.tr("When"), self.tr("Event"), self.tr("Lane"), self.tr("Kind")
        return (*names, self.tr("Standing"))


class MarkTable(QWidget):
    """Lists what is in view.

    Attributes:
        columns: Which columns are shown, and in which order.
        lines: Asks for the menu of a line.

    Signals:
        chosen: A row was chosen, by the index of its mark.
    """

    chosen = Signal(int)

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        """List what ``stage`` has in view."""
        super().__init__(parent)
        self._stage = stage
        self.model = MarkModel(stage, self)
        self.view = FittedTable(self.model, self.tr("Events in view"), _TITLE)
        self.columns = ColumnChooser(self.view.horizontalHeader(), self.view.accessibleName())
        self.lines = LineMenu(self.view, self.columns, self._event_at)
        self.note = plain_label(quiet=True)
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        column.addWidget(self.note)
        self.view.selectionModel().currentRowChanged.connect(self._choose)

    def take_up(self) -> None:
        """Show what is in view now, with the selected event's row current."""
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        self.model.take_up()
        row = self.model.row_of(self._stage.selected_key)
        if row >= 0:
            self.view.selectRow(row)
        selection.blockSignals(False)
        self.view.fitted.take_up()
        self.note.setVisible(self.model.left_out > 0)
        words = self.tr("{0} more are in view. Zoom in or filter to list them.")
        set_plain_text(self.note, words.format(in_figures(self.model.left_out)))

    def _event_at(self, index: QModelIndex) -> tuple[str, str] | None:
        event_id = self.model.event_at(index.row())
        return None if event_id is None else (RecordKind.EVENT.value, event_id)

    @Slot(QModelIndex)
    def _choose(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.model.mark(current.row()))
