"""Joins the map with the rest of the window: period, filters, moment, room."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.queries.timeline.loading import Axis

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow
    from desktop.ui.map.panel import MapPanel


class MapJoint(QObject):
    """Brings the map when it is first shown, and lets it follow list, timeline and filters."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve ``window``, whose map is not there yet."""
        super().__init__(window)
        self._window = window
        self._is_behind = True
        window.map.set_maker(self.make)
        window.map.shown.connect(self.follow)
        window.timeline.activity_changed.connect(self.follow)
        window.filters.changed.connect(self.follow)
        window.pages.currentChanged.connect(self._make_room)
        window.action("go_timeline").triggered.connect(self._make_room)
        window.map_dock.visibilityChanged.connect(self._make_room)

    def make(self) -> "MapPanel":
        """Return the map, with what was remembered of it."""
        from desktop.ui.map.panel import MapPanel

        window = self._window
        panel = MapPanel(window.theme, window.runner(), window.selection, window.lens)
        panel.restore(window.state.panel(window.desk.casebook_id, "map"))
        panel.told.connect(window.tell)
        panel.fill_toggled.connect(self._fill)
        return panel

    @Slot()
    def refresh(self) -> None:
        """Ask the casebook again, once somebody looks."""
        self._is_behind = True
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Show the events of the timeline's period that the filters choose."""
        window, panel = self._window, self._window.map.panel
        if panel is None or not window.map.isVisible():
            return
        stage, within = window.timeline.stage, None
        if stage.index is not None and window.timeline.loader.axis is Axis.HAPPENED:
            within = stage.start_s, stage.end_s
        is_asked = panel.show_only(window.filters.chosen(), within)
        if self._is_behind and not is_asked:
            panel.refresh()
        self._is_behind = False

    @Slot(bool)
    def _fill(self, fills: bool) -> None:
        self._window.pages.setVisible(not fills)

    @Slot()
    def _make_room(self) -> None:
        """Give the timeline its room back when somebody goes there, or leaves the map."""
        panel = self._window.map.panel
        if panel is not None and (
            self.sender() is not self._window.map_dock or not panel.isVisible()
        ):
            panel.header.fill.setChecked(False)
