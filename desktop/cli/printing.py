"""What commands print: JSON of events and date spans."""

import json
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from desktop.domain.spans import DateSpan


def event_json(row: Any) -> dict[str, Any]:
    """Return an event as JSON has it, with its bases and how many origins there can be."""
    counted = row.corroboration
    return {
        "id": row.event.id,
        "title": row.event.title,
        "kind": row.event.kind.value,
        "when": span_json(row.event.when),
        "bases": [
            {"id": place.base, "name": place.name, "role": place.role.value} for place in row.places
        ],
        "origins": {
            "min": counted.minimum,
            "max": counted.maximum,
            "first_hand": counted.first_hand,
        },
        "against": counted.against,
    }


def span_json(span: "DateSpan") -> dict[str, Any]:
    """Return a date span as JSON has it: its words, its bounds as ISO 8601, its EDTF."""
    from desktop.domain.edtf import to_edtf
    from desktop.domain.span_echo import echo, iso_instant

    bounds = ("start_min", "start_max", "end_min", "end_max")
    return {
        "words": span.words,
        "anchor": None if span.anchor is None else span.anchor.isoformat(),
        **{name: iso_instant(getattr(span, name)) for name in bounds},
        "open_at": None if span.open_at is None else span.open_at.isoformat(),
        "begins": span.begins,
        "ends": span.ends,
        "grain": None if span.grain is None else span.grain.value,
        "approximate": span.approximate,
        "edtf": to_edtf(span),
        "echo": echo(span),
    }


def print_added(record_id: str, name: str, *, as_json: bool) -> None:
    """Say what was added; as JSON its id."""
    if as_json:
        print_json({"id": record_id})
    else:
        click.echo(f"Added “{name}”")


def print_json(answer: object) -> None:
    """Print an answer as JSON, any script as it is."""
    click.echo(json.dumps(answer, ensure_ascii=False, indent=2))
