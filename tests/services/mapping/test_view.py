import numpy as np
import pytest

from desktop.services.mapping.view import (
    MapView,
    fitted,
    metres_per_unit,
    project,
    projected,
    unproject,
)

HMEIMIM, QAMISHLI = (35.401, 35.949), (37.02, 41.19)


def test_the_corners_of_the_projected_world_are_those_of_web_mercator():
    assert project(0, 0) == pytest.approx((0.5, 0.5))
    assert project(85.0511287798066, -180) == pytest.approx((0, 0))
    assert project(-90, 180) == pytest.approx((1, 1))


def test_a_place_is_found_again_from_its_projected_units():
    assert unproject(*project(*HMEIMIM)) == pytest.approx(HMEIMIM)
    assert unproject(1.25, 0.5) == pytest.approx((0, -90))


def test_a_place_is_found_again_from_its_spot_on_the_page():
    view = fitted([HMEIMIM, QAMISHLI], 600, 330)
    assert view.from_page(*view.project(*QAMISHLI)) == pytest.approx(QAMISHLI)


def test_all_places_fit_with_their_margin():
    view = fitted([HMEIMIM, QAMISHLI], 600, 330, margin=40)
    (x1, y1), (x2, y2) = view.project(*HMEIMIM), view.project(*QAMISHLI)
    assert (x1, x2) == pytest.approx((40, 560))
    assert 40 <= y2 < y1 <= 290


def test_one_place_is_shown_with_land_around_it():
    view = fitted([HMEIMIM], 600, 330)
    assert view.degrees_wide == pytest.approx(1.5)
    assert view.project(*HMEIMIM) == pytest.approx((300, 165))


def test_no_place_shows_the_whole_world():
    assert fitted([], 1440, 900).degrees_wide == 360


def test_places_on_both_sides_of_the_180th_meridian_are_shown_the_short_way_round():
    view = fitted([(-17, 179), (-17.1, -179)], 600, 330)
    assert view.degrees_wide < 3
    assert view.project(-17, 179)[0] == pytest.approx(40)
    assert view.project(-17.1, -179)[0] == pytest.approx(560)


def test_zooming_keeps_the_place_under_the_pointer():
    view = fitted([HMEIMIM, QAMISHLI], 600, 330)
    under = view.from_page(100, 50)
    closer = view.zoomed_at(100, 50, 2)
    assert closer.scale == pytest.approx(2 * view.scale)
    assert closer.from_page(100, 50) == pytest.approx(under)


def test_zooming_ends_at_the_world_and_at_two_kilometres():
    view = fitted([HMEIMIM], 600, 330)
    assert view.zoomed_at(0, 0, 1e-9).degrees_wide == 360
    assert view.zoomed_at(0, 0, 1e9).degrees_wide == pytest.approx(0.02)


def test_panning_moves_the_content_with_the_pointer():
    view = fitted([HMEIMIM, QAMISHLI], 600, 330)
    x, y = view.project(*HMEIMIM)
    assert view.panned(30, -20).project(*HMEIMIM) == pytest.approx((x + 30, y - 20))


def test_panning_goes_round_the_world_but_not_beyond_the_poles():
    view = MapView(centre_x=0.01, centre_y=0.5, scale=2000, width=600, height=330)
    assert view.panned(100, 0).centre_x == pytest.approx(0.96)
    assert view.panned(0, 1e6).box[1] == pytest.approx(0)
    assert view.panned(0, -1e6).box[3] == pytest.approx(1)


def test_another_size_of_window_keeps_the_middle():
    view = fitted([HMEIMIM], 600, 330).resized(900, 700)
    assert view.project(*HMEIMIM) == pytest.approx((450, 350))


def test_a_metre_takes_more_of_the_page_nearer_to_the_pole():
    assert metres_per_unit(0) == pytest.approx(40_075_017, rel=1e-6)
    assert metres_per_unit(60) == pytest.approx(20_037_508, rel=1e-6)
    view = fitted([(60, 10)], 600, 330)
    assert view.metres_per_page_unit == pytest.approx(1.5 * 111_319 / 2 / 600, rel=1e-3)


def test_many_places_lie_where_each_of_them_does():
    places = [(35.4, 35.95), (-90.0, 180.0), (89.0, -180.0), (0.0, 0.0)]
    lat, lon = np.array(places).T
    found = zip(*(one.tolist() for one in projected(lat, lon)), strict=True)
    assert list(found) == [pytest.approx(project(*place), abs=1e-12) for place in places]
