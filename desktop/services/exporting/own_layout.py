"""How our own JSON and CSV are laid out; what writes them and what reads them go by this.

**JSON** is one object of the keys of `HEAD` and ``"records"``, a list with each record on a line
of its own, so that it can be read line by line however long it is. A record is an object of
``"record"`` (the word of its kind), ``"id"`` and its fields as the journal has them: every field,
lists as lists, date spans as objects of what is known, bounds in seconds since 1970. Records that
others refer to come first. A line whose ``"record"`` is `FILE` is no record: it holds the bytes of
attached files, as ``"sha256"`` and ``"base64"``. Nor is one of `CAME_OF`: it says of which row of
another collection a record came, so that importing that collection again repeats nothing: the
``"of"`` is the record's id, ``"kind"`` its kind, ``"origin"``, ``"external"`` and ``"version"`` are
the collection, the row's id there and its state.

**CSV** is one row an event, in `COLUMNS`: UTF-8 with a byte order mark, separated by commas, every
cell quoted, lines end in CR LF. Cells of text are made safe by `cells.safe_cell`, lists joined by
`cells.join_list`. Bounds are ISO 8601 in UTC; yes and no are words.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop.domain.base import PlacePrecision
from desktop.domain.calendar_math import days_from_civil
from desktop.domain.spans import DAY_S, AnchorKind, DateSpan, Grain
from desktop.services.exporting.cells import split_list

FORMAT = "basewatch casebook"
LAYOUT = 1
"""The version of the JSON layout; what is newer than the program knows is refused."""
HEAD = ("format", "layout", "casebook_id", "title", "marking", "head")
"""``format`` is `FORMAT`, ``layout`` `LAYOUT`; ``head`` is the hash of the last journal entry."""
FILE = "attached_file"
CAME_OF = "came_of"

SPAN_COLUMNS = (
    "when_words",
    "when_anchor",
    "when_anchor_kind",
    "when_start_min",
    "when_start_max",
    "when_end_min",
    "when_end_max",
    "when_open_at",
    "when_begins",
    "when_ends",
    "when_grain",
    "when_approximate",
    "when_zone_assumed",
)
COLUMNS = (
    "id",
    "title",
    "kind",
    "modality",
    "state",
    "significance",
    "when",
    *SPAN_COLUMNS,
    "when_edtf",
    "bases",
    "base_ids",
    "place_points",
    "latitude",
    "longitude",
    "actors",
    "actor_ids",
    "place",
    "summary",
    "tags",
    "marking",
    "origins_min",
    "origins_max",
    "first_hand",
    "against",
    "grades",
    "links",
    "created_at",
    "updated_at",
)
"""``bases`` and ``actors`` are lists of "role: name", their ids in the same order beside them.

The id of a base that is only a named place is empty; ``place_points`` has the coordinates of such
places in the same order, as in "36.5 34.25 area", empty where there are none. ``when``,
``when_edtf``, ``latitude``, ``longitude`` (of the first base or place that has coordinates),
``origins_min`` to ``links`` are worked out: reading them back changes nothing.
"""
_INSTANT = re.compile(r"(-?)(\d{4,})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z")


def instant_s(text: str) -> int | None:
    """Return the instant that `iso_instant` wrote, in seconds since 1970; None of an empty text.

    Raises:
        ValueError: Where it is none.
    """
    if not text:
        return None
    match = _INSTANT.fullmatch(text)
    if match is None:
        raise ValueError(f"“{text}” is not an instant as in 2026-01-24T00:00:00Z")
    year, month, day, hour, minute, second = map(int, match.groups()[1:])
    days = days_from_civil(-year if match[1] else year, month, day)
    return days * DAY_S + hour * 3600 + minute * 60 + second


def span_of(cells: Mapping[str, str]) -> DateSpan:
    """Return the date span of a row, by its `SPAN_COLUMNS`, which are plain text by now.

    Raises:
        ValueError: Where a cell is not what its column holds.
        InvalidSpan: Where the bounds contradict each other.
    """
    cell = {name.removeprefix("when_"): cells[name] for name in SPAN_COLUMNS}
    return DateSpan(
        words=cell["words"],
        anchor=_day(cell["anchor"]),
        anchor_kind=AnchorKind(cell["anchor_kind"]) if cell["anchor_kind"] else None,
        start_min=instant_s(cell["start_min"]),
        start_max=instant_s(cell["start_max"]),
        end_min=instant_s(cell["end_min"]),
        end_max=instant_s(cell["end_max"]),
        open_at=_day(cell["open_at"]),
        begins=_yes_or_no(cell["begins"]),
        ends=_yes_or_no(cell["ends"]),
        grain=Grain(cell["grain"]) if cell["grain"] else None,
        approximate=bool(_yes_or_no(cell["approximate"])),
        zone_assumed=bool(_yes_or_no(cell["zone_assumed"])),
    )


def named_list(names: str, ids: str) -> tuple[tuple[str, str, str], ...]:
    """Return role, name and id of each item of ``bases`` or ``actors``; an id may be empty."""
    items, known = split_list(names), split_list(ids)
    padded = (*known, *[""] * len(items))
    parts = (item.partition(": ") for item in items)
    return tuple((role, name, one) for (role, _, name), one in zip(parts, padded, strict=False))


def points_of(cell: str, count: int) -> tuple[dict[str, Any], ...]:
    """Return the coordinates of each of ``count`` places, by ``place_points``; {} where none are.

    Raises:
        ValueError: Where the cell is not what its column holds.
    """
    texts = split_list(cell) or ("",) * count
    return tuple(map(_point, texts))


def _point(text: str) -> dict[str, Any]:
    if not text:
        return {}
    lat, lon, precision = text.split()
    return {"lat": float(lat), "lon": float(lon), "precision": PlacePrecision(precision)}


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _yes_or_no(text: str) -> bool | None:
    if text not in _WORDS:
        raise ValueError(f"“{text}” is neither yes nor no")
    return _WORDS[text]


_WORDS = {"yes": True, "no": False, "": None}
