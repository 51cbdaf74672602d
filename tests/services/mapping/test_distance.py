"""How far places are apart, and the shortest way between them."""

import pytest

from desktop.services.mapping.distance import distance_words, great_circle_m, way

QAMISHLI, HMEIMIM = (37.02, 41.19), (35.40, 35.95)


def test_a_minute_of_latitude_is_a_nautical_mile():
    assert great_circle_m((50, 8), (50 + 1 / 60, 8)) == pytest.approx(1_853, abs=1)
    assert great_circle_m(QAMISHLI, QAMISHLI) == 0
    assert great_circle_m(QAMISHLI, HMEIMIM) == pytest.approx(503_000, rel=0.005)


def test_a_way_across_the_antimeridian_goes_on():
    places = way((10.0, 175.0), (10.0, -170.0))
    lons = [lon for _lat, lon in places]
    assert lons == sorted(lons)
    assert lons[-1] == pytest.approx(190.0)
    assert max(lat for lat, _lon in places) > 10.05


def test_a_short_way_is_a_straight_line():
    assert way((1.0, 2.0), (1.0, 2.1)) == [(1.0, 2.0), (1.0, pytest.approx(2.1))]


@pytest.mark.parametrize(
    ("metres", "words"),
    [
        (0.0, "0 km (0 nmi)"),
        (85.2, "0.0852 km (0.0460 nmi)"),
        (503_214.0, "503 km (272 nmi)"),
        (12_345_678.0, "12,300 km (6,670 nmi)"),
    ],
)
def test_a_distance_is_no_more_exact_than_it_can_be(metres, words):
    assert distance_words(metres) == words
