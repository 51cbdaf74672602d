"""Creates and opens casebook files."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.store import header
from desktop.store.casebook import Casebook
from desktop.store.encrypted import is_encrypted, open_encrypted
from desktop.store.engine import (
    Connection,
    DatabaseFailure,
    Mode,
    connect,
    immediate,
    make_durable,
)
from desktop.store.errors import (
    CasebookExists,
    PassphraseNeeded,
    StoreError,
    not_made,
    translated,
)
from desktop.store.files import discard, half_made, half_rewritten, publish
from desktop.store.migrations import SCHEMA_VERSION, migrate, version_of
from desktop.store.oversize import MOST_VALUE_BYTES, check_sizes
from desktop.store.reader import Reader
from desktop.store.schema_expected import check_schema
from desktop.store.unfinished import close_broken_off

if TYPE_CHECKING:
    from desktop.store.key import Key


def create_file(path: Path, meta: dict[str, str], key: "Key | None" = None) -> Casebook:
    """Create a casebook; the file appears only when it is complete.

    Args:
        path: Where; nothing may be there yet.
        meta: What describes the casebook: its id, title, when it was made.
        key: What it is encrypted with, None for a plain one.

    Raises:
        StoreError: Where something is there already, or the place cannot be written.
    """
    if os.path.lexists(path):
        raise CasebookExists(f"There is already a file “{path.name}” in that folder.")
    building = half_made(path)
    try:
        discard(building)
        connection = connect(building, "rwc", key=key)
        try:
            migrate(connection)
            with immediate(connection):
                connection.executemany('INSERT INTO "meta" VALUES (?, ?)', list(meta.items()))
        finally:
            connection.close()
        publish(building, path)
    except (DatabaseFailure, OSError) as error:
        raise not_made(error, path) from error
    finally:
        discard(building)
    return open_file(path, key=key)


def open_file(
    path: Path,
    *,
    key: "Key | None" = None,
    look_only: str = "",
    busy_timeout_ms: int = 5_000,
    leaves_broken_off: bool = False,
    before_migration: Callable[[Reader], None] | None = None,
    most_value_bytes: int = MOST_VALUE_BYTES,
) -> Casebook:
    """Open a casebook, read-only where it can only be looked at.

    Args:
        path: The file.
        key: What it is encrypted with; a plain file is opened whatever the key.
        look_only: A sentence why it must not be changed, or empty.
        busy_timeout_ms: How long a statement waits for another writer.
        leaves_broken_off: Whether imports that were broken off stay as they are, for whoever takes
            them back.
        before_migration: Handed a reader of its own on a file of an earlier version, which it
            closes, before that is brought to this one.
        most_value_bytes: How large one value may be; a file with a larger one is not opened.

    Raises:
        StoreError: With a sentence; the file is then unchanged.
    """
    path = Path(os.path.realpath(path))
    if not is_encrypted(path):
        key = None
    elif key is None:
        raise PassphraseNeeded(f"“{path.name}” is encrypted: it opens with its passphrase.")
    reason = header.check(path, is_encrypted=key is not None) or look_only
    mode: Mode = header.reading_mode(path, is_encrypted=key is not None) if reason else "rw"
    try:
        if key is None:
            connection = connect(path, mode, busy_timeout_ms=busy_timeout_ms)
        else:
            connection = open_encrypted(path, mode, key, busy_timeout_ms)
    except DatabaseFailure as error:
        raise translated(error, path) from error
    try:
        # Reads the schema, so that a damaged file is found out before anything is written, and one
        # that was tampered with before anything of it is asked for.
        check_schema(connection, path)
        check_sizes(connection, path, most_value_bytes)
        header.check_readable(_min_reader(connection), path)
        reason = reason or header.newer_version(version_of(connection), path)
        if not reason:
            make_durable(connection)
            if before_migration is not None and version_of(connection) < SCHEMA_VERSION:
                before_migration(Reader(connect(path, "ro", key=key), path, "ro", key))
            migrate(connection)
            if not leaves_broken_off:
                close_broken_off(connection, path, key)
            # Whoever writes it anew keeps everybody out: this one was broken off.
            discard(half_rewritten(path))
    except DatabaseFailure as error:
        connection.close()
        raise translated(error, path) from error
    except StoreError:
        connection.close()
        raise
    return Casebook(path, connection, mode, reason, key)


def _min_reader(connection: Connection) -> int:
    row = connection.execute(
        """SELECT CAST("value" AS INTEGER) FROM "meta" WHERE "name" = 'min_reader'"""
    ).fetchone()
    return 1 if row is None else int(row[0])
