"""The whole program: backed up on closing, before an update, restored in three clicks."""

import os
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from desktop import logs, settings
from desktop.services.backups.keeper import BACKUPS
from desktop.services.backups.shelf import Why
from desktop.services.casebooks import open_casebook
from desktop.start import Start
from desktop.store.migrations import SCHEMA_VERSION, version_of
from desktop.ui.security.wait_page import WaitPage
from tests.factories import a_base, a_casebook, an_editing

NOW = "2026-01-27T12:00:00+00:00"
FILES = Path(__file__).parents[2] / "store" / "files"


class Running:
    """The program in this process, on one casebook."""

    def __init__(self, qapp, qtbot, path) -> None:
        self._app, self._qtbot, self._path = qapp, qtbot, path
        self.places = settings.places(os.environ)

    def begin(self):
        self.start = Start(self._app, self.places, self._path)
        self._qtbot.waitUntil(lambda: hasattr(self.start, "program"))
        self.program = self.start.program
        self._qtbot.waitUntil(lambda: self.window is not None or self.welcome is not None)
        return self

    @property
    def window(self):
        return self.program.window

    @property
    def welcome(self):
        return self.program.restoring.welcome

    def joined(self):
        self._qtbot.waitUntil(lambda: self.window is not None and self.window.backups is not None)
        return self.window

    def end(self):
        windows = [self.window, self.welcome]
        self.start.stop()
        for one in filter(None, windows):
            one.close()
            one.deleteLater()
        self.program._theme.deleteLater()
        self._app.setStyleSheet("")
        for child in (self.program, self.start):
            child.deleteLater()
        QCoreApplication.sendPostedEvents(None, 52)

    def backups(self):
        found = (self.places.data / BACKUPS).rglob("*.basewatch")
        return sorted(found)


@pytest.fixture
def run(qapp, qtbot, monkeypatch):
    monkeypatch.setenv("BASEWATCH_NOW", NOW)
    # It is for the whole process, and for good.
    monkeypatch.setattr(logs, "start_logging", lambda _folder: None)
    quits = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    begun = []

    def begin(path):
        begun.append(Running(qapp, qtbot, path).begin())
        return begun[-1]

    yield begin
    qapp.setQuitOnLastWindowClosed(quits)


def names_of(path):
    casebook = open_casebook(path)
    with casebook.transaction() as db:
        found = {name for (name,) in db.execute("SELECT name FROM base")}
    casebook.close()
    return found


def a_closed_casebook(folder):
    casebook = a_casebook(folder)
    an_editing(casebook).apply("Add base", a_base(name="First"))
    casebook.close()
    return casebook.path


def test_on_closing_a_backup_is_made_of_what_changed(run, tmp_path):
    path = a_closed_casebook(tmp_path)
    for expected in (1, 1):
        running = run(path)
        running.joined()
        running.end()
        assert len(running.backups()) == expected
    assert names_of(running.backups()[0]) == {"First"}


def test_a_backup_is_restored_and_what_stood_there_is_kept(run, tmp_path, qtbot):
    path = a_closed_casebook(tmp_path)
    running = run(path)
    running.joined()
    running.end()
    running = run(path)
    window = running.joined()
    window.desk.editing.apply("Add base", a_base(name="Later"))
    window.action("backups").trigger()  # Two clicks: the menu and its entry.
    qtbot.waitUntil(window.backups.page.restore_button.isEnabled)
    window.backups.page.restore_button.click()  # The third.
    qtbot.waitUntil(lambda: running.window is not window)
    again = running.joined()
    names = {base.name for base in _bases(again)}
    assert names == {"First"}
    said = [banner.label.text() for banner in _banners(again)]
    assert any(text.startswith("The backup was restored. What stood there") for text in said)
    running.end()
    kept = [backup for backup in running.backups() if names_of(backup) == {"First", "Later"}]
    assert len(kept) == 1


def test_a_damaged_casebook_is_restored_from_the_first_window(run, tmp_path, qtbot):
    path = a_closed_casebook(tmp_path)
    running = run(path)
    running.joined()
    running.end()
    damaged = path.read_bytes()[:5_000]
    path.write_bytes(damaged)
    running = run(path)
    welcome = running.welcome
    assert not welcome.backups_button.isHidden()
    welcome.backups_button.click()
    welcome.page.restore_button.click()
    window = running.joined()
    assert {base.name for base in _bases(window)} == {"First"}
    running.end()
    aside = [one for one in tmp_path.iterdir() if "before restore" in one.name]
    assert [one.read_bytes() for one in aside] == [damaged]


def test_a_backup_that_cannot_be_restored_leaves_the_casebook_open(run, tmp_path, qtbot):
    path = a_closed_casebook(tmp_path)
    running = run(path)
    window = running.joined()
    window.backups.restore_wanted.emit(str(tmp_path / "gone.basewatch"))
    qtbot.waitUntil(lambda: running.window is not window)
    again = running.joined()
    said = [banner.label.text() for banner in _banners(again)]
    assert any(text.startswith("The backup was not restored.") for text in said)
    running.end()


@pytest.mark.parametrize("is_closed", [False, True])
def test_a_restore_is_cancelled_and_the_casebook_opens_as_it_was(run, tmp_path, qtbot, is_closed):
    path = a_closed_casebook(tmp_path)
    running = run(path)
    window = running.joined()
    window.desk.editing.apply("Add base", a_base(name="Later"))
    (made,) = window.desk.backups.make(Why.ASKED).made
    goes_on = Event()
    running.program.held.leaving.start(goes_on.wait)  # As if closing took long.
    window.backups.restore_wanted.emit(str(made.path))
    page = running.program.frame.centralWidget()
    assert isinstance(page, WaitPage)
    assert running.window is None
    assert page.card.title.text() == "A backup of “north.basewatch” is being restored"
    # Another one is not begun meanwhile.
    running.program.restoring._restore(made.path, path, None)
    assert running.program.frame.centralWidget() is page
    QTest.keyClick(page, Qt.Key.Key_A)
    if is_closed:
        goes_on.set()
        frame = running.program.frame
        running.end()
        frame.close()
        frame.deleteLater()
        QCoreApplication.sendPostedEvents(None, 52)
    else:
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert page.card.sentence.text() == "It is being cancelled…"
        QTest.keyClick(page, Qt.Key.Key_Escape)
        goes_on.set()
        again = running.joined()
        said = [banner.label.text() for banner in _banners(again)]
        assert said == ["The restore was cancelled: “north.basewatch” is as it was."]
        running.end()
    assert names_of(path) == {"First", "Later"}


def test_a_file_of_an_earlier_version_is_backed_up_before_it_is_brought_to_this_one(run, tmp_path):
    path = tmp_path / "old.basewatch"
    path.write_bytes((FILES / "version_2.basewatch").read_bytes())
    running = run(path)
    running.joined()
    first = running.backups()[0]
    running.end()
    assert first.read_bytes()[60:64] == (2).to_bytes(4)
    casebook = open_casebook(path)
    with casebook.transaction() as db:
        assert version_of(db) == SCHEMA_VERSION
    casebook.close()


def test_where_that_backup_cannot_be_made_it_is_told_and_the_file_opens(
    run, tmp_path, qtbot, expect_log
):
    expect_log("no backup on closing: No backup could be written")
    places = settings.places(os.environ)
    places.data.mkdir(parents=True)
    (places.data / BACKUPS).write_text("in the way")
    path = tmp_path / "old.basewatch"
    path.write_bytes((FILES / "version_1.basewatch").read_bytes())
    running = run(path)
    window = running.joined()
    qtbot.waitUntil(lambda: bool(_banners(window)))
    assert "No backup could be written" in _banners(window)[0].label.text()
    running.end()


def test_a_second_place_is_kept_in_the_settings_and_served(run, tmp_path, qtbot):
    path = a_closed_casebook(tmp_path)
    running = run(path)
    window = running.joined()
    window.backups.second_place_changed.emit(str(tmp_path / "stick"))
    running.end()
    assert settings.load(running.places).second_backups == str(tmp_path / "stick")
    assert len(list((tmp_path / "stick").rglob("*.basewatch"))) == 1


def _bases(window):
    from desktop.domain.record import RecordKind
    from desktop.queries.choices import choices

    reader = window.desk.readers.here()
    found = [choice.id for choice in choices(reader, RecordKind.BASE)]
    return [reader.get(RecordKind.BASE, one) for one in found]


def _banners(window):
    from desktop.ui.widgets.banner import Banner

    return [one for one in window.findChildren(Banner) if one.label.text()]
