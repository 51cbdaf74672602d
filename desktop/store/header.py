"""Looks at a file before the database opens it, so that a wrong file is never touched.

The layout of the first 100 bytes is that of sqlite.org/fileformat2.html.
"""

import os
from pathlib import Path

from desktop.store.engine import Mode
from desktop.store.errors import (
    CasebookMissing,
    CasebookReadOnly,
    NewerCasebook,
    NotACasebook,
    StoreError,
)
from desktop.store.files import check_ordinary, name_fits
from desktop.store.migrations import APPLICATION_ID, SCHEMA_VERSION

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_WAL_FORMAT = 2


def check(path: Path, *, is_encrypted: bool = False) -> str:
    """Return why the file can only be looked at, or an empty text where it can be changed.

    Of an encrypted file the header cannot be read: what it says is checked when it is open.

    Raises:
        StoreError: Where it is missing, unreadable or no casebook.
    """
    if not is_encrypted:
        newer = _check_header(_read(path), path)
        if newer:
            return newer
    if not os.access(path.parent, os.W_OK):
        return (
            f"“{path.name}” is in a place where nothing can be written, so it is open for looking"
            " only. Copy it to a folder of your own to change it."
        )
    if not os.access(path, os.W_OK):
        return (
            f"“{path.name}” is write-protected, so it is open for looking only. Allow writing to"
            " it, or copy it, to change it."
        )
    if not name_fits(path):
        return (
            f"“{path.name}” is open for looking only, because its name or its folder’s is too long."
            " Shorten it to change the casebook."
        )
    return ""


def _check_header(head: bytes, path: Path) -> str:
    """Return why the file can only be looked at, after its header, or an empty text."""
    if not head.startswith(_MAGIC) or len(head) < _HEADER_BYTES:
        raise NotACasebook(f"“{path.name}” is not a Basewatch casebook. It was left as it is.")
    check_application(int.from_bytes(head[68:72]), path)
    return newer_version(int.from_bytes(head[60:64]), path)


def check_application(application_id: int, path: Path) -> None:
    """Refuse a database that says it is another program's.

    Raises:
        NotACasebook: In one sentence.
    """
    if application_id != APPLICATION_ID:
        raise NotACasebook(f"“{path.name}” is a database of another program. It was left as it is.")


def check_there(path: Path) -> None:
    """Refuse a place where there is no file that can be read.

    Raises:
        StoreError: In one sentence.
    """
    _read(path)


def is_database(path: Path) -> bool:
    """Tell whether there is a file at ``path`` that is a casebook or a database of any program."""
    try:
        check_ordinary(path)
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def newer_version(version: int, path: Path) -> str:
    """Return why a file of schema ``version`` can only be looked at, or an empty text."""
    if version <= SCHEMA_VERSION:
        return ""
    return (
        f"“{path.name}” was last changed by a newer Basewatch (format {version}), so it is open for"
        " looking only. Update Basewatch to change it."
    )


def check_readable(min_reader: int, path: Path) -> None:
    """Refuse a file that says it cannot be read at this schema version.

    Raises:
        NewerCasebook: Naming the version that it needs.
    """
    if min_reader > SCHEMA_VERSION:
        raise NewerCasebook(
            f"“{path.name}” needs a newer Basewatch (format {min_reader}; this one reads up to"
            f" {SCHEMA_VERSION}). Update Basewatch to open it; it was left as it is."
        )


def reading_mode(path: Path, *, is_encrypted: bool = False) -> Mode:
    """Return how a file that must not be changed can be read.

    An encrypted file may need its log, for all that can be seen.

    Raises:
        CasebookReadOnly: Where the latest saves are in a log beside the file that cannot be
            read without writing.
    """
    log = path.with_name(path.name + "-wal")
    if not name_fits(path) or not (is_encrypted or _read(path)[18] == _WAL_FORMAT):
        return "ro"
    if not is_encrypted and not log.exists():
        # Nobody has it open, and a reader would leave a log of its own behind.
        return "immutable"
    if os.access(path.parent, os.W_OK):
        return "ro"
    if log.exists() and log.stat().st_size:
        raise CasebookReadOnly(
            f"“{path.name}” was not closed properly and its folder cannot be written. Copy it,"
            f" together with “{log.name}”, to a folder of your own and open that."
        )
    return "immutable"


def _read(path: Path) -> bytes:
    try:
        check_ordinary(path)
        with path.open("rb") as file:
            return file.read(_HEADER_BYTES)
    except FileNotFoundError:
        raise CasebookMissing(f"There is no file “{path}”.") from None
    except IsADirectoryError:
        raise NotACasebook(f"“{path.name}” is a folder, not a casebook.") from None
    except OSError as error:
        raise StoreError(f"“{path.name}” cannot be read: {error.strerror}.") from error
