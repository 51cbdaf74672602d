"""What changed on the timeline since a journal entry: so much is read anew, and no more."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop.domain.record import RecordKind
from desktop.queries.reader import Reader
from desktop.queries.timeline.columns import MarkColumns
from desktop.queries.timeline.lanes import Lane, lanes_after, lanes_of
from desktop.queries.timeline.loading import Question, read_marks
from desktop.queries.timeline.movements import Movements, read_movements
from desktop.queries.timeline.whole import newest_change
from desktop.store.batch_history import BatchChange, batches_since, events_of_notes

MOST_CHANGES = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Patch:
    """Replaces the marks of some events.

    Attributes:
        keys: Row numbers of the events, sorted; all marks that they had go.
        marks: The marks that they have now.
        lanes: All lanes as they are now; those that were there keep their numbers.
        movements: The movements of these events.
        since, stamp: The newest journal entries before and after it.
    """

    keys: npt.NDArray[np.int32]
    marks: MarkColumns
    lanes: tuple[Lane, ...]
    movements: Movements
    since: int
    stamp: int


def read_patch(
    reader: Reader,
    question: Question,
    lanes: tuple[Lane, ...],
    since: int,
    known: Sequence[npt.NDArray[np.int32]] = (),
) -> Patch | None:
    """Return what changed after the journal entry ``since``; None where it is too much for that.

    Args:
        reader: This thread's reader.
        question: What the timeline answers.
        lanes: Its lanes.
        since: The stamp of the timeline.
        known: Row numbers of the events that it has marks of.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    stamp = newest_change(reader)
    keys = _concerned(reader, question.schema, since, known)
    if keys is None or len(keys) > MOST_CHANGES:
        return None
    now = lanes_after(lanes, lanes_of(reader, question.lanes, question.schema))
    return Patch(
        keys=np.array(sorted(keys), dtype=np.int32),
        marks=read_marks(reader, question, now, keys=sorted(keys)),
        lanes=now,
        movements=read_movements(reader, question.lanes, now, question.schema, sorted(keys)),
        since=since,
        stamp=stamp,
    )


def _concerned(
    reader: Reader, schema: str, since: int, known: Sequence[npt.NDArray[np.int32]]
) -> set[int] | None:
    """Return the events whose marks may differ; None where they are too many."""
    rows = reader.db.execute(
        'SELECT "record_table", "record_id", "before" FROM main."change" WHERE "seq" > ? LIMIT ?',
        (since, MOST_CHANGES + 1),
    ).fetchall()
    brought = batches_since(reader.db, since)
    if len(rows) + sum(one.records for one in brought) > MOST_CHANGES:
        return None
    events: set[str] = set()
    others: dict[str, set[str]] = {}
    for table, record, before in rows:
        if not record:
            continue
        if table == RecordKind.EVENT:
            events.add(record)
            continue
        old = json.loads(before)
        if table == RecordKind.NOTE and isinstance(old.get("event"), str):
            # What moved to another event is missed by the one that it was on.
            events.add(old["event"])
        if table in _EVENTS_OF and (table == RecordKind.NOTE or _MATTERS[table] & set(old)):
            others.setdefault(table, set()).add(record)
    keys = _keys(reader, f'SELECT "key" FROM {schema}"event" WHERE "id" IN', events)
    if len(keys) < len(events) or any(
        one.kind == RecordKind.EVENT for one in brought if one.is_gone
    ):
        keys |= _lost(reader, schema, known)
    keys |= _brought(reader, schema, brought)
    for table, ids in others.items():
        keys |= _keys(reader, _EVENTS_OF[table].format(schema=schema), ids)
    return keys


def _brought(reader: Reader, schema: str, brought: Sequence[BatchChange]) -> set[int]:
    """Return the events that came in batches, and those on which notes came or went so."""
    found: set[int] = set()
    for one in brought:
        if one.kind == RecordKind.EVENT:
            column, table = "key", "event"
        elif one.kind == RecordKind.NOTE:
            column, table = "event", "source_note"
        else:
            continue
        rows = reader.db.execute(
            f'SELECT "{column}" FROM {schema}"{table}" WHERE "key" BETWEEN ? AND ?',
            (one.first_key, one.last_key),
        )
        found.update(key for (key,) in rows)
        if one.is_gone and one.kind == RecordKind.NOTE:
            ids = events_of_notes(reader.db, one.content)
            found |= _keys(reader, f'SELECT "key" FROM {schema}"event" WHERE "id" IN', ids)
    return found


def _lost(reader: Reader, schema: str, known: Sequence[npt.NDArray[np.int32]]) -> set[int]:
    """Return the ``known`` events that are there no more: taken back, their ids say nothing."""
    cursor = reader.db.execute(f'SELECT "key" FROM {schema}"event"')
    there = np.fromiter((key for (key,) in cursor), dtype=np.int32)
    return {key for keys in known for key in np.setdiff1d(keys, there).tolist()}


def _keys(reader: Reader, sql: str, ids: Iterable[str]) -> set[int]:
    found: set[int] = set()
    wanted = sorted(ids)
    for at in range(0, len(wanted), 500):
        part = wanted[at : at + 500]
        rows = reader.db.execute(f"{sql} ({', '.join('?' * len(part))})", part).fetchall()
        found.update(key for (key,) in rows)
    return found


# Of these records, changes of other fields leave every mark as it is.
_MATTERS = {
    RecordKind.REPORT.value: {"published", "deleted_at"},
    RecordKind.BASE.value: {"country", "deleted_at"},
    RecordKind.ACTOR.value: {"deleted_at"},
    RecordKind.SOURCE.value: {"deleted_at"},
}
_EVENTS_OF = {
    RecordKind.NOTE.value: 'SELECT "event" FROM {schema}"source_note" WHERE "id" IN',
    RecordKind.REPORT.value: 'SELECT n."event" FROM {schema}"report" r'
    ' JOIN {schema}"source_note" n ON n."report" = r."key" WHERE r."id" IN',
    RecordKind.BASE.value: 'SELECT x."owner" FROM {schema}"base" b'
    ' JOIN {schema}"event_base" x ON x."base" = b."key" WHERE b."id" IN',
    RecordKind.ACTOR.value: 'SELECT x."owner" FROM {schema}"actor" a'
    ' JOIN {schema}"event_actor" x ON x."actor" = a."key" WHERE a."id" IN',
    RecordKind.SOURCE.value: 'SELECT n."event" FROM {schema}"source" s'
    ' JOIN {schema}"report" r ON r."publisher" = s."key" OR r."key" IN (SELECT m."report"'
    ' FROM {schema}"note_chain" c JOIN {schema}"source_note" m ON m."key" = c."owner"'
    ' WHERE c."source" = s."key") JOIN {schema}"source_note" n ON n."report" = r."key"'
    ' WHERE s."id" IN',
}
