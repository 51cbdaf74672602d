"""XLSX and ODS: cells as people see them, the first sheet that has any, and its row numbers."""

import datetime as dt
import zipfile

import pytest
import python_calamine
import xlsxwriter

from desktop.services.importing.tables.spreadsheet import cell_text, open_spreadsheet
from desktop.services.importing.tables.table import ImportRefused, Limits, Parts

ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">'
    "<office:body><office:spreadsheet>{}</office:spreadsheet></office:body>"
    "</office:document-content>"
)


MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
)
moment = dt.datetime.fromisoformat


def xlsx(tmp_path, sheets, name="table.xlsx"):
    """Write a workbook: rows by the name of their sheet; a name in brackets is hidden."""
    path = tmp_path / name
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False}) as book:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        to_the_second = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        clock = book.add_format({"num_format": "hh:mm"})
        forms = {dt.date: day, dt.datetime: to_the_second, dt.time: clock}
        for title, rows in sheets.items():
            sheet = book.add_worksheet(title.strip("()"))
            if title.startswith("("):
                sheet.hide()
            for at, row in enumerate(rows):
                for column, value in enumerate(row):
                    if value is not None:
                        sheet.write(at, column, value, forms.get(type(value)))
    return path


def ods(tmp_path, inside, name="table.ods"):
    path = tmp_path / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        file.writestr("META-INF/manifest.xml", MANIFEST)
        file.writestr("content.xml", ODS.format(inside))
    return path


def opened(path, part="", **limits):
    return open_spreadsheet(path, Limits(**limits), path.suffix[1:], part)


def rows(table):
    return [(row.number, row.cells, row.problem) for row in table.rows()]


def test_days_moments_and_numbers_are_written_as_people_read_them(tmp_path):
    values = [
        214797, 33.5, dt.date(2024, 3, 2), moment("2024-03-02T13:30"), dt.time(13, 30), True,
        "=1+1", "Кубинка",
    ]  # fmt: skip
    table = opened(xlsx(tmp_path, {"Data": [list("abcdefgh"), values]}))
    assert rows(table) == [
        (
            2,
            (
                "214797", "33.5", "2024-03-02", "2024-03-02T13:30:00", "13:30:00", "true", "=1+1",
                "Кубинка",
            ),
            "",
        )
    ]  # fmt: skip
    assert (table.format, table.columns, table.notes) == ("xlsx", tuple("abcdefgh"), ())


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1e20, "1e+20"),
        (-3.0, "-3"),
        (0.1, "0.1"),
        (float("nan"), "nan"),
        (False, "false"),
        (moment("2024-03-02"), "2024-03-02"),
        (dt.timedelta(hours=36), "1 day, 12:00:00"),
    ],
)
def test_other_values(value, text):
    assert cell_text(value) == text


def test_the_first_sheet_that_is_seen_and_not_empty_is_read_and_said(tmp_path):
    sheets = {"Cover": [], "(Old)": [["x"], [1]], "Data": [["a"], ["b"]], "More": [["c"], ["d"]]}
    path = xlsx(tmp_path, sheets)
    assert opened(path).columns == ("a",)
    assert opened(path).notes == ("sheet “Data”, 2 of 3",)
    assert opened(path, "More").columns == ("c",)
    assert opened(path, "More").parts == Parts(("Cover", "Data", "More"), "More")
    with pytest.raises(ImportRefused, match="There is no sheet “Old” in it"):
        opened(path, "Old")


def test_rows_have_the_numbers_that_the_spreadsheet_shows(tmp_path):
    table = opened(
        xlsx(
            tmp_path,
            {
                "Data": [
                    ["Losses", None, None],
                    [],
                    ["day", "base", "what"],
                    ["1 May", "Mezze", "x"],
                    [],
                    ["day", "base", "what"],
                    ["2 May", "T4"],
                ]
            },
        )
    )
    assert table.notes == ("heading in row 3",)
    assert rows(table) == [
        (4, ("1 May", "Mezze", "x"), ""),
        (6, ("day", "base", "what"), "the heading once more"),
        (7, ("2 May", "T4", ""), ""),
    ]


def test_a_cell_beyond_the_columns_is_a_problem_with_the_count(tmp_path):
    content = [["a", "b"], *[[f"x{n}", "y"] for n in range(300)], ["x", "y", None, "z"]]
    assert rows(opened(xlsx(tmp_path, {"Data": content})))[-1] == (
        302,
        ("x", "y", "", "z"),
        "4 cells, 2 columns",
    )


def test_ods_is_read_too(tmp_path):
    cell = "<table:table-cell office:value-type='{}' office:{}='{}'/>"
    words = "<table:table-cell office:value-type='string'><text:p>{}</text:p></table:table-cell>"
    table = opened(
        ods(
            tmp_path,
            "<table:table table:name='One'><table:table-row>"
            + "".join(map(words.format, ("name", "number", "day")))
            + "</table:table-row><table:table-row>"
            + words.format("Mezze")
            + cell.format("float", "value", "12")
            + cell.format("date", "date-value", "2024-03-02")
            + "</table:table-row></table:table>",
        )
    )
    assert (table.format, table.columns) == ("ods", ("name", "number", "day"))
    assert rows(table) == [(2, ("Mezze", "12", "2024-03-02"), "")]


def test_an_empty_damaged_locked_or_far_too_large_spreadsheet_is_refused(tmp_path, monkeypatch):
    with pytest.raises(ImportRefused, match="There are no rows in it"):
        opened(xlsx(tmp_path, {"One": [], "Two": []}))
    path = tmp_path / "bad.xlsx"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("xl/workbook.xml", "<workbook")
    with pytest.raises(ImportRefused, match="spreadsheet that is damaged"):
        opened(path)
    path.write_bytes(b"PK\x03\x04" + bytes(50))
    with pytest.raises(ImportRefused, match="packed file that is damaged"):
        opened(path)
    good = xlsx(tmp_path, {"One": [["a"], ["b"]]})
    with pytest.raises(ImportRefused, match="unpack to far too much"):
        opened(good, unpacked_bytes=100)

    def locked(_path):
        raise python_calamine.PasswordError

    monkeypatch.setattr(python_calamine.CalamineWorkbook, "from_path", locked, raising=False)
    with pytest.raises(ImportRefused, match="It asks for a password"):
        opened(good)
