"""Failures that nobody expected: logged, and told once in plain words without a dialog."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal

_log = logging.getLogger(__name__)


class Problems(QObject):
    """Catches what no part of the program expected, on any thread.

    Signals:
        happened: A sentence for the user; the details are in the log.
    """

    happened = Signal(str)

    def __init__(
        self,
        parent: QObject | None = None,
        known: Callable[[BaseException], str] = lambda _error: "",
    ) -> None:
        """Catch nothing yet; see `watch`.

        Args:
            parent: What it belongs to.
            known: Returns the sentence for a failure that has one, as of the disk; else empty.
        """
        super().__init__(parent)
        self._known = known
        self._before: Callable[..., object] = sys.excepthook
        self._thread_before = threading.excepthook

    def watch(self) -> None:
        """Catch from now on."""
        sys.excepthook = self._caught
        threading.excepthook = self._caught_on_thread

    def stop(self) -> None:
        """Leave failures to whoever caught them before."""
        sys.excepthook = self._before
        threading.excepthook = self._thread_before

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("unexpected failure", exc_info=(kind, error, trace))
        self.happened.emit(
            self._known(error)
            or self.tr("Something went wrong inside the program. What was saved is safe.")
        )

    def _caught_on_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._caught(caught.exc_type, caught.exc_value, caught.exc_traceback)
