"""What every test gets: a home of its own, no network, and nothing odd left behind.

Nothing here imports Qt before a test does, so that tests of plain Python stay plain.
"""

import csv
import gc
import logging
import os
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest
from hypothesis import HealthCheck, settings

# Before any QApplication: unit tests draw into memory, never on somebody's screen. There are two
# of these, the second far away from the first, for what is shown to a room.
_SCREENS = Path(__file__).with_name("screens.json")
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={_SCREENS}")

# A slow machine is no failure, neither of a test nor of what makes up its examples; on CI the same
# examples each time, elsewhere new ones.
settings.register_profile(
    "local",
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
)
settings.register_profile("ci", settings.get_profile("local"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")

_FAILED = pytest.StashKey[bool]()
_FORGOTTEN_DIALOGS = pytest.StashKey[list[str]]()
_LOOPBACK = ("127.", "::1", "localhost")
_WINDOWS = Path(__file__).with_name("ui")
_MEASURED_OF_WINDOWS = 3
"""Of so many tests of windows one is measured: they reach the same lines again and again."""


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Collect without looking for garbage: thousands of tests are none, nor ever will be.

    Python would walk through all of them again and again, here and at every later look.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.collect()
        gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[object]:
    """Look which lines a test reaches, where it is one that is measured.

    To look takes half as long again. What each line of domain, store, queries and services does
    has examples of its own, which are measured; drawn ones, and most windows, only take longer.
    """
    coverage = sys.modules.get("coverage")
    measuring = coverage.Coverage.current() if coverage else None
    if measuring is None or _is_measured(item):
        return (yield)
    measuring.stop()
    try:
        return (yield)
    finally:
        measuring.start()


def _is_measured(item: pytest.Item) -> bool:
    if item.get_closest_marker("hypothesis"):
        return False
    is_window = _WINDOWS in item.path.parents
    return not is_window or crc32(item.nodeid.encode()) % _MEASURED_OF_WINDOWS == 0


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test an empty home, so that it neither sees nor changes the user's files."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for name, place in {
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_STATE_HOME": ".local/state",
        "XDG_CACHE_HOME": ".cache",
        "APPDATA": "AppData/Roaming",
        "LOCALAPPDATA": "AppData/Local",
    }.items():
        folder = home / place
        folder.mkdir(parents=True, exist_ok=True)
        monkeypatch.setenv(name, str(folder))
    if core := sys.modules.get("PySide6.QtCore"):
        # Qt reads XDG_CONFIG_HOME once per process, so each test has to say it again.
        for layout in (core.QSettings.Format.IniFormat, core.QSettings.Format.NativeFormat):
            core.QSettings.setPath(layout, core.QSettings.Scope.UserScope, str(home / ".config"))
    return home


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> Any:
    """Take the place of pytest-qt's own: this one waits longer before it says that all is lost."""
    from tests.patience import PatientBot

    return PatientBot(request)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse connections to other machines: the program works offline, so its tests do."""
    connect = socket.socket.connect

    def connect_here(self: socket.socket, address: Any) -> None:
        is_remote = isinstance(address, tuple) and not str(address[0]).startswith(_LOOPBACK)
        if is_remote:
            raise AssertionError(f"a test tried to reach {address[0]}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect_here)


@pytest.fixture(autouse=True)
def _longest_cell() -> Iterator[None]:
    """Put back the longest cell that csv takes: tests of small limits set it for the process."""
    before = csv.field_size_limit()
    yield
    csv.field_size_limit(before)


class _Collector(logging.Handler):
    """Keeps the records of WARNING and above that nobody has announced."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self.expected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def problems(self) -> list[str]:
        said = [record.getMessage() for record in self.records]
        unexpected = [
            f"unexpected log record: {record.levelname} {record.name}: {record.getMessage()}"
            for record in self.records
            if not any(text in record.getMessage() for text in self.expected)
        ]
        missing = [
            f"expected log record never came: {text}"
            for text in self.expected
            if not any(text in message for message in said)
        ]
        return unexpected + missing


@pytest.fixture(autouse=True)
def _log_records(request: pytest.FixtureRequest) -> Iterator[_Collector]:
    """Fail the test on any log record of WARNING or above that it has not announced."""
    collector = _Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    yield collector
    root.removeHandler(collector)
    if not request.node.stash.get(_FAILED, False) and (problems := collector.problems()):
        pytest.fail("\n".join(problems), pytrace=False)


@pytest.fixture
def expect_log(_log_records: _Collector) -> Callable[[str], None]:
    """Announce, by a part of its text, a warning that the test must bring about."""
    return _log_records.expected.append


@pytest.fixture(autouse=True)
def _no_window_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test when a window or a dialog outlives it.

    Garbage collection is not run: a window that only a collection would free stays on the
    user's machine for as long as it likes.
    """
    before = _top_level_widgets()
    yield
    if request.node.stash.get(_FAILED, False):
        return  # The traceback keeps local variables, windows among them.
    left = [
        f"window left open: {_describe(widget)}"
        for widget in _top_level_widgets()
        if widget not in before
    ]
    left += request.node.stash.get(_FORGOTTEN_DIALOGS, [])
    if left:
        pytest.fail("\n".join(left), pytrace=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Remember whether the test failed, for the fixtures that look afterwards."""
    report = yield
    if report.when == "call" and report.failed:
        item.stash[_FAILED] = True
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Look for closed dialogs that their window still owns, before pytest-qt closes the window."""
    item.stash[_FORGOTTEN_DIALOGS] = [
        f"dialog closed but never freed: {_describe(widget)}"
        for widget in _top_level_widgets()
        if _is_closed_dialog(widget)
    ]
    return (yield)


def _top_level_widgets() -> list[Any]:
    """Return the windows that Qt still has, after it has done the deletions it was asked for."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    core = sys.modules["PySide6.QtCore"]
    widgets.QApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    # Qt keeps one label for all tool tips.
    return [
        widget
        for widget in widgets.QApplication.topLevelWidgets()
        if widget.metaObject().className() != "QTipLabel"
    ]


def _is_closed_dialog(widget: Any) -> bool:
    """Tell whether this is a dialog of a window, shown once and closed since."""
    qt = sys.modules["PySide6.QtCore"].Qt
    return (
        isinstance(widget, sys.modules["PySide6.QtWidgets"].QDialog)
        and widget.parent() is not None
        and not widget.isVisible()
        and widget.testAttribute(qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    )


def _describe(widget: Any) -> str:
    title = f" “{widget.windowTitle()}”" if widget.windowTitle() else ""
    return f"{type(widget).__name__} {widget.objectName()}{title}".strip()
