"""Guesses what a table is, by its headers and the values of its first rows, never by its name."""

import re
from collections.abc import Callable, Sequence
from functools import partial
from hashlib import sha256

from desktop.domain.folding import fold
from desktop.services.importing.cells import Columns, number
from desktop.services.importing.days import DateOrder, day_in, period_in
from desktop.services.importing.drafts import RowRefused
from desktop.services.importing.mapping import Mapping, MappingRefused, Role, RowIs
from desktop.services.importing.presets.mapped import Mapped
from desktop.services.importing.presets.preset import Preset
from desktop.services.importing.presets.shipped import PRESETS
from desktop.services.importing.sampling import NOTHING, Sample, sample_of
from desktop.services.importing.tables.table import Table

# Of the cells that hold something, so many have to be what a column is taken for.
_MOST = 0.8
# Derived from the date: they say nothing more.
_DERIVED = frozenset(("year", "month", "day", "weekday", "day of week"))

# Headers, folded, of each role; the first that a table has is taken.
_HEADERS: dict[Role, tuple[str, ...]] = {
    Role.ID: ("id", "event id", "uuid", "guid", "identifier", "incident id", "base id"),
    Role.VERSION: ("timestamp", "updated", "updated at", "last modified"),
    Role.DATE: (
        *("date", "event date", "start date", "date start", "day", "when", "datetime"),
        *("incident date", "time start", "begin", "start", "published", "datum", "fecha", "дата"),
    ),
    # Where a thing begins, never where somebody told of it.
    Role.DATE_ELSE: ("begin", "start", "start date", "date start", "time start", "date", "when"),
    Role.END_DATE: ("end date", "date end", "end", "until", "time end"),
    Role.TIME: ("time", "event time", "hour", "clock", "time utc"),
    Role.TITLE: (
        "title",
        "event",
        "headline",
        "what",
        "label",
        "subject",
        "titel",
        "заголовок",
        "name",
    ),
    Role.KIND: (
        *("type", "event type", "kind", "category", "attack type", "incident type", "class"),
        *("art", "тип"),
    ),
    Role.SUMMARY: (
        *("description", "summary", "notes", "text", "details", "attack description", "comment"),
        *("desc", "remarks", "narrative", "beschreibung", "описание"),
    ),
    Role.BASE: ("base", "base name", "installation", "facility", "airbase", "site"),
    Role.PLACE: (
        *("place", "location", "location description", "town", "city", "municipality"),
        *("where", "locality", "ort", "место"),
    ),
    Role.COUNTRY: ("country", "iso country", "country code", "nation", "land", "страна"),
    Role.LATITUDE: ("latitude", "lat", "latitude deg", "y", "широта"),
    Role.LONGITUDE: ("longitude", "lon", "lng", "long", "longitude deg", "x", "долгота"),
    Role.NAME: ("name", "base name", "base", "installation", "facility", "site name", "название"),
    Role.ALIASES: ("aliases", "alias", "other names", "alternative names", "also known as", "aka"),
    Role.ACTOR: ("actor", "actor1", "force", "operator", "perpetrator", "who", "unit"),
    Role.LINK: ("link", "url", "links", "urls", "media", "source url", "source link", "href"),
    Role.PUBLISHER: ("publisher", "source", "outlet", "data source", "quelle", "источник"),
}
EVENT_ROLES: tuple[Role, ...] = tuple(
    role for role in Role if role not in {Role.NAME, Role.ALIASES}
)
_EVENT_GUESSED = tuple(role for role in EVENT_ROLES if role is not Role.DATE_ELSE)
BASE_ROLES = (
    *(Role.ID, Role.NAME, Role.ALIASES, Role.KIND, Role.COUNTRY, Role.PLACE),
    *(Role.LATITUDE, Role.LONGITUDE, Role.SUMMARY),
)


def guessed(table: Table) -> Preset:
    """Return how a table is read: by the preset that knows it, else by a guessed mapping.

    Raises:
        MappingRefused: Where nothing in it tells what its rows are.
        ImportRefused: Where it cannot be read.
    """
    sample = sample_of(table)
    return fitting_preset(sample) or Mapped(mapping_for(sample))


def fitting_preset(sample: Sample) -> Preset | None:
    """Return the preset that knows a table by its headers and values, None where none does."""
    fitting = (preset for preset in PRESETS if preset.fits(sample.columns, sample.rows))
    return next(fitting, None)


def preset_called(name: str) -> Preset:
    """Return the preset of a name.

    Raises:
        MappingRefused: Where there is none; the sentence names those that there are.
    """
    for preset in PRESETS:
        if preset.name == name:
            return preset
    listed = ", ".join(preset.name for preset in PRESETS)
    raise MappingRefused(f"There is no preset “{name}”. There are {listed}.")


def guessed_mapping(table: Table) -> Mapping:
    """Return what each column seems to be.

    Raises:
        MappingRefused: Where nothing in it tells what its rows are.
        ImportRefused: Where it cannot be read.
    """
    return mapping_for(sample_of(table))


def mapping_for(sample: Sample) -> Mapping:
    """Return what each column seems to be.

    Raises:
        MappingRefused: Where nothing in it tells what its rows are.
    """
    named = {fold(name).replace("_", " ").strip(): name for name in sample.columns.names}
    order = _date_order(sample)
    found = _found(_EVENT_GUESSED, named, sample, order)
    rows = RowIs.EVENT
    if Role.DATE not in found:
        by_value = _dated(sample, order)
        if by_value is not None:
            found[Role.DATE] = by_value
        else:
            rows = RowIs.BASE
            found = _found(BASE_ROLES, named, sample, order)
            _check_bases(found)
    else_ = _date_else(named, sample, found, order)
    if else_ is not None:
        found[Role.DATE_ELSE] = else_
    taken = {*found.values(), *(name for key, name in named.items() if key in _DERIVED)}
    return Mapping(
        rows=rows,
        columns=found,
        further=tuple(name for name in sample.columns.names if name not in taken),
        date_order=order,
        nothing=_nothing(sample),
        origin=origin_of(sample.columns),
    )


def _found(
    roles: Sequence[Role], named: dict[str, str], sample: Sample, order: DateOrder
) -> dict[Role, str]:
    columns = ((role, _column(role, named, sample, order)) for role in roles)
    return {role: column for role, column in columns if column is not None}


def _date_else(
    named: dict[str, str], sample: Sample, found: dict[Role, str], order: DateOrder
) -> str | None:
    """Return the column that has the dates which the one for dates lacks, as in KML with spans."""
    if Role.DATE not in found:
        return None
    date = found[Role.DATE].strip().casefold()
    lacking = [row for row in sample.rows if not row.text(date)]
    for header in _HEADERS[Role.DATE_ELSE]:
        column = named.get(header)
        if column is not None and column not in found.values():
            cells = (row.text(column.strip().casefold()) for row in lacking)
            if any(cell and _is_date(cell, order) for cell in cells):
                return column
    return None


def _check_bases(found: dict[Role, str]) -> None:
    if Role.NAME not in found:
        raise MappingRefused(
            "No column holds dates, and none names bases: say with a mapping what the columns are."
        )


def _column(role: Role, named: dict[str, str], sample: Sample, order: DateOrder) -> str | None:
    """Return the column of a role: called so, and holding what such a column holds."""
    for header in _HEADERS[role]:
        column = named.get(header)
        if column is not None and _holds(role, sample.cells(column), order):
            return column
    return None


def _holds(role: Role, cells: Sequence[str], order: DateOrder) -> bool:
    fits: Callable[[str], bool]
    match role:
        case Role.ID:
            return bool(cells) and len(set(cells)) == len(cells)
        case Role.TIME:
            return not cells or _share(cells, _is_time) >= _MOST
        case Role.DATE | Role.END_DATE:
            # Half of them may be words, as "early 2019".
            fits, most = partial(_is_date, order=order), _MOST / 2
        case Role.LATITUDE | Role.LONGITUDE:
            fits, most = _is_angle, _MOST
        case Role.VERSION:
            fits, most = str.isdecimal, _MOST
        case _:
            return True
    return _share(cells, fits) >= most


_TIME = re.compile(r"\d{1,2}:\d{2}")
_MOST_DEGREES = 360


def _share(cells: Sequence[str], fits: Callable[[str], bool]) -> float:
    return sum(map(fits, cells)) / len(cells) if cells else 0.0


def _is_time(cell: str) -> bool:
    return _TIME.match(cell) is not None


def _is_angle(cell: str) -> bool:
    found = number(cell)
    return found is not None and abs(found) <= _MOST_DEGREES


def _is_date(cell: str, order: DateOrder) -> bool:
    try:
        return day_in(cell, order) is not None or period_in(cell) is not None
    except RowRefused:
        # It looks like a day, and there is no such day.
        return True


def _is_plain_date(cell: str, order: DateOrder) -> bool:
    return not cell.isdecimal() and _is_date(cell, order)


def _dated(sample: Sample, order: DateOrder) -> str | None:
    """Return a column that holds days, whatever it is called."""
    for name in sample.columns.names:
        cells = sample.cells(name)
        days = _share(cells, partial(_is_plain_date, order=order))
        if cells and days >= _MOST:
            return name
    return None


_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-]\d{4}")


def _date_order(sample: Sample) -> DateOrder:
    """Return the order that some day with a number above twelve settles; else day first."""
    for name in sample.columns.names:
        for cell in sample.cells(name):
            found = _SLASHED.match(cell)
            if found and int(found[1]) > 12:
                return DateOrder.DAY_FIRST
            if found and int(found[2]) > 12:
                return DateOrder.MONTH_FIRST
    return DateOrder.DAY_FIRST


def _nothing(sample: Sample) -> tuple[str, ...]:
    """Return the words for "nothing" that stand in columns of other things."""
    return tuple(
        word
        for word in NOTHING
        if sum(
            any(row.text(name.strip().casefold()) == word for row in sample.rows)
            for name in sample.columns.names
        )
        > 1
    )


def origin_of(columns: Columns) -> str:
    """Return whose ids the rows of a table are that nobody else names: those of its layout."""
    layout = "\x1f".join(name.strip().casefold() for name in columns.names)
    return f"table:{sha256(layout.encode(errors='replace')).hexdigest()[:16]}"
