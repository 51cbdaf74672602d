"""Events as CSV, one row each: for spreadsheets, and to be read back."""

import csv
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

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
Cell = str | int | float


def write_csv(target: Path, outgoing: Outgoing) -> Counts:
    """Write a row for each event.

    Raises:
        OSError: Where it cannot be written.
        DatabaseFailure: Where the casebook cannot be read.
    """
    counts = {"events": 0}
    with target.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(COLUMNS)
        # In one call: it then asks for each row itself.
        writer.writerows(_counted(event_cells(outgoing, safe_cell), counts))
    return counts


def event_cells(outgoing: Outgoing, safe: Callable[[str], str]) -> Iterator[tuple[Cell, ...]]:
    """Yield the cells of each event, in the order of `COLUMNS`.

    Args:
        outgoing: What is exported.
        safe: Makes text harmless.

    Raises:
        DatabaseFailure: Where the casebook cannot be read.
    """
    reader = outgoing.public.reader
    counting = Counting(reader)

    @lru_cache(_KEPT_SPANS)
    def when(parts: tuple[Any, ...]) -> tuple[str, ...]:
        return tuple(map(safe, _when(parts)))

    @lru_cache(_KEPT_SPANS)
    def places(ends: tuple[ExportedEnd, ...]) -> tuple[Cell, ...]:
        return _places(ends, safe)

    @lru_cache(_KEPT_SPANS)
    def actors(taking_part: tuple[ExportedActor, ...]) -> tuple[Cell, ...]:
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
            *places(event.ends),
            *actors(event.actors),
            safe(event.place),
            safe(event.summary),
            safe(join_list(event.tags)) if event.tags else "",
            event.marking,
            *_grounds(event, counting, safe),
            event.created_at,
            event.updated_at,
        )


def _counted(
    rows: Iterator[tuple[Cell, ...]], counts: dict[str, int]
) -> Iterator[tuple[Cell, ...]]:
    for row in rows:
        counts["events"] += 1
        yield row


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


def _places(ends: tuple[ExportedEnd, ...], safe: Callable[[str], str]) -> tuple[Cell, ...]:
    if not ends:
        return "", "", "", "", ""
    lat, lon = next(((end.lat, end.lon) for end in ends if end.lat is not None), ("", ""))
    return (
        safe(join_list(tuple(f"{end.role}: {end.name}" for end in ends))),
        "; ".join([end.id for end in ends]),
        safe(_points(ends)),
        lat,
        "" if lon is None else lon,
    )


def _points(ends: tuple[ExportedEnd, ...]) -> str:
    if all(end.id or end.lat is None for end in ends):
        return ""
    return "; ".join(
        "" if end.id or end.lat is None else f"{end.lat!r} {end.lon!r} {end.precision}"
        for end in ends
    )


def _actors(actors: tuple[ExportedActor, ...], safe: Callable[[str], str]) -> tuple[Cell, ...]:
    if not actors:
        return "", ""
    return (
        safe(join_list(tuple(f"{actor.role}: {actor.name}" for actor in actors))),
        "; ".join([actor.id for actor in actors]),
    )


def _grounds(
    event: ExportedEvent, counting: Counting, safe: Callable[[str], str]
) -> tuple[Cell, ...]:
    """Return how many origins there can be, and the grades and links of the notes."""
    if not event.notes:
        return 0, 0, 0, 0, "", ""
    found = counting.of(event.notes)
    links = dict.fromkeys([note.link for note in event.notes if note.link])
    return (
        found.minimum,
        found.maximum,
        found.first_hand,
        found.against,
        "; ".join([note.grade for note in event.notes]),
        safe(join_list(tuple(links))),
    )
