"""The main window: places the panels and joins their signals; the panels do the work."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QThreadPool, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import BasewatchError
from desktop.domain.record import RecordKind
from desktop.queries.reader import Readers
from desktop.services.editing import Changes, Editing
from desktop.ui.actions import Actions
from desktop.ui.bases.panel import BaseListPanel
from desktop.ui.commands import UndoCommands
from desktop.ui.labels import plain_label
from desktop.ui.search.box import SearchBox
from desktop.ui.selection import Selection
from desktop.ui.status import StatusLine
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import Mode, Theme
from desktop.ui.widgets.banner import Banner, BannerKind
from desktop.ui.window_state import WindowState

if TYPE_CHECKING:
    from desktop.ui.detail.pane import DetailPane
    from desktop.ui.forms.host import FormHost
    from desktop.ui.timeline.panel import TimelinePanel

DEFAULT_SIZE = QSize(1440, 900)
_BASES_WIDTH_PX = 268
_DETAIL_WIDTH_PX = 360
_LOOK_FOR_CHANGES_MS = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What a window works on.

    Attributes:
        title: The casebook's file name, as shown.
        casebook_id: Tells apart what is remembered for each casebook.
        editing: Changes the casebook.
        readers: Answers questions to it.
        now: Hands in the moment, timezone-aware.
    """

    title: str
    casebook_id: str
    editing: Editing
    readers: Readers
    now: Callable[[], datetime]

    def today(self) -> date:
        """Return the current UTC day."""
        return self.now().astimezone(UTC).date()


class MainWindow(QMainWindow):
    """One window on one casebook.

    The menus, the toolbar and the base list stand at once; `load_rest` brings the timeline, the
    detail pane and the forms, whose libraries take longer to load than the window.

    Signals:
        painted: The window was painted for the first time.
        address_chosen: Somebody wants to see or copy a web address.
    """

    painted = Signal()
    address_chosen = Signal(str)

    timeline: "TimelinePanel"
    detail: "DetailPane"
    forms: "FormHost"

    def __init__(self, desk: Desk, theme: Theme, state: WindowState) -> None:
        """Build what stands at once.

        Args:
            desk: What it works on.
            theme: How it looks.
            state: What it remembers.
        """
        super().__init__()
        self.desk = desk
        self.theme = theme
        self.selection = Selection(self)
        self._state = state
        self._pool = QThreadPool(self)
        self._was_painted = False
        self._loaded = False
        self._data_version = 0
        self._watch = QTimer(self)
        self._watch.timeout.connect(self._look_for_changes)
        self.setObjectName("main_window")
        self.setWindowTitle(f"{desk.title} — Basewatch")
        self.actions_by_name = Actions(theme, self)
        self.actions_by_name.fill(self.menuBar())
        self.commands = UndoCommands(desk.editing, self.action("undo"), self.action("redo"), self)
        self.commands.refused.connect(self.tell)
        self._build_toolbar()
        self._build_docks()
        self.status = StatusLine(theme, self.runner(), desk.now, self)
        self.setStatusBar(self.status)
        self._restore()
        self.bases.refresh()

    def action(self, name: str) -> QAction:
        """Return one of the window's actions, by its name in actions.py."""
        return self.actions_by_name.get(name)

    def runner(self) -> TaskRunner:
        """Return a new runner for one panel's questions."""
        return TaskRunner(self.desk.readers, self._pool, self)

    def load_rest(self) -> None:
        """Bring the parts that load slowly, and join everything."""
        if self._loaded:
            return
        self._loaded = True
        from desktop.ui.detail.pane import DetailPane
        from desktop.ui.forms.form import Tools
        from desktop.ui.forms.host import FormHost
        from desktop.ui.timeline.panel import TimelinePanel
        from desktop.ui.wiring import join

        self.timeline = TimelinePanel(self.theme, self.runner(), self.selection, self.desk.now)
        self._centre.addWidget(self.timeline)
        self.detail = DetailPane(self.theme, self.runner(), self.selection, self.desk.today)
        self.forms = FormHost(
            Tools(
                theme=self.theme,
                editing=self.desk.editing,
                readers=self.desk.readers,
                now=self.desk.now,
                runner=self.runner,
            )
        )
        self._right.addWidget(self.detail)
        self._right.addWidget(self.forms)
        self._right.setCurrentWidget(self.detail)
        join(self)
        self._restore_panels()
        self.timeline.refresh()
        self.detail.refresh()
        self._data_version = self.desk.readers.here().data_version()
        self._watch.start(_LOOK_FOR_CHANGES_MS)

    @Slot(object)
    def take_changes(self, changes: Changes) -> None:
        """Refresh the panels that ``changes`` concern."""
        self._data_version = self.desk.readers.here().data_version()
        self.status.saved()
        self._refresh(changes)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say one thing in a bar above the timeline, until it is put away."""
        self.add_banner(Banner(self.theme, sentence, BannerKind.CHANGING))

    def add_banner(self, banner: Banner) -> None:
        """Show ``banner`` above the timeline; one that is put away is gone."""
        banner.closed.connect(banner.deleteLater)
        self._centre.insertWidget(0, banner)

    def show_form(self) -> None:
        """Let the form stand where the detail pane was."""
        self._right.setCurrentWidget(self.forms)
        self.detail_dock.show()

    def show_detail(self) -> None:
        """Let the detail pane stand where the form was."""
        self._right.setCurrentWidget(self.detail)

    @property
    def form_is_shown(self) -> bool:
        """Whether a form stands where the detail pane was."""
        return self._loaded and self._right.currentWidget() is self.forms

    def set_look(self, mode: Mode) -> None:
        """Use light, dark, or the system's look, and tick it in the menu."""
        self.theme.set_mode(mode)
        for each in Mode:
            self.action(f"look_{each.value}").setChecked(each is mode)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the window stands for the first time."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the caret nowhere, so that the keys of the timeline work at once."""
        super().showEvent(event)
        self.bases.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember everything, and wait for questions that are under way."""
        if self._loaded:
            self.forms.keep_draft()
            self._save_panels()
        self._state.save_layout(self)
        self._state.sync()
        self._pool.waitForDone()
        super().closeEvent(event)

    def _build_toolbar(self) -> None:
        bar = QToolBar(self.tr("Toolbar"), self)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        row = QWidget(bar)
        line = QHBoxLayout(row)
        line.setContentsMargins(12, 2, 12, 2)
        line.setSpacing(8)
        add = QPushButton(self.theme.icon("plus", "on_accent"), self.tr("Add event"), row)
        add.setProperty("primary", True)
        add.setToolTip(self.tr("Add an event (Ctrl+N)"))
        add.clicked.connect(self.action("add_event").trigger)
        self.search = SearchBox(self.theme, self.runner(), row)
        self.search.setMaximumWidth(420)
        line.addWidget(add)
        line.addWidget(self.search, 1)
        line.addStretch(1)
        title = plain_label(self.desk.title, quiet=True)
        title.setAccessibleName(self.tr("Casebook"))
        line.addWidget(title)
        row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(row)
        self.addToolBar(bar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def _build_docks(self) -> None:
        centre = QWidget(self)
        self._centre = QVBoxLayout(centre)
        self._centre.setContentsMargins(0, 0, 0, 0)
        self._centre.setSpacing(0)
        self.setCentralWidget(centre)
        self.bases = BaseListPanel(self.theme, self.runner(), self.selection, self.desk.today)
        self._right = QStackedWidget(self)
        self.bases_dock = self._dock("bases_dock", self.tr("Bases"), self.bases)
        self.detail_dock = self._dock("detail_dock", self.tr("Detail"), self._right)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.bases_dock)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.detail_dock)

    def _dock(self, name: str, title: str, panel: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setTitleBarWidget(QWidget(dock))
        dock.setWidget(panel)
        return dock

    def let_panels_move(self, movable: bool) -> None:
        """Show the docks' title bars, by which they are moved, or hide them."""
        for dock in (self.bases_dock, self.detail_dock):
            dock.setTitleBarWidget(None if movable else QWidget(dock))  # type: ignore[arg-type]

    def _restore(self) -> None:
        if not self._state.restore_layout(self):
            self.resize(DEFAULT_SIZE.boundedTo(self.screen().availableSize()))
            self.resizeDocks(
                [self.bases_dock, self.detail_dock],
                [_BASES_WIDTH_PX, _DETAIL_WIDTH_PX],
                Qt.Orientation.Horizontal,
            )
        self.bases.restore(self._state.panel(self.desk.casebook_id, "bases"))

    def _restore_panels(self) -> None:
        self.timeline.restore(self._state.panel(self.desk.casebook_id, "timeline"))
        chosen = self._state.panel(self.desk.casebook_id, "selection")
        self.selection.select(event_id=chosen.get("event", ""), base_id=chosen.get("base", ""))

    def _save_panels(self) -> None:
        chosen = {"event": self.selection.event_id, "base": self.selection.base_id}
        for name, state in (
            ("bases", self.bases.state()),
            ("timeline", self.timeline.state()),
            ("selection", chosen),
        ):
            self._state.save_panel(self.desk.casebook_id, name, state)

    def _refresh(self, changes: Changes | None) -> None:
        seen_by_all = changes is None or changes.concerns(*RecordKind)
        if seen_by_all:
            self.bases.refresh()
            self.timeline.refresh()
            self.detail.refresh()
        self.status.refresh()
        self.commands.update_labels()

    @Slot()
    def _look_for_changes(self) -> None:
        """Notice what another program saved in the same casebook, or did to its file."""
        try:
            self.desk.editing.check_place()
        except BasewatchError as error:
            self._watch.stop()
            self.tell(str(error))
            return
        version = self.desk.readers.here().data_version()
        if version != self._data_version:
            self._data_version = version
            self._refresh(None)
