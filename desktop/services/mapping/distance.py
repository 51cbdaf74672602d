"""Distances on the ground, along great circles of a sphere: within half a percent of the truth."""

import math

from desktop.services.mapping.view import Point

EARTH_RADIUS_M = 6_371_008.8
NAUTICAL_MILE_M = 1_852.0
_DIGITS = 3
_STEP_RAD = math.radians(1.0)


def great_circle_m(start: Point, end: Point) -> float:
    """Return how many metres two places (latitude, longitude in degrees) are apart."""
    return EARTH_RADIUS_M * _angle(start, end)


def way(start: Point, end: Point) -> list[Point]:
    """Return places along the shortest way from one place to another, both of them included.

    They are a degree of arc apart, so that straight lines between them look like the way itself.
    Longitudes go on past 180 degrees where the way does.
    """
    angle = _angle(start, end)
    pieces = max(math.ceil(angle / _STEP_RAD), 1)
    places = [_between(start, end, angle, at / pieces) for at in range(1, pieces)]
    found = [start]
    for lat, lon in (*places, end):
        before = found[-1][1]
        found.append((lat, before + (lon - before + 180) % 360 - 180))
    return found


def distance_words(metres: float) -> str:
    """Return a distance in kilometres and nautical miles, no more exact than a sphere allows."""
    return f"{_rounded(metres / 1_000)} km ({_rounded(metres / NAUTICAL_MILE_M)} nmi)"


def _rounded(number: float) -> str:
    if number == 0:
        return "0"
    digits = _DIGITS - 1 - math.floor(math.log10(number))
    return f"{round(number, digits):,.{max(digits, 0)}f}"


def _angle(start: Point, end: Point) -> float:
    """Return the angle between two places at the middle of the earth, in radians (haversine)."""
    lat_1, lon_1 = math.radians(start[0]), math.radians(start[1])
    lat_2, lon_2 = math.radians(end[0]), math.radians(end[1])
    half = math.sin((lat_2 - lat_1) / 2) ** 2
    half += math.cos(lat_1) * math.cos(lat_2) * math.sin((lon_2 - lon_1) / 2) ** 2
    return 2 * math.asin(min(1.0, math.sqrt(half)))


def _between(start: Point, end: Point, angle: float, share: float) -> Point:
    """Return the place after a share of the way, on the chord between both, seen from within."""
    parts = (math.sin((1 - share) * angle), math.sin(share * angle))
    x, y, z = (
        sum(part * axis for part, axis in zip(parts, axes, strict=True))
        for axes in zip(_vector(start), _vector(end), strict=True)
    )
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))


def _vector(place: Point) -> tuple[float, float, float]:
    lat, lon = map(math.radians, place)
    return math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)
