"""Where a new casebook can be: the file that a name makes in a folder."""

import os
from pathlib import Path

from desktop.domain.errors import BasewatchError
from desktop.services.casebooks import SUFFIX

# What some system or other takes for more than a letter.
_NO_LETTERS = '/\\:*?"<>|'
_LONGEST_BYTES = 200


class NoName(BasewatchError):
    """No file can be called so."""


def casebook_path(folder: Path, name: str) -> Path:
    """Return the file of a casebook that is called ``name`` in ``folder``.

    Args:
        folder: Where it is to be.
        name: As somebody typed it, with or without the ending of a casebook.

    Raises:
        NoName: Where no file can be called so, with a sentence.
    """
    name = " ".join(name.split()).removesuffix(SUFFIX).strip()
    if not name.strip("."):
        raise NoName("Give the casebook a name.")
    for sign in name:
        if sign in _NO_LETTERS:
            raise NoName(f"The name of a file cannot have {sign} in it.")
        if not sign.isprintable():
            raise NoName("The name has a letter in it that cannot be seen.")
    if name.startswith("."):
        raise NoName("A file whose name begins with a full stop is hidden by many systems.")
    if len(name.encode()) > _LONGEST_BYTES:
        raise NoName("That name is too long for a file.")
    return folder / f"{name}{SUFFIX}"


def free_name(folder: Path, name: str) -> str:
    """Return ``name``, with a number behind it where ``folder`` has a casebook of that name."""
    found, number = name, 1
    while os.path.lexists(casebook_path(folder, found)):
        number += 1
        found = f"{name} {number}"
    return found
