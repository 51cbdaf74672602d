"""The detail pane: follows the selection and shows one event or one base."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.queries.detail import BaseDetail, EventDetail, base_detail, event_detail
from desktop.ui.detail.base_view import BaseView
from desktop.ui.detail.event_view import EventView
from desktop.ui.selection import Selection
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import Theme
from desktop.ui.widgets.empty_state import EmptyState


class DetailPane(QWidget):
    """What is selected, with who says so.

    Signals:
        edit_requested: A record is to be edited (kind, id).
        delete_requested: A record is to go to the trash (kind, id).
        add_note_requested: A note on an event is wanted (its id).
        address_chosen: A report's link was clicked.
    """

    edit_requested = Signal(str, str)
    delete_requested = Signal(str, str)
    add_note_requested = Signal(str)
    address_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        runner: TaskRunner,
        selection: Selection,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """Follow ``selection``; ``runner`` answers this pane's questions."""
        super().__init__(parent)
        self._theme, self._runner, self._selection = theme, runner, selection
        self._today = today
        self._shown = ""
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self.setFocusProxy(self.area)
        self.setAccessibleName(self.tr("Detail"))
        self.setMinimumWidth(300)
        runner.done.connect(self._show)
        selection.changed.connect(self.refresh)
        theme.changed.connect(self.refresh)
        self._show(None)

    @Slot()
    def refresh(self) -> None:
        """Ask again for what is selected."""
        if self._selection.event_id:
            self._runner.ask(partial(event_detail, event_id=self._selection.event_id))
        elif self._selection.base_id:
            self._runner.ask(partial(base_detail, base_id=self._selection.base_id))
        else:
            self._runner.forget()
            self._show(None)

    @Slot(object)
    def _show(self, detail: object) -> None:
        view = self._view_of(detail)
        shown = self._name_of(detail)
        bar = self.area.verticalScrollBar()
        kept = bar.value() if shown and shown == self._shown else 0
        self._shown = shown
        self.area.setWidget(view)
        view.adjustSize()
        bar.setValue(kept)

    def _view_of(self, detail: object) -> QWidget:
        if isinstance(detail, EventDetail):
            event = EventView(self._theme, detail)
            event.edit_requested.connect(self.edit_requested)
            event.delete_requested.connect(self.delete_requested)
            event.add_note_requested.connect(self.add_note_requested)
            event.address_chosen.connect(self.address_chosen)
            event.base_chosen.connect(self._choose_base)
            return event
        if isinstance(detail, BaseDetail):
            base = BaseView(self._theme, detail)
            base.edit_requested.connect(self.edit_requested)
            base.delete_requested.connect(self.delete_requested)
            base.event_chosen.connect(self._choose_event)
            return base
        return EmptyState(
            self._theme, "info", self.tr("Select an event or a base to see who says what.")
        )

    def _name_of(self, detail: object) -> str:
        if isinstance(detail, EventDetail):
            return detail.event.id
        return detail.base.id if isinstance(detail, BaseDetail) else ""

    @Slot(str)
    def _choose_base(self, base_id: str) -> None:
        self._selection.select(base_id=base_id)

    @Slot(str)
    def _choose_event(self, event_id: str) -> None:
        self._selection.select(event_id=event_id, base_id=self._selection.base_id)
