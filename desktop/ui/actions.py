"""Every action of the main window, with the menu it stands in."""

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop.ui.menu_entries import Entry, flat, full_names, menus
from desktop.ui.theme import Theme
from desktop.ui.widgets.rounded import Menu

FULL_NAME = "full_name"
"""The property of an action that keeps what it is called out of its menu."""


class Actions(QObject):
    """The window's actions, each an attribute looked up by name with `get`."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        """Make all actions as children of ``parent``."""
        super().__init__(parent)
        self._menus = menus()
        self._made: dict[str, QAction] = {}
        for _title, entry in self._listed():
            self._made[entry.name] = self._make(entry, theme)
        for name, words in full_names().items():
            self._made[name].setProperty(FULL_NAME, words)

    def get(self, name: str) -> QAction:
        """Return the action called ``name``."""
        return self._made[name]

    def fill(self, bar: QMenuBar) -> None:
        """Put all actions into the menus of ``bar``."""
        for title, entries in self._menus:
            bar.addMenu(self._menu(title, entries, bar))

    def _menu(self, title: str, entries: tuple[Entry, ...], parent: QWidget) -> QMenu:
        menu = Menu(title, parent)
        menu.setToolTipsVisible(False)
        for entry in entries:
            if entry.inside:
                menu.addMenu(self._menu(entry.words, entry.inside, menu))
            elif entry.name:
                menu.addAction(self._made[entry.name])
            else:
                menu.addSeparator()
        return menu

    def insert_menu(self, before: str, menu: QMenu) -> None:
        """Put ``menu`` into the menu of the action called ``before``, above it."""
        action = self._made[before]
        for holder in action.associatedObjects():
            if isinstance(holder, QMenu):
                holder.insertMenu(action, menu)

    def listed(self) -> tuple[tuple[str, QAction], ...]:
        """Return each action with the title of its menu, in menu order."""
        return tuple((title, self._made[entry.name]) for title, entry in self._listed())

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return what each key does, as (words, key), in menu order.

        That is what it always does: the action of undo names the latest step besides.
        """
        full = full_names()
        return tuple(
            (
                full.get(entry.name) or entry.words.replace("&", "").rstrip("…"),
                self._made[entry.name].shortcut().toString(),
            )
            for _title, entry in self._listed()
            if entry.keys
        )

    def _listed(self) -> Iterator[tuple[str, Entry]]:
        return chain.from_iterable(flat(title, entries) for title, entries in self._menus)

    def _make(self, entry: Entry, theme: Theme) -> QAction:
        action = QAction(entry.words, self)
        action.setObjectName(entry.name)
        action.setCheckable(entry.checkable)
        if entry.keys:
            action.setShortcut(QKeySequence(entry.keys))
        if entry.keys == "Ctrl++":
            # On many keyboards the plus sign needs Shift; Ctrl and = is what people press.
            action.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        if entry.icon:
            action.setIcon(theme.icon(entry.icon))
        return action
