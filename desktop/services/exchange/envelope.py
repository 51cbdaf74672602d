"""Around a pack that only some may read: for whom it is closed, and what opens one that came."""

from dataclasses import dataclass, field
from pathlib import Path

from desktop.store.files import check_ordinary

_FIRST_LINE = b"age-encryption.org/v1\n"
_BY_PASSPHRASE = b"-> scrypt "


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """How a pack is encrypted, by ``recipients`` or, where there are none, by ``passphrase``.

    Attributes:
        recipients: Public keys of age, as in ``"age1…"``.
        private: The folder in which it is made; see `private_folder`.
    """

    recipients: tuple[str, ...] = ()
    passphrase: str = field(default="", repr=False)
    private: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlock:
    """What opens an encrypted pack.

    Attributes:
        key_folder: Where the own key is; None where there can be none.
        passphrase: As it was typed; empty where nobody was asked.
        private: The folder in which packs are unpacked; see `private_folder`.
    """

    key_folder: Path | None = None
    passphrase: str = field(default="", repr=False)
    private: Path | None = None


def is_encrypted_pack(path: Path) -> bool:
    """Tell whether a file is one that age has encrypted.

    Raises:
        OSError: Where it cannot be read.
    """
    return _beginning(path).startswith(_FIRST_LINE)


def asks_for_passphrase(path: Path) -> bool:
    """Tell whether a file is encrypted by a passphrase; False where it cannot be read."""
    try:
        check_ordinary(path)
        return _beginning(path).startswith(_FIRST_LINE + _BY_PASSPHRASE)
    except OSError:
        return False


def _beginning(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(_FIRST_LINE + _BY_PASSPHRASE))
