"""Files made to break whoever reads them end in a reason, within 5 seconds and 512 MB."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from desktop.services.importing import tables

MOST_S = 5.0
MOST_MB = 512
CHECKOUT = Path(tables.__file__).parents[4]
# A process of its own for each, so that what it and its children took is its own.
HARNESS = """
import json, resource, sys, time
from pathlib import Path
from desktop.services.importing.tables.opening import open_table
from desktop.services.importing.tables.table import ImportRefused
before = time.monotonic()
rows = problems = 0
said = ""
try:
    for row in open_table(Path(sys.argv[1])).rows():
        rows += 1
        problems += bool(row.problem)
except ImportRefused as error:
    said = str(error)
took = time.monotonic() - before
unit = 1 << (20 if sys.platform == "darwin" else 10)
most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
# On Linux the usage of a process begins with that of whoever forked it: a large pytest.
own = Path("/proc/self/status")
if own.exists():
    (line,) = [line for line in own.read_text().splitlines() if line.startswith("VmHWM")]
    most = max(most, int(line.split()[1]))
else:
    most = max(most, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
print(json.dumps([said, rows, problems, took, most / unit]))
"""
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows measures no such thing")


def tried(path):
    """Return what is said about a file, its rows and problems, once time and memory are checked."""
    # Coverage would trace the harness and its worker too, and it is them that are measured.
    untraced = {name: it for name, it in os.environ.items() if not name.startswith("COVERAGE_")}
    done = subprocess.run(
        [sys.executable, "-c", HARNESS, str(path)],
        cwd=CHECKOUT,
        env=untraced,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    said, rows, problems, took_s, most_mb = json.loads(done.stdout)
    assert took_s < MOST_S
    assert most_mb < MOST_MB
    return said, rows, problems


def kml(inside):
    return f"<kml><Document>{inside}</Document></kml>"


def bomb_of_entities():
    laughs = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 20))
    return f"<!DOCTYPE kml [<!ENTITY l0 'ha'>{laughs}]>" + kml("<Placemark>&l19;</Placemark>")


def packed(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        for name, content in members.items():
            with file.open(name, "w", force_zip64=True) as member:
                for piece in [content] if isinstance(content, str) else content:
                    member.write(piece.encode())
    return path


MEGABYTE = "x" * 2**20
TEXTS = {
    "entities": (bomb_of_entities(), "declares a document type"),
    "a local file": (
        "<!DOCTYPE kml [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
        + kml("<Placemark>&a;</Placemark>"),
        "declares a document type",
    ),
    "deep elements": (kml("<a>" * 200_000), "nested far too deep"),
    "long text in XML": (kml(f"<Placemark><name>{MEGABYTE * 20}"), "far too long"),
    "long attribute in XML": (kml(f"<Placemark a='{MEGABYTE * 20}"), "far too long"),
    "long comment in XML": (kml(f"<!-- {MEGABYTE * 20}"), "far too long"),
    "deep JSON": ("[" * 1_000_000, "nested far too deep"),
    "deep JSON objects": ('{"a":' * 1_000_000, "nested far too deep"),
    "long text in JSON": (f'[{{"a": "{MEGABYTE * 60}', "far too long"),
    "long name in JSON": (f'{{"{MEGABYTE * 60}', "far too long"),
    "many keys in JSON": (
        "[" + ",".join(f'{{"k{n}": 1}}' for n in range(200_000)) + "]",
        "different keys",
    ),
    "no JSON": ('{"a" ' + "b " * 5_000_000, "damaged"),
    "long cell": (f"a,b\n1 May,{MEGABYTE * 20}\n", "a line of more than"),
    "long cell over lines": ('a,b\nx,y\n1 May,"' + "xyz\n" * 5_000_000, ""),
    "long heading": ("a" * 100 + "," * 5_000_000, "columns; at most"),
    "only separators": ("," * 7_000_000 + "\n" + "," * 7_000_000 + "\n", "no rows"),
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_that_would_burst_is_refused_in_time(tmp_path, name):
    content, why = TEXTS[name]
    path = tmp_path / "file"
    path.write_text(content)
    said, rows, _ = tried(path)
    assert why in said
    assert said or rows


def test_a_quote_that_runs_on_far_below_the_first_rows_ends_the_reading(tmp_path):
    path = tmp_path / "file.csv"
    path.write_text("a,b\n" + "x,y\n" * 100_000 + 'x,"' + "xyz\n" * 5_000_000)
    said, rows, _ = tried(path)
    assert "A cell in row 100,002 has more than 8,000,000 characters" in said
    assert rows == 100_000


def test_a_packed_map_that_unpacks_to_far_too_much_is_refused_in_time(tmp_path):
    path = packed(tmp_path / "map.kmz", {"doc.kml": (MEGABYTE for _ in range(300))})
    assert path.stat().st_size < 4_000_000
    assert "unpack to far too much" in tried(path)[0]


SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    '<dimension ref="A1:XFD1048576"/><sheetData>{}</sheetData></worksheet>'
)
BOOK = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": (
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
        ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        '<sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Target="worksheets/sheet1.xml" Type="http://schemas.openxmlformats'
        '.org/officeDocument/2006/relationships/worksheet"/></Relationships>'
    ),
}


def test_a_spreadsheet_of_two_cells_far_apart_is_refused_in_time(tmp_path):
    cell = '<row r="{0}"><c r="{1}{0}"><v>1</v></c></row>'
    cells = cell.format(1, "A") + cell.format(1_048_576, "XFD")
    sheet = {"xl/worksheets/sheet1.xml": SHEET.format(cells)}
    assert "is not read" in tried(packed(tmp_path / "table.xlsx", BOOK | sheet))[0]


def test_a_spreadsheet_of_strings_without_measure_is_refused_in_time(tmp_path):
    path = packed(
        tmp_path / "table.xlsx",
        BOOK
        | {
            "xl/worksheets/sheet1.xml": SHEET.format('<row r="1"><c r="A1"><v>1</v></c></row>'),
            "xl/sharedStrings.xml": (f"<sst><si><t>{MEGABYTE}" for _ in range(300)),
        },
    )
    assert "unpack to far too much" in tried(path)[0]


def test_an_ods_that_repeats_a_cell_without_measure_is_refused_in_time(tmp_path):
    cell = (
        "<table:table-cell office:value-type='string' table:number-columns-repeated='16384'>"
        "<text:p>bomb</text:p></table:table-cell>"
    )
    content = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
        "<office:spreadsheet><table:table table:name='One'>"
        f"<table:table-row table:number-rows-repeated='1048576'>{cell}</table:table-row>"
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    )
    members = {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": manifest,
        "content.xml": content,
    }
    assert "is not read" in tried(packed(tmp_path / "table.ods", members))[0]


def test_nuls_surrogates_and_broken_bytes_are_problems_of_their_rows(tmp_path):
    sound = "a,b\n" + "x,Сирия\n" * 100
    path = tmp_path / "file.csv"
    path.write_bytes(sound.encode() + b"x,a\x00b\nx,\xed\xa0\x80\nx,\xff\n=1+1,@x\n")
    assert tried(path) == ("", 104, 3)
    path.write_text('[{"a": "\\ud800"}, {"a": "\\u0000"}, {"a": "=1+1"}, {"a": 1, "a": 2}]')
    assert tried(path) == ("", 4, 3)


@pytest.mark.long
@pytest.mark.parametrize("start", ["a,b\nx,", '[{"a": "', "<kml><Placemark><name>", 'a,b\nx,"\n'])
def test_a_cell_of_600_megabytes_is_refused_in_time(tmp_path, start):
    path = tmp_path / "file"
    with path.open("w") as file:
        file.write(start)
        for _ in range(600):
            file.write(MEGABYTE)
    assert "is not read" in tried(path)[0]
