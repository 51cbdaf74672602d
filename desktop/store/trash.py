"""What is in the trash, and what went there in the same save."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.record import RecordKind
from desktop.store.engine import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Trashed:
    """One record in the trash; ``at``, ``who`` and ``label`` tell of the save that put it there.

    Attributes:
        deleted_at: When, UTC, as ISO text.
        who: Empty where the journal does not tell.
        target: The edit of that save, or what it took back or forth.
        group_id: The save itself; empty where the journal does not tell.
    """

    kind: RecordKind
    id: str
    deleted_at: str
    who: str
    label: str
    target: str
    group_id: str


def trashed(connection: Connection) -> Iterator[Trashed]:
    """Yield every record in the trash, by kind."""
    for kind in RecordKind:
        for row in connection.execute(_TRASHED.format(table=kind.value)).fetchall():
            yield _trashed(kind, row)


def trashed_one(connection: Connection, kind: RecordKind, record_id: str) -> Trashed | None:
    """Return one record in the trash, None where it is not there."""
    query = _TRASHED.format(table=kind.value) + ' AND r."id" = ?'
    row = connection.execute(query, (record_id,)).fetchone()
    return None if row is None else _trashed(kind, row)


def went_with(connection: Connection, one: Trashed) -> tuple[tuple[RecordKind, str], ...]:
    """Return what went to the trash in the same save as ``one`` and is still there, it included.

    What was restored since, or went there once more by itself, is left out.
    """
    rows = connection.execute(
        'SELECT "record_table", "record_id" FROM "change" WHERE "target" = ? AND "group_id" = ?'
        ' ORDER BY "seq"',
        (one.target, one.group_id),
    ).fetchall()
    found = (trashed_one(connection, RecordKind(table), other) for table, other in rows)
    same = [(f.kind, f.id) for f in found if f is not None and f.group_id == one.group_id]
    return tuple(same) or ((one.kind, one.id),)


def _trashed(kind: RecordKind, row: tuple[str | None, ...]) -> Trashed:
    record_id, deleted_at, who, label, target, group_id = (part or "" for part in row)
    return Trashed(
        kind=kind,
        id=record_id,
        deleted_at=deleted_at,
        who=who,
        label=label,
        target=target,
        group_id=group_id,
    )


_TRASHED = """
SELECT r."id", r."deleted_at", c."who", c."label", c."target", c."group_id"
FROM "{table}" r LEFT JOIN "change" c ON c."seq" = (
    SELECT MAX(d."seq") FROM "change" d
    WHERE d."record_id" = r."id" AND d."record_table" = '{table}'
        AND json_extract(d."after", '$.deleted_at') IS NOT NULL
)
WHERE r."deleted_at" IS NOT NULL
"""
