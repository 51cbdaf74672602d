"""What the map's parts share: the view, what the casebook told, and what is chosen."""

from collections.abc import Callable
from datetime import date
from enum import Enum

from PySide6.QtCore import QObject, Signal, Slot

from desktop.queries.map import MapAnswer, MapBase, MapWish
from desktop.services.mapping.distance import great_circle_m
from desktop.services.mapping.view import MapView, Point, fitted
from desktop.ui.map.dress import Dress
from desktop.ui.map.shown import Placed, Shown
from desktop.ui.map.symbols import SymbolStyle
from desktop.ui.theme import Theme

_MARGIN_PX = 70.0
_EDGE_PX = 30.0


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
        pointed_at: Another base is pointed at, or another thing that lies over the picture.
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
        self.by_id: dict[str, MapBase] = {}
        self.names: dict[str, str] = {}
        self.base_id = ""
        self.event_id = ""
        self.pointed = ""
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
            by_id=self.by_id,
            base_id=self.base_id,
            event_id=self.event_id,
            symbols=self.symbols,
            today=self.today,
        )

    def take(self, answer: MapAnswer) -> None:
        """Show what the casebook told."""
        self.answer = answer
        self.placed = Placed.of(answer.bases)
        self.by_id = {base.id: base for base in answer.bases}
        self.names = {base.id: base.name for base in answer.bases}
        if self.is_fitted:
            self.fit()
        self.answered.emit()
        self.changed.emit()

    def select(self, event_id: str, base_id: str) -> None:
        """Mark an event and a base, either may be empty."""
        self.event_id, self.base_id = event_id, base_id
        self.changed.emit()

    def point_at(self, base_id: str) -> None:
        """Mark the base that the pointer or the keys are at; empty for none."""
        if base_id != self.pointed:
            self.pointed = base_id
            self.pointed_at.emit()

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
        self.view = self.view.resized(max(width, 1), max(height, 1))
        if self.is_fitted:
            self.fit()
        self.moved.emit()

    def move_to(self, view: MapView) -> None:
        """Look at another part of the world, because somebody wants to."""
        self.is_fitted = False
        self._look(view)

    def fit(self) -> None:
        """Show all bases that have a place, or the world where none has."""
        self.is_fitted = True
        places = [(base.lat or 0.0, base.lon or 0.0) for base in self.placed.bases]
        width, height = self.view.width, self.view.height
        # On a low page no more than half of the height is for what stands beside the bases.
        self._look(fitted(places, width, height, margin=min(_MARGIN_PX, height / 4)))

    def bring_into_view(self, base: MapBase) -> None:
        """Move no more than needed to show a base away from the edge."""
        if base.lat is None or base.lon is None:
            return
        view = self.view
        x, y = view.project(base.lat, base.lon)
        margin = min(_EDGE_PX, view.height / 4)
        if margin <= x <= view.width - margin and margin <= y <= view.height - margin:
            return
        self.move_to(view.panned(view.width / 2 - x, view.height / 2 - y))

    @Slot()
    def _take_up_theme(self) -> None:
        self._worn = Dress.of(self.theme)
        self.changed.emit()

    def _look(self, view: MapView) -> None:
        if view != self.view:
            self.view = view
            self.moved.emit()
