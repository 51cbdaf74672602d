"""Turns drafts into records: finds what they name, makes what is new, changes what is newer."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
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
    PlacePart,
    ReportDraft,
)
from desktop.services.importing.external import NAMED_ONLY, SeenIds
from desktop.services.importing.made import BaseTally, Made
from desktop.services.importing.making import Making
from desktop.services.importing.naming import KnownNames, Names
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

    @property
    def bases(self) -> BaseTally:
        """What became of the bases that rows name."""
        return self.placing.tally

    def take(self) -> Made:
        """Return what was built since, and begin the next batch."""
        return self._making.take()

    def put(self, drafts: Iterable[Draft]) -> None:
        """Build the records of a row's drafts, new or in place of what their keys became.

        Raises:
            InvalidRecord: Where one cannot be kept; nothing of the row is then there but what
                other rows may rest on too.
        """
        self._making.begin_row()
        try:
            for draft in drafts:
                self._put(draft)
        except BasewatchError:
            self._making.drop_row()
            raise
        self._making.keep_row()

    def attach(self, event: Event, draft: EventDraft) -> None:
        """Put what the sources of a draft say onto an event that is there, and know it by both.

        Raises:
            InvalidRecord: Where a note cannot be kept.
        """
        self._making.begin_row()
        self._notes(event, draft)
        self._making.remember(RecordKind.EVENT, event.id, draft.key, draft.version)
        self._making.keep_row()

    def ends(self, place: PlacePart | None) -> tuple[str, ...]:
        """Return the ids of the bases of the casebook that a place is."""
        meant = self.placing.meant(place)
        return (meant.base_id,) if meant.base_id else ()

    def _put(self, draft: Draft) -> str:
        if isinstance(draft, EventDraft):
            return self._event(draft)
        if isinstance(draft, BaseDraft):
            return self.placing.base(draft)
        return self._actor(draft) if isinstance(draft, ActorDraft) else self._report(draft)

    def _event(self, draft: EventDraft) -> str:
        event_id = self._making.id_of(draft.key)
        event = Event(
            id=EventId(event_id),
            title=draft.title,
            when=draft.when,
            kind=draft.kind,
            modality=draft.modality,
            summary=draft.summary,
            place="" if draft.place is None else draft.place.name,
            bases=self.placing.ends(draft.place),
            actors=tuple(
                EventActor(actor=ActorId(self._actor(part.actor)), role=part.role)
                for part in draft.actors
            ),
            tags=draft.tags,
            private=draft.private,
            marking=draft.marking,
        )
        if self._making.known(draft.key) is not None:
            before = self._making.before(RecordKind.EVENT, event_id)
            event = _newer(before, event) if isinstance(before, Event) else event
        self._making.keep(RecordKind.EVENT, event, draft.key, draft.version)
        self._notes(event, draft)
        return event_id

    def _notes(self, event: Event, draft: EventDraft) -> None:
        of_report: Counter[str] = Counter()
        for note in draft.notes:
            report_id = self._report(note.report)
            of_report[report_id] += 1
            made = self._note(event, note, report_id, of_report[report_id])
            self._making.row.by_kind[RecordKind.NOTE][made.id] = made

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
        known = self._making.known(key)
        if known is not None and (draft.is_reference or not draft.key):
            return known.record
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
        version = NAMED_ONLY if draft.is_reference else draft.version
        self._making.keep(RecordKind.REPORT, report, key, version)
        return report_id

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
        version = NAMED_ONLY if draft.is_reference else draft.version
        self._making.keep(RecordKind.ACTOR, actor, draft.key, version)
        return actor_id

    def _source(self, label: str, kind: SourceKind, country: str = "") -> SourceId:
        return self._names.source(label, kind, country, self._making.row.by_kind[RecordKind.SOURCE])


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
