"""GeoJSON of the user's own: what of it is drawn, and what is refused."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.services.mapping import geojson
from desktop.services.mapping.geojson import GeoJsonRefused, read_geojson
from desktop.services.mapping.view import project

SQUARE = [[38, 35], [40, 35], [40, 36], [38, 36], [38, 35]]
HOLE = [[38.5, 35.2], [39, 35.2], [39, 35.5], [38.5, 35.2]]


def shapes(held):
    return read_geojson(json.dumps(held).encode())[0]


def pieces(lines):
    return [piece.tolist() for piece in lines.pieces()]


def projected(*places):
    return [pytest.approx(project(lat, lon)) for lon, lat in places]


def refusal(content):
    with pytest.raises(GeoJsonRefused) as raised:
        read_geojson(content if isinstance(content, bytes) else json.dumps(content).encode())
    return str(raised.value)


@pytest.mark.parametrize(
    ("kind", "coordinates", "points", "lines", "areas"),
    [
        ("Point", [38, 35], 1, 0, 0),
        ("MultiPoint", [[38, 35], [39, 35, 600]], 2, 0, 0),
        ("LineString", [[38, 35], [39, 35]], 0, 1, 0),
        ("MultiLineString", [[[38, 35], [39, 35]], [[1, 2], [3, 4]]], 0, 2, 0),
        ("Polygon", [SQUARE, HOLE], 0, 0, 2),
        ("MultiPolygon", [[SQUARE], [HOLE]], 0, 0, 2),
    ],
)
def test_every_kind_of_geometry_is_drawn(kind, coordinates, points, lines, areas):
    found = shapes({"type": kind, "coordinates": coordinates})
    assert (len(found.points), len(found.lines), len(found.areas)) == (points, lines, areas)


def test_a_ring_does_not_repeat_its_first_point_and_lies_where_it_says():
    found = shapes({"type": "Polygon", "coordinates": [SQUARE]})
    assert pieces(found.areas) == [projected(*SQUARE[:-1])]


def test_features_and_collections_are_gathered_and_those_without_a_place_left_aside():
    point = {"type": "Point", "coordinates": [38, 35]}
    held = {
        "type": "FeatureCollection",
        "name": "Checkpoints",
        "attribution": "A group",
        "features": [
            {"type": "Feature", "geometry": None},
            {"type": "Feature", "geometry": {"type": "Point", "coordinates": []}},
            {"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[1, 2]]}},
            {"type": "Feature", "geometry": {"type": "GeometryCollection", "geometries": [point]}},
        ],
    }
    found, name, attribution = read_geojson(("\ufeff" + json.dumps(held)).encode())
    assert found.points.tolist() == projected((38, 35))
    assert (name, attribution) == ("Checkpoints", "A group")
    assert read_geojson(json.dumps(point | {"name": 7}).encode())[1:] == ("", "")


@pytest.mark.parametrize(
    "held",
    [
        b"\xff\xfe no text",
        b"{",
        b"[" * 200_000,
        [],
        {"type": "Topology"},
        {"type": ["Point"], "coordinates": [1, 2]},
        {"type": "FeatureCollection", "features": {}},
        {"type": "GeometryCollection"},
        {"type": "Feature", "geometry": [1, 2]},
        {"type": "Point", "coordinates": ["38", "35"]},
        {"type": "Point", "coordinates": [True, 35]},
        {"type": "Point", "coordinates": [38]},
        {"type": "LineString", "coordinates": 7},
        {"type": "Polygon", "coordinates": 7},
        {"type": "Polygon"},
    ],
)
def test_what_is_no_geojson_is_refused(held):
    assert refusal(held) == "is no GeoJSON"


def test_collections_in_collections_without_end_are_refused():
    held = {"type": "Point", "coordinates": [1, 2]}
    for _depth in range(40):
        held = {"type": "GeometryCollection", "geometries": [held]}
    assert refusal(held) == "is no GeoJSON"


@pytest.mark.parametrize("place", ["[181, 35]", "[38, 90.5]", "[431250.0, 4102333.1]", "[NaN, 1]"])
def test_coordinates_that_are_none_of_the_earth_are_refused(place):
    content = f'{{"type": "Point", "coordinates": {place}}}'.encode()
    assert "save it as WGS 84" in refusal(content)


def test_more_positions_than_a_map_can_show_are_refused(monkeypatch):
    monkeypatch.setattr(geojson, "MOST_POSITIONS", 4)
    assert refusal({"type": "Polygon", "coordinates": [SQUARE]}) == (
        "has more than 4 positions: simplify it first"
    )


def test_a_file_without_any_shape_says_so():
    held = {"type": "FeatureCollection", "features": []}
    assert refusal(held) == "holds nothing that a map can show"


def test_only_what_lies_in_a_view_is_drawn_on_both_sides_of_the_180th_meridian():
    found = shapes(
        {
            "type": "GeometryCollection",
            "geometries": [
                {"type": "MultiPoint", "coordinates": [[179, 0], [-179, 0], [0, 0]]},
                {"type": "LineString", "coordinates": [[-179.5, -10], [-179.5, 10]]},
            ],
        }
    )
    near = found.within((0.98, 0.4, 1.02, 0.6), 1e-6)
    assert sorted(near.points[:, 0].tolist()) == pytest.approx([359 / 360, 361 / 360])
    assert pieces(near.lines)[0][0][0] == pytest.approx(360.5 / 360)
    assert len(near.areas) == 0


degrees = st.tuples(st.floats(-180, 180), st.floats(-85, 85))


@given(st.lists(degrees, min_size=1, max_size=40))
def test_places_are_projected_as_the_map_projects_them(places):
    found = shapes({"type": "MultiPoint", "coordinates": [list(place) for place in places]})
    expected = [project(lat, lon) for lon, lat in places]
    assert np.allclose(found.points, expected, atol=1e-12)
