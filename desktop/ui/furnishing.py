"""Furnishes the main window's frame: menus, toolbar, docks, and later the slower panels."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDockWidget,
    QSplitter,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.actions import Actions
from desktop.ui.as_of.control import AsOfButton
from desktop.ui.as_of.lens import Lens
from desktop.ui.bases.panel import BaseListPanel
from desktop.ui.filters.button import FilterButton
from desktop.ui.held_back import changes_casebook
from desktop.ui.lent_width import LentWidth
from desktop.ui.local_time import LocalTimes
from desktop.ui.saying import translate
from desktop.ui.search.box import SearchBox
from desktop.ui.selection import Selection
from desktop.ui.side_fold import SideFold
from desktop.ui.status import StatusLine
from desktop.ui.tasks import TaskRunner
from desktop.ui.whole_page import WholePage
from desktop.ui.widgets.hinted_button import HintedButton
from desktop.ui.widgets.lone_stack import LoneStack
from desktop.ui.widgets.tool_row import ToolRow
from desktop.ui.widgets.worded_button import WordedButton

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow
    from desktop.ui.step_elsewhere import StepElsewhere

_BASES_WIDTH_PX = 268
_DETAIL_WIDTH_PX = 360


def furnish(window: "MainWindow") -> None:
    """Bring what stands at once: menus, toolbar, base list, status line."""
    desk, theme = window.desk, window.theme
    window.setWindowTitle(f"{desk.title} — Basewatch")
    window.selection = Selection(window)
    window.lens = Lens(desk.shown, window.pool, desk.now, window)
    window.local_times = LocalTimes(desk.now, window)
    window.actions_by_name = Actions(theme, window)
    window.actions_by_name.fill(window.menuBar())
    _build_toolbar(window)
    _build_docks(window)
    window.status = StatusLine(window.runner(), desk.now, window)
    window.setStatusBar(window.status)
    if not window.state.restore_docks(window):
        window.resizeDocks(
            [window.bases_dock, window.detail_dock],
            [_BASES_WIDTH_PX, _DETAIL_WIDTH_PX],
            Qt.Orientation.Horizontal,
        )
    window.bases.restore(window.state.panel(desk.casebook_id, "bases"))
    # The caret stands nowhere, so that the keys of the timeline work at once.
    window.bases.setFocus()


def furnish_rest(window: "MainWindow") -> None:
    """Bring the timeline, the detail pane, the forms, and the names of undo and redo."""
    from desktop.queries.timeline.texts import CasebookTexts
    from desktop.services.mapping.known_places import KnownPlaces
    from desktop.ui.as_of.differences import DifferencesPanel
    from desktop.ui.commands import UndoCommands
    from desktop.ui.detail.pane import DetailPane
    from desktop.ui.filters.panel import FilterPanel
    from desktop.ui.forms.host import FormHost
    from desktop.ui.forms.tools import Tools
    from desktop.ui.gaps.panel import GapsPanel
    from desktop.ui.left_shares import LeftShares
    from desktop.ui.map.place import MapPlace
    from desktop.ui.timeline.panel import TimelinePanel
    from desktop.ui.watch.panel import WatchPanel
    from desktop.ui.widgets.lead import Lead

    desk, theme = window.desk, window.theme
    window.commands = UndoCommands(
        desk.editing, window.action("undo"), window.action("redo"), _elsewhere(window), window
    )
    window.commands.refused.connect(window.tell)
    window.commands.done.connect(window.status.tell)
    window.timeline = TimelinePanel(
        theme, window.runner(), window.selection, window.lens, CasebookTexts(desk.shown)
    )
    window.timeline.stage.local = window.local_times
    window.filters = FilterPanel(theme, desk.choosing, window.lens.today)
    window.filters.hide()
    window.centre.addWidget(window.filters)
    window.centre.addWidget(window.timeline)
    window.detail = DetailPane(
        theme, window.runner(), window.selection, window.lens.today, window.local_times
    )
    window.forms = FormHost(
        Tools(
            theme=theme,
            editing=desk.editing,
            readers=desk.readers,
            now=desk.now,
            runner=window.runner,
            places=KnownPlaces(),
            local_times=window.local_times,
        )
    )
    window.right.addWidget(window.detail)
    window.right.addWidget(window.forms)
    Lead(window.add_button, theme, "plus", window.forms)
    window.right.setCurrentWidget(window.detail)
    window.lent_width = LentWidth(window, window.detail_dock)
    window.side_fold = SideFold(
        window, window.bases_dock, window.right, window.detail, theme.changed
    )
    window.watch = WatchPanel(theme, window.runner(), window.lens.today)
    window.left.addWidget(window.watch)
    window.left.setStretchFactor(0, 3)
    window.left.setStretchFactor(1, 2)
    LeftShares(window.left, window.bases, window.watch, theme)
    window.gaps = GapsPanel(window.runner(), window.selection, window.lens.today)
    window.gaps_dock = late_dock(window, "gaps_dock", translate("MainWindow", "Gaps"), window.gaps)
    window.map = MapPlace()
    window.map_dock = late_dock(
        window,
        "map_dock",
        translate("MainWindow", "Map"),
        window.map,
        Qt.DockWidgetArea.TopDockWidgetArea,
    )
    _furnish_records(window)
    window.differences = DifferencesPanel(window.runner(), desk.open_reader, desk.today)
    window.differences_dock = late_dock(
        window, "differences_dock", translate("MainWindow", "Changes"), window.differences
    )


def _elsewhere(window: "MainWindow") -> "StepElsewhere | None":
    """Return what carries out large undo steps, and show how far it is at the bottom."""
    from desktop.ui.step_elsewhere import StepElsewhere
    from desktop.ui.tasks import TaskRunner

    desk = window.desk
    if desk.new_step is None:
        return None
    elsewhere = StepElsewhere(desk.new_step, TaskRunner(None, window.pool, window), window)
    window.status.add_work(elsewhere.line)
    return elsewhere


def _build_toolbar(window: "MainWindow") -> None:
    bar = QToolBar(translate("MainWindow", "Toolbar"), window)
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    row = ToolRow(bar)
    line = row.line
    add = WordedButton(
        window.theme.icon("plus", "on_accent"), translate("MainWindow", "Add event"), row
    )
    add.setProperty("primary", True)
    add.clicked.connect(window.action("add_event").trigger)
    changes_casebook(add)
    window.search = SearchBox(window.theme, window.runner(), row)
    window.search.setMaximumWidth(420)
    paste = WordedButton(
        window.theme.icon("clipboard-paste"), translate("MainWindow", "Paste report"), row
    )
    paste.clicked.connect(window.action("paste_report").trigger)
    changes_casebook(paste)
    line.addWidget(add)
    line.addWidget(paste)
    line.addWidget(window.search, 1)
    line.addStretch(1)
    window.as_of = AsOfButton(window.theme, window.desk.now(), row)
    line.addWidget(window.as_of)
    window.filter_button = FilterButton(window.theme, row)
    window.filter_button.setEnabled(False)
    line.addWidget(window.filter_button)
    brief = HintedButton(
        translate("MainWindow", "Brief"), "F5", icon=window.theme.icon("presentation"), parent=row
    )
    brief.clicked.connect(window.action("brief").trigger)
    line.addWidget(brief)
    window.add_button, window.paste_button, window.brief_button = add, paste, brief
    row.shrink((paste, brief, window.filter_button, add, window.as_of))
    bar.addWidget(row)
    window.addToolBar(bar)
    window.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)


def _build_docks(window: "MainWindow") -> None:
    centre = QWidget(window)
    window.centre = QVBoxLayout(centre)
    window.centre.setContentsMargins(0, 0, 0, 0)
    window.centre.setSpacing(0)
    window.pages = LoneStack(window)
    window.pages.addWidget(centre)
    window.setCentralWidget(window.pages)
    window.whole = WholePage(window, window.pages)
    window.bases = BaseListPanel(window.theme, window.runner(), window.selection, window.lens.today)
    window.right = LoneStack(window)
    window.left = QSplitter(Qt.Orientation.Vertical, window)
    window.left.addWidget(window.bases)
    window.left.setChildrenCollapsible(False)
    window.bases_dock = _dock(window, "bases_dock", translate("MainWindow", "Bases"), window.left)
    window.detail_dock = _dock(
        window, "detail_dock", translate("MainWindow", "Detail"), window.right
    )
    # What stands above the timeline is no wider than it.
    window.setCorner(Qt.Corner.TopLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
    window.setCorner(Qt.Corner.TopRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
    # Qt mirrors what is in a dock, and not where docks stand.
    beginning, end = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
    if window.isRightToLeft():
        beginning, end = end, beginning
    window.addDockWidget(beginning, window.bases_dock)
    window.addDockWidget(end, window.detail_dock)


def _dock(window: "MainWindow", name: str, title: str, panel: QWidget) -> QDockWidget:
    dock = QDockWidget(title, window)
    dock.setObjectName(name)
    dock.setTitleBarWidget(QWidget(dock))
    dock.setWidget(panel)
    return dock


def late_dock(
    window: "MainWindow",
    name: str,
    title: str,
    panel: QWidget,
    area: Qt.DockWidgetArea = Qt.DockWidgetArea.BottomDockWidgetArea,
) -> QDockWidget:
    """Add a panel below the timeline, or elsewhere, hidden unless it was open at the last start."""
    dock = QDockWidget(title, window)
    dock.setObjectName(name)
    dock.setWidget(panel)
    # Not added before: Qt then forgets where it was.
    if not window.restoreDockWidget(dock):
        window.addDockWidget(area, dock)
        dock.hide()
    return dock


def _furnish_records(window: "MainWindow") -> None:
    """Bring the trash, the history, the registry of sources and merging."""
    from desktop.domain.record import RecordKind
    from desktop.services.bulk import Bulk
    from desktop.services.merging import Merging
    from desktop.services.trash import Trash
    from desktop.ui.records.events_panel import EventsPanel
    from desktop.ui.records.history_panel import HistoryPanel
    from desktop.ui.records.merge_panel import MergePanel
    from desktop.ui.records.sources_panel import SourcesPanel
    from desktop.ui.records.trash_panel import TrashPanel
    from desktop.ui.report.panel import ReportPanel
    from desktop.ui.search.panel import SearchPanel

    desk = window.desk
    window.trash = TrashPanel(TaskRunner(desk.readers, window.pool, window), Trash(desk.editing))
    window.history = HistoryPanel(window.runner(), window.selection)
    window.sources = SourcesPanel(window.runner())
    window.merging = MergePanel(window.theme, Merging(desk.editing), desk.readers)
    reports = desk.choosing(RecordKind.REPORT)
    window.report = ReportPanel(window.theme, window.runner(), reports)
    window.events = EventsPanel(window.runner(), Bulk(desk.editing), window.local_times)
    window.found = SearchPanel(window.theme, window.runner(), window.runner())
    for name, title, panel in (
        ("events", translate("MainWindow", "Events"), window.events),
        ("search", translate("MainWindow", "Search results"), window.found),
        ("report", translate("MainWindow", "Report"), window.report),
        ("trash", translate("MainWindow", "Trash"), window.trash),
        ("history", translate("MainWindow", "History"), window.history),
        ("sources", translate("MainWindow", "Sources"), window.sources),
        ("merging", translate("MainWindow", "Merge"), window.merging),
    ):
        window.record_docks[name] = late_dock(window, f"{name}_dock", title, panel)
