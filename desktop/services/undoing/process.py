"""Has a large edit taken back, or brought again, by a process of its own; tells how far it is."""

import subprocess
from collections.abc import Callable
from contextlib import closing
from typing import Any

from desktop.domain.errors import BasewatchError
from desktop.domain.record import RecordKind
from desktop.services.changes import Changes
from desktop.services.hired import CLEAN, Hired
from desktop.services.program import start_own
from desktop.services.undoing.step import StepOrder
from desktop.services.undoing.worker import RUN

__all__ = ["StepFailed", "StepOrder", "StepProcess"]

_WORKER = "desktop.services.undoing.worker"


class StepFailed(BasewatchError):
    """An undo or redo that was refused, or whose process ended without a word."""


class StepProcess:
    """One undo or redo in a process of its own.

    `run` blocks, so it belongs on a worker thread; `cancel` may come from any other.
    """

    def __init__(
        self, order: StepOrder, start: Callable[[str], "subprocess.Popen[bytes]"] = start_own
    ) -> None:
        """Carry out ``order`` when asked; ``start`` starts the process."""
        self._order = order
        self._hired = Hired(lambda: start(_WORKER), order.as_json(), _not_started)

    def run(self, told: Callable[[float], None]) -> Changes:
        """Do it, and return what came, went or changed: only the kinds of it.

        Args:
            told: Told which part of it is done, 0 to 1.

        Raises:
            StepFailed: Where it cannot be done, with a sentence; unless that says otherwise, all
                is as it was before.
        """
        records = max(1, self._order.step.records)
        with closing(self._hired.lines(RUN)) as lines:
            for said in lines:
                if "done" in said:
                    told(min(1.0, said["done"] / records))
                elif "refused" in said:
                    raise StepFailed(said["refused"])
                else:
                    return self._changes(said["kinds"])
        raise StepFailed(self._cleaned())

    def cancel(self) -> None:
        """Let it end, at any time, and twice too; all is then as it was before."""
        self._hired.cancel()

    def _changes(self, kinds: list[str]) -> Changes:
        none: frozenset[Any] = frozenset()
        many = frozenset(map(RecordKind, kinds))
        return Changes(
            label=self._order.step.label, added=none, edited=none, removed=none, many=many
        )

    def _cleaned(self) -> str:
        """Let what a process left that is gone be one step; return the sentence for it."""
        with closing(self._hired.lines(CLEAN)) as lines:
            is_clean = "kinds" in next(lines, {})
        if not is_clean:
            return (
                "It ended before its time. What was done of it becomes one step, “broken off”, when"
                " the casebook is opened the next time."
            )
        if self._order.step.is_redo:
            return "It ended before its time. Undo takes back what had come, then Redo it again."
        return "It ended before its time. Redo brings back what was gone, then Undo it again."


def _not_started(error: OSError) -> BasewatchError:
    return StepFailed(f"It cannot be done: {error.strerror}.")
