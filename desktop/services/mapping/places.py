"""Capitals and cities, the more important ones first."""

import zlib
from dataclasses import dataclass
from functools import cached_property
from importlib.resources.abc import Traversable

import numpy as np
from numpy.typing import NDArray

from desktop.services.mapping.view import MapView, projected, unproject

_CAPITAL = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class City:
    """A city: its name in Latin letters, degrees, people, and whether it is a state's capital."""

    name: str
    lat: float
    lon: float
    people: int
    is_capital: bool


class Cities:
    """Finds the cities of a view; nothing is read before the first is asked for.

    Args:
        folder: `resources/map`.
    """

    def __init__(self, folder: Traversable) -> None:
        self._folder = folder

    def within(self, view: MapView, most: int) -> list[City]:
        """Return at most so many cities of what a view shows.

        By people, a capital counting for a city several times its size.
        """
        rows, places = self._known
        left, top, right, bottom = view.box
        x = left + (places[:, 0] - left) % 1
        is_in = (x <= right) & (places[:, 1] >= top) & (places[:, 1] <= bottom)
        found = np.flatnonzero(is_in)
        rank = places[found, 2] * np.where(places[found, 3] > 0, _CAPITAL, 1.0)
        order = np.argsort(-rank, kind="stable")[:most]
        return [self._city(rows[at], places[at]) for at in found[order].tolist()]

    @staticmethod
    def _city(name: str, place: NDArray[np.float64]) -> City:
        x, y, people, is_capital = place.tolist()
        lat, lon = unproject(x, y)
        return City(name=name, lat=lat, lon=lon, people=int(people), is_capital=is_capital > 0)

    @cached_property
    def _known(
        self,
    ) -> tuple[list[str], NDArray[np.float64]]:
        """Return names and, for each, x, y, people and 1 for a capital."""
        text = zlib.decompress(self._folder.joinpath("cities.z").read_bytes()).decode()
        # All at once: one by one they cost as much as the rest of a page.
        fields = text.rstrip("\n").replace("\n", "\t").split("\t")
        lat, lon, people, capital = (np.array(fields[at::5], np.float64) for at in range(1, 5))
        return fields[::5], np.column_stack((*projected(lat, lon), people, capital))
