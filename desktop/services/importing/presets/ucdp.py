"""Events of the UCDP Georeferenced Event Dataset (GED), any release since 17."""

from collections.abc import Sequence
from datetime import date

from desktop.domain.actor import ActorKind
from desktop.domain.base import PlacePrecision
from desktop.domain.event import ActorRole, EventKind
from desktop.domain.spans import DateSpan, Grain
from desktop.services.importing.cells import (
    Columns,
    Place,
    Row,
    needed,
    number,
    one_line,
    place_of,
    plain_id,
    tags_of,
    whole,
)
from desktop.services.importing.days import days, needed_day, whole_day
from desktop.services.importing.drafts import (
    ActorDraft,
    ActorPart,
    Doubt,
    EventDraft,
    PlacePart,
    RowDraft,
    RowRefused,
)
from desktop.services.importing.presets.preset import not_in
from desktop.services.importing.presets.ucdp_sources import notes_of

_NEEDED = frozenset(("type_of_violence", "where_prec", "date_prec", "date_start", "date_end"))
_GRAINS = {1: Grain.DAY, 2: Grain.DAY, 3: Grain.WEEK, 4: Grain.MONTH, 5: Grain.YEAR}
_PLACES = {
    1: "exact",
    2: "within about 25 km",
    3: "somewhere in the district",
    4: "somewhere in the province",
    5: "a line or an area without firm borders",
    6: "known only to the country",
    7: "international waters or airspace",
}
_COUNTRY_ONLY = 6
# From here on the point is the centre of an area.
_WIDE = 3
# An exact place is that of a village or a street; 25 km are more than a locality.
_CLOSE = {1: PlacePrecision.VICINITY, 2: PlacePrecision.AREA}
_KINDS = {1: "state-based conflict", 2: "non-state conflict", 3: "one-sided violence"}
_ONE_SIDED = 3
_SUMMED_UP = 2
_DEATHS = {
    "deaths_a": "side A",
    "deaths_b": "side B",
    "deaths_civilians": "civilians",
    "deaths_unknown": "unknown",
}
_TAKEN = _NEEDED | frozenset(
    (
        *("id", "number_of_sources", "source_article", "source_original", "side_a", "side_b"),
        *("where_coordinates", "where_description", "adm_1", "adm_2", "latitude", "longitude"),
        *("geom_wkt", "country", "event_clarity", "best", "low", "high", *_DEATHS),
        *("conflict_name", "source_office", "source_date", "source_headline"),
    )
)


class Ucdp:
    """Reads a row of the GED, from its CSV or its GeoJSON."""

    name = "ucdp"
    label = "UCDP Georeferenced Event Dataset"
    origin = "ucdp-ged"

    def fits(self, columns: Columns, sample: Sequence[Row]) -> bool:
        """Tell by the columns for precision, which no other dataset has together."""
        return all(name in columns for name in (*_NEEDED, "id", "side_a", "side_b"))

    def left_out(self, columns: Columns) -> tuple[str, ...]:
        """Return the columns of numbers that UCDP gives besides names, and the grid."""
        return not_in(columns, _TAKEN)

    def read(self, row: Row) -> RowDraft:
        """Return the event of a row, its precision as the codes have it."""
        key = plain_id(needed(row.text("id"), "id"))
        when, first, doubts = _when(row)
        place, place_words, more = _place(row)
        deaths, counted = _deaths(row)
        title = _title(row)
        notes, sources = notes_of(row, title, first)
        kind = _KINDS.get(whole(row.text("type_of_violence")) or 0, "")
        is_summed_up = whole(row.text("event_clarity")) == _SUMMED_UP
        event = EventDraft(
            key=key,
            version=f"{when.words}; {_version(row)}",
            title=title,
            when=when,
            kind=EventKind.ATTACK,
            summary="\n".join(
                line
                for line in (
                    deaths,
                    f"Conflict: {row.text('conflict_name')}." * bool(row.text("conflict_name")),
                    place_words,
                    "The source sums up several events." * is_summed_up,
                )
                if line
            ),
            place=place,
            actors=_actors(row),
            tags=tags_of("UCDP GED", kind and f"UCDP: {kind}", "sums up events" * is_summed_up),
            notes=notes,
        )
        return RowDraft((event,), (*doubts, *more, *counted, *sources))


def _when(row: Row) -> tuple[DateSpan, date, tuple[Doubt, ...]]:
    first = needed_day(row.text("date_start"), "start date")
    last = needed_day(row.text("date_end"), "end date")
    if last < first:
        raise RowRefused(f"It ends on {last.isoformat()}, before it starts.")
    precision = whole(row.text("date_prec"))
    doubts: tuple[Doubt, ...] = ()
    if precision not in _GRAINS:
        doubts = (Doubt("date_prec", f"“{row.text('date_prec')}” is no code of date precision."),)
    if first == last:
        return whole_day(first), first, doubts
    return days(first, last, _GRAINS.get(precision or 2, Grain.DAY)), first, doubts


def _place(row: Row) -> tuple[PlacePart | None, str, tuple[Doubt, ...]]:
    point, doubts = place_of(row.text("latitude"), row.text("longitude"))
    precision = whole(row.text("where_prec"))
    more = list(doubts)
    if precision not in _PLACES:
        more.append(Doubt("where_prec", f"“{row.text('where_prec')}” is no code of a place."))
    elif precision == _COUNTRY_ONLY:
        more.append(Doubt("only the country", "Only the country is known."))
    if point is not None and _contradicts(row.text("geom_wkt"), point):
        more.append(
            Doubt(
                "geom_wkt",
                "The point of geom_wkt is elsewhere; latitude and longitude are taken.",
            )
        )
    name = row.text("where_coordinates")
    parts = (name, row.text("adm_2"), row.text("adm_1"), row.text("country"))
    named = ", ".join(dict.fromkeys(part for part in parts if part))
    known = _PLACES.get(precision or 0, "precision not known")
    words = f"Place: {named or 'not named'} ({known})"
    if point is not None:
        words += f", {'centre' if (precision or _WIDE) >= _WIDE else 'point'} {_degrees(point)}"
    described = row.text("where_description")
    words += f". {described}" if described and described != name else "."
    close = _CLOSE.get(precision or 0)
    if point is None or close is None:
        return PlacePart(name=one_line(named)) if named else None, words, tuple(more)
    lat, lon = point
    place = PlacePart(name=one_line(named), called=name, lat=lat, lon=lon, precision=close)
    return place, words, tuple(more)


def _degrees(point: Place) -> str:
    return f"{point[0]:g}, {point[1]:g}"


def _contradicts(wkt: str, point: Place) -> bool:
    parts = wkt.upper().removeprefix("POINT").strip(" ()").split()
    if len(parts) != 2:
        return False
    lon, lat = number(parts[0]), number(parts[1])
    if lat is None or lon is None:
        return False
    return abs(lat - point[0]) > _SAME_DEGREES or abs(lon - point[1]) > _SAME_DEGREES


# Columns are rounded; a different place is degrees away.
_SAME_DEGREES = 0.01


def _deaths(row: Row) -> tuple[str, tuple[Doubt, ...]]:
    low, best, high = (whole(row.text(name)) for name in ("low", "best", "high"))
    if best is None:
        return "", (Doubt("deaths", f"“{row.text('best')}” is no number of deaths."),)
    parts = ", ".join(f"{who} {row.text(name)}" for name, who in _DEATHS.items() if row.text(name))
    words = f"Deaths: best estimate {best}, low {low}, high {high}"
    words += f" ({parts})." if parts else "."
    if low is None or high is None or not low <= best <= high:
        said = f"Of the deaths the best estimate, {best}, is not from {low} to {high}."
        return words, (Doubt("deaths out of order", said),)
    return words, ()


def _version(row: Row) -> str:
    low, best, high = (whole(row.text(name)) for name in ("low", "best", "high"))
    return f"deaths {low}/{best}/{high}"


def _title(row: Row) -> str:
    first, second = row.text("side_a"), row.text("side_b")
    is_one_sided = whole(row.text("type_of_violence")) == _ONE_SIDED
    joint = "against" if is_one_sided else "–"
    who = f"{first} {joint} {second}" if first and second else first or second
    where = row.text("where_coordinates") or row.text("country")
    title = ", ".join(part for part in (who, where) if part)
    return one_line(needed(title, "name of a side or a place"))


def _actors(row: Row) -> tuple[ActorPart, ...]:
    is_one_sided = whole(row.text("type_of_violence")) == _ONE_SIDED
    second = ActorRole.TARGET if is_one_sided else ActorRole.PARTY
    return tuple(
        ActorPart(actor=ActorDraft(name=one_line(name), kind=_actor_kind(name)), role=role)
        for name, role in ((row.text("side_a"), ActorRole.PARTY), (row.text("side_b"), second))
        if name
    )


def _actor_kind(name: str) -> ActorKind:
    if name.startswith("Government of "):
        return ActorKind.GOVERNMENT
    return ActorKind.BODY if name == "Civilians" else ActorKind.ARMED_GROUP
