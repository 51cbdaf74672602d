"""Lends a dock the width that a form in it wants, and takes it back when the form is gone."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow


class LentWidth(QObject):
    """Keeps what the dock had before, so that the timeline has its room again.

    Args:
        window: Holds the dock.
        dock: Is made wider for as long as a form stands in it.
    """

    def __init__(self, window: QMainWindow, dock: QDockWidget) -> None:
        super().__init__(window)
        self._window, self._dock = window, dock
        self._before_px = 0

    def begin(self) -> None:
        """Remember how wide the dock is, before a form comes that has a width of its own."""
        self._before_px = self._before_px or self._dock.width()

    def lend(self, wanted_px: int) -> None:
        """Make the dock as wide as is wanted, as far as what stands beside it can spare that."""
        if self._dock.width() < wanted_px:
            self._resize(wanted_px)

    def take_back(self) -> None:
        """Make the dock as wide as it was before, where a form was in it."""
        if self._before_px:
            self._resize(self._before_px)
            self._before_px = 0

    def _resize(self, width_px: int) -> None:
        self._window.resizeDocks([self._dock], [width_px], Qt.Orientation.Horizontal)
