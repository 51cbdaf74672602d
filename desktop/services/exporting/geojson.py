"""Bases, and events at their bases, as GeoJSON (RFC 7946): one feature a line."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop.domain.edtf import to_edtf
from desktop.domain.span_echo import echo, iso_instant
from desktop.queries.exported_events import Counting, ExportedEvent, span_of
from desktop.queries.map import MapBase, MapWish, map_answer
from desktop.services.exporting.told import placed, radius_m, told_events
from desktop.services.exporting.wish import Counts, Outgoing


def write_geojson(target: Path, outgoing: Outgoing) -> Counts:
    """Write a feature for each base and each event; those without a place have none.

    Raises:
        OSError: Where it cannot be written.
        DatabaseFailure: Where the casebook cannot be read.
    """
    counts: Counter[str] = Counter()
    between = "\n"
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.write(f'{{"type":"FeatureCollection","name":{_json(outgoing.title)},"features":[')
        for kind, feature in _features(outgoing):
            file.write(between + _json(feature))
            between = ",\n"
            counts[kind] += 1
        file.write("\n]}\n")
    return counts


def _features(outgoing: Outgoing) -> Iterator[tuple[str, Any]]:
    for base in map_answer(outgoing.public.reader, MapWish()).bases:
        yield "bases", _feature(base.id, _points(((base.lat, base.lon),)), _base(base))
    counting = Counting(outgoing.public.reader)
    for event in told_events(outgoing):
        points = _points(tuple((end.lat, end.lon) for end in placed(event)))
        yield "events", _feature(event.id, points, _event(event, counting))


def _feature(record_id: str, geometry: Any, properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "Feature",
        "id": record_id,
        "geometry": geometry,
        "properties": {"id": record_id, **properties},
    }


def _points(places: tuple[tuple[float | None, float | None], ...]) -> Any:
    found = [[lon, lat] for lat, lon in places if lat is not None]
    if len(found) > 1:
        return {"type": "MultiPoint", "coordinates": found}
    return {"type": "Point", "coordinates": found[0]} if found else None


def _base(base: MapBase) -> dict[str, Any]:
    evidence = base.last_evidence
    return {
        "record": "base",
        "name": base.name,
        "kind": base.kind.value,
        "country": base.country,
        "precision": base.precision.value,
        "precision_m": radius_m(base.precision),
        "posture": None if base.posture is None else base.posture.value,
        "last_evidence": None if evidence is None else evidence.isoformat(),
        "stale_after_days": base.stale_after_days,
        "events": base.events,
    }


def _event(event: ExportedEvent, counting: Counting) -> dict[str, Any]:
    span = span_of(event.when)
    counted = counting.of(event.notes)
    bounds = ("start_min", "start_max", "end_min", "end_max")
    return {
        "record": "event",
        "title": event.title,
        "kind": event.kind,
        "modality": event.modality,
        "state": event.state,
        "significance": event.significance,
        "when": echo(span),
        "words": span.words,
        **{name: iso_instant(getattr(span, name)) for name in bounds},
        "open_at": None if span.open_at is None else span.open_at.isoformat(),
        "edtf": to_edtf(span),
        "bases": [f"{end.role}: {end.name}" for end in event.ends],
        "precision_m": max((radius_m(end.precision) for end in placed(event)), default=None),
        "actors": [f"{actor.role}: {actor.name}" for actor in event.actors],
        "place": event.place,
        "summary": event.summary,
        "tags": list(event.tags),
        "marking": event.marking or None,
        "origins_min": counted.minimum,
        "origins_max": counted.maximum,
        "first_hand": counted.first_hand,
        "against": counted.against,
    }


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
