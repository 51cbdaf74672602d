"""Bases where they lie on a page; those that share a spot stand side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.briefing import MapBase
from desktop.services.drawing.commands import Drawing, Oval, Point
from desktop.services.drawing.text import plain, set_text
from desktop.services.mapping.marks import RADIUS, mark
from desktop.services.mapping.sheet import SMALL, Sheet

_SAME_SPOT = 1.5 * RADIUS
_MOST_MARKS = 4
_MOST_NAMES = 3
_STEP = 2 * RADIUS + 4
COUNT_RADIUS = 11.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """One or more bases at one place of the page.

    Attributes:
        at: The middle.
        clearance: Radius around it that the marks take.
        words: What it is called on the map.
        names: Of all its bases.
    """

    at: Point
    bases: tuple[MapBase, ...]
    clearance: float
    words: str
    names: str
    drawings: tuple[Drawing, ...]

    @property
    def is_named(self) -> bool:
        """Whether what it is called on the map are the names of its bases."""
        return self.words == self.names


def spots_of(bases: Sequence[MapBase], sheet: Sheet) -> tuple[tuple[Spot, ...], tuple[str, ...]]:
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
    return tuple(_spot(at, group, sheet) for at, group in groups), remarks


def _spot(at: Point, bases: list[MapBase], sheet: Sheet) -> Spot:
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
    left = at[0] - (len(bases) - 1) * _STEP / 2
    drawings = [
        drawing
        for place, base in enumerate(bases)
        for drawing in mark(base.tone, left + place * _STEP, at[1], sheet.look)
    ]
    return Spot(
        at=at,
        bases=tuple(bases),
        clearance=RADIUS + 2 + (len(bases) - 1) * _STEP / 2,
        words=words,
        names=names,
        drawings=tuple(drawings),
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
