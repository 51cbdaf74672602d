"""Commands that answer a question about what happened."""

from itertools import groupby
from pathlib import Path

import click

from desktop.cli.group import CASEBOOK, JSON, basewatch
from desktop.cli.opening import Reading, day_of, given_day, now, opened
from desktop.cli.printing import event_json, print_json, span_json


@basewatch.command()
@CASEBOOK
@click.option("--base", help="Only events at this base, by any of its names.")
@click.option("--from", "from_", help="Only what may have held on or after this day.")
@click.option("--to", help="Only what may have held on or before this day.")
@click.option("--as-of", help="Only what was reported by the end of this day.")
@JSON
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

    first, last, known = day_of(from_), day_of(to), day_of(as_of)
    with Reading(casebook) as reader:
        if known is not None:
            see_as_reported(reader, known)
        rows = event_rows(
            reader,
            base_called(reader, base) if base else "",
            None if first is None else day_start_s(first),
            None if last is None else day_end_s(last),
        )
    if as_json:
        print_json([event_json(row) for row in rows])
        return
    for row in rows:
        places = ", ".join(f"{place.role.value} {place.name}" for place in row.places)
        click.echo(
            f"{echo_short(row.event.when)}  {row.event.title}" + f"  ({places})" * bool(places)
        )


@basewatch.command()
@CASEBOOK
@click.option("--from", "from_", required=True, help="The earlier day, as 2026-01-24.")
@click.option("--to", required=True, help="The later day.")
@JSON
def diff(casebook: Path, from_: str, to: str, *, as_json: bool) -> None:
    """Tell what differs between what was reported by two days."""
    from desktop.queries.as_of import AsReported
    from desktop.queries.differences import differences

    first, last = given_day(from_), given_day(to)
    if first > last:
        raise click.BadParameter("--to is a day before --from.")
    kept = opened(casebook, look_only=True)
    try:
        found = differences(kept.reader, AsReported(first), AsReported(last), last)
    finally:
        kept.close()
    if as_json:
        print_json(
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
@CASEBOOK
@JSON
def gaps(casebook: Path, *, as_json: bool) -> None:
    """List what is missing for each base: one line a gap."""
    from desktop.queries.gaps import gaps as find

    with Reading(casebook) as reader:
        found = find(reader, now().date())
    if as_json:
        print_json(
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
@CASEBOOK
@click.argument("words", nargs=-1, required=True)
@JSON
def search(casebook: Path, words: tuple[str, ...], *, as_json: bool) -> None:
    """Find events, notes, reports, bases and their other names, in any script."""
    from desktop.queries.search import search as find

    with Reading(casebook) as reader:
        found = find(reader, " ".join(words))
    if as_json:
        print_json(
            [
                {"kind": hit.kind.value, "id": hit.id, "title": hit.title, "snippet": hit.snippet}
                for hit in found.hits
            ]
        )
    else:
        for hit in found.hits:
            click.echo(f"{hit.kind.value.replace('_', ' ')}: {hit.title}")
    if found.newest_first:
        click.echo(
            "Too many to rank: whole words first, then longer ones, the newest first.", err=True
        )


@basewatch.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--anchor", required=True, help="The day that the words count from, as 2026-01-26.")
@JSON
@click.pass_context
def when(ctx: click.Context, words: tuple[str, ...], anchor: str, *, as_json: bool) -> None:
    """Say what date words mean."""
    from desktop.domain.date_words import DateWordsRefused, understand
    from desktop.domain.span_echo import echo

    text = " ".join(words)
    try:
        span = understand(text, day_of(anchor))
    except DateWordsRefused as refusal:
        if as_json:
            print_json({"words": text, "refused": str(refusal)})
        else:
            click.echo(str(refusal), err=True)
        ctx.exit(1)
    if as_json:
        print_json(span_json(span))
    else:
        click.echo(echo(span))
