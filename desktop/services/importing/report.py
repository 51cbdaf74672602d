"""The report of an import: every row of which there is anything to tell, with its own cells."""

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop.services.exporting.cells import safe_cell
from desktop.services.files import write_whole
from desktop.services.importing.tables.table import ImportRefused, RawRow, Table
from desktop.services.importing.verdicts import RowTold, Verdict

_HEAD = ("row", "what", "doubt", "why")
_WHAT = {
    Verdict.REFUSED: "refused",
    Verdict.SIMILAR: "imported, similar to an event that is there",
    Verdict.MERGED: "put on an event that is there",
    Verdict.THERE: "was there, to be looked at",
}
_OTHERWISE = "imported, to be looked at"
_PLAIN = frozenset((Verdict.NEW, Verdict.NEWER, Verdict.THERE))


def write_report(target: Path, table: Table | None, rows: Iterable[RowTold]) -> int:
    """Write the rows that were refused, are doubtful or are similar to others as CSV.

    Args:
        target: Where.
        table: What the rows are of; None where they are of no table, and have no cells.
        rows: In their order; those of which there is nothing to tell are passed over.

    Returns:
        How many rows it has.

    Raises:
        FileRefused: Where it cannot be written.
    """
    count = 0

    def write(scratch: Path) -> None:
        nonlocal count
        # The byte order mark tells spreadsheets that it is UTF-8.
        with scratch.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
            writer = csv.writer(file)
            columns = () if table is None else table.columns
            writer.writerow((*_HEAD, *map(safe_cell, columns)))
            telling = (one for one in rows if one.why or one.verdict not in _PLAIN)
            for one, cells in _with_cells(telling, table):
                count += 1
                told = (*_told(one), *cells)
                writer.writerow((one.row, *map(safe_cell, told)))

    write_whole(target, write)
    return count


def _told(one: RowTold) -> tuple[str, str, str]:
    is_known = one.known_title and one.verdict is not Verdict.REFUSED
    known = (f"It is like “{one.known_title}”.",) if is_known else ()
    what = _WHAT.get(one.verdict, _OTHERWISE)
    return what, "; ".join(one.doubts), " ".join((*known, *one.why))


def _with_cells(
    rows: Iterable[RowTold], table: Table | None
) -> Iterator[tuple[RowTold, tuple[str, ...]]]:
    """Yield each row with what stands in it, as long as its file can be read."""
    raws = iter(()) if table is None else _as_far_as_read(table)
    raw: RawRow | None = None
    for one in rows:
        while raw is None or raw.number < one.row:
            raw = next(raws, None)
            if raw is None:
                break
        yield one, raw.cells if raw is not None and raw.number == one.row else ()


def _as_far_as_read(table: Table) -> Iterator[RawRow]:
    try:
        yield from table.rows()
    except (ImportRefused, OSError):
        # It was taken away or changed since; what became of its rows is told all the same.
        return
