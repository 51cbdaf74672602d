"""What keeping one kind of record takes: its table, its columns and its child tables."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop.domain.grading import Marking
from desktop.domain.record import Record, RecordKind
from desktop.store.columns import Column, Json, Plain, is_told, told_of

COMMON: tuple[Column, ...] = (
    Plain("created_at", datetime.fromisoformat),
    Plain("updated_at", datetime.fromisoformat),
    Plain("deleted_at", datetime.fromisoformat),
    Plain("marking", Marking),
    Plain("private", bool),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """A list field: one row an item, in order. ``make`` builds an item from its values.

    Attributes:
        is_chain: True where each item follows from the one before, so that the same may come back.
    """

    field: str
    table: str
    columns: tuple[Column, ...]
    make: Callable[..., Any]
    is_chain: bool = False

    def to_json(self, items: Sequence[Any]) -> Json:
        """Write the items as objects, or as bare values where ``make`` takes no names."""
        if self.make is str:
            (column,) = self.columns
            return [{column.field: column.to_json(item)} for item in items]
        return [self._told(item) for item in items]

    def from_json(self, json: Json) -> tuple[Any, ...]:
        """Read the items."""
        rows = ({c.field: c.from_json(told_of(c, item)) for c in self.columns} for item in json)
        if self.make is str:
            return tuple(next(iter(row.values())) for row in rows)
        return tuple(self.make(**row) for row in rows)

    def _told(self, item: Any) -> dict[str, Json]:
        told = ((c, c.to_json(getattr(item, c.field))) for c in self.columns)
        return {c.field: json for c, json in told if is_told(c, json)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """One kind of record: its domain class, its columns and its lists.

    Attributes:
        later: What fields hold that came with a later schema, in a record of an earlier one.
    """

    kind: RecordKind
    make: type[Record]
    columns: tuple[Column, ...]
    children: tuple[Child, ...] = ()
    later: tuple[tuple[str, Json], ...] = ()

    @property
    def table(self) -> str:
        """The table's name."""
        return self.kind.value

    def fields(self, record: Record) -> dict[str, Json]:
        """Return the record's fields as JSON, without its id."""
        plain = {c.field: c.to_json(getattr(record, c.field)) for c in (*COMMON, *self.columns)}
        lists = {c.field: c.to_json(getattr(record, c.field)) for c in self.children}
        return plain | lists

    def record(self, record_id: str, fields: dict[str, Json]) -> Record:
        """Return the domain object for ``fields``."""
        parts: tuple[Column | Child, ...] = (*COMMON, *self.columns, *self.children)
        values: dict[str, Any] = {part.field: part.from_json(fields[part.field]) for part in parts}
        return self.make(id=record_id, **values)
