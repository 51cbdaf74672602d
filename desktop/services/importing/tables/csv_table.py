"""Tables of text: CSV and TSV of any dialect, and what a spreadsheet copies."""

import csv
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import StringIO
from itertools import chain, islice
from typing import TextIO

from desktop.services.importing.tables.dialect import Dialect, find_dialect, said_separator
from desktop.services.importing.tables.heading import Heading, find_heading, is_repeat
from desktop.services.importing.tables.table import (
    ImportRefused,
    Limits,
    RawRow,
    without_broken_letters,
)

_HEAD_ROWS = 200
_DIALECT_CHARS = 64 * 1024
# No table has this line; where a quote is still open at the end, it stands in the last cell.
_END = "\x00end\x00"


@dataclass(frozen=True, slots=True)
class CsvTable:
    """A table of text, read anew each time its rows are asked for.

    Attributes:
        open_text: Opens what is read, its line ends as they are.
        dialect: How cells are set apart.
        heading: What names them.
        notes: What was decided.
        limits: What it may use.
        broken: What in a cell is no sound letter; None where the whole text is known to be sound.
    """

    open_text: Callable[[], TextIO]
    dialect: Dialect
    heading: Heading
    notes: tuple[str, ...]
    limits: Limits
    broken: re.Pattern[str] | None = None
    format: str = "csv"

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return self.heading.columns

    def rows(self) -> Iterator[RawRow]:
        """Read from the beginning; memory stays flat however long the file is.

        Raises:
            ImportRefused: Where a cell has no end.
        """
        number, width = self.heading.rows_before, len(self.columns)
        # A mark of UTF-8 may stand again where files were put one after another.
        firsts = [start for name in self.heading.cells[:1] for start in (name, f"\ufeff{name}")]
        ended: list[bool] = []
        try:
            with self.open_text() as text:
                reader = self.dialect.reader(chain(text, _end(ended)))
                for cells in islice(reader, number, None):
                    number += 1
                    if len(cells) != width or cells[0] in firsts or self.broken or ended:
                        yield from self._odd(number, cells, is_end=bool(ended))
                    elif any(cells):
                        yield RawRow(number, tuple(cells))
        except csv.Error as error:
            most = f"{self.limits.cell_chars:,}"
            raise ImportRefused(
                f"A cell in row {number + 1:,} has more than {most} characters: perhaps a quote "
                "is opened there that nothing closes."
            ) from error
        except (OSError, UnicodeError) as error:
            raise ImportRefused(f"The file cannot be read beyond row {number:,}.") from error

    def _odd(self, number: int, cells: Sequence[str], *, is_end: bool) -> Iterator[RawRow]:
        """Yield a row that has to be looked at, unless there is nothing in it."""
        if is_end:
            if cells != [_END]:
                whole = [*cells[:-1], cells[-1].removesuffix(_END)]
                problem = f"a quote is opened that nothing closes{_over_lines(whole)}"
                yield self._with_problem(number, whole, problem)
        elif len(cells) != len(self.columns):
            if cells:
                have = _counted(len(cells), "cell")
                problem = f"{have}, {_counted(len(self.columns), 'column')}{_over_lines(cells)}"
                yield self._with_problem(number, cells, problem)
        elif is_repeat(cells, self.heading.cells):
            yield RawRow(number, tuple(cells), "the heading once more")
        elif any(cells):
            yield without_broken_letters(number, cells, self.broken)

    def _with_problem(self, number: int, cells: Sequence[str], problem: str) -> RawRow:
        # A row of a million cells is shown as far as a table goes.
        shown = without_broken_letters(number, cells[: self.limits.columns], self.broken).cells
        return RawRow(number, shown, problem)


def table_of_text(
    open_text: Callable[[], TextIO],
    head: str,
    limits: Limits,
    notes: tuple[str, ...] = (),
    broken: re.Pattern[str] | None = None,
) -> CsvTable:
    """Return the table that a text is.

    Args:
        open_text: Opens the text, its line ends as they are.
        head: The beginning of the text, ending with a line.
        limits: What reading may use.
        notes: What was decided before.
        broken: What in a cell is no sound letter.

    Raises:
        ImportRefused: Where there are no rows in it.
    """
    # The library keeps one limit for the whole process; ours is the only one that needs more.
    csv.field_size_limit(limits.cell_chars)
    dialect = find_dialect(_to_a_line_end(head))
    skipped = 1 if said_separator(head) else 0
    try:
        reader = dialect.reader(StringIO(head, newline=""))
        rows = list(islice(reader, skipped, _HEAD_ROWS))
    except csv.Error as error:
        raise ImportRefused("Its first rows have a cell without end.") from error
    heading = find_heading(rows, limits, rows_before=skipped)
    said = (*notes, *_line_ends(head), dialect.words, heading.note)
    return CsvTable(open_text, dialect, heading, tuple(filter(None, said)), limits, broken)


def _end(ended: list[bool]) -> Iterator[str]:
    ended.append(True)
    yield _END


def _to_a_line_end(head: str) -> str:
    """Return enough of a head to see how cells are set apart."""
    if len(head) <= _DIALECT_CHARS:
        return head
    cut = head[:_DIALECT_CHARS]
    return cut[: max(cut.rfind("\n"), cut.rfind("\r")) + 1] or head


def _line_ends(head: str) -> tuple[str, ...]:
    return ("lines end in CR",) if "\r" in head and "\n" not in head else ()


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def _over_lines(cells: Sequence[str]) -> str:
    breaks = sum(len(cell.splitlines()) - 1 for cell in cells if cell)
    return f", over {breaks + 1:,} lines" if breaks else ""
