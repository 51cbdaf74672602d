"""Answers what panels and menus ask to be added, changed, deleted or shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.domain.base import PlacePrecision
from desktop.domain.errors import BasewatchError
from desktop.domain.record import RecordKind
from desktop.queries.base_detail import base_detail
from desktop.queries.choices import record
from desktop.queries.search import Hit
from desktop.queries.titles import title_of
from desktop.queries.trash import dependents
from desktop.services.trash import Trash
from desktop.ui.labels import visible_text
from desktop.ui.leaving import AddressBar
from desktop.ui.records.report_deletion import ReportDeletion
from desktop.ui.records.trashed_bar import TrashedBar
from desktop.ui.saying import in_figures, worded

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow

ADDABLE = {
    "add_note": RecordKind.NOTE,
    "add_report": RecordKind.REPORT,
    "add_base": RecordKind.BASE,
    "add_actor": RecordKind.ACTOR,
    "add_source": RecordKind.SOURCE,
    "add_link": RecordKind.LINK,
}
ABOUT_AN_EVENT = {"add_transfer": RecordKind.TRANSFER, "add_agreement": RecordKind.AGREEMENT}
ABOUT_A_BASE = {"add_posture": RecordKind.POSTURE, "add_assessment": RecordKind.ASSESSMENT}

# A filter of more events by their ids would make every question of every panel slow.
MOST_SHOWN = 5_000


class Editor(QObject):
    """Answers what panels and menus ask to be added, changed, deleted or shown."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._address: AddressBar | None = None

    @Slot()
    def add_event(self) -> None:
        """Open an empty event form at the selected base."""
        self._window.forms.open_new(RecordKind.EVENT, base_id=self._window.selection.base_id)

    @Slot(str, str)
    def add_event_at(self, base_id: str, iso_day: str) -> None:
        """Open an event form with this base and day (ISO 8601) filled in."""
        self._window.forms.open_new(RecordKind.EVENT, base_id=base_id, day=iso_day)

    @Slot()
    def add_base(self) -> None:
        """Open an empty base form."""
        self._window.forms.open_new(RecordKind.BASE)

    @Slot()
    def add_about_the_selected(self) -> None:
        """Add what belongs to the selected event, or to the selected base."""
        name, selection = self.sender().objectName(), self._window.selection
        if name in ABOUT_AN_EVENT:
            self._window.forms.open_new(ABOUT_AN_EVENT[name], event_id=selection.event_id)
        else:
            self._window.forms.open_new(ABOUT_A_BASE[name], base_id=selection.base_id)

    @Slot()
    def duplicate_selected(self) -> None:
        """Open a new form filled from the selected event or base."""
        kind, record_id = self._selected()
        if record_id:
            self._window.forms.duplicate(RecordKind(kind), record_id)

    @Slot()
    def add_by_action(self) -> None:
        """Open the empty form that the menu action names."""
        name = self.sender().objectName()
        if name == "add_note":
            self.add_note(self._window.selection.event_id)
        else:
            self._window.forms.open_new(ADDABLE[name])

    @Slot(str)
    def add_note(self, event_id: str) -> None:
        """Open an empty source note form about this event."""
        self._window.forms.open_new(RecordKind.NOTE, event_id=event_id)

    @Slot(str, str, str)
    def add_concerning(self, kind: str, event_id: str, base_id: str) -> None:
        """Open an empty form of this kind about an event or base."""
        known = {"event_id": event_id, "base_id": base_id}
        self._window.forms.open_new(RecordKind(kind), **known)

    @Slot(str, str)
    def duplicate(self, kind: str, record_id: str) -> None:
        """Open a new form filled from this record."""
        self._window.forms.duplicate(RecordKind(kind), record_id)

    @Slot(str)
    def edit_base(self, base_id: str) -> None:
        """Open a base in its form."""
        self._window.forms.open_record(RecordKind.BASE, base_id)

    @Slot(str, str)
    def edit(self, kind: str, record_id: str) -> None:
        """Open a record in its form, a briefing on its page."""
        if kind == RecordKind.BRIEFING.value:
            self._window.briefing.open(record_id)
        elif kind == RecordKind.SAVED_VIEW.value:
            self._window.views.open(record_id)
        else:
            self._window.forms.open_record(RecordKind(kind), record_id)

    @Slot()
    def edit_selected(self) -> None:
        """Open the selected event or base in its form."""
        kind, record_id = self._selected()
        if record_id:
            self.edit(kind, record_id)

    @Slot()
    def delete_selected(self) -> None:
        """Put the selected event or base into the trash."""
        kind, record_id = self._selected()
        if record_id:
            self.delete(kind, record_id)

    @Slot(str, str)
    def delete(self, kind: str, record_id: str) -> None:
        """Put a record into the trash; undo brings it back, so nobody is asked, save for notes.

        What refers to it goes on showing its name, and is said to.
        """
        desk, which = self._window.desk, RecordKind(kind)
        try:
            hanging = dependents(desk.readers.here(), which, record_id)
            if which is RecordKind.REPORT and hanging.words:
                self._ask_about_report(record_id, worded(hanging.words))
                return
            Trash(desk.editing).put(which, record_id)
        except BasewatchError as error:
            self._window.tell(worded(str(error)))
            return
        if record_id == self._window.selection.event_id:
            self._window.selection.select(base_id=self._window.selection.base_id)
        if hanging.words:
            name = title_of(desk.readers.here(), which, record_id)
            words = self.tr("“{0}” is in the trash. Still referring to it: {1}.")
            sentence = words.format(visible_text(name), worded(hanging.words))
            self._window.add_banner(
                TrashedBar(
                    self._window.theme,
                    sentence,
                    self._window.action("undo"),
                    lambda: record(desk.readers.here(), which, record_id) is not None,
                )
            )

    def _ask_about_report(self, report_id: str, hanging: str) -> None:
        window = self._window
        others = window.desk.choosing(RecordKind.REPORT, without=report_id)
        asking = ReportDeletion(
            window.theme,
            Trash(window.desk.editing),
            report_id,
            others.label(report_id) or "",
            hanging,
            others,
        )
        asking.done.connect(asking.deleteLater)
        asking.refused.connect(window.tell)
        window.centre.insertWidget(0, asking)
        asking.delete_button.setFocus()

    @Slot(str)
    def add_link(self, source_id: str) -> None:
        """Open a form that says this source may be the same as another."""
        self._window.forms.open_new(RecordKind.LINK, source_id=source_id)

    @Slot(list)
    def merge_sources(self, ids: list[str]) -> None:
        """Show the merge panel with these sources."""
        self._window.record_docks["merging"].show()
        self._window.merging.propose(RecordKind.SOURCE, ids)

    @Slot(object)
    def go_to(self, hit: Hit) -> None:
        """Select what was found; what has no place of its own in the window is opened."""
        event_id = hit.id if hit.kind is RecordKind.EVENT else hit.event
        if event_id:
            self._window.selection.select(event_id=event_id)
        elif hit.kind is RecordKind.BASE:
            self._window.selection.select(base_id=hit.id)
        else:
            self.edit(hit.kind.value, hit.id)

    @Slot()
    def add_watch(self) -> None:
        """Open an empty watch item form about what is selected."""
        selection = self._window.selection
        self._window.forms.open_new(
            RecordKind.WATCH, base_id=selection.base_id, event_id=selection.event_id
        )

    @Slot(str, str)
    def close_gap(self, kind: str, record_id: str) -> None:
        """Open what closes a gap; a base is missing a report, so that is what is added."""
        if kind == RecordKind.BASE.value:
            self._window.selection.select(base_id=record_id)
            self._window.forms.open_new(RecordKind.REPORT)
        else:
            self.edit(kind, record_id)

    @Slot(str, str)
    def choose(self, event_id: str, base_id: str) -> None:
        """Select an event, a base or both; nothing named selects nothing anew."""
        if event_id or base_id:
            self._window.selection.select(event_id=event_id, base_id=base_id)

    @Slot(str, str, int)
    def add_quoted_note(self, report_id: str, quote: str, start: int) -> None:
        """Open a note form for words chosen in a report, from their first character."""
        self._window.forms.open_new(
            RecordKind.NOTE,
            report_id=report_id,
            event_id=self._window.selection.event_id,
            quote=quote,
            quote_start=start,
        )

    @Slot(str)
    def show_event(self, event_id: str) -> None:
        """Select an event."""
        self._window.selection.select(event_id=event_id)

    @Slot(str)
    def show_base(self, base_id: str) -> None:
        """Select a base."""
        self._window.selection.select(base_id=base_id)

    @Slot(str, str)
    def show(self, kind: str, record_id: str) -> None:
        """Select an event or base; open anything else in its form."""
        self.go_to(
            Hit(kind=RecordKind(kind), id=record_id, title="", snippet="", exact=True, event="")
        )

    @Slot(str, str)
    def show_added(self, kind: str, record_id: str) -> None:
        """Select a new event or base, which may lie outside of what is in view."""
        if RecordKind(kind) is RecordKind.EVENT:
            self.show_event(record_id)
        elif RecordKind(kind) is RecordKind.BASE:
            self.show_base(record_id)

    @Slot(str, str)
    def show_on_timeline(self, kind: str, record_id: str) -> None:
        """Select an event or base, and go to the timeline, which follows the selection."""
        self.show(kind, record_id)
        self._window.action("go_timeline").trigger()

    @Slot(str, str)
    def show_on_map(self, kind: str, record_id: str) -> None:
        """Select an event or base, and bring the map, which follows the selection."""
        self.show(kind, record_id)
        self._window.map_dock.show()

    @Slot(str)
    def show_only_events_of(self, base_id: str) -> None:
        """Show only the events of a base everywhere, and list them."""
        window = self._window
        found = base_detail(window.desk.shown.here(), base_id)
        if found is None or not found.events:
            window.tell(self.tr("No event is recorded there yet."))
            return
        ids = tuple(event.id for event in found.events[:MOST_SHOWN])
        window.searching.show_only(found.base.name, ids)
        window.record_docks["events"].show()
        if len(found.events) > len(ids):
            said = self.tr("Only the latest {0} of {1} events are shown.")
            window.tell(said.format(in_figures(len(ids)), in_figures(len(found.events))))

    @Slot(str, float, float, object)
    def add_at_place(self, kind: str, lat: float, lon: float, how: PlacePrecision) -> None:
        """Open the form of a new event or base at a place, known as closely as ``how``."""
        self._window.forms.open_new(RecordKind(kind), place=(lat, lon, how))

    @Slot(str, str)
    def ask_what_came(self, kind: str, record_id: str) -> None:
        """Open a watch item or an agreement where what came of it is entered."""
        self.edit(kind, record_id)
        form = self._window.forms.top()
        if form is not None:
            form.frame.go_to("outcome")

    @Slot(str)
    def show_address(self, address: str) -> None:
        """Show a report's full address, which can be opened from there; one at a time."""
        if self._address is not None:
            self._address.put_away()
        self._address = AddressBar(self._window.theme, address)
        self._address.closed.connect(self._forget_address)
        self._window.add_banner(self._address)

    @Slot()
    def _forget_address(self) -> None:
        self._address = None

    def _selected(self) -> tuple[str, str]:
        selection = self._window.selection
        if selection.event_id:
            return RecordKind.EVENT.value, selection.event_id
        return RecordKind.BASE.value, selection.base_id
