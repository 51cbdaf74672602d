"""Joins the map with the rest of the window: period, filters, moment, room."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.record import RecordKind
from desktop.queries.timeline.loading import Axis
from desktop.ui.map.picking import PlacePicking

if TYPE_CHECKING:
    from desktop.ui.editor import Editor
    from desktop.ui.main_window import MainWindow
    from desktop.ui.map.panel import MapPanel

_FIRST_SHARE = 0.45


class MapJoint(QObject):
    """Brings the map when it is first shown, and lets it follow list, timeline and filters."""

    def __init__(self, window: "MainWindow", editor: "Editor") -> None:
        """Serve ``window``, whose map is not there yet; ``editor`` adds what is wanted on it."""
        super().__init__(window)
        self._window, self._editor = window, editor
        self._is_behind = True
        window.map.shown.connect(self.follow)
        window.timeline.activity_changed.connect(self.follow)
        window.filters.changed.connect(self.follow)
        window.action("go_timeline").triggered.connect(self._make_room)
        window.map_dock.visibilityChanged.connect(self._follow_dock)
        window.action("show_map").triggered.connect(self._hand_keys)
        self._picking = PlacePicking(window)
        # Last: a map that was open at the last start is brought at once.
        window.map.set_maker(self.make)

    def make(self) -> "MapPanel":
        """Return the map, with what was remembered of it."""
        from desktop.ui.map.panel import MapPanel

        window = self._window
        panel = MapPanel(window.theme, window.runner, window.selection, window.lens)
        # Not before it is shown: a hidden dock without a title bar never finds its place.
        is_movable = window.action("move_panels").isChecked()
        panel.header.heading.setHidden(is_movable)
        if not is_movable:
            window.map_dock.setTitleBarWidget(QWidget(window.map_dock))
        remembered = window.state.panel(window.desk.casebook_id, "map")
        panel.restore(remembered)
        if not remembered:
            # Once the dock stands: its height is not known before.
            QTimer.singleShot(0, self, self._make_tall)
        for name, lines in panel.table.lines.items():
            window.columns.serve(name, lines.columns)
            lines.menu_wanted.connect(window.record_menu.open)
        panel.menus.menu_wanted.connect(window.record_menu.open)
        panel.menus.add_wanted.connect(self._editor.add_at_place)
        window.held_back.apply(panel)
        panel.told.connect(window.tell)
        panel.done.connect(window.status.tell)
        panel.empty.base_wanted.connect(self._open_base)
        self._picking.use(panel.tools)
        panel.header.fill_toggled.connect(self._fill)
        panel.header.close_requested.connect(self._close)
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

    def save(self) -> None:
        """Remember what is looked at, and leave the map where the next start finds it."""
        window, panel = self._window, self._window.map.panel
        if panel is not None:
            panel.header.fill.setChecked(False)
            window.state.save_panel(window.desk.casebook_id, "map", panel.state())

    @Slot(str)
    def _open_base(self, base_id: str) -> None:
        """Open the form of a base, or of a new one, so that it is given a place."""
        if base_id:
            self._window.forms.open_record(RecordKind.BASE, base_id)
        else:
            self._window.forms.open_new(RecordKind.BASE)

    @Slot(bool)
    def _fill(self, fills: bool) -> None:
        """Let the map stand where the timeline is, or below it again."""
        window = self._window
        window.timeline.setVisible(not fills)
        if fills:
            window.centre.addWidget(window.map, 1)
            window.map.show()
            window.map_dock.hide()
        else:
            window.map_dock.setWidget(window.map)
            window.map_dock.show()
            window.map.show()

    @Slot()
    def _make_room(self) -> None:
        """Give the timeline its place back: somebody goes there, or wants the map below it."""
        panel = self._window.map.panel
        if panel is not None:
            panel.header.fill.setChecked(False)

    @Slot(bool)
    def _follow_dock(self, is_shown: bool) -> None:
        if is_shown:
            self._make_room()

    @Slot(bool)
    def _hand_keys(self, is_shown: bool) -> None:
        """Let keys reach the map that somebody asked for, and the timeline again after it."""
        panel = self._window.map.panel
        if is_shown and panel is not None:
            panel.canvas.setFocus()
        else:
            self._window.timeline.setFocus()

    @Slot()
    def _close(self) -> None:
        self._make_room()
        self._window.map_dock.hide()

    @Slot()
    def _make_tall(self) -> None:
        window = self._window
        height = round(window.height() * _FIRST_SHARE)
        window.resizeDocks([window.map_dock], [height], Qt.Orientation.Vertical)
