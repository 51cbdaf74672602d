"""Saves what can be saved of a damaged casebook, and tells what is missing."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desktop.domain.ids import ulid
from desktop.store.changes import Author, Group, GroupKind
from desktop.store.key import Key
from desktop.store.recovering import Beginning, recover
from desktop.store.repairing import Findings

__all__ = ["Findings", "recover_casebook"]


def recover_casebook(
    damaged: Path,
    target: Path,
    author: Author,
    now: Callable[[], datetime],
    key: Key | None = None,
    entropy: Callable[[int], bytes] = os.urandom,
) -> Findings:
    """Write what can be saved of ``damaged``, which stays as it is, to a new casebook.

    Args:
        damaged: The file.
        target: Where; nothing may be there yet.
        author: Who does it.
        now: Hands in the moment, timezone-aware.
        key: What both are encrypted with, None where they are plain.
        entropy: Hands in random bytes for ids.

    Raises:
        StoreError: With a sentence; nothing is then written.
    """

    def beginning() -> Beginning:
        moment = now()
        group_id, save_id = (
            ulid(int(moment.timestamp() * 1000), entropy(10)) for _each in range(2)
        )
        group = Group(
            group_id=group_id,
            save_id=save_id,
            kind=GroupKind.SEED,
            target=group_id,
            label=f"Recovered from {damaged.name}"[:200],
        )
        return Beginning(group=group, author=author, now=moment)

    return recover(damaged, target, beginning, key)
