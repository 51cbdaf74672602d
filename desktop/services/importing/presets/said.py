"""What the columns of a mapping say in a row: where they stand is looked up once for a table."""

from collections.abc import Callable, Collection, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from desktop.services.importing.cells import Columns, Row
from desktop.services.importing.mapping import Role


class Said(NamedTuple):
    """The cells of a row by role, in the order of `Role`; empty where there is none.

    Without spaces at their ends, and empty where they say that there is nothing.
    """

    id: str
    version: str
    date: str
    date_else: str
    end_date: str
    time: str
    title: str
    kind: str
    summary: str
    base: str
    place: str
    country: str
    latitude: str
    longitude: str
    name: str
    aliases: str
    actor: str
    link: str
    publisher: str


class Saying:
    """Reads the cells of rows by role.

    Args:
        columns: The column of each role, as `Columns` has it.
        nothing: Cells that say "nothing".
    """

    def __init__(self, columns: Mapping[Role, str], nothing: Collection[str]) -> None:
        self._columns = columns
        self._nothing = frozenset(nothing)
        self._of: Columns | None = None
        self._pick: Callable[[Sequence[str]], tuple[str, ...]] = tuple

    def of(self, row: Row) -> Said:
        """Return what a row says."""
        if row.columns is not self._of:
            # A role without a column stands where the empty cell behind all the others is.
            at = {role: row.columns.at.get(column, -1) for role, column in self._columns.items()}
            self._of, self._pick = row.columns, itemgetter(*[at.get(role, -1) for role in Role])
        texts = [text.strip() for text in self._pick((*row.cells, ""))]
        if self._nothing:
            texts = ["" if text in self._nothing else text for text in texts]
        return Said._make(texts)

    def text(self, row: Row, column: str) -> str:
        """Return what a row says in a column without a role."""
        text = row.text(column)
        return "" if text in self._nothing else text
