"""The outlines of the world for a view: land, coast, lakes, rivers and borders."""

import math
from collections import OrderedDict
from dataclasses import dataclass
from importlib.resources.abc import Traversable

import numpy as np

from desktop.services.mapping.clipping import Box, Floats, boxes_of, cut
from desktop.services.mapping.packed import Lines, PackedLevel, lines_of
from desktop.services.mapping.view import MapView

FINE_BELOW_DEG = 8.0
"""Views narrower than this are drawn from 1:10m data, wider ones from 1:50m."""

RIVERS_BELOW_DEG = 60.0
RIVERS_FROM_DEG = 2.5
"""Rivers are of 1:50m: in narrower views they would run beside their valleys."""

_RINGS = frozenset({"land", "lakes"})
_REMEMBERED = 12
_FINEST_STEP = 0.5


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Shapes:
    """What to draw, in projected units; the same object as long as the same is near.

    Attributes:
        box: What of the world it covers; x may run below 0 and above 1.
        land, lakes: Rings to fill, by the even-odd rule, all of one kind as one shape.
        coast: The edge of the land as lines, without the cut at the 180th meridian.
        borders: De facto borders that are not among the disputed.
        disputed: To be dashed.
    """

    box: Box
    land: Lines
    lakes: Lines
    coast: Lines
    rivers: Lines
    borders: Lines
    disputed: Lines


class Outlines:
    """Cuts the shipped outlines to views; nothing is read or decoded before it is asked for.

    Args:
        folder: `resources/map`.
    """

    def __init__(self, folder: Traversable) -> None:
        self._folder = folder
        self._files: dict[str, PackedLevel] = {}
        self._groups: dict[tuple[str, str], tuple[Lines, Floats]] = {}
        self._near: OrderedDict[tuple[float, ...], Shapes] = OrderedDict()

    def shapes(self, view: MapView) -> Shapes:
        """Return the shapes for a view and some way around it, so that panning finds them again."""
        left, top, right, bottom = view.box
        cell_x, cell_y = _power_above(right - left), _power_above(bottom - top)
        at_x = round(view.centre_x / cell_x * 2) / 2 * cell_x
        at_y = round(view.centre_y / cell_y * 2) / 2 * cell_y
        # At most a quarter cell beside the middle, and half a cell to each side of that.
        box = (
            at_x - 0.75 * cell_x,
            at_y - 0.75 * cell_y,
            at_x + 0.75 * cell_x,
            at_y + 0.75 * cell_y,
        )
        step = _FINEST_STEP / _power_above(view.scale)
        wide = view.degrees_wide
        key = (*box, step, wide < FINE_BELOW_DEG, RIVERS_FROM_DEG <= wide < RIVERS_BELOW_DEG)
        found = self._near.pop(key, None)
        if found is None:
            found = self.cut(box, step, view.degrees_wide)
        self._near[key] = found
        if len(self._near) > _REMEMBERED:
            self._near.popitem(last=False)
        return found

    def cut(self, box: Box, step: float, degrees_wide: float) -> Shapes:
        """Return the shapes within a box of projected units and no more.

        Args:
            box: x may run beyond 0 and 1.
            step: What lies nearer together than this is left out, in projected units.
            degrees_wide: Of the view, on which the scale of the data depends.
        """
        level = "10m" if degrees_wide < FINE_BELOW_DEG else "50m"
        has_rivers = RIVERS_FROM_DEG <= degrees_wide < RIVERS_BELOW_DEG
        return Shapes(
            box=box,
            land=self._cut(level, "land", box, step),
            lakes=self._cut("50m", "lakes", box, step),
            coast=self._cut(level, "coast", box, step),
            rivers=self._cut("50m", "rivers", box, step) if has_rivers else lines_of(()),
            borders=self._cut(level, "borders", box, step),
            disputed=self._cut(level, "disputed", box, step),
        )

    def _cut(self, level: str, name: str, box: Box, step: float) -> Lines:
        lines, boxes = self._group(level, name)
        return cut(lines, boxes, box, step, is_closed=name in _RINGS)

    def _group(self, level: str, name: str) -> tuple[Lines, Floats]:
        key = (level, name)
        if key not in self._groups:
            if level not in self._files:
                content = self._folder.joinpath(f"world-{level}.z").read_bytes()
                self._files[level] = PackedLevel(content)
            if name == "coast":
                lines = _edges(self._group(level, "land")[0])
            else:
                lines = self._files[level].lines(name)
            self._groups[key] = (lines, boxes_of(lines))
        return self._groups[key]


def _edges(rings: Lines) -> Lines:
    """Return the rings as lines, without what lies on the edge of the projected world."""
    closed = np.insert(rings.points, rings.offsets[1:], rings.points[rings.offsets[:-1]], axis=0)
    offsets = rings.offsets + np.arange(len(rings.offsets))
    is_edge = (closed[:, 0] <= 0) | (closed[:, 0] >= 1) | (closed[:, 1] >= 1)
    is_cut = is_edge[1:] & is_edge[:-1]
    is_cut[offsets[1:-1] - 1] = True
    starts = np.concatenate([[0], np.flatnonzero(is_cut) + 1])
    ends = np.append(starts[1:], len(closed))
    is_line = ends - starts > 1
    which = np.repeat(is_line, ends - starts)
    cuts = np.zeros(int(is_line.sum()) + 1, np.int64)
    np.cumsum((ends - starts)[is_line], out=cuts[1:])
    return Lines(closed[which], cuts)


def _power_above(length: float) -> float:
    """Return the least power of two that is not less than a length."""
    return float(2.0 ** math.ceil(math.log2(length)))
