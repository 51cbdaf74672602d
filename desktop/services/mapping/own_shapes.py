"""The user's own shapes as drawings: lines, spots, and areas that are hatched.

Drawings know no transparency, and an area must not hide the coasts and borders that run below it.
"""

import math

import numpy as np

from desktop.services.drawing.commands import Drawing, Oval, Path
from desktop.services.drawing.look import blended
from desktop.services.mapping.clipping import Floats
from desktop.services.mapping.geojson import Shapes
from desktop.services.mapping.packed import Lines
from desktop.services.mapping.sheet import Sheet, pieces_of

_STEP = 0.6
_LINE = 1.6
_HAIR = 0.6
_POINT = 3.0
_HATCH = 10.0
_FAINT = 0.45


def own_shapes(shapes: Shapes, sheet: Sheet) -> tuple[Drawing, ...]:
    """Return what of some shapes a sheet shows."""
    shown = shapes.within(sheet.view.box, _STEP / sheet.view.scale)
    colour = sheet.look.accent
    faint = blended(colour, sheet.look.land, _FAINT)
    areas = sheet.on_page(shown.areas)
    paths = (
        Path(pieces=hatching(areas, _HATCH), line=faint, line_width=_HAIR),
        Path(pieces=pieces_of(areas), is_closed=True, line=colour, line_width=_LINE),
        Path(pieces=sheet.pieces(shown.lines), line=colour, line_width=_LINE),
    )
    left, top, _, _ = sheet.view.box
    spots = (shown.points - np.array((left, top))) * sheet.view.scale
    rim, radius = sheet.look.ground, _POINT
    return (
        *(path for path in paths if path.pieces),
        *(
            Oval(
                x=sheet.x + x,
                y=sheet.y + y,
                radius_x=radius,
                radius_y=radius,
                fill=colour,
                line=rim,
            )
            for x, y in spots.tolist()
        ),
    )


def hatching(rings: Lines, step: float) -> tuple[tuple[tuple[float, float], ...], ...]:
    """Return slanting lines, ``step`` apart, within rings that are one even-odd shape."""
    if not len(rings):
        return ()
    turn = math.sqrt(0.5)
    slant = np.array(((turn, turn), (-turn, turn)))
    points = rings.points @ slant
    following = np.arange(1, len(points) + 1)
    following[rings.offsets[1:] - 1] = rings.offsets[:-1]
    start, end = points, points[following]
    levels = np.arange(math.ceil(points[:, 1].min() / step), points[:, 1].max() / step) * step
    found: list[tuple[tuple[float, float], ...]] = []
    for level in levels.tolist():
        crossings = _crossings(start, end, level)
        for one, other in zip(crossings[::2], crossings[1::2], strict=True):
            ends = np.round(np.array(((one, level), (other, level))) @ slant.T, 2)
            found.append(tuple((x, y) for x, y in ends.tolist()))
    return tuple(found)


def _crossings(start: Floats, end: Floats, level: float) -> list[float]:
    """Return where edges cross a level, from left to right; their number is even."""
    is_crossed = (start[:, 1] > level) != (end[:, 1] > level)
    one, other = start[is_crossed], end[is_crossed]
    share = (level - one[:, 1]) / (other[:, 1] - one[:, 1])
    return sorted((one[:, 0] + share * (other[:, 0] - one[:, 0])).tolist())
