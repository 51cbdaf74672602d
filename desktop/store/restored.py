"""What a casebook was before a backup took its place: later entries that its journal may lack."""

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.store.engine import Connection, connect, immediate, settle
from desktop.store.head import Head
from desktop.store.key import Key

_NAME = "restored"
_BRIEFINGS = """
SELECT title, cut_off, json_extract(frozen, '$.journal_seq'), json_extract(frozen, '$.journal_head')
FROM briefing WHERE json_valid(frozen) AND json_extract(frozen, '$.journal_head') <> ''
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """A line of the journal that was left by a restore.

    Attributes:
        at: When; what was known then of entries after ``since`` does not count any more.
        since: The newest entry of the backup.
    """

    at: datetime
    since: Head


def note_left(path: Path, left: Left, key: Key | None = None) -> None:
    """Note in the casebook at ``path``, which nobody has open, that it took another's place.

    Args:
        path: The file.
        left: What it left.
        key: What it is encrypted with, None where it is plain.

    Raises:
        DatabaseFailure: Where it cannot be written.
    """
    connection = connect(path, "rw", key=key)
    try:
        said = [*_said(connection), [left.at.isoformat(), left.since.seq, left.since.hash]]
        with immediate(connection):
            connection.execute(
                'INSERT OR REPLACE INTO "meta" ("name", "value") VALUES (?, ?)',
                (_NAME, json.dumps(said)),
            )
        settle(connection)
    finally:
        connection.close()


def all_left(at: datetime) -> dict[str, str]:
    """Return what a new casebook keeps in its ``meta`` whose journal begins anew at a moment.

    What a backup or a briefing from before knows of another journal is not held against it.
    """
    return {_NAME: json.dumps([[at.isoformat(), 0, ""]])}


def heads_in_briefings(connection: Connection) -> Iterator[tuple[str, datetime, Head]]:
    """Yield title, cut-off and journal's end of each briefing in which that was frozen.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    for title, cut_off, seq, digest in connection.execute(_BRIEFINGS).fetchall():
        with suppress(ValueError, TypeError):  # One that is damaged is told of by the journal.
            yield title, datetime.fromisoformat(cut_off), Head(int(seq), str(digest))


def lines_left(connection: Connection) -> Iterator[Left]:
    """Yield the lines that were left, the earliest first; what cannot be read is left out."""
    for one in _said(connection):
        with suppress(ValueError, TypeError):
            at, seq, digest = one
            yield Left(at=datetime.fromisoformat(at), since=Head(int(seq), str(digest)))


def _said(connection: Connection) -> list[Any]:
    row = connection.execute('SELECT "value" FROM "meta" WHERE "name" = ?', (_NAME,)).fetchone()
    try:
        found = json.loads(row[0]) if row is not None else []
    except ValueError:
        return []
    return found if isinstance(found, list) else []
