"""The map as tables, of bases, movements and events, for keys and screen readers."""

from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QSplitter, QTableView, QWidget

from desktop.domain.record import RecordKind
from desktop.queries.map_points import MapPoints
from desktop.ui.labels import tool_tip
from desktop.ui.map.point_table import PointRows
from desktop.ui.map.stage import MapStage
from desktop.ui.map.words import base_cells, movement_cells
from desktop.ui.tasks import TaskRunner
from desktop.ui.widgets.column_chooser import ColumnChooser
from desktop.ui.widgets.line_menu import LineMenu, RecordAt
from desktop.ui.widgets.named_columns import NamedColumns
from desktop.ui.widgets.plain_table import FittedTable

_Index = QModelIndex | QPersistentModelIndex


class Rows(NamedColumns):
    """Lines of words, each with the id of what it is of."""

    def __init__(self, names: tuple[str, ...], parent: QObject | None = None) -> None:
        """Begin with no line; ``names`` are those of the columns."""
        super().__init__(names, parent)
        self._rows: tuple[tuple[str, ...], ...] = ()
        self.ids: tuple[str, ...] = ()

    def show_rows(self, rows: tuple[tuple[str, ...], ...], ids: tuple[str, ...]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._rows, self.ids = rows, ids
        self.endResetModel()

    def count(self) -> int:
        """Return how many lines there are."""
        return len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        words = self._rows[index.row()][index.column()]
        return tool_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words


class MapTable(QSplitter):
    """Lists every base, with a place or without, every movement, and events with places.

    Attributes:
        lines: Asks for the menu of a line, of each table by the name to remember its columns under.

    Signals:
        base_chosen: A base's line was chosen, by its id.
        event_chosen: A movement's line was chosen, by the id of one of its events, or an event's.
    """

    base_chosen = Signal(str)
    event_chosen = Signal(str)

    def __init__(self, stage: MapStage, runner: TaskRunner, parent: QWidget | None = None) -> None:
        """List what ``stage`` shows; ``runner`` asks for the words of events."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self._stage = stage
        self._points: MapPoints | None = None
        tr = self.tr
        self.bases = Rows(
            (tr("Base"), tr("Kind"), tr("Place"), tr("Posture"), tr("Last evidence"), tr("Events")),
            self,
        )
        self.movements = Rows((tr("From"), tr("To"), tr("Events"), tr("How it is attested")), self)
        names = (tr("Event"), tr("When"), tr("Where"), tr("Coordinates"))
        self.points = PointRows(names, runner, self)
        self.base_view = self._view(self.bases, tr("Bases on the map"), stretched=0)
        self.movement_view = self._view(self.movements, tr("Movements on the map"), stretched=3)
        self.point_view = self._view(
            self.points, tr("Events with a place of their own"), stretched=0
        )
        self._is_measured = False
        self.points.dataChanged.connect(self._measure_points)
        self.lines = {
            "map_bases": self._lead(self.base_view, self._base_at),
            "map_movements": self._lead(self.movement_view, self._movement_at),
            "map_events": self._lead(self.point_view, self._event_at),
        }
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 2)
        self.setStretchFactor(1, 1)
        self.setStretchFactor(2, 2)
        self.base_view.selectionModel().currentRowChanged.connect(self._choose_base)
        self.movement_view.selectionModel().currentRowChanged.connect(self._choose_movement)
        self.point_view.selectionModel().currentRowChanged.connect(self._choose_point)

    def take_up(self) -> None:
        """Show what the stage has now, with the selected base's line current."""
        answer, today = self._stage.answer, self._stage.today
        for view in (self.base_view, self.movement_view, self.point_view):
            view.selectionModel().blockSignals(True)
        if self._points is not answer.points:
            # Else a line that was chosen would lose its place, and be asked for again.
            self._points = answer.points
            self.points.show_points(answer.points)
            self._is_measured = False
        self.point_view.setVisible(len(answer.points) > 0)
        self.bases.show_rows(
            tuple(base_cells(base, today) for base in answer.bases),
            tuple(base.id for base in answer.bases),
        )
        self.movements.show_rows(
            tuple(movement_cells(movement, self._stage.names) for movement in answer.movements),
            tuple(movement.event for movement in answer.movements),
        )
        if self._stage.base_id in self.bases.ids:
            self.base_view.selectRow(self.bases.ids.index(self._stage.base_id))
        for view in (self.base_view, self.movement_view):
            view.fitted.take_up()
        for view in (self.base_view, self.movement_view, self.point_view):
            view.selectionModel().blockSignals(False)

    def _view(self, model: NamedColumns, name: str, *, stretched: int) -> FittedTable:
        view = FittedTable(model, name, stretched)
        self.addWidget(view)
        return view

    @Slot()
    def _measure_points(self) -> None:
        """Measure the lines that were told first; those that follow move no column."""
        if not self._is_measured:
            self._is_measured = True
            self.point_view.fitted.take_up()

    def _lead(self, view: QTableView, record_at: RecordAt) -> LineMenu:
        """Let the lines of a view lead to menus, and its head to its columns."""
        columns = ColumnChooser(view.horizontalHeader(), view.accessibleName())
        return LineMenu(view, columns, record_at)

    def _base_at(self, index: QModelIndex) -> tuple[str, str]:
        return RecordKind.BASE.value, self.bases.ids[index.row()]

    def _movement_at(self, index: QModelIndex) -> tuple[str, str]:
        return RecordKind.EVENT.value, self.movements.ids[index.row()]

    def _event_at(self, index: QModelIndex) -> tuple[str, str] | None:
        event = self.points.event_at(index.row())
        return None if event is None else (RecordKind.EVENT.value, event.id)

    @Slot(QModelIndex)
    def _choose_base(self, current: QModelIndex) -> None:
        if current.isValid():
            self.base_chosen.emit(self.bases.ids[current.row()])

    @Slot(QModelIndex)
    def _choose_movement(self, current: QModelIndex) -> None:
        if current.isValid():
            self.event_chosen.emit(self.movements.ids[current.row()])

    @Slot(QModelIndex)
    def _choose_point(self, current: QModelIndex) -> None:
        event = self.points.event_at(current.row()) if current.isValid() else None
        if event is not None:
            self.event_chosen.emit(event.id)
