"""Joins the search box, the search panel and the filters: all results, and only these events."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow


_LEAST_PX = 300


class SearchJoint(QObject):
    """Leads from the box to the panel, and from the panel to the filters."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve ``window``."""
        super().__init__(window)
        self._window = window
        window.search.all_wanted.connect(self.show_all)
        window.action("show_search").triggered.connect(self._enter)
        window.found.events_wanted.connect(self.show_only)

    @Slot(str)
    def show_all(self, words: str) -> None:
        """List all that has ``words`` in the panel."""
        self._window.record_docks["search"].show()
        self._make_room()
        self._window.found.search(words)

    @Slot(bool)
    def _enter(self, is_shown: bool) -> None:
        if is_shown:
            self._make_room()
            self._window.found.focus_search()

    def _make_room(self) -> None:
        """Let the panel be seen, with more than a line or two of what was found."""
        dock = self._window.record_docks["search"]
        dock.raise_()
        if dock.height() < _LEAST_PX and not dock.isFloating():
            self._window.resizeDocks([dock], [_LEAST_PX], Qt.Orientation.Vertical)

    @Slot(str, object)
    def show_only(self, words: str, ids: tuple[str, ...]) -> None:
        """Show only these events; the filters unfold, so that it is seen and can be saved."""
        self._window.filters.show_found(words, ids)
        self._window.filter_button.setChecked(True)
