"""Somebody who saves by hand while something long is at work, and must not have to wait for it."""

import threading
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from desktop.services.casebooks import open_casebook
from desktop.store.errors import StoreError
from tests.factories import a_base, an_editing

LONGEST_MS = 500
"""So long a save may wait for who writes at the time."""


class ByHand:
    """A thread that saves nearly as often as it can, on a connection of its own.

    Args:
        path: The casebook.
        now: Hands in the moment of each save.
        pause_s: Whoever never lets go of the lock would starve who else wants it.

    Attributes:
        saved: What was to be undone after each save.
        given_up: Why it saved no more, where a save had to wait too long.
    """

    def __init__(self, path: Path, now: Callable[[], datetime], pause_s: float = 0.002) -> None:
        self.saved: list[str] = []
        self.given_up: list[StoreError] = []
        self._path, self._now, self._pause_s = path, now, pause_s
        self._is_done = threading.Event()
        self._thread = threading.Thread(target=self._edit)

    def start(self) -> None:
        """Begin to save."""
        self._thread.start()

    def stop(self) -> None:
        """Save no more."""
        self._is_done.set()
        self._thread.join()

    def _edit(self) -> None:
        with closing(open_casebook(self._path, busy_timeout_ms=LONGEST_MS)) as own:
            editing = an_editing(own, self._now)
            while not self._is_done.is_set():
                try:
                    editing.apply("Add base", a_base(name=f"By hand {len(self.saved)}"))
                except StoreError as error:
                    self.given_up.append(error)
                    return
                self.saved.append(editing.undo_label)
                self._is_done.wait(self._pause_s)
