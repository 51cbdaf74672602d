"""Bases, and events at their bases in time, as KML 2.2 for earth viewers."""

from collections import Counter
from collections.abc import Iterator
from html import escape
from pathlib import Path

from desktop.domain.span_echo import echo
from desktop.domain.spans import DateSpan
from desktop.queries.exported_events import Counting, ExportedEvent, span_of
from desktop.queries.map import MapBase, MapWish, map_answer
from desktop.services.exporting.markup import attribute, element, text
from desktop.services.exporting.told import bounds, placed, radius_m, told_events
from desktop.services.exporting.wish import Counts, Outgoing

_OPENING = """<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document>
"""
_CLOSING = "</Folder>\n</Document>\n</kml>\n"


def write_kml(target: Path, outgoing: Outgoing) -> Counts:
    """Write a placemark for each base and each event that has a place.

    Raises:
        OSError: Where it cannot be written.
        DatabaseFailure: Where the casebook cannot be read.
    """
    counts: Counter[str] = Counter()
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.write(_OPENING + element("name", outgoing.title) + "\n<Folder><name>Bases</name>\n")
        for base in map_answer(outgoing.public.reader, MapWish()).bases:
            counts["bases" if base.lat is not None else "without_a_place"] += 1
            file.write(_base(base))
        file.write("</Folder>\n<Folder><name>Events</name>\n")
        counting = Counting(outgoing.public.reader)
        for event in told_events(outgoing):
            counts["events" if placed(event) else "without_a_place"] += 1
            file.write(_event(event, counting))
        file.write(_CLOSING)
    return counts


def _base(base: MapBase) -> str:
    if base.lat is None or base.lon is None:
        return ""
    posture = "not assessed" if base.posture is None else base.posture.value
    about = {
        "kind": base.kind.value,
        "country": base.country,
        "posture": posture,
        "last evidence": "" if base.last_evidence is None else base.last_evidence.isoformat(),
        "precision": base.precision.value,
        "precision_m": f"{radius_m(base.precision):.0f}",
        "id": base.id,
    }
    return _placemark(base.name, [f"Posture: {posture}"], "", about, _point(base.lat, base.lon))


def _event(event: ExportedEvent, counting: Counting) -> str:
    points = [_point(end.lat, end.lon) for end in placed(event)]
    if not points:
        return ""
    span, counted = span_of(event.when), counting.of(event.notes)
    about = {
        "kind": event.kind,
        "modality": event.modality,
        "words": span.words,
        "origins": f"{counted.minimum}–{counted.maximum}",
        "marking": event.marking,
        "precision_m": f"{max(radius_m(end.precision) for end in placed(event)):.0f}",
        "id": event.id,
    }
    lines = [echo(span), *(f"{end.role} {end.name}" for end in event.ends), event.summary]
    place = points[0] if len(points) == 1 else f"<MultiGeometry>{''.join(points)}</MultiGeometry>"
    return _placemark(event.title, lines, _time(span), about, place)


def _placemark(name: str, lines: list[str], time: str, about: dict[str, str], place: str) -> str:
    """Return a placemark; its description is HTML in which nothing of the text is an element."""
    shown = "<br>".join(escape(line) for line in lines if line)
    return (
        f"<Placemark>{element('name', name)}{time}{element('description', shown)}"
        f"<ExtendedData>{''.join(_data(about))}</ExtendedData>{place}</Placemark>\n"
    )


def _data(about: dict[str, str]) -> Iterator[str]:
    for name, value in about.items():
        if value:
            yield f"<Data name={attribute(name)}><value>{text(value)}</value></Data>"


def _time(span: DateSpan) -> str:
    """Return when it may have held; what is open stays open."""
    first, last = bounds(span)
    if first and first == last:
        return f"<TimeStamp><when>{first}</when></TimeStamp>"
    if not first and not last:
        return ""
    return f"<TimeSpan>{element('begin', first)}{element('end', last)}</TimeSpan>"


def _point(lat: float | None, lon: float | None) -> str:
    return f"<Point><coordinates>{lon},{lat}</coordinates></Point>"
