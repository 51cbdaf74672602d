"""The event form: what, when, where, who, and in the same step the first source note."""

from dataclasses import replace
from datetime import date
from typing import Any

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
from desktop.domain.ids import ActorId, BaseId, EventId, ReportId, SourceId
from desktop.domain.note import ChainLink, SourceNote
from desktop.domain.record import InvalidRecord, Record, RecordKind
from desktop.domain.spans import AnchorKind, undated
from desktop.ui.forms.fields import LineField, TextField, WordField
from desktop.ui.forms.pages import RecordForm, report_day


class EventForm(RecordForm):
    """One event; when it is new, a report that says so may be given with it."""

    kind = RecordKind.EVENT
    noun = "event"

    def build(self) -> None:
        """Add the rows."""
        self.name = LineField(hint=self.tr("What happened, in one line"))
        self.when = self.date_field(needed=True)
        self.kind_field = WordField(EventKind)
        self.ends = {role: self.refer(RecordKind.BASE, many=True, places=True) for role in BaseRole}
        self.actors = self.refer(RecordKind.ACTOR, many=True)
        self.summary = TextField(hint=self.tr("Optional"), lines=2)
        self.modality = WordField(Modality)
        self.significance = WordField(Significance)
        self.add_row("title", self.tr("Title"), self.name)
        self.add_row("when", self.tr("When"), self.when)
        self.add_row("kind", self.tr("Kind"), self.kind_field)
        for role, label in (
            (BaseRole.AT, self.tr("At")),
            (BaseRole.FROM, self.tr("From")),
            (BaseRole.TO, self.tr("To")),
            (BaseRole.NEAR, self.tr("Near")),
        ):
            self.add_row(role.value, label, self.ends[role])
        self.add_row("actors", self.tr("Actors"), self.actors)
        if self.record is None:
            self._build_note()
        self.add_row("summary", self.tr("Summary"), self.summary)
        self.add_row("modality", self.tr("Modality"), self.modality)
        self.add_row("significance", self.tr("Weight"), self.significance)
        self.kind_field.set_value(EventKind.OTHER.value)
        self.significance.set_value(Significance.NORMAL.value)

    def seed(self, base_id: str = "", day: str = "", title: str = "") -> None:
        """Fill in what is known from where the form was opened."""
        if base_id:
            self.ends[BaseRole.AT].choose(base_id)
        if day:
            self.when.set_anchor(date.fromisoformat(day), AnchorKind.MANUAL)
            self.when.words.set_value(day)
        self.name.set_value(title)

    def fill(self, record: Event) -> None:
        """Show a stored event."""
        self.name.set_value(record.title)
        self.when.set_span(record.when)
        self.kind_field.set_value(record.kind.value)
        for end in record.bases:
            if end.base is None:
                self.ends[end.role].add_place(end.place)
            else:
                self.ends[end.role].choose(end.base)
        for part in record.actors:
            self.actors.choose(part.actor)
        self.summary.set_value(record.summary)
        self.modality.set_value(record.modality.value)
        self.significance.set_value(record.significance.value)

    def records(self) -> tuple[Record, ...]:
        """Return the event, and the note that came with it."""
        event = self.record
        if not isinstance(event, Event):
            event = Event(
                id=self.record_id,
                title="?",
                when=undated(self.tools.today()),
                state=EventState.DRAFT,
            )
        roles = {part.actor: part for part in event.actors}
        event = replace(
            event,
            title=self.name.value(),
            when=self.when.span() or undated(self.tools.today()),
            kind=self.kind_field.chosen(),
            bases=self._places(),
            actors=tuple(
                roles.get(ActorId(one), EventActor(actor=ActorId(one))) for one in self.actors.ids()
            ),
            summary=self.summary.value(),
            modality=self.modality.chosen(),
            significance=self.significance.chosen(),
        )
        note = self._note()
        return (event,) if note is None else (event, note)

    def title_text(self) -> str:
        """Return the title."""
        return self.name.value()

    def _places(self) -> tuple[EventBase, ...]:
        ends: list[EventBase] = []
        for role, field in self.ends.items():
            ends += [EventBase(role=role, base=BaseId(one)) for one in field.ids()]
            ends += [EventBase(role=role, place=name) for name in field.place_names()]
        return tuple(ends)

    def _build_note(self) -> None:
        self.report = self.refer(RecordKind.REPORT)
        self.chain = self.refer(RecordKind.SOURCE, many=True)
        self.says = TextField(hint=self.tr("What it says, in your words"), lines=2)
        self.add_row("report", self.tr("Report"), self.report)
        self.add_row("chain", self.tr("Via"), self.chain)
        self.add_row("statement", self.tr("Says"), self.says)
        self.report.edited.connect(self._follow_report)

    def _note(self) -> SourceNote | None:
        if self.record is not None:
            return None
        says, report = self.says.value().strip(), self.report.one()
        if not report:
            if says:
                raise InvalidRecord("report", self.tr("Say which report says so."))
            return None
        return SourceNote(
            id=self.tools.editing.new_id(),
            report=ReportId(report),
            event=EventId(self.record_id),
            chain=tuple(ChainLink(source=SourceId(one)) for one in self.chain.ids()),
            statement=says or self.name.value(),
        )

    def _follow_report(self) -> None:
        """Count relative words from the report's own day."""
        day: Any = report_day(self, self.report.one())
        if day is not None:
            self.when.set_anchor(day, AnchorKind.PUBLISHED)
