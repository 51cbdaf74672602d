"""What the batches of the journal tell of single records."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from desktop.domain.record import RecordKind
from desktop.store.batches import Batches
from desktop.store.changes import Operation
from desktop.store.engine import Connection
from desktop.store.log import canonical


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchChange:
    """Many records of one kind that came, or are gone: ``content`` is the entry they came with."""

    seq: int
    kind: RecordKind
    records: int
    first_key: int
    last_key: int
    content: int
    is_gone: bool


def batches_since(
    connection: Connection, seq: int, schema: str = "main"
) -> tuple[BatchChange, ...]:
    """Return the batches that the journal tells of after entry ``seq``."""
    return tuple(
        BatchChange(
            seq=number,
            kind=RecordKind(kind),
            records=records,
            first_key=first,
            last_key=last,
            content=content,
            is_gone=operation == Operation.DELETE,
        )
        for number, kind, records, first, last, content, operation in connection.execute(
            _SINCE.format(schema), (seq,)
        )
    )


def events_of_notes(connection: Connection, content: int) -> set[str]:
    """Return the ids of the events on which the notes of a batch are, or were."""
    fields = Batches(connection).fields(RecordKind.NOTE, content)
    return {str(one["event"]) for _id, one in fields}


def came_with(
    connection: Connection, kind: RecordKind, record_id: str, *, anywhere: bool = False
) -> list[tuple[Any, ...]]:
    """Return the entries by which a record came, went and came again among many others.

    Each has the entry's number, stamp, author, kind of group, label and operation, and the
    record's own fields before and after, as JSON.

    Args:
        connection: Where to look.
        kind: The kind of the record.
        record_id: Its id.
        anywhere: Look into every batch, not only where the record's key stands now.
    """
    found: list[tuple[Any, ...]] = []
    batches = Batches(connection)
    sql = _ALL_CONTENTS if anywhere else _CONTENTS.format(kind.value)
    asked = kind.value if anywhere else record_id
    for (content,) in connection.execute(sql, (asked,)).fetchall():
        fields = dict(batches.fields(kind, content)).get(record_id)
        if fields is not None:
            text, nothing = canonical(fields), canonical({})
            for *head, operation in connection.execute(_ENTRIES, (content,)).fetchall():
                is_insert = operation == Operation.INSERT
                sides = (nothing, text) if is_insert else (text, nothing)
                found.append((*head, operation, *sides))
    return found


def first_of_batches(
    connection: Connection, target: str, group_id: str, limit: int
) -> list[tuple[str, str]]:
    """Return kind and id of the first records that a group put in and that are still there."""
    found: list[tuple[str, str]] = []
    for kind, first, last in connection.execute(_BATCHES, (target, group_id)).fetchall():
        if len(found) >= limit:
            break
        sql = f'SELECT id FROM "{kind}" WHERE "key" BETWEEN ? AND ? ORDER BY "key" LIMIT ?'
        rows = connection.execute(sql, (first, last, limit - len(found))).fetchall()
        found += [(kind, record_id) for (record_id,) in rows]
    return found


def ids_changed(connection: Connection, first: int, last: int) -> Iterator[tuple[RecordKind, str]]:
    """Yield kind and id of each record of the batches after entry ``first``, up to ``last``."""
    batches = Batches(connection)
    rows = connection.execute(_CHANGED, (first, last)).fetchall()
    for kind, content in rows:
        for record_id in batches.ids(content):
            yield RecordKind(kind), record_id


_CONTENTS = """
SELECT DISTINCT b."content" FROM "{0}" r JOIN "change_batch" b
ON b."kind" = '{0}' AND r."key" BETWEEN b."first_key" AND b."last_key"
WHERE r."id" = ?
"""
_ALL_CONTENTS = """
SELECT DISTINCT "content" FROM "change_batch" WHERE "kind" = ?
"""
_ENTRIES = """
SELECT c.seq, c.at, c.who, c.kind, c.label, c.operation
FROM change_batch b JOIN change c ON c.seq = b.seq WHERE b.content = ?
"""
_BATCHES = """
SELECT b.kind, b.first_key, b.last_key FROM change c JOIN change_batch b ON b.seq = c.seq
WHERE c.target = ? AND c.group_id = ? AND c.operation = 'insert' ORDER BY c.seq
"""
_SINCE = """
SELECT b."seq", b."kind", b."records", b."first_key", b."last_key", b."content", c."operation"
FROM {0}."change_batch" b JOIN {0}."change" c ON c."seq" = b."seq" WHERE b."seq" > ?
ORDER BY b."seq"
"""
_CHANGED = """
SELECT DISTINCT "kind", "content" FROM main."change_batch" WHERE "seq" > ? AND "seq" <= ?
"""
