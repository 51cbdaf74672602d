"""The command line: the same services as the window, for scripts and tests; no Qt in it."""

import json
import os
from datetime import UTC, date, datetime
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop import __version__
from desktop.domain.errors import BasewatchError

if TYPE_CHECKING:
    from desktop.domain.spans import DateSpan
    from desktop.queries.reader import Reader
    from desktop.services.editing import Editing
    from desktop.store.casebook import Casebook

_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
_CASEBOOK = click.argument("casebook", type=click.Path(path_type=Path))


class _Commands(click.Group):
    """Tells failures in one sentence, and takes a lone file name for a casebook to open."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None and Path(args[0]).exists():
            return "window", _window, args
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BasewatchError as error:
            click.echo(str(error), err=True)
            ctx.exit(1)


@click.group(cls=_Commands, invoke_without_command=True)
@click.version_option(__version__, prog_name="basewatch")
@click.pass_context
def basewatch(ctx: click.Context) -> None:
    """Say what is happening at each base, since when, who says so, and how sure that is.

    Without a command: open the window on the last casebook, else on the example. With only a
    CASEBOOK: open the window on it.
    """
    if ctx.invoked_subcommand is None:
        from desktop.start import run

        ctx.exit(run(None))


@click.command(hidden=True)
@_CASEBOOK
@click.pass_context
def _window(ctx: click.Context, casebook: Path) -> None:
    from desktop.start import run

    ctx.exit(run(casebook))


@basewatch.command()
@click.option("--quick", is_flag=True, help="Measure a tenth of the marks.")
@_JSON
def bench(*, quick: bool, as_json: bool) -> None:
    """Measure how fluid the timeline is on this machine; a window opens meanwhile."""
    from desktop.bench.figures import as_json as lines
    from desktop.bench.figures import machine, table
    from desktop.bench.run import run

    figures = run(is_quick=quick, tell=None if as_json else click.echo)
    click.echo(lines(figures) if as_json else f"\n{machine()}\n\n{table(figures)}")


@basewatch.command()
@_CASEBOOK
@click.option("--example", is_flag=True, help="Fill it with the example.")
def new(casebook: Path, *, example: bool) -> None:
    """Create a casebook."""
    from desktop.resources import resource_dir
    from desktop.services.casebooks import create_casebook
    from desktop.services.example import example_facts, fill_example

    facts = example_facts(resource_dir()) if example else {}
    title = facts.get("title", casebook.stem)
    made = create_casebook(casebook, title, _now(), marking=facts.get("marking", ""))
    try:
        if example:
            fill_example(_editing(made), facts)
    except BasewatchError:
        made.close()
        casebook.unlink(missing_ok=True)
        raise
    made.close()
    click.echo(f"Created {casebook}")


@basewatch.command()
@_CASEBOOK
@_JSON
def info(casebook: Path, *, as_json: bool) -> None:
    """Tell what a casebook holds."""
    from desktop.queries.info import casebook_info
    from desktop.store.copies import problems

    with _Reading(casebook) as reader:
        found = casebook_info(reader)
        unsound = problems(reader.db)
    counts = {_COUNTED[kind.value]: count for kind, count in found.counts.items()}
    answer = {
        "path": str(casebook),
        "schema_version": found.schema_version,
        "marking": found.marking,
        "encrypted": False,
        "integrity": "; ".join(unsound) or "ok",
        "counts": counts,
    }
    if as_json:
        _print_json(answer)
        return
    click.echo(f"{found.title}  {found.marking}".rstrip())
    for name, count in counts.items():
        click.echo(f"{count:7,} {name.replace('_', ' ')}")
    click.echo(f"format {found.schema_version}, integrity: {answer['integrity']}")


@basewatch.command()
@_CASEBOOK
@_JSON
@click.pass_context
def check(ctx: click.Context, casebook: Path, *, as_json: bool) -> None:
    """Check a casebook's integrity, its attached files and the chain of its journal."""
    from desktop.store.copies import problems

    with _Reading(casebook) as reader:
        found = problems(reader.db)
    if as_json:
        _print_json({"ok": not found, "problems": list(found)})
    else:
        click.echo("\n".join(found) or "No problems found.")
    ctx.exit(1 if found else 0)


@basewatch.command()
@_CASEBOOK
@click.argument("to", type=click.Path(path_type=Path), required=False)
def backup(casebook: Path, to: Path | None) -> None:
    """Write a verified copy of a casebook."""
    from desktop.store.copies import copy_to

    stamp = f"{_now():%Y-%m-%d %H%M%S}"
    target = to or casebook.with_name(f"{casebook.stem} {stamp}{casebook.suffix}")
    with _Reading(casebook) as reader:
        copy_to(reader, target)
    click.echo(f"Copied to {target}")


@basewatch.group()
def add() -> None:
    """Add an event or a base."""


@add.command("event")
@_CASEBOOK
@click.option("--title", required=True, help="What happened, in one line.")
@click.option("--when", "words", required=True, help="Date words, as in a report.")
@click.option("--anchor", help="The day that relative words count from, as 2026-01-26.")
@click.option("--at", multiple=True, help="A base it happened at; may be repeated.")
@click.option("--from", "from_", multiple=True, help="A base something left.")
@click.option("--to", multiple=True, help="A base something went to.")
@click.option("--kind", default="other", help="The kind of event.")
@_JSON
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

    span = understand(words, _day(anchor), anchor_kind=AnchorKind.MANUAL)
    ends = [
        (role, name)
        for role, names in ((BaseRole.AT, at), (BaseRole.FROM, from_), (BaseRole.TO, to))
        for name in names
    ]
    kept = _open(casebook)
    try:
        reader = kept.reader()
        try:
            bases = tuple(
                EventBase(role=role, base=BaseId(base_called(reader, name))) for role, name in ends
            )
        finally:
            reader.close()
        editing = _editing(kept)
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
    _print_added(event.id, title, as_json=as_json)


@add.command("base")
@_CASEBOOK
@click.option("--name", required=True)
@click.option("--kind", default="other", help="The kind of base.")
@click.option("--lat", type=float, help="Degrees, north positive.")
@click.option("--lon", type=float, help="Degrees, east positive.")
@click.option("--alias", multiple=True, help="Another name; may be repeated.")
@_JSON
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

    kept = _open(casebook)
    try:
        editing = _editing(kept)
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
    _print_added(base.id, name, as_json=as_json)


@basewatch.command()
@_CASEBOOK
@click.option("--base", help="Only events at this base, by any of its names.")
@click.option("--from", "from_", help="Only what may have held on or after this day.")
@click.option("--to", help="Only what may have held on or before this day.")
@click.option("--as-of", help="Only what was reported by the end of this day.")
@_JSON
def events(
    casebook: Path,
    base: str | None,
    from_: str | None,
    to: str | None,
    as_of: str | None,
    *,
    as_json: bool,
) -> None:
    """List events in time order."""
    from desktop.domain.span_echo import echo_short
    from desktop.domain.spans import day_end_s, day_start_s
    from desktop.queries.as_of import see_as_reported
    from desktop.queries.events import event_rows
    from desktop.services.lookup import base_called

    first, last, known = _day(from_), _day(to), _day(as_of)
    with _Reading(casebook) as reader:
        if known is not None:
            see_as_reported(reader, known)
        rows = event_rows(
            reader,
            base_called(reader, base) if base else "",
            None if first is None else day_start_s(first),
            None if last is None else day_end_s(last),
        )
    if as_json:
        _print_json([_event_json(row) for row in rows])
        return
    for row in rows:
        places = ", ".join(f"{place.role.value} {place.name}" for place in row.places)
        click.echo(
            f"{echo_short(row.event.when)}  {row.event.title}" + f"  ({places})" * bool(places)
        )


@basewatch.command()
@_CASEBOOK
@click.option("--from", "from_", required=True, help="The earlier day, as 2026-01-24.")
@click.option("--to", required=True, help="The later day.")
@_JSON
def diff(casebook: Path, from_: str, to: str, *, as_json: bool) -> None:
    """Tell what differs between what was reported by two days."""
    from desktop.queries.as_of import AsReported
    from desktop.queries.differences import differences
    from desktop.services.casebooks import open_casebook

    first, last = _given_day(from_), _given_day(to)
    if first > last:
        raise click.BadParameter("--to is a day before --from.")
    kept = open_casebook(casebook, look_only="Opened for reading.")
    try:
        found = differences(kept.reader, AsReported(first), AsReported(last), last)
    finally:
        kept.close()
    if as_json:
        _print_json(
            [
                {
                    "kind": one.kind.value,
                    "base": one.base_name or None,
                    "record": one.record,
                    "text": one.text,
                }
                for one in found
            ]
        )
        return
    for name, group in groupby(found, lambda one: one.base_name):
        click.echo(name or "At no base")
        for one in group:
            click.echo(f"  {one.text}")


@basewatch.command()
@_CASEBOOK
@_JSON
def gaps(casebook: Path, *, as_json: bool) -> None:
    """List what is missing for each base: one line a gap."""
    from desktop.queries.gaps import gaps as find

    with _Reading(casebook) as reader:
        found = find(reader, _now().date())
    if as_json:
        _print_json(
            [
                {
                    "kind": gap.kind.value,
                    "base": gap.base_name or None,
                    "record": gap.record,
                    "text": gap.text,
                }
                for gap in found
            ]
        )
        return
    for gap in found:
        click.echo(f"{gap.base_name or 'No base'}: {gap.text}")


@basewatch.command()
@_CASEBOOK
@click.argument("words", nargs=-1, required=True)
@_JSON
def search(casebook: Path, words: tuple[str, ...], *, as_json: bool) -> None:
    """Find events, notes, reports, bases and their other names, in any script."""
    from desktop.queries.search import search as find

    with _Reading(casebook) as reader:
        found = find(reader, " ".join(words))
    if as_json:
        _print_json(
            [
                {"kind": hit.kind.value, "id": hit.id, "title": hit.title, "snippet": hit.snippet}
                for hit in found.hits
            ]
        )
    else:
        for hit in found.hits:
            click.echo(f"{hit.kind.value.replace('_', ' ')}: {hit.title}")
    if found.newest_first:
        click.echo("Too many to rank: newest first.", err=True)


@basewatch.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--anchor", required=True, help="The day that the words count from, as 2026-01-26.")
@_JSON
@click.pass_context
def when(ctx: click.Context, words: tuple[str, ...], anchor: str, *, as_json: bool) -> None:
    """Say what date words mean."""
    from desktop.domain.date_words import DateWordsRefused, understand
    from desktop.domain.span_echo import echo

    text = " ".join(words)
    try:
        span = understand(text, _day(anchor))
    except DateWordsRefused as refusal:
        if as_json:
            _print_json({"words": text, "refused": str(refusal)})
        else:
            click.echo(str(refusal), err=True)
        ctx.exit(1)
    if as_json:
        _print_json(_span_json(span))
    else:
        click.echo(echo(span))


class _Reading:
    """Opens a casebook for one question, and closes it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> "Reader":
        from desktop.services.casebooks import open_casebook

        self._casebook = open_casebook(self._path, look_only="Opened for reading.")
        self._reader = self._casebook.reader()
        return self._reader

    def __exit__(self, *_failure: object) -> None:
        self._reader.close()
        self._casebook.close()


def _open(path: Path) -> "Casebook":
    from desktop.services.casebooks import open_casebook

    return open_casebook(path)


def _editing(casebook: "Casebook") -> "Editing":
    from desktop import settings
    from desktop.services.editing import Editing
    from desktop.store.changes import Author

    own = settings.load(settings.places(os.environ))
    who = settings.analyst_name(own, os.environ)
    return Editing(casebook, Author(who=who, device=own.device), _now)


def _now() -> datetime:
    return datetime.now(UTC)


def _day(text: str | None) -> date | None:
    return None if text is None else _given_day(text)


def _given_day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(f"“{text}” is not a day as in 2026-01-26.") from None


def _event_json(row: Any) -> dict[str, Any]:
    counted = row.corroboration
    return {
        "id": row.event.id,
        "title": row.event.title,
        "kind": row.event.kind.value,
        "when": _span_json(row.event.when),
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


def _span_json(span: "DateSpan") -> dict[str, Any]:
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


def _print_added(record_id: str, name: str, *, as_json: bool) -> None:
    if as_json:
        _print_json({"id": record_id})
    else:
        click.echo(f"Added “{name}”")


def _print_json(answer: object) -> None:
    click.echo(json.dumps(answer, ensure_ascii=False, indent=2))


_COUNTED = {
    "base": "bases",
    "actor": "actors",
    "source": "sources",
    "report": "reports",
    "event": "events",
    "source_note": "source_notes",
    "posture": "postures",
    "origin_link": "origin_links",
    "attachment": "attachments",
    "transfer": "transfers",
    "agreement": "agreements",
    "watch_item": "watch_items",
    "assessment": "assessments",
}
