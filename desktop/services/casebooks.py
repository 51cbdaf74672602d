"""Opens and creates casebooks, and keeps two windows from writing to one file."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop.domain.ids import ulid
from desktop.store.casebook import Casebook
from desktop.store.encrypted import is_encrypted, salt_of
from desktop.store.errors import CasebookDamaged
from desktop.store.key import Key, key_typed
from desktop.store.migrations import SCHEMA_VERSION
from desktop.store.opening import create_file, open_file
from desktop.store.reader import Reader

SUFFIX = ".basewatch"


def create_casebook(
    path: Path,
    title: str,
    now: datetime,
    *,
    marking: str = "",
    copied_from: Mapping[str, str] | None = None,
    key: Key | None = None,
    entropy: Callable[[int], bytes] = os.urandom,
) -> Casebook:
    """Create an empty casebook at ``path`` and open it.

    Args:
        path: Where; nothing may be there yet.
        title: What it is called.
        now: The moment, timezone-aware.
        marking: Of the whole, empty for none.
        copied_from: What names the casebook that it is a copy of.
        key: What it is encrypted with, of `desktop.store.key.new_key`; None for a plain one.
        entropy: Hands in random bytes for its id.

    Raises:
        StoreError: Where something is there already, or the place cannot be written.
    """
    utc = now.astimezone(UTC)
    return create_file(
        path,
        {
            "casebook_id": ulid(int(utc.timestamp() * 1000), entropy(10)),
            "title": title,
            "created_at": utc.isoformat(timespec="milliseconds"),
            "min_reader": "1",
            "min_writer": str(SCHEMA_VERSION),
            "marking": marking,
            **(copied_from or {}),
        },
        key,
    )


def needs_passphrase(path: Path) -> bool:
    """Tell whether the file opens with a passphrase only, as far as that can be seen."""
    return is_encrypted(Path(os.path.realpath(path)))


def open_casebook(
    path: Path,
    *,
    key: Key | None = None,
    look_only: str = "",
    busy_timeout_ms: int = 5_000,
    leaves_broken_off: bool = False,
    before_migration: Callable[[Reader], None] | None = None,
) -> Casebook:
    """Open the casebook at ``path``.

    Args:
        path: The file.
        key: What it is encrypted with; see `key_for`. A plain casebook needs none.
        look_only: Why it must not be changed, or empty.
        busy_timeout_ms: How long a save waits for another program's.
        leaves_broken_off: Whether an import that was broken off is left as it is, to be taken back;
            else it becomes a save that can be undone.
        before_migration: Handed a reader on a file of an earlier version, which it closes, before
            that is brought to this one.

    Raises:
        StoreError: With a sentence; the file is then unchanged.
    """
    return open_file(
        path,
        key=key,
        look_only=look_only,
        busy_timeout_ms=busy_timeout_ms,
        leaves_broken_off=leaves_broken_off,
        before_migration=before_migration,
    )


def key_for(path: Path, typed: str) -> Key:
    """Return the key that a passphrase or a recovery key makes for the file; that takes 0.5 s.

    Raises:
        StoreError: Where the file is not encrypted.
        RecoveryKeyMistyped: Where it has the form of a recovery key, and a slip in it.
    """
    return key_typed(typed, salt_of(Path(os.path.realpath(path))))


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of a passphrase: its key, and a sentence where the casebook is damaged."""

    key: Key
    damage: str = ""


def tried(path: Path, typed: str) -> Tried:
    """Try a passphrase on a casebook; that takes 0.5 s.

    Raises:
        StoreError: Where the casebook does not open with it.
        RecoveryKeyMistyped: Where it has the form of a recovery key, and a slip in it.
    """
    key = key_for(path, typed)
    try:
        open_casebook(path, key=key, look_only="Its passphrase is being tried.").close()
    except CasebookDamaged as error:
        return Tried(key, str(error))
    return Tried(key)
