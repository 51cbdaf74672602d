"""One casebook file: create, open, write, read, close."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.record import Record, RecordKind
from desktop.store import header
from desktop.store.changes import Author, BatchWrite, Entry, Group, Write
from desktop.store.encrypted import is_encrypted, open_encrypted
from desktop.store.engine import (
    Connection,
    DatabaseFailure,
    Mode,
    connect,
    fold_log,
    immediate,
    is_logged,
    make_durable,
    settle,
)
from desktop.store.errors import (
    CasebookExists,
    CasebookMoved,
    CasebookReadOnly,
    PassphraseNeeded,
    StoreError,
    not_made,
    translated,
)
from desktop.store.files import discard, half_made, half_rewritten, identity, publish
from desktop.store.head import Head, head_of
from desktop.store.migrations import SCHEMA_VERSION, migrate, version_of
from desktop.store.oversize import MOST_VALUE_BYTES, check_sizes
from desktop.store.schema_expected import check_schema
from desktop.store.unfinished import close_broken_off

if TYPE_CHECKING:
    from desktop.store.journal import Journal
    from desktop.store.key import Key
    from desktop.store.records import Records


class Reader:
    """A read-only connection; it belongs to the thread that opened it.

    Attributes:
        db: The connection; views on it may show the records as of another moment.
        path: The file.
        mode: How the file was opened.
        key: What the file is encrypted with, None where it is plain.
        has_past: True where a search has to look into an index of the past as well.
        is_public: True where it must not show what the file holds beside its views.
    """

    def __init__(
        self, connection: Connection, path: Path, mode: Mode = "ro", key: "Key | None" = None
    ) -> None:
        """Read through ``connection``, opened on ``path``."""
        self.db = connection
        self.path = path
        self.mode: Mode = mode
        self.key = key
        self.has_past = False
        self.is_public = False

    def get(self, kind: RecordKind, record_id: str) -> Record | None:
        """Return one record, trashed ones included, or None.

        Raises:
            StoreError: Where the file cannot be read.
        """
        try:
            return self._records.get(kind, record_id)
        except DatabaseFailure as error:
            raise translated(error, self.path) from error

    def current(self, kind: RecordKind, record_id: str) -> Record | None:
        """Return one record as the file holds it now, whatever moment this reader shows.

        What is to be changed and saved has to be read so; a public reader shows no more than
        `get`.

        Raises:
            StoreError: Where the file cannot be read.
        """
        try:
            return (self._records if self.is_public else self._kept).get(kind, record_id)
        except DatabaseFailure as error:
            raise translated(error, self.path) from error

    @cached_property
    def _records(self) -> "Records":
        from desktop.store.records import Records  # late: the base list needs none

        return Records(self.db)

    @cached_property
    def _kept(self) -> "Records":
        from desktop.store.records import Records

        return Records(self.db, "main")

    def data_version(self) -> int:
        """Return a number that changes when another connection commits."""
        row = self.db.execute("PRAGMA data_version").fetchone()
        assert row is not None
        return int(row[0])

    @property
    def keeps_nobody_waiting(self) -> bool:
        """Whether others can save while this reads, however long that takes."""
        return self.mode == "immutable" or is_logged(self.db)

    def pin(self) -> Head:
        """Read everything as of this moment from now on, and return the newest journal entry.

        Where that would keep others from saving, nothing is held.

        Raises:
            StoreError: Where the file cannot be read.
        """
        try:
            if self.keeps_nobody_waiting:
                self.db.execute("BEGIN")
            return head_of(self.db)
        except DatabaseFailure as error:
            raise translated(error, self.path) from error

    def close(self) -> None:
        """Close the connection."""
        self.db.close()


class Casebook:
    """An open casebook: one writing connection, and readers on request; close those first.

    Attributes:
        path: The file.
        read_only_because: One sentence where it can only be looked at, else empty.
        key: What the file is encrypted with, None where it is plain; all that is kept of the
            content anywhere else has to be encrypted with it too.
        inside: Reads through the writing connection, and so also what an open transaction wrote.
    """

    def __init__(
        self,
        path: Path,
        connection: Connection,
        mode: Mode,
        reason: str,
        key: "Key | None" = None,
    ) -> None:
        """Hold an opened file; use `open_file` or `create_file`."""
        self.path = path
        self.read_only_because = reason
        self.key = key
        self._db = connection
        self._mode: Mode = mode
        self._identity = identity(path)
        self.inside = Reader(connection, path, key=key)

    @cached_property
    def records(self) -> "Records":
        """The records, on the writing connection."""
        from desktop.store.records import Records  # late: the base list needs none

        return Records(self._db)

    @cached_property
    def journal(self) -> "Journal":
        """The journal, on the writing connection."""
        from desktop.store.journal import Journal

        return Journal(self._db, self.records)

    def reader(self) -> Reader:
        """Open a read-only connection for the calling thread.

        Raises:
            StoreError: Where the file cannot be read any more.
        """
        self.check_place()
        try:
            mode: Mode = "immutable" if self._mode == "immutable" else "ro"
            return Reader(connect(self.path, mode, key=self.key), self.path, mode, self.key)
        except DatabaseFailure as error:
            raise translated(error, self.path) from error

    def save(
        self,
        group: Group,
        writes: Callable[[], Iterable[Write | BatchWrite]],
        author: Author,
        now: datetime,
        beside: Callable[[Connection], None] | None = None,
    ) -> tuple[Entry, ...]:
        """Carry out ``writes``, asked for inside the transaction, and journal them as one group.

        Args:
            group: The head of the group, with an id that no other save has.
            writes: What to do.
            author: Who does it.
            now: When.
            beside: Done in the same transaction, and not journalled.

        Raises:
            StoreError: With a sentence; the casebook is then unchanged.
        """
        entries: tuple[Entry, ...] = ()
        try:
            with self.transaction() as connection:
                entries = self.journal.record(group, writes(), author, now)
                if beside is not None:
                    beside(connection)
        except StoreError:
            # A commit may be carried out and fail all the same, so it is looked for by its id:
            # somebody who is told that it failed does it again, and then it is there twice.
            if not (entries and self._holds(group.save_id, entries[0].seq)):
                raise
        return entries

    def _holds(self, save_id: str, seq: int) -> bool:
        """Tell whether the journal's entry ``seq`` is of this save; not where it is unreadable."""
        with suppress(DatabaseFailure):
            sql = 'SELECT 1 FROM "change" WHERE "seq" = ? AND "save_id" = ?'
            return self._db.execute(sql, (seq, save_id)).fetchone() is not None
        return False

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Hold the file's write lock; commit at the end, roll back on any failure.

        Raises:
            StoreError: Where the file is read-only, replaced, locked, full or damaged.
        """
        if self.read_only_because:
            raise CasebookReadOnly(self.read_only_because)
        self.check_place()
        try:
            with immediate(self._db):
                yield self._db
        except DatabaseFailure as error:
            raise translated(error, self.path) from error

    @contextmanager
    def reading(self) -> Iterator["Journal"]:
        """Give the journal for looking into it.

        Raises:
            StoreError: Where the file cannot be read.
        """
        try:
            yield self.journal
        except DatabaseFailure as error:
            raise translated(error, self.path) from error

    @contextmanager
    def beside(self, busy_timeout_ms: int = 60_000) -> Iterator["Casebook"]:
        """Open it once more, for another thread that changes much, and close only that.

        The file is not looked at otherwise: closing it would let go of this process's locks on it.

        Args:
            busy_timeout_ms: How long a statement waits for another writer.

        Raises:
            StoreError: Where it cannot be opened any more.
        """
        self.check_place()
        try:
            connection = connect(self.path, "rw", key=self.key, busy_timeout_ms=busy_timeout_ms)
            try:
                make_durable(connection)
                yield Casebook(self.path, connection, "rw", self.read_only_because, self.key)
            finally:
                connection.close()
        except DatabaseFailure as error:
            raise translated(error, self.path) from error

    def check_place(self) -> None:
        """Refuse to go on where another file, or none, stands in this one's place.

        Raises:
            CasebookMoved: With what can be done.
        """
        if identity(self.path) == self._identity:
            return
        if not self.read_only_because:
            # Else the log would be laid over the file that stands there now.
            fold_log(self._db)
        raise CasebookMoved(
            f"“{self.path.name}” was replaced or deleted by another program. Nothing more is"
            " written to it; save a copy under another name."
        )

    def close(self) -> None:
        """Close the file; afterwards it is one self-contained file if nobody else has it open."""
        if not self.read_only_because:
            settle(self._db)
        self._db.close()


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
