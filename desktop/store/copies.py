"""Verified copies of a casebook, and the check of a casebook's integrity."""

import os
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.store import against_journal, attachments, integrity, journal_check
from desktop.store.engine import (
    Connection,
    DatabaseFailure,
    connect,
    copy_all,
    settle,
    snapshot,
)
from desktop.store.errors import CasebookDamaged, CasebookExists, not_made
from desktop.store.files import discard, half_made, publish
from desktop.store.head import Head, head_of
from desktop.store.key import Key
from desktop.store.migrations import SCHEMA_VERSION, version_of
from desktop.store.opening import open_file
from desktop.store.pacing import Pace, share, stoppable, unhurried
from desktop.store.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """What a copy holds: the newest entry of its journal, and how many records of each table."""

    head: Head
    counts: dict[str, int]


def problems(connection: Connection) -> tuple[str, ...]:
    """Return what is wrong with the casebook, one sentence each; empty where it is sound."""
    return tuple(integrity.problems(connection))


def copy_to(reader: Reader, target: Path, pace: Pace = unhurried) -> Copied:
    """Write a copy of the casebook to ``target``; it appears only once it is verified.

    Whoever saves meanwhile does not wait. The copy is opened anew, its pages are checked, and a
    sample of its journal, its records and its attached files.

    Args:
        reader: Reads the casebook.
        target: Where; nothing may be there yet.
        pace: Told which part is done; what it raises ends it, and nothing is left.

    Raises:
        StoreError: Where something is there already, the place cannot be written, or the copy
            does not hold.
    """
    if os.path.lexists(target):
        raise CasebookExists(f"There is already a file “{target.name}” in that folder.")
    building = half_made(target)
    try:
        discard(building)
        head = _fill(reader, building, share(pace, 0.0, 0.3))
        copied = _verified(building, head, reader.key, share(pace, 0.3, 1.0))
        publish(building, target)
    except (DatabaseFailure, OSError) as error:
        raise not_made(error, target) from error
    finally:
        discard(building)
    return copied


def copy_file(source: Path, target: Path, key: Key | None = None, pace: Pace = unhurried) -> Copied:
    """Write a verified copy of the casebook at ``source``, which nobody writes, to ``target``.

    Args:
        source: The casebook; it stays as it is.
        target: Where; nothing may be there yet.
        key: What it is encrypted with, None where it is plain.
        pace: As for `copy_to`.

    Raises:
        StoreError: Where it cannot be read, or as `copy_to`.
    """
    casebook = open_file(source, key=key, look_only="It is being copied.")
    try:
        reader = casebook.reader()
        try:
            return copy_to(reader, target, pace)
        finally:
            reader.close()
    finally:
        casebook.close()


def problems_of(path: Path, key: Key | None = None) -> tuple[str, ...]:
    """Return what is wrong with the casebook at ``path``, which nobody has open.

    Args:
        path: The file.
        key: What it is encrypted with, None where it is plain.

    Raises:
        DatabaseFailure: Where it cannot be opened.
    """
    connection = connect(path, "ro", key=key)
    try:
        return (*integrity.broken_seals(connection), *problems(connection))
    finally:
        connection.close()


def _fill(reader: Reader, building: Path, pace: Pace) -> Head | None:
    """Copy everything, and return the newest entry of what was copied where that is known."""
    # With the same key and salt: the copy opens with the same passphrase.
    copy = connect(building, "rwc", key=reader.key)
    try:
        if reader.keeps_nobody_waiting:
            with snapshot(reader.db):
                head = head_of(reader.db)
                copy_all(reader.db, copy, pace)
        else:
            head = None
            copy_all(reader.db, copy, pace, in_steps=True)
        settle(copy)
    finally:
        copy.close()
    return head


def _verified(path: Path, head: Head | None, key: Key | None, pace: Pace) -> Copied:
    connection = connect(path, "ro", key=key)
    try:
        found = head_of(connection)
        if head is not None and found != head:
            raise CasebookDamaged("The copy was not kept: the end of its journal is missing.")
        for problem in _sampled(connection, random.Random(found.hash), pace):
            raise CasebookDamaged(f"The copy was not kept, for it is not sound: {problem}")
        pace(1.0)
        return Copied(head=found, counts=against_journal.counts(connection))
    finally:
        connection.close()


def _sampled(connection: Connection, chance: random.Random, pace: Pace) -> Iterator[str]:
    for check, done in ((integrity.broken_seals, 0.2), (integrity.page_problems, 0.8)):
        with stoppable(connection, pace, done):
            found = list(check(connection))
        pace(done)
        yield from found
    yield from integrity.as_far_as_readable(_samples(connection, chance))


def _samples(connection: Connection, chance: random.Random) -> Iterator[str]:
    yield from journal_check.sample(connection, chance)
    # The tables of another version are not known here.
    if version_of(connection) == SCHEMA_VERSION:
        yield from against_journal.sample(connection, chance)
        yield from attachments.sample(connection, chance)
