"""Every change, before and after, chained by hash: audit, undo and exchange read it.

A *group* is one undo step: the entries of one save. Undoing it appends a group of kind "undo"
whose target it is; nothing is ever taken out of the journal.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.record import RecordKind
from desktop.store import external_ids, journal_check, standing
from desktop.store.batches import Batch, Batches, Prepared, batch_of, told
from desktop.store.changes import (
    Author,
    BatchWrite,
    Entry,
    Group,
    GroupKind,
    Operation,
    Write,
)
from desktop.store.engine import Connection
from desktop.store.errors import UndoRefused
from desktop.store.families import FAMILIES
from desktop.store.log import Log
from desktop.store.records import Fields, Records


class Journal:
    """The journal of one casebook, on one connection; the caller holds the transaction."""

    def __init__(self, connection: Connection, records: Records) -> None:
        """Work on ``connection``; ``records`` reads and writes the current tables."""
        self._db = connection
        self._records = records
        self.batches = Batches(connection)

    def record(
        self,
        group: Group,
        writes: Iterable[Write | BatchWrite],
        author: Author,
        now: datetime,
        position: int = 0,
    ) -> tuple[Entry, ...]:
        """Carry out ``writes`` and append one entry for each that changes something.

        Args:
            group: The head of the group.
            writes: What to do.
            author: Who does it.
            now: When.
            position: Of the first entry in its group.

        Raises:
            MissingRecord: Where a record refers to one that is not there.
        """
        log = Log(self._db, group, author, now, position)
        entries = []
        for write in writes:
            entry = self._carry_out(write, log.next_seq)
            if entry is not None:
                log.append(entry, write.author if isinstance(write, Write) else None)
                entries.append(entry)
        return tuple(entries)

    def put_in(
        self,
        group: Group,
        batches: Iterable[Prepared],
        author: Author,
        now: datetime,
        position: int,
    ) -> int:
        """Put new records in, one entry a batch, and return how many entries that took.

        Raises:
            MissingRecord: Where a record refers to one that is not there.
        """
        log = Log(self._db, group, author, now, position)
        for new in batches:
            batch = self.batches.put_in(log.next_seq, new)
            log.append(_batch_entry(log.next_seq, new.kind, Operation.INSERT, batch))
        self.batches.index()
        return log.appended

    def put_head(self, group: Group, kind: RecordKind, author: Author, now: datetime) -> None:
        """Let a group whose entries are in be a save: its head tells of no record."""
        log = Log(self._db, group, author, now, 0)
        log.append(_batch_entry(log.next_seq, kind, Operation.INSERT, Batch(records=0)))

    def newest(self) -> int:
        """Return the number of the newest entry, 0 where there is none."""
        row = self._db.execute('SELECT COALESCE(MAX("seq"), 0) FROM "change"').fetchone()
        assert row is not None
        return int(row[0])

    def _carry_out(self, write: Write | BatchWrite, seq: int) -> Entry | None:
        if isinstance(write, BatchWrite):
            batch = batch_of(write.batch, {})
            is_insert = write.operation is Operation.INSERT
            carry_out = self.batches.put_back if is_insert else self.batches.take_out
            done = carry_out(seq, write.kind, batch)
            return _batch_entry(seq, write.kind, write.operation, done)
        found = self._records.found(write.kind, write.record_id)
        change = _difference(None if found is None else found[1], write.fields)
        if change is None:
            return None
        self._write(write, found, change.after)
        return Entry(
            seq=seq,
            kind=write.kind,
            record_id=write.record_id,
            operation=change.operation,
            before=change.before,
            after=change.after,
        )

    def _write(self, write: Write, found: tuple[int, Fields] | None, changed: Fields) -> None:
        if write.fields is None:
            assert found is not None, "what is not there cannot go"
            self._records.remove(write.kind, found[0])
        elif found is None:
            self._records.insert(write.kind, write.record_id, write.fields)
        else:
            self._records.update(write.kind, found[0], found[1] | changed, changed)

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

    def inverse(self, target: str, kind: GroupKind) -> Iterator[Write | BatchWrite]:
        """Yield the writes that take the edit ``target`` back, or forth again, last change first.

        Each has to be carried out before the next is asked for.

        Args:
            target: The edit.
            kind: Whether it is undone or redone.

        Raises:
            UndoRefused: Where what it changed has been changed since, or somebody is at it.
        """
        if self.is_under_way(target):
            raise UndoRefused(
                "This is just being taken back, or brought again, by another window or program."
                " Where that broke off, open the casebook again."
            )
        entries = self.entries_of(target, kind)
        yield from map(self.inverse_of, reversed(entries))
        if any(not entry.record_id for entry in entries):
            self.forget_rows(entries)

    def forget_rows(self, entries: Iterable[Entry]) -> None:
        """Let rows that changed records come again, now that the entries of their import are back.

        What they had brought anew is gone, and so are their rows.
        """
        changed = [one.record_id for one in entries if one.operation is Operation.UPDATE]
        if changed:
            external_ids.take_back(self._db, changed)

    def inverse_of(self, entry: Entry) -> Write | BatchWrite:
        """Return the write that takes back one entry.

        Raises:
            UndoRefused: Where what it changed has been changed since.
        """
        if not entry.record_id:
            is_insert = entry.operation is Operation.INSERT
            return BatchWrite(
                kind=entry.kind,
                operation=Operation.DELETE if is_insert else Operation.INSERT,
                batch=entry.after if is_insert else entry.before,
            )
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

    def entries_of(self, target: str, kind: GroupKind = GroupKind.UNDO) -> list[Entry]:
        """Return the entries of an edit that an undo, or a redo, has to invert; oldest first."""
        return standing.to_invert(self._db, target, kind)

    def is_under_way(self, target: str) -> bool:
        """Tell whether an edit is just taken back or forth in steps, or that was broken off."""
        return standing.is_under_way(self._db, target)

    def records_of(self, group: Group) -> int:
        """Return how many records a group tells of."""
        return standing.records_of(self._db, group.target, group.group_id)

    def problems(self) -> Iterator[str]:
        """Yield one sentence for each entry whose hash or link does not hold."""
        return journal_check.problems(self._db)

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


def _batch_entry(seq: int, kind: RecordKind, operation: Operation, batch: Batch) -> Entry:
    is_insert = operation is Operation.INSERT
    return Entry(
        seq=seq,
        kind=kind,
        record_id="",
        operation=operation,
        before={} if is_insert else told(batch),
        after=told(batch) if is_insert else {},
    )


@dataclass(frozen=True, slots=True)
class _Change:
    """What differs between two states of a record."""

    operation: Operation
    before: Fields
    after: Fields


def _difference(before: Fields | None, after: Fields | None) -> _Change | None:
    """Return what changes, or None where nothing but the time of saving would.

    When a record was made never changes.
    """
    if after is None:
        return None if before is None else _Change(Operation.DELETE, before, {})
    if before is None:
        return _Change(Operation.INSERT, {}, after)
    names = [name for name in after if name != "created_at" and before[name] != after[name]]
    if not set(names) - {"updated_at"}:
        return None
    return _Change(
        Operation.UPDATE,
        {name: before[name] for name in names},
        {name: after[name] for name in names},
    )
