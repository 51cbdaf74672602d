"""Read-only connections, one for each thread that asks."""

import threading
from collections.abc import Callable

from desktop.store.casebook import Reader

__all__ = ["Reader", "Readers"]


class Readers:
    """Hands every thread a reader of its own, opened when it first asks."""

    def __init__(self, open_reader: Callable[[], Reader]) -> None:
        """Open readers with ``open_reader``."""
        self._open_reader = open_reader
        self._local = threading.local()
        self._lock = threading.Lock()
        self._opened: list[Reader] = []

    def here(self) -> Reader:
        """Return this thread's reader.

        Raises:
            StoreError: Where the casebook cannot be read.
        """
        found: Reader | None = getattr(self._local, "reader", None)
        if found is None:
            found = self._open_reader()
            self._local.reader = found
            with self._lock:
                self._opened.append(found)
        return found

    def close(self) -> None:
        """Close all readers; no thread may be asking any more."""
        with self._lock:
            opened, self._opened = self._opened, []
        for reader in opened:
            reader.close()
        self._local = threading.local()
