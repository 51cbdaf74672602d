"""Which file the window opens where the system asks for one, as macOS does."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess

from desktop.start import Start

ROOT = Path(__file__).parents[2]
ASKED = """
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from desktop.start import Application
app = Application([])
app.file_asked.connect(print)
app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile("/a b.basewatch")))
"""


class Beginning:
    """A start as it is before or after its program moved in."""

    open_asked = Start.open_asked

    def __init__(self, *, path=None, is_in=False) -> None:
        self._path, self._is_in = path, is_in


@pytest.fixture
def started(monkeypatch):
    commands = []
    monkeypatch.setattr(
        QProcess, "startDetached", lambda program, words: commands.append([program, *words])
    )
    return commands


def test_the_application_tells_what_the_system_asks_for():
    done = subprocess.run(
        [sys.executable, "-c", ASKED], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "/a b.basewatch\n"


def test_a_file_that_is_asked_for_at_the_start_is_opened_in_its_window(started):
    beginning = Beginning()
    beginning.open_asked("/one.basewatch")
    assert beginning._path == Path("/one.basewatch")
    assert not started


@pytest.mark.parametrize(
    "beginning", [Beginning(is_in=True), Beginning(path=Path("/one.basewatch"))]
)
def test_a_second_one_is_opened_in_a_window_of_its_own(beginning, started):
    beginning.open_asked("/two.basewatch")
    assert started == [[sys.executable, "-P", "-m", "desktop", "/two.basewatch"]]
