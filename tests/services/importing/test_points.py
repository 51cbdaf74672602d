"""Points of rows that are at no base: kept with how close they are, exported, and read back."""

import json

import pytest

from desktop.domain.base import RADIUS_M, PlacePrecision
from desktop.domain.event import EventBase
from desktop.queries.exported_events import exported_events
from desktop.services.exporting.export import export
from desktop.services.exporting.wish import Format, Wish
from desktop.services.importing.guessing import guessed
from desktop.services.importing.presets.acled import Acled
from desktop.services.importing.presets.ucdp import Ucdp
from desktop.services.importing.tables.opening import open_table
from desktop.services.mapping.coordinates import CoordinateStyle, shown
from tests.factories import NOON, a_base, a_casebook, a_day, an_editing, an_event
from tests.services.exporting.test_restricted import ROW as OF_ACLED
from tests.services.importing.importing_of import events, table, take
from tests.services.importing.test_own import from_csv, from_json
from tests.services.importing.test_ucdp import ROW as OF_UCDP

UNNAMED_UCDP = ("where_coordinates", "adm_1", "adm_2", "country")
UNNAMED_ACLED = ("location", "admin3", "admin2", "admin1", "country")

SEA = EventBase(place="the Vell Sea", lat=-36.5, lon=34.25, precision=PlacePrecision.AREA)


@pytest.mark.parametrize(
    ("code", "precision"),
    [("1", PlacePrecision.VICINITY), ("2", PlacePrecision.AREA), *((c, None) for c in "34567x")],
)
def test_a_point_of_ucdp_is_as_close_as_its_code_says(kept, edits, code, precision):
    take(kept, edits, table(OF_UCDP | {"where_prec": code}), Ucdp())
    (event,) = events(kept)
    if precision is None:
        assert (event.bases, bool(event.place)) == ((), True)
    else:
        (end,) = event.bases
        assert (end.precision, event.place) == (precision, "")
        assert f"{end.lat:g}" in event.summary


@pytest.mark.parametrize(
    ("code", "precision"),
    [("1", PlacePrecision.LOCALITY), ("2", PlacePrecision.AREA), ("3", None), ("9", None)],
)
def test_a_point_of_acled_is_as_close_as_its_code_says(kept, edits, code, precision):
    take(kept, edits, table(OF_ACLED | {"geo_precision": code}), Acled())
    (event,) = events(kept)
    assert [end.precision for end in event.bases] == ([] if precision is None else [precision])


def test_a_point_at_a_base_is_that_base_and_no_point(kept, edits):
    base = a_base(name="Velgrad Air Base", lat=51.0, lon=31.0)
    edits.apply("Add", base)
    take(kept, edits, table(OF_ACLED), Acled())
    assert [(end.base, end.lat) for end in events(kept)[0].bases] == [(base.id, None)]


def test_a_newer_row_moves_no_event_that_the_analyst_placed(kept, edits):
    take(kept, edits, table(OF_ACLED), Acled())
    newer = OF_ACLED | {"timestamp": "1736500000", "latitude": "52.0"}
    assert take(kept, edits, table(newer), Acled()).updated == 1
    assert events(kept)[0].bases[0].lat == 51.0


@pytest.mark.parametrize("form", ["geojson", "kml"])
def test_a_placed_event_goes_out_to_a_map_and_comes_back_as_close(kept, edits, tmp_path, form):
    edits.apply("Add", an_event(title="Ships gather", when=a_day(), bases=(SEA,)))
    path = tmp_path / f"out.{form}"
    told = export(kept.reader, Wish(format=Format(form)), path, NOON)
    assert told.counts == {"events": 1}
    (tmp_path / "other").mkdir()
    other = a_casebook(tmp_path / "other")
    source = open_table(path)
    take(other, an_editing(other), source, guessed(source))
    (event,) = events(other)
    other.close()
    (end,) = event.bases
    assert (end.lat, end.lon, end.precision) == (SEA.lat, SEA.lon, SEA.precision)
    assert event.title == "Ships gather"


def test_a_feature_has_the_point_of_a_named_place_and_how_far_off_it_may_be(kept, edits, tmp_path):
    edits.apply("Add", an_event(title="Ships gather", bases=(SEA,)))
    path = tmp_path / "out.geojson"
    export(kept.reader, Wish(format=Format.GEOJSON), path, NOON)
    (feature,) = json.loads(path.read_text(encoding="utf-8"))["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [34.25, -36.5]}
    assert feature["properties"]["precision_m"] == 50_000
    reader = kept.reader()
    (told,) = exported_events(reader)
    reader.close()
    assert told.ends[0].name == "the Vell Sea"


@pytest.mark.parametrize(
    ("metres", "precision"),
    [
        ("", PlacePrecision.LOCALITY),
        ("0", PlacePrecision.EXACT),
        ("1500", PlacePrecision.VICINITY),
        ("50000", PlacePrecision.AREA),
        ("90000", None),
    ],
)
def test_a_point_without_a_name_is_called_by_its_degrees(kept, edits, metres, precision):
    row = {"date": "2026-01-24", "title": "Seen", "lat": "36.5", "lon": "34.25"}
    rows = table(*(row | {"precision_m": metres} for _ in range(3)))
    take(kept, edits, rows, guessed(rows))
    event = events(kept)[0]
    if precision is None:
        assert (event.bases, event.place) == ((), "36.5, 34.25")
    else:
        name = shown(36.5, 34.25, precision, CoordinateStyle.DECIMAL)
        assert [(end.place, end.precision) for end in event.bases] == [(name, precision)]


@pytest.mark.parametrize("gone", ["point", "precision"])
def test_what_has_neither_name_nor_a_close_point_is_nowhere(kept, edits, gone):
    row = OF_UCDP | dict.fromkeys(UNNAMED_UCDP, "")
    row |= {"where_prec": "5"} if gone == "precision" else {"latitude": "", "longitude": ""}
    take(kept, edits, table(row), Ucdp())
    assert (events(kept)[0].bases, events(kept)[0].place) == ((), "")


@pytest.mark.parametrize(
    ("row", "preset", "unnamed"),
    [
        (OF_UCDP | {"where_prec": "1"}, Ucdp(), UNNAMED_UCDP),
        (OF_ACLED, Acled(), UNNAMED_ACLED),
    ],
)
def test_the_point_of_a_row_that_names_no_place_is_kept_and_goes_with_the_undo(
    kept, edits, row, preset, unnamed
):
    take(kept, edits, table(row | dict.fromkeys(unnamed, "")), preset)
    (event,) = events(kept)
    (end,) = event.bases
    assert (end.lat, end.lon) == (float(row["latitude"]), float(row["longitude"]))
    assert end.place == shown(end.lat, end.lon, end.precision, CoordinateStyle.DECIMAL)
    assert event.place == ""
    edits.undo()
    assert events(kept) == []


@pytest.mark.parametrize("form", ["csv", "json", "geojson", "kml"])
@pytest.mark.parametrize("precision", list(PlacePrecision))
def test_an_unnamed_point_goes_out_and_comes_back_as_close(kept, edits, tmp_path, form, precision):
    row = {"date": "2026-01-24", "title": "Seen", "lat": "36.512", "lon": "34.257"}
    metres = f"{RADIUS_M[precision]:g}"
    rows = table(*(row | {"precision_m": metres} for _ in range(3)))
    take(kept, edits, rows, guessed(rows))
    before = events(kept)[0].bases
    path = tmp_path / f"out.{form}"
    export(kept.reader, Wish(format=Format(form)), path, NOON)
    (tmp_path / "other").mkdir()
    other = a_casebook(tmp_path / "other")
    into = an_editing(other)
    if form == "csv":
        from_csv(other, path)
    elif form == "json":
        from_json(other, path)
    else:
        source = open_table(path)
        take(other, into, source, guessed(source))
    found = [event.bases for event in events(other)]
    other.close()
    assert set(found) == {before}
