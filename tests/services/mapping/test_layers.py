"""Layers of the user's own: which files are taken, which tiles a view needs."""

import json
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import BasewatchError
from desktop.services.mapping import layers
from desktop.services.mapping.layers import read_layer
from desktop.services.mapping.tiles import MOST_TILES, Tile, TileSet, read_tiles
from desktop.services.mapping.view import fitted, project
from tests.services.mapping.tiles_of import FACTS, PNG, a_tile_file

WORLD = (0.0, 0.0, 1.0, 1.0)


def refusal(path):
    with pytest.raises(BasewatchError) as raised:
        read_layer(path)
    return str(raised.value)


def tiles_of(box=WORLD, least=0, most=8):
    return TileSet(path=Path("x"), kind=b"png", least_zoom=least, most_zoom=most, box=box)


def test_a_file_of_tiles_tells_its_name_and_its_makers(tmp_path):
    found = read_layer(a_tile_file(tmp_path / "r.mbtiles"))
    assert (found.name, found.attribution) == ("Relief", "© Somebody")
    assert found.content.pictures([Tile(0, 0, 0), Tile(5, 1, 1)]) == [PNG, None]


def test_rows_are_counted_from_the_north(tmp_path):
    path = a_tile_file(tmp_path / "r.mbtiles", [(2, 1, 3, b"north"), (2, 1, 0, b"south")])
    tiles, _name, _makers = read_tiles(path)
    assert (tiles.least_zoom, tiles.most_zoom) == (2, 2)
    assert tiles.pictures([Tile(2, 1, 0), Tile(2, 1, 3)]) == [b"north", b"south"]


def test_a_file_without_a_name_goes_by_its_own(tmp_path):
    assert read_layer(a_tile_file(tmp_path / "r.mbtiles", facts={"format": "jpg"})).name == "r"
    point = {"type": "Point", "coordinates": [38, 35]}
    (tmp_path / "p.geojson").write_text(json.dumps(point))
    found = read_layer(tmp_path / "p.geojson")
    assert (found.name, found.attribution, len(found.content.points)) == ("p", "", 1)


@pytest.mark.parametrize(
    ("facts", "tiles", "says"),
    [
        ({"format": "pbf"}, [(0, 0, 0, PNG)], "holds vector tiles, which are not drawn"),
        ({"format": "webp"}, [(0, 0, 0, PNG)], "of another kind than PNG and JPEG"),
        ({}, [(0, 0, 0, PNG)], "of another kind than PNG and JPEG"),
        (FACTS, [], "holds no tiles"),
        (FACTS, [("a", 0, 0, PNG)], "holds no tiles"),
    ],
)
def test_tiles_that_cannot_be_drawn_are_refused_in_one_sentence(tmp_path, facts, tiles, says):
    sentence = refusal(a_tile_file(tmp_path / "r.mbtiles", tiles, facts))
    assert sentence.startswith("“r.mbtiles” holds ")
    assert says in sentence


def test_a_file_of_another_kind_is_refused_in_one_sentence(tmp_path):
    path = tmp_path / "r.mbtiles"
    assert "could not be read: no such file" in refusal(path)
    path.write_bytes(b"no database")
    assert refusal(path) == "“r.mbtiles” is no MBTiles file."
    path.unlink()
    sqlite3.connect(path).execute("CREATE TABLE t (x)").connection.close()
    assert "holds no map tiles that can be read." in refusal(path)
    assert "choose GeoJSON or MBTiles" in refusal(tmp_path / "r.shp")
    assert "could not be read: no such file" in refusal(tmp_path / "p.geojson")
    (tmp_path / "p.json").write_text("[]")
    assert refusal(tmp_path / "p.json") == "“p.json” is no GeoJSON."


def test_a_text_that_is_too_large_is_refused_unread(tmp_path, monkeypatch):
    monkeypatch.setattr(layers, "MOST_BYTES", 3_000_000)
    (tmp_path / "p.json").write_bytes(b" " * 3_000_001)
    assert refusal(tmp_path / "p.json") == "“p.json” is larger than 3 MB."


def test_a_file_that_would_be_read_for_ever_is_given_up(tmp_path):
    path = a_tile_file(tmp_path / "r.mbtiles")
    db = sqlite3.connect(path)
    db.execute("DROP TABLE tiles")
    db.execute(
        "CREATE VIEW tiles AS WITH RECURSIVE n(zoom_level) AS (SELECT 1 UNION ALL"
        " SELECT zoom_level + 1 FROM n) SELECT zoom_level, 1 AS tile_column FROM n"
    )
    db.close()
    assert "takes too long to read" in refusal(path)


def test_a_picture_that_is_too_large_or_no_bytes_is_none(tmp_path):
    path = a_tile_file(tmp_path / "r.mbtiles", [(0, 0, 0, b"x" * 2_000_001), (1, 0, 0, "words")])
    tiles, _name, _makers = read_tiles(path)
    assert tiles.pictures([Tile(0, 0, 0), Tile(1, 0, 1)]) == [None, None]


def test_looking_at_tiles_leaves_nothing_beside_them(tmp_path):
    path = a_tile_file(tmp_path / "r.mbtiles")
    db = sqlite3.connect(path)
    db.execute("PRAGMA journal_mode = WAL")
    db.close()
    read_tiles(path)
    assert [each.name for each in tmp_path.iterdir()] == ["r.mbtiles"]


@pytest.mark.parametrize(
    ("bounds", "box"),
    [
        ("30,30,45,40", (*project(40, 30), *project(30, 45))),
        ("30,30,45", WORLD),
        ("45,30,30,40", WORLD),
        ("nan,30,45,40", WORLD),
    ],
)
def test_bounds_that_make_no_sense_are_the_world(tmp_path, bounds, box):
    path = a_tile_file(tmp_path / "r.mbtiles", facts=FACTS | {"bounds": bounds})
    assert read_tiles(path)[0].box == pytest.approx(box, abs=1e-3)


@given(
    st.floats(-60, 60),
    st.floats(-180, 180),
    st.floats(1, 200_000),
    st.integers(200, 3000),
    st.integers(1, 2),
)
def test_the_tiles_of_a_view_cover_it_and_are_few(lat, lon, times, width, dots):
    view = fitted([(lat, lon)], width, 700).zoomed_at(width / 2, 350, times / 1_000)
    placed = tiles_of(most=20).placed(view.box, view.scale * dots)
    assert 0 < len(placed) <= MOST_TILES
    for x, y in ((1, 1), (width / 2, 350), (width - 1, 699)):
        at_x = view.box[0] + x / view.scale
        at_y = view.units(x, y)[1]
        assert any(
            one.left <= at_x <= one.left + one.width and one.top <= at_y <= one.top + one.width
            for one in placed
        )
    for one in placed:
        assert one.left % 1 == pytest.approx(one.tile.x / 2**one.tile.zoom)


def test_a_view_beyond_the_finest_tiles_is_drawn_with_these_and_a_wide_one_with_none():
    near = fitted([(35, 38)], 600, 400).zoomed_at(300, 200, 50)
    assert {one.tile.zoom for one in tiles_of(most=6).placed(near.box, near.scale)} == {6}
    world = fitted((), 600, 400)
    assert tiles_of(least=9, most=12).placed(world.box, world.scale) == []
    wall = fitted((), 6_000, 3_000).zoomed_at(0, 0, 4)
    coarse = tiles_of(most=20).placed(wall.box, 2 * wall.scale)
    assert len(coarse) <= MOST_TILES
    assert tiles_of(box=(0.6, 0.3, 0.61, 0.31)).placed((0.1, 0.1, 0.2, 0.2), 1_000) == []
