"""The outlines of marks on a timeline, and how they are filled: as the window fills them."""

import math

from desktop.domain.briefing import Standing, TimelineMark, Tone
from desktop.services.drawing.commands import Drawing, Path, Point
from desktop.services.drawing.glyphs import CORNERS, Glyph
from desktop.services.drawing.look import Look

BAR = 13.0
"""How high a bar is, and a disc wide."""

REACH = 1.12 * BAR / 2 + 0.75
"""How far a glyph reaches from its middle, its corners and line included."""

Outline = tuple[Point, ...]

_GLYPHS = {
    Tone.QUIET: Glyph.SQUARE,
    Tone.CHANGING: Glyph.DIAMOND,
    Tone.GOOD: Glyph.DISC,
    Tone.ACCENT: Glyph.HEXAGON,
    Tone.BAD: Glyph.TRIANGLE,
}
_SQUARE = 0.84
_CORNERS_OF_A_DISC = 32
_LINE = 1.5
_PLANNED, _ABOUT = (5.2, 3.0), (3.0, 2.4)


def glyph(tone: Tone, x: float, middle: float) -> Outline:
    """Return the shape of what happened within a day, around a point."""
    shape, half = _GLYPHS[tone], BAR / 2
    if shape is Glyph.DISC:
        return _round(x, middle, half, 0.0, _CORNERS_OF_A_DISC)
    corners = CORNERS.get(shape)
    if corners is None:
        side = half * _SQUARE
        return _box(x - side, middle - side, x + side, middle + side)
    return tuple((x + across * half, middle + down * half) for across, down in corners)


def pill(left: float, right: float, middle: float, *, is_cut: tuple[bool, bool]) -> Outline:
    """Return the shape of a bar; an end that is cut off is square."""
    half = min(BAR / 2, (right - left) / 2)
    turns = _CORNERS_OF_A_DISC // 2
    top, bottom = middle - half, middle + half
    begin: Outline = ((left, bottom), (left, top))
    end: Outline = ((right, top), (right, bottom))
    if not is_cut[0]:
        begin = _round(left + half, middle, half, 0.25, turns)
    if not is_cut[1]:
        end = _round(right - half, middle, half, 0.75, turns)
    return (*begin, *end)


def dressed(
    one: TimelineMark,
    outline: Outline,
    body: tuple[Drawing, ...],
    colour: str,
    look: Look,
) -> tuple[Drawing, ...]:
    """Return a mark as what stands behind it lets it be filled.

    Wholly, as ``body`` is; by half where sources disagree; not at all where it is only planned or
    possible, or where nobody says anything.
    """
    dash = _ABOUT if one.span.approximate else ()
    if one.standing is Standing.AHEAD or one.standing is Standing.SILENT:
        planned = _PLANNED if one.standing is Standing.AHEAD else ()
        return (_lined(outline, colour, dash or planned, look.ground),)
    if one.standing is Standing.CONTESTED:
        middle = sum(y for _x, y in (min(outline, key=_y), max(outline, key=_y))) / 2
        upper = Path(pieces=(_above(outline, middle),), is_closed=True, fill=look.ground)
        return (*body, upper, _lined(outline, colour, dash))
    return (*body, _lined(outline, colour, dash)) if dash else body


def _lined(outline: Outline, colour: str, dash: tuple[float, ...], fill: str = "") -> Path:
    return Path(
        pieces=(outline,), is_closed=True, fill=fill, line=colour, line_width=_LINE, dash=dash
    )


def _above(outline: Outline, height: float) -> Outline:
    """Return the part of a shape above a height."""
    found: list[Point] = []
    for (x, y), (next_x, next_y) in zip(outline, (*outline[1:], outline[0]), strict=True):
        if y <= height:
            found.append((x, y))
        if (y <= height) is not (next_y <= height):
            share = (height - y) / (next_y - y)
            found.append((x + share * (next_x - x), height))
    return tuple(found)


def _y(point: Point) -> float:
    return point[1]


def _box(left: float, top: float, right: float, bottom: float) -> Outline:
    return (left, top), (right, top), (right, bottom), (left, bottom)


def _round(x: float, y: float, radius: float, turned: float, corners: int) -> Outline:
    """Return a circle; of half as many corners the half that begins ``turned`` times around."""
    share = corners / _CORNERS_OF_A_DISC
    steps = corners - 1 if share < 1 else corners
    angles = (2 * math.pi * (turned + share * step / steps) for step in range(corners))
    return tuple((x + radius * math.cos(angle), y + radius * math.sin(angle)) for angle in angles)
