"""Arcs of the window's map: from near and far they reach both places and stay on the page."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from desktop.ui.map.arcs import bow, stub

PAGE = (0.0, 0.0, 1_200.0, 800.0)
spots = st.tuples(st.floats(-2e5, 2e5), st.floats(-2e5, 2e5))


def points_of(arc):
    found = [arc.path.elementAt(at) for at in range(arc.path.elementCount())]
    return [(one.x, one.y) for one in found]


@pytest.mark.parametrize("times", [1, 30, 1_000, 100_000])
def test_an_arc_leaves_its_place_and_points_at_the_other_however_near_the_map_is(times):
    start, end = (100.0, 300.0), (100.0 + 90 * times, 300.0 - 40 * times)
    arc = bow(0, start, end, 1.0, gap=10.0)
    points = points_of(arc)
    tip = arc.head.at(0)
    assert math.dist(points[0], start) == pytest.approx(10, abs=0.2)
    assert math.dist((tip.x(), tip.y()), end) == pytest.approx(10, abs=0.2)
    assert math.dist(points[-1], (tip.x(), tip.y())) == pytest.approx(9, abs=0.2)


@given(spots, spots, st.floats(5, 30))
def test_an_arc_between_any_two_places_stays_on_the_page(start, end, gap):
    arc = bow(0, start, end, 1.0, gap=gap, page=PAGE)
    for x, y in points_of(arc):
        assert -70 < x < 1_270
        assert -70 < y < 870
    assert all(math.isfinite(value) for value in (arc.middle.x(), arc.middle.y()))


@given(st.floats(0, 60), st.floats(0, math.tau))
def test_an_arc_of_two_places_that_nearly_touch_is_still_a_line_with_a_head(far, angle):
    end = (300 + far * math.cos(angle), 300 + far * math.sin(angle))
    arc = bow(0, (300.0, 300.0), end, 1.0, gap=10.0, page=PAGE)
    assert arc.path.elementCount() >= 2
    assert arc.head.size() == 3


def test_an_arc_far_beyond_the_page_has_nothing_on_it():
    assert bow(0, (5e4, 5e4), (9e4, 5e4), 1.0, gap=10.0, page=PAGE).path.isEmpty()


def test_a_short_arrow_points_away_from_its_base_or_at_it_on_either_side():
    for side in (1, -1):
        away = stub(0, (100.0, 100.0), 0, "to Russia", 1.0, gap=10.0, side=side, is_leaving=True)
        back = stub(0, (100.0, 100.0), 0, "from it", 1.0, gap=10.0, side=side, is_leaving=False)
        middle = QPointF(100, 100)
        assert (away.middle.x() > 100) is (side > 0)
        reach = [QPointF(one.head.at(0) - middle).manhattanLength() for one in (away, back)]
        assert reach[0] > reach[1]
