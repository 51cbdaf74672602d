"""What the window remembers between starts: its place, its docks, and each panel's own state."""

import json
from typing import Protocol

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

# Raised when the docks change so much that an old layout would hide one.
_LAYOUT_VERSION = 1
# A layout from left to right has the docks on the wrong sides from right to left.
_MIRRORED = 1_000


class Inside(Protocol):
    """A place in a casebook for the states of its panels."""

    def load(self) -> dict[str, dict[str, str]]:
        """Return them by panel and name."""
        ...

    def save(self, panels: dict[str, dict[str, str]], /) -> None:
        """Keep them."""
        ...


class WindowState:
    """The remembered state, in one INI file; panels are kept apart for every casebook.

    Those of an encrypted casebook are kept in the casebook itself: they tell of its content.
    """

    def __init__(self, path: str) -> None:
        """Read and write the INI file at ``path``."""
        self._settings = QSettings(path, QSettings.Format.IniFormat)
        self._inside: Inside | None = None
        self._panels: dict[str, dict[str, str]] = {}
        self._kept: dict[str, dict[str, str]] = {}

    def keep_inside(self, casebook_id: str, inside: Inside | None) -> None:
        """Keep the panels of the casebook that opens in ``inside``, from now on; None for the file.

        What the file says of it, from before it was encrypted, is taken over and removed.
        """
        self._inside = inside
        self._panels = {} if inside is None else inside.load()
        self._kept = dict(self._panels)
        if inside is None:
            return
        group = f"casebook-{casebook_id}"
        self._settings.beginGroup(group)
        panels = self._settings.childGroups()
        self._settings.endGroup()
        for panel in panels:
            self._panels[panel] = self._in_file(casebook_id, panel)
        if panels:
            self._settings.remove(group)
            self.sync()

    @property
    def is_inside(self) -> bool:
        """Whether panels are kept in an encrypted casebook, so that any content may be."""
        return self._inside is not None

    @property
    def ground(self) -> str:
        """The colour behind everything when the window was closed, as "#1a2028"; may be empty."""
        return str(self._settings.value("window/ground", ""))

    def save_layout(self, window: QMainWindow, ground: str) -> None:
        """Remember the window's place, size and docks, and the colour behind them."""
        self._settings.setValue("window/ground", ground)
        self._settings.setValue("window/geometry", window.saveGeometry())
        self._settings.setValue("window/layout", window.saveState(_version(window)))
        layout = window.layout()
        if layout is not None:
            layout.activate()  # Docks that were shown just now have no width before.
        widths = {
            dock.objectName(): dock.width()
            for dock in window.findChildren(QDockWidget)
            if dock.isVisible() and not dock.isFloating()
        }
        self._settings.setValue("window/widths", json.dumps(widths))

    def restore_place(self, window: QMainWindow) -> bool:
        """Put the window back where it was; tell whether there was anything to go by."""
        geometry = self._settings.value("window/geometry")
        return isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)

    def restore_docks(self, window: QMainWindow) -> bool:
        """Put the docks back where they were; tell whether there was anything to go by."""
        layout = self._settings.value("window/layout")
        return isinstance(layout, QByteArray) and window.restoreState(layout, _version(window))

    def restore_widths(self, window: QMainWindow) -> None:
        """Make the docks as wide as they were; in a window that stands, Qt forgets that."""
        widths = self._widths()
        docks = [one for one in window.findChildren(QDockWidget) if one.objectName() in widths]
        window.resizeDocks(
            docks, [widths[one.objectName()] for one in docks], Qt.Orientation.Horizontal
        )

    def _widths(self) -> dict[str, int]:
        try:
            said = json.loads(str(self._settings.value("window/widths", "{}")))
            return {str(name): int(width) for name, width in said.items()}
        except (ValueError, TypeError, AttributeError):
            return {}

    def save_panel(self, casebook_id: str, panel: str, state: dict[str, str]) -> None:
        """Remember a panel's state for one casebook."""
        if self._inside is not None:
            self._panels[panel] = state
            return
        self._settings.beginGroup(f"casebook-{casebook_id}/{panel}")
        self._settings.remove("")
        for name, value in state.items():
            self._settings.setValue(name, value)
        self._settings.endGroup()

    def panel(self, casebook_id: str, panel: str) -> dict[str, str]:
        """Return a panel's remembered state for one casebook, empty where there is none."""
        if self._inside is not None:
            return self._panels.get(panel, {})
        return self._in_file(casebook_id, panel)

    def _in_file(self, casebook_id: str, panel: str) -> dict[str, str]:
        self._settings.beginGroup(f"casebook-{casebook_id}/{panel}")
        found = {name: self._settings.value(name) for name in self._settings.childKeys()}
        self._settings.endGroup()
        # QSettings reads "a,b" back as a list where a value was not quoted
        return {
            name: ",".join(value) if isinstance(value, list) else str(value)
            for name, value in found.items()
        }

    def sync(self) -> None:
        """Write what is remembered to the disk."""
        self._settings.sync()
        if self._inside is not None and self._panels != self._kept:
            self._inside.save(self._panels)
            self._kept = dict(self._panels)


def _version(window: QMainWindow) -> int:
    """Return which layouts fit ``window``: those of its direction alone."""
    return _LAYOUT_VERSION + (_MIRRORED if window.isRightToLeft() else 0)
