"""Events of ACLED, from its interface or downloaded by hand.

Their terms do not let rows be passed on: whatever comes of one is tagged so, and an export has it
only where that is asked for.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop.domain.actor import ActorKind
from desktop.domain.base import PlacePrecision
from desktop.domain.event import ActorRole
from desktop.domain.record import NOT_FOR_PASSING_ON
from desktop.domain.source import SourceKind
from desktop.domain.spans import DateSpan
from desktop.services.importing.cells import (
    Columns,
    Row,
    listed,
    needed,
    one_line,
    place_of,
    tags_of,
    whole,
)
from desktop.services.importing.days import month_of, needed_day, week_of, whole_day
from desktop.services.importing.drafts import (
    ActorDraft,
    ActorPart,
    Doubt,
    EventDraft,
    NoteDraft,
    PlacePart,
    ReportDraft,
    RowDraft,
)
from desktop.services.importing.presets.acled_codes import SUB_TYPES, event_kind
from desktop.services.importing.presets.preset import not_in

_ACTORS = ("actor1", "assoc_actor_1", "actor2", "assoc_actor_2")
_PLACES = ("location", "admin3", "admin2", "admin1", "country")
_TAKEN = frozenset(
    (
        *("event_id_cnty", "event_date", "year", "time_precision", "event_type"),
        *("sub_event_type", "disorder_type", "civilian_targeting", "latitude", "longitude"),
        *("geo_precision", "source", "source_scale", "notes", "fatalities", "tags", "timestamp"),
        *_ACTORS,
        *("inter1", "inter2"),
        *_PLACES,
    )
)
_GEO = {1: "a named place", 2: "near it, or part of a region", 3: "a larger region"}
_NAMED, _REGION = 1, 3
_STATE = ("1", "State Forces")
_CIVILIANS = ("7", "Civilians")


class Acled:
    """Reads a row of an ACLED export."""

    name = "acled"
    label = "ACLED"
    origin = "acled"

    def fits(self, columns: Columns, sample: Sequence[Row]) -> bool:
        """Tell by the columns that only ACLED has."""
        return all(
            name in columns
            for name in ("event_id_cnty", "event_date", "event_type", "sub_event_type")
        )

    def left_out(self, columns: Columns) -> tuple[str, ...]:
        """Return the columns of codes that others say in words."""
        return not_in(columns, _TAKEN)

    def read(self, row: Row) -> RowDraft:
        """Return the event of a row; the notes that ACLED writes stand as what its sources say."""
        key = needed(row.text("event_id_cnty"), "id")
        when, doubts = _when(row)
        place, place_words, placed = _place(row)
        kinds = _kind_doubts(row)
        deaths, counted = _deaths(row)
        event_type, sub_type = row.text("event_type"), row.text("sub_event_type")
        title = _title(row)
        event = EventDraft(
            key=key,
            version=str(whole(row.text("timestamp")) or ""),
            title=title,
            when=when,
            kind=event_kind(event_type, sub_type),
            summary="\n".join(part for part in (row.text("notes"), deaths, place_words) if part),
            place=place,
            actors=_actors(row),
            tags=tags_of(
                NOT_FOR_PASSING_ON,
                "ACLED",
                event_type,
                sub_type,
                *listed(row.text("disorder_type"), ";"),
                row.text("civilian_targeting"),
                *listed(row.text("tags"), ";"),
            ),
            notes=_notes(row, key, title),
        )
        return RowDraft((event,), (*doubts, *placed, *kinds, *counted))


def _when(row: Row) -> tuple[DateSpan, tuple[Doubt, ...]]:
    day = needed_day(row.text("event_date"), "date")
    doubts = list(_year_doubt(row, day))
    code = row.text("time_precision")
    match whole(code):
        case 1:
            span = whole_day(day)
        case 2:
            span = week_of(day, f"the week of {day.isoformat()}")
        case 3:
            span = month_of(day, f"the month of {day.isoformat()}")
        case _:
            doubts.append(Doubt("time_precision", f"“{code}” is no code of time precision."))
            span = replace(whole_day(day), approximate=True)
    return span, tuple(doubts)


def _year_doubt(row: Row, day: date) -> tuple[Doubt, ...]:
    year = row.text("year")
    if not year or whole(year) == day.year:
        return ()
    return (Doubt("year", f"The year is {year}, and the date {day.isoformat()}: that is taken."),)


def _place(row: Row) -> tuple[PlacePart | None, str, tuple[Doubt, ...]]:
    point, doubts = place_of(row.text("latitude"), row.text("longitude"))
    code = row.text("geo_precision")
    known = _GEO.get(whole(code) or 0)
    more = list(doubts)
    if known is None:
        more.append(Doubt("geo_precision", f"“{code}” is no code of a place’s precision."))
    named = ", ".join(dict.fromkeys(row.text(name) for name in _PLACES if row.text(name)))
    words = f"Place: {named or 'not named'} ({known or 'precision not known'})"
    if point is not None:
        words += f", {row.text('latitude')}, {row.text('longitude')}"
    if point is None or known is None or known == _GEO[_REGION]:
        place = PlacePart(name=one_line(named)) if named else None
        return place, f"{words}.", tuple(more)
    called = row.text("location").rpartition(" - ")[2]
    lat, lon = point
    close = PlacePrecision.LOCALITY if known == _GEO[_NAMED] else PlacePrecision.AREA
    place = PlacePart(name=one_line(named), called=called, lat=lat, lon=lon, precision=close)
    return place, f"{words}.", tuple(more)


def _kind_doubts(row: Row) -> tuple[Doubt, ...]:
    event_type, sub_type = row.text("event_type"), row.text("sub_event_type")
    if event_type not in SUB_TYPES:
        return (Doubt("event_type", f"“{event_type}” is no type of event that ACLED has."),)
    if sub_type not in SUB_TYPES[event_type]:
        return (Doubt("sub_event_type", f"“{sub_type}” is no sub-type of “{event_type}”."),)
    return ()


def _deaths(row: Row) -> tuple[str, tuple[Doubt, ...]]:
    text = row.text("fatalities")
    if not text:
        return "", ()
    doubts = (
        ()
        if whole(text) is not None
        else (Doubt("fatalities", f"“{one_line(text, 80)}” is no number of deaths."),)
    )
    return f"Deaths as ACLED has them: {one_line(text, 80)}.", doubts


def _title(row: Row) -> str:
    what = row.text("sub_event_type") or row.text("event_type")
    who = " – ".join(row.text(name) for name in ("actor1", "actor2") if row.text(name))
    head = ": ".join(part for part in (what, who) if part)
    where = next((row.text(name) for name in _PLACES if row.text(name)), "")
    return one_line(", ".join(part for part in (head, where) if part) or row.text("event_id_cnty"))


def _actors(row: Row) -> tuple[ActorPart, ...]:
    found: dict[str, ActorPart] = {}
    for at, column in enumerate(_ACTORS):
        code = row.text("inter1" if at < 2 else "inter2")
        is_first = column in ("actor1", "actor2")
        for name in listed(row.text(column), ";"):
            kind = _actor_kind(code if is_first else "", name)
            is_target = at >= 2 and is_first and code in _CIVILIANS
            role = ActorRole.TARGET if is_target else ActorRole.PARTY
            found.setdefault(name, ActorPart(actor=ActorDraft(name=name, kind=kind), role=role))
    return tuple(found.values())


def _actor_kind(code: str, name: str) -> ActorKind:
    if code in _STATE:
        return ActorKind.FORCE
    if code in _CIVILIANS or not code or name.startswith(("Civilians", "Protesters", "Rioters")):
        return ActorKind.BODY
    return ActorKind.ARMED_GROUP


def _notes(row: Row, key: str, title: str) -> tuple[NoteDraft, ...]:
    statement = row.text("notes") or title
    scale = row.text("source_scale")
    return tuple(
        NoteDraft(
            report=ReportDraft(
                publisher=one_line(name),
                publisher_kind=SourceKind.OUTLET,
                title=one_line(f"{name}, as ACLED cites it for {key}"),
                tags=tags_of(NOT_FOR_PASSING_ON, f"ACLED: {scale}" * bool(scale)),
            ),
            statement=statement,
        )
        for name in listed(row.text("source"), ";")
    )
