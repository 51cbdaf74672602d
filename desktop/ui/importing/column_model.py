"""The columns of a table, with their first values and what each is; edited in place."""

from collections.abc import Mapping as Fields
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.services.importing.guessing import BASE_ROLES, EVENT_ROLES
from desktop.services.importing.mapping import Mapping, Role, RowIs
from desktop.ui.importing.lines import BETWEEN, short
from desktop.ui.importing.roles import role_word
from desktop.ui.labels import tool_tip
from desktop.ui.theme import Theme
from desktop.ui.widgets.named_columns import NamedColumns

_Index = QModelIndex | QPersistentModelIndex
NAME, VALUES, IS = range(3)
CHOICES_ROLE = Qt.ItemDataRole.UserRole
# What a column can be besides the roles.
SUMMARY_TOO, LEFT_OUT = "further", "left out"


class ColumnModel(NamedColumns):
    """A line for each column of the file.

    Signals:
        changed: Another mapping was made (a `Mapping`).
    """

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Begin without columns."""
        super().__init__((), parent)
        self._theme = theme
        self._columns: tuple[str, ...] = ()
        self._examples: Fields[str, Sequence[str]] = {}
        self._mapping: Mapping | None = None
        self._left_out: frozenset[str] = frozenset()
        self.names = (self.tr("Column"), self.tr("First values"), self.tr("What it is"))

    def show_columns(
        self, columns: tuple[str, ...], examples: Fields[str, Sequence[str]], mapping: Mapping
    ) -> None:
        """Show what each column is."""
        self._show(columns, examples, mapping)

    def show_known(
        self,
        columns: tuple[str, ...],
        examples: Fields[str, Sequence[str]],
        left_out: Sequence[str],
    ) -> None:
        """Show columns that a preset knows, and of which nothing is taken over: none is edited."""
        self._left_out = frozenset(left_out)
        self._show(columns, examples, None)

    def _show(
        self,
        columns: tuple[str, ...],
        examples: Fields[str, Sequence[str]],
        mapping: Mapping | None,
    ) -> None:
        if columns == self._columns and examples == self._examples:
            # Only what they are: whoever edits keeps the place.
            self._mapping = mapping
            last = self.index(len(columns) - 1, IS)
            self.dataChanged.emit(self.index(0, IS), last)
            return
        self.beginResetModel()
        self._columns, self._examples, self._mapping = columns, examples, mapping
        self.endResetModel()

    def choices(self) -> list[tuple[str, str]]:
        """Return what a column can be, each as its word and its value."""
        rows = self._mapping.rows if self._mapping else RowIs.EVENT
        roles = BASE_ROLES if rows is RowIs.BASE else EVENT_ROLES
        return [
            *((role_word(role), role.value) for role in roles),
            (self.tr("in the summary"), SUMMARY_TOO),
            (self.tr("left out"), LEFT_OUT),
        ]

    def count(self) -> int:
        """Return how many columns the file has."""
        return len(self._columns)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that what a column is can be edited."""
        found = super().flags(index)
        is_edited = index.column() == IS and self._mapping is not None
        return found | Qt.ItemFlag.ItemIsEditable if is_edited else found

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell, the value behind "what it is", or the choices for it."""
        column = self._columns[index.row()]
        if role == Qt.ItemDataRole.EditRole and index.column() == IS:
            return self._is(column)
        if role == CHOICES_ROLE:
            return self.choices()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(column, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(self._shown(column, index.column()))
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color(self._tone(column, index.column()))
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Let a column be something else; what had that role before goes into the summary."""
        column = self._columns[index.row()]
        if role != Qt.ItemDataRole.EditRole or self._mapping is None or value == self._is(column):
            return False
        self._mapping = _with(self._mapping, column, str(value), self._columns)
        self.dataChanged.emit(self.index(0, IS), self.index(len(self._columns) - 1, IS))
        self.changed.emit(self._mapping)
        return True

    def _shown(self, column: str, at: int) -> str:
        if at == NAME:
            return short(column, 120)
        if at == VALUES:
            return BETWEEN.join(short(cell, 60) for cell in self._examples.get(column, ()))
        if self._mapping is None:
            is_out = column in self._left_out
            return self.tr("left out") if is_out else self.tr("taken over")
        value = self._is(column)
        return next((words for words, one in self.choices() if one == value), value)

    def _tone(self, column: str, at: int) -> str:
        """Return the colour of a cell: quiet is what is only an example, or left out."""
        is_out = column in self._left_out if self._mapping is None else self._is(column) == LEFT_OUT
        return "quiet" if at == VALUES or (at == IS and is_out) else "text"

    def _is(self, column: str) -> str:
        """Return what a column is: the value of a role, or one of the two besides."""
        mapping = self._mapping
        if mapping is None:
            return LEFT_OUT
        folded = column.strip().casefold()
        for role, name in mapping.columns.items():
            if name.strip().casefold() == folded:
                return role.value
        return SUMMARY_TOO if column in mapping.further else LEFT_OUT


def _with(mapping: Mapping, column: str, value: str, order: Sequence[str]) -> Mapping:
    """Return a mapping in which a column is something else."""
    columns = {role: name for role, name in mapping.columns.items() if name != column}
    further = {name for name in mapping.further if name != column}
    if value == SUMMARY_TOO:
        further.add(column)
    elif value != LEFT_OUT:
        before = columns.get(Role(value))
        if before is not None:
            further.add(before)
        columns[Role(value)] = column
    listed = tuple(name for name in order if name in further)
    return replace(mapping, columns=columns, further=listed)


def with_rows(mapping: Mapping, rows: RowIs, order: Sequence[str]) -> Mapping:
    """Return a mapping by which a row is something else; no column is lost on the way."""
    columns = dict(mapping.columns)
    if rows is RowIs.BASE:
        named = columns.pop(Role.BASE, None) or columns.pop(Role.TITLE, None)
        if named is not None:
            columns.setdefault(Role.NAME, named)
    elif Role.NAME in columns:
        columns.setdefault(Role.BASE, columns.pop(Role.NAME))
    roles = BASE_ROLES if rows is RowIs.BASE else EVENT_ROLES
    kept = {role: name for role, name in columns.items() if role in roles}
    further = {*mapping.further, *(name for name in mapping.columns.values())} - {*kept.values()}
    listed = tuple(name for name in order if name in further)
    return replace(mapping, rows=rows, columns=kept, further=listed)
