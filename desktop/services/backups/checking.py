"""Checks an open casebook in the background: slowly enough that nobody notices."""

import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime

from desktop.domain.span_echo import day_text
from desktop.queries.reader import Reader
from desktop.services.backups.shelf import Backup, place_of
from desktop.store.engine import DatabaseFailure
from desktop.store.head import Head
from desktop.store.integrity import problems
from desktop.store.journal_check import Anchor
from desktop.store.restored import Left, heads_in_briefings, lines_left

_LONGEST_REST_S = 0.05


class _Ended(Exception):
    """Nobody wants to know any more."""


def check(
    open_reader: Callable[[], Reader],
    backups: Iterable[Backup],
    is_ended: Callable[[], bool] = lambda: False,
    rest: Callable[[float], None] = time.sleep,
) -> tuple[str, ...]:
    """Return what is wrong with the casebook, one sentence each; empty where it is sound.

    Half of the time it rests, so that the window stays quick. What it finds it looks for a second
    time before it tells: a reader that has seen an earlier state of the search index may take a
    later one for damage.

    Args:
        open_reader: Opens a reader on the casebook; others may save meanwhile.
        backups: The backups of it, whose newest entries the journal must have.
        is_ended: Asked often; ends the check, which then tells nothing.
        rest: Waits for so many seconds.

    Raises:
        StoreError: Where the casebook cannot be read at all.
    """
    known = tuple(backups)
    pace = _Pace(is_ended, rest)
    try:
        found = _found(open_reader, known, pace)
        return found and tuple(one for one in _found(open_reader, known, pace) if one in found)
    except _Ended:
        return ()


def _found(
    open_reader: Callable[[], Reader], backups: Iterable[Backup], pace: Callable[[], None]
) -> tuple[str, ...]:
    reader = open_reader()
    try:
        return tuple(problems(reader.db, pace, anchors_of(reader, backups)))
    finally:
        reader.close()


def check_at_once(reader: Reader, backups: Iterable[Backup]) -> tuple[str, ...]:
    """Return what is wrong with the casebook, as `check` does, without a rest."""
    return tuple(problems(reader.db, anchors=anchors_of(reader, backups)))


def anchors_of(reader: Reader, backups: Iterable[Backup]) -> tuple[Anchor, ...]:
    """Return the entries that backups of this very file know, and the briefings in it.

    Left out are those of a line that was left when an earlier backup was restored.
    """
    left: tuple[Left, ...] = ()
    briefings: tuple[tuple[str, datetime, Head], ...] = ()
    with suppress(DatabaseFailure):  # The check itself tells what cannot be read.
        left = tuple(lines_left(reader.db))
        briefings = tuple(heads_in_briefings(reader.db))
    place = place_of(reader.path)
    known = [
        (f"the backup of {_moment(backup.made_at)},", backup.made_at, backup.head)
        for backup in backups
        if backup.head is not None and backup.head.seq and backup.place == place
    ]
    known += [
        (f"the briefing “{title}” of {_moment(at)},", at, head) for title, at, head in briefings
    ]
    return tuple(
        Anchor(head=head, known_to=who)
        for who, at, head in known
        if not any(at <= line.at and head.seq > line.since.seq for line in left)
    )


def _moment(at: datetime) -> str:
    return f"{day_text(at.date())}, {at:%H:%M} UTC"


class _Pace:
    """Rests as long as was worked since the last rest."""

    def __init__(self, is_ended: Callable[[], bool], rest: Callable[[float], None]) -> None:
        self._is_ended = is_ended
        self._rest = rest
        self._since = time.monotonic()

    def __call__(self) -> None:
        if self._is_ended():
            raise _Ended
        self._rest(min(time.monotonic() - self._since, _LONGEST_REST_S))
        self._since = time.monotonic()
