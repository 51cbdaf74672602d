"""The first rows of a file as what they will become, quick enough to follow every choice."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import count, islice
from typing import Any

from desktop.domain.base import Base
from desktop.domain.event import Event
from desktop.domain.ids import ulid
from desktop.domain.record import Record
from desktop.domain.span_echo import echo
from desktop.queries.reader import Reader
from desktop.queries.words import kind_word
from desktop.services.exporting.own_reading import rows_of
from desktop.services.importing.answers import NO_ANSWERS, Answers
from desktop.services.importing.dates import DatesFound, dates_in
from desktop.services.importing.drafts import ActorDraft, BaseDraft, Draft, EventDraft, ReportDraft
from desktop.services.importing.fates import Fate, title_of
from desktop.services.importing.importing import Import
from desktop.services.importing.mapping import RowIs
from desktop.services.importing.naming import names_in
from desktop.services.importing.own import OwnImport
from desktop.services.importing.own_events import EventRows
from desktop.services.importing.placing import PlaceFound
from desktop.services.importing.sources import PREVIEW_ROWS, Source
from desktop.services.importing.tables.table import FirstRows, RawRow
from desktop.services.importing.verdicts import Verdict
from desktop.services.importing.ways import Way, WayKind
from desktop.store.families import family_of

_WORDS = {EventDraft: "event", BaseDraft: "base", ActorDraft: "actor", ReportDraft: "report"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRow:
    """One row as what it will become.

    Attributes:
        row: Its number as people count.
        verdict: What becomes of it.
        what: "event", "base", "actor", "report"; empty where it cannot be read.
        title: What that is called.
        when: When it was, in words; empty of what has no time.
        place: What its place is.
        base: The name of the base, else the words of the place.
        kind: The kind of event or base, as its enumeration has it.
        publisher: Of the first report on it.
        summary: What else is known of it.
        why: What is doubtful about it, or the reason why it cannot be read.
    """

    row: int
    verdict: Verdict
    what: str = ""
    title: str = ""
    when: str = ""
    place: PlaceFound = PlaceFound.NONE
    base: str = ""
    kind: str = ""
    publisher: str = ""
    summary: str = ""
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The first rows, and how the days of the table are written as far as was looked.

    Attributes:
        dates: None where the order of day and month is not a choice.
    """

    rows: tuple[PreviewRow, ...]
    dates: DatesFound | None = None


class Previewer:
    """Shows the first rows of files for one casebook, whose names it looks up once."""

    def __init__(self, reader: Reader) -> None:
        """Read the casebook through ``reader``; it belongs to one thread.

        Raises:
            StoreError: Where it cannot be read.
        """
        self._reader = reader
        self._names = names_in(reader)
        self._called = {one.id: one.name for one in self._names.known.bases}

    def preview(self, source: Source, way: Way, answers: Answers = NO_ANSWERS) -> Preview:
        """Return what the first rows of a source become when it is read in one way.

        Raises:
            MappingRefused: Where it cannot be read so.
            ImportRefused: Where the file cannot be read any more.
            StoreError: Where the casebook cannot be read.
        """
        if way.kind is WayKind.OWN:
            return Preview(rows=tuple(self._own(source)))
        rows: list[PreviewRow] = []
        numbers = count(1)
        taking = Import(
            FirstRows(source.columns, source.first_rows),
            way.preset,
            self._reader,
            lambda: ulid(0, next(numbers).to_bytes(10)),
            answers=answers,
            names=self._names,
            told=lambda fate: rows.append(self._row(fate, taking)),
        )
        taking.check()
        return Preview(rows=tuple(rows), dates=_dates(source, way))

    def _own(self, source: Source) -> Iterable[PreviewRow]:
        path = source.given.path
        if source.table is not None:
            held = EventRows(FirstRows(source.columns, source.first_rows), self._reader)()
        else:
            assert path is not None, "only a file is our own JSON"
            held = rows_of(path)
        rows: list[PreviewRow] = []
        called = dict(self._called)
        few = list(islice(held, PREVIEW_ROWS))
        OwnImport(
            lambda: few, self._reader, told=lambda fate: rows.append(_own_row(fate, called))
        ).check()
        return rows

    def _row(self, fate: Fate, taking: Import) -> PreviewRow:
        """Return a row of a table; it was taken just now."""
        row = _told(fate)
        if isinstance(fate.main, EventDraft):
            return self._event(row, fate.main, taking)
        if isinstance(fate.main, BaseDraft):
            meant = taking.meant(fate.main)
            known = self._called.get(meant.base_id, fate.main.name)
            row = replace(row, place=meant.found, base=known, kind=fate.main.kind.value)
            return replace(row, summary=fate.main.summary)
        if isinstance(fate.main, ReportDraft):
            when = fate.main.published
            said = "" if when is None else echo(when)
            return replace(row, publisher=fate.main.publisher, when=said)
        return row

    def _event(self, row: PreviewRow, event: EventDraft, taking: Import) -> PreviewRow:
        meant = taking.meant(event.place)
        place, called = meant.found, "" if event.place is None else event.place.words
        if meant.base_id:
            is_there = meant.base_id in self._called
            place = PlaceFound.MATCHED if is_there else PlaceFound.NEW
            called = self._called.get(meant.base_id, called)
        return replace(
            row,
            when=echo(event.when),
            place=place,
            base=called,
            kind=event.kind.value,
            publisher=event.notes[0].report.publisher if event.notes else "",
            summary=event.summary,
        )


def _told(fate: Fate) -> PreviewRow:
    told = fate.told()
    return PreviewRow(
        row=fate.row,
        verdict=fate.verdict,
        what=_word(fate.main),
        title=title_of(fate.main),
        why=told.why,
    )


def _word(main: Draft | Record | None) -> str:
    if isinstance(main, Record):
        return kind_word(family_of(main).kind)
    return "" if main is None else _WORDS[type(main)]


def _own_row(fate: Fate, called: dict[str, str]) -> PreviewRow:
    """Return a record of our own file; a base of the file is known by name to those after it."""
    row, main = _told(fate), fate.main
    if isinstance(main, Base):
        is_there = main.id in called
        called.setdefault(main.id, main.name)
        place = PlaceFound.MATCHED if is_there else PlaceFound.NEW
        return replace(row, place=place, base=main.name, kind=main.kind.value)
    if not isinstance(main, Event):
        return row
    ends: list[Any] = [called.get(end.base or "", end.place) for end in main.bases]
    has_base = any(end.base for end in main.bases)
    words = PlaceFound.WORDS if main.place or ends else PlaceFound.NONE
    return replace(
        row,
        when=echo(main.when),
        place=PlaceFound.MATCHED if has_base else words,
        base=", ".join(filter(None, ends)) or main.place,
        kind=main.kind.value,
        summary=main.summary,
    )


def _dates(source: Source, way: Way) -> DatesFound | None:
    if way.mapping is None or way.mapping.rows is not RowIs.EVENT:
        return None
    rows = (RawRow(one.number, tuple(one.cells)) for one in source.sample.rows)
    return dates_in(rows, way.mapping, source.columns)
