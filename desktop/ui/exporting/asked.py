"""What somebody wants to have exported."""

import dataclasses
from pathlib import Path

from desktop.services.exporting.wish import Format


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A file in a format; ``is_filtered`` narrows it to what the window shows.

    Attributes:
        who, purpose: Who hands a pack over, and what for; empty in other formats.
        is_signed: Whether a pack is signed with their key.
        encrypt_to: The public keys that a pack is encrypted to, as entered; none for a plain one.
        passphrase: By which it is encrypted instead, typed twice.
    """

    format: Format
    is_filtered: bool
    with_restricted: bool
    target: Path
    who: str = ""
    purpose: str = ""
    is_signed: bool = False
    encrypt_to: tuple[str, ...] = ()
    passphrase: tuple[str, str] = dataclasses.field(default=("", ""), repr=False)
