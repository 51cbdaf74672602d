"""Picks a place on the map for the form that asks for one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.domain.base import PlacePrecision

if TYPE_CHECKING:
    from desktop.ui.forms.base_form import BaseForm
    from desktop.ui.forms.event_form import EventForm
    from desktop.ui.main_window import MainWindow
    from desktop.ui.map.tools import Tools


class PlacePicking(QObject):
    """Shows the map when a form wants a place, and hands it the next one that is clicked."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve the forms of ``window``."""
        super().__init__(window)
        self._window = window
        self._form: BaseForm | EventForm | None = None
        window.forms.pick_wanted.connect(self.pick_for)

    def use(self, tools: "Tools") -> None:
        """Take places from the map's tools: it is there from now on."""
        tools.picked.connect(self._take)
        tools.left.connect(self._leave)

    @Slot(object)
    def pick_for(self, form: "BaseForm | EventForm") -> None:
        """Let the next click on the map be the place of ``form``."""
        window = self._window
        if not window.map.isVisible():
            window.action("show_map").setChecked(True)
        panel = window.map.panel
        if panel is None:
            return
        panel.header.menu.table.setChecked(False)
        self._form = form
        form.destroyed.connect(self._forget)
        panel.tools.pick()
        panel.canvas.setFocus()

    @Slot(float, float, object)
    def _take(self, lat: float, lon: float, precision: PlacePrecision) -> None:
        if self._form is not None:
            self._form.take_place(lat, lon, precision)

    @Slot()
    def _leave(self) -> None:
        """Go back to the form."""
        form, self._form = self._form, None
        if form is not None:
            form.destroyed.disconnect(self._forget)
            form.place.setFocus()

    @Slot()
    def _forget(self) -> None:
        """Put the tool away: the form was left while the place was picked."""
        self._form = None
        if self._window.map.panel is not None:
            self._window.map.panel.tools.leave()
