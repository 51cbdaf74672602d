"""Tells of what kind a file is by its first bytes, and reads it as that, here and now."""

import re
from pathlib import Path

from desktop.services.importing.tables.json_table import open_json
from desktop.services.importing.tables.packed import members
from desktop.services.importing.tables.spreadsheet import open_spreadsheet
from desktop.services.importing.tables.survey import encoding_by_first_bytes
from desktop.services.importing.tables.table import ImportRefused, Limits, Table, Tick
from desktop.services.importing.tables.text_file import open_text_table
from desktop.services.importing.tables.xml_table import open_gpx, open_kml, open_kmz

HEAD_BYTES = 4096
_NOT_READ = {
    b"\xd0\xcf\x11\xe0": "It is an old or locked spreadsheet: save it as .xlsx without password.",
    b"%PDF": "It is a PDF, in which no table can be found.",
    b"\x1f\x8b": "It is packed: unpack it first.",
    b"SQLite format 3\x00": "It is a database.",
}
# A table of text may begin with a bracket, but not so.
_JSON = re.compile(r'\{\s*["}]|\[\s*[\[{\]]')
_MARKUP = re.compile(r"<[?!A-Za-z]")
_ROOT = re.compile(r"<(?:[\w.-]+:)?(kml|gpx)[\s>]", re.IGNORECASE)


def kind_of(head: bytes) -> str:
    """Return what a file is by its first bytes: text, json, xml or packed.

    Raises:
        ImportRefused: Where it is of a kind that is known and not read.
    """
    for start, why in _NOT_READ.items():
        if head.startswith(start):
            raise ImportRefused(why)
    if head.startswith(b"PK\x03\x04"):
        return "packed"
    text = _text(head)
    if _MARKUP.match(text):
        return "xml"
    return "json" if _JSON.match(text) else "text"


def needs_guard(head: bytes) -> bool:
    """Return whether a file could take much memory or time: all but text of single bytes."""
    return (
        kind_of(head) != "text" or "16" in (said := encoding_by_first_bytes(head)) or "32" in said
    )


def open_here(path: Path, limits: Limits, encoding: str, part: str, tick: Tick) -> Table:
    """Return the table that a file holds, read in this process.

    Args:
        path: The file.
        limits: What reading may use.
        encoding: The encoding of a table of text; empty where it is to be found out.
        part: The sheet or the list of records; empty for the first or longest.
        tick: Called now and then while there is progress.

    Raises:
        ImportRefused: With a sentence that says why it is not read.
        OSError: Where it cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    kind = kind_of(head)
    if kind == "json":
        return open_json(path, limits, part, tick)
    if kind == "packed":
        return _open_packed(path, limits, part, tick)
    if kind == "xml":
        root = _ROOT.search(_text(head))
        if root is None:
            raise ImportRefused("It is markup, and neither KML nor GPX.")
        return (open_kml if root[1].lower() == "kml" else open_gpx)(path, limits, tick)
    return open_text_table(path, limits, encoding)


def _open_packed(path: Path, limits: Limits, part: str, tick: Tick) -> Table:
    inside = {name for name, _ in members(path, limits)}
    if "xl/workbook.xml" in inside:
        return open_spreadsheet(path, limits, "xlsx", part, tick)
    if "content.xml" in inside:
        return open_spreadsheet(path, limits, "ods", part, tick)
    return open_kmz(path, limits, tick)


def _text(head: bytes) -> str:
    marked = encoding_by_first_bytes(head) or "utf-8"
    return head.decode(marked, "replace").lstrip("\ufeff \t\r\n")
