"""The database library and its connections: the only module that imports sqlcipher3.

SQLite before 3.51.3 can lose commits when a checkpoint races a commit (sqlite.org/wal.html,
"WAL-reset bug"); the standard library's copy on Debian 12 is 3.40.1. sqlcipher3 without a key
reads and writes ordinary SQLite files.
"""

import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from operator import methodcaller
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol, cast

import sqlcipher3
from sqlcipher3 import dbapi2

from desktop.domain.errors import BasewatchError

if TYPE_CHECKING:
    from sqlite_utils import Database

    from desktop.store.key import Key

OLDEST_SAFE_SQLITE = (3, 51, 3)
DatabaseFailure: type[Exception] = dbapi2.Error

_SETTINGS = (
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "temp_store = MEMORY",
    "mmap_size = 0",
    "cache_size = -65536",
)

# Where readers and writers exclude each other, a copy lets writers in so often.
_PAGES_AT_ONCE = 500
# Where they do not, it is asked so often whether anybody still wants the copy.
_PAGES_IN_A_ROW = 2_000
_REST_S = 0.02

# Opens what can be opened: a part of the schema may be lost, and cells may overlap.
_OF_DAMAGED = ("writable_schema = ON", "trusted_schema = OFF", "temp_store = MEMORY")

# What a stranger's file may be asked by.
_MEASURING = frozenset({"octet_length", "coalesce", "typeof"})
_TELLING = frozenset({"user_version", "application_id", "table_xinfo"})

Mode = Literal["ro", "rw", "rwc", "immutable"]
Value = str | int | float | bytes | None


class Cursor(Protocol):
    """The part of a database cursor that the store uses."""

    lastrowid: int | None
    rowcount: int

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        """Yield the rows that are left."""
        ...

    def fetchone(self) -> tuple[Any, ...] | None:
        """Return the next row."""
        ...

    def fetchmany(self, size: int) -> list[tuple[Any, ...]]:
        """Return the next rows, at most so many."""
        ...

    def fetchall(self) -> list[tuple[Any, ...]]:
        """Return the rows that are left."""
        ...


class Connection(Protocol):
    """The part of a database connection that the store uses; it belongs to one thread."""

    in_transaction: bool

    def execute(self, sql: str, parameters: Sequence[Value] = ..., /) -> Cursor:
        """Run one statement."""
        ...

    def executemany(self, sql: str, rows: Sequence[Sequence[Value]], /) -> Cursor:
        """Run one statement for each row."""
        ...

    def backup(
        self,
        target: "Connection",
        /,
        *,
        pages: int = ...,
        progress: Callable[[int, int, int], None] | None = ...,
        sleep: float = ...,
    ) -> None:
        """Copy the whole database to ``target``, so many pages at once, with a rest between.

        ``progress`` is told the state, how many pages are left, and how many there are.
        """
        ...

    def set_progress_handler(self, handler: Callable[[], bool] | None, steps: int, /) -> None:
        """Call ``handler`` after so many steps of a statement; True gives the statement up."""
        ...

    def set_authorizer(self, judge: Callable[..., int] | None, /) -> None:
        """Ask ``judge`` about everything that a statement is about to touch."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...


class UnsafeEngineError(BasewatchError):
    """The database library is too old to be trusted with a casebook."""


def check_version(version: Sequence[int] | None = None) -> None:
    """Refuse to run on an SQLite that can lose commits.

    Args:
        version: The version to judge; the library's own by default.

    Raises:
        UnsafeEngineError: Where it is older than OLDEST_SAFE_SQLITE.
    """
    found = tuple(version or dbapi2.sqlite_version_info)
    if found < OLDEST_SAFE_SQLITE:
        raise UnsafeEngineError(
            f"The database library holds SQLite {'.'.join(map(str, found))}, which can lose saved"
            " work. Install sqlcipher3 0.6.4 or newer."
        )


def connect(
    path: Path,
    mode: Mode,
    *,
    key: "Key | None" = None,
    busy_timeout_ms: int = 5_000,
    is_damaged: bool = False,
) -> Connection:
    """Open ``path`` with the pragmas of every casebook connection.

    Args:
        path: The database file.
        mode: "ro", "rw" and "rwc" as in SQLite's URI; "immutable" for a file in a place where
            nothing can be written, and which nobody else writes.
        key: What the file is encrypted with, None for a plain one. Whether it fits shows with the
            first page that is read.
        busy_timeout_ms: How long a statement waits for another writer.
        is_damaged: Whether to open it though parts of it cannot be read, to save the others.

    Raises:
        DatabaseFailure: Where SQLite cannot open it.
    """
    check_version()
    raw = dbapi2.connect(
        _address(path, mode),
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    raw.text_factory = _decode
    connection = cast("Connection", raw)
    try:
        if key is not None:
            # It would print a line for every page that does not open, with times and numbers.
            connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
            connection.execute(f'PRAGMA key = "{key.spelled()}"').fetchall()
        settings = _OF_DAMAGED if is_damaged else _SETTINGS
        for pragma in (f"busy_timeout = {busy_timeout_ms:d}", *settings):
            connection.execute(f"PRAGMA {pragma}")
    except DatabaseFailure:
        connection.close()
        raise
    except UnicodeDecodeError as error:
        # So the library fails to tell which part of a damaged schema it cannot read.
        connection.close()
        raise DatabaseFailure("malformed database schema") from error
    return connection


def in_memory(name: str = "") -> Connection:
    """Open a database in memory, that others of this process can attach by its ``name``.

    It lasts as long as any connection holds it. Nothing of it is ever on a disk.
    """
    where = f"file:/{name}?vfs=memdb" if name else ":memory:"
    raw = dbapi2.connect(where, uri=True, isolation_level=None, check_same_thread=False)
    raw.text_factory = _decode
    return cast("Connection", raw)


def attach_memory(connection: Connection, name: str, schema: str) -> None:
    """Let ``connection`` see the database in memory called ``name`` as ``schema``."""
    # Else the key of the file would be tried on it.
    connection.execute(f"ATTACH ? AS \"{schema}\" KEY ''", (f"file:/{name}?vfs=memdb",))


def attach_file(
    connection: Connection, path: Path, mode: Mode, schema: str, key: "Key | None" = None
) -> None:
    """Let ``connection`` see the file at ``path`` as ``schema``; without ``key`` it is plain.

    Raises:
        DatabaseFailure: Where SQLite cannot open it.
    """
    spelled = "" if key is None else key.spelled()
    connection.execute(f'ATTACH ? AS "{schema}" KEY ?', (_address(path, mode), spelled))


def make_durable(connection: Connection) -> None:
    """Set what a writing connection needs: WAL, FULL, deleted text overwritten.

    Raises:
        DatabaseFailure: Where the file is locked or cannot be written.
    """
    journal = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    # Some network folders cannot share memory; there only EXTRA keeps work over a power cut.
    level = "FULL" if journal == ("wal",) else "EXTRA"
    connection.execute(f"PRAGMA synchronous = {level}")
    connection.execute("PRAGMA secure_delete = ON")
    # macOS flushes to the disk's own cache only, unless asked.
    connection.execute("PRAGMA fullfsync = ON")
    connection.execute("PRAGMA checkpoint_fullfsync = ON")


def let_only_read(connection: Connection, tables: Collection[str]) -> None:
    """Let ``connection`` read these tables and do nothing else, whatever its schema holds.

    No view, no trigger, no table of another name, no function but those that measure; nothing is
    attached, written or set.
    """

    def judge(action: int, first: str | None, second: str | None, *place: str | None) -> int:
        inside = place[-1]
        if action == dbapi2.SQLITE_READ:
            is_fine = first in tables and inside is None
        elif action == dbapi2.SQLITE_FUNCTION:
            is_fine = second in _MEASURING
        elif action == dbapi2.SQLITE_PRAGMA:
            is_fine = first in _TELLING and (second is None or first == "table_xinfo")
        else:
            is_fine = action == dbapi2.SQLITE_SELECT and inside is None
        return int(dbapi2.SQLITE_OK if is_fine else dbapi2.SQLITE_DENY)

    connection.set_authorizer(judge)


def is_logged(connection: Connection) -> bool:
    """Tell whether writers write to a log of their own, so that readers keep nobody waiting."""
    return connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@contextmanager
def immediate(connection: Connection) -> Iterator[Connection]:
    """Hold the write lock from the start; commit at the end, roll back on any failure.

    Raises:
        DatabaseFailure: Where the lock cannot be had or the commit fails.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        # A full disk has rolled back already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def snapshot(connection: Connection) -> Iterator[None]:
    """Read everything as of one moment, whatever others save meanwhile.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def copy_all(
    connection: Connection,
    target: Connection,
    pace: Callable[[float], None],
    *,
    in_steps: bool = False,
) -> None:
    """Copy the whole database to ``target``.

    Args:
        connection: From where.
        target: An empty database, keyed alike.
        pace: Told which part is copied, 0 to 1; what it raises ends it.
        in_steps: Let others write in between, who would else wait; it begins anew when they do.

    Raises:
        DatabaseFailure: Where one cannot be read or the other cannot be written.
    """

    def told(_state: int, left: int, pages: int) -> None:
        pace(1 - left / max(pages, 1))

    if in_steps:
        connection.backup(target, pages=_PAGES_AT_ONCE, progress=told, sleep=_REST_S)
    else:
        connection.backup(target, pages=_PAGES_IN_A_ROW, progress=told, sleep=0)


def fold_log(connection: Connection) -> None:
    """Carry the write-ahead log over into the file and empty it, if no one is reading it."""
    with suppress(DatabaseFailure):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def fold_log_at(connection: Connection, pages: int = 1_000) -> None:
    """Carry the log over into the file when it has so many pages; SQLite's own way by default."""
    connection.execute(f"PRAGMA wal_autocheckpoint = {pages:d}").fetchall()


def settle(connection: Connection) -> None:
    """Make the file one self-contained file again, before its connection is closed.

    Where another program has the file open the log stays, and that program folds it in.
    """
    with suppress(DatabaseFailure):
        # That other program may be reading for long; closing does not wait for it.
        connection.execute("PRAGMA busy_timeout = 100")
        fold_log(connection)
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()


def is_settled(connection: Connection) -> bool:
    """Tell whether `settle` could do all: then nobody else has the file open."""
    return connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def schema_tools(connection: Connection) -> "Database":
    """Return sqlite-utils on ``connection``, for schema work; it is slow to import.

    sqlite-utils looks for pysqlite3 first and catches that module's errors, so sqlcipher3 has
    to go by that name before sqlite-utils is imported.
    """
    sys.modules.setdefault("pysqlite3", sqlcipher3)
    sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)
    from sqlite_utils import Database

    # It declares sqlite3's connection, and works with any that behaves like it.
    return Database(cast("Any", connection))


def _address(path: Path, mode: Mode) -> str:
    how = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    return f"{path.absolute().as_uri()}?{how}"


# Reads text that may be damaged, rather than fail for the whole table. It is called for every text
# that is read, and this is the quickest that there is.
_decode = methodcaller("decode", "utf-8", "replace")
