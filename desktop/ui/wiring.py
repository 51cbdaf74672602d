"""Joins the main window's parts: which signal of one is answered by which method of another."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.domain.errors import BasewatchError
from desktop.domain.record import RecordKind
from desktop.queries.search import Hit
from desktop.queries.trash import dependents
from desktop.services.trash import Trash
from desktop.ui.as_of.looking_back import LookingBack
from desktop.ui.help_pages import KeysPage, TextPage, about_text, licences_text
from desktop.ui.records.report_deletion import ReportDeletion
from desktop.ui.theme import Mode
from desktop.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow

_TEXT_STEP = 0.1
_ADDABLE = {
    "add_note": RecordKind.NOTE,
    "add_report": RecordKind.REPORT,
    "add_base": RecordKind.BASE,
    "add_actor": RecordKind.ACTOR,
    "add_source": RecordKind.SOURCE,
    "add_link": RecordKind.LINK,
}
_ABOUT_AN_EVENT = {"add_transfer": RecordKind.TRANSFER, "add_agreement": RecordKind.AGREEMENT}
_ABOUT_A_BASE = {"add_posture": RecordKind.POSTURE, "add_assessment": RecordKind.ASSESSMENT}

_CHANGING = (
    *_ADDABLE,
    *_ABOUT_AN_EVENT,
    *_ABOUT_A_BASE,
    "add_event",
    "add_watch",
    "duplicate_selected",
    "edit_selected",
    "delete_selected",
)


def join(window: "MainWindow") -> None:
    """Connect everything; the helpers live as long as ``window``."""
    editor = _Editor(window)
    _join_panels(window, editor)
    _join_editing(window, editor)
    _join_view(window, _View(window))
    LookingBack(window, _CHANGING)


def _join_panels(window: "MainWindow", editor: "_Editor") -> None:
    window.bases.add_requested.connect(editor.add_base)
    window.bases.edit_requested.connect(editor.edit_base)
    window.timeline.add_requested.connect(editor.add_event_at)
    window.timeline.activity_changed.connect(window.bases.set_activity)
    window.detail.edit_requested.connect(editor.edit)
    window.detail.duplicate_requested.connect(editor.duplicate)
    window.detail.add_requested.connect(editor.add_concerning)
    window.detail.delete_requested.connect(editor.delete)
    window.detail.address_chosen.connect(editor.show_address)
    window.search.hit_chosen.connect(editor.go_to)
    window.watch.add_requested.connect(editor.add_watch)
    window.watch.open_requested.connect(editor.edit)
    window.watch.chosen.connect(editor.choose)
    window.gaps.gap_opened.connect(editor.edit)
    window.gaps_dock.visibilityChanged.connect(window.gaps.refresh)
    _join_records(window, editor)
    window.differences.record_chosen.connect(editor.show)
    window.differences.base_chosen.connect(editor.show_base)
    window.filters.changed.connect(window.take_filter)
    window.filter_button.toggled.connect(window.filters.setVisible)
    window.filter_button.setEnabled(True)
    window.action("filters").triggered.connect(window.filter_button.toggle)
    window.forms.opened.connect(window.show_form)
    window.forms.closed.connect(window.show_detail)
    window.desk.editing.subscribe(window.take_changes)


def _join_records(window: "MainWindow", editor: "_Editor") -> None:
    for name, panel in (
        ("trash", window.trash),
        ("history", window.history),
        ("sources", window.sources),
        ("events", window.events),
    ):
        window.record_docks[name].visibilityChanged.connect(panel.refresh)
        panel.refused.connect(window.tell)
    window.record_docks["report"].visibilityChanged.connect(window.offer_reports)
    window.report.note_requested.connect(editor.add_quoted_note)
    window.report.event_chosen.connect(editor.show_event)
    window.report.edit_requested.connect(editor.edit)
    window.events.event_chosen.connect(editor.show_event)
    window.history.record_opened.connect(editor.show)
    window.sources.record_opened.connect(editor.edit)
    window.sources.link_requested.connect(editor.add_link)
    window.sources.merge_requested.connect(editor.merge_sources)


def _join_editing(window: "MainWindow", editor: "_Editor") -> None:
    looking = window.desk.editing.read_only_because
    window.action("add_event").triggered.connect(editor.add_event)
    window.action("add_watch").triggered.connect(editor.add_watch)
    window.action("duplicate_selected").triggered.connect(editor.duplicate_selected)
    for name in (*_ABOUT_AN_EVENT, *_ABOUT_A_BASE):
        window.action(name).triggered.connect(editor.add_about_the_selected)
    window.action("edit_selected").triggered.connect(editor.edit_selected)
    window.action("delete_selected").triggered.connect(editor.delete_selected)
    for name in _ADDABLE:
        window.action(name).triggered.connect(editor.add_by_action)
    if looking:
        for name in _CHANGING:
            window.action(name).setEnabled(False)
        window.status.look_only()
        window.tell(looking)


def _join_view(window: "MainWindow", view: "_View") -> None:
    window.action("search").triggered.connect(window.search.focus_search)
    window.action("filter_bases").triggered.connect(window.bases.focus_filter)
    window.action("go_bases").triggered.connect(window.bases.setFocus)
    window.action("go_timeline").triggered.connect(window.timeline.setFocus)
    window.action("go_detail").triggered.connect(window.detail.setFocus)
    for mode in Mode:
        window.action(f"look_{mode.value}").triggered.connect(view.take_look)
    window.set_look(window.theme.mode)
    window.action("larger_text").triggered.connect(view.larger)
    window.action("smaller_text").triggered.connect(view.smaller)
    window.action("normal_text").triggered.connect(view.normal)
    window.action("look_back").triggered.connect(window.as_of.open_panel)
    for name, dock in (
        ("show_bases", window.bases_dock),
        ("show_detail", window.detail_dock),
        ("show_differences", window.differences_dock),
        ("show_gaps", window.gaps_dock),
        *((f"show_{name}", dock) for name, dock in window.record_docks.items()),
    ):
        window.action(name).setChecked(dock.isVisible())
        window.action(name).toggled.connect(dock.setVisible)
        dock.visibilityChanged.connect(window.action(name).setChecked)
    window.action("move_panels").toggled.connect(window.let_panels_move)
    window.action("show_keys").triggered.connect(view.show_keys)
    window.action("show_licences").triggered.connect(view.show_licences)
    window.action("about").triggered.connect(view.show_about)


class _Editor(QObject):
    """Answers what panels and menus ask to be added, changed, deleted or shown."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def add_event(self) -> None:
        self._window.forms.open_new(RecordKind.EVENT, base_id=self._window.selection.base_id)

    @Slot(str, str)
    def add_event_at(self, base_id: str, iso_day: str) -> None:
        self._window.forms.open_new(RecordKind.EVENT, base_id=base_id, day=iso_day)

    @Slot()
    def add_base(self) -> None:
        self._window.forms.open_new(RecordKind.BASE)

    @Slot()
    def add_about_the_selected(self) -> None:
        """Add what belongs to the selected event, or to the selected base."""
        name, selection = self.sender().objectName(), self._window.selection
        if name in _ABOUT_AN_EVENT:
            self._window.forms.open_new(_ABOUT_AN_EVENT[name], event_id=selection.event_id)
        else:
            self._window.forms.open_new(_ABOUT_A_BASE[name], base_id=selection.base_id)

    @Slot()
    def duplicate_selected(self) -> None:
        kind, record_id = self._selected()
        if record_id:
            self._window.forms.duplicate(RecordKind(kind), record_id)

    @Slot()
    def add_by_action(self) -> None:
        name = self.sender().objectName()
        if name == "add_note":
            self.add_note(self._window.selection.event_id)
        else:
            self._window.forms.open_new(_ADDABLE[name])

    @Slot(str)
    def add_note(self, event_id: str) -> None:
        self._window.forms.open_new(RecordKind.NOTE, event_id=event_id)

    @Slot(str, str, str)
    def add_concerning(self, kind: str, event_id: str, base_id: str) -> None:
        known = {"event_id": event_id, "base_id": base_id}
        self._window.forms.open_new(RecordKind(kind), **known)

    @Slot(str, str)
    def duplicate(self, kind: str, record_id: str) -> None:
        self._window.forms.duplicate(RecordKind(kind), record_id)

    @Slot(str)
    def edit_base(self, base_id: str) -> None:
        self._window.forms.open_record(RecordKind.BASE, base_id)

    @Slot(str, str)
    def edit(self, kind: str, record_id: str) -> None:
        self._window.forms.open_record(RecordKind(kind), record_id)

    @Slot()
    def edit_selected(self) -> None:
        kind, record_id = self._selected()
        if record_id:
            self.edit(kind, record_id)

    @Slot()
    def delete_selected(self) -> None:
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
                self._ask_about_report(record_id, hanging.words)
                return
            Trash(desk.editing).put(which, record_id)
        except BasewatchError as error:
            self._window.tell(str(error))
            return
        if record_id == self._window.selection.event_id:
            self._window.selection.select(base_id=self._window.selection.base_id)
        if hanging.words:
            words = self.tr("It is in the trash. Still referring to it: {0}.")
            self._window.tell(words.format(hanging.words))

    def _ask_about_report(self, report_id: str, hanging: str) -> None:
        window = self._window
        choices = window.desk.choices(RecordKind.REPORT)
        asking = ReportDeletion(
            window.theme,
            Trash(window.desk.editing),
            report_id,
            next((c.label for c in choices if c.id == report_id), ""),
            hanging,
            tuple(c for c in choices if c.id != report_id),
        )
        asking.done.connect(asking.deleteLater)
        asking.refused.connect(window.tell)
        window.centre.insertWidget(0, asking)
        asking.delete_button.setFocus()

    @Slot(str)
    def add_link(self, source_id: str) -> None:
        self._window.forms.open_new(RecordKind.LINK, source_id=source_id)

    @Slot(list)
    def merge_sources(self, ids: list[str]) -> None:
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
        selection = self._window.selection
        self._window.forms.open_new(
            RecordKind.WATCH, base_id=selection.base_id, event_id=selection.event_id
        )

    @Slot(str, str)
    def choose(self, event_id: str, base_id: str) -> None:
        if event_id or base_id:
            self._window.selection.select(event_id=event_id, base_id=base_id)

    @Slot(str, str, int)
    def add_quoted_note(self, report_id: str, quote: str, start: int) -> None:
        self._window.forms.open_new(
            RecordKind.NOTE,
            report_id=report_id,
            event_id=self._window.selection.event_id,
            quote=quote,
            quote_start=start,
        )

    @Slot(str)
    def show_event(self, event_id: str) -> None:
        self._window.selection.select(event_id=event_id)

    @Slot(str)
    def show_base(self, base_id: str) -> None:
        self._window.selection.select(base_id=base_id)

    @Slot(str, str)
    def show(self, kind: str, record_id: str) -> None:
        """Select an event or base; open anything else in its form."""
        self.go_to(
            Hit(kind=RecordKind(kind), id=record_id, title="", snippet="", exact=True, event="")
        )

    @Slot(str)
    def show_address(self, address: str) -> None:
        """Show a report's full address; nothing is opened or fetched from here."""
        banner = Banner(self._window.theme, self.tr("Address: {0}").format(address))
        self._window.add_banner(banner)

    def _selected(self) -> tuple[str, str]:
        selection = self._window.selection
        if selection.event_id:
            return RecordKind.EVENT.value, selection.event_id
        return RecordKind.BASE.value, selection.base_id


class _View(QObject):
    """Answers the View and Help menus."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def take_look(self) -> None:
        self._window.set_look(Mode(self.sender().objectName().removeprefix("look_")))

    @Slot()
    def larger(self) -> None:
        self._window.theme.set_text_scale(self._window.theme.text_scale + _TEXT_STEP)

    @Slot()
    def smaller(self) -> None:
        self._window.theme.set_text_scale(self._window.theme.text_scale - _TEXT_STEP)

    @Slot()
    def normal(self) -> None:
        self._window.theme.set_text_scale(1.0)

    @Slot()
    def show_keys(self) -> None:
        KeysPage(self._window.actions_by_name.keys(), self._window).show()

    @Slot()
    def show_licences(self) -> None:
        TextPage(self.tr("Licences"), licences_text(), self._window).show()

    @Slot()
    def show_about(self) -> None:
        TextPage(self.tr("About Basewatch"), about_text(), self._window).show()
