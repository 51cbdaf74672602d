"""Saves what somebody accepts of an article: the report with the first, each as one undo step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.attachment import Attachment
from desktop.domain.event import ActorRole, BaseRole, Event, EventActor, EventBase
from desktop.domain.folding import fold
from desktop.domain.ids import ActorId, AttachmentId, BaseId, EventId, NoteId, ReportId, SourceId
from desktop.domain.note import ChainLink, Relation, SourceNote, Stance
from desktop.domain.record import Record, RecordKind
from desktop.domain.report import Report
from desktop.domain.source import Source, SourceKind
from desktop.domain.spans import (
    AnchorKind,
    DateSpan,
    Grain,
    day_end_s,
    day_start_s,
    once,
    undated,
)
from desktop.domain.watch import WatchItem, WatchKind
from desktop.queries.choices import record
from desktop.queries.known_names import known_names
from desktop.queries.reader import Reader
from desktop.services.attachments import media_type
from desktop.services.editing import Editing
from desktop.services.reading.bases_kept import settled, spelt
from desktop.services.reading.proposal import Speaker
from desktop.services.reading.review import Decided, due_day
from desktop.store import attachments

_WATCHED_CHARS = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What is known of the report that statements come from.

    Attributes:
        report_id: The casebook's report; empty for one that is not in it yet.
        original: The bytes as they came; kept with the report where there are any.
        repeats: The source whose report this one repeats: every chain begins with it, so that
            what is said twice has one origin.
    """

    title: str
    publisher: str
    text: str
    published: date | None = None
    byline: str = ""
    url: str = ""
    language: str = ""
    report_id: str = ""
    repeats: str = ""
    original: bytes = b""
    file_name: str = ""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What one accepted statement became."""

    report_id: str
    event_id: str
    label: str


class Accepting:
    """Turns accepted statements of one report into records."""

    def __init__(self, editing: Editing, heading: Heading) -> None:
        """Save by ``editing``; the report comes into being with the first thing accepted."""
        self._editing, self._heading = editing, heading
        self._report_id = heading.report_id

    @property
    def report_id(self) -> str:
        """The report in the casebook; empty as long as nothing was accepted."""
        return self._report_id

    def keep_report(self) -> str:
        """Save the report without any note, and return its id.

        Raises:
            BasewatchError: With a sentence; nothing is then saved.
        """
        label = f"Add report: {self._heading.title}"
        return self._save(label, lambda _inside, _report, _source: ([], ""))[0]

    def accept(self, decided: Decided) -> Accepted:
        """Save one statement as one undo step: a note with its event, or a thing to watch.

        Raises:
            BasewatchError: With a sentence; nothing is then saved.
        """
        what = "watch item" if decided.is_watched else "note"
        label = f"Accept {what}: {decided.statement}"

        def find(inside: Reader, report_id: str, publisher: str) -> tuple[list[Record], str]:
            found, made = settled(decided, inside, self._editing.new_id)
            kept = [*made, *spelt(found, inside)]
            if decided.is_watched:
                return [*kept, self._watched(found)], ""
            records, event_id = self._noted(found, inside, report_id, publisher)
            return [*kept, *records], event_id

        report_id, event_id = self._save(label, find)
        return Accepted(report_id, event_id, self._editing.undo_label or label)

    def forget(self, report_id: str) -> None:
        """Take note that undo took the report ``report_id`` away again."""
        if self._report_id == report_id and not self._heading.report_id:
            self._report_id = ""

    def _save(
        self, label: str, find: Callable[[Reader, str, str], tuple[list[Record], str]]
    ) -> tuple[str, str]:
        report_id = self._report_id or self._editing.new_id()
        made: list[str] = []

        def inside_transaction(inside: Reader) -> Sequence[Record]:
            records: list[Record] = []
            if self._report_id:
                report = record(inside, RecordKind.REPORT, report_id)
                publisher = report.publisher if isinstance(report, Report) else ""
            else:
                records, publisher = self._report(inside, report_id)
            found, event_id = find(inside, report_id, publisher)
            made.append(event_id)
            return [*records, *found]

        self._editing.apply_found(label, inside_transaction)
        self._report_id = report_id
        return report_id, made[-1]

    def _report(self, inside: Reader, report_id: str) -> tuple[list[Record], str]:
        heading = self._heading
        records: list[Record] = []
        publisher = _source_called(inside, heading.publisher)
        if not publisher:
            source = Source(id=SourceId(self._editing.new_id()), label=heading.publisher)
            records.append(source)
            publisher = source.id
        day = heading.published
        records.append(
            Report(
                id=ReportId(report_id),
                publisher=SourceId(publisher),
                title=heading.title,
                url=heading.url,
                byline=heading.byline,
                published=None if day is None else _whole_day(day),
                retrieved_at=self._editing.now(),
                lang="" if heading.language == "und" else heading.language,
                text=heading.text,
            )
        )
        if heading.original:
            sha256 = attachments.put(inside.db, heading.original)
            records.append(
                Attachment(
                    id=AttachmentId(self._editing.new_id()),
                    report=ReportId(report_id),
                    file_name=heading.file_name,
                    media_type=media_type(heading.file_name, heading.original),
                    size_bytes=len(heading.original),
                    sha256=sha256,
                    collected_by=self._editing.who,
                    collected_at=self._editing.now(),
                )
            )
        return records, publisher

    def _noted(
        self, decided: Decided, inside: Reader, report_id: str, publisher: str
    ) -> tuple[list[Record], str]:
        chain, records = self._chain(decided.chain, inside, publisher)
        event_id = decided.attach_to
        if not event_id:
            event = self._event(decided)
            records.append(event)
            event_id = event.id
        records.append(
            SourceNote(
                id=NoteId(self._editing.new_id()),
                report=ReportId(report_id),
                event=EventId(event_id),
                chain=chain,
                quote=decided.quote,
                quote_start=decided.quote_start,
                statement=decided.statement,
                stance=decided.stance,
                basis=decided.basis,
                when=decided.happened,
                said=decided.said,
            )
        )
        return records, event_id

    def _event(self, decided: Decided) -> Event:
        ends = [
            EventBase(role=at.role, base=BaseId(at.place.base_id))
            if at.place.base_id
            else EventBase(role=at.role, place=at.place.name)
            for at in decided.bases
        ]
        for role, place in (
            (BaseRole.FROM, decided.origin),
            (BaseRole.TO, decided.destination),
        ):
            if place is not None and not place.is_base:
                ends.append(EventBase(role=role, place=place.name))
        silent = decided.stance is Stance.NO_COMMENT
        speaker = decided.chain[-1].label if silent and decided.chain else ""
        return Event(
            id=EventId(self._editing.new_id()),
            title=f"No comment from {speaker}" if speaker else decided.statement,
            when=decided.happened or self._not_dated(),
            kind=decided.kind,
            modality=decided.modality,
            bases=tuple(ends),
            actors=tuple(
                EventActor(actor=ActorId(one), role=ActorRole.OPERATOR)
                for one in dict.fromkeys(decided.actor_ids)
            ),
        )

    def _not_dated(self) -> DateSpan:
        day = self._heading.published
        return DateSpan() if day is None else undated(day)

    def _watched(self, decided: Decided) -> WatchItem:
        due = due_day(decided.happened)
        base = next((at.place.base_id for at in decided.bases if at.place.base_id), None)
        said = ", ".join((*(one.label for one in reversed(decided.chain)), self._heading.publisher))
        text = f"{decided.statement} ({said})"
        return WatchItem(
            id=self._editing.new_id(),
            text=text if len(text) <= _WATCHED_CHARS else f"{text[:_WATCHED_CHARS]}…",
            kind=WatchKind.QUESTION if due is None else WatchKind.DEADLINE,
            set_on=self._editing.now().date(),
            base=None if base is None else BaseId(base),
            due=due,
        )

    def _chain(
        self, chain: tuple[Speaker, ...], inside: Reader, publisher: str
    ) -> tuple[tuple[ChainLink, ...], list[Record]]:
        """Return the links of a chain, and the sources of it that the casebook has not yet."""
        links, made = [], []
        if self._heading.repeats and self._heading.repeats != publisher:
            repeated = SourceId(self._heading.repeats)
            links.append(ChainLink(source=repeated, relation=Relation.REPOSTS))
        for speaker in chain:
            source_id = speaker.source_id or _source_called(inside, speaker.label)
            if not source_id:
                unnamed = speaker.kind in {SourceKind.UNNAMED, SourceKind.OBSERVER}
                source = Source(
                    id=SourceId(self._editing.new_id()),
                    label=speaker.label,
                    kind=speaker.kind,
                    outlet=SourceId(publisher) if unnamed and publisher else None,
                )
                made.append(source)
                source_id = source.id
            links.append(
                ChainLink(
                    source=SourceId(source_id), relation=speaker.relation, number=speaker.number
                )
            )
        return tuple(links), list[Record](made)


def _source_called(inside: Reader, label: str) -> str:
    wanted = fold(label)
    return next((one.id for one in known_names(inside).sources if fold(one.name) == wanted), "")


def _whole_day(day: date) -> DateSpan:
    span = once(day_start_s(day), day_end_s(day), Grain.DAY)
    return replace(span, words=f"{day.day} {day:%B %Y}", anchor=day, anchor_kind=AnchorKind.MANUAL)
