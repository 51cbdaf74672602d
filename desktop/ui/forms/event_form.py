"""The event form: what, when, where, who, and in the same step the first source note."""

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot

from desktop.domain.base import Base, PlacePrecision
from desktop.domain.errors import BasewatchError
from desktop.domain.event import (
    BaseRole,
    Event,
    EventActor,
    EventBase,
    EventKind,
    EventState,
    Modality,
    Significance,
)
from desktop.domain.ids import ActorId, BaseId
from desktop.domain.record import Record, RecordKind, empty_line
from desktop.domain.spans import AnchorKind, undated
from desktop.queries.detail import PlaceView
from desktop.ui.forms.chain_field import ChainField
from desktop.ui.forms.fields import LineField, TagsField, WordField
from desktop.ui.forms.form import Form
from desktop.ui.forms.inline_note import InlineNote
from desktop.ui.forms.places_field import PlacesField
from desktop.ui.forms.report_form import report_day
from desktop.ui.forms.similar_bar import SimilarBar
from desktop.ui.forms.text_field import TextField
from desktop.ui.forms.tools import Seed

if TYPE_CHECKING:
    from desktop.services.quick_line import QuickLine

_MOVEMENTS = frozenset(
    {
        EventKind.ARRIVAL,
        EventKind.DEPARTURE,
        EventKind.TRANSFER,
        EventKind.REINFORCEMENT,
        EventKind.DRAWDOWN,
        EventKind.WITHDRAWAL,
        EventKind.DEPLOYMENT,
        EventKind.HANDOVER,
    }
)
_NOTE_ID = "note_id"


class EventForm(Form):
    """One event; when it is new, a report that says so may be given with it.

    Signals:
        pick_wanted: A place is to be picked on the map.
    """

    pick_wanted = Signal()

    kind = RecordKind.EVENT
    noun = "event"
    makes = Event

    def build(self) -> None:
        """Add the rows."""
        self._via = ""
        self.name = LineField(hint=self.tr("What happened, in one line"))
        self.when = self.date_field(needed=True, told=True)
        self.kind_field = WordField(EventKind)
        self.kind_field.set_value(EventKind.OTHER.value)
        self.ends = {role: self.refer(RecordKind.BASE, many=True, places=True) for role in BaseRole}
        self.actors = self.refer(RecordKind.ACTOR, many=True)
        self.significance = WordField(Significance)
        self.significance.set_value(Significance.NORMAL.value)
        needed = empty_line("The title")
        self.add_row("title", self.tr("Title"), self.name, needed=needed)
        self.add_row("when", self.tr("When"), self.when)
        self.add_row("kind", self.tr("Kind"), self.kind_field)
        self._add_end(BaseRole.AT, self.tr("At"))
        self._add_end(BaseRole.FROM, self.tr("From"))
        self._add_end(BaseRole.TO, self.tr("To"))
        self.add_row("actors", self.tr("Actors"), self.actors, bound=False)
        # One for as long as the form lasts, and in its draft: saved again, it is the same note.
        self._note_id = self.tools.editing.new_id()
        if self.record is None:
            self._build_note()
        self.add_row("summary", self.tr("Summary"), TextField(hint=self.tr("Optional"), lines=2))
        self._add_end(BaseRole.NEAR, self.tr("Near"), more=True)
        self.add_row("place", self.tr("Where"), LineField(), more=True)
        self.place = PlacesField()
        self.add_row("coordinates", self.tr("Position"), self.place, more=True, bound=False)
        self.place.pick_wanted.connect(self.pick_wanted)
        for field in self.ends.values():
            field.edited.connect(self._name_places)
            field.edited.connect(self._tell_clock)
        self.add_row("modality", self.tr("Modality"), WordField(Modality), more=True)
        self.add_row("significance", self.tr("Significance"), self.significance, more=True)
        # Somebody who reviews an event needs its state at hand, somebody who adds one does not.
        self.add_row("state", self.tr("State"), WordField(EventState), more=self.record is None)
        self.add_row("tags", self.tr("Tags"), TagsField(), more=True)
        self.kind_field.activated.connect(self._show_ends)
        self._show_ends()

    def seed(self, seed: Seed) -> None:
        """Fill in what is known from where the form was opened."""
        if seed.base_id:
            self.ends[BaseRole.AT].choose(seed.base_id)
        if seed.day:
            self.when.set_anchor(date.fromisoformat(seed.day), AnchorKind.MANUAL)
            self.when.words.set_value(seed.day)
        self.name.set_value(seed.title)
        if seed.line is not None:
            self._take_line(seed.line)
        if seed.place is not None:
            self.take_place(*seed.place)
            self.unfold_what_is_filled()
        self._tell_clock()

    def _take_line(self, line: "QuickLine") -> None:
        """Fill in what was read from a line; who says so is found, or added, as a report."""
        self.name.set_value(line.title)
        self.when.words.set_value(line.when)
        self.kind_field.set_value(line.kind.value)
        for end in line.ends:
            if end.base_id:
                self.ends[end.role].choose(end.base_id)
            else:
                self.ends[end.role].set_value({"chosen": [], "typed": end.name})
        self.note.report.set_value({"chosen": [], "typed": line.via})
        self._via = line.via
        self._show_ends()

    def seed_of_new(self, kind: RecordKind, name: str) -> Seed:
        """Take who was named in a line for the publisher of a report that is called so."""
        is_via = kind is RecordKind.REPORT and bool(name) and name == self._via
        return Seed(title=name, publisher=name if is_via else "")

    def carry_over(self, before: Form) -> None:
        """Take the report: an article is entered event by event."""
        if isinstance(before, EventForm) and before.record is None and self.record is None:
            self.note.report.set_value(before.note.report.value())
            self._follow_report(self.note.report.one())

    def fill(self, record: Record) -> None:
        """Show a stored event."""
        assert isinstance(record, Event)
        super().fill(record)
        for end in record.bases:
            if end.base is None:
                self.ends[end.role].add_place(end.place)
            else:
                self.ends[end.role].choose(end.base)
        self.place.show_ends(record.bases)
        for part in record.actors:
            self.actors.choose(part.actor)
        self._tell_clock()
        self.unfold_what_is_filled()
        self._show_ends()

    def with_parts(self, parts: dict[str, Any]) -> Record:
        """Return the event; an actor that it had keeps its role."""
        old = self.record.actors if isinstance(self.record, Event) else ()
        roles = {part.actor: part for part in old}
        parts["actors"] = tuple(
            roles.get(ActorId(one), EventActor(actor=ActorId(one))) for one in self.actors.ids()
        )
        parts["bases"] = self._places()
        parts["when"] = parts["when"] or undated(self.tools.today())
        return super().with_parts(parts)

    def records(self) -> tuple[Record, ...]:
        """Return the event, and the note that came with it."""
        event = self.main_record()
        if self.record is not None:
            return (event,)
        note = self.note.note(self._note_id, event.id, self.name.value())
        return (event,) if note is None else (event, note)

    def refusals(self) -> dict[str, str]:
        """Return what the note that came with it lacks."""
        lacking = "" if self.record is not None else self.note.lacking()
        return {"note": lacking} if lacking else {}

    def draft(self) -> str:
        """Return what was entered, and the id that the note with it will have."""
        return json.dumps(json.loads(super().draft()) | {_NOTE_ID: self._note_id})

    def take_draft(self, content: str) -> None:
        """Show what a kept draft holds."""
        self._note_id = json.loads(content).get(_NOTE_ID, self._note_id)
        super().take_draft(content)
        # Their lines are there from now on.
        self._name_places()
        self._tell_clock()
        self.unfold_what_is_filled()
        self._show_ends()

    def take_place(self, lat: float, lon: float, precision: PlacePrecision) -> None:
        """Show a place that was picked, and how closely it is known."""
        self.place.take(lat, lon, precision)

    def _add_end(self, role: BaseRole, label: str, *, more: bool = False) -> None:
        self.add_row(role.value, label, self.ends[role], more=more, bound=False)

    def _places(self) -> tuple[EventBase, ...]:
        """Return where it was: bases, and places with their coordinates where these are known."""
        points = self.place.attribute()
        ends: list[EventBase] = []
        for role, field in self.ends.items():
            ends += [EventBase(role=role, base=BaseId(one)) for one in field.ids()]
            for name in field.place_names():
                point = points.get((role, name))
                ends.append(
                    EventBase(role=role, place=name) if point is None else point.end((role, name))
                )
        ends += [point.end(key) for key, point in points.items() if not key[1]]
        return tuple(ends)

    @Slot()
    def _name_places(self) -> None:
        """Ask for the coordinates of each named place."""
        self.place.name_places(
            [(role, name) for role, field in self.ends.items() for name in field.place_names()]
        )

    @Slot()
    def _tell_clock(self) -> None:
        """Tell the local time at the bases beside what the words of the date mean."""
        ends = ((role, base) for role, field in self.ends.items() for base in field.ids())
        bases = ((role, self.tools.get(RecordKind.BASE, base)) for role, base in ends)
        self.when.set_places(
            PlaceView(role=role, base=BaseId(base.id), name=base.name, time_zone=base.time_zone)
            for role, base in bases
            if isinstance(base, Base)
        )

    def _build_note(self) -> None:
        chain = ChainField(self.tools.theme, self.tools.choosing(RecordKind.SOURCE), is_within=True)
        self.note = InlineNote(self.tools, self.refer(RecordKind.REPORT), chain)
        self.add_row("note", self.tr("Source note"), self.note, bound=False)
        self.note.report_chosen.connect(self._follow_report)
        self.similar = SimilarBar(self.tools.runner(), self)
        self.similar.taken.connect(self._become_a_note)
        self.frame.below.addWidget(self.similar)
        self.name.textChanged.connect(self._look_for_similar)
        self.when.edited.connect(self._look_for_similar)
        for field in self.ends.values():
            field.edited.connect(self._look_for_similar)

    def _show_ends(self) -> None:
        """Show where something left and went only for movements, or where it is filled in."""
        moves = self.kind_field.attribute() in _MOVEMENTS
        for role in (BaseRole.FROM, BaseRole.TO):
            self.frame.show_row(role.value, shown=moves or bool(self.ends[role].chosen()))

    def _look_for_similar(self) -> None:
        try:
            span = self.when.span()
        except BasewatchError:
            span = None
        bases = [base for field in self.ends.values() for base in field.ids()]
        self.similar.look_for(self.name.value(), span, bases)

    def _become_a_note(self, event_id: str) -> None:
        """Hand over what was entered to the form of a note on an event that is there already."""
        note = self.note.value()
        label = self.tools.choosing(RecordKind.EVENT).label(event_id) or ""
        note["event"] = {"chosen": [[event_id, label]], "typed": ""}
        note["statement"] = note["statement"] or self.name.value()
        note["when"] = self.when.value()
        self.handed_over.emit(RecordKind.NOTE.value, json.dumps(note))

    def _follow_report(self, report_id: str) -> None:
        """Count relative words from the report's own day."""
        day = report_day(self.tools, report_id)
        if day is not None:
            self.when.set_anchor(day, AnchorKind.PUBLISHED)
