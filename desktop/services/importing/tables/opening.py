"""Opens any file as a table, by what is in it."""

from pathlib import Path

from desktop.services.importing.tables.table import ImportRefused, Limits, Table
from desktop.services.importing.tables.text_file import open_text_table


def open_table(path: Path, limits: Limits = Limits(), encoding: str = "") -> Table:  # noqa: B008
    """Return the table that a file holds.

    Args:
        path: The file.
        limits: What reading may use.
        encoding: The encoding of a text file, where somebody knows it.

    Raises:
        ImportRefused: With a sentence that says why it is not read.
    """
    try:
        return open_text_table(path, limits, encoding)
    except ImportRefused as error:
        raise ImportRefused(f"“{path.name}” is not read. {error}") from error
    except OSError as error:
        raise ImportRefused(f"“{path.name}” cannot be read: {error.strerror}.") from error
