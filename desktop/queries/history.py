"""What was done to a record, and to the whole casebook: who, when, from what, to what."""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from desktop.domain.hlc import moment_of
from desktop.domain.record import RecordKind
from desktop.queries.field_words import FieldChange, FieldWords
from desktop.queries.reader import Reader
from desktop.queries.titles import title_of
from desktop.queries.words import counted
from desktop.store.batch_history import came_with, first_of_batches
from desktop.store.changes import GroupKind, Operation

MAX_NAMED = 3


class Deed(StrEnum):
    """What happened to a record, in a word or two."""

    ADDED = "added"
    CHANGED = "changed"
    TRASHED = "put into the trash"
    RESTORED = "restored from the trash"
    TAKEN_OUT = "taken out again"


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """One change of one record.

    Attributes:
        at: When, UTC.
        group: Whether it was an edit, an undo or a redo, or there to begin with.
        label: The name of the edit; for an undo or redo that of the edit it takes back or forth.
        fields: What changed; when it was saved is left out.
    """

    seq: int
    at: datetime
    who: str
    group: GroupKind
    label: str
    deed: Deed
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalLine:
    """One save of the casebook.

    Attributes:
        touched: How many records of each kind, as "2 events, 1 base".
        records: The first few of them: kind, id and what each is called now.
    """

    seq: int
    at: datetime
    who: str
    group: GroupKind
    label: str
    touched: str
    records: tuple[tuple[RecordKind, str, str], ...]


def history(reader: Reader, kind: RecordKind, record_id: str) -> tuple[HistoryLine, ...]:
    """Return every change of a record, newest first."""
    words = FieldWords(reader)
    rows = reader.db.execute(_HISTORY, (record_id, kind.value)).fetchall()
    rows += came_with(reader.db, kind, record_id)
    if not any(operation == Operation.INSERT for *_head, operation, _old, _new in rows):
        # As of another moment a record that is gone by now stands under another key.
        rows += came_with(reader.db, kind, record_id, anywhere=True)
    rows.sort(key=lambda row: int(row[0]), reverse=True)
    return tuple(
        HistoryLine(
            seq=seq,
            at=moment_of(at),
            who=who,
            group=GroupKind(group),
            label=label,
            deed=_deed(Operation(operation), json.loads(after)),
            fields=_fields(words, kind, json.loads(before), json.loads(after)),
        )
        for seq, at, who, group, label, operation, before, after in rows
    )


def journal_lines(reader: Reader, limit: int, before_seq: int = 1 << 62) -> tuple[JournalLine, ...]:
    """Return the latest saves of the casebook, newest first.

    Args:
        reader: Where to read.
        limit: How many at most.
        before_seq: Only saves before this one; the ``seq`` of the last line gives the next page.
    """
    heads = reader.db.execute(_SAVES, (before_seq, limit)).fetchall()
    return tuple(
        JournalLine(
            seq=seq,
            at=moment_of(at),
            who=who,
            group=GroupKind(group),
            label=label,
            touched=_touched(reader, target, group_id),
            records=_records(reader, target, group_id),
        )
        for seq, at, who, group, label, target, group_id in heads
    )


def _deed(operation: Operation, after: dict[str, Any]) -> Deed:
    if operation is Operation.INSERT:
        return Deed.ADDED
    if operation is Operation.DELETE:
        return Deed.TAKEN_OUT
    if "deleted_at" not in after:
        return Deed.CHANGED
    return Deed.RESTORED if after["deleted_at"] is None else Deed.TRASHED


def _fields(
    words: FieldWords, kind: RecordKind, before: dict[str, Any], after: dict[str, Any]
) -> tuple[FieldChange, ...]:
    """Return what changed; in a record that was added or taken out, what says something."""
    changes = (
        words.change(kind, name, before.get(name), after.get(name))
        for name in before | after
        if name not in _NOT_SHOWN
    )
    return tuple(
        change
        for change in changes
        if (before and after) or (change.before or change.after or change.added or change.removed)
    )


def _touched(reader: Reader, target: str, group_id: str) -> str:
    rows = reader.db.execute(_KINDS, (target, group_id)).fetchall()
    return counted({RecordKind(table): count for table, count in rows if count})


def _records(reader: Reader, target: str, group_id: str) -> tuple[tuple[RecordKind, str, str], ...]:
    rows = reader.db.execute(_FIRST, (target, group_id, MAX_NAMED)).fetchall()
    rows += first_of_batches(reader.db, target, group_id, MAX_NAMED - len(rows))
    named = ((RecordKind(table), record_id) for table, record_id in rows)
    return tuple((kind, one, title_of(reader, kind, one)) for kind, one in named)


# The deed tells of the trash.
_NOT_SHOWN = {"created_at", "updated_at", "deleted_at"}
_HISTORY = """
SELECT seq, at, who, kind, label, operation, before, after FROM change
WHERE record_id = ? AND record_table = ? ORDER BY seq DESC
"""
_SAVES = """
SELECT seq, at, who, kind, label, target, group_id FROM change
WHERE position = 0 AND seq < ? ORDER BY seq DESC LIMIT ?
"""
_KINDS = """
SELECT record_table, SUM(CASE record_id WHEN '' THEN COALESCE(b.records, 0) ELSE 1 END)
FROM change c LEFT JOIN change_batch b ON b.seq = c.seq
WHERE target = ? AND group_id = ? GROUP BY record_table
"""
_FIRST = """
SELECT record_table, record_id FROM change
WHERE target = ? AND group_id = ? AND record_id <> '' ORDER BY seq LIMIT ?
"""
