"""How each system is asked to leave the screens on."""

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtDBus import QDBusConnection

from desktop.ui.briefing.present import awake
from desktop.ui.briefing.present.awake import (
    BusAwake,
    MacAwake,
    NoAwake,
    WindowsAwake,
    system_awake,
)


@pytest.mark.parametrize(
    ("platform", "environment", "kind"),
    [
        ("win32", {}, WindowsAwake),
        ("darwin", {}, MacAwake),
        ("linux", {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}, BusAwake),
        ("linux", {}, NoAwake),
        ("linux", {"XDG_RUNTIME_DIR": "/nowhere"}, NoAwake),
    ],
)
def test_each_system_is_asked_in_its_own_way(platform, environment, kind):
    assert type(system_awake(platform, environment)) is kind


def test_a_bus_in_its_usual_place_is_found(tmp_path):
    (tmp_path / "bus").touch()
    assert type(system_awake("linux", {"XDG_RUNTIME_DIR": str(tmp_path)})) is BusAwake


def test_a_system_that_cannot_be_asked_is_left_alone():
    nothing = NoAwake()
    nothing.begin()
    nothing.end()


def test_a_bus_that_does_not_answer_stops_nobody(monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    asking = BusAwake()
    asking.begin()
    asking.end()
    assert not QDBusConnection("basewatch-presenting").isConnected()


def test_windows_is_told_that_the_display_is_needed_and_then_no_longer(monkeypatch):
    told = []
    monkeypatch.setattr(awake, "_windows_needs", told.append)
    asking = WindowsAwake()
    asking.begin()
    asking.end()
    assert told == [0x80000003, 0x80000000]


def test_elsewhere_there_is_nothing_of_windows_to_tell():
    awake._windows_needs(0)


def test_macs_own_command_runs_and_is_stopped(monkeypatch):
    done = []
    monkeypatch.setattr(QProcess, "start", lambda _one, *words: done.append(words))
    monkeypatch.setattr(QProcess, "terminate", lambda _one: done.append("stopped"))
    asking = MacAwake()
    asking.begin()
    asking.end()
    (command, words), stopped = done
    assert command == "/usr/bin/caffeinate"
    assert words[:3] == ["-d", "-i", "-w"]
    assert stopped == "stopped"
