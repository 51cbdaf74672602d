"""Commands about a whole casebook: make one, tell what is in it, check it, copy it."""

from pathlib import Path

import click

from desktop.cli.group import CASEBOOK, JSON, basewatch
from desktop.cli.opening import Reading, editing_of, now
from desktop.cli.printing import print_json
from desktop.domain.errors import BasewatchError

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
    "saved_view": "saved_views",
    "briefing": "briefings",
}


@basewatch.command()
@CASEBOOK
@click.option("--example", is_flag=True, help="Fill it with the example.")
def new(casebook: Path, *, example: bool) -> None:
    """Create a casebook."""
    from desktop.resources import resource_dir
    from desktop.services.casebooks import create_casebook
    from desktop.services.example import example_facts, fill_example

    facts = example_facts(resource_dir()) if example else {}
    title = facts.get("title", casebook.stem)
    made = create_casebook(casebook, title, now(), marking=facts.get("marking", ""))
    try:
        if example:
            fill_example(editing_of(made), facts)
    except BasewatchError:
        made.close()
        casebook.unlink(missing_ok=True)
        raise
    made.close()
    click.echo(f"Created {casebook}")


@basewatch.command()
@CASEBOOK
@JSON
def info(casebook: Path, *, as_json: bool) -> None:
    """Tell what a casebook holds."""
    from desktop.queries.info import casebook_info
    from desktop.store.copies import problems

    with Reading(casebook) as reader:
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
        print_json(answer)
        return
    click.echo(f"{found.title}  {found.marking}".rstrip())
    for name, count in counts.items():
        click.echo(f"{count:7,} {name.replace('_', ' ')}")
    click.echo(f"format {found.schema_version}, integrity: {answer['integrity']}")


@basewatch.command()
@CASEBOOK
@JSON
@click.pass_context
def check(ctx: click.Context, casebook: Path, *, as_json: bool) -> None:
    """Check a casebook's integrity, its attached files and the chain of its journal."""
    from desktop.store.copies import problems

    with Reading(casebook) as reader:
        found = problems(reader.db)
    if as_json:
        print_json({"ok": not found, "problems": list(found)})
    else:
        click.echo("\n".join(found) or "No problems found.")
    ctx.exit(1 if found else 0)


@basewatch.command()
@CASEBOOK
@click.argument("to", type=click.Path(path_type=Path), required=False)
def backup(casebook: Path, to: Path | None) -> None:
    """Write a verified copy of a casebook."""
    from desktop.store.copies import copy_to

    stamp = f"{now():%Y-%m-%d %H%M%S}"
    target = to or casebook.with_name(f"{casebook.stem} {stamp}{casebook.suffix}")
    with Reading(casebook) as reader:
        copy_to(reader, target)
    click.echo(f"Copied to {target}")
