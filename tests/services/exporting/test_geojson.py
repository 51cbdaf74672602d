import json

import pytest

from desktop.domain.spans import DateSpan
from desktop.services.exporting.told import bounds
from tests.factories import a_day, since


def features(path):
    held = json.loads(path.read_text(encoding="utf-8"))
    assert (held["type"], held["name"]) == ("FeatureCollection", "The north")
    return {
        one["properties"].get("name") or one["properties"]["title"]: one for one in held["features"]
    }


def test_bases_have_their_place_its_precision_and_their_posture(port, written):
    path, told = written(port.casebook, "geojson")
    found = features(path)
    assert told.counts == {"bases": 3, "events": 3}
    harbour = found["Tartus <b>&amp;"]
    assert harbour["geometry"] == {"type": "Point", "coordinates": [35.87, 34.9]}
    about = harbour["properties"]
    assert (about["posture"], about["precision"], about["precision_m"]) == ("active", "exact", 0)
    assert (about["last_evidence"], about["kind"], about["country"]) == (
        "2026-01-24",
        "naval base",
        "SY",
    )
    assert found["Nowhere"]["geometry"] is None
    assert (found["Nowhere"]["properties"]["posture"], harbour["id"]) == (None, port.port.id)


def test_events_are_at_their_bases_with_words_bounds_and_origins(port, written):
    found = features(written(port.casebook, "geojson")[0])
    moved = found["Moved <script>"]
    assert moved["geometry"] == {
        "type": "MultiPoint",
        "coordinates": [[35.87, 34.9], [41.2, 37.0]],
    }
    about = moved["properties"]
    assert (about["precision_m"], about["bases"][2]) == (10_000, "near: the sea")
    assert (about["when"], about["edtf"]) == ("24 Jan 2026", "2026-01-24")
    assert (about["start_min"], about["end_max"]) == (
        "2026-01-24T00:00:00Z",
        "2026-01-25T00:00:00Z",
    )
    assert (about["origins_min"], about["origins_max"], about["against"]) == (1, 1, 1)
    assert (about["marking"], about["actors"]) == ("TLP:AMBER+STRICT", ["operator: Guard"])
    assert found["Since"]["geometry"]["type"] == "Point"
    assert found["Since"]["properties"]["open_at"] == "2026-01-26"
    assert found["Vague"]["geometry"] is None
    assert found["Vague"]["properties"]["precision_m"] is None
    assert "Rejected" not in found


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (a_day(), ("2026-01-24", "2026-01-24")),
        (since(), ("2026-01-19", "")),
        (DateSpan(start_min=60, end_max=3660), ("1970-01-01T00:01:00Z", "1970-01-01T01:01:00Z")),
        (DateSpan(), ("", "")),
        (DateSpan(start_min=-(2**50), end_max=2**50), ("", "")),
        (DateSpan(start_min=-62_000_000_000), ("", "")),
    ],
)
def test_bounds_are_days_or_instants_and_what_is_open_or_too_far_is_left_open(span, expected):
    assert bounds(span) == expected
