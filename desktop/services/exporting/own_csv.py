"""Events as CSV, one row each: for spreadsheets, and to be read back."""

from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from desktop.domain.edtf import to_edtf
from desktop.domain.span_echo import echo, iso_instant
from desktop.queries.exported_events import (
    Counting,
    ExportedActor,
    ExportedEnd,
    ExportedEvent,
    exported_events,
    span_of,
)
from desktop.services.exporting.cells import join_list, safe_cell
from desktop.services.exporting.own_layout import COLUMNS
from desktop.services.exporting.wish import Counts, Outgoing

_KEPT_SPANS = 8_192
_YES_OR_NO = {None: "", 0: "no", 1: "yes"}
_LINES_AT_ONCE = 1_000
_Number = TypeVar("_Number")
Cell = str | float


def write_csv(target: Path, outgoing: Outgoing) -> Counts:
    """Write a row for each event.

    Raises:
        OSError: Where it cannot be written.
        DatabaseFailure: Where the casebook cannot be read.
    """
    count = 0
    rows = event_cells(outgoing, _in_quotes, str)
    with target.open("wb") as file:
        file.write(BOM_UTF8 + _line(COLUMNS).encode())
        while lines := [_line(row) for row in islice(rows, _LINES_AT_ONCE)]:
            file.write("".join(lines).encode())
            count += len(lines)
    return {"events": count}


def _in_quotes(text: str) -> str:
    """Return a text so that it is safe, and can stand between quotation marks."""
    return safe_cell(text).replace('"', '""')


def _line(cells: tuple[str, ...]) -> str:
    # As csv.writer does, which looks at each letter anew: most here were looked at before.
    return '"' + '","'.join(cells) + '"\r\n'


def event_cells(
    outgoing: Outgoing, safe: Callable[[str], str], number: Callable[[float], _Number]
) -> Iterator[tuple[str | _Number, ...]]:
    """Yield the cells of each event, in the order of `COLUMNS`.

    Args:
        outgoing: What is exported.
        safe: Makes text harmless.
        number: Makes the cell of a number.

    Raises:
        DatabaseFailure: Where the casebook cannot be read.
    """
    reader = outgoing.public.reader
    counting = Counting(reader)
    # Many are alike; what most have is worked out once.
    no_grounds: tuple[str | _Number, ...] = (*[number(0)] * 4, "", "")
    no_places, no_actors = ("",) * 5, ("",) * 2

    @lru_cache(_KEPT_SPANS)
    def when(parts: tuple[Any, ...]) -> tuple[str, ...]:
        return tuple(map(safe, _when(parts)))

    @lru_cache(_KEPT_SPANS)
    def places(ends: tuple[ExportedEnd, ...]) -> tuple[str | _Number, ...]:
        return _places(ends, safe, number)

    @lru_cache(_KEPT_SPANS)
    def actors(taking_part: tuple[ExportedActor, ...]) -> tuple[str, ...]:
        return _actors(taking_part, safe)

    for event in outgoing.watched(exported_events(reader)):
        yield (
            event.id,
            safe(event.title),
            event.kind,
            event.modality,
            event.state,
            event.significance,
            *when(event.when),
            *(places(event.ends) if event.ends else no_places),
            *(actors(event.actors) if event.actors else no_actors),
            safe(event.place),
            safe(event.summary),
            safe(join_list(event.tags)) if event.tags else "",
            event.marking,
            *(_grounds(event, counting, safe, number) if event.notes else no_grounds),
            event.created_at,
            event.updated_at,
        )


def _when(parts: tuple[Any, ...]) -> tuple[str, ...]:
    span = span_of(parts)
    words, anchor, anchor_kind, *bounds, open_at, begins, ends, grain, about, zone, _ = parts
    return (
        echo(span),
        words,
        anchor or "",
        anchor_kind or "",
        *(iso_instant(bound) or "" for bound in bounds),
        open_at or "",
        _YES_OR_NO[begins],
        _YES_OR_NO[ends],
        grain or "",
        _YES_OR_NO[about],
        _YES_OR_NO[zone],
        to_edtf(span),
    )


def _places(
    ends: tuple[ExportedEnd, ...], safe: Callable[[str], str], number: Callable[[float], _Number]
) -> tuple[str | _Number, ...]:
    lat, lon = next(((end.lat, end.lon) for end in ends if end.lat is not None), (None, None))
    return (
        safe(join_list(tuple(f"{end.role}: {end.name}" for end in ends))),
        "; ".join([end.id for end in ends]),
        safe(_points(ends)),
        "" if lat is None else number(lat),
        "" if lon is None else number(lon),
    )


def _points(ends: tuple[ExportedEnd, ...]) -> str:
    if all(end.id or end.lat is None for end in ends):
        return ""
    return "; ".join(
        "" if end.id or end.lat is None else f"{end.lat!r} {end.lon!r} {end.precision}"
        for end in ends
    )


def _actors(actors: tuple[ExportedActor, ...], safe: Callable[[str], str]) -> tuple[str, ...]:
    return (
        safe(join_list(tuple(f"{actor.role}: {actor.name}" for actor in actors))),
        "; ".join([actor.id for actor in actors]),
    )


def _grounds(
    event: ExportedEvent,
    counting: Counting,
    safe: Callable[[str], str],
    number: Callable[[float], _Number],
) -> tuple[str | _Number, ...]:
    """Return how many origins there can be, and the grades and links of the notes."""
    found = counting.of(event.notes)
    links = dict.fromkeys([note.link for note in event.notes if note.link])
    return (
        number(found.minimum),
        number(found.maximum),
        number(found.first_hand),
        number(found.against),
        "; ".join([note.grade for note in event.notes]),
        safe(join_list(tuple(links))),
    )
