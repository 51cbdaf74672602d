"""Opens and creates casebooks, and keeps two windows from writing to one file."""

import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from desktop.domain.ids import ulid
from desktop.store.casebook import Casebook, create_file, open_file
from desktop.store.migrations import SCHEMA_VERSION

SUFFIX = ".basewatch"


def create_casebook(
    path: Path,
    title: str,
    now: datetime,
    *,
    marking: str = "",
    copied_from: Mapping[str, str] | None = None,
    entropy: Callable[[int], bytes] = os.urandom,
) -> Casebook:
    """Create an empty casebook at ``path`` and open it.

    Args:
        path: Where; nothing may be there yet.
        title: What it is called.
        now: The moment, timezone-aware.
        marking: Of the whole, empty for none.
        copied_from: What names the casebook that it is a copy of.
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
    )


def open_casebook(path: Path, *, look_only: str = "", busy_timeout_ms: int = 5_000) -> Casebook:
    """Open the casebook at ``path``.

    Args:
        path: The file.
        look_only: Why it must not be changed, or empty.
        busy_timeout_ms: How long a save waits for another program's.

    Raises:
        StoreError: With a sentence; the file is then unchanged.
    """
    return open_file(path, look_only=look_only, busy_timeout_ms=busy_timeout_ms)
