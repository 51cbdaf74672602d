"""XLSX and ODS as tables; runs in a process of its own, for the library takes what it wants."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from desktop.services.importing.tables.heading import Heading, find_heading, is_repeat
from desktop.services.importing.tables.packed import members
from desktop.services.importing.tables.table import (
    BROKEN_LETTERS,
    ImportRefused,
    Limits,
    Parts,
    RawRow,
    Tick,
    no_tick,
    parts_of,
    without_broken_letters,
)

_HEAD_ROWS = 200
# A tenth of this on a fast machine with nothing else to do.
_PATIENCE_S_PER_MB = 0.25
# From here on a float cannot tell neighbours apart.
_LEAST_INEXACT = 1e15


@dataclass(frozen=True, slots=True)
class SheetTable:
    """One sheet of a spreadsheet.

    Attributes:
        sheet: The sheet, as the library reads it.
        parts: All sheets that are seen.
    """

    sheet: Any
    heading: Heading
    format: str
    notes: tuple[str, ...]
    parts: Parts

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return self.heading.columns

    def rows(self) -> Iterator[RawRow]:
        """Go through the rows; their numbers are those that the spreadsheet shows."""
        first = self.heading.rows_before
        width = len(self.columns)
        for number, values in enumerate(islice(self.sheet.iter_rows(), first, None), first + 1):
            cells = [cell_text(value) for value in values]
            filled = len(cells)
            while filled and not cells[filled - 1]:
                filled -= 1
            if filled > width:
                problem = f"{filled:,} cells, {width:,} columns"
                yield RawRow(number, tuple(cells[:filled]), problem)
            elif is_repeat(cells[:width], self.heading.cells):
                yield RawRow(number, tuple(cells[:width]), "the heading once more")
            elif filled:
                yield without_broken_letters(number, cells[:width], BROKEN_LETTERS)


def open_spreadsheet(
    path: Path, limits: Limits, kind: str, part: str = "", tick: Tick = no_tick
) -> SheetTable:
    """Return a sheet of a spreadsheet: the one named, or the first that is seen and not empty.

    Raises:
        ImportRefused: Where it is damaged, locked, empty or far too large.
    """
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    unpacked_mb = sum(size for _, size in members(path, limits)) / 2**20
    tick(patience_s=unpacked_mb * _PATIENCE_S_PER_MB)
    try:
        book = CalamineWorkbook.from_path(str(path))
        names = [sheet.name for sheet in book.sheets_metadata if _is_seen(sheet)]
        if part and part not in names:
            raise ImportRefused(f"There is no sheet “{part}” in it.")
        for name in [part] if part else names:
            sheet = book.get_sheet_by_name(name)
            if sheet.height:
                break
        else:
            raise ImportRefused("There are no rows in it.")
    except PasswordError as error:
        raise ImportRefused("It asks for a password.") from error
    except (CalamineError, OSError, ValueError) as error:
        raise ImportRefused("It is a spreadsheet that is damaged.") from error
    heading = find_heading(_head(sheet), limits)
    note = f"sheet “{name}”, {names.index(name) + 1} of {len(names)}" if len(names) > 1 else ""
    notes = tuple(filter(None, (note, heading.note)))
    return SheetTable(sheet, heading, kind, notes, parts_of(names, name))


def cell_text(value: Any) -> str:
    """Return what a cell says: days and moments as ISO 8601, whole numbers without a fraction."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return (
            str(int(value)) if value.is_integer() and abs(value) < _LEAST_INEXACT else repr(value)
        )
    if isinstance(value, dt.datetime) and value.time() != dt.time():
        return value.isoformat(timespec="seconds")
    if isinstance(value, (dt.date, dt.time)):
        day = value.date() if isinstance(value, dt.datetime) else value
        return day.isoformat()
    return str(value)


def _head(sheet: Any) -> list[list[str]]:
    """Return the first rows, as wide as the widest of them; what is farther right is formatting."""
    rows = [[cell_text(value) for value in row] for row in islice(sheet.iter_rows(), _HEAD_ROWS)]
    width = max((n for row in rows for n, cell in enumerate(row, 1) if cell), default=0)
    return [row[:width] for row in rows]


def _is_seen(sheet: Any) -> bool:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    is_table = sheet.typ == SheetTypeEnum.WorkSheet
    return bool(is_table and sheet.visible == SheetVisibleEnum.Visible)
