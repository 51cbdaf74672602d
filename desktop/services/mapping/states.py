"""The names of states, where a map has room for them."""

import zlib
from dataclasses import dataclass
from functools import cached_property
from importlib.resources.abc import Traversable

import numpy as np
from numpy.typing import NDArray

from desktop.services.mapping.view import MapView, project


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A state: its name, its middle in degrees, and its width there in projected units."""

    name: str
    lat: float
    lon: float
    width: float


class States:
    """Finds the states of a view; nothing is read before the first is asked for.

    Args:
        folder: `resources/map`.
    """

    def __init__(self, folder: Traversable) -> None:
        self._folder = folder

    def within(self, view: MapView, least: float) -> list[State]:
        """Return the states whose middle a view shows, the wider ones first.

        Args:
            view: The map.
            least: Page units that a state is wide at least.
        """
        states, places = self._known
        left, top, right, bottom = view.box
        x = left + (places[:, 0] - left) % 1
        is_in = (x <= right) & (places[:, 1] >= top) & (places[:, 1] <= bottom)
        is_in &= places[:, 2] * view.scale >= least
        return [states[at] for at in np.flatnonzero(is_in).tolist()]

    @cached_property
    def _known(self) -> tuple[list[State], NDArray[np.float64]]:
        """Return the states, and for each x, y and width in projected units."""
        text = zlib.decompress(self._folder.joinpath("states.z").read_bytes()).decode()
        states = [
            State(name=name, lat=float(lat), lon=float(lon), width=float(width))
            for name, lat, lon, width in (row.split("\t") for row in text.splitlines())
        ]
        return states, np.array([(*project(one.lat, one.lon), one.width) for one in states])
