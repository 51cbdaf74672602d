import json

import numpy as np
import pytest

from desktop.resources import resource_dir
from desktop.services.mapping.outlines import Outlines
from desktop.services.mapping.packed import PackedLevel, lines_of, pack
from desktop.services.mapping.view import MapView, fitted, project

MAP = resource_dir().joinpath("map")


@pytest.fixture(scope="module")
def outlines():
    return Outlines(MAP)


def covers(rings, lat, lon):
    """Tell by the even-odd rule whether a place in degrees is within the rings."""
    x, y = project(lat, lon)
    inside = False
    for ring in rings.pieces():
        after = np.roll(ring, -1, axis=0)
        spans = (ring[:, 1] > y) != (after[:, 1] > y)
        one, other = ring[spans], after[spans]
        at = one[:, 0] + (y - one[:, 1]) / (other[:, 1] - one[:, 1]) * (other[:, 0] - one[:, 0])
        inside ^= bool(np.count_nonzero(at > x) % 2)
    return inside


def passes(lines, lat, lon, within_deg=0.1):
    """Tell whether a line runs within so many degrees of a place."""
    place = np.array(project(lat, lon))
    for line in lines.pieces():
        start, step = line[:-1], np.diff(line, axis=0)
        along = ((place - start) * step).sum(axis=1) / np.maximum(1e-30, (step**2).sum(axis=1))
        nearest = start + step * np.clip(along, 0, 1)[:, None]
        if np.hypot(*(nearest - place).T).min() < within_deg / 360:
            return True
    return False


def test_what_was_packed_comes_out_again():
    lines = [np.array([[5, 7], [6, 9], [5, -300]]), np.array([[100_000, 4], [132_767, 4]])]
    level = PackedLevel(pack({"borders": lines, "land": lines[:1]}, 1 << 17))
    found = level.lines("borders")
    assert [np.rint(piece * (1 << 17)).tolist() for piece in found.pieces()] == [
        line.tolist() for line in lines
    ]
    assert len(level.lines("land")) == 1
    assert len(level.lines("rivers")) == 0


def test_all_of_the_map_is_at_most_two_megabytes():
    assert sum(len(file.read_bytes()) for file in MAP.iterdir()) <= 2e6


def test_nothing_is_read_before_it_is_asked_for(tmp_path):
    Outlines(tmp_path)


@pytest.mark.parametrize(
    ("lat", "lon", "is_land"),
    [(35.401, 35.949, True), (34.9, 35.0, False), (52.5, 13.4, True), (0, -30, False)],
)
def test_land_and_sea_lie_where_they_are(outlines, lat, lon, is_land):
    for width in (0.5, 20, 300):
        view = MapView(
            centre_x=project(lat, lon)[0],
            centre_y=project(lat, lon)[1],
            scale=900 * 360 / width,
            width=900,
            height=600,
        )
        assert covers(outlines.shapes(view).land, lat, lon) is is_land


def test_the_port_of_tartus_stands_on_land_when_zoomed_in(outlines):
    assert covers(outlines.shapes(fitted([(34.9, 35.885)], 600, 330)).land, 34.9, 35.885)


def test_a_view_across_the_180th_meridian_has_both_sides(outlines):
    shapes = outlines.shapes(fitted([(-16.5, 179.5), (-16.8, -179.5)], 600, 330))
    xs = np.concatenate([piece[:, 0] for piece in shapes.land.pieces()])
    assert xs.min() < np.rint(xs.mean()) < xs.max()


def test_no_coast_is_drawn_along_the_180th_meridian(outlines):
    coast = outlines.shapes(fitted([(66, 179), (68, -179)], 600, 330)).coast
    for line in coast.pieces():
        on_it = np.abs(line[:, 0] - np.rint(line[:, 0])) < 1e-9
        assert not (on_it[1:] & on_it[:-1]).any()


def test_panning_a_little_finds_the_same_shapes_again(outlines):
    view = fitted([(35.4, 35.95), (37, 41.2)], 600, 330)
    assert outlines.shapes(view.panned(20, 10)) is outlines.shapes(view)


def test_the_shapes_hold_all_that_the_view_shows(outlines):
    view = fitted([(35.4, 35.95), (37, 41.2)], 600, 330)
    for moved in (view.panned(dx, dy) for dx in range(-700, 701, 350) for dy in (-300, 0, 300)):
        box, has = moved.box, outlines.shapes(moved).box
        assert has[0] <= box[0]
        assert has[1] <= box[1]
        assert has[2] >= box[2]
        assert has[3] >= box[3]


def test_what_was_shown_long_ago_is_let_go(outlines):
    first = fitted([(10, 10)], 600, 330)
    kept = outlines.shapes(first)
    for lon in range(20, 160, 10):
        outlines.shapes(fitted([(10, lon)], 600, 330))
    assert outlines.shapes(first) is not kept


def test_a_cut_has_nothing_outside_its_box(outlines):
    box = (0.6, 0.39, 0.615, 0.4)
    shapes = outlines.cut(box, 1e-5, 5)
    for lines in (shapes.land, shapes.coast, shapes.borders, shapes.rivers):
        assert len(lines)
        assert (lines.points >= np.array(box[:2]) - 1e-12).all()
        assert (lines.points <= np.array(box[2:]) + 1e-12).all()


def test_the_whole_world_has_no_rivers_and_few_points(outlines):
    shapes = outlines.cut((0, 0, 1, 1), 0.5 / 1024, 360)
    assert len(shapes.rivers) == 0
    assert len(shapes.land.points) < 50_000


@pytest.mark.parametrize(
    ("lat", "lon"),
    [
        (46.13, 33.65),  # Perekop, north of Crimea
        (33.0, 35.86),  # the Golan Heights in the east
        (32.95, 35.633),  # and in the west
        (27.667, -11.0),  # Western Sahara in the north
        (34.5, 73.97),  # the Line of Control
        (34.8, 78.3),  # Aksai Chin
        (43.2, 20.85),  # Kosovo in the north
        (35.1, 33.0),  # Cyprus
        (42.53, 41.73),  # Abkhazia
        (42.17, 44.0),  # South Ossetia
        (47.26, 29.13),  # Transnistria
        (9.0, 48.98),  # Somaliland in the east
        (32.2, 35.0),  # the West Bank
        (38.3, 127.1),  # Korea
    ],
)
def test_disputed_borders_are_dashed_at_both_scales(outlines, lat, lon):
    x, y = project(lat, lon)
    for degrees_wide in (3, 30):
        shapes = outlines.cut((x - 0.01, y - 0.01, x + 0.01, y + 0.01), 1e-9, degrees_wide)
        assert passes(shapes.disputed, lat, lon, 0.3)


def test_borders_that_nobody_disputes_are_whole(outlines):
    shapes = outlines.shapes(fitted([(36.7, 38.0), (37.1, 41.0)], 600, 330))
    assert passes(shapes.borders, 36.83, 38.0)
    assert not passes(shapes.disputed, 36.83, 38.0)


def test_each_disputed_area_has_its_parties_and_one_sentence_or_two():
    for area in json.loads(MAP.joinpath("disputed.json").read_text("utf-8")):
        assert len(area["parties"]) >= 2
        assert area["note"].endswith(".")
        assert project(area["lat"], area["lon"])


def test_no_lines_are_no_trouble():
    assert len(lines_of(())) == 0
    assert lines_of(()).pieces() == []
