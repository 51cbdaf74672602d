"""Holds the chain of the journal against itself, and against what others know of it."""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from random import Random
from typing import Any

from desktop.store.batches import batch_of, problems_of
from desktop.store.engine import Connection
from desktop.store.head import Head, head_of
from desktop.store.log import COLUMNS, LISTED, LogRow, hash_of

_AT_ONCE = 1_000
_LAST_OF_SAMPLE = 500
_PICKED_OF_SAMPLE = 200
_SOME = f'SELECT "hash", {LISTED} FROM "change" WHERE "seq" > ? ORDER BY "seq" LIMIT ?'


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """An entry that somebody else knows, a backup or a briefing.

    Attributes:
        known_to: Who knows it, as it stands in a sentence: “the backup of 26 January”.
    """

    head: Head
    known_to: str


def go_on() -> None:
    """Do not pause."""


def problems(connection: Connection, pause: Callable[[], None] = go_on) -> Iterator[str]:
    """Yield one sentence for each entry whose hash or link does not hold.

    Args:
        connection: Where to look; others may append meanwhile.
        pause: Called now and then; what it raises ends the check.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    last, previous = 0, ""
    given_up = _given_up(connection)
    newest = head_of(connection).seq  # What others append meanwhile is not waited for.
    while last < newest and (rows := connection.execute(_SOME, (last, _AT_ONCE)).fetchall()):
        for found, *values in rows:
            row = _row_of(values)
            yield from _problem_of(connection, row, found, previous, given_up)
            last, previous = row.seq, found
        pause()


def sample(connection: Connection, chance: Random) -> Iterator[str]:
    """Yield what is wrong with the last entries, and with some that are picked by ``chance``.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    given_up = _given_up(connection)
    newest = head_of(connection).seq
    first = max(newest - _LAST_OF_SAMPLE, 0)
    picked = chance.sample(range(1, first + 1), min(_PICKED_OF_SAMPLE, first))
    for at, count in (*((seq - 2, 2) for seq in sorted(picked)), (first - 1, _LAST_OF_SAMPLE + 1)):
        previous = None if at > -1 else ""
        for found, *values in connection.execute(_SOME, (max(at, 0), count)).fetchall():
            row = _row_of(values)
            if previous is not None:
                yield from _problem_of(connection, row, found, previous, given_up)
            previous = found


def lost_entries(connection: Connection, anchors: Iterable[Anchor]) -> Iterator[str]:
    """Yield one sentence for each entry that others know and the journal has not, or otherwise.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    for anchor in anchors:
        seq = anchor.head.seq
        row = connection.execute('SELECT "hash" FROM "change" WHERE "seq" = ?', (seq,)).fetchone()
        if row is None:
            yield (
                f"The end of the journal is missing: {anchor.known_to} knows entry {seq}, which is"
                " not there."
            )
        elif row[0] != anchor.head.hash:
            yield f"Journal entry {seq} differs from the one that {anchor.known_to} knows."


def _problem_of(
    connection: Connection, row: LogRow, found: str, previous: str, given_up: set[int]
) -> Iterator[str]:
    if row.previous_hash != previous:
        yield f"Journal entry {row.seq} does not follow the entry before it."
    elif _hash_of(row) != found:
        yield f"Journal entry {row.seq} ({row.label}) was altered."
    elif not row.record_id:
        batch = batch_of(json.loads(row.before), json.loads(row.after))
        if batch.records and batch.content not in given_up:
            yield from problems_of(connection, row.seq, batch)


def _hash_of(row: LogRow) -> str:
    try:
        return hash_of(row)
    except TypeError:
        return ""  # Bytes stand where text was written: a flipped bit can do that.


def _row_of(values: list[Any]) -> LogRow:
    return LogRow(**dict(zip(COLUMNS, values, strict=True)))


def _given_up(connection: Connection) -> set[int]:
    """Return the contents that were given up, which only an import does within its group."""
    rows = connection.execute(
        'SELECT "before" FROM "change"'
        """ WHERE "record_id" = '' AND "operation" = 'delete' AND "group_id" = "target\""""
    ).fetchall()
    found: set[int] = set()
    for (before,) in rows:
        with suppress(ValueError, TypeError):  # A damaged one is told of by its hash.
            found.add(batch_of(json.loads(before), {}).content)
    return found
