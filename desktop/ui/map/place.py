"""Where the map will stand: nothing of it is imported or read until somebody looks."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.widgets.focus_to import FocusTo

if TYPE_CHECKING:
    from desktop.ui.map.panel import MapPanel


class MapPlace(QWidget):
    """Holds the map from the moment it is first shown.

    Signals:
        shown: Somebody looks at the map.
    """

    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold nothing yet; `set_maker` says where the map comes from."""
        super().__init__(parent)
        self._make: Callable[[], MapPanel] | None = None
        self.panel: MapPanel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def set_maker(self, make: "Callable[[], MapPanel]") -> None:
        """Let ``make`` bring the map; where the place is seen already, now."""
        self._make = make
        if self.isVisible():
            self._bring()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the map."""
        super().showEvent(event)
        self._bring()

    def _bring(self) -> None:
        if self._make is None:
            return
        if self.panel is None:
            self.panel = self._make()
            self._column.addWidget(self.panel)
            FocusTo(self, self.panel)
        self.shown.emit()
