"""What a map shows, frozen, so that a worker can draw it while the window goes on."""

from dataclasses import dataclass
from datetime import date
from typing import Self

import numpy as np
from numpy.typing import NDArray

from desktop.queries.map import MapAnswer, MapBase
from desktop.services.mapping.view import MapView, project
from desktop.ui.map.dress import Dress
from desktop.ui.map.symbols import SymbolStyle


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """The bases that have a place, with it as projected units, an array entry a base."""

    bases: tuple[MapBase, ...]
    x: NDArray[np.float64]
    y: NDArray[np.float64]

    @classmethod
    def of(cls, bases: tuple[MapBase, ...]) -> Self:
        """Take those of ``bases`` that have a place."""
        placed = tuple(base for base in bases if base.lat is not None and base.lon is not None)
        units = [project(base.lat or 0.0, base.lon or 0.0) for base in placed]
        table = np.array(units, dtype=np.float64).reshape(-1, 2)
        return cls(placed, table[:, 0], table[:, 1])

    def on_page(self, view: MapView) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return where the bases lie on the page of ``view``, outside of it too."""
        away = (self.x - view.centre_x + 0.5) % 1 - 0.5
        return (
            view.width / 2 + away * view.scale,
            view.height / 2 + (self.y - view.centre_y) * view.scale,
        )


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Shown:
    """What one stage shows at one moment; its attributes are called as there."""

    theme: Dress
    view: MapView
    answer: MapAnswer
    placed: Placed
    by_id: dict[str, MapBase]
    base_id: str
    event_id: str
    symbols: SymbolStyle
    today: date
