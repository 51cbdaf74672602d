"""The menu of a lane: pin it, move it, fold it."""

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from desktop.ui.timeline.lane_names import LaneNames
from desktop.ui.timeline.lane_order import LaneOrder
from desktop.ui.timeline.stage import Stage
from desktop.ui.widgets.rounded import Menu


class LaneMenu(QObject):
    """Changes the order of lanes where their names are.

    Signals:
        reordered: Lanes stand otherwise.
    """

    reordered = Signal()

    def __init__(self, stage: Stage, names: LaneNames) -> None:
        """Serve the lanes of ``stage``."""
        super().__init__(stage)
        self._stage = stage
        self._code = ""
        self.menu = Menu(names)
        self.pin = self.menu.addAction(self.tr("Pin to the top"))
        self.pin.setCheckable(True)
        self.up = self.menu.addAction(self.tr("Move up"))
        self.down = self.menu.addAction(self.tr("Move down"))
        self.menu.addSeparator()
        self.collapse = self.menu.addAction(self.tr("Collapse to one row"))
        self.collapse.setCheckable(True)
        self.unfold = self.menu.addAction(self.tr("Show all its rows"))
        self.unfold.setCheckable(True)
        self.menu.addSeparator()
        self.reset = self.menu.addAction(self.tr("All lanes as they come"))
        self.pin.triggered.connect(self._pin)
        self.up.triggered.connect(self._move_up)
        self.down.triggered.connect(self._move_down)
        self.collapse.triggered.connect(self._collapse)
        self.unfold.triggered.connect(self._unfold)
        self.reset.triggered.connect(self._reset)
        names.menu_requested.connect(self.open_for)
        names.lane_toggled.connect(self.toggle)

    @Slot(int, QPoint)
    def open_for(self, lane: int, place: QPoint) -> None:
        """Open the menu for a lane, by its number, at a place of the screen."""
        order, codes = self._stage.lane_order, self._codes()
        self._code = self._code_of(lane)
        at = codes.index(self._code)
        self.pin.setChecked(self._code in order.pinned)
        self.collapse.setChecked(self._code in order.collapsed)
        self.unfold.setChecked(self._code in order.unfolded)
        self.up.setEnabled(at > 0)
        self.down.setEnabled(at < len(codes) - 1)
        self.menu.popup(place)

    @Slot(int)
    def toggle(self, lane: int) -> None:
        """Collapse a lane, or show it as usual again."""
        self._code = self._code_of(lane)
        self._collapse()

    def _code_of(self, lane: int) -> str:
        assert self._stage.index is not None
        return self._stage.index.lanes[lane].code

    def _codes(self) -> tuple[str, ...]:
        frame, index = self._stage.frame, self._stage.index
        assert frame is not None
        assert index is not None
        return tuple(index.lanes[lane].code for lane in frame.lanes.tolist())

    def _set(self, order: LaneOrder) -> None:
        self._stage.set_lane_order(order)
        self.reordered.emit()

    @Slot()
    def _pin(self) -> None:
        self._set(self._stage.lane_order.with_pin(self._code))

    @Slot()
    def _move_up(self) -> None:
        self._set(self._stage.lane_order.with_move(self._code, -1, self._codes()))

    @Slot()
    def _move_down(self) -> None:
        self._set(self._stage.lane_order.with_move(self._code, 1, self._codes()))

    @Slot()
    def _collapse(self) -> None:
        self._set(self._stage.lane_order.with_collapsed(self._code))

    @Slot()
    def _unfold(self) -> None:
        self._set(self._stage.lane_order.with_unfolded(self._code))

    @Slot()
    def _reset(self) -> None:
        self._set(LaneOrder(hides_empty=self._stage.lane_order.hides_empty))
