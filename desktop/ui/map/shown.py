"""What a map shows, frozen, so that a worker can draw it while the window goes on."""

from dataclasses import dataclass
from datetime import date
from typing import Self

import numpy as np
from numpy.typing import NDArray

from desktop.queries.map import MapAnswer, MapBase
from desktop.queries.map_points import MapPoints
from desktop.queries.map_ways import Way
from desktop.services.mapping.event_marks import on_page
from desktop.services.mapping.view import MapView, project, projected
from desktop.ui.map.dress import Dress
from desktop.ui.map.symbols import SymbolStyle

Reals = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """The bases that have a place, with it as projected units, an array entry a base."""

    bases: tuple[MapBase, ...]
    x: Reals
    y: Reals

    @classmethod
    def of(cls, bases: tuple[MapBase, ...]) -> Self:
        """Take those of ``bases`` that have a place."""
        placed = tuple(base for base in bases if base.lat is not None and base.lon is not None)
        units = [project(base.lat or 0.0, base.lon or 0.0) for base in placed]
        table = np.array(units, dtype=np.float64).reshape(-1, 2)
        return cls(placed, table[:, 0], table[:, 1])

    def on_page(self, view: MapView) -> tuple[Reals, Reals]:
        """Return where the bases lie on the page of ``view``, outside of it too."""
        return on_page(self.x, self.y, view)


@dataclass(frozen=True, slots=True, eq=False)
class PlacedPoints:
    """Places of events with their projected units, an array entry a place."""

    points: MapPoints
    x: Reals
    y: Reals

    @classmethod
    def of(cls, points: MapPoints) -> Self:
        """Take all of ``points``."""
        return cls(points, *projected(points.lat, points.lon))

    def on_page(self, view: MapView) -> tuple[Reals, Reals]:
        """Return where the places lie on the page of ``view``, outside of it too."""
        return on_page(self.x, self.y, view)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Shown:
    """What one stage shows at one moment; its attributes are called as there."""

    theme: Dress
    view: MapView
    answer: MapAnswer
    placed: Placed
    points: PlacedPoints
    by_id: dict[str, MapBase]
    base_id: str
    ways: frozenset[Way]
    symbols: SymbolStyle
    today: date
