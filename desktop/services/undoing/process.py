"""Has a large edit taken back, or brought again, by a process of its own; tells how far it is."""

import json
import subprocess
from collections.abc import Callable, Generator
from contextlib import closing, suppress
from threading import Lock
from typing import Any

from desktop.domain.errors import BasewatchError
from desktop.domain.record import RecordKind
from desktop.services.changes import Changes
from desktop.services.program import start_own
from desktop.services.undoing.step import StepOrder
from desktop.services.undoing.worker import CLEAN, RUN

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
        self._start = start
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._is_cancelled = False

    def run(self, told: Callable[[float], None]) -> Changes:
        """Do it, and return what came, went or changed: only the kinds of it.

        Args:
            told: Told which part of it is done, 0 to 1.

        Raises:
            StepFailed: Where it cannot be done, with a sentence; unless that says otherwise, all
                is as it was before.
        """
        records = max(1, self._order.step.records)
        with closing(self._lines(RUN)) as lines:
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
        with self._lock:
            self._is_cancelled = True
            if self._process is not None:
                _send(self._process, b"cancel\n")

    def _changes(self, kinds: list[str]) -> Changes:
        none: frozenset[Any] = frozenset()
        many = frozenset(map(RecordKind, kinds))
        return Changes(
            label=self._order.step.label, added=none, edited=none, removed=none, many=many
        )

    def _cleaned(self) -> str:
        """Let what a process left that is gone be one step; return the sentence for it."""
        with closing(self._lines(CLEAN)) as lines:
            is_clean = "kinds" in next(lines, {})
        if not is_clean:
            return (
                "It ended before its time. What was done of it becomes one step, “broken off”, when"
                " the casebook is opened the next time."
            )
        if self._order.step.is_redo:
            return "It ended before its time. Undo takes back what had come, then Redo it again."
        return "It ended before its time. Redo brings back what was gone, then Undo it again."

    def _lines(self, what: str) -> Generator[dict[str, Any], None, None]:
        """Start a process, and yield what it says."""
        try:
            process = self._start(_WORKER)
        except OSError as error:
            raise StepFailed(f"It cannot be done: {error.strerror}.") from error
        with process:
            self._hand_over(process, what)
            try:
                assert process.stdout is not None
                for line in process.stdout:
                    with suppress(ValueError):  # The last line of one that was killed.
                        yield json.loads(line)
            finally:
                with self._lock:
                    self._process = None
                # It ends by itself when nobody listens; so nothing can go on unseen.
                with suppress(OSError):
                    process.stdin.close()  # type: ignore[union-attr]  # it was asked for

    def _hand_over(self, process: "subprocess.Popen[bytes]", what: str) -> None:
        asked = {"do": what, "order": self._order.as_json()}
        _send(process, json.dumps(asked).encode("ascii") + b"\n")
        with self._lock:
            self._process = process
            if self._is_cancelled and what != CLEAN:
                _send(process, b"cancel\n")


def _send(process: "subprocess.Popen[bytes]", line: bytes) -> None:
    assert process.stdin is not None
    # It may have ended already.
    with suppress(OSError, ValueError):
        process.stdin.write(line)
        process.stdin.flush()
