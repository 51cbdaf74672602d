"""Reads all records of a kind, one after the other, by a few statements however many there are."""

from collections.abc import Iterator
from typing import Any

from desktop.domain.record import RecordKind
from desktop.store.columns import Column, Ref, fields_of
from desktop.store.engine import Connection
from desktop.store.families import FAMILIES
from desktop.store.family import COMMON, Child, Family
from desktop.store.records import Fields
from desktop.store.references import own_parent

_AT_ONCE = 1_000

IN_ORDER = (
    RecordKind.ACTOR,
    RecordKind.BASE,
    RecordKind.SOURCE,
    RecordKind.REPORT,
    RecordKind.EVENT,
    RecordKind.NOTE,
    RecordKind.POSTURE,
    RecordKind.LINK,
    RecordKind.ATTACHMENT,
    RecordKind.TRANSFER,
    RecordKind.AGREEMENT,
    RecordKind.WATCH,
    RecordKind.ASSESSMENT,
    RecordKind.SAVED_VIEW,
    RecordKind.BRIEFING,
)
"""The kinds, each after those that its records refer to."""


def all_fields(connection: Connection, kind: RecordKind) -> Iterator[tuple[str, Fields]]:
    """Yield each record's id and fields, trashed ones included, as the connection shows them.

    They come in the order in which they were added, save that one which refers to another of its
    kind comes after that. Where they refer to each other in a ring, that cannot be: the first then
    comes twice, at first without its reference.
    """
    family = FAMILIES[kind]
    field = own_parent(family)
    late = _late(connection, family, field) if field else {}
    held: dict[int, tuple[str, Fields]] = {}
    for key, record_id, fields in _rows(connection, family):
        if key in late:
            held[key] = record_id, fields
        else:
            yield record_id, fields
    told: set[int] = set()
    again = []
    for key, parent in late.items():
        record_id, fields = held[key]
        if parent in late and parent not in told:
            again.append(key)
            fields = fields | {field: None}
        told.add(key)
        yield record_id, fields
    yield from (held[key] for key in again)


def _rows(connection: Connection, family: Family) -> Iterator[tuple[int, str, Fields]]:
    columns = (*COMMON, *family.columns)
    listed, joins = _selected(columns)
    lists = [_Items(connection, child) for child in family.children]
    for key, record_id, *row in _fetched(
        connection,
        f'SELECT x."key", x."id", {listed} FROM "{family.table}" x {joins} ORDER BY x."key"',
    ):
        fields = fields_of(columns, row, _as_read)
        for items in lists:
            fields[items.field] = items.of(key)
        yield key, record_id, fields


class _Items:
    """The items of one list field of all records, handed out in the order of their owners."""

    def __init__(self, connection: Connection, child: Child) -> None:
        listed, joins = _selected(child.columns)
        self.field = child.field
        self._columns = child.columns
        self._rows = _fetched(
            connection,
            f'SELECT x."owner", {listed} FROM "{child.table}" x {joins}'
            ' ORDER BY x."owner", x."position"',
        )
        self._next = next(self._rows, None)

    def of(self, owner: int) -> list[Fields]:
        """Return the items of ``owner``, which comes after those that were asked for before."""
        found = []
        while self._next is not None and self._next[0] <= owner:
            if self._next[0] == owner:
                found.append(fields_of(self._columns, self._next[1:], _as_read))
            self._next = next(self._rows, None)
        return found


def _selected(columns: tuple[Column, ...]) -> tuple[str, str]:
    """Return the columns in SQL, what they refer to by its id, and the joins that this takes."""
    listed, joins = [], []
    for column in columns:
        if isinstance(column, Ref):
            # What a view hides is null in it by now, so the file's own table may be asked.
            name = f"of_{column.field}"
            listed.append(f'{name}."id"')
            joins.append(
                f'LEFT JOIN main."{column.table}" {name} ON {name}."key" = x."{column.field}"'
            )
        else:
            listed += [f'x."{name}"' for name in column.names]
    return ", ".join(listed), " ".join(joins)


def _as_read(_table: str, record_id: Any) -> str:
    return str(record_id)


def _fetched(connection: Connection, sql: str) -> Iterator[tuple[Any, ...]]:
    cursor = connection.execute(sql)
    while rows := cursor.fetchmany(_AT_ONCE):
        yield from rows


def _late(connection: Connection, family: Family, field: str) -> dict[int, int]:
    """Return those that were added before what they refer to, with that, in the order to tell."""
    parents: dict[int, int] = dict(
        connection.execute(
            f'SELECT "key", "{field}" FROM "{family.table}"'
            f' WHERE "{field}" IS NOT NULL ORDER BY "key"'
        ).fetchall()
    )
    late: set[int] = set()
    for key, parent in parents.items():
        if parent >= key or parent in late:
            late.add(key)
    order: dict[int, int] = {}
    for key in sorted(late):
        chain: dict[int, int] = {}
        step = key
        while step in late and step not in order and step not in chain:
            chain[step] = step = parents[step]
        order.update(reversed(chain.items()))
    return order
