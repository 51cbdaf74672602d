"""Commands about a whole casebook: make one, tell what is in it, check it, copy it."""

from pathlib import Path

import click

from desktop.cli.backups import keeper_of
from desktop.cli.group import CASEBOOK, JSON, basewatch
from desktop.cli.opening import Reading, editing_of, now
from desktop.cli.passphrase import is_handed_in, key_made_up, key_of, tell_recovery_key
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
@click.option("--encrypt", is_flag=True, help="Ask for a passphrase, and print the recovery key.")
def new(casebook: Path, *, example: bool, encrypt: bool) -> None:
    """Create a casebook; with --encrypt or --passphrase-fd an encrypted one."""
    from desktop.resources import resource_dir
    from desktop.services.casebooks import create_casebook
    from desktop.services.example import example_facts, fill_example

    facts = example_facts(resource_dir()) if example else {}
    title = facts.get("title", casebook.stem)
    key = key_made_up() if encrypt or is_handed_in() else None
    made = create_casebook(casebook, title, now(), marking=facts.get("marking", ""), key=key)
    try:
        if example:
            fill_example(editing_of(made), facts)
    except BasewatchError:
        made.close()
        casebook.unlink(missing_ok=True)
        raise
    made.close()
    click.echo(f"Created {casebook}")
    if key is not None:
        tell_recovery_key(key)


@basewatch.command()
@CASEBOOK
@click.option("--remove", is_flag=True, help="Let it be a plain file again.")
@click.option(
    "--backups",
    type=click.Choice(["rewrite", "remove", "leave"]),
    default="rewrite",
    show_default=True,
    help="What becomes of the backups that open with the present passphrase, or without one.",
)
def passphrase(casebook: Path, backups: str, *, remove: bool) -> None:
    """Set, change or remove the passphrase of a casebook.

    Both are asked for on the terminal, the present one first where there is one; with
    --passphrase-fd they are the first and the second line. A new recovery key is printed.
    """
    from desktop.services.casebooks import open_casebook
    from desktop.services.passphrases import Copies, change_key

    present = key_of(casebook)
    # Before a new one is asked for; and a file that is no casebook is told.
    looked_at = open_casebook(casebook, key=present, look_only="Opened for reading.")
    try:
        copies = [one.path for one in keeper_of(looked_at).listed()]
    finally:
        looked_at.close()
    made = None if remove else key_made_up()
    for sentence in change_key(casebook, present, made, copies, Copies(backups)).left:
        click.echo(sentence, err=True)
    if made is None:
        click.echo(f"{casebook} is not encrypted.")
    else:
        click.echo(f"{casebook} is encrypted.")
        tell_recovery_key(made)


@basewatch.command()
@CASEBOOK
@JSON
def info(casebook: Path, *, as_json: bool) -> None:
    """Tell what a casebook holds."""
    from desktop.queries.info import casebook_info
    from desktop.store.copies import problems

    with Reading(casebook) as reader:
        is_encrypted = reader.key is not None
        found = casebook_info(reader)
        unsound = problems(reader.db)
    counts = {_COUNTED[kind.value]: count for kind, count in found.counts.items()}
    answer = {
        "path": str(casebook),
        "schema_version": found.schema_version,
        "marking": found.marking,
        "encrypted": is_encrypted,
        "integrity": "; ".join(unsound) or "ok",
        "counts": counts,
    }
    if as_json:
        print_json(answer)
        return
    click.echo(f"{found.title}  {found.marking}".rstrip())
    for name, count in counts.items():
        click.echo(f"{count:7,} {name.replace('_', ' ')}")
    how = "encrypted, " if is_encrypted else ""
    click.echo(f"format {found.schema_version}, {how}integrity: {answer['integrity']}")


@basewatch.command()
@CASEBOOK
@JSON
@click.pass_context
def check(ctx: click.Context, casebook: Path, *, as_json: bool) -> None:
    """Check a casebook: its pages, its journal, its records against that, its attached files."""
    from desktop.cli.backups import listed_of
    from desktop.services.backups.checking import check_at_once

    with Reading(casebook) as reader:
        found = check_at_once(reader, listed_of(reader).listed())
    if as_json:
        print_json({"ok": not found, "problems": list(found)})
    else:
        click.echo("\n".join(found) or "No problems found.")
    ctx.exit(1 if found else 0)
