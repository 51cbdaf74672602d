"""Keeps the screens from going dark by themselves while somebody presents."""

import ctypes
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QProcess

_BUS_NAME = "basewatch-presenting"
_ES_CONTINUOUS, _ES_SYSTEM_REQUIRED, _ES_DISPLAY_REQUIRED = 0x80000000, 0x1, 0x2


class Awake(Protocol):
    """Asks the system to leave the screens on, and takes that back."""

    def begin(self) -> None:
        """Ask for it."""
        ...

    def end(self) -> None:
        """Take it back."""
        ...


def system_awake(platform: str, environment: Mapping[str, str]) -> Awake:
    """Return what asks this system.

    Args:
        platform: As `sys.platform`.
        environment: Of the process.
    """
    if platform == "win32":
        return WindowsAwake()
    if platform == "darwin":
        return MacAwake()
    runtime = environment.get("XDG_RUNTIME_DIR", "")
    has_bus = bool(environment.get("DBUS_SESSION_BUS_ADDRESS")) or (
        bool(runtime) and Path(runtime, "bus").exists()
    )
    return BusAwake() if has_bus else NoAwake()


class NoAwake:
    """For a system that cannot be asked."""

    def begin(self) -> None:
        """Do nothing."""

    def end(self) -> None:
        """Do nothing."""


class BusAwake:
    """Asks the desktop's screen saver, which forgets it when the connection closes."""

    def begin(self) -> None:
        """Ask, and do not wait for the answer."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _BUS_NAME)
        call = QDBusMessage.createMethodCall(
            "org.freedesktop.ScreenSaver",
            "/org/freedesktop/ScreenSaver",
            "org.freedesktop.ScreenSaver",
            "Inhibit",
        )
        call.setArguments(["Basewatch", "Presenting a briefing"])
        if bus.isConnected():
            bus.asyncCall(call)

    def end(self) -> None:
        """Close the connection."""
        from PySide6.QtDBus import QDBusConnection

        QDBusConnection.disconnectFromBus(_BUS_NAME)


class WindowsAwake:
    """Tells Windows that the display is needed."""

    def begin(self) -> None:
        """Tell it."""
        _windows_needs(_ES_CONTINUOUS | _ES_SYSTEM_REQUIRED | _ES_DISPLAY_REQUIRED)

    def end(self) -> None:
        """Tell it that it no longer is."""
        _windows_needs(_ES_CONTINUOUS)


class MacAwake:
    """Runs the system's own command for it, which ends with this program at the latest."""

    def __init__(self) -> None:
        self._command = QProcess()

    def begin(self) -> None:
        """Start it."""
        self._command.start("/usr/bin/caffeinate", ["-d", "-i", "-w", str(os.getpid())])

    def end(self) -> None:
        """Stop it."""
        self._command.terminate()
        self._command.waitForFinished(1_000)


def _windows_needs(state: int) -> None:
    windll = getattr(ctypes, "windll", None)
    if windll is not None:
        windll.kernel32.SetThreadExecutionState(ctypes.c_uint(state))
