"""Tells an encrypted casebook from any other file, and a wrong passphrase from a damaged file."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.store.engine import Connection, DatabaseFailure, Mode, connect
from desktop.store.errors import CasebookDamaged, NotACasebook, StoreError, WrongPassphrase
from desktop.store.files import check_ordinary
from desktop.store.header import check_application

if TYPE_CHECKING:
    from desktop.store.key import Key

_PAGE_BYTES = 4_096
_SALT_BYTES = 16
_MAGIC = b"SQLite format 3\0"
_PAGES_TRIED = 16
# The chi-square of bytes by chance is 255, give or take 23; texts and pictures are far above.
_MOST_UNEVEN = 400


def is_encrypted(path: Path) -> bool:
    """Tell whether the file can only be an encrypted casebook: its first page is like noise.

    Whether it is one, only its passphrase can tell. A file that cannot be read is none.
    """
    page = _page(path, 1)
    if len(page) < _PAGE_BYTES or page.startswith(_MAGIC):
        return False
    each = _PAGE_BYTES / 256
    uneven = sum((page.count(value) - each) ** 2 / each for value in range(256))
    return uneven < _MOST_UNEVEN


def salt_of(path: Path) -> bytes:
    """Return the salt that an encrypted casebook begins with.

    Raises:
        NotACasebook: Where the file is none such.
    """
    if not is_encrypted(path):
        raise NotACasebook(f"“{path.name}” is not an encrypted casebook.")
    return _page(path, 1)[:_SALT_BYTES]


def open_encrypted(path: Path, mode: Mode, key: "Key", busy_timeout_ms: int) -> Connection:
    """Open an encrypted casebook; see `desktop.store.engine.connect`.

    Raises:
        WrongPassphrase: Where nothing of the file opens with the key.
        CasebookDamaged: Where it fits, and the first page of the file is damaged.
        NotACasebook: Where it is another program's database.
        DatabaseFailure: Where it cannot be opened for another reason.
    """
    connection = None
    try:
        connection = connect(path, mode, key=key, busy_timeout_ms=busy_timeout_ms)
        row = connection.execute("PRAGMA application_id").fetchone()
        assert row is not None
        check_application(int(row[0]), path)
    except (DatabaseFailure, NotACasebook) as error:
        if connection is not None:
            connection.close()
        if "file is not a database" not in str(error):
            raise
        raise _refusal(path, key) from error
    return connection


def _refusal(path: Path, key: "Key") -> StoreError:
    """Return why the first page does not open: another key, or damage."""
    if any(key.seals(page, number) for number, page in _later_pages(path)):
        return CasebookDamaged(
            f"That is the passphrase of “{path.name}”, but its beginning is damaged. Restore"
            " the latest of its backups."
        )
    return WrongPassphrase(
        f"“{path.name}” does not open with that passphrase. Try again; capital letters matter. If"
        " the passphrase is right, the file is damaged or is not a casebook."
    )


def _later_pages(path: Path) -> Iterator[tuple[int, bytes]]:
    """Yield some pages after the first, with their numbers."""
    last = path.stat().st_size // _PAGE_BYTES
    for number in range(2, last + 1, max(1, last // _PAGES_TRIED)):
        yield number, _page(path, number)


def _page(path: Path, number: int) -> bytes:
    try:
        check_ordinary(path)
        with path.open("rb") as file:
            file.seek((number - 1) * _PAGE_BYTES)
            return file.read(_PAGE_BYTES)
    except OSError:
        return b""
