"""The menu of a day on the timeline where nothing is."""

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from desktop.ui.held_back import changes_casebook
from desktop.ui.timeline.canvas import LanesView
from desktop.ui.widgets.rounded import Menu


class PlaceMenu(QObject):
    """Offers to add an event there, as a double-click does.

    Signals:
        add_requested: An event is wanted at a base (its id, or empty) on a day (as 2026-01-26).
    """

    add_requested = Signal(str, str)

    def __init__(self, lanes: LanesView) -> None:
        """Serve ``lanes``."""
        super().__init__(lanes)
        self._spot = ("", "")
        self.menu = Menu(lanes)
        self.add = self.menu.addAction(self.tr("Add event here"))
        changes_casebook(self.add)
        self.add.triggered.connect(self._ask)

    @Slot(str, str, QPoint)
    def open_for(self, base_id: str, iso_day: str, place: QPoint) -> None:
        """Open the menu for a base and a day at a place of the screen."""
        self._spot = base_id, iso_day
        self.menu.popup(place)

    @Slot()
    def _ask(self) -> None:
        self.add_requested.emit(*self._spot)
