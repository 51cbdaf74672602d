"""A virtual screen with the program on it, started as a user starts it."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parent.parent.parent
# Only what never comes takes so long.
WITHIN_S = 120.0


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
    """One of them."""

    def __init__(
        self,
        folder: Path,
        width: int = 1440,
        height: int = 900,
        program: Sequence[str] = (sys.executable, "-m", "desktop"),
    ) -> None:
        for tool in ("Xvfb", "xdotool"):
            if shutil.which(tool) is None:
                pytest.fail(f"{tool} is missing; tests/run.py installs it")
        self.folder, self.size = folder, (str(width), str(height))
        reading, writing = os.pipe()
        shape = f"{width}x{height}x24"
        # An X server starts anew when the last client leaves, and drops who comes meanwhile: each
        # look by xdotool while the program starts would be such a last client.
        command = ["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", shape]
        self._server = subprocess.Popen(
            [*command, "-fbdir", folder],
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
        self._command = list(program)
        self._program: subprocess.Popen[bytes] | None = None
        # Nobody is led through the window but at the very first start.
        settings = folder / "config/basewatch/settings.json"
        if not settings.exists():
            settings.parent.mkdir(parents=True, exist_ok=True)
            settings.write_text('{"is_toured": true}', encoding="utf-8")

    def show(self) -> str:
        """Start the program, and return its window as soon as that is there."""
        self._program = subprocess.Popen(self._command, env=self.environment, cwd=self.folder)
        return str(until(self._window, "the window"))

    def start(self) -> None:
        window = self.show()
        self.do("windowmove", window, "0", "0")
        self.do("windowsize", window, *self.size)
        self.focus()
        until(self._timeline_is_painted, "the timeline")
        self.rest()

    def focus(self) -> None:
        """Give the window the keys: nobody does where a dialog closed and no manager runs."""
        self.do("windowfocus", self._window())

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

    def rest(self, for_s: float = 0.2) -> QImage:
        """Return what there is to see once nothing has changed for so long."""
        until(lambda: self._stands_still(for_s), "a screen that stands still")
        return self.picture()

    def _stands_still(self, for_s: float) -> bool:
        before = self.picture()
        time.sleep(for_s)
        return before == self.picture()

    def _timeline_is_painted(self) -> bool:
        """Tell whether the overview strip has its frame, the last thing that loads."""
        image = self.picture()
        shades = {image.pixel(700, y) for y in range(780, 860)}
        return len(shades) > 2
