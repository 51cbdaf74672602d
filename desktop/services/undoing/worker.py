"""Takes one large edit back, or brings it again, in a process of its own.

Started and listened to by ``process.py``; how they talk is in `desktop.services.pipes`.
"""

import os
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from threading import Event
from typing import Any

from desktop.domain.errors import BasewatchError
from desktop.domain.ids import ulid
from desktop.services.casebooks import open_casebook
from desktop.services.pipes import Say, serve_one
from desktop.services.undoing.step import StepOrder, order_of
from desktop.store.changes import GroupKind
from desktop.store.reversing import Reversing
from desktop.store.taking_back import Maker

RUN = "run"
# Nobody sits before it: it waits for whoever edits by hand, and not they for it.
_PATIENCE_MS = 60_000


class StepCancelled(BasewatchError):
    """An undo or redo that was cancelled: the casebook is as it was before."""


def main() -> int:
    """Carry out the one order that is given; return the exit code."""
    return serve_one(serve)


def serve(asked: Mapping[str, Any], say: Say, cancelled: Event) -> None:
    """Carry out an order, and say what comes of it; the last line is a result or a refusal."""
    try:
        order = order_of(asked["order"])
        # What another process left half done becomes a step of its own with that.
        casebook = open_casebook(order.casebook, key=order.key, busy_timeout_ms=_PATIENCE_MS)
        with closing(casebook):
            kinds: list[str] = []
            if asked["do"] == RUN:
                maker = Maker(author=order.author, now=_now, new_id=_new_id)
                kind = GroupKind.REDO if order.step.is_redo else GroupKind.UNDO
                reversing = Reversing(casebook, order.step.edit, kind, maker)
                with closing(reversing):
                    found = reversing.run(lambda done: say(done=done), _Check(order, cancelled))
                kinds = sorted(one.value for one in found)
        say(kinds=kinds)
    except BasewatchError as error:
        say(refused=str(error), kind=type(error).__name__)
    except MemoryError:
        say(refused="It needs more memory than there is.", kind="")


class _Check:
    """Ends it where nobody wants it any more."""

    def __init__(self, order: StepOrder, cancelled: Event) -> None:
        self._order, self._cancelled = order, cancelled

    def __call__(self) -> None:
        if self._cancelled.is_set():
            raise StepCancelled(f"“{self._order.step.label}” stays: all is as it was before.")


def _new_id() -> str:
    return ulid(int(_now().timestamp() * 1000), os.urandom(10))


def _now() -> datetime:
    return datetime.now(UTC)
