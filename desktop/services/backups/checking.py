"""Checks an open casebook in the background: slowly enough that nobody notices."""

import time
from collections.abc import Callable, Iterable
from contextlib import suppress

from desktop.domain.span_echo import day_text
from desktop.queries.reader import Reader
from desktop.services.backups.shelf import Backup, place_of
from desktop.store.engine import DatabaseFailure
from desktop.store.integrity import problems
from desktop.store.journal_check import Anchor
from desktop.store.restored import Left, lines_left

_LONGEST_REST_S = 0.05


class _Ended(Exception):
    """Nobody wants to know any more."""


def check(
    reader: Reader,
    backups: Iterable[Backup],
    is_ended: Callable[[], bool] = lambda: False,
    rest: Callable[[float], None] = time.sleep,
) -> tuple[str, ...]:
    """Return what is wrong with the casebook, one sentence each; empty where it is sound.

    Half of the time it rests, so that the window stays quick.

    Args:
        reader: Reads the casebook; others may save meanwhile.
        backups: The backups of it, whose newest entries the journal must have.
        is_ended: Asked often; ends the check, which then tells nothing.
        rest: Waits for so many seconds.

    Raises:
        StoreError: Where the casebook cannot be read at all.
    """
    pace = _Pace(is_ended, rest)
    try:
        return tuple(problems(reader.db, pace, anchors_of(reader, backups)))
    except _Ended:
        return ()


def check_at_once(reader: Reader, backups: Iterable[Backup]) -> tuple[str, ...]:
    """Return what is wrong with the casebook, as `check` does, without a rest."""
    return tuple(problems(reader.db, anchors=anchors_of(reader, backups)))


def anchors_of(reader: Reader, backups: Iterable[Backup]) -> tuple[Anchor, ...]:
    """Return the entries that backups of this very file know.

    Left out are those of a line that was left when an earlier backup was restored.
    """
    left: tuple[Left, ...] = ()
    with suppress(DatabaseFailure):
        left = tuple(lines_left(reader.db))
    place = place_of(reader.path)
    return tuple(
        Anchor(
            head=backup.head,
            known_to=f"the backup of {day_text(backup.made_at.date())},"
            f" {backup.made_at:%H:%M} UTC,",
        )
        for backup in backups
        if backup.head is not None and backup.head.seq and backup.place == place
        if not any(backup.made_at <= line.at and backup.head.seq > line.since.seq for line in left)
    )


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
