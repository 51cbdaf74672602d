"""A running program that a walk leads from state to state."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import Program
from desktop.domain.record import RecordKind
from desktop.queries.choices import choices
from desktop.settings import Places
from desktop.ui.main_window import MainWindow
from desktop.ui.widgets.banner import Banner
from desktop.ui.window_state import WindowState

NOW = datetime(2026, 1, 27, 12, tzinfo=UTC)
WITHIN_MS = 30_000
State = tuple[str, QWidget]


class Waiting:
    """Waits as pytest-qt does, where there is no test."""

    def waitUntil(self, answer: Callable[[], object], timeout: int = WITHIN_MS) -> None:  # noqa: N802
        """Wait until ``answer`` is true.

        Raises:
            AssertionError: It never was.
        """
        left = timeout
        while not answer():
            assert left > 0, "what was waited for did not come"
            QTest.qWait(20)
            left -= 20


@dataclass(frozen=True, slots=True)
class Look:
    """How the program is to look: one of its modes, and the size of its window; what it did."""

    mode: str
    size: tuple[int, int]
    done: "Done"


class Done(QObject):
    """Remembers which actions were done."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    @Slot()
    def take(self) -> None:
        self.names.add(self.sender().objectName())


class Scene:
    """A program with a window."""

    def __init__(self, program: Program, folder: Path, look: Look) -> None:
        self.program, self.folder, self.look, self.waiting = program, folder, look, Waiting()

    @property
    def window(self) -> MainWindow:
        return self.program.window

    def until(self, answer: Callable[[], object]) -> None:
        self.waiting.waitUntil(answer)

    def settle(self) -> None:
        """Wait until nothing is worked out any more, and what came of it is painted."""
        for _each in range(2):
            if self.window is not None:
                self.until(lambda: not self.window.pool.activeThreadCount())
            QTest.qWait(60)

    def do(self, name: str) -> None:
        self.window.action(name).trigger()
        self.settle()

    def shown(self, name: str, widget: QWidget | None = None) -> State:
        self.settle()
        return name, widget or self.window

    def id_of(self, kind: RecordKind, words: str) -> str:
        reader = self.window.desk.readers.here()
        return next(one.id for one in choices(reader, kind) if words in one.label)

    def select(self, *, event: str = "", base: str = "") -> None:
        """Select the event and the base that have these words in their names."""
        self.window.selection.select(
            event_id=self.id_of(RecordKind.EVENT, event) if event else "",
            base_id=self.id_of(RecordKind.BASE, base) if base else "",
        )
        self.settle()

    def put_away_bars(self) -> None:
        """Put away what was told above the timeline."""
        for bar in self.window.findChildren(Banner):
            if bar.isVisible():
                bar.close_button.click()
        self.settle()

    def press(self, widget: QWidget, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(widget, key)
        self.settle()

    def take_place(self) -> None:
        """Give the window its size, and wait for what is in it."""
        window = self.window
        for _menu, action in window.actions_by_name.listed():
            action.triggered.connect(self.look.done.take, Qt.ConnectionType.UniqueConnection)
        window.resize(*self.look.size)
        window.activateWindow()
        self.until(lambda: window.timeline.stage.index is not None)
        self.settle()

    def leave(self) -> None:
        """End the program, and all that it showed."""
        program = self.program
        left = program.frame, program.window, program.restoring.welcome
        program.stop()
        for widget in left:
            if widget is not None:
                widget.close()
                widget.deleteLater()
        program.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def scene(
    folder: Path,
    look: Look,
    name: str,
    path: Path | None = None,
    *,
    is_toured: bool = True,
    opens: bool = True,
) -> Iterator[Scene]:
    """Start the program on a casebook, or on the example, with folders of its own.

    Args:
        folder: For those folders.
        look: How the program looks.
        name: Of its own folder; a program of the same name finds what the one before kept.
        path: The casebook.
        is_toured: Whether somebody has used the program before.
        opens: Whether the casebook will open.
    """
    own = folder / name
    config = own / "config"
    config.mkdir(parents=True, exist_ok=True)
    kept = {"mode": look.mode, "device": "d1", "is_toured": is_toured, "language": "en"}
    config.joinpath("settings.json").write_text(json.dumps(kept), encoding="utf-8")
    places = Places(config=config, data=own / "data", state=own / "state")
    state = WindowState(str(own / "window.ini"))
    frame = MainWindow(state)
    app = QApplication.instance()
    program = Program(app, places, lambda: NOW, state, frame)
    made = Scene(program, folder, look)
    program.start(path)
    if opens:
        made.until(lambda: program.window is not None and hasattr(program.window, "file"))
        made.take_place()
    yield made
    made.leave()
