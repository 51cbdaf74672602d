"""The list of the events that are shown, in a dock; several are edited at once."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.errors import BasewatchError
from desktop.domain.event import EventKind, EventState, Modality, Significance
from desktop.domain.ids import EventId
from desktop.domain.record import RecordKind
from desktop.domain.span_echo import echo_short
from desktop.queries.event_list import FIRST_LINES, MOST_LINES, ListedEvent, listed_events
from desktop.queries.filters import EventFilter
from desktop.services.bulk import Bulk
from desktop.ui.counts import counted
from desktop.ui.flow import FlowLayout
from desktop.ui.forms.fields import TagsField, WordField
from desktop.ui.held_back import changes_casebook
from desktop.ui.inviting import Invitation
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.local_time import LocalTimes
from desktop.ui.records.lines import RecordLines
from desktop.ui.saying import in_figures, worded
from desktop.ui.tasks import TaskRunner
from desktop.ui.waiting import waiting
from desktop.ui.widgets.empty_lines import EmptyLines
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.folding_row import FoldingRow
from desktop.ui.widgets.naming import name_choice
from desktop.ui.words import word

# The frame of a line, and the room beside its words.
_BESIDE_HINT_PX = 30


class EventsPanel(QWidget):
    """Lists events; what is set below is set in all that are selected.

    What is set has its fields only while something is selected. A field is blank where the selected
    events differ; a blank leaves each as it is.

    Signals:
        event_chosen: A line was opened (its event's id).
        several_chosen: So many events are selected here, where somebody sees it.
        refused: The sentence to show where something could not be done.
    """

    event_chosen = Signal(str)
    several_chosen = Signal(int)
    refused = Signal(str)

    def __init__(
        self, runner: TaskRunner, bulk: Bulk, local: LocalTimes, parent: QWidget | None = None
    ) -> None:
        """Ask through ``runner``, change through ``bulk``, tell ``local`` times beside UTC."""
        super().__init__(parent)
        self._runner, self._bulk, self._local = runner, bulk, local
        self._chosen = EventFilter()
        self._only: tuple[EventId, ...] = ()
        self._picked: tuple[EventId, ...] = ()
        self._events: dict[str, ListedEvent] = {}
        self.count = plain_label(quiet=True)
        self.lines = RecordLines(
            self.tr("Events"),
            (
                self.tr("When"),
                self.tr("Event"),
                self.tr("Kind"),
                self.tr("State"),
                self.tr("Where"),
                self.tr("Tags"),
            ),
            many=True,
        )
        self.inviting = Invitation(
            self.tr("No events yet. Add one, or paste a report and take them from it."),
            self.tr("There are no events in this casebook."),
            self.tr("No events to show as of then."),
            self,
        )
        self.empty = EmptyLines(self.lines, self.tr("Add event"))
        self.fields: dict[str, WordField] = {
            name: WordField(words, optional=True)
            for name, words in (
                ("kind", EventKind),
                ("state", EventState),
                ("modality", Modality),
                ("significance", Significance),
            )
        }
        for field, named, told in zip(
            self.fields.values(),
            (self.tr("Kind"), self.tr("State"), self.tr("Modality"), self.tr("Significance")),
            (
                self.tr("Set the kind"),
                self.tr("Set the state"),
                self.tr("Set the modality"),
                self.tr("Set the significance"),
            ),
            strict=True,
        ):
            field.setItemText(0, named)
            # Where not all of them have room for their words, they stand in two lines.
            field.setMinimumContentsLength(len(named))
            name_choice(field, told)
        self.add_tags = TagsField(hint=self.tr("Add tags"))
        self.remove_tags = TagsField(hint=self.tr("Remove tags"))
        self.add_tags.setAccessibleName(self.tr("Add tags"))
        self.remove_tags.setAccessibleName(self.tr("Remove tags"))
        for tags in (self.add_tags, self.remove_tags):
            hint = tags.fontMetrics().horizontalAdvance(tags.placeholderText())
            tags.setMinimumWidth(hint + _BESIDE_HINT_PX)
        self.apply_button = QPushButton()
        changes_casebook(self.apply_button, has_own_rule=True)
        self.all_button = QPushButton(self.tr("List all"))
        self.all_button.setProperty("link", True)
        self.all_button.hide()
        self.all_button.clicked.connect(self.show_all)
        self.more_button = QPushButton(self.tr("List more"))
        self.more_button.setProperty("link", True)
        self.more_button.hide()
        self.more_button.clicked.connect(self._list_more)
        self._most = FIRST_LINES
        self.setting = self._lay_out()
        self.lines.opened.connect(self._open)
        self.lines.chosen.connect(self._show_common)
        self.apply_button.clicked.connect(self.apply)
        local.changed.connect(self.refresh)
        runner.done.connect(self.show_events)
        runner.failed.connect(self.refused)
        self._show_common()

    def show_only(self, chosen: EventFilter) -> None:
        """List only the events that are ``chosen``."""
        self._chosen, self._most = chosen, FIRST_LINES
        self.refresh()

    def show_picked(self, ids: tuple[EventId, ...]) -> None:
        """List only these of the events that are chosen, and select them all."""
        self._only = self._picked = ids
        self._most = max(FIRST_LINES, len(ids))
        self.all_button.setVisible(bool(ids))
        self.refresh()

    def selected(self) -> tuple[str, ...]:
        """Return the ids of the selected events."""
        return tuple(event_id for _kind, event_id in self.lines.selected())

    @Slot()
    def show_all(self) -> None:
        """List all events that are chosen again."""
        self.show_picked(())

    @Slot()
    def _list_more(self) -> None:
        self._most = MOST_LINES
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Ask the casebook again, if somebody can see the answer."""
        if self.isVisible():
            self._runner.ask(
                partial(listed_events, chosen=self._chosen, only=self._only, most=self._most)
            )
        else:
            self.several_chosen.emit(0)

    @Slot(object)
    def show_events(self, events: tuple[ListedEvent, ...]) -> None:
        """Show these events."""
        self._events = {event.id: event for event in events}
        self.lines.show_lines(
            [
                (
                    RecordKind.EVENT.value,
                    event.id,
                    (
                        worded(echo_short(event.when)),
                        event.title,
                        word(event.kind),
                        word(event.state),
                        event.places,
                        event.tags,
                    ),
                )
                for event in events
            ],
            {event.id: told for event in events if (told := self._local_time(event))},
        )
        self.empty.say("" if events else self._nothing(), offers=self._offers())
        is_cut = len(events) == self._most and not self._only
        latest = self.tr("the latest {0}").format(in_figures(len(events)))
        # Of none the sentence in the list tells.
        all_of_them = counted(len(events), "event") if events else ""
        set_plain_text(self.count, latest if is_cut else all_of_them)
        self.more_button.setVisible(is_cut and self._most < MOST_LINES)
        if self._picked:
            self._picked = ()
            self.lines.selectAll()
        self._show_common()

    def _local_time(self, event: ListedEvent) -> str:
        return self._local.beside_at(event.when, event.zoned) if event.zoned else ""

    @property
    def _is_filtered(self) -> bool:
        return bool(self._only) or self._chosen.count > 0

    def _offers(self) -> bool:
        return self.inviting.invites and not self._is_filtered

    def _nothing(self) -> str:
        if self._is_filtered:
            return self.tr("No event passes the filters. Change or clear them above the timeline.")
        return self.inviting.sentence

    @Slot()
    def apply(self) -> None:
        """Set what is set below in all selected events; each step is one undo."""
        ids = [event_id for _kind, event_id in self.lines.selected()]
        common = self._common(ids)
        values = {
            name: field.attribute()
            for name, field in self.fields.items()
            if field.attribute() is not None and field.attribute() is not common[name]
        }
        try:
            with waiting():
                self._save(ids, values)
        except BasewatchError as error:
            self.refused.emit(worded(str(error)))
            return
        self.add_tags.clear()
        self.remove_tags.clear()

    def _save(self, ids: list[str], values: dict[str, Any]) -> None:
        if values:
            self._bulk.set_fields(RecordKind.EVENT, ids, values)
        if self.add_tags.value():
            self._bulk.add_tags(RecordKind.EVENT, ids, self.add_tags.attribute())
        if self.remove_tags.value():
            self._bulk.remove_tags(RecordKind.EVENT, ids, self.remove_tags.attribute())

    def _common(self, ids: list[str]) -> dict[str, Any]:
        """Return what the selected events share, None where they differ."""
        return {
            name: next(iter(held)) if len(held) == 1 else None
            for name in self.fields
            for held in ({getattr(self._events[one], name) for one in ids},)
        }

    @Slot()
    def _show_common(self) -> None:
        ids = [event_id for _kind, event_id in self.lines.selected()]
        for name, value in self._common(ids).items():
            self.fields[name].show_attribute(value)
        self.apply_button.setEnabled(bool(ids))
        self.apply_button.setText(self.tr("Change {0}").format(counted(len(ids), "event")))
        self.setting.setVisible(bool(ids))
        self.several_chosen.emit(len(ids))

    @Slot(str, str)
    def _open(self, _kind: str, event_id: str) -> None:
        self.event_chosen.emit(event_id)

    def _lay_out(self) -> FoldingRow:
        """Set everything in its place, and return the row that sets what is typed and chosen."""
        about = QWidget()
        of_list = FlowLayout(about)
        for part in (self.count, self.all_button, self.more_button):
            of_list.addWidget(part)
        words, tags = QWidget(), QWidget()
        for holder, fields in (
            (words, tuple(self.fields.values())),
            (tags, (self.add_tags, self.remove_tags, self.apply_button)),
        ):
            beside = QHBoxLayout(holder)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.setSpacing(6)
            for field in fields:
                beside.addWidget(field, int(field is not self.apply_button))
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(about, 0, Qt.AlignmentFlag.AlignVCenter)
        setting = FoldingRow(((words, 4), (tags, 3)), gap=6)
        line.addWidget(setting, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.lines, 1)
        column.addLayout(line)
        self.setProperty("ground", "panel")
        FocusTo(self, self.lines)
        return setting
