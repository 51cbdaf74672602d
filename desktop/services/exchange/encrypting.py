"""Encrypts packs for colleagues' keys or by a passphrase, in the format of the tool age."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from pyrage import (
    DecryptError,
    EncryptError,
    IdentityError,
    RecipientError,
    decrypt_io,
    encrypt_io,
)
from pyrage import passphrase as by_passphrase
from pyrage.x25519 import Identity, Recipient

from desktop.services.exchange.envelope import Envelope, Unlock, asks_for_passphrase
from desktop.services.exchange.manifest import PackRefused
from desktop.services.exchange.signing import in_groups
from desktop.services.files import FileRefused, write_text_whole

_KEY = "age.txt"
MAX_BY_PASSPHRASE_BYTES = 256 * 2**20


def own_public_key(folder: Path) -> str:
    """Return what colleagues encrypt to, ``"age1…"``; the key is made where there is none yet.

    Raises:
        FileRefused: Where it can be neither read nor made.
    """
    return str(_own(folder).to_public())


def checked_keys(typed: Iterable[str]) -> tuple[str, ...]:
    """Return public keys without what is empty or twice.

    Raises:
        PackRefused: With the first that is none.
    """
    keys = tuple(dict.fromkeys(one.strip() for one in typed if one.strip()))
    for key in keys:
        try:
            Recipient.from_str(key)
        except RecipientError as error:
            shown = key if len(key) <= 70 else f"{key[:69]}…"
            raise PackRefused(
                f"“{shown}” is no public key: those of age begin with age1. Ask for it again."
            ) from error
    return keys


def key_fingerprint(public_key: str) -> str:
    """Return a public key of age as people compare it by voice."""
    return in_groups(sha256(public_key.encode()).hexdigest())


def encrypt(plain: Path, target: Path, envelope: Envelope) -> None:
    """Write the file at ``plain`` to ``target`` as only those of ``envelope`` can read it.

    Raises:
        PackRefused: Where it is too big for a passphrase.
        OSError: Where one of them cannot be read or written.
    """
    if envelope.recipients:
        keys = [Recipient.from_str(one) for one in envelope.recipients]
        with plain.open("rb") as source, target.open("wb") as sealed:
            try:
                encrypt_io(source, sealed, keys)
            except EncryptError as error:
                # It tells of a full disk by its own kind of error.
                raise OSError(str(error).partition("] ")[2] or str(error)) from error
        return
    # By a passphrase it is done in memory only.
    if plain.stat().st_size > MAX_BY_PASSPHRASE_BYTES:
        raise PackRefused(
            f"With a passphrase at most {MAX_BY_PASSPHRASE_BYTES // 2**20} MB can be encrypted."
            " Encrypt it to your colleague’s public key instead."
        )
    target.write_bytes(by_passphrase.encrypt(plain.read_bytes(), envelope.passphrase))


def decrypt(path: Path, plain: Path, unlock: Unlock) -> str:
    """Write what is in an encrypted pack to ``plain``, a new file that nobody else may read.

    Returns:
        The fingerprint of the own key that opened it; empty for a passphrase.

    Raises:
        PackRefused: Where it does not open, or was altered.
        FileRefused: Where the own key cannot be read.
        OSError: Where one of the files cannot be read or written.
    """
    plain.touch(mode=0o600, exist_ok=False)
    if asks_for_passphrase(path):
        _decrypt_by_passphrase(path, plain, unlock.passphrase)
        return ""
    if unlock.key_folder is None or not (unlock.key_folder / _KEY).exists():
        raise PackRefused(_not_for_you(path))
    own = _own(unlock.key_folder)
    try:
        with path.open("rb") as sealed, plain.open("wb") as opened:
            decrypt_io(sealed, opened, [own])
    except DecryptError as error:
        is_other = "No matching keys" in str(error)
        raise PackRefused(_not_for_you(path) if is_other else _altered(path)) from error
    except OSError as error:
        if error.errno is not None:
            raise
        # What does not decrypt comes so, where some of it did.
        raise PackRefused(_altered(path)) from error
    return key_fingerprint(str(own.to_public()))


def _decrypt_by_passphrase(path: Path, plain: Path, passphrase: str) -> None:
    if not passphrase:
        raise PackRefused(f"“{path.name}” opens by a passphrase: ask who made it.")
    if path.stat().st_size > 2 * MAX_BY_PASSPHRASE_BYTES:
        raise PackRefused(f"“{path.name}” is larger than any file that Basewatch encrypts.")
    try:
        plain.write_bytes(by_passphrase.decrypt(path.read_bytes(), passphrase))
    except DecryptError as error:
        raise PackRefused(
            f"The passphrase does not open “{path.name}”, or it was altered on its way."
        ) from error


def _own(folder: Path) -> Identity:
    path = folder / _KEY
    try:
        if path.exists():
            return Identity.from_str(path.read_text(encoding="ascii").strip())
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError, IdentityError) as error:
        raise FileRefused(f"Your key in “{path}” cannot be used: {error}.") from error
    made = Identity.generate()
    write_text_whole(path, f"{made}\n")
    path.chmod(0o600)
    return made


def _not_for_you(path: Path) -> str:
    return f"“{path.name}” is encrypted to another key than yours: give its maker your public key."


def _altered(path: Path) -> str:
    return f"“{path.name}” was cut off or altered on its way. Ask for it again."
