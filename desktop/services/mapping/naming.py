"""Writing names on a map: bases, then movements, then cities, none over another."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from desktop.services.drawing.commands import Box, Drawing, Oval, Path, Point, Text
from desktop.services.drawing.text import plain, set_text
from desktop.services.mapping.labels import Box as Bounds
from desktop.services.mapping.labels import Label, PlacedLabel, placed
from desktop.services.mapping.moves import Move
from desktop.services.mapping.outlines import Shapes
from desktop.services.mapping.places import Cities
from desktop.services.mapping.sheet import SMALL, Sheet, dense, is_inside
from desktop.services.mapping.spots import Spot
from desktop.services.mapping.states import States

NAME_SIZE = 14.5
_WIDEST = 230.0
_PAD_X, _PAD_Y = 3.0, 0.0
_INSET = 4.0
_DOT = 2.2
_CITY_ROOM = 13_000.0
_NEAR = 5.0
_BUBBLE = 14.0
_NARROWEST_STATE = 40.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """The names as drawings, and remarks on what found no room on the map."""

    drawings: tuple[Drawing, ...]
    remarks: tuple[str, ...]
    has_cities: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """One name with the label it wants and the colour it is written in."""

    text: Text
    label: Label
    dot: Point | None = None


def name_all(
    spots: Sequence[Spot],
    moves: Sequence[Move],
    cities: Cities,
    shapes: Shapes,
    sheet: Sheet,
    taken: Sequence[Bounds],
    states: States | None = None,
) -> Named:
    """Place and draw all names.

    Args:
        spots: Bases, whose names stand somewhere or are told in a remark.
        moves: Movements, named where there is room.
        cities: Where to ask for cities, named where there is room.
        shapes: What the names stand on.
        sheet: The map.
        taken: Boxes that no name may enter.
        states: Where to ask for states, named in their middle where there is room.
    """
    marks = [_around(spot.at, spot.clearance) for spot in spots]
    counts = [_around(move.at, _BUBBLE) for move in moves if move.count]
    inside = _shrunk(sheet.box)
    arcs = np.concatenate([np.empty((0, 2)), *(move.along for move in moves)])
    lines = _ground_lines(shapes, sheet)
    wanted = [
        *(_base_words(spot, sheet) for spot in spots),
        *(_move_words(move, sheet) for move in moves if move.words),
    ]
    by_key = {words.label.key: words for words in wanted}
    first, left_out = placed(
        [words.label for words in wanted], inside, [*taken, *marks, *counts], arcs, lines
    )
    used = [*taken, *marks, *counts, *(label.box for label in first)]
    state_words = [] if states is None else _state_words(states, sheet, inside, used, arcs)
    used += [(one.x, one.y, one.x + one.width, one.y + one.height) for one in state_words]
    city_words = _city_words(cities, sheet)
    by_key |= {words.label.key: words for words in city_words}
    second, _ = placed([words.label for words in city_words], inside, used, arcs, lines)
    drawings: list[Drawing] = [
        *state_words,
        *(
            drawing
            for label in (*second, *first)
            for drawing in _written(by_key[label.label.key], label, shapes, sheet)
        ),
    ]
    return Named(
        drawings=tuple(drawings),
        remarks=_remarks(spots, {label.key for label in left_out}),
        has_cities=bool(second),
    )


def _remarks(spots: Sequence[Spot], left_out: set[str]) -> tuple[str, ...]:
    """Return one remark with the names of all bases that are not written out on the map."""
    unnamed = [spot.names for spot in spots if _key(spot) in left_out or not spot.is_named]
    return (f"Marked without a name: {', '.join(unnamed)}.",) if unnamed else ()


def _key(spot: Spot) -> str:
    return f"base:{spot.bases[0].key}"


def _base_words(spot: Spot, sheet: Sheet) -> _Words:
    paragraph = plain(spot.words, NAME_SIZE, sheet.look.text, is_bold=True)
    width = min(_WIDEST, sheet.setter.width(paragraph) + 2)
    return _labelled(
        _key(spot),
        set_text(sheet.setter, paragraph, 0, 0, width),
        spot.at,
        spot.clearance,
        must=True,
    )


def _move_words(move: Move, sheet: Sheet) -> _Words:
    paragraph = plain(move.words, SMALL, sheet.look.quiet)
    width = min(_WIDEST, sheet.setter.width(paragraph) + 2)
    text = set_text(sheet.setter, paragraph, 0, 0, width)
    return _labelled(f"move:{move.key}", text, move.at, _BUBBLE if move.count else 4.0)


def _city_words(cities: Cities, sheet: Sheet) -> list[_Words]:
    found = []
    most = round(sheet.view.width * sheet.view.height / _CITY_ROOM)
    for number, city in enumerate(cities.within(sheet.view, most)):
        spot = sheet.spot(city.lat, city.lon)
        if not sheet.shows(spot, _INSET):
            continue
        text = sheet.line(city.name, 0, 0, size=SMALL, colour=sheet.look.quiet)
        found.append(_labelled(f"city:{number}", text, spot, _DOT, dot=spot))
    return found


def _state_words(
    states: States,
    sheet: Sheet,
    inside: Bounds,
    used: Sequence[Bounds],
    arcs: NDArray[np.float64],
) -> list[Text]:
    """Return the names of states that fit into them and are in nobody's way."""
    found: list[Text] = []
    taken = list(used)
    for state in states.within(sheet.view, _NARROWEST_STATE):
        x, y = sheet.spot(state.lat, state.lon)
        text = sheet.line(state.name.upper(), 0, 0, size=SMALL, colour=sheet.look.quiet)
        left, top = x - text.width / 2, y - text.height / 2
        box = (left, top, left + text.width, top + text.height)
        is_held = inside[0] <= box[0] and inside[1] <= box[1] and box[2] <= inside[2]
        is_held = is_held and box[3] <= inside[3] and text.width < state.width * sheet.view.scale
        if is_held and not _is_crossed(box, arcs) and not any(_overlap(box, one) for one in taken):
            taken.append(box)
            found.append(replace(text, x=left, y=top))
    return found


def _is_crossed(box: Bounds, points: NDArray[np.float64]) -> bool:
    x, y = points[:, 0], points[:, 1]
    return bool(((x > box[0]) & (x < box[2]) & (y > box[1]) & (y < box[3])).any())


def _overlap(one: Bounds, other: Bounds) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _labelled(
    key: str,
    text: Text,
    at: Point,
    clearance: float,
    *,
    must: bool = False,
    dot: Point | None = None,
) -> _Words:
    label = Label(
        key=key,
        x=at[0],
        y=at[1],
        width=text.width + 2 * _PAD_X,
        height=text.height + 2 * _PAD_Y,
        clearance=clearance,
        must=must,
    )
    return _Words(text=text, label=label, dot=dot)


def _written(
    words: _Words, label: PlacedLabel, shapes: Shapes, sheet: Sheet
) -> tuple[Drawing, ...]:
    """Draw a name, on a patch of its ground's colour where a line would run through it."""
    left, top, right, bottom = label.box
    found: list[Drawing] = []
    if label.leader:
        found.append(Path(pieces=(label.leader,), line=sheet.look.quiet, line_width=1.0))
    if words.dot:
        x, y = words.dot
        found.append(Oval(x=x, y=y, radius_x=_DOT, radius_y=_DOT, fill=sheet.look.quiet))
    if label.crosses:
        spot = ((left + right) / 2, (top + bottom) / 2)
        fill = sheet.look.land if _is_land(spot, shapes, sheet) else sheet.look.water
        width, height = right - left, bottom - top
        found.append(Box(x=left, y=top, width=width, height=height, fill=fill, radius=3.0))
    text = words.text
    found.append(
        Text(
            x=left + _PAD_X,
            y=top + _PAD_Y,
            width=text.width,
            paragraph=text.paragraph,
            breaks=text.breaks,
            line_height=text.line_height,
        )
    )
    return tuple(found)


def _is_land(spot: Point, shapes: Shapes, sheet: Sheet) -> bool:
    x, y = sheet.units(spot)
    return is_inside(shapes.land, x, y) and not is_inside(shapes.lakes, x, y)


def _ground_lines(shapes: Shapes, sheet: Sheet) -> NDArray[np.float64]:
    return np.concatenate(
        [
            dense(sheet.on_page(lines), _NEAR)
            for lines in (shapes.coast, shapes.borders, shapes.disputed, shapes.rivers)
        ]
    )


def _around(at: Point, radius: float) -> Bounds:
    return at[0] - radius, at[1] - radius, at[0] + radius, at[1] + radius


def _shrunk(box: Bounds) -> Bounds:
    return box[0] + _INSET, box[1] + _INSET, box[2] - _INSET, box[3] - _INSET
