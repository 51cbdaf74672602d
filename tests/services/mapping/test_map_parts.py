import math

import numpy as np
import pytest

from desktop.domain.base import RADIUS_M, PlacePrecision
from desktop.resources import resource_dir
from desktop.services.mapping.circles import circle
from desktop.services.mapping.clipping import clip_lines, clip_ring
from desktop.services.mapping.labels import Label, overlaps, placed
from desktop.services.mapping.outlines import Outlines
from desktop.services.mapping.packed import lines_of
from desktop.services.mapping.places import Cities
from desktop.services.mapping.scale_bar import scale_bar
from desktop.services.mapping.sheet import dense, is_inside
from desktop.services.mapping.states import States
from desktop.services.mapping.view import fitted, metres_per_unit, project

AREA = (0.0, 0.0, 600.0, 330.0)


@pytest.fixture(scope="module")
def cities():
    return Cities(resource_dir().joinpath("map"))


def names(cities, places, most=12):
    return [city.name for city in cities.within(fitted(places, 600, 330), most)]


def test_a_circle_has_its_radius_on_the_ground_at_any_latitude():
    for lat in (0, 35, 70):
        x, y = project(lat, 36)
        reach = {math.dist((x, y), point) * metres_per_unit(lat) for point in circle(lat, 36, 5000)}
        assert min(reach) == pytest.approx(max(reach)) == pytest.approx(5000)


def test_every_precision_has_its_radius_and_an_exact_place_none():
    assert [RADIUS_M[precision] for precision in PlacePrecision] == [0, 2_000, 10_000, 50_000]


@pytest.mark.parametrize(
    ("places", "says"),
    [
        ([(35.4, 35.95), (37.02, 41.19)], "50 km"),
        ([(35.4, 35.95)], "20 km"),
        ([(35.4, 35.95), (-35.4, 135.95)], "2\u202f000 km at 0°N"),
        ([(-60, 35.95), (-20, 135.95)], "1\u202f000 km at 43°S"),
    ],
)
def test_the_scale_bar_is_a_round_distance(places, says):
    view = fitted(places, 600, 330)
    bar = scale_bar(view, 110)
    assert bar.words == says
    assert 110 / 2.5 <= bar.length <= 110


def test_the_scale_bar_of_a_close_view_is_in_metres():
    view = fitted([(35.4, 35.95)], 600, 330).zoomed_at(300, 165, 50)
    assert scale_bar(view, 110).words == "200 m"


def test_the_great_cities_of_a_view_come_first(cities):
    found = names(cities, [(33, 36), (37, 41)])
    assert "Damascus" in found[:4]
    assert {"Aleppo", "Homs"} <= set(found)


def test_a_district_does_not_stand_for_its_city(cities):
    assert "Mosul" in names(cities, [(36.3, 43), (36.4, 43.2)])
    assert "Mariupol" in names(cities, [(47.1, 37.5)])


def test_cities_on_the_far_side_of_the_180th_meridian_are_found(cities):
    assert "Suva" in names(cities, [(-18, 178), (-18, -178)], 30)


def label(key, x, y, *, must=False, width=80.0):
    return Label(key=key, x=x, y=y, width=width, height=18.0, clearance=7.0, must=must)


def test_a_name_stands_beside_its_spot():
    (found,), left_out = placed([label("a", 100, 100)], AREA, ())
    assert found.box == (112, 91, 192, 109)
    assert left_out == ()


def test_a_name_near_the_edge_turns_to_the_other_side():
    (found,), _ = placed([label("a", 580, 100)], AREA, ())
    assert found.box[2] < 580


def test_names_that_must_stand_move_away_with_a_line_and_others_are_left_out():
    spots = [label(str(n), 300 + 16 * n, 160, must=True) for n in range(6)]
    found, left_out = placed([*spots, label("city", 310, 160)], AREA, ())
    assert [one.key for one in left_out] == ["city"]
    assert any(one.leader for one in found)
    for one in found:
        assert not any(other is not one and overlaps(one.box, other.box) for other in found)


def test_a_name_that_finds_no_room_at_all_is_told():
    _, left_out = placed([label("a", 100, 100, must=True, width=700)], AREA, ())
    assert [one.key for one in left_out] == ["a"]


def test_a_name_avoids_lines_and_stands_on_one_only_where_it_must():
    line = dense(lines_of([np.array([(150.0, 0.0), (150.0, 330.0)])]), 5.0)
    (found,), _ = placed([label("a", 100, 100)], AREA, (), line)
    assert found.box[2] < 150
    wall = np.array([(x, y) for x in range(0, 600, 10) for y in range(0, 330, 10)], float)
    assert placed([label("a", 100, 100)], AREA, (), wall)[0] == ()
    assert len(placed([label("a", 100, 100, must=True)], AREA, (), wall)[0]) == 1
    (on_ground,), _ = placed([label("a", 100, 100)], AREA, (), ground=wall)
    assert on_ground.crosses > 0


def test_a_ring_is_cut_to_a_box():
    ring = np.array([(-1.0, -1.0), (3.0, -1.0), (3.0, 1.0), (-1.0, 1.0)])
    cut = clip_ring(ring, (0, 0, 2, 2))
    assert {(x, y) for x, y in cut.tolist()} == {(0, 0), (2, 0), (2, 1), (0, 1)}
    assert len(clip_ring(ring, (5, 5, 6, 6))) == 0


def test_a_line_that_leaves_a_box_and_returns_is_two():
    line = np.array([(0.5, 0.5), (2.0, 0.5), (2.0, 0.8), (0.5, 0.8)])
    pieces = clip_lines(lines_of([line]), (0, 0, 1, 1)).pieces()
    assert [piece.tolist() for piece in pieces] == [
        [[0.5, 0.5], [1, 0.5]],
        [[1, 0.8], [0.5, 0.8]],
    ]
    assert len(clip_lines(lines_of([line]), (5, 5, 6, 6))) == 0


def test_a_hole_in_a_ring_is_outside():
    square = np.array([(0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 9.0)])
    rings = lines_of([square, square / 3 + 3])
    assert is_inside(rings, 1, 1)
    assert not is_inside(rings, 4.5, 4.5)
    assert not is_inside(rings, 10, 4.5)


def test_points_along_lines_are_near_each_other_and_never_between_two_lines():
    lines = lines_of([np.array([(0.0, 0.0), (9.0, 0.0)]), np.array([(0.0, 50.0), (0.0, 59.0)])])
    points = dense(lines, 2.0)
    assert not [y for _, y in points.tolist() if 0 < y < 50]
    assert np.abs(np.diff(points[points[:, 1] == 0, 0])).max() <= 2.0
    assert len(dense(lines_of(()), 1.0)) == 0


def test_states_are_named_where_they_are_wide_enough_the_wider_first():
    states = States(resource_dir().joinpath("map"))
    view = fitted([(33, 36), (37, 45)], 600, 330)
    found = [state.name for state in states.within(view, 60)]
    assert found.index("Iraq") < found.index("Syria")
    assert "Lebanon" not in found
    assert "Lebanon" in [state.name for state in states.within(view.zoomed_at(0, 330, 1), 1)]
    east = fitted([(-18, 178), (-18, -178)], 600, 330)
    assert "Fiji" in [state.name for state in states.within(east, 1)]


def test_the_middle_of_a_state_is_on_its_land():
    folder = resource_dir().joinpath("map")
    land = Outlines(folder).cut((0, 0, 1, 1), 1e-6, 360).land
    world = fitted((), 600, 600)
    wide = [state for state in States(folder).within(world, 2) if abs(state.lat) < 80]
    assert len(wide) > 60
    for state in wide:
        assert is_inside(land, *project(state.lat, state.lon)), state.name


def test_no_state_is_named_that_has_no_number_of_its_own():
    known = {state.name for state in States(resource_dir().joinpath("map"))._known[0]}
    assert known.isdisjoint({"N. Cyprus", "Somaliland", "Kosovo", "Siachen Glacier"})
