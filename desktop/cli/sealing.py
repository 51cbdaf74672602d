"""Encrypted packs on the command line: for whom one is closed, what opens one, the own key."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.cli.group import basewatch
from desktop.cli.passphrase import passphrase_made_up, passphrase_of

if TYPE_CHECKING:
    from desktop.services.exchange.envelope import Envelope, Unlock


@basewatch.command()
def key() -> None:
    """Print your public key: only you can open packs that are encrypted to it.

    It is made the first time. The private one stays in the program's data folder.
    """
    from desktop.services.exchange.encrypting import own_public_key

    click.echo(own_public_key(own_folder("keys")))


def envelope_of(keys: tuple[str, ...], *, by_passphrase: bool, is_pack: bool) -> "Envelope | None":
    """Return how a pack is to be encrypted; None where it is not.

    Raises:
        BasewatchError: Where a key is none, or no passphrase is given.
        click.UsageError: Where it cannot be done so.
    """
    if not (keys or by_passphrase):
        return None
    if not is_pack:
        raise click.UsageError("Only packs are encrypted: ask for one with --as pack.")
    if keys and by_passphrase:
        raise click.UsageError("Encrypt a pack to keys or by a passphrase, not both.")
    from desktop.services.exchange.encrypting import checked_keys
    from desktop.services.exchange.envelope import Envelope

    private = own_folder("private")
    if keys:
        return Envelope(recipients=checked_keys(keys), private=private)
    return Envelope(passphrase=passphrase_made_up("New passphrase of the pack"), private=private)


def unlock_of(pack: Path) -> "Unlock":
    """Return what opens a pack; its passphrase is asked for where it has one.

    Raises:
        BasewatchError: Where nobody can be asked.
    """
    from desktop.services.exchange.envelope import Unlock, asks_for_passphrase

    typed = passphrase_of(f"Passphrase of {pack.name}") if asks_for_passphrase(pack) else ""
    keys, private = own_folder("keys"), own_folder("private")
    return Unlock(key_folder=keys, passphrase=typed, private=private)


def own_folder(name: str) -> Path:
    """Return a folder of whoever runs the command, in the program's data folder."""
    import os

    from desktop import settings

    return settings.places(os.environ).data / name
