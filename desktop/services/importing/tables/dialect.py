"""Finds how the cells of a text table are set apart, by trying: the right way gives even rows."""

import csv
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from io import StringIO
from math import log
from typing import Any

SEPARATORS = (",", ";", "\t", "|")
_NAMES = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
# Excel writes such a line, and hides it when it reads.
_SAID = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a text table is written.

    Attributes:
        separator: What stands between cells.
        quote: What stands around a cell that has separators in it; empty where nothing does.
        is_escaped: Whether a quote inside a cell has a backslash before it, not a second quote.
        is_spaced: Whether spaces after a separator belong to no cell.
    """

    separator: str = ","
    quote: str = '"'
    is_escaped: bool = False
    is_spaced: bool = False

    @property
    def words(self) -> str:
        """Say how cells are set apart."""
        return f"separated by {_NAMES.get(self.separator, self.separator)}"

    def reader(self, lines: Iterable[str], *, is_strict: bool = False) -> Any:
        """Return a reader of the standard library for this dialect."""
        return csv.reader(
            lines,
            delimiter=self.separator,
            quotechar=self.quote or None,
            quoting=csv.QUOTE_MINIMAL if self.quote else csv.QUOTE_NONE,
            doublequote=not self.is_escaped,
            escapechar="\\" if self.is_escaped else None,
            skipinitialspace=self.is_spaced,
            strict=is_strict,
        )


def said_separator(head: str) -> str:
    """Return the separator that the first line names as Excel does; empty where it does not."""
    said = _SAID.match(head)
    return said[1] if said else ""


def find_dialect(head: str) -> Dialect:
    """Return the dialect in which the rows of ``head``, the beginning of a table, are most even."""
    said = said_separator(head)
    if said:
        head = head[_SAID.match(head).end() :]  # type: ignore[union-attr]
    best = max(
        (Dialect(separator) for separator in ([said] if said else SEPARATORS)),
        key=lambda one: _evenness(one, head),
    )
    for other in _variants(best, head):
        if _evenness(other, head) > _evenness(best, head):
            best = other
    return best


def _variants(plain: Dialect, head: str) -> list[Dialect]:
    """Return rarer ways that a look at the text makes likely."""
    found = []
    if '\\"' in head:
        found.append(replace(plain, is_escaped=True))
    if f'{plain.separator} "' in head:
        found.append(replace(plain, is_spaced=True))
    if head.startswith("'"):
        found.append(replace(plain, quote="'"))
    if '"' in head and not _quotes_are_marks(replace(plain, quote=""), head):
        found.append(replace(plain, quote=""))
    return found


def _quotes_are_marks(unquoted: Dialect, head: str) -> bool:
    """Return whether most cells that begin with a quote end with one."""
    begun = closed = 0
    for cells in unquoted.reader(StringIO(head, newline="")):
        for cell in cells:
            if cell.startswith('"'):
                begun += 1
                closed += len(cell) > 1 and cell.endswith('"')
    return closed * 2 > begun


def _evenness(dialect: Dialect, head: str) -> tuple[float, bool, int]:
    """Return how even the rows are and how wide, whether quotes stand right, how few are left."""
    widths: Counter[int] = Counter()
    first, left_over = 0, 0
    try:
        for cells in dialect.reader(StringIO(head, newline="")):
            if cells:
                first = first or len(cells)
                widths[len(cells)] += 1
                left_over += sum(cell.count('"') for cell in cells)
    except csv.Error:
        return 0.0, False, 0
    width, rows = max(widths.items(), key=lambda pair: (pair[1], pair[0]), default=(1, 1))
    even = rows / max(widths.total(), 1) * log(width) * (1.0 if first == width else 0.5)
    return even, _quotes_stand_right(dialect, head), -left_over


def _quotes_stand_right(dialect: Dialect, head: str) -> bool:
    try:
        for _ in dialect.reader(StringIO(head, newline=""), is_strict=True):
            pass
    except csv.Error as error:
        # A head may end inside a cell.
        return is_unclosed(error)
    return True


def is_unclosed(error: csv.Error) -> bool:
    """Return whether a strict reader complains of a quote that nothing closes."""
    return "unexpected end of data" in str(error)
