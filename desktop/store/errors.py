"""What can go wrong with a casebook file, each as one sentence that says what can be done."""

import logging
import os
import re
from pathlib import Path

from desktop.domain.errors import BasewatchError
from desktop.store.files import half_made, name_fits

_log = logging.getLogger(__name__)
_QUOTED = re.compile(r"""(["'“]).*?["'”]""", re.DOTALL)


class StoreError(BasewatchError):
    """A casebook could not be opened, read or written."""


class CasebookMissing(StoreError):
    """There is no such file."""


class CasebookExists(StoreError):
    """A new casebook would overwrite a file."""


class NotACasebook(StoreError):
    """The file is something else."""


class PassphraseNeeded(StoreError):
    """The file is encrypted, and no key was given."""


class WrongPassphrase(StoreError):
    """The file does not open with the key that was given."""


class StrangeCasebook(StoreError):
    """The file holds things that no casebook holds, so it is not opened as one.

    Attributes:
        path: The file.
        things: What they are, each as it stands in a sentence: “a trigger “x””.
    """

    def __init__(self, path: Path, things: tuple[str, ...]) -> None:
        """Say of the file at ``path`` that ``things`` were found, and what can be done."""
        super().__init__(
            f"“{path.name}” holds things that do not belong in a casebook and could do harm, so"
            " it was not opened. Open a clean copy of it instead."
        )
        self.path = path
        self.things = things


class NewerCasebook(StoreError):
    """The file needs a newer Basewatch."""


class CasebookLocked(StoreError):
    """Another program is writing to the file."""


class CasebookReadOnly(StoreError):
    """The file can be looked at and not changed."""


class CasebookMoved(StoreError):
    """The file was replaced or deleted while it was open."""


class DiskFull(StoreError):
    """There is no room left."""


class CasebookDamaged(StoreError):
    """The file's content is broken."""


class MissingRecord(StoreError):
    """A record that is referred to is not in the casebook."""


class UndoRefused(StoreError):
    """There is nothing to undo, or what it changed has been changed since."""


def translated(error: Exception, path: Path) -> StoreError:
    """Return the failure of the database library as a sentence about the file at ``path``.

    What the library says is for whoever mends the program: it goes to the log, but for what it
    quotes, which may be a user's.
    """
    _log.info("%s of the database: %s", type(error).__name__, _QUOTED.sub("…", str(error)))
    text = str(error).lower()
    name = path.name
    for marks, kind, sentence in _SENTENCES:
        if any(mark in text for mark in marks):
            return kind(sentence.format(name=name))
    return StoreError(f"“{name}” could not be read or written.")


def not_made(error: Exception, path: Path) -> StoreError:
    """Return why a new file could not be made at ``path``, as a sentence."""
    folder = path.parent
    if isinstance(error, FileExistsError):
        return CasebookExists(f"There is already a file “{path.name}” in that folder.")
    if not folder.is_dir():
        return StoreError(f"There is no folder “{folder}”. Choose another one.")
    if not name_fits(half_made(path)):
        return StoreError(
            f"“{path.name}” in “{folder}” is too long. Choose a shorter name or folder."
        )
    if not os.access(folder, os.W_OK):
        return CasebookReadOnly(
            f"“{path.name}” cannot be made in “{folder}”: nothing can be written there. Choose"
            " another folder."
        )
    return translated(error, path)


_SENTENCES: tuple[tuple[tuple[str, ...], type[StoreError], str], ...] = (
    (
        ("locked", "busy"),
        CasebookLocked,
        "Another program is writing to “{name}”. Try again when it has finished.",
    ),
    (
        ("disk is full", "disk full", "no space left"),
        DiskFull,
        "The disk with “{name}” is full. Make some room, then save again; nothing was changed.",
    ),
    (
        ("readonly", "read-only", "unable to open"),
        CasebookReadOnly,
        "“{name}” cannot be changed where it is. Copy it to a folder of your own and open that.",
    ),
    (
        ("not a database", "malformed", "corrupt", "no such table", "no such column"),
        CasebookDamaged,
        "“{name}” is damaged. Restore the latest of its backups.",
    ),
    (
        ("disk i/o",),
        StoreError,
        "The disk with “{name}” reported an error. Look at the disk before you go on.",
    ),
)
