"""A map's place on a page: its view, its corner, and how lines and words get there."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.services.drawing.commands import Point as PagePoint
from desktop.services.drawing.commands import Text
from desktop.services.drawing.look import Look
from desktop.services.drawing.text import TypeSetter, plain, set_text
from desktop.services.mapping.labels import Box
from desktop.services.mapping.packed import Lines
from desktop.services.mapping.view import MapView, Point

SMALL = 12.5
"""The least size of type that is read from the back of a room."""

_SPARE = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Where the map is drawn.

    Attributes:
        x, y: Its top left corner on the page; its size is the view's.
    """

    view: MapView
    x: float
    y: float
    look: Look
    setter: TypeSetter

    @property
    def box(self) -> Box:
        """Left, top, right and bottom on the page."""
        return self.x, self.y, self.x + self.view.width, self.y + self.view.height

    def spot(self, lat: float, lon: float) -> PagePoint:
        """Return where a place lies on the page."""
        x, y = self.view.project(lat, lon)
        return self.x + x, self.y + y

    def shows(self, spot: PagePoint, reach: float = 0.0) -> bool:
        """Tell whether a spot on the page is within the map, with so much around it."""
        left, top, right, bottom = self.box
        return left + reach <= spot[0] <= right - reach and top + reach <= spot[1] <= bottom - reach

    def on_page(self, lines: Lines) -> Lines:
        """Return lines in projected units, cut to the view before, as they lie on the page."""
        left, top, _, _ = self.view.box
        points = (lines.points - np.array((left, top))) * self.view.scale
        return Lines(points + np.array((self.x, self.y)), lines.offsets)

    def pieces(self, lines: Lines) -> tuple[tuple[PagePoint, ...], ...]:
        """Return the same for a `Path`."""
        return pieces_of(self.on_page(lines))

    def units(self, spot: PagePoint) -> Point:
        """Return the projected units of a spot on the page."""
        return self.view.units(spot[0] - self.x, spot[1] - self.y)

    def line(
        self, text: str, x: float, y: float, *, size: float, colour: str, is_bold: bool = False
    ) -> Text:
        """Set words into one line whose top left corner is at (x, y)."""
        paragraph = plain(text, size, colour, is_bold=is_bold)
        return set_text(self.setter, paragraph, x, y, self.setter.width(paragraph) + _SPARE)


def pieces_of(lines: Lines) -> tuple[tuple[PagePoint, ...], ...]:
    """Return lines on the page as a `Path` takes them, to a hundredth of a page unit."""
    rounded = Lines(np.round(lines.points, 2), lines.offsets)
    return tuple(tuple((x, y) for x, y in piece.tolist()) for piece in rounded.pieces())


def is_inside(rings: Lines, x: float, y: float) -> bool:
    """Tell by the even-odd rule whether a point is within the rings, all taken as one shape."""
    points = rings.points
    is_above = points[:, 1] > y
    changes = np.empty(len(points), bool)
    changes[:-1] = is_above[1:] != is_above[:-1]
    # What follows a ring's last point is its first.
    last, first = rings.offsets[1:] - 1, rings.offsets[:-1]
    changes[last] = is_above[first] != is_above[last]
    start = np.flatnonzero(changes)
    after = start + 1
    ends = np.searchsorted(last, start)
    after = np.where(start == last[ends], first[ends], after)
    one, other = points[start], points[after]
    at = one[:, 0] + (y - one[:, 1]) / (other[:, 1] - one[:, 1]) * (other[:, 0] - one[:, 0])
    return bool(np.count_nonzero(at > x) % 2)


def dense(lines: Lines, step: float) -> NDArray[np.float64]:
    """Return points along lines, at most ``step`` apart in the lines' own units."""
    if not len(lines.points):
        return np.empty((0, 2))
    steps = np.diff(lines.points, axis=0)
    length = np.abs(steps).max(axis=1)
    # What leads from one line's end to the next one's start is no line.
    length[lines.offsets[1:-1] - 1] = 0
    counts = np.maximum(1, np.ceil(length / step)).astype(np.int64)
    at = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    shares = (at / np.repeat(counts, counts))[:, None]
    found: NDArray[np.float64] = np.repeat(lines.points[:-1], counts, axis=0) + shares * np.repeat(
        steps, counts, axis=0
    )
    return np.concatenate([found, lines.points[-1:]])
