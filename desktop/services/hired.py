"""A process of this program that works for this one: it is given an order, heard, and cancelled."""

import json
import subprocess
from collections.abc import Callable, Generator, Mapping
from contextlib import suppress
from threading import Lock
from typing import Any

from desktop.domain.errors import BasewatchError

# What any of them can be asked for: to clear up after one that is gone.
CLEAN = "clean"


class Hired:
    """One order, carried out by one process after another; see `pipes` for their side.

    `lines` blocks, so it belongs on a worker thread; `cancel` may come from any other.
    """

    def __init__(
        self,
        start: Callable[[], "subprocess.Popen[bytes]"],
        order: Mapping[str, Any],
        not_started: Callable[[OSError], BasewatchError],
    ) -> None:
        """Have ``order`` carried out by what ``start`` starts.

        Args:
            start: Starts the process.
            order: As JSON; it goes through the pipe and nowhere else, for it can hold a key.
            not_started: Makes what is raised where the process cannot be started.
        """
        self._start, self._order, self._not_started = start, order, not_started
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._is_cancelled = False

    def cancel(self) -> None:
        """Let it end, at any time, and twice too; clearing up is never cancelled."""
        with self._lock:
            self._is_cancelled = True
            if self._process is not None:
                _send(self._process, b"cancel\n")

    def lines(self, what: str) -> Generator[dict[str, Any], None, None]:
        """Start a process that does ``what``, and yield what it says."""
        try:
            process = self._start()
        except OSError as error:
            raise self._not_started(error) from error
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
        asked = {"do": what, "order": self._order}
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
