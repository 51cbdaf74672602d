"""Shows in the casebook what an import brought: its period, its events as a list."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.queries.came_in import CameIn, came_in
from desktop.ui.counts import counted
from desktop.ui.lists import listed
from desktop.ui.saying import in_figures

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow

MOST_LISTED = 5_000


class WhatCameIn(QObject):
    """Asks for it, and brings the window's panels to it."""

    def __init__(self, window: "MainWindow", parent: QObject) -> None:
        """Show it in ``window``."""
        super().__init__(parent)
        self._window = window
        self._runner = window.runner()
        self._runner.done.connect(self._show)
        self._runner.failed.connect(window.tell)

    def show_import(self, label: str) -> None:
        """Show what the latest import of a name brought."""
        self._runner.ask(partial(came_in, label=label, most=MOST_LISTED))

    @Slot(object)
    def _show(self, found: CameIn) -> None:
        window = self._window
        if found.start_s is not None and found.end_s is not None:
            window.timeline.set_period(found.start_s, found.end_s)
        if found.ids:
            window.show_picked(list(found.ids))
        parts = [counted(found.events, "event")] if found.events else []
        if found.bases:
            parts.append(counted(found.bases, "base"))
        said = self.tr("{0} came in").format(listed(parts))
        if found.events > len(found.ids):
            most = in_figures(len(found.ids))
            said = self.tr("{0}; the first {1} are listed").format(said, most)
        window.status.tell(f"{said}.")
