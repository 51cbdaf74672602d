"""What pictures of the window's map show besides: numbers, symbols, states and own layers."""

from itertools import combinations

import numpy as np
import pytest

from desktop.domain.briefing import MapFigure, Tone
from desktop.resources import resource_dir
from desktop.services.drawing.commands import Box, Oval, Path, Picture, Text
from desktop.services.drawing.look import DARK, LIGHT
from desktop.services.mapping.extras import Extras, Symbol
from desktop.services.mapping.geojson import Shapes
from desktop.services.mapping.own_shapes import hatching, own_shapes
from desktop.services.mapping.packed import lines_of
from desktop.services.mapping.sheet import Sheet
from desktop.services.mapping.sketch import BORDERS_NOTE, sketch
from desktop.services.mapping.states import States
from desktop.services.mapping.view import fitted, project
from tests.services.mapping.test_sketch import (
    AREA,
    EXAMPLE,
    HMEIMIM,
    SETTER,
    base,
    ink,
    move,
    words,
    world,
)

__all__ = ["world"]

SYMBOL = Symbol(content=b"\x89PNG", words="Air base", x=-12.0, y=-14.0, width=24.0, height=26.0)
STATES = States(resource_dir().joinpath("map"))


def drawn(world, extras, figure=EXAMPLE, view=None):
    return sketch(figure, AREA, *world, LIGHT, SETTER, view, extras)


def a_sheet(*places, look=LIGHT):
    view = fitted(places, 600, 400)
    return Sheet(view=view, x=20.0, y=30.0, look=look, setter=SETTER)


def units(*places):
    return np.array([project(lat, lon) for lat, lon in places])


def test_bases_tell_their_events_in_numbers_that_no_name_lies_on(world):
    extras = Extras(events={"Qamishli Airport": 12, "Hmeimim Air Base": 1_200, "Other": 7})
    found = drawn(world, extras)
    said = words(found)
    assert "12" in said
    assert "1,200" in said
    assert "7" not in said
    texts = [ink(drawing) for drawing in found if isinstance(drawing, Text)]
    for one, other in combinations(texts, 2):
        assert (
            one[2] <= other[0] + 0.1
            or other[2] <= one[0] + 0.1
            or (one[3] <= other[1] + 0.1 or other[3] <= one[1] + 0.1)
        )


def test_a_number_at_the_edge_stays_on_the_map(world):
    figure = MapFigure(bases=(base("Edge", 35.0, 36.0),), moves=())
    view = fitted(((35.0, 36.0),), AREA[2], AREA[3] - 40)
    view = view.panned(9 - view.width / 2, 9 - view.height / 2)
    found = drawn(world, Extras(events={"Edge": 123_456}), figure, view)
    (pill,) = [one for one in found if isinstance(one, Box) and one.fill == LIGHT.panel]
    assert pill.x >= AREA[0]
    assert pill.y >= AREA[1]


def test_drawn_symbols_stand_at_their_bases_with_the_posture_at_their_corner(world):
    twin = base("Twin", HMEIMIM.lat, HMEIMIM.lon, Tone.BAD)
    figure = MapFigure(bases=(HMEIMIM, twin), moves=())
    found = drawn(world, Extras(symbols={HMEIMIM.key: SYMBOL, "Twin": SYMBOL}), figure)
    one, other = (drawing for drawing in found if isinstance(drawing, Picture))
    assert other.x - one.x == pytest.approx(28.0)
    assert one.words == "Air base"
    small = [drawing for drawing in found if isinstance(drawing, Oval) and drawing.radius_x < 5]
    assert any(
        (drawing.x, drawing.y) == pytest.approx((one.x + 24, one.y + 26)) for drawing in small
    )
    number = drawn(world, Extras(symbols={"Twin": SYMBOL}, events={HMEIMIM.key: 3}), figure)
    assert "3" in words(number)


def test_states_are_named_in_their_middle_where_there_is_room(world):
    view = fitted(((30, 30), (40, 50)), AREA[2], AREA[3])
    assert "IRAQ" in words(drawn(world, Extras(states=STATES), view=view))
    assert "IRAQ" not in words(drawn(world, Extras(), view=view))
    iraq = next(state for state in STATES.within(view, 40.0) if state.name == "Iraq")
    over = base("Over", iraq.lat, iraq.lon)
    figure = MapFigure(bases=(over,), moves=())
    assert "IRAQ" not in words(drawn(world, Extras(states=STATES), figure, view))
    # The bow between these two runs through its middle.
    west, east = base("West", iraq.lat - 2, iraq.lon - 6), base("East", iraq.lat - 2, iraq.lon + 6)
    figure = MapFigure(bases=(west, east), moves=(move(west, east), move(east, west)))
    bare = MapFigure(bases=(west, east), moves=())
    assert "IRAQ" in words(drawn(world, Extras(states=STATES), bare, view))
    assert "IRAQ" not in words(drawn(world, Extras(states=STATES), figure, view))


def test_an_empty_map_is_drawn_as_it_is_looked_at(world):
    view = fitted((), AREA[2], AREA[3])
    said = words(drawn(world, Extras(), MapFigure(bases=(), moves=()), view))
    assert BORDERS_NOTE in said


def test_own_layers_are_drawn_above_the_ground_and_named_below_the_map(world):
    line = Path(pieces=(((0.0, 0.0), (1.0, 1.0)),), line="#123456")
    found = drawn(world, Extras(layers=lambda _sheet: (line,), credits=("Zones", "Relief (X)")))
    assert "Own layers: Zones, Relief (X)." in words(found)
    land = next(at for at, one in enumerate(found) if getattr(one, "fill", "") == LIGHT.land)
    bases = next(at for at, one in enumerate(found) if isinstance(one, Oval))
    assert land < found.index(line) < bases


def test_own_shapes_are_lines_spots_and_hatched_areas_that_hide_nothing():
    sheet = a_sheet((33, 35), (38, 43), look=DARK)
    shapes = Shapes(
        points=units((35, 38)),
        lines=lines_of([units((33, 35), (38, 43))]),
        areas=lines_of([units((34, 36), (34, 42), (37, 42), (37, 36))]),
    )
    hatch, edge, line, spot = own_shapes(shapes, sheet)
    assert edge.is_closed
    assert not edge.fill
    assert len(hatch.pieces) > 20
    assert (line.line, hatch.line != line.line) == (DARK.accent, True)
    assert (spot.x, spot.y) == pytest.approx(sheet.spot(35, 38))


def test_without_shapes_nothing_is_drawn():
    nothing = Shapes(points=np.empty((0, 2)), lines=lines_of(()), areas=lines_of(()))
    assert own_shapes(nothing, a_sheet((33, 35), (38, 43))) == ()


def test_the_hatching_of_an_area_leaves_its_holes_open():
    outer = np.array(((0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0)))
    hole = np.array(((30.0, 30.0), (70.0, 30.0), (70.0, 70.0), (30.0, 70.0)))
    lines = hatching(lines_of([outer, hole]), 5.0)
    assert lines
    for (x, y), (other_x, other_y) in lines:
        middle = ((x + other_x) / 2, (y + other_y) / 2)
        assert 0 <= middle[0] <= 100
        assert 0 <= middle[1] <= 100
        assert not (30.1 < middle[0] < 69.9 and 30.1 < middle[1] < 69.9)
