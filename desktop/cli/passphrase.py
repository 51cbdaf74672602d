"""Passphrases on the command line: asked for on the terminal, or read from a pipe; never arguments.

An argument can be read by every program on the machine while the command runs, and stays in the
shell's history.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop.domain.errors import BasewatchError

if TYPE_CHECKING:
    from desktop.store.key import Key

_FROM = "desktop.cli.passphrase.from"
_MOST_BYTES = 4_096


class PassphraseNotGiven(BasewatchError):
    """A passphrase is needed, and nobody can be asked for it."""


def _keep(ctx: click.Context, _parameter: click.Parameter, value: int | None) -> None:
    if value is not None:
        ctx.meta[_FROM] = value


PASSPHRASE = click.option(
    "--passphrase-fd",
    type=int,
    metavar="N",
    expose_value=False,
    callback=_keep,
    help="Read the passphrase, one line, from file descriptor N; else the terminal asks for it.",
)


def is_handed_in() -> bool:
    """Tell whether passphrases come from a file descriptor."""
    return _FROM in click.get_current_context().meta


def key_of(casebook: Path) -> "Key | None":
    """Return the key of a casebook, of the passphrase that is asked for; None where it is plain.

    Raises:
        BasewatchError: Where nobody can be asked, or the passphrase has a slip in it.
    """
    from desktop.logs import forbid_core_dumps
    from desktop.services.casebooks import key_for, needs_passphrase

    if not needs_passphrase(casebook):
        return None
    forbid_core_dumps()
    return key_for(casebook, _typed(f"Passphrase of {casebook.name}"))


def key_made_up() -> "Key":
    """Return the key of a new passphrase, which the terminal asks for twice.

    Raises:
        BasewatchError: Where nobody can be asked, or it cannot be taken.
    """
    from desktop.services.passphrases import key_of_new

    passphrase = _typed("New passphrase")
    return key_of_new(passphrase, passphrase if is_handed_in() else _typed("The same again"))


def passphrase_made_up(prompt: str) -> str:
    """Return a new passphrase of a file that is no casebook; the terminal asks for it twice.

    Raises:
        BasewatchError: Where nobody can be asked, or it cannot be taken.
    """
    from desktop.services.passphrases import check_new

    passphrase = _typed(prompt)
    check_new(passphrase, passphrase if is_handed_in() else _typed("The same again"))
    return passphrase


def passphrase_of(prompt: str) -> str:
    """Return the passphrase of a file that is no casebook.

    Raises:
        BasewatchError: Where nobody can be asked.
    """
    return _typed(prompt)


def tell_recovery_key(key: "Key") -> None:
    """Print the recovery key of a new passphrase, once."""
    click.echo(f"Recovery key: {key.recovery_code()}")
    click.echo(
        "It opens the casebook like the passphrase. Write it down and keep it elsewhere: it is"
        " shown only now.",
        err=True,
    )


def _typed(prompt: str) -> str:
    descriptor: int | None = click.get_current_context().meta.get(_FROM)
    if descriptor is not None:
        return _line(descriptor)
    if not sys.stdin.isatty():
        raise PassphraseNotGiven(
            f"{prompt}: nobody can be asked here. Run it in a terminal, or give the passphrase as a"
            " line by --passphrase-fd N."
        )
    answer: Any = click.prompt(prompt, hide_input=True, err=True)
    return str(answer)


def _line(descriptor: int) -> str:
    """Return the next line, and leave what follows it to the next question."""
    line = b""
    try:
        while len(line) <= _MOST_BYTES and (byte := os.read(descriptor, 1)) not in (b"", b"\n"):
            line += byte
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise PassphraseNotGiven(
            f"No passphrase could be read from file descriptor {descriptor}: {why}."
        ) from error
    try:
        typed = line.removesuffix(b"\r").decode()
    except UnicodeDecodeError:
        raise PassphraseNotGiven(
            f"What file descriptor {descriptor} gives is no text in UTF-8."
        ) from None
    if not typed:
        raise PassphraseNotGiven(f"File descriptor {descriptor} gives no passphrase.")
    return typed
