"""Joins the main window's parts: which signal of one is answered by which method of another."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.manual import NEWS
from desktop.services.handed_out import HandedOut
from desktop.ui.as_of.looking_back import LookingBack
from desktop.ui.asking_files import Folders, documents
from desktop.ui.attachments.file_drags import FileDrags
from desktop.ui.attachments.names import name_for_copy
from desktop.ui.briefing.gate import BriefingGate
from desktop.ui.column_memory import ColumnMemory
from desktop.ui.commanding.gate import CommandGate
from desktop.ui.commanding.record_menu import RecordMenu
from desktop.ui.dragging import sayer
from desktop.ui.editor import ABOUT_A_BASE, ABOUT_AN_EVENT, ADDABLE, Editor
from desktop.ui.exchange.gate import PackGate
from desktop.ui.exporting.gate import ExportGate
from desktop.ui.filters.views_joint import ViewsJoint
from desktop.ui.held_back import HeldBack
from desktop.ui.help_pages import AboutPage, KeysPage, LicencesPage
from desktop.ui.helping.page import HelpPage
from desktop.ui.importing.gate import ImportGate
from desktop.ui.inviting import Standing
from desktop.ui.key_tips import show_keys
from desktop.ui.map.joining import MapJoint
from desktop.ui.panel_focus import PanelFocus
from desktop.ui.printing.gate import PrintGate
from desktop.ui.reading.gate import ReadingGate
from desktop.ui.search.joint import SearchJoint
from desktop.ui.selected_actions import SelectedActions
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import Mode
from desktop.ui.touring.tour import Tour

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow

_TEXT_STEP = 0.1
_CHANGING = (
    *ADDABLE,
    *ABOUT_AN_EVENT,
    *ABOUT_A_BASE,
    "add_event",
    "add_watch",
    "paste_report",
    "read_files",
    "import_file",
    "merge_pack",
    "build_briefing",
    "rebuild_briefing",
)


def join(window: "MainWindow") -> None:
    """Connect everything; the helpers live as long as ``window``."""
    editor = Editor(window)
    state, casebook_id = window.state, window.desk.casebook_id
    keep = partial(state.save_panel, casebook_id, "folders")
    Folders(window, window.desk.folder or documents(), state.panel(casebook_id, "folders"), keep)
    window.columns = ColumnMemory(window.state.panel(window.desk.casebook_id, "columns"))
    _join_panels(window, editor)
    _join_editing(window, editor)
    _join_view(window, _View(window))
    window.reading = ReadingGate(window)
    window.briefing = BriefingGate(window)
    window.exporting = ExportGate(window)
    window.printing = PrintGate(window)
    window.commanding = CommandGate(window)
    window.record_menu = RecordMenu(window, editor)
    window.packs = PackGate(window)
    window.importing = ImportGate(window)
    window.views = ViewsJoint(window)
    window.map_joint = MapJoint(window, editor)
    window.tour = Tour(window)
    window.action("tour").triggered.connect(window.tour.begin)
    window.searching = SearchJoint(window)
    _join_backups(window)
    LookingBack(window, _CHANGING)
    # After what looking back says of the casebook.
    SelectedActions(window)
    show_keys(window)


def _join_backups(window: "MainWindow") -> None:
    keeper = window.desk.backups
    window.action("backups").setEnabled(keeper is not None)
    if keeper is not None:
        from desktop.ui.backups.gate import BackupsGate

        window.backups = BackupsGate(window, keeper, window.desk.second_backups)


def _join_panels(window: "MainWindow", editor: Editor) -> None:
    window.bases.add_requested.connect(editor.add_base)
    window.bases.edit_requested.connect(editor.edit_base)
    window.timeline.add_requested.connect(editor.add_event_at)
    window.timeline.filter_requested.connect(window.filters.show_period)
    window.timeline.picked.connect(window.show_picked)
    window.timeline.told.connect(window.tell)
    window.timeline.done.connect(window.status.tell)
    window.timeline.activity_changed.connect(window.bases.set_activity)
    window.detail.edit_requested.connect(editor.edit)
    window.detail.duplicate_requested.connect(editor.duplicate)
    window.detail.add_requested.connect(editor.add_concerning)
    window.detail.delete_requested.connect(editor.delete)
    window.detail.address_chosen.connect(editor.show_address)
    window.search.hit_chosen.connect(editor.go_to)
    window.watch.add_requested.connect(editor.add_watch)
    window.watch.open_requested.connect(editor.edit)
    window.watch.outcome_requested.connect(editor.ask_what_came)
    window.watch.chosen.connect(editor.choose)
    window.gaps.gap_opened.connect(editor.close_gap)
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
    window.forms.added.connect(editor.show_added)
    window.forms.refused.connect(window.tell)
    window.desk.editing.subscribe(window.take_changes)


def _join_records(window: "MainWindow", editor: Editor) -> None:
    for name, panel in (
        ("trash", window.trash),
        ("history", window.history),
        ("sources", window.sources),
        ("events", window.events),
        ("search", window.found),
    ):
        window.record_docks[name].visibilityChanged.connect(panel.refresh)
        panel.refused.connect(window.tell)
    window.record_docks["report"].visibilityChanged.connect(window.offer_reports)
    for name, columns in (
        ("events", window.events.lines.columns),
        ("found", window.found.lines.columns),
        ("sources", window.sources.lines.columns),
        ("history", window.history.lines.columns),
        ("trash", window.trash.lines.columns),
        ("gaps", window.gaps.columns),
        ("differences", window.differences.columns),
        ("marks", window.timeline.body.table.columns),
    ):
        window.columns.serve(name, columns)
    copies = HandedOut(window.desk.open_reader, name_for_copy)
    window.file_drags = FileDrags(copies, TaskRunner(None, window.pool, window), window)
    window.file_drags.told.connect(window.tell)
    window.detail.files_dragged.connect(window.file_drags.begin)
    window.forms.files_dragged.connect(window.file_drags.begin)
    say = sayer(window.desk.shown)
    window.events.lines.let_drag(say)
    window.found.lines.let_drag(say)
    window.report.empty.action_chosen.connect(window.action("paste_report").trigger)
    window.events.empty.action_chosen.connect(window.action("add_event").trigger)
    window.sources.empty.action_chosen.connect(window.action("add_source").trigger)
    window.report.note_requested.connect(editor.add_quoted_note)
    window.report.event_chosen.connect(editor.show_event)
    window.report.edit_requested.connect(editor.edit)
    window.events.event_chosen.connect(editor.show_event)
    window.events.several_chosen.connect(window.detail.take_several)
    window.found.hit_chosen.connect(editor.go_to)
    window.found.hit_passed.connect(editor.go_to)
    window.history.record_opened.connect(editor.show)
    window.sources.record_opened.connect(editor.edit)
    window.sources.link_requested.connect(editor.add_link)
    window.sources.merge_requested.connect(editor.merge_sources)


def _join_editing(window: "MainWindow", editor: Editor) -> None:
    looking = window.desk.editing.read_only_because
    window.action("add_event").triggered.connect(editor.add_event)
    window.action("add_watch").triggered.connect(editor.add_watch)
    window.action("duplicate_selected").triggered.connect(editor.duplicate_selected)
    for name in (*ABOUT_AN_EVENT, *ABOUT_A_BASE):
        window.action(name).triggered.connect(editor.add_about_the_selected)
    window.action("edit_selected").triggered.connect(editor.edit_selected)
    window.action("delete_selected").triggered.connect(editor.delete_selected)
    for name in ADDABLE:
        window.action(name).triggered.connect(editor.add_by_action)
    window.held_back = HeldBack(window)
    window.detail.page_made.connect(window.held_back.apply)
    if looking:
        window.held_back.hold(looking, Standing.LOOKING_ONLY)
        for name in _CHANGING:
            window.action(name).setEnabled(False)
        window.status.look_only()
        if not window.desk.is_elsewhere:  # Else there is more to say: see FileJoint.
            window.tell(looking)


def _join_view(window: "MainWindow", view: "_View") -> None:
    window.action("search").triggered.connect(window.search.focus_search)
    window.action("filter_bases").triggered.connect(window.bases.focus_filter)
    window.action("go_bases").triggered.connect(window.bases.enter_list)
    window.action("go_timeline").triggered.connect(window.timeline.setFocus)
    window.action("go_detail").triggered.connect(window.detail.setFocus)
    for mode in Mode:
        window.action(f"look_{mode.value}").triggered.connect(view.take_look)
    window.set_look(window.theme.mode)
    window.action("larger_text").triggered.connect(view.larger)
    window.action("smaller_text").triggered.connect(view.smaller)
    window.action("normal_text").triggered.connect(view.normal)
    window.action("look_back").triggered.connect(window.as_of.open_panel)
    panels = (
        ("show_bases", window.bases_dock),
        ("show_detail", window.detail_dock),
        ("show_differences", window.differences_dock),
        ("show_gaps", window.gaps_dock),
        ("show_map", window.map_dock),
        *((f"show_{name}", dock) for name, dock in window.record_docks.items()),
    )
    for name, dock in panels:
        window.action(name).setChecked(dock.isVisible())
        window.action(name).toggled.connect(dock.setVisible)
        dock.visibilityChanged.connect(window.action(name).setChecked)
    PanelFocus(window, ((window.action(name), dock) for name, dock in panels), window.timeline)
    window.action("move_panels").toggled.connect(window.let_panels_move)
    window.action("help").triggered.connect(view.show_help)
    window.action("whats_new").triggered.connect(view.show_news)
    window.action("show_keys").triggered.connect(view.show_keys)
    window.action("show_licences").triggered.connect(view.show_licences)
    window.action("about").triggered.connect(view.show_about)


class _View(QObject):
    """Answers the View and Help menus."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._help: HelpPage | None = None

    @Slot()
    def show_help(self) -> None:
        self._open_help().show()

    @Slot()
    def show_news(self) -> None:
        page = self._open_help()
        page.open_at(NEWS)
        page.show()

    def _open_help(self) -> HelpPage:
        """Return Help, where it was left."""
        window = self._window
        if self._help is None:
            self._help = HelpPage(window.theme, TaskRunner(None, window.pool, window), window)
            self._help.address_chosen.connect(window.address_chosen)
        self._help.raise_()
        self._help.activateWindow()
        return self._help

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
        window = self._window
        page = LicencesPage(window.theme, TaskRunner(None, window.pool, window), window)
        page.address_chosen.connect(self._window.address_chosen)
        page.show()

    @Slot()
    def show_about(self) -> None:
        AboutPage(self._window).show()
