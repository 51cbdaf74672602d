"""Writes many records of one kind as rows, quickly: how was worked out once from its columns.

A *row* is what the journal keeps of a record in a batch: its id, the values of its columns with
ids in place of keys, and a list for each list field. `Layout.names` says in which order.
"""

from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from functools import cache
from operator import attrgetter
from typing import Any

from desktop.domain.record import Record, RecordKind
from desktop.domain.spans import DateSpan
from desktop.store.columns import SPAN_FIELDS, Column, Json, Plain, Ref, Span
from desktop.store.engine import Value
from desktop.store.families import FAMILIES
from desktop.store.family import COMMON, Child, Family

Row = list[Any]
Fields = dict[str, Json]
Write = Callable[[Any], Any]
_STAMPS = ("created_at", "updated_at")


class Layout:
    """The rows of one kind.

    Attributes:
        family: The kind.
        names: The columns of a row after its id, in order.
        all_names: The id, those columns, and the lists after them, in order.
        refs: Where a row refers to other records: place in the row, and their table.
    """

    def __init__(self, family: Family) -> None:
        """Work out how ``family`` is written."""
        self.family = family
        self.children = family.children
        parts = (*COMMON, *family.columns)
        self._alone = tuple(c for c in parts if isinstance(c, (Plain, Ref)))
        self._apart = tuple(c for c in parts if not isinstance(c, (Plain, Ref)))
        self.names = tuple(n for c in (*self._alone, *self._apart) for n in c.names)
        lists = tuple(child.field for child in self.children)
        self.all_names = ("id", *self.names, *lists)
        self.refs = tuple(
            (place, c.table) for place, c in enumerate(self._alone, 1) if isinstance(c, Ref)
        )
        columns = (c.field for c in (*self._alone, *self._apart))
        self._get: Callable[[Record], tuple[Any, ...]] = attrgetter("id", *columns, *lists)
        self._plain = 1 + len(self._alone)
        self._converted = tuple(_converted(self._alone, 1))
        self._spread = tuple(map(_spreading, self._apart))
        self._listed = tuple(map(_listing, self.children))
        self._stamps = tuple(place for place, c in enumerate(self._alone, 1) if c.field in _STAMPS)

    @property
    def width(self) -> int:
        """How many values a row has before its lists."""
        return 1 + len(self.names)

    def row(self, record: Record, stamp: str) -> Row:
        """Return the row of a new ``record``, saved at ``stamp``."""
        values = self._get(record)
        row = list(values[: self._plain])
        for place in self._stamps:
            row[place] = stamp
        for place, write in self._converted:
            value = row[place]
            if value is not None:
                row[place] = write(value)
        rest = iter(values[self._plain :])
        for spread in self._spread:
            row += spread(next(rest))
        for listed in self._listed:
            row.append(listed(next(rest)))
        return row

    def row_of(self, record_id: str, fields: Fields) -> Row:
        """Return the row of a record whose fields the journal tells."""
        row: Row = [record_id]
        for column in (*self._alone, *self._apart):
            row += column.to_row(fields[column.field], _same)
        for child in self.children:
            row.append(
                [
                    [value for c in child.columns for value in c.to_row(item[c.field], _same)]
                    for item in fields[child.field]
                ]
            )
        return row

    def fields(self, names: Sequence[str], row: Row) -> Fields:
        """Return the fields of a row, as the journal tells of them one by one.

        Args:
            names: What is in each place of the row, as it was when it was written.
            row: What is told.
        """
        values = dict(zip(names, row, strict=True))
        found: Fields = dict(self.family.later)
        for column in (*COMMON, *self.family.columns):
            if values.keys() >= set(column.names):
                found[column.field] = _read(column, [values[name] for name in column.names])
        for child in self.children:
            if child.field in values:
                found[child.field] = [_item(child, item) for item in values[child.field]]
        return found


@cache
def layout_of(kind: RecordKind) -> Layout:
    """Return the rows of a kind."""
    return Layout(FAMILIES[kind])


def _read(column: Column, values: Sequence[Value]) -> Json:
    # A reference stands there by its id already.
    return column.from_row(values, _same)


def _item(child: Child, item: Row) -> Fields:
    return {
        column.field: _read(column, [value])
        for column, value in zip(child.columns, item, strict=True)
    }


def _converted(columns: Sequence[Column], first: int) -> Iterator[tuple[int, Write]]:
    """Yield where a value has to be written otherwise than it is, and how."""
    for place, column in enumerate(columns, first):
        write = _writing(column)
        if write is not None and column.field not in _STAMPS:
            yield place, write


def _writing(column: Column) -> Write | None:
    if isinstance(column, Ref):
        return None
    assert isinstance(column, Plain), "a list holds no spans"
    read: Any = column.read
    if read is str or read is int:
        return None
    if read is bool:
        return int
    if isinstance(read, type) and issubclass(read, Enum):
        return attrgetter("_value_")
    return column.to_json


def _spreading(column: Column) -> Callable[[Any], Sequence[Value]]:
    if isinstance(column, Span):
        return _SpanWriter(len(column.names))
    return lambda value: column.to_row(column.to_json(value), _same)


def _same(_table: str, record_id: Any) -> Any:
    return record_id


class _SpanWriter:
    """Writes date spans in the order of `desktop.store.columns.Span`."""

    def __init__(self, width: int) -> None:
        self._none = (None,) * width
        self._get = attrgetter(*(part for part, _read in SPAN_FIELDS), "open_until")
        parts = [Plain(part, read) for part, read in SPAN_FIELDS]
        self._converted = tuple(_converted(parts, 0))

    def __call__(self, span: DateSpan | None) -> Sequence[Value]:
        if span is None:
            return self._none
        row = list(self._get(span))
        for place, write in self._converted:
            if row[place] is not None:
                row[place] = write(row[place])
        return row


def _listing(child: Child) -> Callable[[Sequence[Any]], list[Row]]:
    if child.make is str:
        return lambda items: [[item] for item in items]
    get = attrgetter(*(column.field for column in child.columns))
    converted = tuple(_converted(child.columns, 0))

    def listed(items: Sequence[Any]) -> list[Row]:
        rows = [list(get(item)) for item in items]
        for row in rows:
            for place, write in converted:
                if row[place] is not None:
                    row[place] = write(row[place])
        return rows

    return listed
