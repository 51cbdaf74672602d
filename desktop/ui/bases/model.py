"""The base list as Qt asks for it: headings that cannot be chosen, and bases that can."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.queries.bases import BaseRow
from desktop.ui.bases.words import spoken
from desktop.ui.dragging import dragged
from desktop.ui.labels import tool_tip, visible_text

Index = QModelIndex | QPersistentModelIndex

LINE_ROLE = Qt.ItemDataRole.UserRole
ACTIVITY_ROLE = Qt.ItemDataRole.UserRole + 1


class BaseListModel(QAbstractListModel):
    """Lines of the list; `LINE_ROLE` hands back the heading or the `BaseRow`."""

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._lines: tuple[str | BaseRow, ...] = ()
        self._rows_by_id: dict[str, int] = {}
        self._activity: Mapping[str, tuple[int, ...]] = {}

    def set_lines(self, lines: tuple[str | BaseRow, ...]) -> None:
        """Show other lines."""
        if lines == self._lines:
            return
        self.beginResetModel()
        self._lines = lines
        self._rows_by_id = {
            line.id: row for row, line in enumerate(lines) if isinstance(line, BaseRow)
        }
        self.endResetModel()

    def set_activity(self, activity: Mapping[str, tuple[int, ...]]) -> None:
        """Show other sparklines."""
        self._activity = activity
        if self._lines:
            last = self.index(len(self._lines) - 1)
            self.dataChanged.emit(self.index(0), last, [ACTIVITY_ROLE])

    def index_of(self, base_id: str) -> QModelIndex:
        """Return where a base stands; an invalid index where it is not shown."""
        row = self._rows_by_id.get(base_id)
        return QModelIndex() if row is None else self.index(row)

    def first_base(self) -> QModelIndex:
        """Return the first line that can be chosen."""
        return self.index(min(self._rows_by_id.values())) if self._rows_by_id else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many lines there are, headings among them."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let headings be passed over."""
        if isinstance(self.data(index, LINE_ROLE), BaseRow):
            return (
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
        return Qt.ItemFlag.NoItemFlags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return what is known of the bases that are dragged to another program."""
        lines = (self.data(index, LINE_ROLE) for index in indexes)
        return dragged(spoken(line, self._today()) for line in lines if isinstance(line, BaseRow))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a line says, or the line itself."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if isinstance(line, str):
            is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            if role == Qt.ItemDataRole.ToolTipRole:
                return tool_tip(line)
            return line if is_text else None
        return self._base_data(line, role)

    def _base_data(self, row: BaseRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return visible_text(row.name)
        if role == ACTIVITY_ROLE:
            return self._activity.get(row.id, ())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, self._today())
        if role == Qt.ItemDataRole.ToolTipRole:
            others = [visible_text(name) for name in row.spellings if name != row.name]
            return tool_tip("\n".join([visible_text(row.name), *others]))
        return None
