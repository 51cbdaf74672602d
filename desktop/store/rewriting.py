"""Writes a casebook anew with another key, or with none, in its own place.

The new file is built beside the old one, verified, and takes its place in one step: whatever breaks
it off, one of the two is there, whole. SQLCipher can change the key in place, page by page, but not
from or to a plain file, and the salt would stay: then the old passphrase and an old copy would tell
the salt of the new one.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.store.encrypted import open_encrypted
from desktop.store.engine import (
    Connection,
    DatabaseFailure,
    attach_file,
    connect,
    copy_all,
    immediate,
    is_settled,
    settle,
)
from desktop.store.errors import CasebookDamaged, CasebookLocked, not_made
from desktop.store.files import discard, half_rewritten, put_in_place
from desktop.store.integrity import broken_seals, page_problems
from desktop.store.migrations import APPLICATION_ID, version_of
from desktop.store.pacing import Pace, share, stoppable, unhurried
from desktop.store.table_words import plural_of_rows

if TYPE_CHECKING:
    from desktop.store.key import Key

_BUSY_MS = 1_000
_TARGET = "rewritten"
_WIPED_AT_ONCE = 1 << 20


def rewrite(path: Path, old: "Key | None", new: "Key | None", pace: Pace = unhurried) -> None:
    """Let the casebook at ``path``, which nobody has open, be written with ``new``.

    What a plain file held is overwritten on the disk, as far as a program can do that.

    Args:
        path: The file.
        old: What it is encrypted with, None where it is plain.
        new: What it shall be encrypted with, None for a plain file.
        pace: Told which part is done; what it raises ends it, and the file is as it was.

    Raises:
        StoreError: Where it does not open with ``old``, is open elsewhere, is not sound, or the
            folder has no room; the file is then as it was.
    """
    path = Path(os.path.realpath(path))
    building = half_rewritten(path)
    try:
        discard(building)
        source = _opened(path, old)
        try:
            _hold(source, path)
            _build(source, building, old, new, share(pace, 0.0, 0.4))
            _verify(source, building, new, share(pace, 0.4, 1.0))
            pace(1.0)
            old_content = _Old(path, is_plain=old is None)
            if sys.platform == "win32":
                source.close()  # It does not let go of the name of an open file.
            put_in_place(building, path)
        finally:
            source.close()
        old_content.wipe()
    except (DatabaseFailure, OSError) as error:
        raise not_made(error, path) from error
    finally:
        discard(building)


def _opened(path: Path, key: "Key | None") -> Connection:
    if key is None:
        return connect(path, "rw", busy_timeout_ms=_BUSY_MS)
    return open_encrypted(path, "rw", key, _BUSY_MS)


def _hold(source: Connection, path: Path) -> None:
    """Make it one file, and keep everybody out until the connection is closed."""
    settle(source)
    if not is_settled(source):
        raise CasebookLocked(
            f"“{path.name}” is open in another window or program. Close it there, then try again."
        )
    # Kept from here on without a transaction: the library makes no copy of a file while one writes.
    source.execute("PRAGMA main.locking_mode = EXCLUSIVE").fetchall()
    source.execute("BEGIN EXCLUSIVE")
    source.execute("COMMIT")


def _build(
    source: Connection,
    building: Path,
    old: "Key | None",
    new: "Key | None",
    pace: Pace,
) -> None:
    """Write everything to ``building``."""
    if old is not None and new is not None:
        target = connect(building, "rwc", key=new)
        try:
            copy_all(source, target, pace)
            settle(target)
        finally:
            target.close()
        return
    # A page of an encrypted file holds less, so the rows are written anew, not the pages.
    attach_file(source, building, "rwc", _TARGET, new)
    source.execute("PRAGMA foreign_keys = OFF")
    with immediate(source), stoppable(source, pace, 0.5):
        source.execute("SELECT sqlcipher_export(?)", (_TARGET,)).fetchall()
        source.execute(f"PRAGMA {_TARGET}.application_id = {APPLICATION_ID:d}")
        source.execute(f"PRAGMA {_TARGET}.user_version = {version_of(source):d}")
    source.execute(f"DETACH {_TARGET}")


def _verify(source: Connection, building: Path, key: "Key | None", pace: Pace) -> None:
    """Read both through: a casebook whose journal has a flaw is written anew with that flaw."""
    made = connect(building, "ro", key=key)
    try:
        with stoppable(made, pace, 0.3):
            flaws = [*broken_seals(made), *page_problems(made)]
        with stoppable(made, pace, 0.7):
            flaws += _differences(source, made)
    finally:
        made.close()
    if flaws:
        raise CasebookDamaged(
            f"The file was left as it was, for what was made of it is not sound: {flaws[0]}"
        )


def _differences(source: Connection, made: Connection) -> Iterator[str]:
    schema = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
    parts = source.execute(schema).fetchall()
    if made.execute(schema).fetchall() != parts or version_of(made) != version_of(source):
        yield "A part of it is missing."
        return
    for kind, name, sql in parts:
        # What a virtual table shows is in tables of its own.
        if kind == "table" and not str(sql).startswith("CREATE VIRTUAL"):
            both = (_rows(each, name) for each in (source, made))
            if any(one != other for one, other in zip_longest(*both)):
                yield f"Some of the {plural_of_rows(name)} are missing."


def _rows(connection: Connection, table: str) -> Iterator[tuple[Any, ...]]:
    return iter(connection.execute(f'SELECT * FROM main."{table}"'))


class _Old:
    """What stood in the file's place: overwritten where it could be read, then let go.

    A disk may still hold it elsewhere: flash memory writes to new places, and snapshots stay.
    """

    def __init__(self, path: Path, *, is_plain: bool) -> None:
        self._descriptor: int | None = None
        # A file with a second name is somebody's copy.
        if is_plain and path.stat().st_nlink == 1 and sys.platform != "win32":
            self._descriptor = os.open(path, os.O_WRONLY)

    def wipe(self) -> None:
        if self._descriptor is None:
            return
        try:
            with suppress(OSError):
                left = os.fstat(self._descriptor).st_size
                while left > 0:
                    left -= os.write(self._descriptor, bytes(min(left, _WIPED_AT_ONCE)))
                os.fsync(self._descriptor)
        finally:
            os.close(self._descriptor)
