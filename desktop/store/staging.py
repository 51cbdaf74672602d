"""The side file of an import: what it will put in, beside the casebook until it is in.

Nobody else may read it, and it is locked for as long as the import goes on: so whoever opens the
casebook can tell an import that goes on from one that was broken off.
"""

import marshal
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

from desktop.store.engine import Connection, DatabaseFailure, connect
from desktop.store.external_ids import Row as Ledger
from desktop.store.files import discard
from desktop.store.many import Many

if TYPE_CHECKING:
    from desktop.store.key import Key

Parcel = tuple[list[tuple[str, Many]], list[Ledger]]
_SETTINGS = ("journal_mode = OFF", "synchronous = OFF", "cache_size = -8192")
_MAX_PARCEL_BYTES = 2_000_000


class Stage:
    """What will be put in, in parcels of one transaction each.

    Attributes:
        path: The side file.
    """

    def __init__(self, casebook: Path, key: "Key | None" = None) -> None:
        """Make the side file of an import into ``casebook``, and lock it.

        Args:
            casebook: The file.
            key: What it is encrypted with, None where it is plain; so is the side file.

        Raises:
            OSError: Where it cannot be made.
            DatabaseFailure: Where it cannot be written.
        """
        self.path = casebook.with_name(f".import-{token_hex(8)}")
        os.close(os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        try:
            self._db = _opened(self.path, key)
            try:
                for setting in _SETTINGS:
                    self._db.execute(f"PRAGMA {setting}").fetchall()
                # Never committed: the lock lasts until the file is closed, however the program
                # ends.
                self._db.execute("BEGIN EXCLUSIVE")
                self._db.execute("CREATE TABLE parcel (number INTEGER PRIMARY KEY, content BLOB)")
            except BaseException:
                self._db.close()
                raise
        except BaseException:
            discard(self.path)
            raise

    def add(self, parcel: Parcel) -> None:
        """Add what one transaction shall put in; what is too much for one is parted."""
        # Only this process reads what it wrote itself, and no other form is nearly as quick.
        many, ids = parcel
        content = marshal.dumps(([(kind, m.count, m.alike, m.apart) for kind, m in many], ids))
        records = size_of(parcel)
        if len(content) > _MAX_PARCEL_BYTES and records > 1:
            for part in parts_of(parcel, lambda: (records + 1) // 2):
                self.add(part)
        else:
            self._db.execute("INSERT INTO parcel (content) VALUES (?)", (content,))

    def parcels(self) -> Iterator[Parcel]:
        """Yield what was added, in that order."""
        for (content,) in self._db.execute("SELECT content FROM parcel ORDER BY number"):
            many, ids = marshal.loads(content)
            yield [(kind, Many(*parts)) for kind, *parts in many], ids

    def close(self) -> None:
        """Remove the side file."""
        self._db.close()
        discard(self.path)


def is_abandoned(path: Path, key: "Key | None" = None) -> bool:
    """Tell whether nobody goes on with the import whose side file is, or was, at ``path``."""
    if not path.exists():
        return True
    try:
        found = _opened(path, key)
        try:
            found.execute("BEGIN EXCLUSIVE")
        finally:
            found.close()
    except DatabaseFailure as error:
        return "locked" not in str(error)
    return True


def _opened(path: Path, key: "Key | None") -> Connection:
    return connect(path, "rw", key=key, busy_timeout_ms=0)


def size_of(parcel: Parcel) -> int:
    """Return how many records a parcel holds."""
    return sum(many.count for _kind, many in parcel[0])


def parts_of(parcel: Parcel, most: Callable[[], int]) -> Iterator[Parcel]:
    """Yield a parcel in parts of at most so many records; ids go with the last, when all is in.

    Args:
        parcel: What is parted.
        most: Asked before each part.
    """
    rest, ids = parcel
    while size_of((rest, ids)) > (left := most()):
        part, later = [], []
        for kind, many in rest:
            part.append((kind, many.part(0, left)))
            later.append((kind, many.part(left, many.count)))
            left = max(0, left - many.count)
        yield [one for one in part if one[1].count], []
        rest = [one for one in later if one[1].count]
    yield rest, ids
