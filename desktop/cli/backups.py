"""Commands about backups: make one, list them, restore one, save what can be saved."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.cli.group import CASEBOOK, JSON, basewatch
from desktop.cli.opening import Reading, author, now
from desktop.cli.passphrase import PASSPHRASE
from desktop.cli.printing import print_json

if TYPE_CHECKING:
    from desktop.services.backups.keeper import Keeper
    from desktop.store.casebook import Casebook
    from desktop.store.reader import Reader


def backup_places() -> list[Path]:
    """Return the folders in which the program keeps backups."""
    from desktop import settings
    from desktop.services.backups.keeper import BACKUPS

    folders = settings.places(os.environ)
    second = settings.load(folders).second_backups
    return [folders.data / BACKUPS, *([Path(second)] if second else [])]


def keeper_of(casebook: "Casebook") -> "Keeper":
    """Return what keeps the backups of an open casebook."""
    from desktop.queries.info import casebook_id_of
    from desktop.services.backups.keeper import Keeper

    return Keeper(casebook.reader, casebook_id_of(casebook.inside), backup_places(), now)


def listed_of(reader: "Reader") -> "Keeper":
    """Return what lists the backups of a casebook that is read."""
    from desktop.queries.info import casebook_id_of
    from desktop.services.backups.keeper import Keeper

    return Keeper(lambda: reader, casebook_id_of(reader), backup_places(), now)


def back_up_before(casebook: "Casebook", why: str) -> None:
    """Make a backup before much is changed, ``why`` as in `Why`; where that fails, go on."""
    from desktop.services.backups.shelf import Why

    for sentence in keeper_of(casebook).make(Why(why), only_if_changed=True).refused:
        click.echo(sentence, err=True)


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


@basewatch.command()
@CASEBOOK
@JSON
def backups(casebook: Path, *, as_json: bool) -> None:
    """List the backups of a casebook, the newest first, even where it is gone or damaged."""
    from desktop.services.backups.shelf import shelves_of

    found = [one for place in backup_places() for one in shelves_of(place, casebook.stem)]
    lines = [
        {
            "path": str(one.path),
            "made_at": one.made_at.isoformat(),
            "why": None if one.why is None else one.why.value,
            "size_bytes": one.size_bytes,
            "counts": one.counts,
        }
        for one in found
    ]
    if as_json:
        print_json(lines)
        return
    for one in found:
        why = "" if one.why is None else one.why.value
        click.echo(f"{one.made_at:%Y-%m-%d %H:%M} UTC  {why:9} {one.size_bytes:>13,}  {one.path}")
    if not found:
        click.echo("There is no backup.")


@basewatch.command()
@CASEBOOK
@click.argument("backup", type=click.Path(path_type=Path))
def restore(casebook: Path, backup: Path) -> None:
    """Put a backup in the place of a casebook; what stands there is kept."""
    from desktop.cli.passphrase import key_of
    from desktop.services.backups.restoring import RestoreRefused
    from desktop.services.backups.restoring import restore as put_back
    from desktop.services.instance import WindowLock

    key = key_of(backup)
    lock = WindowLock(casebook, now)
    elsewhere = lock.acquire() if casebook.exists() else ""
    try:
        if elsewhere:
            raise RestoreRefused(f"The backup was not restored. {elsewhere}")
        done = put_back(backup, casebook, backup_places(), now, key)
    finally:
        lock.release()
    kept = done.present.path if done.present is not None else done.put_aside
    click.echo(f"Restored {casebook}" + (f"; what stood there is {kept}" if kept else ""))


@basewatch.command()
@click.argument("damaged", type=click.Path(path_type=Path))
@click.argument("to", type=click.Path(path_type=Path))
@PASSPHRASE
@JSON
def recover(damaged: Path, to: Path, *, as_json: bool) -> None:
    """Save what can be saved of a damaged casebook to a new one, and tell what is missing."""
    from desktop.cli.passphrase import key_of
    from desktop.services.backups.recovering import recover_casebook

    found = recover_casebook(damaged, to, author(), now, key_of(damaged))
    if as_json:
        print_json(
            {
                "rows": found.rows,
                "from_journal": found.from_journal,
                "unchecked": found.unchecked,
                "has_history": found.has_history,
                "missing": found.missing,
            }
        )
        return
    click.echo(f"{_records(found.rows)} could be read from {damaged}.")
    if found.from_journal:
        click.echo(f"{found.from_journal:,} more were brought back from the journal.")
    if found.unchecked:
        click.echo(f"Of {found.unchecked:,} the journal tells nothing any more; look at them.")
    if not found.has_history:
        click.echo("The history could not be saved whole, so it begins anew.")
    click.echo("\n".join(found.missing) or "Nothing is missing.")
    click.echo(f"Recovered to {to}")


@basewatch.command()
@click.argument("casebook", type=click.Path(path_type=Path))
@click.argument("to", type=click.Path(path_type=Path))
@JSON
def clean(casebook: Path, to: Path, *, as_json: bool) -> None:
    """Copy the records of a stranger's casebook to a new one, and tell what was left out."""
    from desktop.cli.passphrase import key_of
    from desktop.services.strangers import read_stranger

    found = read_stranger(casebook, to, author(), now, key_of(casebook))
    if as_json:
        print_json(
            {
                "things": list(found.things),
                "counts": {kind.value: count for kind, count in found.counts.items()},
                "left_out": list(found.left_out),
            }
        )
        return
    if found.things:
        click.echo(
            f"{casebook} holds things that do not belong in a casebook: {', '.join(found.things)}."
        )
    click.echo("\n".join(found.left_out) or "No record was left out.")
    copied = _records(sum(found.counts.values()))
    click.echo(f"Copied {copied} to {to}; its history begins now.")


def _records(count: int) -> str:
    return "1 record" if count == 1 else f"{count:,} records"
