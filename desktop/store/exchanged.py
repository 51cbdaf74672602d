"""What a merge of two casebooks asks of them: where they come from, and what a record once was."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.domain.record import RecordKind
from desktop.store.batches import Batches
from desktop.store.changes import GroupKind, Operation
from desktop.store.engine import Connection
from desktop.store.records import Fields

TAKEN_IN = "merge"
"""The device of what came from somebody else: no edit of one's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """One change of a record that stands, not undone.

    Attributes:
        at: The stamp of its moment; empty where it came among many others.
        is_own: Whether somebody made it here; not what a copy began with, nor what was taken in.
        after: The fields that it set.
    """

    seq: int
    at: str
    who: str
    is_own: bool
    after: Fields


class Pasts:
    """Tells what records of one casebook were, from its journal."""

    def __init__(self, connection: Connection) -> None:
        """Read with ``connection``."""
        self._db = connection
        self._batches = Batches(connection)
        self._content = -1
        self._came: dict[str, Fields] = {}

    def of(self, kind: RecordKind, record_id: str) -> tuple[Past, ...]:
        """Return what was done to a record, in order, without what was taken back.

        Raises:
            DatabaseFailure: Where the file cannot be read.
        """
        rows = self._db.execute(_ENTRIES, (record_id, kind.value)).fetchall()
        told = [
            Past(
                seq=seq,
                at=at,
                who=who,
                is_own=group == GroupKind.EDIT and device != TAKEN_IN,
                after=json.loads(after),
            )
            for seq, at, who, group, device, after in rows
        ]
        return (*self._came_among(kind, record_id), *told)

    def _came_among(self, kind: RecordKind, record_id: str) -> Iterator[Past]:
        sql = _CONTENTS.format(kind.value)
        for content, group, device, who in self._db.execute(sql, (record_id,)).fetchall():
            if content != self._content:
                # Records are asked for in the order in which they came: the next is in it too.
                self._content = content
                self._came = dict(self._batches.fields(kind, content))
            yield Past(
                seq=content,
                at="",
                who=who,
                is_own=group == GroupKind.EDIT and device != TAKEN_IN,
                # Another record may have had its place for a while.
                after=self._came.get(record_id, {}),
            )


def meta_of(connection: Connection) -> dict[str, str]:
    """Return what describes the casebook.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    return dict(connection.execute('SELECT "name", "value" FROM main."meta"').fetchall())


def lineage_of(connection: Connection) -> dict[str, str]:
    """Return the casebooks that this one has seen, with the hash of the journal's end as it was.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    meta = meta_of(connection)
    told: Any = json.loads(meta.get("lineage", "{}"))
    came_from = {meta["copied_from"]: meta["copied_head"]} if "copied_from" in meta else {}
    return came_from | {str(name): str(head) for name, head in told.items()}


def keep_lineage(connection: Connection, seen: Mapping[str, str]) -> None:
    """Keep which casebooks this one has seen; the caller holds the transaction.

    Raises:
        DatabaseFailure: Where the file cannot be written.
    """
    _keep(connection, "lineage", seen)


def known_keys_of(connection: Connection) -> dict[str, str]:
    """Return the fingerprint of the key by which each colleague is known here, by their name.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    told: Any = json.loads(meta_of(connection).get("known_keys", "{}"))
    return {str(name): str(key) for name, key in told.items()}


def keep_known_key(connection: Connection, who: str, key: str) -> None:
    """Know a colleague by a key from now on; the caller holds the transaction.

    Raises:
        DatabaseFailure: Where the file cannot be written.
    """
    _keep(connection, "known_keys", known_keys_of(connection) | {who: key})


def _keep(connection: Connection, name: str, told: Mapping[str, str]) -> None:
    text = json.dumps(dict(told), sort_keys=True)
    connection.execute('INSERT OR REPLACE INTO "meta" VALUES (?, ?)', (name, text))


def seq_of(connection: Connection, head: str) -> int:
    """Return the number of the journal's entry with a hash, 0 where there is none such.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    row = connection.execute('SELECT "seq" FROM "change" WHERE "hash" = ?', (head,)).fetchone()
    return 0 if row is None else int(row[0])


_STANDS = f"""
c."kind" IN ('{GroupKind.EDIT}', '{GroupKind.SEED}') AND '{GroupKind.UNDO}' <> (
    SELECT o."kind" FROM "change" o WHERE o."target" = c."target" ORDER BY o."seq" DESC LIMIT 1
)
"""
_ENTRIES = f"""
SELECT c."seq", c."at", c."who", c."kind", c."device", c."after" FROM "change" c
WHERE c."record_id" = ? AND c."record_table" = ? AND {_STANDS} ORDER BY c."seq"
"""
_CONTENTS = f"""
SELECT DISTINCT b."content", c."kind", c."device", c."who" FROM "{{0}}" r
JOIN "change_batch" b ON b."kind" = '{{0}}' AND r."key" BETWEEN b."first_key" AND b."last_key"
JOIN "change" c ON c."seq" = b."content" AND c."operation" = '{Operation.INSERT}'
WHERE r."id" = ?
"""
