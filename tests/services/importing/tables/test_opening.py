"""A file is read by what is in it, not by its name; what is of no known kind says so."""

import json
import runpy
import zipfile
from io import BytesIO

import pytest
import xlsxwriter

from desktop.services import bounded
from desktop.services.importing.tables import guarded, worker
from desktop.services.importing.tables.frames import LENGTH_BYTES
from desktop.services.importing.tables.kinds import open_here
from desktop.services.importing.tables.opening import open_table
from desktop.services.importing.tables.table import NO_PARTS, ImportRefused, Limits, Parts, no_tick

KML = "<kml><Placemark><name>Mezze</name></Placemark></kml>"
GPX = "<?xml version='1.0'?>\n<!-- a way -->\n<gpx><wpt lat='1' lon='2'/></gpx>"
ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
    "<office:spreadsheet><table:table table:name='One'>"
    "<table:table-row><table:table-cell office:value-type='string'><text:p>day</text:p>"
    "</table:table-cell></table:table-row>"
    "<table:table-row><table:table-cell office:value-type='string'><text:p>1 May</text:p>"
    "</table:table-cell></table:table-row>"
    "</table:table></office:spreadsheet></office:body></office:document-content>"
)
MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
)


def packed(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)


def write(path, kind):
    """Write a small file of a kind to ``path``, whatever its name."""
    texts = {
        "csv": "day,base\n1 May,Mezze\n",
        "json": '[{"day": "1 May"}]',
        "geojson": '{"type": "Feature", "geometry": null, "properties": {"day": "1 May"}}',
        "kml": KML,
        "gpx": GPX,
    }
    if kind in texts:
        path.write_text(texts[kind])
    elif kind == "xlsx":
        with xlsxwriter.Workbook(path) as book:
            sheet = book.add_worksheet()
            sheet.write(0, 0, "day")
            sheet.write(1, 0, "1 May")
    elif kind == "ods":
        mimetype = "application/vnd.oasis.opendocument.spreadsheet"
        packed(path, {"mimetype": mimetype, "META-INF/manifest.xml": MANIFEST, "content.xml": ODS})
    else:
        packed(path, {"doc.kml": KML})


KINDS = ["csv", "json", "geojson", "kml", "gpx", "xlsx", "ods", "kmz"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_known_by_its_content_and_read_alike_here_and_guarded(tmp_path, kind):
    path = tmp_path / "file.bin"
    write(path, kind)
    table = open_table(path)
    here = open_here(path, Limits(), "", "", no_tick)
    assert table.format == here.format == {"kmz": "kml"}.get(kind, kind)
    assert (table.columns, table.notes) == (tuple(here.columns), tuple(here.notes))
    assert list(table.rows()) == list(here.rows()) == list(table.rows())
    assert isinstance(table, guarded.GuardedTable) == (kind != "csv")


def test_text_in_utf_16_is_read_guarded(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("day,base\n1 May,Хмеймим\n", encoding="utf-16")
    table = open_table(path)
    assert isinstance(table, guarded.GuardedTable)
    assert [row.cells for row in table.rows()] == [("1 May", "Хмеймим")]


def test_a_table_of_text_may_begin_with_a_bracket(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("[day],{base}\n1 May,Mezze\n")
    assert open_table(path).columns == ("[day]", "{base}")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "It is an old or locked spreadsheet"),
        (b"%PDF-1.7", "It is a PDF"),
        (b"\x1f\x8b\x08", "It is packed: unpack it first"),
        (b"SQLite format 3\x00", "It is a database"),
        (b"<!DOCTYPE html><html><table></table></html>", "It is markup, and neither KML nor GPX"),
        (b"PK\x03\x04", "It is a packed file that is damaged"),
        (b"[{", "Its JSON is damaged"),
    ],
)
def test_what_is_not_read_says_why_with_the_name_of_the_file(tmp_path, content, why):
    path = tmp_path / "file.csv"
    path.write_bytes(content)
    with pytest.raises(ImportRefused, match=rf"^“file\.csv” is not read\. {why}"):
        open_table(path)


def test_a_part_is_asked_for_by_its_name(tmp_path):
    path = tmp_path / "two.json"
    path.write_text('{"units": [{"u": 1}], "sources": [{"s": 1}, {"s": 2}]}')
    table = open_table(path, part="units")
    assert table.columns == ("u",)
    assert table.parts == Parts(("units", "sources"), "units")


def test_where_there_is_one_part_there_is_no_choice(tmp_path):
    path = tmp_path / "one.json"
    path.write_text('[{"u": 1}, {"u": 2}]')
    assert open_table(path).parts == NO_PARTS


def frames(content):
    while content:
        length = int.from_bytes(content[:LENGTH_BYTES])
        yield json.loads(content[LENGTH_BYTES : LENGTH_BYTES + length])
        content = content[LENGTH_BYTES + length :]


class Pipe:
    """Standard input or output, as a process has them."""

    def __init__(self, content=b"") -> None:
        self.buffer = BytesIO(content)

    def read(self):
        return self.buffer.read()


def answered(path, monkeypatch, **asked):
    """Return what the worker says when it is asked in this very process."""
    limits = {"cell_chars": 1_000} | asked.pop("limits", {})
    said = {"path": str(path), "encoding": "", "part": "", "limits": limits} | asked
    came, went = Pipe(json.dumps(said).encode()), Pipe()
    bounds = []
    monkeypatch.setattr(worker.sys, "stdin", came)
    monkeypatch.setattr(worker.sys, "stdout", went)
    monkeypatch.setattr(worker, "limit_process", lambda **given: bounds.append(given))
    assert worker.main() == 0
    assert bounds == [{"memory_bytes": Limits().memory_bytes}]
    return list(frames(went.buffer.getvalue()))


def test_the_worker_says_what_the_table_is_then_its_rows_then_the_end(tmp_path, monkeypatch):
    path = tmp_path / "table.json"
    records = [{"a": "x" * 600}] * 600 + [{"a": "y" * 1_001}] + [{"a": 1}] * 600
    path.write_text(json.dumps(records))
    said = [one for one in answered(path, monkeypatch) if one]
    head = {"columns": ["a"], "format": "json", "notes": [], "parts": [], "part": ""}
    assert said[0] == head
    assert said[-1] == {"is_end": True}
    rows = [row for one in said[1:-1] for row in one["rows"]]
    assert len(rows) == 1_201
    assert rows[600] == [601, [], "more than 1,000 characters"]
    assert [len(one["rows"]) for one in said[1:-1]] == [437, 500, 264]


def test_of_a_table_without_rows_the_worker_says_only_the_end(tmp_path, monkeypatch):
    path = tmp_path / "table.csv"
    path.write_text("a,b\n")
    assert [one for one in answered(path, monkeypatch) if one][1:] == [{"is_end": True}]


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (MemoryError(), "It needs far too much memory."),
        (PermissionError(13, "Permission denied"), "It cannot be read: Permission denied."),
        (ImportRefused("It is odd."), "It is odd."),
    ],
)
def test_the_worker_says_why_a_file_is_refused(tmp_path, monkeypatch, error, why):
    def fail(*_asked):
        raise error

    monkeypatch.setattr(worker, "open_here", fail)
    assert answered(tmp_path / "x", monkeypatch) == [{}, {"refused": why}]


def test_the_worker_runs_as_a_file(tmp_path, monkeypatch):
    asked = {"path": str(tmp_path / "none"), "encoding": "", "part": "", "limits": {}}
    came, went = Pipe(json.dumps(asked).encode()), Pipe()
    monkeypatch.setattr(worker.sys, "stdin", came)
    monkeypatch.setattr(worker.sys, "stdout", went)
    monkeypatch.setattr(bounded, "limit_process", lambda **given: None)
    with pytest.raises(SystemExit, match="0"):
        runpy.run_path(worker.__file__, run_name="__main__")
    here, said = frames(went.buffer.getvalue())
    assert here == {}
    assert said["refused"].startswith("It cannot be read: No such file")


def test_markup_of_another_kind_is_refused_here_too(tmp_path):
    path = tmp_path / "page.xls"
    path.write_text("<html><table><tr><td>1</td></tr></table></html>")
    with pytest.raises(ImportRefused, match="neither KML nor GPX"):
        open_here(path, Limits(), "", "", no_tick)
