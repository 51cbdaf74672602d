"""One casebook file: write, read, close."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.store.changes import Author, BatchWrite, Entry, Group, Write
from desktop.store.engine import (
    Connection,
    DatabaseFailure,
    Mode,
    connect,
    fold_log,
    immediate,
    make_durable,
    settle,
)
from desktop.store.errors import (
    CasebookMoved,
    CasebookReadOnly,
    StoreError,
    translated,
)
from desktop.store.files import identity
from desktop.store.reader import Reader

if TYPE_CHECKING:
    from desktop.store.journal import Journal
    from desktop.store.key import Key
    from desktop.store.records import Records


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
