"""What a click on the timeline does: select, unfold, or ask for an event where nothing is."""

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QPointF, Signal, Slot

from desktop.domain.spans import day_of
from desktop.ui.timeline.canvas import LanesView
from desktop.ui.timeline.lane_names import LaneNames
from desktop.ui.timeline.moves import Moves
from desktop.ui.timeline.stage import Stage


class Clicks(QObject):
    """Takes the clicks on lanes and on their names.

    Signals:
        clicked: Something was clicked.
        add_requested: An event is wanted at a base (its id, or empty) on a day (as 2026-01-26).
        base_chosen: The name of a base was clicked (its id).
        menu_wanted: The menu of the event that was just selected is wanted, on the screen where.
        place_menu_wanted: That of a day where nothing is, at a base (its id, or empty), and where.
    """

    clicked = Signal()
    add_requested = Signal(str, str)
    base_chosen = Signal(str)
    menu_wanted = Signal(QPoint)
    place_menu_wanted = Signal(str, str, QPoint)

    def __init__(self, stage: Stage, names: LaneNames, lanes: LanesView, moves: Moves) -> None:
        """Follow clicks on ``names`` and ``lanes``."""
        super().__init__(stage)
        self._stage = stage
        self._moves = moves
        lanes.clicked.connect(self._take_click)
        lanes.menu_wanted.connect(self._want_menu)
        names.lane_chosen.connect(self._choose_lane)

    @Slot(QPointF, bool)
    def _take_click(self, at: QPointF, is_double: bool) -> None:
        """Select what was clicked; twice where nothing is, ask for an event there."""
        self.clicked.emit()
        self._stage.picked = frozenset()
        frame, index = self._stage.frame, self._stage.index
        if frame is None or index is None:
            return
        y = at.y() + self._stage.scroll_px
        chip, entry = frame.chip_at(at.x(), y), frame.at(at.x(), y)
        if chip is not None:
            self._unfold(index.lanes[chip.lane].code)
        elif entry is not None:
            self._moves.select(int(frame.indices[entry]))
        elif is_double:
            spot = self._spot_at(at)
            if spot is not None:
                self.add_requested.emit(*spot)

    @Slot(QPointF, QPoint)
    def _want_menu(self, at: QPointF, place: QPoint) -> None:
        frame = self._stage.frame
        entry = None if frame is None else frame.at(at.x(), at.y() + self._stage.scroll_px)
        if frame is not None and entry is not None:
            self.clicked.emit()
            self._moves.select(int(frame.indices[entry]))
            self.menu_wanted.emit(place)
            return
        spot = self._spot_at(at)
        if spot is not None:
            self.clicked.emit()
            self.place_menu_wanted.emit(*spot, place)

    def _spot_at(self, at: QPointF) -> tuple[str, str] | None:
        """Return the base of the lane at a spot, empty for none, and the day."""
        frame, index = self._stage.frame, self._stage.index
        if frame is None or index is None:
            return None
        day = day_of(int(frame.view.instant_at(at.x()) // 1))
        lane = index.lanes[frame.lane_at(at.y() + self._stage.scroll_px)]
        return None if day is None else (lane.base, day.isoformat())

    def _unfold(self, code: str) -> None:
        order = self._stage.lane_order
        unfolded, collapsed = order.unfolded | {code}, order.collapsed - {code}
        self._stage.set_lane_order(replace(order, unfolded=unfolded, collapsed=collapsed))
        self._moves.fit_scroll_bar()

    @Slot(int)
    def _choose_lane(self, lane: int) -> None:
        self.clicked.emit()
        assert self._stage.index is not None
        base = self._stage.index.lanes[lane].base
        if base:
            self.base_chosen.emit(base)
