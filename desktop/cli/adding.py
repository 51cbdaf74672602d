"""Commands that add a record."""

from pathlib import Path

import click

from desktop.cli.group import CASEBOOK, JSON, basewatch
from desktop.cli.opening import day_of, editing_of, opened
from desktop.cli.printing import print_added


@basewatch.group()
def add() -> None:
    """Add an event or a base."""


@add.command("event")
@CASEBOOK
@click.option("--title", required=True, help="What happened, in one line.")
@click.option("--when", "words", required=True, help="Date words, as in a report.")
@click.option("--anchor", help="The day that relative words count from, as 2026-01-26.")
@click.option("--at", multiple=True, help="A base it happened at; may be repeated.")
@click.option("--from", "from_", multiple=True, help="A base something left.")
@click.option("--to", multiple=True, help="A base something went to.")
@click.option("--kind", default="other", help="The kind of event.")
@JSON
def add_event(
    casebook: Path,
    title: str,
    words: str,
    anchor: str | None,
    at: tuple[str, ...],
    from_: tuple[str, ...],
    to: tuple[str, ...],
    kind: str,
    *,
    as_json: bool,
) -> None:
    """Add an event."""
    from desktop.domain.date_words import understand
    from desktop.domain.event import BaseRole, Event, EventBase, EventKind
    from desktop.domain.ids import BaseId
    from desktop.domain.spans import AnchorKind
    from desktop.services.lookup import base_called, one_of

    span = understand(words, day_of(anchor), anchor_kind=AnchorKind.MANUAL)
    ends = [
        (role, name)
        for role, names in ((BaseRole.AT, at), (BaseRole.FROM, from_), (BaseRole.TO, to))
        for name in names
    ]
    kept = opened(casebook)
    try:
        reader = kept.reader()
        try:
            bases = tuple(
                EventBase(role=role, base=BaseId(base_called(reader, name))) for role, name in ends
            )
        finally:
            reader.close()
        editing = editing_of(kept)
        event = Event(
            id=editing.new_id(),
            title=title,
            when=span,
            kind=one_of(EventKind, kind, "kind of event"),
            bases=bases,
        )
        editing.apply(f"Add event: {title}", event)
    finally:
        kept.close()
    print_added(event.id, title, as_json=as_json)


@add.command("base")
@CASEBOOK
@click.option("--name", required=True)
@click.option("--kind", default="other", help="The kind of base.")
@click.option("--lat", type=float, help="Degrees, north positive.")
@click.option("--lon", type=float, help="Degrees, east positive.")
@click.option("--alias", multiple=True, help="Another name; may be repeated.")
@JSON
def add_base(
    casebook: Path,
    name: str,
    kind: str,
    lat: float | None,
    lon: float | None,
    alias: tuple[str, ...],
    *,
    as_json: bool,
) -> None:
    """Add a base."""
    from desktop.domain.base import Base, BaseKind, BaseName
    from desktop.services.lookup import one_of

    kept = opened(casebook)
    try:
        editing = editing_of(kept)
        base = Base(
            id=editing.new_id(),
            name=name,
            kind=one_of(BaseKind, kind, "kind of base"),
            lat=lat,
            lon=lon,
            names=tuple(BaseName(name=other) for other in alias),
        )
        editing.apply(f"Add base: {name}", base)
    finally:
        kept.close()
    print_added(base.id, name, as_json=as_json)
