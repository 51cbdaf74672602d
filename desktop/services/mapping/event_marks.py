"""Events with a place of their own: which of them share a mark, and how marks look in pictures."""

import math
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from desktop.domain.base import RADIUS_M, PlacePrecision
from desktop.queries.map_points import PRECISIONS, MapPoints
from desktop.services.drawing.commands import Box, Clipped, Drawing, Path
from desktop.services.drawing.look import blended
from desktop.services.drawing.text import plain, set_text
from desktop.services.mapping.circles import circle
from desktop.services.mapping.clipping import boxes_of, clip_rings
from desktop.services.mapping.clusters import Reals, clustered
from desktop.services.mapping.packed import lines_of
from desktop.services.mapping.sheet import SMALL, Sheet
from desktop.services.mapping.view import MapView, metres_per_unit, projected, unproject

CELL, APART = 44.0, 34.0
"""Page units: events within a square share a mark, and marks are so far from each other."""

MOST_COVERED = 0.15
"""Of the page: more circles of rough places than this cannot be told from each other."""

_EXACT = PRECISIONS.index(PlacePrecision.EXACT)
_RADII_M = tuple(RADIUS_M[one] for one in PRECISIONS)
_EXACT_SIDE, _HEIGHT, _PAD = 8.0, 19.0, 10.0
_LEAST_REACH = 11.0
_DASH = (3.0, 2.0)
_TINT = 0.12


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Shared:
    """What one mark stands for.

    Attributes:
        x, y: The middle of the places, on the page.
        members: Which of the points, in their order.
        events: How many events these are of.
        is_rough: Whether none of the places is exact.
        radius_m: How far off a single one may be; 0 where it is exact, or these are several.
    """

    x: float
    y: float
    members: NDArray[np.intp]
    events: int
    is_rough: bool
    radius_m: float


def on_page(x: Reals, y: Reals, view: MapView) -> tuple[Reals, Reals]:
    """Return where projected units lie on the page of ``view``, outside of it too."""
    away = (x - view.centre_x + 0.5) % 1 - 0.5
    return (
        view.width / 2 + away * view.scale,
        view.height / 2 + (y - view.centre_y) * view.scale,
    )


def shared_marks(
    points: MapPoints, x: Reals, y: Reals, view: MapView, beyond: float, size: float = 1.0
) -> list[Shared]:
    """Return the marks on a page, those of the most events last.

    Args:
        points: All there are.
        x: Where these lie on the page of ``view``.
        y: Likewise.
        view: What part of the world the page shows.
        beyond: How far beyond its edge they count too.
        size: How much larger marks are than designed.
    """
    right, bottom = view.width + beyond, view.height + beyond
    near = np.flatnonzero((x > -beyond) & (x < right) & (y > -beyond) & (y < bottom))
    # Counted from a spot of the world, so that moving the page parts nothing and joins nothing.
    left, top = view.centre_x * view.scale, view.centre_y * view.scale
    found = []
    for one in clustered(x[near] + left, y[near] + top, CELL * size, APART * size):
        members = np.sort(near[one.members])
        codes = points.precision[members]
        found.append(
            Shared(
                x=one.x - left,
                y=one.y - top,
                members=members,
                events=len(np.unique(points.event[members])),
                is_rough=not bool((codes == _EXACT).any()),
                radius_m=_RADII_M[codes[0]] if len(members) == 1 else 0.0,
            )
        )
    return sorted(found, key=_events)


def event_marks(points: MapPoints, sheet: Sheet) -> tuple[Drawing, ...]:
    """Return the marks of a picture, with circles around rough places where they are few."""
    view = sheet.view
    x, y = on_page(*projected(points.lat, points.lon), view)
    marks = shared_marks(points, x, y, view, 0.0)
    if not marks:
        return ()
    circles = [_circle(mark, sheet) for mark in marks if mark.radius_m]
    covered = sum(math.pi * _reach(mark, view) ** 2 for mark in marks)
    shown = circles if covered <= MOST_COVERED * view.width * view.height else []
    drawings = tuple(chain(*shown, *(_drawn(mark, sheet) for mark in marks)))
    return (Clipped(x=sheet.x, y=sheet.y, width=view.width, height=view.height, drawings=drawings),)


def _events(mark: Shared) -> int:
    return mark.events


def _reach(mark: Shared, view: MapView) -> float:
    lat, _lon = unproject(*view.units(mark.x, mark.y))
    return mark.radius_m / metres_per_unit(lat) * view.scale


def _circle(mark: Shared, sheet: Sheet) -> tuple[Drawing, ...]:
    view = sheet.view
    if not _LEAST_REACH < _reach(mark, view) < max(view.width, view.height):
        return ()
    x, y = view.units(mark.x, mark.y)
    ring = np.array(circle(*unproject(x, y), mark.radius_m))
    # The ring is on one side of the 180th meridian, the view perhaps on the other.
    ring[:, 0] += round(x - (ring[:, 0].max() + ring[:, 0].min()) / 2)
    rings = lines_of([ring])
    pieces = sheet.pieces(clip_rings(rings, boxes_of(rings), view.box))
    return (Path(pieces=pieces, is_closed=True, line=sheet.look.accent, dash=_DASH),)


def _drawn(mark: Shared, sheet: Sheet) -> tuple[Drawing, ...]:
    look, is_single = sheet.look, len(mark.members) == 1
    x, y = sheet.x + mark.x, sheet.y + mark.y
    if is_single and not mark.is_rough:
        return (_square(x, y, _EXACT_SIDE, _EXACT_SIDE, sheet, is_rough=False),)
    ink = look.accent if mark.is_rough else look.ground
    words = plain(
        "≈" if is_single else f"{mark.events:,}", SMALL, ink, is_bold=True, align="middle"
    )
    wide = max(sheet.setter.width(words) + _PAD, _HEIGHT)
    line = set_text(sheet.setter, words, x - wide / 2, 0.0, wide)
    return (
        _square(x, y, wide, _HEIGHT, sheet, is_rough=mark.is_rough),
        set_text(sheet.setter, words, x - wide / 2, y - line.height / 2, wide),
    )


def _square(
    x: float, y: float, wide: float, high: float, sheet: Sheet, *, is_rough: bool
) -> Drawing:
    accent, left, top = sheet.look.accent, x - wide / 2, y - high / 2
    if not is_rough:
        return Box(x=left, y=top, width=wide, height=high, fill=accent, line=sheet.look.ground)
    corners = ((left, top), (left + wide, top), (left + wide, top + high), (left, top + high))
    fill = blended(accent, sheet.look.panel, _TINT)
    return Path(pieces=(corners,), is_closed=True, fill=fill, line=accent, dash=_DASH)
