"""Bases where they lie on a page; those that share a spot stand side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.briefing import MapBase
from desktop.services.drawing.commands import Box, Drawing, Oval, Picture, Point
from desktop.services.drawing.text import plain, set_text
from desktop.services.mapping.extras import NOTHING_MORE, Extras, Symbol
from desktop.services.mapping.marks import RADIUS, mark
from desktop.services.mapping.sheet import SMALL, Sheet

_SAME_SPOT = 1.5 * RADIUS
_MOST_MARKS = 4
_MOST_NAMES = 3
_STEP = 2 * RADIUS + 4
COUNT_RADIUS = 11.0
_SMALL_MARK = 0.62
# So far a number may stand over the rim of a symbol.
_OVER = 7.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """One or more bases at one place of the page.

    Attributes:
        at: The middle.
        clearance: Radius around it that the marks take.
        words: What it is called on the map.
        names: Of all its bases.
        pill: How many events of the period there are, where that is shown.
    """

    at: Point
    bases: tuple[MapBase, ...]
    clearance: float
    words: str
    names: str
    drawings: tuple[Drawing, ...]
    pill: "Pill | None" = None

    @property
    def is_named(self) -> bool:
        """Whether what it is called on the map are the names of its bases."""
        return self.words == self.names


@dataclass(frozen=True, slots=True, kw_only=True)
class Pill:
    """A number at the corner of a mark, in its box (left, top, right, bottom)."""

    bounds: tuple[float, float, float, float]
    drawings: tuple[Drawing, ...]


def spots_of(
    bases: Sequence[MapBase], sheet: Sheet, extras: Extras = NOTHING_MORE
) -> tuple[tuple[Spot, ...], tuple[str, ...]]:
    """Return the spots of a map, and a remark on the bases that lie beyond its edge."""
    groups: list[tuple[Point, list[MapBase]]] = []
    beyond: list[str] = []
    for base in bases:
        at = sheet.spot(base.lat, base.lon)
        if not sheet.shows(at, RADIUS):
            beyond.append(base.name)
            continue
        for middle, group in groups:
            if abs(at[0] - middle[0]) < _SAME_SPOT and abs(at[1] - middle[1]) < _SAME_SPOT:
                group.append(base)
                break
        else:
            groups.append((at, [base]))
    remarks = (f"Beyond the map: {', '.join(beyond)}.",) if beyond else ()
    return tuple(_spot(at, group, sheet, extras) for at, group in groups), remarks


def _spot(at: Point, bases: list[MapBase], sheet: Sheet, extras: Extras) -> Spot:
    names = ", ".join(base.name for base in bases)
    words = names if len(bases) <= _MOST_NAMES else f"{len(bases)} bases"
    if len(bases) > _MOST_MARKS:
        return Spot(
            at=at,
            bases=tuple(bases),
            clearance=COUNT_RADIUS + 2,
            words=words,
            names=names,
            drawings=_counted(len(bases), at, sheet),
        )
    symbols = [extras.symbols.get(base.key) for base in bases]
    step = max([_STEP, *(symbol.width + 4 for symbol in symbols if symbol is not None)])
    left = at[0] - (len(bases) - 1) * step / 2
    drawings = [
        drawing
        for place, (base, symbol) in enumerate(zip(bases, symbols, strict=True))
        for drawing in _marked(base, symbol, (left + place * step, at[1]), sheet)
    ]
    events = sum(extras.events.get(base.key, 0) for base in bases)
    reach = max([RADIUS, *(_reach(symbol) for symbol in symbols if symbol is not None)])
    first = symbols[0]
    corner = (left - 3, at[1] - 3)
    if first is not None:
        corner = (left + first.x + _OVER, at[1] + first.y + _OVER)
    return Spot(
        at=at,
        bases=tuple(bases),
        clearance=reach + 2 + (len(bases) - 1) * step / 2,
        words=words,
        names=names,
        drawings=tuple(drawings),
        pill=_pill(f"{events:,}", corner, sheet) if events else None,
    )


def _marked(base: MapBase, symbol: Symbol | None, at: Point, sheet: Sheet) -> tuple[Drawing, ...]:
    """Return a base's mark: by itself, or small at the corner of its symbol."""
    if symbol is None:
        return mark(base.tone, *at, sheet.look)
    x, y = at[0] + symbol.x, at[1] + symbol.y
    picture = Picture(
        x=x,
        y=y,
        width=symbol.width,
        height=symbol.height,
        content=symbol.content,
        words=symbol.words,
    )
    corner = x + symbol.width, y + symbol.height
    return picture, *mark(base.tone, *corner, sheet.look, radius=RADIUS * _SMALL_MARK)


def _reach(symbol: Symbol) -> float:
    """Return how far from its place a symbol reaches to any side."""
    right, bottom = symbol.x + symbol.width, symbol.y + symbol.height
    return max(-symbol.x, -symbol.y, right, bottom)


def _pill(text: str, corner: Point, sheet: Sheet) -> Pill:
    """Return a number whose lower right corner is at a corner of a mark."""
    colour = sheet.look.quiet
    words = plain(text, SMALL, colour, is_bold=True, align="middle")
    line = set_text(sheet.setter, words, 0.0, 0.0, sheet.setter.width(words) + 10)
    left, top = corner[0] - line.width, corner[1] - line.height
    # Where the map ends it moves inwards, whatever it covers there.
    left, top = max(left, sheet.box[0] + 1), max(top, sheet.box[1] + 1)
    box = Box(
        x=left,
        y=top,
        width=line.width,
        height=line.height,
        fill=sheet.look.panel,
        line=colour,
        radius=line.height / 2,
    )
    return Pill(
        bounds=(left, top, left + line.width, top + line.height),
        drawings=(box, set_text(sheet.setter, words, left, top, line.width)),
    )


def _counted(count: int, at: Point, sheet: Sheet) -> tuple[Drawing, ...]:
    return bubble(str(count), at, sheet.look.text, sheet)


def bubble(text: str, at: Point, colour: str, sheet: Sheet) -> tuple[Drawing, ...]:
    """Return a number in a ring around a spot."""
    words = plain(text, SMALL, colour, is_bold=True, align="middle")
    width = sheet.setter.width(words) + 4
    radius = max(COUNT_RADIUS, width / 2 + 3)
    line = set_text(sheet.setter, words, at[0] - width / 2, 0.0, width)
    ring = Oval(
        x=at[0],
        y=at[1],
        radius_x=radius,
        radius_y=COUNT_RADIUS,
        fill=sheet.look.ground,
        line=colour,
        line_width=1.5,
    )
    top = at[1] - line.height / 2
    return ring, set_text(sheet.setter, words, at[0] - width / 2, top, width)
