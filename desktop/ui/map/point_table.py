"""The lines of events that have a place of their own, asked for where somebody looks at them."""

from functools import partial
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)

from desktop.queries.map_points import MapPoints, PointEvent, PointKey, point_events
from desktop.ui.labels import tool_tip
from desktop.ui.map.words import point_cells
from desktop.ui.tasks import TaskRunner
from desktop.ui.widgets.named_columns import NamedColumns

_Index = QModelIndex | QPersistentModelIndex
_PAGE = 100
_NOT_YET = "…"


class PointRows(NamedColumns):
    """A line a place; a page of them is asked for once one of its lines is to be shown."""

    def __init__(
        self, names: tuple[str, ...], runner: TaskRunner, parent: QObject | None = None
    ) -> None:
        """Begin with no line; ``names`` are those of the columns."""
        super().__init__(names, parent)
        self._runner = runner
        self._keys: tuple[PointKey, ...] = ()
        self._told: dict[PointKey, PointEvent] = {}
        self._asked: set[int] = set()
        # The page that was looked at last comes first.
        self._wanted: list[int] = []
        self._awaited: int | None = None
        runner.done.connect(self._take)
        runner.failed.connect(self._fail)

    def show_points(self, points: MapPoints) -> None:
        """Show a line for each of ``points``."""
        self.beginResetModel()
        self._runner.forget()
        self._keys = points.keys(range(len(points)))
        self._told, self._asked, self._wanted, self._awaited = {}, set(), [], None
        self.endResetModel()

    def event_at(self, row: int) -> PointEvent | None:
        """Return the event of a line, None where it was not told yet."""
        return self._told.get(self._keys[row])

    def row_of(self, event_id: str) -> int:
        """Return the first line of an event among those that were told, -1 where there is none."""
        keys = [key for key, event in self._told.items() if event.id == event_id]
        return self._keys.index(keys[0]) if keys else -1

    def count(self) -> int:
        """Return how many lines there are."""
        return len(self._keys)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell, "…" until they were told."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        event = self.event_at(index.row())
        if event is None:
            self._want(index.row() // _PAGE)
            return _NOT_YET if role == Qt.ItemDataRole.DisplayRole else None
        words = point_cells(event)[index.column()]
        return tool_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def _want(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            self._wanted.append(page)
            self._ask_next()

    def _ask_next(self) -> None:
        if self._awaited is None and self._wanted:
            page = self._awaited = self._wanted.pop()
            keys = self._keys[page * _PAGE : (page + 1) * _PAGE]
            self._runner.ask(partial(point_events, keys=keys))

    @Slot(object)
    def _take(self, events: tuple[PointEvent, ...]) -> None:
        page, self._awaited = self._awaited, None
        self._told |= {event.key: event for event in events}
        if page is not None:
            last = min((page + 1) * _PAGE, len(self._keys)) - 1
            right = len(self.names) - 1
            self.dataChanged.emit(self.index(page * _PAGE, 0), self.index(last, right))
        self._ask_next()

    @Slot(str)
    def _fail(self, _sentence: str) -> None:
        self._awaited = None
        self._ask_next()
