"""What the models of all tables share: as many columns as there are names, one line a thing."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class NamedColumns(QAbstractTableModel):
    """A table whose lines are counted by `count`, under the names of its columns."""

    def __init__(self, names: tuple[str, ...], parent: QObject | None = None) -> None:
        """Begin with no line; ``names`` are those of the columns, and may be set later."""
        super().__init__(parent)
        self.names = names

    def count(self) -> int:
        """Return how many lines there are."""
        # Qt's classes have a metaclass of their own, so that none can be abstract.
        raise NotImplementedError

    def rowCount(self, parent: _Index = _NONE) -> int:
        """Return how many lines there are; none of them holds others."""
        return 0 if parent.isValid() else self.count()

    def columnCount(self, parent: _Index = _NONE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.names)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a column is called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.names[section]
        return None
