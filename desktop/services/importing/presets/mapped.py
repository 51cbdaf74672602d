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
        self._nothing = frozenset(mapping.nothing)

    def fits(self, columns: Columns, sample: Sequence[Row]) -> bool:
        """Tell whether every column of the mapping is there."""
        return not self.mapping.missing_from(columns.names)

    def left_out(self, columns: Columns) -> tuple[str, ...]:
        """Return the columns that are mapped to nothing."""
        taken = (*self._columns.values(), *self.mapping.further)
        return not_in(columns, frozenset(name.strip().casefold() for name in taken))

    def read(self, row: Row) -> RowDraft:
        """Return the event or base of a row."""
        return self._base(row) if self.mapping.rows is RowIs.BASE else self._event(row)

    def _cell(self, row: Row, role: Role) -> str:
        column = self._columns.get(role)
        if column is None:
            return ""
        text = row.text(column)
        return "" if text in self._nothing else text

    def _text(self, row: Row, column: str) -> str:
        text = row.text(column)
        return "" if text in self._nothing else text

    def _place(self, row: Row) -> tuple[Place | None, tuple[Doubt, ...]]:
        if Role.LATITUDE not in self._columns or Role.LONGITUDE not in self._columns:
            return None, ()
        return place_of(self._cell(row, Role.LATITUDE), self._cell(row, Role.LONGITUDE))

    def _base(self, row: Row) -> RowDraft:
        name = one_line(needed(self._cell(row, Role.NAME), "name"))
        point, doubts = self._place(row)
        kind = self._cell(row, Role.KIND)
        aliases = _SEPARATORS.sub("\n", self._cell(row, Role.ALIASES))
        base = BaseDraft(
            key=plain_id(self._cell(row, Role.ID)),
            name=name,
            kind=base_kind(kind, name) if kind or name else BaseKind.OTHER,
            country=self._cell(row, Role.COUNTRY),
            admin_area=self._cell(row, Role.PLACE),
            lat=point[0] if point else None,
            lon=point[1] if point else None,
            names=tuple(BaseName(name=one_line(alias)) for alias in listed(aliases, "\n")),
            summary=self._summary(row),
            tags=tags_of(kind),
        )
        return RowDraft((base,), doubts)

    def _event(self, row: Row) -> RowDraft:
        when, doubts = self._when(row)
        point, placed = self._place(row)
        kind = self._cell(row, Role.KIND)
        if Role.KIND in self._columns and not kind:
            doubts = (*doubts, Doubt("no kind", "It does not say of what kind it was."))
        title = self._title(row, kind, point)
        text = self._cell(row, Role.SUMMARY)
        notes, sourced = self._notes(row, title, text)
        actor = self._cell(row, Role.ACTOR)
        event = EventDraft(
            key=plain_id(self._cell(row, Role.ID)),
            version=self._cell(row, Role.VERSION),
            title=title,
            when=when,
            kind=event_kind(kind) if kind else EventKind.OTHER,
            summary=self._summary(row, point),
            place=self._where(row, point),
            actors=tuple(
                ActorPart(actor=ActorDraft(name=one_line(one))) for one in listed(actor, ";")
            ),
            tags=tags_of(kind),
            notes=notes,
        )
        return RowDraft((event,), (*doubts, *placed, *sourced))

    def _where(self, row: Row, point: Place | None) -> PlacePart | None:
        base, place = self._cell(row, Role.BASE), self._cell(row, Role.PLACE)
        country = self._cell(row, Role.COUNTRY)
        named = ", ".join(dict.fromkeys(part for part in (base, place, country) if part))
        if not named and point is not None:
            named = f"{point[0]:g}, {point[1]:g}"
        if not named:
            return None
        # Of a row that says how far off its point may be: our own GeoJSON and KML do.
        metres = number(row.text("precision_m"))
        precision = PlacePrecision.LOCALITY if metres is None else precision_of(metres)
        if precision is None:
            point = None
        return PlacePart(
            name=one_line(named),
            called=one_line(base or place),
            is_base=bool(base),
            lat=point[0] if point else None,
            lon=point[1] if point else None,
            precision=precision or PlacePrecision.AREA,
        )

    def _title(self, row: Row, kind: str, point: Place | None) -> str:
        title = self._cell(row, Role.TITLE)
        if title:
            return one_line(title)
        where = self._cell(row, Role.BASE) or self._cell(row, Role.PLACE)
        if not where and point is not None:
            where = f"{point[0]:g}, {point[1]:g}"
        said = ", ".join(part for part in (kind, where) if part)
        said = said or self._cell(row, Role.SUMMARY) or self._cell(row, Role.ACTOR)
        return one_line(needed(said, "word of what happened"), 160)

    def _summary(self, row: Row, point: Place | None = None) -> str:
        lines = [self._cell(row, Role.SUMMARY)]
        if point is not None:
            lines.append(f"Point: {point[0]:g}, {point[1]:g}.")
        for column in self.mapping.further:
            text = self._text(row, column.strip().casefold())
            if text:
                lines.append(f"{column.replace('_', ' ').strip().capitalize()}: {text}")
        return "\n".join(line for line in lines if line)

    def _when(self, row: Row) -> tuple[DateSpan, tuple[Doubt, ...]]:
        said = self._cell(row, Role.DATE) or self._cell(row, Role.DATE_ELSE)
        cell = needed(said, "date")
        day = day_in(cell, self.mapping.date_order)
        end = self._cell(row, Role.END_DATE)
        if day is None:
            return _period(cell), ()
        last = day_in(end, self.mapping.date_order) if end else day
        if last is None or last < day:
            raise RowRefused(f"“{end[:80]}” is no day on which it can have ended.")
        if last > day:
            return days(day, last, Grain.DAY), ()
        opening = self._opening(row, day)
        span, doubts = _timed(day, self._cell(row, Role.TIME) or clock_in(cell))
        return span, (*doubts, *opening)

    def _opening(self, row: Row, day: date) -> tuple[Doubt, ...]:
        """Return the doubt where the text begins with another day than the row has."""
        opens = _OPENS.match(self._cell(row, Role.SUMMARY))
        if opens is None:
            return ()
        try:
            said = day_in(opens[1])
        except RowRefused:
            said = None
        if said == day:
            return ()
        words = f"The text begins with {opens[1]}, the date is {day.isoformat()}."
        return (Doubt("another date in the text", words),)

    def _notes(
        self, row: Row, title: str, text: str
    ) -> tuple[tuple[NoteDraft, ...], tuple[Doubt, ...]]:
        cell, publisher = self._cell(row, Role.LINK), self._cell(row, Role.PUBLISHER)
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
        return tuple(NoteDraft(report=one, statement=text or title) for one in reports), doubts


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
