"""Reads rows of any table by a mapping."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop.domain.base import BaseKind, BaseName, PlacePrecision, precision_of
from desktop.domain.date_words import DateWordsRefused, understand
from desktop.domain.event import EventKind
from desktop.domain.folding import fold
from desktop.domain.source import SourceKind
from desktop.domain.spans import DateSpan, Grain
from desktop.services.importing.cells import (
    Columns,
    Place,
    Row,
    listed,
    needed,
    number,
    one_line,
    place_of,
    plain_id,
    tags_of,
)
from desktop.services.importing.days import (
    DateOrder,
    at_time,
    clock_in,
    day_in,
    days,
    period_in,
    whole_day,
)
from desktop.services.importing.drafts import (
    ActorDraft,
    ActorPart,
    BaseDraft,
    Doubt,
    EventDraft,
    NoteDraft,
    PlacePart,
    ReportDraft,
    RowDraft,
    RowRefused,
)
from desktop.services.importing.kinds import base_kind, event_kind
from desktop.services.importing.links import host_of, links_in
from desktop.services.importing.mapping import Mapping, Role, RowIs
from desktop.services.importing.presets.preset import not_in
from desktop.services.importing.presets.said import Said, Saying

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_OPENS = re.compile(r"\s*(\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})\b")
_PAGE = re.compile(r",?\s*\b(?:pages?|pp?\.).*$", re.I)
_SEPARATORS = re.compile(r"[;|]")


class Mapped:
    """Reads a row by a mapping, saved or guessed."""

    name = "mapping"

    def __init__(self, mapping: Mapping) -> None:
        self.mapping = mapping
        self.label = mapping.name or "columns as guessed"
        self.origin = mapping.origin
        self._columns = {
            role: column.strip().casefold() for role, column in mapping.columns.items()
        }
        self._saying = Saying(self._columns, mapping.nothing)
        self._further = tuple(
            (column.strip().casefold(), column.replace("_", " ").strip().capitalize())
            for column in mapping.further
        )
        self._has_kind = Role.KIND in self._columns
        self._has_point = {Role.LATITUDE, Role.LONGITUDE} <= self._columns.keys()

    def fits(self, columns: Columns, sample: Sequence[Row]) -> bool:
        """Tell whether every column of the mapping is there."""
        return not self.mapping.missing_from(columns.names)

    def left_out(self, columns: Columns) -> tuple[str, ...]:
        """Return the columns that are mapped to nothing."""
        taken = (*self._columns.values(), *self.mapping.further)
        return not_in(columns, frozenset(name.strip().casefold() for name in taken))

    def read(self, row: Row) -> RowDraft:
        """Return the event or base of a row."""
        said = self._saying.of(row)
        return self._base(row, said) if self.mapping.rows is RowIs.BASE else self._event(row, said)

    def _point(self, said: Said) -> tuple[Place | None, tuple[Doubt, ...]]:
        return place_of(said.latitude, said.longitude) if self._has_point else (None, ())

    def _base(self, row: Row, said: Said) -> RowDraft:
        name = one_line(needed(said.name, "name"))
        point, doubts = self._point(said)
        aliases = _SEPARATORS.sub("\n", said.aliases)
        base = BaseDraft(
            key=plain_id(said.id),
            name=name,
            kind=base_kind(said.kind, name) if said.kind or name else BaseKind.OTHER,
            country=said.country,
            admin_area=said.place,
            lat=point[0] if point else None,
            lon=point[1] if point else None,
            names=tuple(BaseName(name=one_line(alias)) for alias in listed(aliases, "\n")),
            summary=self._summary(row, said),
            tags=tags_of(said.kind),
        )
        return RowDraft((base,), doubts)

    def _event(self, row: Row, said: Said) -> RowDraft:
        when, doubts = _when(said, self.mapping.date_order)
        point, placed = self._point(said)
        kind = said.kind
        if self._has_kind and not kind:
            doubts = (*doubts, Doubt("no kind", "It does not say of what kind it was."))
        title = _title(said, point)
        notes, sourced = _notes(said, title) if said.link or said.publisher else ((), ())
        event = EventDraft(
            key=plain_id(said.id),
            version=said.version,
            title=title,
            when=when,
            kind=event_kind(kind) if kind else EventKind.OTHER,
            summary=self._summary(row, said, point),
            place=_where(row, said, point),
            actors=_actors(said.actor) if said.actor else (),
            tags=tags_of(kind),
            notes=notes,
        )
        return RowDraft((event,), (*doubts, *placed, *sourced))

    def _summary(self, row: Row, said: Said, point: Place | None = None) -> str:
        lines = [said.summary] if said.summary else []
        if point is not None:
            lines.append(f"Point: {point[0]:g}, {point[1]:g}.")
        for column, label in self._further:
            text = self._saying.text(row, column)
            if text:
                lines.append(f"{label}: {text}")
        return "\n".join(lines)


def _actors(cell: str) -> tuple[ActorPart, ...]:
    return tuple(ActorPart(actor=ActorDraft(name=one_line(one))) for one in listed(cell, ";"))


def _where(row: Row, said: Said, point: Place | None) -> PlacePart | None:
    base, called = said.base, said.base or said.place
    named = called
    if said.country or (base and said.place):
        parts = (base, said.place, said.country)
        named = ", ".join(dict.fromkeys(part for part in parts if part))
    if not named and point is None:
        return None
    # Of a row that says how far off its point may be: our own GeoJSON and KML do.
    metres = number(row.text("precision_m"))
    precision = PlacePrecision.LOCALITY if metres is None else precision_of(metres)
    if precision is None and point is not None:
        named, point = named or f"{point[0]:g}, {point[1]:g}", None
    return PlacePart(
        name=one_line(named),
        called=one_line(called),
        is_base=bool(base),
        lat=point[0] if point else None,
        lon=point[1] if point else None,
        precision=precision or PlacePrecision.AREA,
    )


def _title(said: Said, point: Place | None) -> str:
    if said.title:
        return one_line(said.title)
    where = said.base or said.place
    if not where and point is not None:
        where = f"{point[0]:g}, {point[1]:g}"
    told = ", ".join(part for part in (said.kind, where) if part)
    return one_line(needed(told or said.summary or said.actor, "word of what happened"), 160)


def _when(said: Said, order: DateOrder) -> tuple[DateSpan, tuple[Doubt, ...]]:
    cell = needed(said.date or said.date_else, "date")
    day, end = day_in(cell, order), said.end_date
    if day is None:
        return _period(cell), ()
    last = day_in(end, order) if end else day
    if last is None or last < day:
        raise RowRefused(f"“{end[:80]}” is no day on which it can have ended.")
    if last > day:
        return days(day, last, Grain.DAY), ()
    opening = _opening(said, day)
    span, doubts = _timed(day, said.time or clock_in(cell))
    return span, (*doubts, *opening)


def _opening(said: Said, day: date) -> tuple[Doubt, ...]:
    """Return the doubt where the text begins with another day than the row has."""
    opens = _OPENS.match(said.summary)
    if opens is None:
        return ()
    try:
        told = day_in(opens[1])
    except RowRefused:
        told = None
    if told == day:
        return ()
    words = f"The text begins with {opens[1]}, the date is {day.isoformat()}."
    return (Doubt("another date in the text", words),)


def _notes(said: Said, title: str) -> tuple[tuple[NoteDraft, ...], tuple[Doubt, ...]]:
    """Return what the sources of a row that names some say."""
    cell, publisher = said.link, said.publisher
    linked = links_in(cell)
    reports = [
        ReportDraft(publisher=publisher or host_of(link) or link, title=title, url=link)
        for link in linked.links
    ]
    if linked.words:
        book = one_line(_PAGE.sub("", linked.words)) or one_line(linked.words)
        kind = SourceKind.DOCUMENT
        title_words = one_line(linked.words)
        reports.append(ReportDraft(publisher=book, publisher_kind=kind, title=title_words))
    if not reports and publisher:
        reports = [ReportDraft(publisher=one_line(publisher), title=title)]
    doubts: tuple[Doubt, ...] = ()
    if cell and not linked.links:
        doubts = (Doubt("not a link", f"There is no link in “{one_line(cell, 100)}”."),)
    text = said.summary or title
    return tuple(NoteDraft(report=one, statement=text) for one in reports), doubts


def _timed(day: date, clock: str) -> tuple[DateSpan, tuple[Doubt, ...]]:
    if not clock:
        return whole_day(day), ()
    span = at_time(day, clock)
    if span is None:
        said = f"“{one_line(clock, 60)}” is not a time that can be read: the whole day is taken."
        return whole_day(day, f"{day.isoformat()} {one_line(clock, 60)}"), (Doubt("time", said),)
    if span.zone_assumed:
        said = f"{clock} has no time zone: it is read as UTC, and may be local time."
        return span, (Doubt("no time zone", said),)
    return span, ()


def _period(cell: str) -> DateSpan:
    """Return the span of a date that is no plain day: a year, a month, words.

    Raises:
        RowRefused: Where it is none of these, or two dates.
    """
    if len(_ISO_DAY.findall(cell)) > 1 and "/" not in cell:
        raise RowRefused(f"“{cell[:80]}” are two dates.")
    found = period_in(cell)
    if found is not None:
        return replace(found, words=cell)
    if fold(cell).isdecimal():
        raise RowRefused(f"“{cell[:80]}” is not a date that can be read.")
    try:
        return understand(cell, None)
    except DateWordsRefused as refusal:
        raise RowRefused(refusal.reason) from None
