"""What commands open: a casebook to read or to edit, and the days that they are given."""

import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from desktop.queries.reader import Reader
    from desktop.services.editing import Editing
    from desktop.services.importing.committing import Committing
    from desktop.store.casebook import Casebook
    from desktop.store.changes import Author


class Reading:
    """Opens a casebook for one question, and closes it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> "Reader":
        self._casebook = opened(self._path, look_only=True)
        self._reader = self._casebook.reader()
        return self._reader

    def __exit__(self, _kind: object, failure: BaseException | None, _trace: object) -> None:
        from desktop.store.engine import DatabaseFailure
        from desktop.store.errors import translated

        self._reader.close()
        self._casebook.close()
        if isinstance(failure, DatabaseFailure):
            raise translated(failure, self._path) from failure


def opened(path: Path, *, look_only: bool = False) -> "Casebook":
    """Return a casebook, opened to be edited or for looking only; close it.

    Where it is encrypted, its passphrase is asked for.

    Raises:
        BasewatchError: With a sentence.
    """
    from desktop.cli.passphrase import key_of
    from desktop.services.casebooks import open_casebook

    key = key_of(path)
    if look_only:
        return open_casebook(path, key=key, look_only="Opened for reading.")
    from desktop.cli.backups import backup_places
    from desktop.services.backups.migrating import FirstBackup

    first_backup = FirstBackup(backup_places(), now)
    kept = open_casebook(path, key=key, before_migration=first_backup)
    for sentence in first_backup.refused:
        click.echo(sentence, err=True)
    return kept


def editing_of(casebook: "Casebook") -> "Editing":
    """Return what edits a casebook in the name of whoever runs the command."""
    from desktop.services.editing import Editing

    return Editing(casebook, author(), now)


def committing_of(casebook: "Casebook") -> "Committing":
    """Return what commits imports into a casebook in the name of whoever runs the command."""
    from desktop.services.importing.committing import Committing

    return Committing(casebook, author(), now)


def author() -> "Author":
    """Return whoever runs the command."""
    from desktop import settings
    from desktop.store.changes import Author

    own = settings.load(settings.places(os.environ))
    return Author(who=settings.analyst_name(own, os.environ), device=own.device)


def now() -> datetime:
    """Return the moment, UTC."""
    return datetime.now(UTC)


def day_of(text: str | None) -> date | None:
    """Return the day that ISO 8601 text names, None where there is none.

    Raises:
        click.BadParameter: Where it is no day.
    """
    return None if text is None else given_day(text)


def given_day(text: str) -> date:
    """Return the day that ISO 8601 text names.

    Raises:
        click.BadParameter: Where it is no day.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(f"“{text}” is not a day as in 2026-01-26.") from None
