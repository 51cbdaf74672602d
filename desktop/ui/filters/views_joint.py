"""Keeps what the window shows under a name, and shows it again."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.domain.errors import BasewatchError
from desktop.domain.record import RecordKind
from desktop.ui.saying import worded

if TYPE_CHECKING:
    from desktop.domain.saved_view import SavedView
    from desktop.services.saved_views import Look
    from desktop.ui.main_window import MainWindow


class ViewsJoint(QObject):
    """Joins the row of saved views with filters, timeline and moment."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve ``window``."""
        super().__init__(window)
        self._window = window
        row = window.filters.views
        row.open_wanted.connect(self.open)
        row.save_wanted.connect(self.save)
        row.delete_wanted.connect(self.delete)
        window.filter_button.toggled.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Ask which views there are, if somebody can see them."""
        from desktop.queries.choices import choices

        window = self._window
        if window.filters.isVisible():
            found = choices(window.desk.readers.here(), RecordKind.SAVED_VIEW)
            window.filters.views.show_views(found)

    @Slot(str)
    def open(self, view_id: str) -> None:
        """Show what was shown when a view was saved."""
        from desktop.services.saved_views import look_of

        window, view = self._window, self._found(view_id)
        if view is None:
            return
        try:
            look = look_of(view)
        except BasewatchError as error:
            window.tell(worded(str(error)))
            return
        window.filters.restore(dict(look.filters))
        window.filters.tell()
        window.timeline.restore(dict(look.timeline))
        if look.moment != window.lens.moment:
            window.lens.look(look.moment)
        window.filter_button.setChecked(True)
        self.refresh()
        window.filters.views.choose(view_id)

    @Slot(str)
    def save(self, name: str) -> None:
        """Keep what is shown; under a name that a view has already, in its place."""
        from desktop.domain.saved_view import SavedView
        from desktop.queries.choices import choices
        from desktop.services.saved_views import with_look

        window, editing = self._window, self._window.desk.editing
        known = choices(window.desk.readers.here(), RecordKind.SAVED_VIEW)
        same = next((one.id for one in known if one.label.casefold() == name.casefold()), "")
        try:
            before = self._found(same) if same else None
            view = before or SavedView(id=editing.new_id(), name=name)
            editing.apply(f"Save view: {name}", with_look(replace(view, name=name), self.look()))
        except BasewatchError as error:
            window.tell(worded(str(error)))
            return
        window.filters.views.name.clear()
        self.refresh()
        window.filters.views.choose(view.id)

    @Slot(str)
    def delete(self, view_id: str) -> None:
        """Put a view into the trash."""
        from desktop.services.trash import Trash

        try:
            Trash(self._window.desk.editing).put(RecordKind.SAVED_VIEW, view_id)
        except BasewatchError as error:
            self._window.tell(worded(str(error)))
        self.refresh()

    def look(self) -> "Look":
        """Return what is shown now."""
        from desktop.services.saved_views import Look, state_of

        window = self._window
        timeline = window.timeline.state()
        shown = Look(
            chosen=window.filters.chosen(),
            filters=state_of(window.filters.state()),
            timeline=state_of(timeline),
        )
        if "start" in timeline:
            start, end = float(timeline["start"]), float(timeline["end"])
            shown = replace(shown, start_s=round(start), end_s=round(end))
        return shown.at(window.lens.moment)

    def _found(self, view_id: str) -> "SavedView | None":
        from desktop.domain.saved_view import SavedView
        from desktop.queries.choices import record

        found = record(self._window.desk.readers.here(), RecordKind.SAVED_VIEW, view_id)
        return found if isinstance(found, SavedView) else None
