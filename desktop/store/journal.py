"""Every change, before and after, chained by hash: audit, undo and exchange read it.

A *group* is one undo step: the entries of one save. Undoing it appends a group of kind "undo"
whose target it is; nothing is ever taken out of the journal.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from desktop.domain.hlc import next_stamp
from desktop.domain.record import RecordKind
from desktop.store.changes import Author, Entry, Group, GroupKind, Operation, Write
from desktop.store.engine import Connection
from desktop.store.errors import UndoRefused
from desktop.store.families import FAMILIES
from desktop.store.migrations import SCHEMA_VERSION
from desktop.store.records import Fields, Records


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """One row of the table, in the order of its columns, without its own hash."""

    seq: int
    at: str
    who: str
    device: str
    save_id: str
    group_id: str
    position: int
    kind: str
    target: str
    schema_version: int
    label: str
    record_table: str
    record_id: str
    operation: str
    before: str
    after: str
    previous_hash: str


_COLUMNS = tuple(_Row.__dataclass_fields__)
_LISTED = ", ".join(f'"{name}"' for name in _COLUMNS)
_INSERT = (
    f'INSERT INTO "change" ({_LISTED}, "hash") VALUES ({", ".join("?" * (len(_COLUMNS) + 1))})'
)


class Journal:
    """The journal of one casebook, on one connection; the caller holds the transaction."""

    def __init__(self, connection: Connection, records: Records) -> None:
        """Work on ``connection``; ``records`` reads and writes the current tables."""
        self._db = connection
        self._records = records

    def record(
        self, group: Group, writes: Sequence[Write], author: Author, now: datetime
    ) -> tuple[Entry, ...]:
        """Carry out ``writes`` and append one entry for each that changes something.

        Raises:
            MissingRecord: Where a record refers to one that is not there.
        """
        entries: list[Entry] = []
        last, stamp, previous = self._head()
        for write in writes:
            before = self._records.fields(write.kind, write.record_id)
            change = _difference(before, write.fields)
            if change is None:
                continue
            self._records.write(write.kind, write.record_id, write.fields)
            operation, old, new = change
            stamp = next_stamp(stamp, now, author.device)
            row = _Row(
                seq=last + len(entries) + 1,
                at=stamp,
                **asdict(author),
                **asdict(group),
                position=len(entries),
                schema_version=SCHEMA_VERSION,
                record_table=write.kind.value,
                record_id=write.record_id,
                operation=operation.value,
                before=canonical(old),
                after=canonical(new),
                previous_hash=previous,
            )
            previous = _hash_of(row)
            values = [getattr(row, name) for name in _COLUMNS]
            self._db.execute(_INSERT, (*values, previous))
            entries.append(
                Entry(
                    seq=row.seq,
                    kind=write.kind,
                    record_id=write.record_id,
                    operation=operation,
                    before=old,
                    after=new,
                )
            )
        return tuple(entries)

    def undoable(self) -> Group | None:
        """Return the latest edit that is not undone."""
        undone: dict[str, bool] = {}
        for head in self._heads():
            if head.kind is GroupKind.SEED:
                return None
            if head.kind is not GroupKind.EDIT:
                undone.setdefault(head.target, head.kind is GroupKind.UNDO)
            elif not undone.get(head.group_id, False):
                return head
        return None

    def redoable(self) -> Group | None:
        """Return the edit that was undone last and not redone, if no edit came after it."""
        seen: set[str] = set()
        for head in self._heads():
            if head.kind in {GroupKind.EDIT, GroupKind.SEED}:
                return None
            if head.kind is GroupKind.UNDO and head.target not in seen:
                return head
            seen.add(head.target)
        return None

    def inverse(self, target: str) -> tuple[Write, ...]:
        """Return the writes that take back the newest group for ``target``, last change first.

        Raises:
            UndoRefused: Where what it changed has been changed since.
        """
        return tuple(self._inverse_of(entry) for entry in reversed(self._newest_entries(target)))

    def _inverse_of(self, entry: Entry) -> Write:
        current = self._records.fields(entry.kind, entry.record_id)
        if entry.operation is Operation.INSERT:
            old = None
        elif entry.operation is Operation.DELETE:
            old = dict(FAMILIES[entry.kind].later) | entry.before
        else:
            old = None if current is None else current | entry.before
        expected = {} if entry.operation is Operation.DELETE else entry.after
        found = {} if current is None else {name: current[name] for name in expected}
        if found != expected or (entry.operation is Operation.DELETE and current is not None):
            raise UndoRefused("This cannot be taken back: what it changed has been changed since.")
        return Write(kind=entry.kind, record_id=entry.record_id, fields=old)

    def _newest_entries(self, target: str) -> list[Entry]:
        rows = self._db.execute(
            'SELECT "seq", "record_table", "record_id", "operation", "before", "after"'
            ' FROM "change" WHERE "group_id" = (SELECT "group_id" FROM "change"'
            ' WHERE "target" = ? ORDER BY "seq" DESC LIMIT 1) AND "target" = ? ORDER BY "seq"',
            (target, target),
        )
        return [
            Entry(
                seq=seq,
                kind=RecordKind(table),
                record_id=record_id,
                operation=Operation(operation),
                before=json.loads(before),
                after=json.loads(after),
            )
            for seq, table, record_id, operation, before, after in rows
        ]

    def problems(self) -> Iterator[str]:
        """Yield one sentence for each entry whose hash or link does not hold."""
        previous = ""
        for found, *values in self._db.execute(
            f'SELECT "hash", {_LISTED} FROM "change" ORDER BY "seq"'
        ):
            row = _Row(**dict(zip(_COLUMNS, values, strict=True)))
            if row.previous_hash != previous:
                yield f"Journal entry {row.seq} does not follow the entry before it."
            elif _hash_of(row) != found:
                yield f"Journal entry {row.seq} ({row.label}) was altered."
            previous = found

    def _head(self) -> tuple[int, str, str]:
        row = self._db.execute(
            'SELECT "seq", "at", "hash" FROM "change" ORDER BY "seq" DESC LIMIT 1'
        ).fetchone()
        return (0, "", "") if row is None else (int(row[0]), str(row[1]), str(row[2]))

    def _heads(self) -> Iterator[Group]:
        for group_id, save_id, kind, target, label in self._db.execute(
            'SELECT "group_id", "save_id", "kind", "target", "label" FROM "change"'
            ' WHERE "position" = 0 ORDER BY "seq" DESC'
        ):
            yield Group(
                group_id=group_id,
                save_id=save_id,
                kind=GroupKind(kind),
                target=target,
                label=label,
            )


def canonical(fields: Fields) -> str:
    """Return ``fields`` as JSON text that is the same for the same content."""
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _hash_of(row: _Row) -> str:
    return hashlib.sha256(canonical(asdict(row)).encode()).hexdigest()


def _difference(
    before: Fields | None, after: Fields | None
) -> tuple[Operation, Fields, Fields] | None:
    """Return what changes, or None where nothing but the time of saving would."""
    if after is None:
        return None if before is None else (Operation.DELETE, before, {})
    if before is None:
        return Operation.INSERT, {}, after
    names = [name for name in after if before[name] != after[name]]
    if not set(names) - {"updated_at"}:
        return None
    return (
        Operation.UPDATE,
        {name: before[name] for name in names},
        {name: after[name] for name in names},
    )


def head_hash(connection: Connection) -> str:
    """Return the hash of the file's newest entry, whatever its views show; empty where none is.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    row = connection.execute(
        'SELECT "hash" FROM main."change" ORDER BY "seq" DESC LIMIT 1'
    ).fetchone()
    return "" if row is None else str(row[0])
