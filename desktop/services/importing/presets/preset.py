"""What a preset is: a family of files, known by its headers and values, and how to read a row."""

from collections.abc import Sequence
from typing import Protocol

from desktop.services.importing.cells import Columns, Row
from desktop.services.importing.drafts import RowDraft


class Preset(Protocol):
    """Reads the rows of one family of files.

    Attributes:
        name: By which the command line and saved mappings call it.
        label: For people.
        origin: Whose ids its rows carry; several presets may share one.
        left_out: The columns that it does not take over.
    """

    name: str
    label: str
    origin: str

    def fits(self, columns: Columns, sample: Sequence[Row]) -> bool:
        """Tell whether a table is of this family, by its headers and a few of its rows."""
        ...

    def read(self, row: Row) -> RowDraft:
        """Return what a row becomes.

        Raises:
            RowRefused: With the reason.
        """
        ...

    def left_out(self, columns: Columns) -> tuple[str, ...]:
        """Return the columns of which nothing is taken over."""
        ...


def not_in(columns: Columns, taken: frozenset[str]) -> tuple[str, ...]:
    """Return the columns that are not among ``taken``."""
    return tuple(name for name in columns.names if name.strip().casefold() not in taken)
