"""What part of the world a map shows, and where on its page a place lies.

Projected units are Web Mercator's: x from 0 at 180° W to 1 at 180° E, y from 0 at 85.05° N
southwards to 1 at 85.05° S. Page units are the drawing's or the window's.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Point = tuple[float, float]

FARTHEST_LAT = 85.0511287798066
"""Degrees; nearer to the poles Mercator has no end."""

NARROWEST_DEG = 0.02
"""As far as one can zoom in: about 2 km."""

EARTH_AROUND_M = 40_075_016.7
"""Length of the equator (WGS 84)."""


def project(lat: float, lon: float) -> Point:
    """Return the projected units of a place in degrees; beyond 85.05° it is put there."""
    lat = max(-FARTHEST_LAT, min(FARTHEST_LAT, lat))
    up = math.asinh(math.tan(math.radians(lat)))
    return (lon + 180) / 360, 0.5 - up / math.tau


def projected(
    lat: NDArray[np.float64], lon: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the projected units of many places."""
    up = np.arcsinh(np.tan(np.radians(np.clip(lat, -FARTHEST_LAT, FARTHEST_LAT))))
    return (lon + 180) / 360, 0.5 - up / math.tau


def unproject(x: float, y: float) -> Point:
    """Return latitude and longitude of projected units, the longitude within -180 and 180."""
    lat = math.degrees(math.atan(math.sinh((0.5 - y) * math.tau)))
    return lat, x % 1 * 360 - 180


def metres_per_unit(lat: float) -> float:
    """Return how many metres on the ground one projected unit is at a latitude."""
    return EARTH_AROUND_M * math.cos(math.radians(lat))


@dataclass(frozen=True, slots=True, kw_only=True)
class MapView:
    """A window onto the world.

    Attributes:
        centre_x, centre_y: Projected units of what lies in the middle of the page.
        scale: Page units for each projected unit: how wide the whole world would be.
        width, height: Of the page.
    """

    centre_x: float
    centre_y: float
    scale: float
    width: float
    height: float

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Projected units of what is shown: least x and y, greatest x and y.

        x runs below 0 or above 1 where the page shows both sides of the 180th meridian.
        """
        half_x, half_y = self.width / self.scale / 2, self.height / self.scale / 2
        return (
            self.centre_x - half_x,
            self.centre_y - half_y,
            self.centre_x + half_x,
            self.centre_y + half_y,
        )

    @property
    def degrees_wide(self) -> float:
        """Degrees of longitude across the page, at most 360."""
        return min(360.0, self.width / self.scale * 360)

    @property
    def metres_per_page_unit(self) -> float:
        """On the ground in the middle of the page."""
        return metres_per_unit(unproject(self.centre_x, self.centre_y)[0]) / self.scale

    def to_page(self, x: float, y: float) -> Point:
        """Return where projected units lie on the page, going the short way round the world."""
        away = (x - self.centre_x + 0.5) % 1 - 0.5
        return (
            self.width / 2 + away * self.scale,
            self.height / 2 + (y - self.centre_y) * self.scale,
        )

    def project(self, lat: float, lon: float) -> Point:
        """Return where a place in degrees lies on the page."""
        return self.to_page(*project(lat, lon))

    def from_page(self, page_x: float, page_y: float) -> Point:
        """Return latitude and longitude of a spot on the page."""
        return unproject(*self.units(page_x, page_y))

    def units(self, page_x: float, page_y: float) -> Point:
        """Return the projected units of a spot on the page, y kept within the world."""
        return (
            self.centre_x + (page_x - self.width / 2) / self.scale,
            max(0.0, min(1.0, self.centre_y + (page_y - self.height / 2) / self.scale)),
        )

    def zoomed_at(self, page_x: float, page_y: float, factor: float) -> "MapView":
        """Return the view ``factor`` times as close, what is at that spot staying there."""
        x, y = self.units(page_x, page_y)
        scale = max(self._least_scale, min(self.width * 360 / NARROWEST_DEG, self.scale * factor))
        return replace(
            self,
            scale=scale,
            centre_x=x - (page_x - self.width / 2) / scale,
            centre_y=y - (page_y - self.height / 2) / scale,
        ).kept_in()

    def panned(self, dx: float, dy: float) -> "MapView":
        """Return the view after its content was moved by page units, right and down."""
        return replace(
            self, centre_x=self.centre_x - dx / self.scale, centre_y=self.centre_y - dy / self.scale
        ).kept_in()

    def resized(self, width: float, height: float) -> "MapView":
        """Return the view on a page of another size, middle and scale kept."""
        return replace(self, width=width, height=height).kept_in()

    @property
    def _least_scale(self) -> float:
        """The world fills the page: its width once, or its height."""
        return max(self.width, self.height)

    def kept_in(self) -> "MapView":
        """Return the view with its middle in the world and nothing beyond the poles shown."""
        scale = max(self.scale, self._least_scale)
        half = self.height / scale / 2
        return replace(
            self,
            scale=scale,
            centre_x=self.centre_x % 1,
            centre_y=max(half, min(1 - half, self.centre_y)),
        )


def fitted(
    places: Sequence[Point],
    width: float,
    height: float,
    *,
    margin: float = 40.0,
    least_deg: float = 1.5,
) -> MapView:
    """Return the view that shows all places (latitude, longitude), the shorter way round.

    Args:
        places: In degrees; none shows the whole world.
        width: Of the page.
        height: Of the page.
        margin: Page units kept free on every side.
        least_deg: How many degrees of longitude the page is wide at least.
    """
    if not places:
        return MapView(centre_x=0.5, centre_y=0.4, scale=0, width=width, height=height).kept_in()
    units = [project(*place) for place in places]
    left, span = _shortest_round([x for x, _ in units])
    top, bottom = min(y for _, y in units), max(y for _, y in units)
    room_x, room_y = max(1.0, width - 2 * margin), max(1.0, height - 2 * margin)
    widest = max(span / room_x, (bottom - top) / room_y, least_deg / 360 / width)
    return MapView(
        centre_x=left + span / 2,
        centre_y=(top + bottom) / 2,
        scale=1 / widest,
        width=width,
        height=height,
    ).kept_in()


def _shortest_round(xs: Sequence[float]) -> tuple[float, float]:
    """Return where the shortest stretch that holds all begins, and its length: past 180° too."""
    ordered = sorted(x % 1 for x in xs)
    gaps = [
        (after - before, after)
        for before, after in zip(ordered, [*ordered[1:], ordered[0] + 1], strict=True)
    ]
    gap, start = max(gaps)
    return start % 1, 1 - gap
