"""Turns drafts into records: finds what they name, makes what is new, changes what is newer."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256

from desktop.domain.actor import Actor
from desktop.domain.errors import BasewatchError
from desktop.domain.event import Event, EventActor
from desktop.domain.ids import ActorId, EventId, NoteId, ReportId, SourceId, ulid
from desktop.domain.note import ChainLink, SourceNote
from desktop.domain.record import RecordKind
from desktop.domain.report import Report
from desktop.domain.source import SourceKind
from desktop.queries.reader import Reader
from desktop.services.importing.answers import BaseAnswer
from desktop.services.importing.asking import Asking
from desktop.services.importing.drafts import (
    ActorDraft,
    BaseDraft,
    Draft,
    EventDraft,
    NoteDraft,
    ReportDraft,
)
from desktop.services.importing.external import LEFT_AS_IT_IS, NAMED_ONLY, SeenIds
from desktop.services.importing.made import Made
from desktop.services.importing.making import Making
from desktop.services.importing.naming import KnownNames, Names
from desktop.services.importing.newer import newer_actor, newer_event, newer_report
from desktop.services.importing.placing import Placing

_ID_TIME_CHARS = 10
_ENTROPY_BYTES = 10


class Builder:
    """Builds the records of one import.

    Args:
        reader: Of the casebook, as it was before.
        names: Those of its bases, sources and actors.
        seen: The ids of earlier imports and of this one.
        origin: Whose ids they are.
        new_id: Hands in ids.
        answers: Which bases are meant, where that was asked.

    Attributes:
        placing: Says which base a row means.
    """

    def __init__(
        self,
        reader: Reader,
        names: KnownNames,
        seen: SeenIds,
        origin: str,
        new_id: Callable[[], str],
        answers: Mapping[str, BaseAnswer],
    ) -> None:
        self._making = Making(reader, seen, origin, new_id)
        self._names = Names(names.known, new_id)
        asking = Asking(answers, names.base_ids, seen.asked)
        self.placing = Placing(names.matcher, self._making, asking)
        self._cited = names.cited
        self._origin = origin
        self._onto: dict[str, str] = {}

    def take(self) -> Made:
        """Return what was built since, and begin the next batch."""
        return self._making.take()

    def put(self, drafts: Iterable[Draft]) -> None:
        """Build the records of a row's drafts, new or in place of what their keys became.

        Raises:
            InvalidRecord: Where one cannot be kept; nothing of the row is then there but what
                other rows may rest on too.
        """
        try:
            self._put_all(drafts)
        except BasewatchError:
            self._making.give_up_row()
            raise
        self._making.end_row()

    def attach(self, event: Event, draft: EventDraft, others: Iterable[Draft]) -> None:
        """Put what the sources of a draft, of which it has some, say onto an event that is there.

        The row is then known by the first of its notes: a later state of it changes them, and
        never the event, which is not of this row.

        Raises:
            InvalidRecord: Where a record cannot be kept; as for `put`.
        """
        try:
            made = self._notes(event, draft, self._origin, draft.key)
            self._onto[made[0].id] = event.id
            self._making.remember(RecordKind.NOTE, made[0].id, draft.key, draft.version)
            self._put_all(others)
        except BasewatchError:
            self._making.give_up_row()
            raise
        self._making.end_row()

    def attached_to(self, note_id: str) -> Event | None:
        """Return the event that a row was put onto, by the note that it is known by."""
        note = self._making.before(RecordKind.NOTE, note_id)
        event_id = note.event if isinstance(note, SourceNote) else self._onto[note_id]
        event = self._making.before(RecordKind.EVENT, event_id)
        return event if isinstance(event, Event) else None

    def _put_all(self, drafts: Iterable[Draft]) -> None:
        for draft in drafts:
            if isinstance(draft, EventDraft):
                self._event(draft)
            elif isinstance(draft, BaseDraft):
                self.placing.base(draft)
            elif isinstance(draft, ActorDraft):
                self._actor(draft)
            else:
                self._report(draft)

    def _event(self, draft: EventDraft) -> None:
        event_id = self._making.id_of(draft.key)
        ends = self.placing.ends(draft.place)
        named = "" if draft.place is None else draft.place.words
        event = Event(
            id=EventId(event_id),
            title=draft.title,
            when=draft.when,
            kind=draft.kind,
            modality=draft.modality,
            summary=draft.summary,
            place="" if ends and any(end.place == named for end in ends) else named,
            bases=ends,
            actors=tuple(
                [
                    EventActor(actor=ActorId(self._actor(part.actor)), role=part.role)
                    for part in draft.actors
                ]
            ),
            tags=draft.tags,
            private=draft.private,
            marking=draft.marking,
        )
        if self._making.known(draft.key) is not None:
            event = newer_event(self._making.before(RecordKind.EVENT, event_id), event)
        self._making.keep(RecordKind.EVENT, event, draft.key, draft.version)
        if draft.notes:
            self._notes(event, draft)

    def _notes(self, event: Event, draft: EventDraft, *parts: str) -> list[SourceNote]:
        """Keep the notes of a draft; ``parts`` tell them from those of another row."""
        of_report: Counter[str] = Counter()
        made = []
        for note in draft.notes:
            report_id = self._report(note.report)
            of_report[report_id] += 1
            # Its id follows from what it is of, so that a newer state replaces it.
            note_id = _id_from(event.id, *parts, report_id, str(of_report[report_id]))
            made.append(self._note(NoteId(note_id), event, draft, note, report_id))
            self._making.share(RecordKind.NOTE, made[-1])
        return made

    def _note(
        self, note_id: NoteId, event: Event, of: EventDraft, draft: NoteDraft, report_id: str
    ) -> SourceNote:
        return SourceNote(
            id=note_id,
            report=ReportId(report_id),
            event=EventId(event.id),
            chain=tuple(
                ChainLink(source=self._source(one.label, one.kind), relation=one.relation)
                for one in draft.chain
            ),
            quote=draft.quote,
            statement=draft.statement,
            basis=draft.basis,
            credibility_reason=draft.credibility_reason,
            private=event.private or of.private,
            marking=event.marking or of.marking,
        )

    def _report(self, draft: ReportDraft) -> str:
        key = key_of_report(draft)
        known = self._making.known(key)
        if known is not None and (draft.is_reference or not draft.key):
            return known.record
        there = self._there(draft) if known is None else None
        if there is not None:
            self._making.remember(RecordKind.REPORT, there, key, LEFT_AS_IT_IS)
            return there
        report_id = self._making.id_of(key)
        report = Report(
            id=ReportId(report_id),
            publisher=self._source(draft.publisher, draft.publisher_kind, draft.publisher_country),
            title=draft.title,
            url=draft.url,
            archive_url=draft.archive_url,
            byline=draft.byline,
            published=draft.published,
            lang=draft.lang,
            kind=draft.kind,
            text=draft.text,
            private=draft.private,
            marking=draft.marking,
            tags=draft.tags,
        )
        if known is not None:
            report = newer_report(self._making.before(RecordKind.REPORT, report_id), report)
        version = NAMED_ONLY if draft.is_reference else draft.version
        self._making.keep(RecordKind.REPORT, report, key, version)
        return report_id

    def _there(self, draft: ReportDraft) -> str | None:
        """Return the report of the casebook that has the link of a draft."""
        found = self._cited.of(draft.url) if draft.url else None
        if found is None or (found.private and not draft.private):
            # What rests on it would not leave the casebook.
            return None
        return found.id

    def _actor(self, draft: ActorDraft) -> str:
        actors = self._making.row.by_kind[RecordKind.ACTOR]
        if not draft.key:
            return self._names.actor(draft.name, draft.kind, draft.country, actors)
        known = self._making.known(draft.key)
        if known is not None and draft.is_reference:
            return known.record
        actor_id = self._making.id_of(draft.key)
        actor = Actor(
            id=ActorId(actor_id),
            name=draft.name,
            kind=draft.kind,
            country=draft.country,
            aliases=draft.aliases,
        )
        if known is not None:
            actor = newer_actor(self._making.before(RecordKind.ACTOR, actor_id), actor)
        version = NAMED_ONLY if draft.is_reference else draft.version
        self._making.keep(RecordKind.ACTOR, actor, draft.key, version)
        return actor_id

    def _source(self, label: str, kind: SourceKind, country: str = "") -> SourceId:
        return self._names.source(label, kind, country, self._making.row.by_kind[RecordKind.SOURCE])


def key_of_report(draft: ReportDraft) -> str:
    """Return the key of a report; of one without, what tells it from others."""
    if draft.key:
        return draft.key
    published = "" if draft.published is None else draft.published.words
    parts = (draft.publisher, draft.title, draft.url, published, draft.text)
    told = "\0".join((*parts, str(draft.private))).encode(errors="replace")
    return f"report:{sha256(told).hexdigest()[:24]}"


def _id_from(event_id: str, *parts: str) -> str:
    """Return an id that follows from others, as if made when the event's was."""
    entropy = sha256("\0".join((event_id, *parts)).encode()).digest()[:_ENTROPY_BYTES]
    return event_id[:_ID_TIME_CHARS] + ulid(0, entropy)[_ID_TIME_CHARS:]
