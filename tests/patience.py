"""Waiting in tests of windows: a slow machine is no failure."""

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

# Only what never comes takes as long, so that it may be long: beside other tests, on a machine that
# is busy with something else, pytest-qt's own five seconds have been too short.
_LEAST_MS = 60_000


class PatientBot(QtBot):
    """pytest-qt's, which gives up no sooner than after a minute, whatever a test asks for."""

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = _LEAST_MS) -> None:  # noqa: N802
        """Wait until ``callback`` answers true."""
        super().waitUntil(callback, timeout=max(timeout, _LEAST_MS))

    def waitSignal(self, signal: Any, *, timeout: int = _LEAST_MS, **others: Any) -> Any:  # noqa: N802
        """Wait until ``signal`` comes, and as long as asked for where it may as well not come."""
        # So does `assertNotEmitted`, which would wait for all of a minute each time.
        least = 0 if others.get("raising") is False else _LEAST_MS
        return super().waitSignal(signal, timeout=max(timeout, least), **others)

    def waitSignals(self, signals: Any, *, timeout: int = _LEAST_MS, **others: Any) -> Any:  # noqa: N802
        """Wait until all ``signals`` have come."""
        return super().waitSignals(signals, timeout=max(timeout, _LEAST_MS), **others)

    def waitExposed(self, widget: Any, *, timeout: int = _LEAST_MS) -> Any:  # noqa: N802
        """Wait until ``widget`` is on the screen."""
        return super().waitExposed(widget, timeout=max(timeout, _LEAST_MS))

    def waitActive(self, widget: Any, *, timeout: int = _LEAST_MS) -> Any:  # noqa: N802
        """Wait until ``widget`` has the keys."""
        return super().waitActive(widget, timeout=max(timeout, _LEAST_MS))
