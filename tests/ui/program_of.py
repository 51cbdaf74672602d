"""The program itself in a test, with folders of its own, and what its window says."""

from contextlib import contextmanager
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.app import Program
from desktop.settings import Places
from desktop.ui.main_window import MainWindow
from desktop.ui.widgets.banner import Banner
from desktop.ui.window_state import WindowState

NOW = datetime(2026, 1, 26, 12, tzinfo=UTC)


@contextmanager
def started(folder, path, qtbot, name="one"):
    """Start the program on ``path`` with folders of its own, as a process does."""
    own = folder / name
    own.mkdir(exist_ok=True)
    places = Places(config=own / "config", data=own / "data", state=own / "state")
    state = WindowState(str(own / "window.ini"))
    frame = MainWindow(state)
    program = Program(QApplication.instance(), places, lambda: NOW, state, frame)
    try:
        program.start(path)
        wait_for_rest(program, qtbot)
        yield program
    finally:
        window = program.window
        program.stop()
        if window is not None:
            window.deleteLater()
        # A process takes its look with it. One that stayed would dress the whole application anew,
        # in letters of its own size, as soon as a test changes the system's colours.
        program._theme.deleteLater()
        program.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app = QApplication.instance()
        app.setStyleSheet("")
        app.setPalette(QPalette())
        app.setFont(QFont())


def wait_for_rest(program, qtbot):
    qtbot.waitUntil(lambda: hasattr(program.window, "file"), timeout=20_000)


def said(program):
    QApplication.processEvents()
    shown = program.window.findChildren(Banner)
    return [one.label.text() for one in shown if one.isVisible()]


def press(program, words, qtbot):
    QApplication.processEvents()
    window = program.window
    (button,) = [
        one for one in window.findChildren(QPushButton) if one.text() == words and one.isVisible()
    ]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
