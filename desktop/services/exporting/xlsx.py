"""Events and bases as an Excel workbook in which every text is text: no formulas, no links."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from desktop.queries.map import MapBase, MapWish, map_answer
from desktop.services.exporting.own_csv import Cell, event_cells
from desktop.services.exporting.own_layout import COLUMNS
from desktop.services.exporting.told import radius_m
from desktop.services.exporting.wish import Counts, Outgoing

if TYPE_CHECKING:
    from xlsxwriter import Workbook

MOST_ROWS = 1_048_575
"""Rows of a sheet below its head."""
_MOST_CHARS = 32_767
_TEXT_ONLY = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_BASE_COLUMNS = (
    "id",
    "name",
    "kind",
    "country",
    "latitude",
    "longitude",
    "precision",
    "precision_m",
    "posture",
    "last_evidence",
    "stale_after_days",
    "events",
)


def write_xlsx(target: Path, outgoing: Outgoing) -> Counts:
    """Write a sheet of events, further ones where they do not fit into one, and one of bases.

    Raises:
        OSError: Where it cannot be written.
        DatabaseFailure: Where the casebook cannot be read.
    """
    from xlsxwriter import Workbook  # late: only this export needs it
    from xlsxwriter.exceptions import FileCreateError

    bases = map_answer(outgoing.public.reader, MapWish()).bases
    # It keeps sheets in files until the end: beside the target, where they may be.
    with TemporaryDirectory(
        prefix=".basewatch-", dir=target.parent, ignore_cleanup_errors=True
    ) as scratch:
        book = Workbook(str(target), {**_TEXT_ONLY, "tmpdir": scratch})
        book.use_zip64()
        book.set_properties(
            {"title": outgoing.title[:255], "created": outgoing.now.replace(tzinfo=None)}
        )
        sheets = _Sheets(book)
        try:
            sheets.write("Events", COLUMNS, event_cells(outgoing, str, float))
            sheets.write("Bases", _BASE_COLUMNS, map(_cells, bases))
            book.close()
        except FileCreateError as error:
            (reason,) = error.args
            raise reason from None
        finally:
            for sheet in book.worksheets():
                sheet.row_data_fh.close()  # Where it failed, they are open still.
    return sheets.counts


class _Sheets:
    """Writes rows into sheets.

    Attributes:
        counts: Of the rows by sheet, and of texts that were longer than a cell holds.
    """

    def __init__(self, book: "Workbook") -> None:
        self._book = book
        self._bold = book.add_format({"bold": True})
        self.counts: dict[str, int] = {}

    def write(self, name: str, columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
        """Write a sheet called ``name``, and "name 2" and so on as long as there are rows."""
        count = 0
        sheet = self._begun(name, columns)
        for row in rows:
            if count and not count % MOST_ROWS:
                sheet = self._begun(f"{name} {count // MOST_ROWS + 1}", columns)
            self._put(sheet, count % MOST_ROWS + 1, row)
            count += 1
        self.counts[name.lower()] = count

    def _begun(self, name: str, columns: Sequence[str]) -> Any:
        sheet = self._book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(columns) - 1, 18)
        for place, column in enumerate(columns):
            sheet.write_string(0, place, column, self._bold)
        return sheet

    def _put(self, sheet: Any, place: int, row: Sequence[Cell]) -> None:
        for column, cell in enumerate(row):
            if not isinstance(cell, str):
                sheet.write_number(place, column, cell)
            elif len(cell) > _MOST_CHARS:
                self.counts["cells_cut"] = self.counts.get("cells_cut", 0) + 1
                sheet.write_string(place, column, cell[: _MOST_CHARS - 1] + "…")
            elif cell:
                sheet.write_string(place, column, cell)


def _cells(base: MapBase) -> tuple[Cell, ...]:
    return (
        base.id,
        base.name,
        base.kind.value,
        base.country,
        "" if base.lat is None else base.lat,
        "" if base.lon is None else base.lon,
        base.precision.value,
        radius_m(base.precision),
        "" if base.posture is None else base.posture.value,
        "" if base.last_evidence is None else base.last_evidence.isoformat(),
        base.stale_after_days,
        base.events,
    )
