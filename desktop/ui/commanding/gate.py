"""The way to the two lines: all commands, and an event in one line; made when first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from desktop.domain.record import RecordKind

if TYPE_CHECKING:
    from desktop.services.quick_line import QuickLine
    from desktop.ui.commanding.command_palette import Command, CommandPalette
    from desktop.ui.commanding.quick_add import QuickAdd
    from desktop.ui.main_window import MainWindow

# What menus of records call by its kind, and the menu bar by a shorter name.
_IN_THE_BAR = {RecordKind.NOTE.value: "note", RecordKind.WATCH.value: "watch"}


class CommandGate(QObject):
    """Opens the lines over the window and does what they ask for."""

    def __init__(self, window: "MainWindow") -> None:
        """Answer the actions of ``window``."""
        super().__init__(window)
        self._window = window
        self.palette: CommandPalette | None = None
        self.quick_add: QuickAdd | None = None
        window.action("all_commands").triggered.connect(self.open_palette)
        window.action("quick_add").triggered.connect(self.open_quick_add)

    @Slot()
    def open_palette(self) -> None:
        """Show all commands."""
        if self.palette is None:
            from desktop.ui.commanding.command_palette import CommandPalette

            self.palette = CommandPalette(self.commands, self._window)
        self.palette.open_commands()

    @Slot()
    def open_quick_add(self) -> None:
        """Show the line for an event."""
        window = self._window
        if window.desk.editing.read_only_because:
            window.tell(window.desk.editing.read_only_because)
            return
        if self.quick_add is None:
            from desktop.ui.commanding.quick_add import QuickAdd

            self.quick_add = QuickAdd(window.runner(), window.desk.today, window)
            self.quick_add.read.connect(self._fill)
        self.quick_add.open_line()

    def commands(self) -> "list[Command]":
        """Return what can be asked for now: the menus, and the menus of buttons that are shown."""
        from desktop.ui.commanding.command_palette import Command, plain_words

        found = [
            Command(plain_words(title), action)
            for title, action in self._window.actions_by_name.listed()
            if action is not self._window.action("all_commands")
        ]
        seen = {one.action for one in found}
        names = {one.action.objectName() for one in found}
        for button in self._window.findChildren(QToolButton):
            if button.isVisible() and button.menu() is not None:
                # A button may say less than its menu: "…" is called "More", of whatever it is.
                told = button.menu().title() or button.text() or button.accessibleName()
                name = plain_words(told)
                for action in button.menu().actions():
                    if action in seen or _stands_for_one_of(action, names):
                        continue
                    if _can_be_asked(action):
                        seen.add(action)
                        found.append(Command(name, action))
        return found

    @Slot(object)
    def _fill(self, line: "QuickLine") -> None:
        base_id = "" if line.ends else self._window.selection.base_id
        self._window.forms.open_new(RecordKind.EVENT, base_id=base_id, line=line)


def _stands_for_one_of(action: QAction, names: set[str]) -> bool:
    """Tell whether a record's own menu has there what the menu bar does with what is selected."""
    name = action.objectName()
    return bool(name) and not names.isdisjoint(
        (f"add_{_IN_THE_BAR.get(name, name)}", f"{name}_selected")
    )


def _can_be_asked(action: QAction) -> bool:
    is_plain = not action.isSeparator() and action.menu() is None
    return is_plain and action.isVisible() and bool(action.text())
