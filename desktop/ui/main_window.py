"""The main window: an empty frame at once, then its panels; the panels do the work.

Nothing but Qt is imported here before the frame stands: what the panels need loads after that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, QThreadPool, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent
    from PySide6.QtWidgets import QDockWidget, QPushButton, QSplitter, QStackedWidget, QVBoxLayout

    from desktop.domain.ids import EventId
    from desktop.queries.filters import EventFilter
    from desktop.services.editing import Changes
    from desktop.ui.actions import Actions
    from desktop.ui.as_of.control import AsOfButton
    from desktop.ui.as_of.differences import DifferencesPanel
    from desktop.ui.as_of.lens import Lens
    from desktop.ui.attachments.file_drags import FileDrags
    from desktop.ui.backups.gate import BackupsGate
    from desktop.ui.bases.panel import BaseListPanel
    from desktop.ui.briefing.gate import BriefingGate
    from desktop.ui.column_memory import ColumnMemory
    from desktop.ui.commanding.gate import CommandGate
    from desktop.ui.commanding.record_menu import RecordMenu
    from desktop.ui.commands import UndoCommands
    from desktop.ui.desk import Desk
    from desktop.ui.detail.pane import DetailPane
    from desktop.ui.exchange.gate import PackGate
    from desktop.ui.exporting.gate import ExportGate
    from desktop.ui.filters.button import FilterButton
    from desktop.ui.filters.panel import FilterPanel
    from desktop.ui.filters.views_joint import ViewsJoint
    from desktop.ui.forms.host import FormHost
    from desktop.ui.gaps.panel import GapsPanel
    from desktop.ui.held_back import HeldBack
    from desktop.ui.importing.gate import ImportGate
    from desktop.ui.lent_width import LentWidth
    from desktop.ui.local_time import LocalTimes
    from desktop.ui.map.joining import MapJoint
    from desktop.ui.map.place import MapPlace
    from desktop.ui.printing.gate import PrintGate
    from desktop.ui.reading.gate import ReadingGate
    from desktop.ui.records.events_panel import EventsPanel
    from desktop.ui.records.history_panel import HistoryPanel
    from desktop.ui.records.merge_panel import MergePanel
    from desktop.ui.records.sources_panel import SourcesPanel
    from desktop.ui.records.trash_panel import TrashPanel
    from desktop.ui.report.panel import ReportPanel
    from desktop.ui.search.box import SearchBox
    from desktop.ui.search.joint import SearchJoint
    from desktop.ui.search.panel import SearchPanel
    from desktop.ui.selection import Selection
    from desktop.ui.side_fold import SideFold
    from desktop.ui.status import StatusLine
    from desktop.ui.tasks import TaskRunner
    from desktop.ui.theme import Mode, Theme
    from desktop.ui.timeline.panel import TimelinePanel
    from desktop.ui.touring.tour import Tour
    from desktop.ui.watch.panel import WatchPanel
    from desktop.ui.whole_page import WholePage
    from desktop.ui.widgets.banner import Banner
    from desktop.ui.window_state import WindowState

DEFAULT_SIZE = QSize(1440, 900)
# What systems draw around a window, which no window knows before it is shown.
FRAME_SIZE = QSize(16, 40)


class MainWindow(QMainWindow):
    """One window on one casebook.

    It comes in three steps: the frame stands where it stood last; `furnish` brings the menus, the
    toolbar and the base list; `load_rest` brings the timeline, the detail pane and the forms.

    Signals:
        painted: The frame was painted for the first time.
        listed: The base list was painted for the first time, with what the casebook holds.
        address_chosen: Somebody wants to see or copy a web address.
        joined: All its parts are there and joined.
    """

    painted = Signal()
    listed = Signal()
    address_chosen = Signal(str)
    joined = Signal()

    desk: Desk
    theme: Theme
    selection: Selection
    actions_by_name: Actions
    commands: UndoCommands
    lens: Lens
    local_times: LocalTimes
    as_of: AsOfButton
    bases: BaseListPanel
    bases_dock: QDockWidget
    detail_dock: QDockWidget
    left: QSplitter
    watch: WatchPanel
    gaps: GapsPanel
    gaps_dock: QDockWidget
    map: MapPlace
    map_dock: QDockWidget
    map_joint: MapJoint
    differences: DifferencesPanel
    differences_dock: QDockWidget
    search: SearchBox
    found: SearchPanel
    status: StatusLine
    add_button: QPushButton
    paste_button: QPushButton
    brief_button: QPushButton
    filter_button: FilterButton
    filters: FilterPanel
    timeline: TimelinePanel
    detail: DetailPane
    forms: FormHost
    events: EventsPanel
    report: ReportPanel
    trash: TrashPanel
    history: HistoryPanel
    sources: SourcesPanel
    merging: MergePanel
    record_docks: dict[str, QDockWidget]
    centre: QVBoxLayout
    right: QStackedWidget
    side_fold: SideFold
    lent_width: LentWidth
    pages: QStackedWidget
    whole: WholePage
    held_back: HeldBack
    reading: ReadingGate
    briefing: BriefingGate
    exporting: ExportGate
    file_drags: FileDrags
    printing: PrintGate
    commanding: CommandGate
    record_menu: RecordMenu
    packs: PackGate
    importing: ImportGate
    views: ViewsJoint
    tour: Tour
    searching: SearchJoint
    backups: BackupsGate | None
    columns: ColumnMemory

    def __init__(self, state: WindowState) -> None:
        """Make the frame, where and as large as it was before."""
        super().__init__()
        self.state = state
        self.pool = QThreadPool(self)
        self.record_docks = {}
        self.backups = None
        self._was_painted = False
        self._is_furnished = False
        self._loaded = False
        self._is_closed = False
        self.setObjectName("main_window")
        self.setWindowTitle("Basewatch")
        # Panels that glide to their places tell nothing, and make some people ill.
        self.setAnimated(False)
        if not state.restore_place(self):
            self.resize(DEFAULT_SIZE.boundedTo(self.screen().availableSize() - FRAME_SIZE))
        if state.ground:
            palette = self.palette()
            palette.setColor(QPalette.ColorRole.Window, QColor(state.ground))
            self.setPalette(palette)

    def furnish(self, desk: Desk, theme: Theme) -> None:
        """Bring the menus, the toolbar, the base list and the status line.

        Args:
            desk: What the window works on.
            theme: How it looks.
        """
        from desktop.ui.furnishing import furnish

        self.desk, self.theme = desk, theme
        self.setPalette(QPalette())
        if QLocale().language() is not QLocale.Language.English:
            self.setLocale(QLocale())  # The frame came before the language.
        furnish(self)
        self._is_furnished = True
        self.bases.listed.connect(self.listed)
        self.bases.refresh()

    def action(self, name: str) -> QAction:
        """Return one of the window's actions, by its name in menu_entries.py."""
        return self.actions_by_name.get(name)

    def runner(self) -> TaskRunner:
        """Return a new runner for one panel's questions."""
        from desktop.ui.tasks import TaskRunner

        return TaskRunner(self.desk.shown, self.pool, self)

    def load_rest(self) -> None:
        """Bring the parts that load slowly, and join everything."""
        # Another casebook may have taken its place before the base list was there.
        if self._loaded or self._is_closed:
            return
        self._loaded = True
        from desktop.ui.file_joint import FileJoint
        from desktop.ui.furnishing import furnish_rest
        from desktop.ui.onlooker import Onlooker
        from desktop.ui.panel_memory import restore_panels
        from desktop.ui.wiring import join

        self.state.restore_widths(self)
        furnish_rest(self)
        join(self)
        restore_panels(self)
        self.take_filter(self.filters.chosen())
        for panel in (self.detail, self.status, self.watch, self.gaps):
            panel.refresh()
        self.onlooker = Onlooker(self.desk.editing, self.desk.readers, self)
        self.onlooker.changed.connect(self.refresh)
        self.commands.began.connect(self.onlooker.stop)
        self.commands.ended.connect(self.onlooker.go_on)
        self.file = FileJoint(self)
        self.joined.emit()

    @Slot(object)
    def take_changes(self, changes: Changes) -> None:
        """Refresh the panels that ``changes`` concern."""
        self.onlooker.take_note()
        self.status.saved()
        self.refresh()

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say one thing in a bar above the timeline, once, until it is put away.

        Where the briefing page or the import page stands in its place, that says it.
        """
        from desktop.ui.saying import worded

        sentence = worded(sentence)
        if self.whole.is_entered and (self.briefing.say(sentence) or self.importing.say(sentence)):
            return
        from desktop.ui.widgets.banner import Banner, BannerKind

        shown = (one for one in self.findChildren(Banner) if not one.is_put_away)
        if any(one.label.text() == sentence for one in shown):
            return
        self.add_banner(Banner(self.theme, sentence, BannerKind.CHANGING))

    def add_banner(self, banner: Banner) -> None:
        """Show ``banner`` above the timeline; one that is put away is gone."""
        banner.closed.connect(banner.deleteLater)
        self.centre.insertWidget(0, banner)

    @Slot(object)
    def take_filter(self, chosen: EventFilter) -> None:
        """Show only the events that are ``chosen``, and say how many filters hold."""
        self.filter_button.show_count(chosen.count)
        self.timeline.show_only(chosen, self.filters.said())
        self.events.show_only(chosen)

    @Slot(object)
    def show_picked(self, ids: list[EventId]) -> None:
        """List these events, all selected, so that they can be edited together."""
        self.record_docks["events"].show()
        self.events.show_picked(tuple(ids))

    def show_form(self) -> None:
        """Let the form stand where the detail pane was."""
        self.lent_width.begin()
        self.right.setCurrentWidget(self.forms)
        self.side_fold.make_room(self.forms)
        self.detail_dock.show()
        form = self.forms.top()
        # Where the timeline cannot spare it, the buttons stand closer.
        self.lent_width.lend(0 if form is None else form.frame.roomy_width())

    def show_detail(self) -> None:
        """Let the detail pane stand where the form was."""
        self.right.setCurrentWidget(self.detail)
        self.lent_width.take_back()

    @Slot()
    def offer_reports(self) -> None:
        """Offer the reports to read, if somebody can see the list."""
        from desktop.queries.choices import latest_reports

        if self.report.isVisible():
            self.report.offer(latest_reports(self.desk.shown.here()))
            self.report.refresh()

    @property
    def form_is_shown(self) -> bool:
        """Whether a form stands where the detail pane was."""
        return self._loaded and self.right.currentWidget() is self.forms

    @property
    def is_presenting(self) -> bool:
        """Whether a briefing is shown to a room: nothing may come over it."""
        return self._loaded and self.briefing.is_presenting

    @property
    def is_at_work(self) -> bool:
        """Whether something is under way that closing the window would break off."""
        return self._loaded and (
            self.importing.is_running
            or self.exporting.is_writing
            or self.packs.is_busy
            or bool(self.pool.activeThreadCount())
        )

    def set_look(self, mode: Mode) -> None:
        """Use one of the looks, and tick it in the menu."""
        self.theme.set_mode(mode)
        for each in type(mode):
            self.action(f"look_{each.value}").setChecked(each is mode)

    def let_panels_move(self, movable: bool) -> None:
        """Show the docks' title bars, by which they are moved, or hide them."""
        from PySide6.QtWidgets import QWidget

        for dock in (self.bases_dock, self.detail_dock, self.map_dock):
            if movable:
                dock.setTitleBarWidget(None)  # type: ignore[arg-type]
            elif dock is not self.map_dock or self.map.panel is not None:
                # The map takes its own off when it is first shown: see MapJoint.
                dock.setTitleBarWidget(QWidget(dock))
        # Their names stand in the title bars then.
        self.bases.heading.setHidden(movable)
        if self.map.panel is not None:
            self.map.panel.header.heading.setHidden(movable)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the window stands for the first time."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember everything, and wait for questions that are under way."""
        self._is_closed = True
        if self._loaded:
            from desktop.ui.panel_memory import keep_timeline, save_panels

            self.exporting.stop()
            self.packs.stop()
            # What they look at is closed next.
            self.onlooker.stop()
            self.file.stop()
            self.importing.stop()
            self.commands.stop()
            self.reading.save()
            self.briefing.leave()
            self.whole.leave()
            self.forms.keep_draft()
            self.side_fold.unfold()
            self.lent_width.take_back()
            save_panels(self)
            keep_timeline(self)
        if self.backups is not None:
            self.backups.stop()
        if self._is_furnished:
            self.state.save_layout(self, self.theme.color("panel").name())
            self.state.sync()
        self.pool.waitForDone()
        if self._loaded:
            self.file_drags.remove()
        super().closeEvent(event)

    @Slot()
    def refresh(self) -> None:
        """Ask the casebook again for everything that is shown."""
        panels = (self.bases, self.timeline, self.detail, self.status, self.watch, self.gaps)
        for panel in (
            *panels,
            self.trash,
            self.history,
            self.sources,
            self.events,
            self.found,
            self.forms,
        ):
            panel.refresh()
        self.map_joint.refresh()
        self.briefing.refresh()
        self.views.refresh()
        self.offer_reports()
        self.commands.update_labels()
