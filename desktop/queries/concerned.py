"""Which bases a record of any kind concerns: its own, else those of what it belongs to."""

from collections.abc import Iterator
from typing import Any

from desktop.domain.ids import BaseId
from desktop.domain.record import Record, RecordKind
from desktop.queries.reader import Reader
from desktop.store.columns import Ref
from desktop.store.families import FAMILIES


def bases_of(reader: Reader, kind: RecordKind, record: Record) -> tuple[BaseId, ...]:
    """Return the bases that ``record`` concerns, each once; none for sources and actors.

    Args:
        reader: Shows the moment that ``record`` is of.
        kind: Its kind.
        record: The record.

    Raises:
        StoreError: Where the file cannot be read.
    """
    if kind is RecordKind.BASE:
        return (BaseId(record.id),)
    if kind is RecordKind.REPORT:
        rows = reader.db.execute(_OF_REPORT, (record.id,)).fetchall()
        return tuple(BaseId(base) for (base,) in rows)
    own = dict.fromkeys(BaseId(base) for base in _named(kind, record, RecordKind.BASE))
    return tuple(own) or tuple(dict.fromkeys(_of_owner(reader, kind, record)))


def _of_owner(reader: Reader, kind: RecordKind, record: Record) -> Iterator[BaseId]:
    for owner in (RecordKind.EVENT, RecordKind.REPORT):
        for owner_id in _named(kind, record, owner):
            found = reader.get(owner, owner_id)
            assert found is not None, "what a record belongs to is shown with it"
            yield from bases_of(reader, owner, found)
            return


def _named(kind: RecordKind, record: Any, other: RecordKind) -> Iterator[str]:
    """Yield the ids of a kind that the record names, in its fields and in its lists."""
    family = FAMILIES[kind]
    fields = family.fields(record)
    rows = [(family.columns, fields)]
    rows += [(child.columns, item) for child in family.children for item in fields[child.field]]
    for columns, values in rows:
        for column in columns:
            if isinstance(column, Ref) and column.table == other.value and values[column.field]:
                yield values[column.field]


_OF_REPORT = """
SELECT DISTINCT b.id FROM report r JOIN source_note n ON n.report = r.key
JOIN event e ON e.key = n.event JOIN event_base eb ON eb.owner = e.key
JOIN base b ON b.key = eb.base
WHERE r.id = ? AND n.deleted_at IS NULL AND e.deleted_at IS NULL ORDER BY b.key
"""
