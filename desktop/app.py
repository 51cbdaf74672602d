"""The window's composition root: builds all layers and joins them; opens and changes casebooks."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop import logs
from desktop.domain.errors import BasewatchError
from desktop.program.asking import Asking
from desktop.program.greeting import Greeting
from desktop.program.holding import Holding, Opened
from desktop.program.own import Own
from desktop.program.preferring import Preferring
from desktop.program.reporting import Reporting
from desktop.program.restoring import Restoring
from desktop.program.speaking import Speaking
from desktop.program.strange import Strange
from desktop.resources import resource_dir
from desktop.services.casebooks import create_casebook, needs_passphrase
from desktop.services.paced import Work
from desktop.services.passphrases import Changed, Copies
from desktop.services.window_kept import WindowKept
from desktop.settings import Places
from desktop.store.errors import StrangeCasebook
from desktop.store.key import Key
from desktop.ui.language import Speech, language_set
from desktop.ui.main_window import MainWindow
from desktop.ui.problems import Problems
from desktop.ui.saying import worded
from desktop.ui.security.gate import PassphraseGate
from desktop.ui.theme import Theme
from desktop.ui.widgets.motion import Motion
from desktop.ui.window_state import WindowState


class Program(QObject):
    """Everything that outlives one casebook, and the window that shows the one that is open.

    Attributes:
        window: The window with the casebook, None where none is open.
        frame: The window that stands without a casebook.
        held: What is open.
        restoring: Restores backups, and owns what is shown where no casebook opens.
    """

    def __init__(
        self,
        app: QApplication,
        folders: Places,
        now: Callable[[], datetime],
        state: WindowState,
        frame: MainWindow,
    ) -> None:
        """Prepare; `start` opens the first casebook.

        Args:
            app: The application.
            folders: The program's own folders.
            now: Hands in the moment, timezone-aware.
            state: What windows remember.
            frame: The window that stands already, empty, for the first casebook.
        """
        super().__init__(app)
        self.window: MainWindow | None = None
        self.frame: MainWindow | None = frame
        logs.start_logging(folders.state)
        self._own = Own(folders, now)
        self._speech = Speech(app, resource_dir())
        self._speech.speak(language_set(self._own.settings.language))
        app.setWindowIcon(QIcon(str(resource_dir().joinpath("icons", "basewatch.svg"))))
        self.held = Holding(self._own, self)
        self._theme = Theme(app, self._own.mode(), self._own.settings.text_scale)
        motion = Motion(app, self._theme)
        motion.follow(self._own.motion())
        self._problems = Problems(self, self.held.known_failure)
        self._problems.watch()
        self._state = state
        self._gate = PassphraseGate(self._theme, self, self)
        self._asking = Asking(self, self._own, self._gate, self)
        self.restoring = Restoring(
            self, self._own, self.held, self._theme, self._gate, self._asking, self
        )
        self._speaking = Speaking(self, self._own, self._speech, self.restoring, self)
        self._preferring = Preferring(self, self._own, self._theme, motion, self._gate, self)
        self._reporting = Reporting(self, self._own, self._theme, self)
        self._problems.happened.connect(self._reporting.tell)
        self._greeting = Greeting(self, self._own, self)
        self._strange = Strange(self, self._own, self.restoring, self._theme, self)

    def start(self, path: Path | None) -> None:
        """Open what was asked for; where that fails, say why and offer what can be done."""
        last = self._own.last_casebook()
        try:
            if path is not None:
                self.open(path)
            elif last is not None and last.exists():
                self.open(last)
            else:
                self._greeting.welcome()
                self.open_example()
        except BasewatchError as error:
            self.restoring.show_welcome(worded(str(error)), path or last)
            self.refuse(error)

    def stop(self) -> None:
        """Close the casebook and keep the settings."""
        self._strange.stop()
        self.restoring.stop()
        self._gate.stop()
        self._close()
        self.held.leaving.waitForDone()
        self._own.keep(self._own.settings)
        self._problems.stop()
        self._speech.silence()

    def open(self, path: Path) -> None:
        """Open the casebook at ``path`` in place of the one that is open.

        Where it is encrypted, its passphrase is asked for first.

        Raises:
            BasewatchError: With a sentence; what was open stays open.
        """
        if needs_passphrase(path):
            self._gate.ask(path)
        else:
            self.open_with(path, None)

    def open_with(self, path: Path, key: Key | None, look_only: str = "") -> None:
        """Open the casebook at ``path``.

        Args:
            path: The file.
            key: What it is encrypted with, None where it is plain.
            look_only: Why it is handed over to another window, or empty.

        Raises:
            BasewatchError: With a sentence; what was open stays open.
        """
        opened = self.held.open(path, key, look_only)
        self._take(opened)
        for sentence in opened.refused:
            self.tell(sentence)

    def open_example(self) -> None:
        """Open the example casebook, building it the first time.

        Raises:
            BasewatchError: Where it cannot be built.
        """
        self.open(self._own.example())

    def make(self, path: Path, key: Key | None) -> None:
        """Make a casebook, encrypted with ``key`` or plain, and open it.

        Raises:
            BasewatchError: With a sentence; what was open stays open.
        """
        create_casebook(path, path.stem, self._own.now(), key=key).close()
        self.open_with(path, key)

    def _take(self, opened: Opened) -> None:
        """Show a window on what was opened, then close the one before."""
        before, casebook = self.window, opened.casebook
        self._close()
        desk = self.held.take(opened)
        kept = WindowKept(casebook) if casebook.key is not None else None
        self._state.keep_inside(desk.casebook_id, kept)
        window, self.frame = self.frame or MainWindow(self._state), None
        window.furnish(desk, self._theme)
        window.listed.connect(window.load_rest)
        window.joined.connect(self.restoring.join)
        window.action("quit").triggered.connect(window.close)
        self.window = window
        self._asking.take_window()
        self._speaking.take_window()
        self._preferring.take_window()
        self._reporting.take_window()
        self._greeting.take_window()
        window.show()
        if before is not None:
            before.deleteLater()
        self.restoring.leave_welcome()
        self._gate.take_window()
        self._own.opened(casebook.path)

    def _close(self, *, backs_up: bool = True) -> None:
        if self.window is not None:
            self.window.close()
            self.window.desk.shown.close()
            self.window.desk.readers.close()
            self._own.take_look(self._theme)
            self.window = None
        self.held.leave(backs_up=backs_up)

    @property
    def path(self) -> Path:
        """Where the open casebook is."""
        assert self.held.casebook is not None
        return self.held.casebook.path

    @property
    def key(self) -> Key | None:
        """What the open casebook is encrypted with."""
        return self.held.key

    @property
    def lock_after_min(self) -> int:
        """After so many minutes without a hand on it an encrypted casebook is locked."""
        return self._own.settings.lock_after_min

    def set_lock_after(self, minutes: int) -> None:
        """Keep another number of minutes."""
        self._own.keep(replace(self._own.settings, lock_after_min=minutes))

    def backups(self) -> Sequence[Path]:
        """Return the backups of the open casebook."""
        return self.held.backups()

    def change_job(self, key: Key | None, fate: Copies) -> Callable[[Work], Changed]:
        """Return what writes the open casebook anew with another key, once `shut` was called."""
        return self.held.change_job(key, fate)

    def bare(self) -> MainWindow:
        """Return a window without a casebook, which stands where the window stands."""
        if self.frame is None:
            if self.window is not None:
                self._state.save_layout(self.window, self._theme.color("panel").name())
            self.frame = MainWindow(self._state)
            self.frame.show()
        self.restoring.leave_welcome()
        return self.frame

    def drop_frame(self) -> None:
        """Close the window that stands without a casebook, if one does."""
        if self.frame is not None:
            self.frame.close()
            self.frame.deleteLater()
            self.frame = None

    def shut(self, *, backs_up: bool = True) -> None:
        """Close the window with the casebook; what it showed is gone with it."""
        window = self.window
        self._close(backs_up=backs_up)
        if window is not None:
            window.deleteLater()

    def show_damaged(self, path: Path, key: Key, sentence: str) -> None:
        """Say that a casebook is damaged, and offer its backups, which ``key`` opens."""
        self.restoring.show_damaged(path, key, sentence)

    @Slot()
    def ask_open(self) -> None:
        """Let somebody choose another casebook."""
        self._asking.ask_open()

    def refuse(self, error: BasewatchError) -> None:
        """Say why something could not be done, and offer what can be done instead."""
        if isinstance(error, StrangeCasebook):
            self._strange.offer(error)
        else:
            self.tell(worded(str(error)))

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say one thing, wherever it can be seen."""
        if self.window is not None:
            self.window.tell(sentence)
        elif self.restoring.welcome is not None:
            self.restoring.welcome.set_sentence(sentence)
        else:
            sys.stderr.write(f"{sentence} Details are in {self._own.folders.state}.\n")
