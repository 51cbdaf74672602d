"""A scale bar: a round distance and how long it is on the page."""

import math
from dataclasses import dataclass

from desktop.services.mapping.view import MapView, metres_per_unit, unproject

_UNEVEN = 1.25


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleBar:
    """A distance as words and its length in page units, true in the middle of the page.

    Where it is not nearly true for the whole page the words tell its latitude.
    """

    words: str
    length: float


def scale_bar(view: MapView, most: float) -> ScaleBar:
    """Return the longest bar of 1, 2 or 5 times a power of ten metres.

    Args:
        view: The map.
        most: Page units that the bar may take.
    """
    metres = most * view.metres_per_page_unit
    power = 10.0 ** math.floor(math.log10(metres))
    distance = next(times * power for times in (5, 2, 1) if times * power <= metres)
    lat = unproject(view.centre_x, view.centre_y)[0]
    words = f"{distance / 1000:,.0f} km" if distance >= 1000 else f"{distance:.0f} m"
    words = words.replace(",", "\u202f")
    if _is_uneven(view):
        words = f"{words} at {abs(lat):.0f}°{'N' if lat >= 0 else 'S'}"
    return ScaleBar(words=words, length=distance / view.metres_per_page_unit)


def _is_uneven(view: MapView) -> bool:
    """Tell whether the same distance is much longer on one edge of the map than on the other."""
    _, top, _, bottom = view.box
    lengths = [metres_per_unit(unproject(0.5, y)[0]) for y in (top, view.centre_y, bottom)]
    return max(lengths) > _UNEVEN * min(lengths)
