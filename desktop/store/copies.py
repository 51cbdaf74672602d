"""Verified copies of a casebook, and the check of a casebook's integrity."""

import os
from collections.abc import Iterator
from pathlib import Path

from desktop.store import attachments
from desktop.store.casebook import Reader
from desktop.store.engine import Connection, DatabaseFailure, connect, settle
from desktop.store.errors import CasebookDamaged, CasebookExists, not_made
from desktop.store.files import discard, half_made, publish
from desktop.store.journal import Journal
from desktop.store.key import Key
from desktop.store.records import Records


def problems(connection: Connection) -> tuple[str, ...]:
    """Return what is wrong with the casebook, one sentence each; empty where it is sound."""
    found: list[str] = []
    for check in (_damage, _loose_ends, _journal_problems, attachments.problems):
        try:
            found.extend(check(connection))
        except DatabaseFailure as error:
            found.append(f"The database cannot be read to its end: {error}.")
    return tuple(dict.fromkeys(found))


def _damage(connection: Connection) -> Iterator[str]:
    for (line,) in connection.execute("PRAGMA integrity_check"):
        if line != "ok":
            yield f"The database reports: {line}."


def _loose_ends(connection: Connection) -> Iterator[str]:
    for table, _row, parent, _key in connection.execute("PRAGMA foreign_key_check"):
        yield f"A row of “{table}” refers to a missing row of “{parent}”."


def _journal_problems(connection: Connection) -> Iterator[str]:
    return Journal(connection, Records(connection)).problems()


def copy_to(reader: Reader, target: Path) -> None:
    """Write a copy of the casebook to ``target``; it appears only once it is verified.

    Raises:
        StoreError: Where something is there already, the place cannot be written, or the copy
            does not hold.
    """
    if os.path.lexists(target):
        raise CasebookExists(f"There is already a file “{target.name}” in that folder.")
    building = half_made(target)
    try:
        discard(building)
        _fill(reader, building)
        found = problems_of(building, reader.key)
        if found:
            raise CasebookDamaged(f"The copy was not kept, for it is not sound: {found[0]}")
        publish(building, target)
    except (DatabaseFailure, OSError) as error:
        raise not_made(error, target) from error
    finally:
        discard(building)


def _fill(reader: Reader, building: Path) -> None:
    # With the same key and salt: the copy opens with the same passphrase.
    copy = connect(building, "rwc", key=reader.key)
    try:
        reader.db.backup(copy)
        settle(copy)
    finally:
        copy.close()


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
        return (*_broken_seals(connection), *problems(connection))
    finally:
        connection.close()


def _broken_seals(connection: Connection) -> Iterator[str]:
    """Yield what the seals of an encrypted file tell, free pages too; of a plain one nothing."""
    for (line,) in connection.execute("PRAGMA cipher_integrity_check"):
        yield f"The encryption reports: {line}."
