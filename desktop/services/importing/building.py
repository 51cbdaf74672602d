"""Turns drafts into records: finds what they name, makes what is new, changes what is newer."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from hashlib import sha256

from desktop.domain.actor import Actor
from desktop.domain.base import Base
from desktop.domain.errors import BasewatchError
from desktop.domain.event import Event, EventActor, EventBase
from desktop.domain.ids import ActorId, BaseId, EventId, NoteId, ReportId, SourceId, ulid
from desktop.domain.note import ChainLink, SourceNote
from desktop.domain.record import Record, RecordKind
from desktop.domain.report import Report
from desktop.domain.source import SourceKind
from desktop.queries.external_ids import ExternalId
from desktop.queries.known_names import Known
from desktop.queries.reader import Reader
from desktop.services.importing.drafts import (
    ActorDraft,
    BaseDraft,
    Draft,
    EventDraft,
    NoteDraft,
    PlacePart,
    ReportDraft,
)
from desktop.services.importing.external import NAMED_ONLY, SeenIds
from desktop.services.importing.made import SHARED, BaseTally, Made
from desktop.services.importing.matching import BaseMatcher, Match, Wanted
from desktop.services.importing.naming import Names

_ID_TIME_CHARS = 10
_ENTROPY_BYTES = 10


class Builder:
    """Builds the records of one import.

    Args:
        reader: Of the casebook, as it was before.
        known: The names of its bases, sources and actors.
        seen: The ids of earlier imports and of this one.
        origin: Whose ids they are.
        new_id: Hands in ids.
    """

    def __init__(
        self, reader: Reader, known: Known, seen: SeenIds, origin: str, new_id: Callable[[], str]
    ) -> None:
        self._reader = reader
        self._seen = seen
        self._origin = origin
        self._new_id = new_id
        self._names = Names(known, new_id)
        self._matcher = BaseMatcher(known.bases)
        self.bases = BaseTally()
        self._row = Made()
        self._batch = Made()

    def take(self) -> Made:
        """Return what was built since, and begin the next batch."""
        made, self._batch = self._batch, Made()
        return made

    def put(self, drafts: Iterable[Draft]) -> None:
        """Build the records of a row's drafts, new or in place of what their keys became.

        Raises:
            InvalidRecord: Where one cannot be kept; nothing of the row is then there but what
                other rows may rest on too.
        """
        self._row = Made()
        try:
            for draft in drafts:
                self._put(draft)
        except BasewatchError:
            for one in self._row.ids:
                if one.kind not in SHARED:
                    self._seen.forget(one.external)
            self._batch.add(self._row, SHARED)
            raise
        self._batch.add(self._row)

    def attach(self, event: Event, draft: EventDraft) -> None:
        """Put what the sources of a draft say onto an event that is there, and know it by both.

        Raises:
            InvalidRecord: Where a note cannot be kept.
        """
        self._row = Made()
        self._notes(event, draft)
        self._remember(RecordKind.EVENT, event.id, draft.key, draft.version)
        self._batch.add(self._row)

    def ends(self, place: PlacePart | None) -> tuple[str, ...]:
        """Return the ids of the bases of the casebook that a place is."""
        return tuple(end.base for end in self._ends(place) if end.base is not None)

    def _put(self, draft: Draft) -> str:
        if isinstance(draft, EventDraft):
            return self._event(draft)
        if isinstance(draft, BaseDraft):
            return self._base(draft)
        return self._actor(draft) if isinstance(draft, ActorDraft) else self._report(draft)

    def _event(self, draft: EventDraft) -> str:
        event_id = self._id_of(draft.key)
        event = Event(
            id=EventId(event_id),
            title=draft.title,
            when=draft.when,
            kind=draft.kind,
            modality=draft.modality,
            summary=draft.summary,
            place="" if draft.place is None else draft.place.name,
            bases=self._ends(draft.place),
            actors=tuple(
                EventActor(actor=ActorId(self._actor(part.actor)), role=part.role)
                for part in draft.actors
            ),
            tags=draft.tags,
            private=draft.private,
            marking=draft.marking,
        )
        if self._seen.get(draft.key) is not None:
            before = self._before(RecordKind.EVENT, event_id)
            event = _newer(before, event) if isinstance(before, Event) else event
        self._keep(RecordKind.EVENT, event, draft.key, draft.version)
        self._notes(event, draft)
        return event_id

    def _found(self, place: PlacePart) -> Match:
        point = None if place.lat is None or place.lon is None else (place.lat, place.lon)
        if place.is_base:
            wanted = Wanted(names=(place.called,), place=point, country=place.country)
            return self._matcher.match(wanted)
        if not place.called or point is None:
            return Match(None)
        return self._matcher.at_place(place.called, point)

    def _notes(self, event: Event, draft: EventDraft) -> None:
        of_report: Counter[str] = Counter()
        for note in draft.notes:
            report_id = self._report(note.report)
            of_report[report_id] += 1
            made = self._note(event, note, report_id, of_report[report_id])
            self._row.by_kind[RecordKind.NOTE][made.id] = made

    def _ends(self, place: PlacePart | None) -> tuple[EventBase, ...]:
        if place is None:
            return ()
        if place.base is not None:
            return (EventBase(role=place.role, base=BaseId(self._base(place.base))),)
        found = self._found(place)
        if found.base_id is None:
            if found.candidates or place.is_base:
                self.bases.asked.setdefault(place.called, found)
            return ()
        self.bases.matched.add(found.base_id)
        return (EventBase(role=place.role, base=BaseId(found.base_id)),)

    def _note(self, event: Event, draft: NoteDraft, report_id: str, number: int) -> SourceNote:
        """Return a note; its id follows from what it is of, so that a newer state replaces it."""
        return SourceNote(
            id=NoteId(_id_from(event.id, report_id, str(number))),
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
            private=event.private,
            marking=event.marking,
        )

    def _report(self, draft: ReportDraft) -> str:
        key = key_of_report(draft)
        known = self._seen.get(key)
        if known is not None and (draft.is_reference or not draft.key):
            return known.record
        report_id = self._id_of(key)
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
        version = NAMED_ONLY if draft.is_reference else draft.version
        self._keep(RecordKind.REPORT, report, key, version)
        return report_id

    def _actor(self, draft: ActorDraft) -> str:
        actors = self._row.by_kind[RecordKind.ACTOR]
        if not draft.key:
            return self._names.actor(draft.name, draft.kind, draft.country, actors)
        known = self._seen.get(draft.key)
        if known is not None and draft.is_reference:
            return known.record
        actor_id = self._id_of(draft.key)
        actor = Actor(
            id=ActorId(actor_id),
            name=draft.name,
            kind=draft.kind,
            country=draft.country,
            aliases=draft.aliases,
        )
        version = NAMED_ONLY if draft.is_reference else draft.version
        self._keep(RecordKind.ACTOR, actor, draft.key, version)
        return actor_id

    def _base(self, draft: BaseDraft) -> str:
        known = self._seen.get(draft.key)
        if known is not None:
            return known.record
        place = None if draft.lat is None or draft.lon is None else (draft.lat, draft.lon)
        names = (draft.name, *(one.name for one in draft.names))
        found = self._matcher.match(Wanted(names=names, place=place, country=draft.country))
        if found.base_id is not None:
            self.bases.matched.add(found.base_id)
            self._remember(RecordKind.BASE, found.base_id, draft.key, draft.version)
            return found.base_id
        if found.candidates:
            self.bases.asked.setdefault(draft.name, found)
        base = Base(
            id=BaseId(self._new_id()),
            name=draft.name,
            kind=draft.kind,
            country=draft.country,
            admin_area=draft.admin_area,
            lat=draft.lat,
            lon=draft.lon,
            precision=draft.precision,
            summary=draft.summary,
            names=draft.names,
            tags=draft.tags,
        )
        self.bases.made.add(base.id)
        self._keep(RecordKind.BASE, base, draft.key, draft.version)
        return base.id

    def _source(self, label: str, kind: SourceKind, country: str = "") -> SourceId:
        return self._names.source(label, kind, country, self._row.by_kind[RecordKind.SOURCE])

    def _id_of(self, key: str) -> str:
        known = self._seen.get(key)
        return self._new_id() if known is None else known.record

    def _before(self, kind: RecordKind, record_id: str) -> Record | None:
        return self._batch.by_kind[kind].get(record_id) or self._reader.current(kind, record_id)

    def _keep(self, kind: RecordKind, made: Record, key: str, version: str) -> None:
        self._row.by_kind[kind][made.id] = made
        self._remember(kind, made.id, key, version)

    def _remember(self, kind: RecordKind, record_id: str, key: str, version: str) -> None:
        one = ExternalId(
            origin=self._origin, external=key, version=version, kind=kind, record=record_id
        )
        self._seen.keep(one)
        self._row.ids.append(one)


def _newer(before: Event, event: Event) -> Event:
    """Return an event in its newer state, with what the analyst made of it."""
    return replace(
        event,
        state=before.state,
        significance=before.significance,
        bases=before.bases or event.bases,
        tags=tuple(dict.fromkeys((*before.tags, *event.tags))),
        private=before.private or event.private,
        marking=before.marking or event.marking,
        deleted_at=before.deleted_at,
    )


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
