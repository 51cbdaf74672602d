import math

import pytest

from desktop.services.mapping.arcs import arc

HERE, THERE = (100.0, 300.0), (500.0, 100.0)


@pytest.mark.parametrize("end", [THERE, (100.0, 280.0), (140.0, 300.0), (100.0, 300.0)])
def test_an_arc_keeps_off_both_ends_and_its_tip_points_at_the_second(end):
    found = arc(HERE, end, gap=11, head=11)
    assert len(found.points) > 1
    assert math.dist(found.head[0], end) == pytest.approx(11, abs=4)
    assert math.dist(found.points[-1], end) > math.dist(found.head[0], end)
    assert all(math.dist(point, HERE) >= 8 for point in found.points)


def test_an_arc_bends_to_its_right_and_the_way_back_to_the_other_side():
    there, back = arc(HERE, THERE, gap=11, head=11), arc(THERE, HERE, gap=11, head=11)
    straight = 200.0
    assert there.middle[1] > straight + 20
    assert back.middle[1] < straight - 20


def test_each_further_arc_of_two_places_bends_further():
    middles = [arc(HERE, THERE, gap=11, head=11, lane=lane).middle[1] for lane in range(3)]
    assert middles[0] + 20 < middles[1] < middles[2] - 20


def test_however_large_an_arc_is_it_reaches_both_places():
    end = (3e6, -2e6)
    found = arc(HERE, end, gap=11, head=11)
    assert math.dist(found.points[0], HERE) == pytest.approx(11, abs=0.5)
    assert math.dist(found.head[0], end) == pytest.approx(11, abs=0.5)
    assert math.dist(found.points[-1], found.head[0]) == pytest.approx(11)


def test_an_arc_that_never_comes_off_its_places_is_a_spot_in_the_middle():
    found = arc(HERE, THERE, gap=400, head=11)
    assert set(found.points) == {found.middle}
    assert found.head[0] == found.middle
