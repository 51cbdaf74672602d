"""How far off the coordinates of a base may be, as a circle on the ground."""

import math

from desktop.services.mapping.view import Point, metres_per_unit, project

_CORNERS = 72


def circle(lat: float, lon: float, radius_m: float) -> tuple[Point, ...]:
    """Return the circle around a place as a ring in projected units.

    Args:
        lat: Degrees.
        lon: Degrees.
        radius_m: Metres on the ground, small beside the earth.
    """
    x, y = project(lat, lon)
    radius = radius_m / metres_per_unit(lat)
    angles = (math.tau * corner / _CORNERS for corner in range(_CORNERS))
    return tuple((x + radius * math.cos(angle), y + radius * math.sin(angle)) for angle in angles)
