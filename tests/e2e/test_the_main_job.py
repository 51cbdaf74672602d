"""The main job in the real window on a real X server, by keyboard, over a restart."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parent.parent.parent
TITLE = "Convoy leaves the gate"
WITHIN_S = 25.0

pytestmark = pytest.mark.e2e


def until(answer: Callable[[], object], what: str) -> object:
    """Ask again and again until there is an answer; fail with ``what`` after a while."""
    end = time.monotonic() + WITHIN_S
    while time.monotonic() < end:
        found = answer()
        if found:
            return found
        time.sleep(0.1)
    pytest.fail(f"not within {WITHIN_S:.0f} s: {what}")


class Screen:
    """A virtual screen with the program on it, started as a user starts it."""

    def __init__(self, folder: Path) -> None:
        for tool in ("Xvfb", "xdotool"):
            if shutil.which(tool) is None:
                pytest.fail(f"{tool} is missing; tests/run.py installs it")
        self.folder = folder
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-fbdir", folder],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        self.environment = {
            **os.environ,
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_STATE_HOME": str(folder / "state"),
            "BASEWATCH_NOW": "2026-01-27T12:00:00+00:00",
            "PYTHONPATH": str(ROOT),
        }
        self.casebook = folder / "data/basewatch/Russian forces in Syria, January 2026.basewatch"
        self._program: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._program = subprocess.Popen(
            [sys.executable, "-m", "desktop"], env=self.environment, cwd=self.folder
        )
        window = until(self._window, "the window")
        self.do("windowmove", window, "0", "0")
        self.do("windowsize", window, "1440", "900")
        self.do("windowfocus", window)
        until(self._timeline_is_painted, "the timeline")

    def do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def quit(self) -> None:
        assert self._program is not None
        self.do("key", "ctrl+q")
        assert self._program.wait(WITHIN_S) == 0

    def stop(self) -> None:
        if self._program is not None and self._program.poll() is None:
            self._program.kill()
            self._program.wait()
        self._server.terminate()
        self._server.wait()

    def picture(self) -> QImage:
        """Return the screen: Xvfb keeps it as an XWD file, whose pixels stand at its end."""
        raw = (self.folder / "Xvfb_screen0").read_bytes()
        header = [int.from_bytes(raw[at : at + 4]) for at in range(0, 100, 4)]
        size, width, height, stride, colours = header[0], *header[4:6], header[12], header[19]
        start = size + colours * 12
        pixels = raw[start : start + stride * height]
        return QImage(pixels, width, height, stride, QImage.Format.Format_RGB32).copy()

    def shows_the_timeline(self) -> bool:
        """Tell whether the overview strip of the timeline is to be seen."""
        return self._timeline_is_painted()

    def accepts(self, title: str) -> bool:
        """Press Return, and tell whether that made an event of this title."""
        if title not in self.titles():
            self.do("key", "Return")
            time.sleep(0.5)
        return title in self.titles()

    def titles(self) -> list[str]:
        told = subprocess.run(
            [sys.executable, "-m", "desktop", "events", str(self.casebook), "--json"],
            env=self.environment,
            capture_output=True,
            check=True,
        )
        return [event["title"] for event in json.loads(told.stdout)]

    def _window(self) -> str:
        found = self.do("search", "--onlyvisible", "--name", "— Basewatch")
        return found.splitlines()[-1] if found else ""

    def _timeline_is_painted(self) -> bool:
        """Tell whether the overview strip has its frame, the last thing that loads."""
        image = self.picture()
        shades = {image.pixel(700, y) for y in range(780, 860)}
        return len(shades) > 2


def changed_columns(before: QImage, after: QImage, top: int, bottom: int) -> set[int]:
    """Return the columns of pixels right of the lane names that differ between two pictures."""
    return {
        x
        for x in range(430, 1030)
        if any(before.pixel(x, y) != after.pixel(x, y) for y in range(top, bottom))
    }


@pytest.fixture
def screen(tmp_path):
    made = Screen(tmp_path)
    yield made
    made.stop()


def test_an_event_added_by_keyboard_is_on_the_timeline_and_still_there_after_a_restart(screen):
    screen.start()
    before = screen.picture()

    # Its mark is a glyph on 12 January in the lane "Not at a base": right at that tick's line,
    # where nothing but the line was before.
    def mark() -> set[int]:
        return {x for x in changed_columns(before, screen.picture(), 470, 600) if 570 <= x <= 600}

    assert not mark()
    screen.do("key", "ctrl+n")
    screen.do("type", "--delay", "15", TITLE)
    screen.do("key", "Tab")
    screen.do("type", "--delay", "15", "on January 12")
    screen.do("key", "ctrl+Return")
    until(lambda: TITLE in screen.titles(), "the event in the casebook")

    assert len(until(mark, "the mark on the timeline")) >= 8

    screen.quit()
    screen.start()
    assert TITLE in screen.titles()
    assert {x for x in changed_columns(before, screen.picture(), 470, 600) if 570 <= x <= 600}
    screen.do("key", "ctrl+z")
    until(lambda: TITLE not in screen.titles(), "the event taken back, after the restart too")
    screen.quit()


ARTICLE = (
    "Two officers said planes left Qamishli airport for Damascus last week. The defence ministry"
    " declined to comment."
)


def test_a_report_is_read_reviewed_by_keys_and_taken_back(screen):
    screen.start()
    screen.do("key", "ctrl+shift+v")
    until(lambda: not screen.shows_the_timeline(), "the form for a report")
    screen.do("type", "--delay", "4", ARTICLE)
    # From the text back over link and byline to the day, then to the publisher.
    for _each in range(3):
        screen.do("key", "shift+Tab")
    screen.do("type", "--delay", "15", "26 January 2026")
    screen.do("key", "shift+Tab")
    screen.do("type", "--delay", "15", "Daily Post")
    screen.do("key", "ctrl+Return")
    title = "Planes left Qamishli airport for Damascus last week"
    before = screen.picture()
    until(lambda: screen.picture() != before, "the review")
    until(lambda: screen.accepts(title), "the event of the first statement")
    screen.do("key", "u")
    until(lambda: title not in screen.titles(), "the event taken back")
    screen.quit()
