"""A whole map as plain drawings, for a page of a briefing or a picture file."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from desktop.domain.briefing import MapBase, MapFigure
from desktop.services.drawing.commands import Box, Drawing, Path
from desktop.services.drawing.look import Look, blended
from desktop.services.drawing.text import TypeSetter, plain, set_text
from desktop.services.mapping.circles import circle
from desktop.services.mapping.clipping import boxes_of, clip_rings
from desktop.services.mapping.event_marks import event_marks
from desktop.services.mapping.extras import NOTHING_MORE, Extras
from desktop.services.mapping.furniture import scale
from desktop.services.mapping.ground import ground
from desktop.services.mapping.marks import RADIUS, tone_colour
from desktop.services.mapping.moves import moves_of
from desktop.services.mapping.naming import name_all
from desktop.services.mapping.outlines import Outlines
from desktop.services.mapping.packed import lines_of
from desktop.services.mapping.places import Cities
from desktop.services.mapping.sheet import Sheet
from desktop.services.mapping.spots import spots_of
from desktop.services.mapping.strip import Strip, strip_of
from desktop.services.mapping.view import MapView, fitted, unproject

BORDERS_NOTE = "Borders: Natural Earth, de facto; no position implied."
CITIES_NOTE = "Cities: GeoNames, CC BY 4.0."
EVENTS_NOTE = "Squares are events with a place of their own, “≈” those known only roughly."
NOTHING_PLACED = "No base has coordinates."

_MARGIN = 56.0
_STEP = 0.6
_STRIP_SHARE = 0.35
_EDGE = 2 * RADIUS
_NOTES = (BORDERS_NOTE, CITIES_NOTE)


def sketch(
    figure: MapFigure,
    area: tuple[float, float, float, float],
    outlines: Outlines,
    cities: Cities,
    look: Look,
    setter: TypeSetter,
    view: MapView | None = None,
    extras: Extras = NOTHING_MORE,
) -> tuple[Drawing, ...]:
    """Return the map with all that stands on it and below it.

    Args:
        figure: What it shows.
        area: Left, top, width and height on the page; nothing is drawn outside.
        outlines: The world.
        cities: Its cities.
        look: The colours.
        setter: Measures the words and breaks them into lines.
        view: What part of the world, None for what holds all bases and movements.
        extras: What is shown besides.
    """
    if not figure.bases and not figure.moves and view is None:
        return _nothing(figure, area, look, setter)
    wish = _Wish(figure=figure, area=area, look=look, setter=setter, view=view, extras=extras)
    # What finds no room on the map is told below it, which takes room from the map: once.
    first = _laid_out(wish, outlines, cities, wish.below(()).height)
    if not first.remarks:
        return first.drawings(wish)
    return _laid_out(wish, outlines, cities, wish.below(first.remarks).height).drawings(wish)


def view_of(figure: MapFigure, width: float, height: float) -> MapView:
    """Return the view that holds all bases with their circles, and all movements."""
    places: list[tuple[float, float]] = []
    for base in figure.bases:
        ring = circle(base.lat, base.lon, base.radius_m)
        places += [unproject(*ring[at]) for at in range(0, len(ring), len(ring) // 4)]
    for move in figure.moves:
        places += [move.start, move.end]
    margin = min(_MARGIN, width / 5, height / 5)
    return fitted(places, width, height, margin=margin)


def _nothing(
    figure: MapFigure, area: tuple[float, float, float, float], look: Look, setter: TypeSetter
) -> tuple[Drawing, ...]:
    x, y, width, height = area
    remarks = [f"Not on the map: {', '.join(figure.unplaced)}."] if figure.unplaced else []
    strip = strip_of(figure, (), remarks, width, height * _STRIP_SHARE, look, setter)
    high = height - strip.height
    words = plain(NOTHING_PLACED, 16, look.quiet, align="middle")
    text = set_text(setter, words, x, y, width)
    return (
        Box(x=x, y=y, width=width, height=high, fill=look.panel, line=look.line),
        set_text(setter, words, x, y + (high - text.height) / 2, width),
        *strip.drawings(x, y + high, look, setter),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    """What is to be drawn where."""

    figure: MapFigure
    area: tuple[float, float, float, float]
    look: Look
    setter: TypeSetter
    view: MapView | None
    extras: Extras

    def below(
        self, remarks: Sequence[str], notes: Sequence[str] = _NOTES, most: float | None = None
    ) -> Strip:
        """Return what stands below the map, which names what is not on it."""
        figure, (_, _, width, height) = self.figure, self.area
        unplaced = ", ".join(figure.unplaced)
        told = [*remarks, f"Not on the map: {unplaced}."] if unplaced else [*remarks]
        if len(self.extras.points):
            told.append(EVENTS_NOTE)
        if self.extras.credits:
            told.append(f"Own layers: {', '.join(self.extras.credits)}.")
        most = height * _STRIP_SHARE if most is None else most
        return strip_of(figure, notes, told, width, most, self.look, self.setter)

    def sheet(self, below: float) -> Sheet:
        """Return the map's own place, narrower than the area where only so all bases fit."""
        x, y, width, height = self.area
        high = height - below
        if self.view is not None:
            view = self.view.resized(width, high)
        else:
            view = view_of(self.figure, width, high)
            narrow = width
            while not _shows_all(self.figure, view) and narrow > width / 2:
                narrow *= 0.9
                view = view_of(self.figure, narrow, high)
        left = x + (width - view.width) / 2
        return Sheet(view=view, x=left, y=y, look=self.look, setter=self.setter)


@dataclass(frozen=True, slots=True, kw_only=True)
class _LaidOut:
    """A map without what stands below it, and what has to be told there."""

    sheet: Sheet
    on_map: tuple[Drawing, ...]
    notes: tuple[str, ...]
    remarks: tuple[str, ...]
    below: float

    def drawings(self, wish: _Wish) -> tuple[Drawing, ...]:
        """Return the drawings of both."""
        x, _, _, _ = wish.area
        strip = wish.below(self.remarks, self.notes, self.below)
        under = self.sheet.box[3]
        return (*self.on_map, *strip.drawings(x, under, wish.look, wish.setter))


def _shows_all(figure: MapFigure, view: MapView) -> bool:
    """Tell whether every base's mark is wholly on the map, which cannot show less than the world.

    From side to side it always is: the world is as wide as the map then.
    """
    spots = [view.project(base.lat, base.lon)[1] for base in figure.bases]
    return all(_EDGE <= y <= view.height - _EDGE for y in spots)


def _laid_out(wish: _Wish, outlines: Outlines, cities: Cities, below: float) -> _LaidOut:
    sheet = wish.sheet(below)
    view, figure = sheet.view, wish.figure
    shapes = outlines.cut(view.box, _STEP / view.scale, view.degrees_wide)
    spots, beyond = spots_of(figure.bases, sheet, wish.extras)
    moves = moves_of(figure.moves, sheet)
    bar, bar_box = scale(sheet)
    pills = [spot.pill for spot in spots if spot.pill is not None]
    taken = (bar_box, *(pill.bounds for pill in pills))
    named = name_all(spots, moves, cities, shapes, sheet, taken, wish.extras.states)
    on_map = (
        *ground(shapes, sheet),
        *wish.extras.layers(sheet),
        *_circles(figure.bases, sheet),
        *(drawing for move in moves for drawing in move.drawings),
        *event_marks(wish.extras.points, sheet),
        *named.drawings,
        *(drawing for move in moves for drawing in move.count),
        *(drawing for spot in spots for drawing in spot.drawings),
        *(drawing for pill in pills for drawing in pill.drawings),
        *bar,
        Box(x=sheet.x, y=sheet.y, width=view.width, height=view.height, line=wish.look.line),
    )
    return _LaidOut(
        sheet=sheet,
        on_map=on_map,
        notes=_NOTES if named.has_cities else _NOTES[:1],
        remarks=(*beyond, *named.remarks),
        below=below,
    )


def _circles(bases: Sequence[MapBase], sheet: Sheet) -> tuple[Drawing, ...]:
    """Return the precision circles that reach beyond their marks, faint and outlined."""
    found = []
    for base in bases:
        ring = np.array(circle(base.lat, base.lon, base.radius_m))
        wide = float(np.ptp(ring[:, 0])) * sheet.view.scale
        if wide < 2 * RADIUS + 6:
            continue
        # The ring is on the base's side of the 180th meridian, the view perhaps on the other.
        middle = (ring[:, 0].max() + ring[:, 0].min()) / 2
        ring[:, 0] += round(sheet.view.centre_x - middle)
        rings = lines_of([ring])
        pieces = sheet.pieces(clip_rings(rings, boxes_of(rings), sheet.view.box))
        colour = tone_colour(base.tone, sheet.look)
        line = blended(colour, sheet.look.land, 0.45)
        found.append(Path(pieces=pieces, is_closed=True, line=line, line_width=1.2))
    return tuple(found)
