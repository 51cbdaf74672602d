"""The detail pane: follows the selection and shows one event or one base."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.queries.base_page import BasePage, base_page
from desktop.queries.event_page import EventPage, event_page
from desktop.queries.info import has_events_or_bases
from desktop.queries.reader import Question
from desktop.ui.detail.base_view import BaseView
from desktop.ui.detail.event_view import EventView
from desktop.ui.detail.page import Page
from desktop.ui.local_time import LocalTimes
from desktop.ui.saying import plural
from desktop.ui.selection import Selection
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import Theme
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.upright_scroll import UprightScroll


class DetailPane(QWidget):
    """What is selected, with who says so.

    Signals:
        edit_requested: A record is to be edited (kind, id).
        files_dragged: Files of a report are dragged (a `DragStart`).
        duplicate_requested: A record is to be filled in again as a new one (kind, id).
        delete_requested: A record is to go to the trash (kind, id).
        add_requested: A new record is wanted (kind, the event's id, the base's id).
        page_made: A page was made that is shown next.
        address_chosen: A report's link was clicked.
    """

    edit_requested = Signal(str, str)
    files_dragged = Signal(object)
    duplicate_requested = Signal(str, str)
    delete_requested = Signal(str, str)
    add_requested = Signal(str, str, str)
    page_made = Signal(QWidget)
    address_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        runner: TaskRunner,
        selection: Selection,
        today: Callable[[], date],
        local: LocalTimes,
        parent: QWidget | None = None,
    ) -> None:
        """Follow ``selection``; ``runner`` answers this pane's questions."""
        super().__init__(parent)
        self._theme, self._runner, self._selection = theme, runner, selection
        self._today, self._local = today, local
        self._is_any, self._several = True, 0
        self.area = UprightScroll(parent=self)
        # A page of words alone is scrolled by keys.
        self.area.setProperty("ringed", True)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self.setFocusProxy(self.area)
        self.setAccessibleName(self.tr("Detail"))
        self.setMinimumWidth(300)
        runner.done.connect(self._show)
        selection.changed.connect(self.refresh)
        theme.changed.connect(self.refresh)
        local.changed.connect(self.refresh)
        self._show(None)

    @Slot()
    def refresh(self) -> None:
        """Ask again for what is selected."""
        wanted: Question
        if self._selection.event_id:
            wanted = partial(event_page, event_id=self._selection.event_id, today=self._today())
            self._runner.ask(wanted)
        elif self._selection.base_id:
            wanted = partial(base_page, base_id=self._selection.base_id, today=self._today())
            self._runner.ask(wanted)
        else:
            self._runner.forget()
            self._show(None)
            self._runner.ask(has_events_or_bases)

    @Slot(int)
    def take_several(self, number: int) -> None:
        """Say how many events are selected in the list, where nothing else is to be shown."""
        if number != self._several:
            self._several = number
            if not (self._selection.event_id or self._selection.base_id):
                self._show(None)

    @Slot(object)
    def _show(self, found: object) -> None:
        if isinstance(found, bool):
            if found is self._is_any:
                return
            self._is_any = found
        view = self._view_of(found)
        bar = self.area.verticalScrollBar()
        kept = bar.value() if self._take_over(view) else 0
        self.page_made.emit(view)
        self.area.setWidget(view)
        view.adjustSize()
        bar.setValue(kept)

    def _take_over(self, view: QWidget) -> bool:
        """Fold and filter ``view`` as what is shown, if both are of one record; tell whether."""
        before = self.area.widget()
        if not (isinstance(before, Page) and isinstance(view, Page)):
            return False
        if before.record_id != view.record_id:
            return False
        view.restore(before.state())
        return True

    def _view_of(self, found: object) -> QWidget:
        page: Page
        if isinstance(found, EventPage):
            page = EventView(self._theme, found, self._local)
        elif isinstance(found, BasePage):
            page = BaseView(self._theme, found, self._local)
        else:
            return EmptyState(self._theme, "info", self._instead())
        page.edit_requested.connect(self.edit_requested)
        page.files_dragged.connect(self.files_dragged)
        page.duplicate_requested.connect(self.duplicate_requested)
        page.delete_requested.connect(self.delete_requested)
        page.add_requested.connect(self.add_requested)
        page.address_chosen.connect(self.address_chosen)
        page.event_chosen.connect(self._choose_event)
        page.base_chosen.connect(self._choose_base)
        page.place_wanted.connect(self._bring_into_view)
        return page

    def _instead(self) -> str:
        """Return what to say where neither an event nor a base is selected."""
        if self._several > 1:
            number = self._several
            return plural("DetailPane", "1 event selected", "%Ln events selected", number)
        if not self._is_any:
            return self.tr("Nothing to show yet: no event and no base.")
        return self.tr("Select an event or a base to see who says what.")

    @Slot(QWidget)
    def _bring_into_view(self, part: QWidget) -> None:
        page = self.sender()
        assert isinstance(page, Page)
        # What was just unfolded has no place until the page is laid out again.
        page.column.activate()
        page.adjustSize()
        self.area.ensureWidgetVisible(part, 0, 80)
        part.setFocus()

    @Slot(str)
    def _choose_base(self, base_id: str) -> None:
        self._selection.select(base_id=base_id)

    @Slot(str)
    def _choose_event(self, event_id: str) -> None:
        self._selection.select(event_id=event_id, base_id=self._selection.base_id)
