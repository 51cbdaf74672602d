"""What was saved in a casebook after one entry of its journal."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.hlc import moment_of
from desktop.queries.reader import Reader
from desktop.store.changes import GroupKind
from desktop.store.head import Head


@dataclass(frozen=True, slots=True, kw_only=True)
class Save:
    """One save: when, by whom, called how, and whether it takes another back or forth."""

    at: datetime
    who: str
    label: str
    group: GroupKind


@dataclass(frozen=True, slots=True)
class SavesSince:
    """How many saves came after an entry, and the latest of them, newest first."""

    count: int
    latest: tuple[Save, ...]


def saves_since(reader: Reader, head: Head, limit: int) -> SavesSince | None:
    """Return what was saved after the entry ``head``, None where the journal does not have it.

    Args:
        reader: Where to look.
        head: The entry; number 0 for an empty journal.
        limit: How many of the saves to return at most.
    """
    if head.seq and not _has(reader, head):
        return None
    row = reader.db.execute(_COUNT, (head.seq,)).fetchone()
    assert row is not None
    rows = reader.db.execute(_LATEST, (head.seq, limit)).fetchall()
    return SavesSince(
        int(row[0]),
        tuple(
            Save(at=moment_of(at), who=who, label=label, group=GroupKind(kind))
            for at, who, label, kind in rows
        ),
    )


def _has(reader: Reader, head: Head) -> bool:
    row = reader.db.execute('SELECT "hash" FROM "change" WHERE "seq" = ?', (head.seq,)).fetchone()
    return row is not None and row[0] == head.hash


_COUNT = 'SELECT COUNT(*) FROM "change" WHERE "position" = 0 AND "seq" > ?'
_LATEST = """
SELECT at, who, label, kind FROM change
WHERE position = 0 AND seq > ? ORDER BY seq DESC LIMIT ?
"""
