"""What a screen reader finds: the tree that the program gives to assistive technology by AT-SPI.

Asked as a screen reader asks: over the accessibility bus, from another process than the program's.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import SLOT, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ROOT = "/org/a11y/atspi/accessible/root"
# From the list of states in AT-SPI's atspi-constants.h.
_FOCUSED, _SHOWING = 1 << 12, 1 << 25


@dataclass(frozen=True)
class Found:
    """One part of a window, as it is told to a screen reader."""

    role: str
    name: str
    description: str
    depth: int
    is_showing: bool
    is_focused: bool


class _Ear(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    @Slot(QDBusMessage)
    def hear(self, message: QDBusMessage) -> None:
        self.heard.append(str(message.arguments()[3].variant()))


class ScreenReader:
    """A session bus of its own, and the accessibility bus that comes with it.

    Its `environment` is for the programs that are to be read.
    """

    def __init__(self, folder: Path) -> None:
        for tool in ("dbus-daemon", "/usr/libexec/at-spi-bus-launcher"):
            if shutil.which(tool) is None:
                pytest.fail(f"{tool} is missing; tests/run.py installs it")
        # The accessibility bus has its socket there.
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        self.environment = {"XDG_RUNTIME_DIR": str(runtime), "HOME": str(folder)}
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            env=os.environ | self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdout is not None
        session = self._daemon.stdout.readline().strip()
        self.environment |= {
            "DBUS_SESSION_BUS_ADDRESS": session,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        self._names = (f"session of {folder}", f"accessibility of {folder}")
        bus = QDBusConnection.connectToBus(session, self._names[0])
        asked = QDBusMessage.createMethodCall(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"
        )
        told = bus.call(asked)
        assert not told.errorMessage(), told.errorMessage()
        self._bus = QDBusConnection.connectToBus(told.arguments()[0], self._names[1])
        assert self._bus.isConnected()
        # The register has to be there before a program can enter itself.
        self._ask("org.a11y.atspi.Registry", _ROOT, "GetRoleName")
        self._ear = _Ear()
        self._listen()

    def stop(self) -> None:
        for name in self._names:
            QDBusConnection.disconnectFromBus(name)
        self._daemon.terminate()
        self._daemon.communicate()

    def heard(self) -> list[str]:
        """Return what programs have had said aloud so far."""
        QCoreApplication.processEvents()
        return self._ear.heard

    def _listen(self) -> None:
        register = "org.a11y.atspi.Registry"
        wish = QDBusMessage.createMethodCall(
            register, "/org/a11y/atspi/registry", register, "RegisterEvent"
        )
        wish.setArguments(["object:announcement"])
        told = self._bus.call(wish)
        assert not told.errorMessage(), told.errorMessage()
        said, slot = "org.a11y.atspi.Event.Object", SLOT("hear(QDBusMessage)")
        assert self._bus.connect("", "", said, "Announcement", self._ear, slot)

    def read(self) -> list[Found]:
        """Return all parts of all programs, each before what it holds."""
        return [
            found
            for program, path in self._parts("org.a11y.atspi.Registry", _ROOT)
            for found in self._read_from(program, path, 0)
        ]

    def _read_from(self, program: str, path: str, depth: int) -> Iterator[Found]:
        states = re.search(r"au \{(\d+)", repr(self._ask(program, path, "GetState")))
        if states is None:
            return  # It went away meanwhile.
        bits = int(states[1])
        yield Found(
            role=str(next(iter(self._ask(program, path, "GetRoleName").arguments()), "")),
            name=self._told(program, path, "Name"),
            description=self._told(program, path, "Description"),
            depth=depth,
            is_showing=bool(bits & _SHOWING),
            is_focused=bool(bits & _FOCUSED),
        )
        for holder, part in self._parts(program, path):
            yield from self._read_from(holder, part, depth + 1)

    def _told(self, program: str, path: str, what: str) -> str:
        asked = QDBusMessage.createMethodCall(
            program, path, "org.freedesktop.DBus.Properties", "Get"
        )
        asked.setArguments([_ACCESSIBLE, what])
        told = self._bus.call(asked)
        # What went away meanwhile answers with why it cannot.
        return "" if told.errorMessage() else str(told.arguments()[0].variant())

    def _parts(self, program: str, path: str) -> list[tuple[str, str]]:
        # PySide cannot take a structure apart, but it can write it.
        told = repr(self._ask(program, path, "GetChildren"))
        return re.findall(r'\(so\) "([^"]*)", \[ObjectPath: ([^\]]*)\]', told)

    def _ask(self, program: str, path: str, method: str) -> QDBusMessage:
        return self._bus.call(QDBusMessage.createMethodCall(program, path, _ACCESSIBLE, method))
