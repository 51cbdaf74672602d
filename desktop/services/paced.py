"""Slow work that tells how far it is and can be cancelled, up to the point of no return."""

from collections.abc import Callable
from threading import Lock

from desktop.domain.errors import BasewatchError
from desktop.store.pacing import Pace

__all__ = ["Pace", "Work", "WorkCancelled"]

_LEAST_STEP = 0.002


class WorkCancelled(BasewatchError):
    """Work that was cancelled; what it was about is as it was."""


class Work:
    """One piece of slow work; it is done on one thread or more, and cancelled from any."""

    def __init__(self, told: Callable[[float, bool], None], sentence: str) -> None:
        """Begin nothing yet.

        Args:
            told: Told which part is done, 0 to 1, and whether it can still be cancelled.
            sentence: Said where it is cancelled.
        """
        self._told, self._sentence = told, sentence
        self._lock = Lock()
        self._last = -1.0
        self._is_cancelled = False
        self._is_settled = False

    def cancel(self) -> None:
        """End it, at any time, and twice too; once it is settled nothing ends it."""
        with self._lock:
            self._is_cancelled = self._is_cancelled or not self._is_settled

    def at(self, part: float) -> None:
        """Say which part is done.

        Raises:
            WorkCancelled: Where nobody wants it any more.
        """
        with self._lock:
            if self._is_cancelled:
                raise WorkCancelled(self._sentence)
            is_new = part - self._last >= _LEAST_STEP
            if is_new:
                self._last = part
        if is_new:
            self._told(part, not self._is_settled)

    def settle(self) -> None:
        """Pass the point of no return.

        Raises:
            WorkCancelled: Where nobody wants it any more.
        """
        with self._lock:
            if self._is_cancelled:
                raise WorkCancelled(self._sentence)
            self._is_settled = True
        self._told(max(self._last, 0.0), False)


def unwatched() -> Work:
    """Return work that nobody looks at."""
    return Work(lambda _part, _can_cancel: None, "")
