"""Opens any file as a table, by what is in it and not by how it is called."""

from pathlib import Path

from desktop.services.importing.tables.guarded import Request, guarded_table
from desktop.services.importing.tables.kinds import HEAD_BYTES, needs_guard
from desktop.services.importing.tables.table import ImportRefused, Limits, Table
from desktop.services.importing.tables.text_file import open_text_table
from desktop.store.files import check_ordinary


def open_table(
    path: Path, limits: Limits | None = None, *, encoding: str = "", part: str = ""
) -> Table:
    """Return the table that a file holds.

    Tables of text are read here; what a stranger could make burst is read in another process.

    Args:
        path: The file.
        limits: What reading may use.
        encoding: The encoding of a table of text, where somebody knows it.
        part: The sheet or the list of records to be read; empty for the first or longest.

    Raises:
        ImportRefused: With a sentence that says why it is not read.
    """
    limits = limits or Limits()
    try:
        check_ordinary(path)
        with path.open("rb") as file:
            is_guarded = needs_guard(file.read(HEAD_BYTES))
        if is_guarded:
            return guarded_table(Request(path, limits, encoding, part))
        return open_text_table(path, limits, encoding)
    except ImportRefused as error:
        raise ImportRefused(f"“{path.name}” is not read. {error}") from error
    except OSError as error:
        raise ImportRefused(f"“{path.name}” cannot be read: {error.strerror}.") from error
