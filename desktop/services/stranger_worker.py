"""Makes a clean copy of a stranger's casebook, in a process that may use little.

The order comes by standard input, one JSON object; what came of it goes out, as one too. Started
and watched by ``strangers.py``.
"""

import json
import sys
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.domain.errors import BasewatchError
from desktop.services.bounded import limit_process
from desktop.store.changes import Author, Group, GroupKind
from desktop.store.key import key_revealed
from desktop.store.recovering import Beginning
from desktop.store.stranger import open_stranger
from desktop.store.taking import take

_KEPT = ("title", "marking", "copied_from", "copied_head", "casebook_id")
_MOST_CHARS = 1_000


def main() -> int:
    """Carry out the one order that is given; return the exit code."""
    asked = json.load(sys.stdin)
    limit_process(**asked.pop("limits"))
    json.dump(answer(asked), sys.stdout)
    return 0


def answer(asked: Mapping[str, Any]) -> dict[str, Any]:
    """Return what came of an order: a result, or why it is refused."""
    key = key_revealed(bytes.fromhex(asked["key"])) if asked["key"] else None
    now = datetime.fromisoformat(asked["now"])
    group = Group(
        group_id=asked["group_id"],
        save_id=asked["save_id"],
        kind=GroupKind.SEED,
        target=asked["group_id"],
        label=asked["label"],
    )
    beginning = Beginning(group=group, author=Author(**asked["author"]), now=now)
    try:
        with open_stranger(Path(asked["path"]), key, asked["patience_s"]) as stranger:
            said = stranger.meta()
            told = {name: said[name][:_MOST_CHARS] for name in _KEPT if name in said}
            meta = {
                **asked["meta"],
                "title": told.get("title", ""),
                "marking": told.get("marking", ""),
                "copied_from": told.get("casebook_id", ""),
                "copied_head": stranger.head(),
            }
            taken = take(stranger, Path(asked["target"]), meta, lambda: beginning, key)
    except BasewatchError as error:
        return {"refused": str(error), "kind": type(error).__name__}
    except MemoryError:
        return {"refused": "It needs far too much memory.", "kind": ""}
    return {"taken": asdict(taken), "meta": told}


if __name__ == "__main__":
    sys.exit(main())
