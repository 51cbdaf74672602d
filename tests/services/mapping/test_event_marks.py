"""Events with a place of their own in pictures: squares, numbers, and how far off they may be."""

import math

import numpy as np
import pytest

from desktop.domain.base import PlacePrecision
from desktop.queries.map_points import PRECISIONS, MapPoints
from desktop.services.drawing.commands import Box, Path, Text
from desktop.services.drawing.look import DARK, LIGHT
from desktop.services.mapping.event_marks import event_marks
from desktop.services.mapping.extras import Extras
from desktop.services.mapping.sheet import Sheet
from desktop.services.mapping.sketch import EVENTS_NOTE, sketch
from desktop.services.mapping.view import fitted
from tests.services.mapping.test_sketch import AREA as PAGE
from tests.services.mapping.test_sketch import EXAMPLE, SETTER, words, world

__all__ = ["world"]

EXACT, AREA = PlacePrecision.EXACT, PlacePrecision.AREA
NEAR = ((33.0, 36.0), (37.0, 42.0))


def points_at(*places):
    """Return points, each of an event of its own, at (lat, lon, precision)."""
    whole = np.arange(len(places))
    return MapPoints(
        event=whole,
        end=np.zeros_like(whole),
        lat=np.array([float(lat) for lat, _lon, _how in places]),
        lon=np.array([float(lon) for _lat, lon, _how in places]),
        precision=np.array([PRECISIONS.index(how) for _lat, _lon, how in places], dtype=np.int64),
    )


def a_sheet(places=NEAR, look=LIGHT, **fields):
    return Sheet(view=fitted(places, 600, 400, **fields), x=20.0, y=30.0, look=look, setter=SETTER)


def drawn(*places, sheet=None):
    found = event_marks(points_at(*places), sheet or a_sheet())
    return [drawing for clipped in found for drawing in clipped.drawings]


def texts(drawings):
    return words([drawing for drawing in drawings if isinstance(drawing, Text)])


def test_without_events_nothing_is_drawn():
    assert drawn() == []
    assert drawn((-40, -60, EXACT)) == []


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_an_exact_place_is_a_small_square_on_its_spot(look):
    sheet = a_sheet(look=look)
    (square,) = drawn((35.0, 38.0, EXACT), sheet=sheet)
    assert isinstance(square, Box)
    middle = square.x + square.width / 2, square.y + square.height / 2
    assert middle == pytest.approx(sheet.spot(35.0, 38.0))
    assert square.fill == look.accent


def test_a_rough_place_has_a_broken_frame_and_the_circle_that_it_lies_in():
    sheet = a_sheet()
    circle, frame, sign = drawn((35.0, 38.0, AREA), sheet=sheet)
    assert isinstance(circle, Path)
    assert isinstance(frame, Path)
    assert circle.dash
    assert frame.dash
    assert texts([sign]) == ["≈"]
    (ring,) = circle.pieces
    wide = max(x for x, _y in ring) - min(x for x, _y in ring)
    unit_m = 40_075_016.7 * math.cos(math.radians(35.0)) / sheet.view.scale
    assert wide * unit_m == pytest.approx(100_000, rel=0.01)


def test_a_circle_that_is_no_larger_than_the_mark_or_wider_than_the_map_is_left_out():
    assert len(drawn((35.0, 38.0, AREA), sheet=a_sheet(((-60.0, -170.0), (70.0, 170.0))))) == 2
    close = a_sheet(((35.0, 38.0), (35.01, 38.01)), least_deg=0.1)
    assert len(drawn((35.005, 38.005, AREA), sheet=close)) == 2


def test_circles_that_would_cover_each_other_are_left_out():
    places = [(33.5 + 0.5 * step, 37.0 + 0.6 * step, AREA) for step in range(7)]
    assert len(drawn(*places, sheet=a_sheet(((34.0, 37.0), (36.0, 40.0))))) % 2 == 0
    assert len(drawn(places[3])) == 3


def test_places_close_by_are_one_number_open_where_none_is_exact():
    exact = drawn(*[(35.0, 38.0, EXACT)] * 1_200, (35.0, 38.0, AREA))
    assert isinstance(exact[0], Box)
    assert texts(exact) == ["1,201"]
    rough = drawn(*[(35.0, 38.0, AREA)] * 3)
    assert isinstance(rough[0], Path)
    assert texts(rough) == ["3"]


def test_places_on_both_sides_of_180_degrees_are_drawn_where_they_are():
    sheet = a_sheet(((0.0, 178.0), (3.0, -178.0)))
    found = drawn((1.0, 179.0, AREA), (1.0, -179.0, AREA), sheet=sheet)
    for drawing in found:
        if isinstance(drawing, Path):
            assert all(0 <= x <= 700 for piece in drawing.pieces for x, _y in piece)


def test_a_map_with_events_says_below_what_squares_are(world):
    held = Extras(points=points_at((35.0, 38.0, AREA)))
    found = sketch(EXAMPLE, PAGE, *world, LIGHT, SETTER, None, held)
    assert EVENTS_NOTE in " ".join(words(found))
    assert EVENTS_NOTE not in " ".join(words(sketch(EXAMPLE, PAGE, *world, LIGHT, SETTER)))
