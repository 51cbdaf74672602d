"""Workbooks and places from their bytes to records, checked and imported as the window does it."""

import datetime as dt
import json

import pytest

from desktop.domain.event import EventKind
from desktop.domain.record import RecordKind
from desktop.services.importing.mapping import Role
from desktop.services.importing.order import Order
from desktop.services.importing.sources import Given, open_source
from desktop.services.importing.verdicts import Verdict
from desktop.services.importing.worker import CHECK, IMPORT
from tests.factories import AUTHOR, a_base
from tests.services.importing.importing_of import events, labels, notes, records_of
from tests.services.importing.tables.test_places import KML, packed
from tests.services.importing.tables.test_spreadsheets import ods, xlsx
from tests.services.importing.test_working import served
from tests.test_cli import answer, run

HEAD = ["id", "date", "event", "base", "type", "link", "note"]
FLAGS = [
    1,
    dt.date(2026, 1, 24),
    "Flags seen",
    "Velgrad Air Base",
    "sighting",
    "https://a.example/1",
]
LEAVE = [2, "25/1/2026", "Planes leave", "Velgrad", "departure", "https://a.example/2", "=1+1"]
BROKEN = [3, "no day", "Launch", "", "", ""]
GPX = '<gpx xmlns="http://www.topografix.com/GPX/1/1">{}</gpx>'


def ods_row(row):
    def cell(value):
        if isinstance(value, dt.date):
            told = f'office:value-type="date" office:date-value="{value.isoformat()}"'
        elif isinstance(value, int):
            told = f'office:value-type="float" office:value="{value}"'
        else:
            told = 'office:value-type="string"'
        return f"<table:table-cell {told}><text:p>{value}</text:p></table:table-cell>"

    return f"<table:table-row>{''.join(map(cell, row))}</table:table-row>"


def workbook(form, folder):
    """Write a workbook whose second sheet has a title above its heading."""
    rows = [["Events of January"], HEAD, FLAGS, LEAVE, BROKEN]
    if form == "xlsx":
        return xlsx(folder, {"Empty": [], "(Hidden)": [["x"]], "Events": rows})
    inside = "".join(map(ods_row, rows))
    return ods(folder, f'<table:table table:name="Events">{inside}</table:table>')


def taken(casebook, path):
    """Check a file and import it; return what the import came to."""
    given = Given(path=path)
    source = open_source(given)
    order = Order(casebook=casebook.path, given=given, way=source.likeliest, author=AUTHOR)
    checked = served(CHECK, order).checked
    done = served(IMPORT, order)
    assert done.checked.totals == checked.totals
    again = served(CHECK, order).checked.totals
    assert again.imported == 0
    return source, done


@pytest.mark.parametrize("form", ["xlsx", "ods"])
def test_a_workbook_of_events_is_imported_with_the_numbers_of_its_rows(kept, edits, tmp_path, form):
    base = a_base(name="Velgrad Air Base", lat=51.2, lon=31.5)
    edits.apply("Add", base)
    source, done = taken(kept, workbook(form, tmp_path))
    assert source.format == form
    assert "heading in row 2" in source.notes
    totals = done.checked.totals
    assert (totals.rows, totals.imported, totals.refused) == (3, 2, 1)
    refused = [(one.row, one.why) for one in done.rows if one.verdict is Verdict.REFUSED]
    assert refused == [(5, ("“no day” is how long, not when.",))]
    flags, leave = events(kept)
    assert (flags.title, flags.kind, flags.when.words) == (
        "Flags seen",
        EventKind.SIGHTING,
        "2026-01-24",
    )
    assert leave.when.words == "2026-01-25"
    assert [end.base for end in flags.bases] == [base.id]
    assert leave.summary == "Note: =1+1"
    assert labels(kept) == {"a.example"}
    assert len(notes(kept)) == 2
    assert edits.undo_label == f"Import table.{form}"
    edits.undo()
    assert events(kept) == []


def test_a_sheet_can_be_chosen(tmp_path):
    path = xlsx(
        tmp_path, {"One": [["date", "event"], ["2026-01-24", "x"]], "Two": [["name"], ["y"]]}
    )
    first = open_source(Given(path=path))
    assert first.notes == ("sheet “One”, 1 of 2",)
    second = open_source(Given(path=path, part="Two"))
    assert (second.columns, second.notes) == (("name",), ("sheet “Two”, 2 of 2",))


def test_placemarks_with_times_are_events_and_their_spans_stay(kept, tmp_path):
    stamp = "<TimeStamp><when>2026-01-24</when></TimeStamp>"
    span = "<TimeSpan><begin>2026-01-19</begin><end>2026-01-25</end></TimeSpan>"
    point = "<Point><coordinates>31.5,51.2</coordinates></Point>"
    path = tmp_path / "places.kml"
    path.write_text(
        KML.format(
            f"<Placemark><name>Flags seen</name>{stamp}{point}</Placemark>"
            f"<Placemark><name>Exercise</name>{span}{point}</Placemark>"
            f"<Placemark><name>Never</name>{point}</Placemark>"
        )
    )
    source, done = taken(kept, path)
    assert source.likeliest.mapping.columns[Role.DATE_ELSE] == "begin"
    flags, exercise = events(kept)
    assert (flags.title, flags.when.words) == ("Flags seen", "2026-01-24")
    assert (exercise.title, exercise.when.words) == ("Exercise", "2026-01-19 to 2026-01-25")
    assert "Point: 51.2, 31.5." in flags.summary
    assert [(one.row, one.why) for one in done.rows] == [(3, ("There is no date.",))]


def test_placemarks_without_times_are_bases(kept, edits, tmp_path):
    known = a_base(name="Velgrad Air Base", lat=51.2, lon=31.5)
    edits.apply("Add", known)
    point = "<Point><coordinates>{},{}</coordinates></Point>"
    inside = (
        f"<Placemark><name>Velgrad airbase</name>{point.format(31.5, 51.2)}</Placemark>"
        f"<Placemark><name>Reef Naval Station</name>{point.format(10, -20)}</Placemark>"
    )
    path = packed(tmp_path, {"doc.kml": KML.format(inside)})
    source, done = taken(kept, path)
    assert source.format == "kml"
    assert (done.checked.totals.bases_new, done.checked.totals.bases_matched) == (1, 1)
    assert {one.name for one in records_of(kept, RecordKind.BASE)} == {
        "Velgrad Air Base",
        "Reef Naval Station",
    }


def test_waypoints_and_tracks_are_events_at_their_times(kept, tmp_path):
    path = tmp_path / "walk.gpx"
    path.write_text(
        GPX.format(
            '<wpt lat="51.2" lon="31.5"><time>2026-01-24T10:00:00Z</time><name>Gate</name></wpt>'
            "<trk><name>Convoy</name><trkseg>"
            '<trkpt lat="51" lon="31"><time>2026-01-24T09:00:00Z</time></trkpt>'
            '<trkpt lat="52" lon="32"><time>2026-01-25T11:00:00Z</time></trkpt>'
            "</trkseg></trk>"
        )
    )
    _source, done = taken(kept, path)
    assert done.checked.totals.imported == 2
    gate, convoy = events(kept)
    assert (gate.title, gate.when.words) == ("Gate", "2026-01-24 10:00:00Z")
    assert (convoy.title, convoy.when.words) == ("Convoy", "2026-01-24 to 2026-01-25")


def test_a_workbook_is_imported_by_the_command_line_too(tmp_path):
    path = workbook("xlsx", tmp_path)
    assert run("new", "c.basewatch", cwd=tmp_path).returncode == 0
    told = answer(run("import", path.name, "c.basewatch", "--json", cwd=tmp_path))
    assert (told["format"], told["imported"]) == ("xlsx", 2)
    assert [one["row"] for one in told["refused"]] == [5]
    assert json.dumps(told["notes"]).count("heading in row 2") == 1
