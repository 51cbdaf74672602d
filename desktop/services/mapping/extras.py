"""What a picture of the window's map shows beyond bases, movements and names."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from desktop.queries.map_points import MapPoints
from desktop.services.drawing.commands import Drawing
from desktop.services.mapping.sheet import Sheet
from desktop.services.mapping.states import States


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbol:
    """A drawn symbol as a PNG picture; (x, y) is its upper left corner, seen from its place."""

    content: bytes
    words: str
    x: float
    y: float
    width: float
    height: float


def _no_layers(_sheet: Sheet) -> tuple[Drawing, ...]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Extras:
    """What is shown besides; all of it may be missing.

    Attributes:
        events: How many events of the period each base has, by the base's key.
        symbols: What stands for each base in place of its plain mark, likewise.
        states: Where to ask for states, named where they are wide enough and there is room.
        layers: Draws the user's own layers on a sheet, above the ground.
        points: Where events lie that have a place of their own.
        credits: Names of these, and who is to be named for them.
    """

    events: Mapping[str, int] = field(default_factory=dict)
    symbols: Mapping[str, Symbol] = field(default_factory=dict)
    states: States | None = None
    layers: Callable[[Sheet], tuple[Drawing, ...]] = _no_layers
    points: MapPoints = field(default_factory=MapPoints)
    credits: tuple[str, ...] = ()


NOTHING_MORE = Extras()
