"""Which entries of one edit stand, and which were taken back, however often it came and went.

An edit, and each redo of it, adds entries that stand; an undo takes back the latest that stands
with each of its own. That they come as one save, or in many short transactions, or that these were
broken off, makes no difference.
"""

import json
from collections.abc import Sequence

from desktop.domain.record import RecordKind
from desktop.store.changes import Entry, GroupKind, Operation
from desktop.store.engine import Connection

# An entry that tells of no record is the head of a group, or was given up.
_TELLING = """
"target" = ? AND ("record_id" <> ''
OR EXISTS (SELECT 1 FROM "change_batch" b WHERE b."seq" = "change"."seq"))
"""


def to_invert(connection: Connection, target: str, kind: GroupKind) -> list[Entry]:
    """Return the entries of the edit ``target`` that an undo or redo inverts, oldest first.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    stands: list[int] = []
    taken_back: list[int] = []
    sql = f'SELECT "seq", "kind" FROM "change" WHERE {_TELLING} ORDER BY "seq"'
    for seq, of in connection.execute(sql, (target,)):
        if of == GroupKind.UNDO:
            del stands[-1:]
            taken_back.append(seq)
        else:
            if of == GroupKind.REDO:
                del taken_back[-1:]
            stands.append(seq)
    return _entries(connection, target, taken_back if kind is GroupKind.REDO else stands)


def records_of(connection: Connection, target: str, group_id: str) -> int:
    """Return of how many records a group tells.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    row = connection.execute(
        """SELECT SUM(CASE "record_id" WHEN '' THEN COALESCE(b."records", 0) ELSE 1 END)"""
        ' FROM "change" c LEFT JOIN "change_batch" b ON b."seq" = c."seq"'
        ' WHERE c."target" = ? AND c."group_id" = ?',
        (target, group_id),
    ).fetchone()
    assert row is not None
    return int(row[0] or 0)


def is_undone(connection: Connection, target: str) -> bool:
    """Tell whether the edit ``target`` was taken back, and not brought again.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    sql = (
        'SELECT "kind" FROM "change" WHERE "target" = ? AND "position" = 0'
        ' ORDER BY "seq" DESC LIMIT 1'
    )
    return connection.execute(sql, (target,)).fetchone() == (GroupKind.UNDO.value,)


def stands(connection: Connection, target: str) -> bool:
    """Tell whether the edit ``target`` is whole and not taken back, or of another journal.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    # The latest head tells; an import that is not finished, or was given up, has none.
    sql = (
        """SELECT "position" = 0 AND "kind" <> 'undo' FROM main."change" WHERE "target" = ?"""
        ' ORDER BY "position" > 0, "seq" DESC LIMIT 1'
    )
    return connection.execute(sql, (target,)).fetchone() in {None, (1,)}


def is_under_way(connection: Connection, target: str) -> bool:
    """Tell whether somebody is just taking the edit ``target`` back or forth, or broke that off.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    sql = (
        """SELECT 1 FROM "change" WHERE "target" = ? AND "kind" IN ('undo', 'redo')"""
        ' AND "group_id" IN (SELECT "group_id" FROM "unfinished_import") LIMIT 1'
    )
    return connection.execute(sql, (target,)).fetchone() is not None


def _entries(connection: Connection, target: str, seqs: Sequence[int]) -> list[Entry]:
    if not seqs:
        return []
    wanted = frozenset(seqs)
    rows = connection.execute(
        'SELECT "seq", "record_table", "record_id", "operation", "before", "after"'
        f' FROM "change" WHERE {_TELLING} AND "seq" >= ? ORDER BY "seq"',
        (target, min(wanted)),
    )
    found = {
        seq: Entry(
            seq=seq,
            kind=RecordKind(table),
            record_id=record_id,
            operation=Operation(operation),
            before=json.loads(before),
            after=json.loads(after),
        )
        for seq, table, record_id, operation, before, after in rows
        if seq in wanted
    }
    return [found[seq] for seq in seqs]
