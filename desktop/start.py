"""Starts the window: an empty frame first, then the program, whose parts take longer to load."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QProcess, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop import settings
from desktop.services.program import own_command
from desktop.ui.main_window import MainWindow
from desktop.ui.roles import name_roles
from desktop.ui.window_state import WindowState

WORKER_TURN_S = 0.0002
"""How long a worker goes on in Python while the window waits for its turn."""


def run(path: Path | None) -> int:
    """Open the window on ``path``, else on the last casebook, else on the example.

    Returns:
        The exit code of the program.
    """
    sys.setswitchinterval(WORKER_TURN_S)
    app = Application(sys.argv[:1])
    name_roles()
    app.setApplicationName("Basewatch")
    app.setDesktopFileName("basewatch")
    start = Start(app, settings.places(os.environ), path)
    app.file_asked.connect(start.open_asked)
    code = app.exec()
    start.stop()
    return code


class Application(QApplication):
    """Tells which file macOS wants opened: there a double-click says it so, not by an argument."""

    file_asked = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Take what the system asks for."""
        if isinstance(event, QFileOpenEvent):
            self.file_asked.emit(event.file())
            return True
        return super().event(event)


class Start(QObject):
    """Shows the frame of the first window, and lets the program move in once it stands."""

    def __init__(self, app: QApplication, folders: settings.Places, path: Path | None) -> None:
        """Show the frame; ``path`` is opened in it."""
        super().__init__(app)
        self._app, self._folders, self._path = app, folders, path
        self._state = WindowState(str(folders.config / "window.ini"))
        self.frame = MainWindow(self._state)
        self.frame.painted.connect(self._move_in)
        self._is_in = False
        self.frame.show()

    @Slot(str)
    def open_asked(self, file: str) -> None:
        """Open ``file`` in this window while nothing is open in it yet, else in one of its own."""
        if self._is_in or self._path is not None:
            command, *arguments = own_command(file)
            QProcess.startDetached(command, arguments)
        else:
            self._path = Path(file)

    def stop(self) -> None:
        """Close what is open and keep the settings."""
        if self._is_in:
            self.program.stop()

    @Slot()
    def _move_in(self) -> None:
        from desktop.app import Program
        from desktop.program.own import handed_clock

        clock = handed_clock(os.environ)
        self.program = Program(self._app, self._folders, clock, self._state, self.frame)
        self._is_in = True
        self.program.start(self._path)
