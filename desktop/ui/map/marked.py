"""Tells of the events that marks of the map stand for: where one points, clicks, or selects."""

from collections.abc import Callable
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.queries.map_points import PointEvent, point_events, points_of_event
from desktop.queries.map_ways import Way, ways_of_event
from desktop.queries.reader import Reader
from desktop.services.mapping.view import fitted
from desktop.ui.labels import tool_tip
from desktop.ui.map.canvas import MapCanvas
from desktop.ui.map.marks import Mark
from desktop.ui.map.stage import MOST_TOLD, MapStage, extent
from desktop.ui.map.words import point_line
from desktop.ui.tasks import TaskRunner
from desktop.ui.widgets.rounded import Menu

_MOST_LISTED = 15
_MARGIN_PX = 60.0
_NEAREST_DEG = 0.05
_CLOSER = 1.5


class Marked(QObject):
    """Answers for the marks of one map.

    Signals:
        event_chosen: An event was chosen, by its id.
        table_wanted: All events of a mark are wanted, more than a menu can list.
        menu_wanted: The menu of an event is wanted (its id, where on the screen).
    """

    event_chosen = Signal(str)
    table_wanted = Signal()
    menu_wanted = Signal(str, QPoint)

    def __init__(
        self, stage: MapStage, canvas: MapCanvas, new_runner: Callable[[], TaskRunner]
    ) -> None:
        """Serve the marks of ``canvas``."""
        super().__init__(canvas)
        self._stage = stage
        self._canvas = canvas
        self.menu: QMenu | None = None
        self._clicked: Mark | None = None
        # Where the menu of its event is wanted; None where it is to be selected.
        self._place: QPoint | None = None
        self._pointing, self._choosing, self._selecting = (new_runner() for _each in range(3))
        self._pointing.done.connect(self._tell)
        self._choosing.done.connect(self._offer)
        self._selecting.done.connect(self._show_places)
        canvas.mark_pointed.connect(self.point)
        canvas.mark_clicked.connect(self.choose)
        stage.answered.connect(self._follow)

    @Slot(object)
    def point(self, mark: Mark) -> None:
        """Ask what the first events of a mark are, for the tip that may be shown of it."""
        keys = self._stage.answer.points.keys(mark.members[:MOST_TOLD])
        if not all(key in self._stage.told for key in keys):
            self._pointing.ask(partial(point_events, keys=keys))

    @Slot(object)
    def choose(self, mark: Mark) -> None:
        """Select the event of a mark; of several go nearer, or list them where that parts none."""
        if mark.events > 1 and self._go_nearer(mark):
            return
        self._ask(mark, None)

    def ask_for_menu(self, mark: Mark, place: QPoint) -> None:
        """Ask for the menu of the event of a mark; of several let one be chosen first."""
        self._ask(mark, place)

    def _ask(self, mark: Mark, place: QPoint | None) -> None:
        self._clicked, self._place = mark, place
        keys = self._stage.answer.points.keys(mark.members[: _MOST_LISTED + 1])
        self._choosing.ask(partial(point_events, keys=keys))

    @Slot(str)
    def follow(self, event_id: str) -> None:
        """Show where an event was that is selected, and its movements; empty for none."""
        if event_id:
            self._selecting.ask(partial(_places_and_ways, event_id=event_id))
        else:
            self._selecting.forget()
            self._stage.show_places(())
            self._stage.show_ways(frozenset())

    def _go_nearer(self, mark: Mark) -> bool:
        """Look at the places of a mark alone; tell whether that parts them."""
        view, points = self._stage.view, self._stage.answer.points
        places = extent(points.only(mark.members))
        margin = min(_MARGIN_PX, view.width / 5, view.height / 5)
        near = fitted(places, view.width, view.height, margin=margin, least_deg=_NEAREST_DEG)
        if near.scale < view.scale * _CLOSER or not self._parts(mark, near.scale):
            return False
        self._stage.move_to(near)
        return True

    def _parts(self, mark: Mark, scale: float) -> bool:
        """Tell whether the places of a mark are some pixels from each other at a scale."""
        placed = self._stage.points
        far = max(float(np.ptp(along[mark.members])) for along in (placed.x, placed.y))
        return far * scale > _MARGIN_PX

    @Slot(object)
    def _tell(self, events: tuple[PointEvent, ...]) -> None:
        self._stage.told |= {event.key: event for event in events}

    @Slot(object)
    def _offer(self, events: tuple[PointEvent, ...]) -> None:
        """Select the one event, or list several in a menu."""
        mark, self._clicked = self._clicked, None
        ids = {event.id for event in events}
        if mark is None or not events:
            return
        if len(ids) == 1:
            self._lead_to(events[0].id)
            return
        menu = Menu(self._canvas)
        menu.setToolTipsVisible(True)
        for event in events[:_MOST_LISTED]:
            action = menu.addAction(point_line(event).replace("&", "&&"))
            action.setToolTip(tool_tip(f"{event.title}\n{event.place}"))
            action.setData(event.id)
            action.triggered.connect(self._take)
        if mark.events > _MOST_LISTED:
            left = f"{mark.events - _MOST_LISTED:,}"
            more = menu.addAction(self.tr("{0} more: show as a table").format(left))
            more.triggered.connect(self.table_wanted)
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu
        at = mark.box(self._stage.view, self._stage.theme.text_scale).bottomLeft()
        menu.popup(self._canvas.mapToGlobal(at.toPoint()))

    @Slot()
    def _take(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._lead_to(action.data())

    def _lead_to(self, event_id: str) -> None:
        """Select an event, or ask for its menu."""
        if self._place is None:
            self.event_chosen.emit(event_id)
        else:
            self.menu_wanted.emit(event_id, self._place)

    @Slot(object)
    def _show_places(self, found: tuple[tuple[PointEvent, ...], frozenset[Way]]) -> None:
        places, ways = found
        self._stage.show_places(places)
        self._stage.show_ways(ways)

    @Slot()
    def _follow(self) -> None:
        self.follow(self._stage.event_id)


def _places_and_ways(
    reader: Reader, event_id: str
) -> tuple[tuple[PointEvent, ...], frozenset[Way]]:
    return points_of_event(reader, event_id), ways_of_event(reader, event_id)
