"""What the map's parts share: the view, what the casebook told, and what is chosen."""

from collections.abc import Callable
from datetime import date
from enum import Enum

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from desktop.queries.map import MapAnswer, MapBase, MapWish
from desktop.queries.map_points import MapPoints, PointEvent, PointKey
from desktop.queries.map_ways import Way
from desktop.services.mapping.distance import great_circle_m
from desktop.services.mapping.view import MapView, Point, fitted
from desktop.ui.map.dress import Dress
from desktop.ui.map.marks import Mark
from desktop.ui.map.shown import Placed, PlacedPoints, Shown
from desktop.ui.map.symbols import SymbolStyle
from desktop.ui.theme import Theme

_MARGIN_PX = 70.0
_EDGE_PX = 30.0
MOST_TOLD = 6
"""So many events of a mark are told where somebody points at it."""


class Tool(Enum):
    """What clicks on the map are for, where they do not choose what is there."""

    MEASURE = "measure"
    PICK = "pick"


class MapStage(QObject):
    """The state of one map.

    Signals:
        changed: Something of what is shown is to be laid out and painted anew.
        moved: The view is another; it shows the same things.
        answered: The casebook told something new.
        pointed_at: Another base or mark is pointed at, or another thing lies over the picture.
    """

    changed = Signal()
    moved = Signal()
    answered = Signal()
    pointed_at = Signal()

    def __init__(
        self, theme: Theme, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        """Begin with the whole world and nothing on it; ``today`` is the day that counts as so."""
        super().__init__(parent)
        self.theme = theme
        self._today = today
        self.view = fitted((), 640, 400)
        self.answer = MapAnswer(wish=MapWish())
        self.placed = Placed.of(())
        self.points = PlacedPoints.of(MapPoints())
        self.by_id: dict[str, MapBase] = {}
        self.names: dict[str, str] = {}
        self.base_id = ""
        self.event_id = ""
        self.pointed = ""
        self.pointed_mark: Mark | None = None
        # Of the selected event, and of those that somebody pointed at.
        self.event_places: tuple[PointEvent, ...] = ()
        self.ways: frozenset[Way] = frozenset()
        self.told: dict[PointKey, PointEvent] = {}
        self.tool: Tool | None = None
        self.measured: tuple[Point, ...] = ()
        self.symbols = SymbolStyle.PLAIN
        self._worn = Dress.of(theme)
        theme.changed.connect(self._take_up_theme)
        # What was fitted goes on being fitted until somebody moves the map.
        self.is_fitted = True

    @property
    def today(self) -> date:
        """The UTC day that counts as today."""
        return self._today()

    def shown(self) -> Shown:
        """Return what is shown now, for a worker."""
        return Shown(
            theme=self._worn,
            view=self.view,
            answer=self.answer,
            placed=self.placed,
            points=self.points,
            by_id=self.by_id,
            base_id=self.base_id,
            ways=self.ways,
            symbols=self.symbols,
            today=self.today,
        )

    def take(self, answer: MapAnswer) -> None:
        """Show what the casebook told."""
        self.answer = answer
        before = self.placed
        self.placed = Placed.of(answer.bases)
        self.points = PlacedPoints.of(answer.points)
        self.by_id = {base.id: base for base in answer.bases}
        self.names = {base.id: base.name for base in answer.bases}
        self.pointed_mark, self.told = None, {}
        # Where only events are others, the view stays: periods follow each other quickly.
        if self.is_fitted and (not before.bases or not _same_places(before, self.placed)):
            self.fit()
        self.answered.emit()
        self.changed.emit()

    def select(self, event_id: str, base_id: str) -> None:
        """Mark an event and a base, either may be empty."""
        if event_id != self.event_id:
            self.ways = frozenset()
        self.event_id, self.base_id = event_id, base_id
        self.changed.emit()

    def point_at(self, base_id: str) -> None:
        """Mark the base that the pointer or the keys are at; empty for none."""
        if base_id != self.pointed:
            self.pointed = base_id
            self.pointed_at.emit()

    def point_at_mark(self, mark: Mark | None) -> None:
        """Mark the mark of events that the pointer is at."""
        if mark is not self.pointed_mark:
            self.pointed_mark = mark
            self.pointed_at.emit()

    def told_of(self, mark: Mark) -> tuple[PointEvent, ...]:
        """Return the first events of a mark, as far as somebody asked for them."""
        keys = self.answer.points.keys(mark.members[:MOST_TOLD])
        return tuple(self.told[key] for key in keys if key in self.told)

    def show_places(self, places: tuple[PointEvent, ...]) -> None:
        """Show where the selected event was, and go there where that is out of sight."""
        is_new = {one.id for one in places} != {one.id for one in self.event_places}
        self.event_places = places
        self.pointed_at.emit()
        if places and is_new and not any(self._is_in_view(one.lat, one.lon) for one in places):
            self._centre(places[0].lat, places[0].lon)

    def show_ways(self, ways: frozenset[Way]) -> None:
        """Mark the movements of which the selected event speaks."""
        if ways != self.ways:
            self.ways = ways
            self.changed.emit()

    def set_tool(self, tool: Tool | None) -> None:
        """Let clicks on the map be for something else; what was measured is put away."""
        self.tool, self.measured = tool, ()
        self.pointed_at.emit()

    def measure(self, places: tuple[Point, ...]) -> None:
        """Show the shortest way through ``places``, latitudes and longitudes in degrees."""
        self.measured = places
        self.pointed_at.emit()

    @property
    def distance_m(self) -> float:
        """How long the measured way is."""
        return sum(map(great_circle_m, self.measured, self.measured[1:]))

    def set_symbols(self, symbols: SymbolStyle) -> None:
        """Draw bases so."""
        self.symbols = symbols
        self.changed.emit()

    def take_size(self, width: int, height: int) -> None:
        """Follow the size of the page."""
        before = self.view
        self.view = self.view.resized(max(width, 1), max(height, 1))
        if self.is_fitted and (before.width, before.height) != (self.view.width, self.view.height):
            self.fit()
        self.moved.emit()

    def move_to(self, view: MapView) -> None:
        """Look at another part of the world, because somebody wants to."""
        self.is_fitted = False
        self._look(view)

    def fit(self) -> None:
        """Show all bases and events that have a place, or the world where none has."""
        self.is_fitted = True
        places = [(base.lat or 0.0, base.lon or 0.0) for base in self.placed.bases]
        places += extent(self.answer.points)
        width, height = self.view.width, self.view.height
        # On a low page no more than half of the height is for what stands beside the bases.
        self._look(fitted(places, width, height, margin=min(_MARGIN_PX, height / 4)))

    def bring_into_view(self, base: MapBase) -> None:
        """Move no more than needed to show a base away from the edge."""
        if base.lat is None or base.lon is None:
            return
        if not self._is_in_view(base.lat, base.lon):
            self._centre(base.lat, base.lon)

    @Slot()
    def _take_up_theme(self) -> None:
        self._worn = Dress.of(self.theme)
        self.changed.emit()

    def _is_in_view(self, lat: float, lon: float) -> bool:
        """Tell whether a place is away from the edge."""
        view = self.view
        x, y = view.project(lat, lon)
        margin = min(_EDGE_PX, view.height / 4)
        return margin <= x <= view.width - margin and margin <= y <= view.height - margin

    def _centre(self, lat: float, lon: float) -> None:
        view = self.view
        x, y = view.project(lat, lon)
        self.move_to(view.panned(view.width / 2 - x, view.height / 2 - y))

    def _look(self, view: MapView) -> None:
        if view != self.view:
            self.view = view
            self.moved.emit()


def _same_places(one: Placed, other: Placed) -> bool:
    return np.array_equal(one.x, other.x) and np.array_equal(one.y, other.y)


def extent(points: MapPoints) -> list[Point]:
    """Return places that are as far apart as all ``points`` are, and far fewer."""
    if not len(points):
        return []
    lons = np.unique(np.round(points.lon, 1)).tolist()
    top, bottom = float(points.lat.max()), float(points.lat.min())
    return [(top, lon) for lon in lons] + [(bottom, lons[0])]
