"""The tools of the map: measuring a way, and picking a place for somebody who asked for one."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from desktop.domain.base import PlacePrecision
from desktop.ui.map.canvas import MapCanvas
from desktop.ui.map.stage import MapStage, Tool
from desktop.ui.map.words import precision_of

_REACH_PX = 4.0


class Tools(QObject):
    """Takes clicks and keys while a tool is in hand.

    Signals:
        picked: A place was picked: latitude, longitude, and how closely (a `PlacePrecision`).
        left: No tool is in hand any more.
    """

    picked = Signal(float, float, object)
    left = Signal()

    def __init__(self, stage: MapStage, canvas: MapCanvas) -> None:
        """Take the clicks of ``canvas``."""
        super().__init__(canvas)
        self._stage = stage
        canvas.place_clicked.connect(self.take)

    @Slot(bool)
    def measure(self, measures: bool) -> None:
        """Take the measuring tool in hand, or put it away."""
        if measures:
            self._stage.set_tool(Tool.MEASURE)
        elif self._stage.tool is Tool.MEASURE:
            self.leave()

    def pick(self) -> None:
        """Let the next click pick a place."""
        self._stage.set_tool(Tool.PICK)

    @Slot()
    def leave(self) -> None:
        """Put the tool away."""
        self._stage.set_tool(None)
        self.left.emit()

    @Slot(float, float)
    def take(self, lat: float, lon: float) -> None:
        """Take a place."""
        if self._stage.tool is Tool.PICK:
            self.picked.emit(lat, lon, self.precision())
            self.leave()
        else:
            self._stage.measure((*self._stage.measured, (lat, lon)))

    def precision(self) -> PlacePrecision:
        """Return how closely a click on the map as it is now can mean a place."""
        return precision_of(self._stage.view.metres_per_page_unit * _REACH_PX)

    def by_key(self, event: QKeyEvent) -> bool:
        """Answer a key; tell whether it means something to the tool in hand."""
        stage, view = self._stage, self._stage.view
        if stage.tool is None:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.take(*view.from_page(view.width / 2, view.height / 2))
        elif event.key() == Qt.Key.Key_Backspace:
            stage.measure(stage.measured[:-1])
        else:
            return False
        return True
