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
    count = 0
    with target.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(COLUMNS)
        for row in event_cells(outgoing, safe_cell):
            writer.writerow(row)
            count += 1
    return {"events": count}


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

    for event in exported_events(reader):
        yield (
            event.id,
            safe(event.title),
            event.kind,
            event.modality,
            event.state,
            event.significance,
            *when(event.when),
            *_places(event, safe),
            *_actors(event, safe),
            safe(event.place),
            safe(event.summary),
            safe(join_list(event.tags)),
            event.marking,
            *_grounds(event, counting, safe),
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


def _places(event: ExportedEvent, safe: Callable[[str], str]) -> tuple[Cell, ...]:
    if not event.ends:
        return "", "", "", ""
    lat, lon = next(((end.lat, end.lon) for end in event.ends if end.lat is not None), ("", ""))
    return (
        safe(join_list(tuple(f"{end.role}: {end.name}" for end in event.ends))),
        "; ".join([end.id for end in event.ends]),
        lat,
        "" if lon is None else lon,
    )


def _actors(event: ExportedEvent, safe: Callable[[str], str]) -> tuple[Cell, ...]:
    if not event.actors:
        return "", ""
    return (
        safe(join_list(tuple(f"{actor.role}: {actor.name}" for actor in event.actors))),
        "; ".join([actor.id for actor in event.actors]),
    )


def _grounds(
    event: ExportedEvent, counting: Counting, safe: Callable[[str], str]
) -> tuple[Cell, ...]:
    """Return how many origins there can be, and the grades and links of the notes."""
    if not event.notes:
        return 0, 0, 0, 0, "", ""
    found = counting.of(event.notes)
    links = dict.fromkeys(note.link for note in event.notes if note.link)
    return (
        found.minimum,
        found.maximum,
        found.first_hand,
        found.against,
        "; ".join([note.grade for note in event.notes]),
        safe(join_list(tuple(links))),
    )
