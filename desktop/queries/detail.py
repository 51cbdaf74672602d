"""One event with its source notes: who says what of it, and how well it is supported."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from desktop.domain.actor import Actor
from desktop.domain.counting import Count, explain
from desktop.domain.event import BaseRole, Event, EventBase
from desktop.domain.grading import Credibility, Reliability
from desktop.domain.ids import ActorId, BaseId, EventId, NoteId, ReportId, SourceId
from desktop.domain.note import Basis, NoteStatus, Relation, SourceNote, Stance
from desktop.domain.origins import Corroboration, repeats
from desktop.domain.record import RecordKind
from desktop.domain.report import Report, ReportKind, ReportStatus
from desktop.domain.source import Source, SourceKind
from desktop.domain.spans import DateSpan
from desktop.queries.attachments import attachments_of
from desktop.queries.reader import Reader
from desktop.queries.testimonies import testimonies_on, verdicts_on


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceView:
    """One end of an event, by name; ``base`` is None for a named place.

    Attributes:
        time_zone: The base's, an IANA name; empty where it is not known or was not asked for.
    """

    role: BaseRole
    base: BaseId | None
    name: str
    time_zone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorView:
    """One actor of an event, by name."""

    id: ActorId
    name: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """One link of an attribution chain, the publisher first.

    Attributes:
        outlet: The label of the outlet through which it speaks, empty where there is none.
    """

    source: SourceId
    label: str
    kind: SourceKind
    relation: Relation
    number: int
    outlet: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteView:
    """One source note as the pane shows it.

    Attributes:
        speakers: The whole chain, publisher first, origin last.
        reliability: The origin's letter; F where it was never judged.
        repeat: True where an earlier note of another report has the same origin.
        struck: True where its report is retracted, so that it counts for nothing.
        status_reason: Why the analyst disputes, rejects or accepts it.
    """

    id: NoteId
    event: EventId
    event_title: str
    speakers: tuple[Speaker, ...]
    quote: str
    statement: str
    stance: Stance
    basis: Basis
    fits_both: bool
    status: NoteStatus
    reliability: Reliability
    credibility: Credibility
    credibility_reason: str
    when: DateSpan | None
    said: DateSpan | None
    repeat: bool
    struck: bool
    status_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """One report with its notes on the event.

    Attributes:
        reliability: The publisher's letter.
        files: How many files are kept with it.
    """

    id: ReportId
    publisher: str
    publisher_kind: SourceKind
    reliability: Reliability
    title: str
    url: str
    kind: ReportKind
    status: ReportStatus
    published: DateSpan | None
    has_text: bool
    files: int
    notes: tuple[NoteView, ...]
    byline: str = ""
    archive_url: str = ""
    retrieved_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDetail:
    """One event with its places, actors and source notes grouped by report.

    Attributes:
        count: How its range of origins came about.
        reports: The one with most support first, then the newest.
    """

    event: Event
    places: tuple[PlaceView, ...]
    actors: tuple[ActorView, ...]
    count: Count
    reports: tuple[ReportView, ...]

    @property
    def corroboration(self) -> Corroboration:
        """How well it is supported."""
        return self.count.corroboration


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLine:
    """One event as a line in a list."""

    id: EventId
    title: str
    kind: str
    when: DateSpan


def event_detail(reader: Reader, event_id: str) -> EventDetail | None:
    """Return an event with everything that bears on it, or None where it is gone."""
    event = reader.get(RecordKind.EVENT, event_id)
    if not isinstance(event, Event) or event.deleted_at is not None:
        return None
    testimonies = testimonies_on(reader, event_id)
    verdicts = verdicts_on(reader, testimonies)
    repeated = repeats(testimonies, verdicts)
    return EventDetail(
        event=event,
        places=tuple(_place_view(reader, end) for end in event.bases),
        actors=tuple(
            ActorView(
                id=part.actor,
                name=cast("Actor", reader.get(RecordKind.ACTOR, part.actor)).name,
                role=part.role.value,
            )
            for part in event.actors
        ),
        count=explain(testimonies, verdicts),
        reports=_reports(reader, event, [t.note for t in testimonies], repeated),
    )


def _place_view(reader: Reader, end: EventBase) -> PlaceView:
    row = reader.db.execute(_BASE, (end.base,)).fetchone()
    name, zone = ("", "") if row is None else row
    return PlaceView(role=end.role, base=end.base, name=end.place or name, time_zone=zone)


def base_name(reader: Reader, base_id: str | None) -> str:
    """Return what a base is called, trashed ones included; empty for none."""
    row = reader.db.execute('SELECT "name" FROM "base" WHERE "id" = ?', (base_id,)).fetchone()
    return "" if row is None else str(row[0])


def _reports(
    reader: Reader, event: Event, note_ids: Iterable[NoteId], repeated: frozenset[NoteId]
) -> tuple[ReportView, ...]:
    """Group the notes by report: the report with most support first, then the newest."""
    notes: dict[ReportId, list[NoteView]] = {}
    for note_id in note_ids:
        note = cast("SourceNote", reader.get(RecordKind.NOTE, note_id))
        view = _note_view(reader, event, note, repeat=note_id in repeated)
        notes.setdefault(note.report, []).append(view)
    views = [_report_view(reader, report_id, found) for report_id, found in notes.items()]
    return tuple(sorted(views, key=_report_order))


def _report_view(reader: Reader, report_id: ReportId, notes: list[NoteView]) -> ReportView:
    report = cast("Report", reader.get(RecordKind.REPORT, report_id))
    publisher = _source(reader, report.publisher)
    return ReportView(
        id=report_id,
        publisher=publisher.label,
        publisher_kind=publisher.kind,
        reliability=publisher.reliability,
        title=report.title,
        url=report.url,
        kind=report.kind,
        status=report.status,
        published=report.published,
        has_text=bool(report.text),
        files=len(attachments_of(reader, report_id)),
        notes=tuple(sorted(notes, key=_note_order)),
        byline=report.byline,
        archive_url=report.archive_url,
        retrieved_at=report.retrieved_at,
    )


def _note_view(reader: Reader, event: Event, note: SourceNote, *, repeat: bool) -> NoteView:
    report = cast("Report", reader.get(RecordKind.REPORT, note.report))
    publisher = _speaker(reader, _source(reader, report.publisher), Relation.SAYS, 1)
    chain = [_speaker(reader, _source(reader, c.source), c.relation, c.number) for c in note.chain]
    return NoteView(
        id=NoteId(note.id),
        event=EventId(event.id),
        event_title=event.title,
        speakers=(publisher, *chain),
        quote=note.quote,
        statement=note.statement,
        stance=note.stance,
        basis=note.basis,
        fits_both=note.fits_both,
        status=note.status,
        reliability=_source(reader, (publisher, *chain)[-1].source).reliability,
        credibility=note.credibility,
        credibility_reason=note.credibility_reason,
        when=note.when,
        said=note.said,
        repeat=repeat,
        struck=report.status is ReportStatus.RETRACTED,
        status_reason=note.status_reason,
    )


def _source(reader: Reader, source_id: SourceId) -> Source:
    return cast("Source", reader.get(RecordKind.SOURCE, source_id))


def _speaker(reader: Reader, source: Source, relation: Relation, number: int) -> Speaker:
    return Speaker(
        source=SourceId(source.id),
        label=source.label,
        kind=source.kind,
        relation=relation,
        number=number,
        outlet=_source(reader, source.outlet).label if source.outlet else "",
    )


def _report_order(view: ReportView) -> tuple[int, float, str]:
    support = sum(
        n.stance is Stance.SUPPORTS and not n.fits_both and not n.struck for n in view.notes
    )
    end_s = None if view.published is None else view.published.end_max
    return -support, float("inf") if end_s is None else -end_s, view.id


def _note_order(note: NoteView) -> tuple[bool, bool, int]:
    return note.repeat, note.fits_both, _STANCES.index(note.stance)


_STANCES = (Stance.SUPPORTS, Stance.AGAINST, Stance.QUALIFIES, Stance.NO_COMMENT, Stance.CONTEXT)
_BASE = 'SELECT "name", "time_zone" FROM "base" WHERE "id" = ?'
