"""Filling columns: what does not fit in one goes on in the next."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop.services.briefing.layout.sheet import Spot
from desktop.services.drawing.commands import Area, Drawing
from desktop.services.drawing.text import TypeSetter


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """What of an item stands in a column.

    Attributes:
        rest: What is left of it for the next column, None where nothing is.
    """

    drawings: tuple[Drawing, ...]
    height: float
    spots: tuple[Spot, ...] = ()
    rest: "Item | None" = None


class Item(Protocol):
    """Something that stands in a column and can go on in the next."""

    @property
    def above(self) -> float:
        """Room above it, unless it is the first in its column."""
        ...

    @property
    def stays(self) -> bool:
        """Whether it stands in the same column as the beginning of what follows."""
        ...

    def place(
        self, x: float, y: float, width: float, room: float, setter: TypeSetter, *, is_first: bool
    ) -> Placed | None:
        """Return as much of it as there is room for, None for nothing.

        What is first in its column has something to show in any room.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A filled column: where it ends below, and what is left for the next."""

    drawings: tuple[Drawing, ...]
    spots: tuple[Spot, ...]
    bottom: float
    rest: tuple[Item, ...]


def fill(items: Sequence[Item], column: Area, setter: TypeSetter) -> Filled:
    """Set items one below the other until the column is full."""
    drawings: list[Drawing] = []
    spots: list[Spot] = []
    y = column.y
    for number, item in enumerate(items):
        is_first = y == column.y
        top = y if is_first else y + item.above
        room = column.bottom - top
        placed = item.place(column.x, top, column.width, room, setter, is_first=is_first)
        if placed is not None and item.stays and not is_first:
            placed = _with_next(placed, items[number + 1 :], column, top, setter)
        if placed is None:
            return Filled(
                drawings=tuple(drawings), spots=tuple(spots), bottom=y, rest=tuple(items[number:])
            )
        drawings += placed.drawings
        spots += placed.spots
        y = top + placed.height
        if placed.rest is not None:
            rest = (placed.rest, *items[number + 1 :])
            return Filled(drawings=tuple(drawings), spots=tuple(spots), bottom=y, rest=rest)
    return Filled(drawings=tuple(drawings), spots=tuple(spots), bottom=y, rest=())


def height_of(items: Sequence[Item], width: float, most: float, setter: TypeSetter) -> float | None:
    """Return how high items are, one below the other, None where that is more than ``most``."""
    filled = fill(items, Area(x=0, y=0, width=width, height=most), setter)
    return None if filled.rest else filled.bottom


def _with_next(
    placed: Placed, following: Sequence[Item], column: Area, top: float, setter: TypeSetter
) -> Placed | None:
    """Return what was placed, None where nothing of what follows finds room below it."""
    if not following or placed.rest is not None:
        return placed
    item = following[0]
    below = top + placed.height + item.above
    room = column.bottom - below
    if item.place(column.x, below, column.width, room, setter, is_first=False) is None:
        return None
    return placed
