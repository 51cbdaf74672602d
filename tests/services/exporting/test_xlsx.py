from zipfile import ZipFile

import pytest
from lxml import etree

from desktop.services.exporting import xlsx
from desktop.services.files import FileRefused
from tests.factories import a_base, an_editing, an_event

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def sheets_of(path):
    """Return the rows of each sheet: a number as float, a text as text."""
    with ZipFile(path) as packed:
        book = etree.fromstring(packed.read("xl/workbook.xml"))
        names = [sheet.get("name") for sheet in book.iter(f"{MAIN}sheet")]
        found = {}
        for number, name in enumerate(names, 1):
            sheet = etree.fromstring(packed.read(f"xl/worksheets/sheet{number}.xml"))
            assert not [*sheet.iter(f"{MAIN}f"), *sheet.iter(f"{MAIN}hyperlink")]
            found[name] = [
                {cell.get("r").rstrip("0123456789"): value(cell) for cell in row}
                for row in sheet.iter(f"{MAIN}row")
            ]
        return found


def value(cell):
    if cell.get("t") == "inlineStr":
        return "".join(cell.itertext())
    return float(cell.findtext(f"{MAIN}v"))


def test_events_and_bases_are_sheets_in_which_texts_are_texts(port, written, tmp_path):
    path, told = written(port.casebook, "xlsx")
    sheets = sheets_of(path)
    assert list(sheets) == ["Events", "Bases"]
    assert told.counts == {"events": 4, "bases": 3}
    head, moved, *_rest = sheets["Events"]
    assert (head["A"], head["B"], moved["B"]) == ("id", "title", "Moved <script>")
    harbour = sheets["Bases"][1:]
    assert {"Field", "Nowhere", "Tartus <b>&amp;"} == {row["B"] for row in harbour}
    assert {row.get("E") for row in harbour} == {34.9, 37.0, None}
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(".")] == []


@pytest.mark.parametrize("title", ["=1+1", "@SUM(A1)", "https://x.example/?a=1", "{=1}", "12"])
def test_no_text_becomes_a_formula_a_link_or_a_number(casebook, written, title):
    an_editing(casebook).apply("Add", an_event(title=title))
    assert sheets_of(written(casebook, "xlsx")[0])["Events"][1]["B"] == title


def test_a_text_that_is_too_long_for_a_cell_is_cut_and_that_is_told(casebook, written):
    an_editing(casebook).apply(
        "Add", an_event(summary="x" * 40_000), an_event(summary="é" * 33_000)
    )
    path, told = written(casebook, "xlsx")
    rows = sheets_of(path)["Events"][1:]
    cut = [next(cell for cell in row.values() if len(str(cell)) > 1_000) for row in rows]
    assert [(len(cell), cell[-1]) for cell in cut] == [(32_767, "…")] * 2
    assert told.counts["cells_cut"] == 2


def test_what_does_not_fit_into_one_sheet_goes_on_in_the_next(casebook, written, monkeypatch):
    monkeypatch.setattr(xlsx, "MOST_ROWS", 2)
    base = a_base()
    an_editing(casebook).apply("Add", base, *(an_event(base, title=str(n)) for n in range(5)))
    path, told = written(casebook, "xlsx")
    sheets = sheets_of(path)
    assert list(sheets) == ["Events", "Events 2", "Events 3", "Bases"]
    titles = [[row["B"] for row in rows] for rows in sheets.values()]
    assert titles[:3] == [["title", "0", "1"], ["title", "2", "3"], ["title", "4"]]
    assert told.counts["events"] == 5


def test_a_workbook_that_cannot_be_finished_is_told(casebook, written, monkeypatch):
    from xlsxwriter import Workbook

    def full(_book):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Workbook, "_store_workbook", full)
    with pytest.raises(FileRefused, match="could not be written: the disk is full"):
        written(casebook, "xlsx")
