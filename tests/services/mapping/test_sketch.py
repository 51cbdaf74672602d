from dataclasses import replace
from itertools import combinations

import pytest

from desktop.domain.briefing import MapBase, MapFigure, MapMove, Tone
from desktop.resources import resource_dir
from desktop.services.drawing.commands import Box, Oval, Path, Text
from desktop.services.drawing.look import DARK, LIGHT
from desktop.services.mapping.outlines import Outlines
from desktop.services.mapping.places import Cities
from desktop.services.mapping.sketch import BORDERS_NOTE, CITIES_NOTE, NOTHING_PLACED, sketch
from desktop.services.mapping.view import fitted
from tests.services.mapping.plain_setter import PlainSetter

AREA = (632.0, 162.0, 600.0, 330.0)
SETTER = PlainSetter()


@pytest.fixture(scope="module")
def world():
    folder = resource_dir().joinpath("map")
    return Outlines(folder), Cities(folder)


def base(name, lat, lon, tone=Tone.GOOD, state="Active", radius_m=2000.0):
    return MapBase(key=name, name=name, lat=lat, lon=lon, radius_m=radius_m, state=state, tone=tone)


def move(start, end, count=1, label="", *, is_attested=True, not_attested=0):
    return MapMove(
        key=f"{start.key}-{end.key}",
        start=(start.lat, start.lon),
        end=(end.lat, end.lon),
        label=label,
        count=count,
        is_attested=is_attested,
        not_attested=not_attested,
    )


QAMISHLI = base("Qamishli Airport", 37.02, 41.19, Tone.CHANGING, "Drawing down")
HMEIMIM = base("Hmeimim Air Base", 35.4, 35.95)
TARTUS = base("Tartus Naval Base", 34.91, 35.87)
EXAMPLE = MapFigure(bases=(QAMISHLI, HMEIMIM, TARTUS), moves=(move(QAMISHLI, HMEIMIM, 2),))


def drawn(world, figure, area=AREA, look=LIGHT, view=None):
    return sketch(figure, area, *world, look, SETTER, view)


def words(drawings):
    return [drawing.paragraph.text for drawing in drawings if isinstance(drawing, Text)]


def ink(text):
    """Return the box of a text's letters."""
    wide = min(text.width, SETTER.width(text.paragraph))
    left = text.x + {"start": 0, "middle": 0.5, "end": 1}[text.paragraph.align] * (
        text.width - wide
    )
    return left, text.y, left + wide, text.y + text.height


def points_of(drawing):
    match drawing:
        case Box():
            return [
                (drawing.x, drawing.y),
                (drawing.x + drawing.width, drawing.y + drawing.height),
            ]
        case Oval():
            return [
                (drawing.x - drawing.radius_x, drawing.y - drawing.radius_y),
                (drawing.x + drawing.radius_x, drawing.y + drawing.radius_y),
            ]
        case Path():
            return [point for piece in drawing.pieces for point in piece]
        case Text():
            left, top, right, bottom = ink(drawing)
            return [(left, top), (right, bottom)]
    raise AssertionError(drawing)


def crowd(count):
    """Bases on a spiral, nearer together in its middle."""
    names = [f"Base number {number}" for number in range(count)]
    return tuple(
        base(name, 35 + (at * 0.61803 % 1) * 3, 37 + (at * at * 0.271 % 1) * 4)
        for at, name in enumerate(names)
    )


HARD = {
    "example": EXAMPLE,
    "one base": MapFigure(bases=(QAMISHLI,), moves=()),
    "one place": MapFigure(bases=tuple(base(f"Twin {n}", 36, 38.5) for n in range(3)), moves=()),
    "many at one place": MapFigure(
        bases=tuple(base(f"Twin {n}", 36, 38.5) for n in range(9)), moves=()
    ),
    "crowd": MapFigure(
        bases=crowd(70),
        moves=(move(QAMISHLI, HMEIMIM, 3), move(HMEIMIM, QAMISHLI, 4)),
        unplaced=tuple(f"Nowhere {n}" for n in range(80)),
    ),
    "world": MapFigure(
        bases=(
            base("Thule", 76.5, -68.7, Tone.QUIET, "Unknown"),
            base("Ushuaia", -54.8, -68.3, Tone.BAD, "Contested"),
            base("Guam", 13.5, 144.8, Tone.ACCENT, "Handed over"),
        ),
        moves=(),
    ),
    "across the 180th meridian": MapFigure(
        bases=(base("Suva", -18.1, 178.4, radius_m=50_000), base("Nukualofa", -21.1, -175.2)),
        moves=(),
    ),
    "long and Arabic": MapFigure(
        bases=(
            base("مطار القامشلي", 37.02, 41.19),
            base("The northern logistics and repair base of the " + "seventh " * 12, 35, 38),
        ),
        moves=(),
        unplaced=("قاعدة",),
    ),
}


@pytest.mark.parametrize("figure", HARD.values(), ids=HARD.keys())
@pytest.mark.parametrize("size", [(600, 330), (1184, 560), (380, 300)])
def test_nothing_is_drawn_outside_the_area(world, figure, size):
    left, top = AREA[:2]
    for drawing in drawn(world, figure, (left, top, *size)):
        for x, y in points_of(drawing):
            assert left - 0.6 <= x <= left + size[0] + 0.6, drawing
            assert top - 0.6 <= y <= top + size[1] + 0.6, drawing


@pytest.mark.parametrize("figure", HARD.values(), ids=HARD.keys())
def test_no_words_lie_on_other_words(world, figure):
    texts = [ink(drawing) for drawing in drawn(world, figure) if isinstance(drawing, Text)]
    for one, other in combinations(texts, 2):
        assert (
            one[2] <= other[0] + 0.1
            or other[2] <= one[0] + 0.1
            or one[3] <= other[1] + 0.1
            or other[3] <= one[1] + 0.1
        )


@pytest.mark.parametrize("figure", HARD.values(), ids=HARD.keys())
def test_every_base_is_named_or_counted(world, figure):
    said = " ".join(words(drawn(world, figure)))
    unnamed = [one.name for one in figure.bases if one.name not in said]
    if unnamed:
        assert "Marked without a name: " in said
        assert f"and {len(unnamed)} more." in said or "more. Not" in said


def test_all_words_are_large_enough_to_be_read_from_the_back(world):
    for drawing in drawn(world, EXAMPLE):
        assert not isinstance(drawing, Text) or drawing.paragraph.size >= 12.5


def test_names_states_scale_and_where_the_map_is_from_are_written(world):
    said = words(drawn(world, EXAMPLE))
    for text in ("Qamishli Airport", "Hmeimim Air Base", "Tartus Naval Base", "Aleppo", "100 km"):
        assert text in said
    for text in ("Active", "Drawing down", BORDERS_NOTE, CITIES_NOTE, "2"):
        assert text in said


def test_where_no_city_is_named_none_are_credited(world):
    said = words(drawn(world, MapFigure(bases=(base("Alone", -30, -120),), moves=())))
    assert BORDERS_NOTE in said
    assert CITIES_NOTE not in said


def test_what_has_no_coordinates_is_named_below(world):
    figure = replace(EXAMPLE, unplaced=("Shayrat", "T4"))
    assert "Not on the map: Shayrat, T4." in words(drawn(world, figure))


def test_with_no_base_placed_the_map_says_so(world):
    figure = MapFigure(bases=(), moves=(), unplaced=("Shayrat",))
    drawings = drawn(world, figure)
    assert words(drawings) == [NOTHING_PLACED, "Not on the map: Shayrat."]
    assert words(drawn(world, MapFigure(bases=(), moves=()))) == [NOTHING_PLACED]


def test_tones_differ_in_their_shape_and_not_only_in_colour(world):
    shapes = set()
    for tone in Tone:
        one = base("A", -30, -120, tone, "")
        marks = [
            drawing
            for drawing in drawn(world, MapFigure(bases=(one,), moves=()))
            if isinstance(drawing, Oval | Path) and drawing.line_width == 5.0
        ]
        (rim,) = marks
        is_open = any(
            isinstance(drawing, Oval) and drawing.fill == LIGHT.ground
            for drawing in drawn(world, MapFigure(bases=(one,), moves=()))
        )
        points = () if isinstance(rim, Oval) else rim.pieces[0]
        shapes.add((type(rim), is_open, tuple((round(x), round(y)) for x, y in points)))
    assert len(shapes) == len(Tone)


def arcs(drawings, look=LIGHT):
    return [
        drawing
        for drawing in drawings
        if isinstance(drawing, Path) and drawing.line == look.changing and not drawing.is_closed
        # The sample in the legend is straight.
        if len(drawing.pieces[0]) > 2
    ]


def test_an_end_that_is_not_attested_makes_the_arc_dashed(world):
    for is_attested in (True, False):
        figure = replace(EXAMPLE, moves=(move(QAMISHLI, HMEIMIM, is_attested=is_attested),))
        (arc,) = arcs(drawn(world, figure))
        assert bool(arc.dash) is not is_attested


def test_the_head_of_a_dashed_arc_is_hollow(world):
    for is_attested, look in ((True, (LIGHT.changing, "")), (False, (LIGHT.land, LIGHT.changing))):
        figure = replace(EXAMPLE, moves=(move(QAMISHLI, HMEIMIM, is_attested=is_attested),))
        heads = [
            one
            for one in drawn(world, figure)
            if isinstance(one, Path) and len(one.pieces[0]) == 3 and one.is_closed
        ]
        assert [(one.fill, one.line) for one in heads].count(look) == 1


@pytest.mark.parametrize(
    ("moved", "expected"),
    [
        ({}, []),
        ({"count": 2}, ["number of movements reported"]),
        (
            {"count": 3, "not_attested": 2},
            ["movements reported, 2 planned or with an end not attested"],
        ),
        (
            {"count": 2, "is_attested": False, "not_attested": 2},
            ["number of movements reported", "planned, or an end not attested"],
        ),
    ],
)
def test_the_number_on_an_arc_and_its_dashes_are_explained_below(world, moved, expected):
    figure = replace(EXAMPLE, moves=(move(QAMISHLI, HMEIMIM, **moved),))
    said = words(drawn(world, figure))
    assert [one for one in said if "movements" in one or "planned" in one] == expected
    number = str(moved.get("count", 1))
    assert said.count(number) == (2 if "count" in moved else 0)


def test_there_and_back_are_two_arcs_apart_from_each_other(world):
    moves = (move(QAMISHLI, HMEIMIM), move(HMEIMIM, QAMISHLI), move(QAMISHLI, HMEIMIM))
    there, back, again = (
        arc.pieces[0][len(arc.pieces[0]) // 2]
        for arc in arcs(drawn(world, replace(EXAMPLE, moves=moves)))
    )
    for one, other in combinations((there, back, again), 2):
        assert abs(one[1] - other[1]) > 15


def test_a_movement_is_labelled_where_there_is_room(world):
    figure = replace(EXAMPLE, moves=(move(QAMISHLI, HMEIMIM, label="Vehicles"),))
    assert "Vehicles" in words(drawn(world, figure))


def test_disputed_borders_are_dashed_and_others_are_not(world):
    golan = MapFigure(bases=(base("Tal Abu al-Nada", 33.1, 35.8),), moves=())
    borders = [
        drawing
        for drawing in drawn(world, golan)
        if isinstance(drawing, Path) and drawing.line == LIGHT.border
    ]
    assert [bool(drawing.dash) for drawing in borders] == [False, True]


def test_a_precision_circle_is_drawn_where_it_is_larger_than_the_mark(world):
    def rings(radius_m):
        figure = MapFigure(bases=(base("A", 35, 38, radius_m=radius_m),), moves=())
        return [
            drawing
            for drawing in drawn(world, figure)
            if isinstance(drawing, Path) and drawing.is_closed and not drawing.fill
        ]

    assert rings(0.0) == rings(500.0) == []
    (ring,) = rings(10_000.0)
    assert ring.line not in {LIGHT.good, ""}


def test_a_base_beyond_a_given_view_is_named_below(world):
    view = fitted([(37.02, 41.19)], 600, 330)
    moves = (move(QAMISHLI, HMEIMIM, 2),)
    drawings = drawn(world, MapFigure(bases=(QAMISHLI, TARTUS), moves=moves), view=view)
    assert "Beyond the map: Tartus Naval Base." in words(drawings)
    (arc,) = arcs(drawings)
    assert all(AREA[0] - 0.01 <= x for piece in arc.pieces for x, _ in piece)


def test_the_dark_map_has_the_dark_colours(world):
    colours = {
        drawing.fill for drawing in drawn(world, EXAMPLE, look=DARK) if isinstance(drawing, Box)
    }
    assert DARK.water in colours
    assert LIGHT.water not in colours
