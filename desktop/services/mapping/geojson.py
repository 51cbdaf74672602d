"""GeoJSON of the user's own (RFC 7946): points, lines and areas, without what stands beside them.

The text is a stranger's: what is too large, too deep or lies nowhere on the earth is refused.
"""

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from desktop.domain.errors import BasewatchError
from desktop.services.mapping.clipping import Box, Floats, boxes_of, cut
from desktop.services.mapping.packed import Lines, lines_of
from desktop.services.mapping.view import FARTHEST_LAT

MOST_POSITIONS = 300_000
_MOST_NESTED = 8
_LEAST = {"line": 2, "ring": 3}


class GeoJsonRefused(BasewatchError):
    """The text is no GeoJSON that can be drawn, in one sentence."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Shapes:
    """What to draw, in projected units.

    Attributes:
        points: One row each.
        lines: Open ones.
        areas: Rings to fill by the even-odd rule.
    """

    points: Floats
    lines: Lines
    areas: Lines

    def within(self, box: Box, step: float) -> "Shapes":
        """Return what lies in a box whose x may run beyond 0 and 1.

        Args:
            box: In projected units.
            step: What lies nearer together on a line is left out.
        """
        return Shapes(
            points=_points_within(self.points, box),
            lines=_cut(self.lines, box, step, is_closed=False),
            areas=_cut(self.areas, box, step, is_closed=True),
        )


def read_geojson(content: bytes) -> tuple[Shapes, str, str]:
    """Return the shapes of a text, its name and who is to be named for it, each may be empty.

    Raises:
        GeoJsonRefused: In one sentence that goes on after the name of the file.
    """
    try:
        held = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise GeoJsonRefused("is no GeoJSON") from error
    gathering = _Gathering()
    for kind, geometry in _geometries(held, 0):
        gathering.take(kind, geometry)
    name, attribution = (held.get(word) for word in ("name", "attribution"))
    return gathering.shapes(), _words(name), _words(attribution)


def _words(held: Any) -> str:
    return held if isinstance(held, str) else ""


def _geometries(held: Any, depth: int) -> Iterator[tuple[str, Any]]:
    """Yield the kind and the coordinates of every geometry of an object."""
    if not isinstance(held, dict) or depth > _MOST_NESTED:
        raise GeoJsonRefused("is no GeoJSON")
    kind = held.get("type")
    if kind == "Feature":
        if held.get("geometry") is not None:
            yield from _geometries(held["geometry"], depth + 1)
        return
    for collection, parts in (
        ("FeatureCollection", "features"),
        ("GeometryCollection", "geometries"),
    ):
        if kind == collection:
            if not isinstance(held.get(parts), list):
                raise GeoJsonRefused("is no GeoJSON")
            for part in held[parts]:
                yield from _geometries(part, depth + 1)
            return
    if not isinstance(kind, str) or kind not in _DEPTHS:
        raise GeoJsonRefused("is no GeoJSON")
    yield kind, held.get("coordinates")


# Of what a geometry consists, and how many lists hold such a part.
_DEPTHS = {
    "Point": ("point", 0),
    "MultiPoint": ("point", 1),
    "LineString": ("line", 0),
    "MultiLineString": ("line", 1),
    "Polygon": ("ring", 1),
    "MultiPolygon": ("ring", 2),
}


@dataclass(slots=True)
class _Gathering:
    """Collects geometries, and counts their positions."""

    points: list[Floats] = field(default_factory=list)
    lines: list[Floats] = field(default_factory=list)
    rings: list[Floats] = field(default_factory=list)
    count: int = 0

    def take(self, kind: str, coordinates: Any) -> None:
        part, depth = _DEPTHS[kind]
        for piece in _parts(coordinates, depth):
            if part == "point":
                # An empty point is one that lies nowhere.
                self.points += [self._projected([piece])] if piece != [] else []
                continue
            line = self._projected(piece)
            if part == "ring" and len(line) and (line[0] == line[-1]).all():
                line = line[:-1]
            if len(line) >= _LEAST[part]:
                (self.lines if part == "line" else self.rings).append(line)

    def shapes(self) -> Shapes:
        """Return what was collected.

        Raises:
            GeoJsonRefused: Where that is nothing.
        """
        if not (self.points or self.lines or self.rings):
            raise GeoJsonRefused("holds nothing that a map can show")
        return Shapes(
            points=np.concatenate([np.empty((0, 2)), *self.points]),
            lines=lines_of(self.lines),
            areas=lines_of(self.rings),
        )

    def _projected(self, positions: Any) -> Floats:
        if not isinstance(positions, list):
            raise GeoJsonRefused("is no GeoJSON")
        self.count += len(positions)
        if self.count > MOST_POSITIONS:
            raise GeoJsonRefused(f"has more than {MOST_POSITIONS:,} positions: simplify it first")
        return _projected([_degrees(position) for position in positions])


def _parts(coordinates: Any, depth: int) -> Iterator[Any]:
    if depth == 0:
        yield coordinates
        return
    if not isinstance(coordinates, list):
        raise GeoJsonRefused("is no GeoJSON")
    for part in coordinates:
        yield from _parts(part, depth - 1)


def _degrees(position: Any) -> tuple[float, float]:
    """Return longitude and latitude; a height that stands behind them is left aside."""
    is_two = isinstance(position, list) and len(position) >= 2
    if not is_two or any(type(part) not in (int, float) for part in position[:2]):
        raise GeoJsonRefused("is no GeoJSON")
    lon, lat = position[:2]
    # Written so that what is no number at all is refused too.
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        raise GeoJsonRefused(
            "has coordinates that are no degrees of longitude and latitude: save it as WGS 84"
        )
    return float(lon), float(lat)


def _projected(degrees: Sequence[tuple[float, float]]) -> Floats:
    table = np.array(degrees, dtype=np.float64).reshape(-1, 2)
    lat = np.radians(np.clip(table[:, 1], -FARTHEST_LAT, FARTHEST_LAT))
    return np.column_stack([(table[:, 0] + 180) / 360, 0.5 - np.arcsinh(np.tan(lat)) / math.tau])


def _points_within(points: Floats, box: Box) -> Floats:
    found = []
    for turn in range(math.floor(box[0]), math.ceil(box[2])):
        x, y = points[:, 0] + turn, points[:, 1]
        is_in = (x >= box[0]) & (x <= box[2]) & (y >= box[1]) & (y <= box[3])
        found.append(np.column_stack([x[is_in], y[is_in]]))
    return np.concatenate([np.empty((0, 2)), *found])


def _cut(lines: Lines, box: Box, step: float, *, is_closed: bool) -> Lines:
    if not len(lines):
        return lines
    return cut(lines, boxes_of(lines), box, step, is_closed=is_closed)
