"""What is painted over the ground of the map, as it was laid out for one view."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from desktop.queries.map import MapBase
from desktop.services.mapping.view import MapView
from desktop.ui.map.arcs import Arc
from desktop.ui.map.marks import Mark

TOWN_PX = 2.5


@dataclass(frozen=True, slots=True)
class Spot:
    """A base where it lies on the page, with the room that its symbol takes."""

    base: MapBase
    at: QPointF
    room: QRectF


@dataclass(frozen=True, slots=True)
class Writing:
    """A line of text in its box."""

    box: QRectF
    text: str


@dataclass(frozen=True, slots=True)
class Town:
    """A city where it lies on the page, with its name."""

    at: QPointF
    is_capital: bool
    name: Writing


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Scene:
    """What is painted over the ground of ``view``, in the units of its page.

    Attributes:
        spots: The bases on the page, those to be painted last at the end.
        marks: Of events that have a place of their own, those to be painted last at the end.
        mark_spots: Where these are painted, a row (x, y) each.
        arcs: Movements.
        numbers: How many events each of some arcs stands for, by the arc's place in `arcs`.
        ends: The words of arcs that lead to a place without a place, likewise.
        counts: How many events, by the base's place in `spots`.
        names: Of bases, likewise.
        reaches: How far from each of some bases the place may really be, in page units, likewise.
        states: Their names, where they are wide enough and found room.
        towns: Cities whose names found room.
    """

    view: MapView
    spots: tuple[Spot, ...]
    marks: tuple[Mark, ...]
    mark_spots: NDArray[np.float64]
    arcs: tuple[Arc, ...]
    numbers: dict[int, Writing]
    ends: dict[int, Writing]
    counts: dict[int, Writing]
    names: dict[int, Writing]
    reaches: dict[int, float]
    states: tuple[Writing, ...]
    towns: tuple[Town, ...]
