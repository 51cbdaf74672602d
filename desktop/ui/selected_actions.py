"""What is done with the selected event or base: to be had while one is selected."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow

ON_WHAT_IS_SELECTED = ("duplicate_selected", "edit_selected", "delete_selected")


class SelectedActions(QObject):
    """Switches these actions on and off: all of them change the casebook."""

    def __init__(self, window: "MainWindow") -> None:
        """Follow the selection of ``window``, and whether it is for looking only."""
        super().__init__(window)
        self._window = window
        window.selection.changed.connect(self._switch)
        window.lens.changed.connect(self._switch)
        self._switch()

    @Slot()
    def _switch(self) -> None:
        selection = self._window.selection
        is_any = bool(selection.event_id or selection.base_id)
        may = is_any and not self._window.desk.editing.read_only_because
        for name in ON_WHAT_IS_SELECTED:
            self._window.action(name).setEnabled(may)
