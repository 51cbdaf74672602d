"""Takes what a spreadsheet puts on the clipboard for a table."""

from io import StringIO

from desktop.services.importing.tables.csv_table import CsvTable, table_of_text
from desktop.services.importing.tables.table import BROKEN_LETTERS, Limits


def pasted_table(text: str, limits: Limits | None = None) -> CsvTable:
    """Return the table that a pasted text is.

    Raises:
        ImportRefused: Where there are no rows in it.
    """

    def open_text() -> StringIO:
        return StringIO(text, newline="")

    return table_of_text(open_text, text, limits or Limits(), broken=BROKEN_LETTERS)
