"""The whole program on casebooks of the test, with keys that take no time."""

from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from desktop import app as composition
from desktop import settings
from desktop.services.casebooks import create_casebook
from desktop.services.editing import Editing
from desktop.store import key as keys
from desktop.store.changes import Author
from desktop.store.key import new_key
from desktop.ui.main_window import MainWindow
from desktop.ui.security import unlock_page
from desktop.ui.window_state import WindowState
from tests.factories import a_base, a_note, a_report, a_source, an_event

PASSPHRASE = "correct horse battery"
NOW = datetime(2026, 1, 27, 12, tzinfo=UTC)
SECRET = "Zanzibar garrison"


class Running:
    """The program without a process of its own."""

    def __init__(self, folder, qtbot) -> None:
        self.folder, self.qtbot = folder, qtbot
        self.places = settings.Places(
            config=folder / "config", data=folder / "data", state=folder / "state"
        )
        settings.store(self.places, settings.Settings(mode="light", device="d1"))
        self.state_path = str(folder / "window.ini")
        self.program = None

    def start(self, path):
        state = WindowState(self.state_path)
        frame = MainWindow(state)
        frame.resize(1200, 800)
        frame.show()
        seconds = count()
        self.program = composition.Program(
            QApplication.instance(),
            self.places,
            lambda: NOW + timedelta(seconds=next(seconds)),
            state,
            frame,
        )
        self.program.start(path)
        return self.program

    @property
    def window(self):
        return self.program.window

    @property
    def page(self):
        return self.program._gate.page

    def until_open(self):
        self.qtbot.waitUntil(lambda: self.window is not None and self.window._loaded)
        self.qtbot.waitUntil(lambda: self.window.timeline.stage.index is not None)
        return self.window

    def unlock(self, typed=PASSPHRASE):
        self.page.field.setText(typed)
        self.page.open_button.click()

    def stop(self):
        if self.program is None:
            return
        program, self.program = self.program, None
        bare, window = program.frame, program.window
        welcome = program.restoring.welcome
        program.stop()
        for widget in (bare, window, welcome):
            if widget is not None:
                widget.close()
                widget.deleteLater()
        program._theme.deleteLater()
        program.deleteLater()
        QApplication.sendPostedEvents(None, 52)  # deferred deletes
        qapp = QApplication.instance()
        qapp.setStyleSheet("")
        qapp.setPalette(QPalette())
        qapp.setFont(QFont())


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch):
    monkeypatch.setattr(keys, "ITERATIONS", 10)
    monkeypatch.setattr(unlock_page, "WAIT_MS", 1)


@pytest.fixture
def running(tmp_path, qtbot, monkeypatch):
    """Run the program; it logs nowhere, for the log is the process's own."""
    monkeypatch.setattr(composition.logs, "start_logging", lambda _folder: None)
    made = Running(tmp_path, qtbot)
    yield made
    made.stop()


def filled(path, key):
    """Make a casebook with one event, and return the event's id."""
    made = create_casebook(path, "North", NOW, key=key)
    source, base = a_source(), a_base(name=SECRET)
    report, event = a_report(source), an_event(base, title=f"{SECRET} seen")
    editing = Editing(made, Author(who="Ada", device="d1"), lambda: NOW)
    editing.apply("Add", source, base, report, event, a_note(report, event))
    made.close()
    return event.id


@pytest.fixture
def encrypted(tmp_path):
    """Make an encrypted casebook, and return its path."""
    path = tmp_path / "north.basewatch"
    filled(path, new_key(PASSPHRASE))
    return path


@pytest.fixture
def plain(tmp_path):
    """Make a plain casebook, and return its path."""
    path = tmp_path / "plain.basewatch"
    filled(path, None)
    return path
