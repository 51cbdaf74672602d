"""Sets, changes and removes the passphrase of a casebook, and of its earlier copies."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from pathlib import Path

from desktop.domain.errors import BasewatchError
from desktop.services.backups.shelf import remove
from desktop.services.casebooks import key_for, needs_passphrase
from desktop.services.paced import Work, unwatched
from desktop.store.errors import StoreError
from desktop.store.key import Key, new_key
from desktop.store.pacing import share
from desktop.store.rewriting import rewrite

__all__ = [
    "Changed",
    "Copies",
    "Key",
    "PassphraseRefused",
    "change_key",
    "check_new",
    "key_after",
    "key_of_new",
]

SHORTEST = 8
"""So many letters a passphrase must have at least; a few words are far better."""


class PassphraseRefused(BasewatchError):
    """A new passphrase that cannot be taken, with the reason."""


class Copies(StrEnum):
    """What becomes of the earlier copies of a casebook, which its old passphrase opens."""

    REWRITE = "rewrite"
    REMOVE = "remove"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Changed:
    """What came of a change.

    Attributes:
        key: What the casebook is encrypted with now, None where it is plain.
        left: A sentence for each earlier copy that is as it was, though it should not be.
    """

    key: Key | None
    left: tuple[str, ...]


def key_of_new(passphrase: str, again: str) -> Key:
    """Return a key of a passphrase that somebody just made up; that takes 0.5 s.

    Args:
        passphrase: As typed first.
        again: As typed a second time.

    Raises:
        PassphraseRefused: Where they differ, or it is too short.
    """
    check_new(passphrase, again)
    return new_key(passphrase)


def check_new(passphrase: str, again: str) -> None:
    """Refuse a passphrase that somebody just made up, where it cannot be taken.

    Raises:
        PassphraseRefused: Where the two differ, or it is too short.
    """
    if passphrase != again:
        raise PassphraseRefused("The two are not the same. Type the passphrase again.")
    if len(passphrase) < SHORTEST:
        raise PassphraseRefused(
            f"That is too short: use {SHORTEST} letters at least, better four or five words that"
            " do not belong together."
        )


def change_key(
    casebook: Path,
    old: Key | None,
    new: Key | None,
    copies: Sequence[Path] = (),
    fate: Copies = Copies.REWRITE,
    work: Work | None = None,
) -> Changed:
    """Write a casebook, which nobody has open, with another key; then see to its earlier copies.

    Args:
        casebook: The file.
        old: What it is encrypted with, None where it is plain.
        new: What it shall be encrypted with, None for a plain file.
        copies: Its backups.
        fate: What becomes of those.
        work: Told how far it is; cancels it until the casebook has its new key, for then the copies
            must not be left with the old one.

    Raises:
        StoreError: With a sentence; the casebook is then as it was, and so are the copies.
        WorkCancelled: Where it was cancelled; all is then as it was.
    """
    work = work or unwatched()
    ends = _ends(casebook, copies if fate is Copies.REWRITE else ())

    def pace(part: float) -> None:
        work.at(part * ends[0])
        if part >= 1.0:
            work.settle()

    rewrite(casebook, old, new, pace)
    left: list[str] = []
    for at, copy in enumerate(copies):
        try:
            if fate is Copies.REMOVE:
                remove(copy)
            elif fate is Copies.REWRITE:
                present = old if needs_passphrase(copy) else None
                rewrite(copy, present, new, share(work.at, ends[at], ends[at + 1]))
        except (StoreError, OSError) as error:
            left.append(f"“{copy.name}” is as it was: {error}")
    return Changed(new, tuple(left))


def _ends(casebook: Path, copies: Sequence[Path]) -> list[float]:
    """Return, for each file, which part of all is done after it: a larger one takes longer."""
    sizes = [max(_size(path), 1) for path in (casebook, *copies)]
    return [done / sum(sizes) for done in accumulate(sizes)]


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # It is told of when it is written.


def key_after(
    casebook: Path, key: Key | None, present: str, new: tuple[str, str] | None
) -> Key | None:
    """Return the key that an open casebook shall have, once somebody has proved to be allowed.

    Whoever sits down at an open window must not be able to change its passphrase. It takes 0.5 s
    to a second.

    Args:
        casebook: The file.
        key: What it is encrypted with, None where it is plain.
        present: Its passphrase, or its recovery key, as it was typed.
        new: The new passphrase, typed twice; None for none.

    Raises:
        BasewatchError: Where the present one is wrong, or the new one cannot be taken.
    """
    if key is not None and not key_for(casebook, present).is_same(key):
        raise PassphraseRefused("The present passphrase is not right. Nothing was changed.")
    return None if new is None else key_of_new(*new)
