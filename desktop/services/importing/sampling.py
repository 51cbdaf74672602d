"""The rows of a table that are looked at before anybody decides what it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from desktop.services.importing.cells import Columns, Row
from desktop.services.importing.tables.table import RawRow, Table

# All of the first, then every tenth, so that what begins later in a table is seen too.
FIRST_ROWS = 200
SAMPLED_TO_ROW = 5_000
SAMPLE_STEP = 10
NOTHING = ("NA", "N/A", "NULL", "null", "None", "-", "n/a", "NaN", "nan")


@dataclass(frozen=True, slots=True)
class Sample:
    """Some rows of a table.

    Attributes:
        rows: Those among them that are sound.
        first: The very first as they stand, sound or not.
    """

    columns: Columns
    rows: Sequence[Row]
    first: tuple[RawRow, ...] = ()

    def cells(self, column: str) -> list[str]:
        """Return what a column holds, without what says "nothing"."""
        texts = (row.text(column.strip().casefold()) for row in self.rows)
        return [text for text in texts if text and text not in NOTHING]


def sample_of(table: Table) -> Sample:
    """Look at some rows of a table.

    Raises:
        ImportRefused: Where it cannot be read.
    """
    columns = Columns(table.columns)
    rows = enumerate(islice(table.rows(), SAMPLED_TO_ROW))
    some = [raw for at, raw in rows if at < FIRST_ROWS or at % SAMPLE_STEP == 0]
    sound = [Row(columns, raw.cells, raw.number) for raw in some if not raw.problem]
    return Sample(columns, sound, tuple(some[:FIRST_ROWS]))
