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
from desktop.store.columns import SPAN_FIELDS, Column, Json, Plain, Ref, Span, fields_of, told_of
from desktop.store.engine import Value
from desktop.store.families import FAMILIES
from desktop.store.family import COMMON, Child, Family
from desktop.store.many import Many, are_alike

Row = list[Any]
Fields = dict[str, Json]
Write = Callable[[Any], Any]
Spread = tuple[Callable[[Any], Sequence[Any]], Sequence[Write | None]]
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
        self._converted = dict(_converted(self._alone, 1))
        self._spread = tuple(map(_spreading, self._apart))
        self._listed = tuple(map(_listing, self.children))
        self._stamps = tuple(place for place, c in enumerate(self._alone, 1) if c.field in _STAMPS)

    @property
    def width(self) -> int:
        """How many values a row has before its lists."""
        return 1 + len(self.names)

    def many(self, records: Sequence[Record], stamp: str) -> Many:
        """Return the rows of new ``records``, at least one, saved at ``stamp``.

        A column at a time: what all have alike is written but once.
        """
        found = _Columns()
        columns = zip(*map(self._get, records), strict=True)
        for place in range(self._plain):
            column = next(columns)
            if place in self._stamps:
                found.alike[place] = stamp
            else:
                found.add(column, self._converted.get(place))
        for get, writes in self._spread:
            parts = zip(*map(get, next(columns)), strict=True)
            for part, write in zip(parts, writes, strict=True):
                found.add(part, write)
        for column, listed in zip(columns, self._listed, strict=True):
            found.add(column, listed)
        return Many(len(records), found.alike, found.apart)

    def row_of(self, record_id: str, fields: Fields) -> Row:
        """Return the row of a record whose fields the journal tells."""
        row: Row = [record_id]
        for column in (*self._alone, *self._apart):
            row += column.to_row(fields[column.field], _same)
        for child in self.children:
            row.append(
                [
                    [value for c in child.columns for value in c.to_row(told_of(c, item), _same)]
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
    # What came with a later schema is not in it.
    return fields_of(child.columns[: len(item)], item, _same)


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


def _spreading(column: Column) -> Spread:
    """Return what a field is spread over: its values, and how each is written."""
    none = (None,) * len(column.names)
    if not isinstance(column, Span):
        return lambda value: column.to_row(column.to_json(value), _same), none
    get = attrgetter(*(part for part, _read in SPAN_FIELDS), "open_until")
    writes = dict(_converted([Plain(part, read) for part, read in SPAN_FIELDS], 0))
    return (
        lambda span: none if span is None else get(span),
        tuple(writes.get(place) for place in range(len(none))),
    )


def _same(_table: str, record_id: Any) -> Any:
    return record_id


class _Columns:
    """The columns of some records as they are written, each added after those before it."""

    def __init__(self) -> None:
        self.alike: dict[int, Any] = {}
        self.apart: dict[int, Sequence[Any]] = {}

    def add(self, column: Sequence[Any], write: Write | None) -> None:
        """Add the next column; what is None is left as it is, and all else written."""
        place = len(self.alike) + len(self.apart)
        first = column[0]
        if are_alike(column):
            self.alike[place] = first if write is None or first is None else write(first)
        elif write is None:
            self.apart[place] = column
        else:
            self.apart[place] = [None if value is None else write(value) for value in column]


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
