"""Says where a shape is: a point as it is written, of anything larger the middle and the kind."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from math import isfinite
from typing import Any

_MOST_NESTING = 8


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is, in degrees as text; both empty where it is nowhere.

    Attributes:
        words: What it is where it is no point: "middle of a Polygon of 5 points".
    """

    latitude: str = ""
    longitude: str = ""
    words: str = ""


def place_of(geometry: Any) -> Place:
    """Return where a geometry of GeoJSON is."""
    if not isinstance(geometry, dict):
        return Place()
    kind = str(geometry.get("type", "shape"))
    points = list(_points(geometry, _MOST_NESTING))
    return place_of_points(kind, points)


def place_of_points(kind: str, points: Sequence[tuple[str, str]]) -> Place:
    """Return where a shape of ``points``, pairs of longitude and latitude, is."""
    if len(points) == 1:
        ((longitude, latitude),) = points
        return Place(latitude, longitude, "" if kind == "Point" else kind)
    numbers = list(_numbers(points))
    if not numbers:
        return Place(words=f"{kind} without a place" if points else "")
    longitudes, latitudes = [one for one, _ in numbers], [other for _, other in numbers]
    if max(longitudes) - min(longitudes) > 180:  # It lies across the date line.
        longitudes = [one + 360 if one < 0 else one for one in longitudes]
    longitude_deg = _middle(longitudes)
    return Place(
        f"{_middle(latitudes):.6g}",
        f"{longitude_deg - 360 if longitude_deg > 180 else longitude_deg:.6g}",
        f"middle of a {kind} of {len(points):,} points",
    )


def _middle(values: Sequence[float]) -> float:
    return (min(values) + max(values)) / 2


def _numbers(points: Iterable[tuple[str, str]]) -> Iterator[tuple[float, float]]:
    for longitude, latitude in points:
        with suppress(ValueError):
            pair = float(longitude), float(latitude)
            if all(map(isfinite, pair)):
                yield pair


def _points(part: Any, depth: int) -> Iterator[tuple[str, str]]:
    """Yield the positions in a geometry, a list of them, or a list of lists."""
    if depth < 0:
        return
    if isinstance(part, dict):
        yield from _points(part.get("coordinates", part.get("geometries")), depth - 1)
    elif isinstance(part, list):
        if len(part) >= 2 and isinstance(part[0], str) and isinstance(part[1], str):
            yield part[0], part[1]
        else:
            for inner in part:
                yield from _points(inner, depth - 1)
