"""The grid of competing hypotheses: notes down, hypotheses across, how each fits each."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop.domain.ach import Rating
from desktop.domain.assessment import Cell
from desktop.domain.ids import NoteId
from desktop.ui.labels import tool_tip, visible_text
from desktop.ui.widgets.naming import name_choice
from desktop.ui.widgets.own_direction import OwnDirection

_ROW_PX = 30
_MOST_SHOWN_ROWS = 6


class GridField(QTableWidget):
    """Ratings of notes against hypotheses; both are set from outside.

    Signals:
        edited: A rating was changed.
    """

    edited = Signal()

    def __init__(self, label_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        """Name notes with ``label_of``, by their ids."""
        super().__init__(parent)
        self.setItemDelegate(OwnDirection(self))
        self._label_of = label_of
        self._notes: tuple[str, ...] = ()
        self._ratings: dict[tuple[str, int], str] = {}
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.hide()

    def set_axes(self, notes: tuple[str, ...], hypotheses: tuple[str, ...]) -> None:
        """Show these notes (ids) and hypotheses; ratings that still fit are kept."""
        self._notes = notes
        self.setRowCount(len(notes))
        self.setColumnCount(len(hypotheses) + 1)
        self.setHorizontalHeaderLabels([self.tr("Note"), *map(visible_text, hypotheses)])
        for at, hypothesis in enumerate(hypotheses):
            self.model().setHeaderData(
                at + 1, Qt.Orientation.Horizontal, tool_tip(hypothesis), Qt.ItemDataRole.ToolTipRole
            )
        for row, note in enumerate(notes):
            label = QTableWidgetItem(visible_text(self._label_of(note)))
            label.setToolTip(tool_tip(self._label_of(note)))
            self.setItem(row, 0, label)
            self.setRowHeight(row, _ROW_PX)
            for at, hypothesis in enumerate(hypotheses):
                self.setCellWidget(row, at + 1, self._box(note, at, hypothesis))
        self.setVisible(bool(notes) and len(hypotheses) > 1)
        shown = min(len(notes), _MOST_SHOWN_ROWS)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + shown * _ROW_PX + 4)

    def attribute(self) -> Any:
        """Return the cells that are rated, row by row."""
        columns = self.columnCount() - 1
        return tuple(
            Cell(note=NoteId(note), hypothesis=at, rating=Rating(self._ratings[note, at]))
            for note in self._notes
            for at in range(columns)
            if self._ratings.get((note, at))
        )

    def show_attribute(self, value: Any) -> None:
        """Take up the ratings of a stored grid."""
        self._ratings = {(cell.note, cell.hypothesis): cell.rating.value for cell in value}

    def value(self) -> Any:
        """Return the ratings as JSON."""
        return [[note, at, rating] for (note, at), rating in self._ratings.items()]

    def set_value(self, value: Any) -> None:
        """Show what `value` returned."""
        self._ratings = {(note, at): rating for note, at, rating in value}

    def _box(self, note: str, at: int, hypothesis: str) -> QComboBox:
        box = QComboBox()
        name_choice(box, self.tr("{0} against {1}").format(self._label_of(note)[:80], hypothesis))
        box.addItem("", "")
        for rating in Rating:
            box.addItem(rating.value, rating.value)
        box.setCurrentIndex(max(0, box.findData(self._ratings.get((note, at), ""))))
        box.setProperty("cell", (note, at))
        box.activated.connect(self._rate)
        return box

    @Slot()
    def _rate(self) -> None:
        box = self.sender()
        assert isinstance(box, QComboBox)
        note, at = box.property("cell")
        self._ratings[note, at] = box.currentData()
        self.edited.emit()
