"""Kills the window amid typing: ``python -m tests.reliability.window_kills KILLS SEED HOW``.

Each child is forked from a process that has loaded everything, starts the program as a user does,
without a screen, and types into the form of an event, one key after the other; what was typed when
is told through a pipe. It is killed, started again, and what the window offers is gone on with. HOW
is "real", or "careless" for a window that keeps no drafts, which must be found out. The casebook
and the folders of the program are on a disk.
"""

import json
import os
import random
import signal
import string
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

# Loaded before the fork, and not again in each child.
import desktop.app
import desktop.ui.file_joint
import desktop.ui.furnishing
import desktop.ui.main_window
import desktop.ui.onlooker
import desktop.ui.wiring  # noqa: F401
from desktop import settings
from desktop.start import Start
from tests.factories import a_base, a_casebook, an_editing

AT_ONCE = 5
MOST_LOST_S = 2.0
LONGEST_S = 4.5
_EACH_KEY_MS = (10, 90)
_STARTS_WITHIN_S = 240


class Typing:
    """One sitting: the program on its own casebook, typed into until it is killed."""

    def __init__(self, folder: Path, chance: random.Random, *, is_careless: bool) -> None:
        self._folder, self._is_careless = folder, is_careless
        self._seed = chance.random()
        self._types_for_s = chance.uniform(0.2, LONGEST_S)
        # Some four seconds of typing, however long that takes here: half of it would be too much.
        self._first_keys = 80 if is_careless else 1
        casebook = a_casebook(folder)
        an_editing(casebook).apply("Add base", a_base())
        casebook.close()
        self._path = casebook.path
        self._child, self._said = _forked(self._type)
        self._keys: list[tuple[float, str]] = []
        self.killed_at = 0.0

    def wait_for_the_first_keys(self) -> None:
        """Wait until it types, and set when it is killed."""
        self._lines = os.fdopen(self._said)
        self._first = [self._lines.readline() for _key in range(self._first_keys)]
        assert all(self._first), "the window types"
        self.killed_at = time.monotonic() + self._types_for_s

    def kill(self) -> None:
        """Kill it, and take note of what was typed."""
        self.killed_at = time.monotonic()
        os.kill(self._child, signal.SIGKILL)
        for line in (*self._first, *self._lines):
            if line.endswith("\n"):
                at, _, typed = line[:-1].partition(" ")
                self._keys.append((float(at), typed))
        self._lines.close()
        os.waitpid(self._child, 0)

    def start_again(self) -> None:
        """Start the program again."""
        self._child, self._said = _forked(self._take_up)

    def look(self) -> tuple[float, str]:
        """Return of how many seconds the keys are lost, and what else is wrong."""
        with os.fdopen(self._said) as told:
            found = json.loads(told.read() or '{"failed": "no answer"}')
        os.waitpid(self._child, 0)
        if "failed" in found:
            return 0.0, str(found["failed"])
        saved = [typed[6:] for _at, typed in self._keys if typed.startswith("saved ")]
        problems = [
            f"“{title}” is there {found['titles'].count(title)} times"
            for title in saved
            if found["titles"].count(title) != 1
        ]
        last = next(
            (at for at, (_t, typed) in enumerate(reversed(self._keys)) if typed[:6] == "saved "),
            len(self._keys),
        )
        # The keys since the latest save: each line tells all that stood in the field then.
        keys = self._keys[len(self._keys) - last :]
        if keys and found["text"] and not keys[-1][1].startswith(found["text"][: len(keys[-1][1])]):
            problems.append(f"{found['text']!r} was never typed")
        # Killed between a save and the word of it, it has lost nothing: the event is there.
        is_saved = bool(keys) and keys[-1][1] in found["titles"]
        lost = [at for at, typed in keys if not is_saved and len(typed) > len(found["text"])]
        return max((self.killed_at - at for at in lost), default=0.0), "; ".join(problems)

    def _type(self, end: int) -> None:
        app, start = self._started()
        chance = random.Random(self._seed)

        def begin() -> None:
            window = start.program.window
            window.action("add_event").trigger()
            form = window.forms.top()
            if self._is_careless:
                form._draft_timer.setInterval(3_600_000)
            press()

        def press() -> None:
            form = start.program.window.forms.top()
            # Without drafts a save is all that keeps anything: one late would hide that.
            saves = not self._is_careless and len(form.name.text()) > 12
            if saves and chance.random() < 0.02:
                title = form.name.text()
                form.when.words.set_value("yesterday")
                form.save()
                os.write(end, f"{time.monotonic()} saved {title}\n".encode())
                begin()
                return
            at = time.monotonic()
            QTest.keyClick(form.name.focusProxy() or form.name, chance.choice(_KEYS))
            os.write(end, f"{at} {form.name.text()}\n".encode())
            QTimer.singleShot(chance.randint(*_EACH_KEY_MS), press)

        _once_joined(start, begin)
        app.exec()

    def _take_up(self, end: int) -> None:
        app, start = self._started()

        def answer() -> None:
            window = start.program.window
            offered = [
                one
                for one in window.findChildren(QPushButton)
                if one.text() == "Continue" and "unsaved event" in one.parent().label.text()
            ]
            for button in offered:
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            form = window.forms.top()
            text = form.name.text() if form is not None else ""
            reader = window.desk.readers.here()
            titles = [title for (title,) in reader.db.execute("SELECT title FROM event")]
            os.write(end, json.dumps({"text": text, "titles": titles}).encode())
            os._exit(0)

        _once_joined(start, answer)
        app.exec()

    def _started(self) -> tuple[QApplication, Start]:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = str(self._folder / "home")
        app = QApplication(["basewatch"])
        return app, Start(app, settings.places(os.environ), self._path)


def _once_joined(start: Start, then: Callable[[], None]) -> None:
    """Go on as soon as all parts of the window are there."""

    def look() -> None:
        program = getattr(start, "program", None)
        if program is not None and hasattr(program.window, "file"):
            then()
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def _forked(work: Callable[[int], None]) -> tuple[int, int]:
    """Return a child that does ``work``, and the end of the pipe from which it is heard."""
    hear, say = os.pipe()
    child = os.fork()
    if not child:
        os.close(hear)
        _in_child(work, say)
    os.close(say)
    return child, hear


def _in_child(work: Callable[[int], None], say: int) -> NoReturn:
    signal.alarm(_STARTS_WITHIN_S)
    sys.excepthook = traceback.print_exception
    try:
        work(say)
    finally:
        os._exit(1)


_KEYS = string.ascii_lowercase


def main() -> None:
    """Kill so often, some at once, and print what was found."""
    kills, chance = int(sys.argv[1]), random.Random(int(sys.argv[2]))
    broken, worst = [], 0.0
    with tempfile.TemporaryDirectory(prefix="basewatch-typing-") as place:
        for first in range(0, kills, AT_ONCE):
            sittings = []
            for number in range(first, min(first + AT_ONCE, kills)):
                folder = Path(place, str(number))
                (folder / "home").mkdir(parents=True)
                careless = sys.argv[3] == "careless"
                sittings.append(Typing(folder, chance, is_careless=careless))
            for sitting in sittings:
                sitting.wait_for_the_first_keys()
            for sitting in sorted(sittings, key=lambda one: one.killed_at):
                time.sleep(max(0.0, sitting.killed_at - time.monotonic()))
                sitting.kill()
            for sitting in sittings:
                sitting.start_again()
            for number, sitting in enumerate(sittings, first):
                lost_s, problem = sitting.look()
                worst = max(worst, lost_s)
                if lost_s > MOST_LOST_S:
                    broken.append(f"kill {number}: {lost_s:.2f} s of typing are lost")
                if problem:
                    broken.append(f"kill {number}: {problem}")
    found = {"broken": broken, "kills": kills, "most seconds lost": round(worst, 2)}
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main()
