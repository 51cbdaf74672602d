"""A casebook that was tampered with is not opened; a clean copy is offered, made and opened."""

import sqlite3
from contextlib import closing

from PySide6.QtWidgets import QLabel, QPushButton

from desktop.ui.widgets.banner import Banner
from tests.ui.backups.test_program import a_closed_casebook, names_of, run

__all__ = ["run"]

REFUSED = (
    "“north.basewatch” holds things that do not belong in a casebook and could do harm, so it was"
    " not opened. Open a clean copy of it instead."
)


def tampered(folder):
    folder.mkdir()
    path = a_closed_casebook(folder)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("CREATE TRIGGER x AFTER INSERT ON base BEGIN DELETE FROM base; END")
        db.execute("UPDATE base SET summary = NULL WHERE name = 'Second'")
    return path


def test_from_the_first_window_a_clean_copy_is_opened(run, tmp_path, qtbot):
    path = tampered(tmp_path / "a")
    before = path.read_bytes()
    running = run(path)
    welcome = running.welcome
    assert welcome.state.label.text() == REFUSED
    assert not welcome.clean_button.isHidden()
    assert welcome.focusWidget() is welcome.clean_button
    welcome.clean_button.click()
    qtbot.waitUntil(lambda: running.window is not None, timeout=60_000)
    running.joined()
    running.end()
    assert names_of(path.with_name("north (clean copy).basewatch")) == {"First"}
    assert path.read_bytes() == before


def test_where_another_casebook_is_open_a_banner_offers_it(run, tmp_path, qtbot):
    path = tampered(tmp_path / "a")
    path.with_name("north (clean copy).basewatch").write_bytes(b"mine")
    running = run(a_closed_casebook(tmp_path))
    window = running.joined()
    program = running.program
    program._asking._try(lambda: program.open(path))
    (banner,) = [one for one in window.findChildren(Banner) if one.label.text() == REFUSED]
    assert running.window is window
    button = next(one for one in banner.findChildren(QPushButton) if "clean" in one.text())
    button.click()
    button.click()
    copy = path.with_name("north (clean copy 2).basewatch")
    qtbot.waitUntil(lambda: running.window is not window, timeout=60_000)
    assert copy.exists()
    running.joined()
    assert any("clean copy of 1 record;" in text for text in told(running.window))
    running.end()


def test_where_no_copy_can_be_made_the_reason_is_told(run, tmp_path, qtbot):
    path = tampered(tmp_path / "a")
    running = run(path)
    path.unlink()
    running.welcome.clean_button.click()
    qtbot.waitUntil(
        lambda: "There is no file" in running.welcome.state.label.text(), timeout=60_000
    )
    other = tampered(tmp_path / "b")
    running.program._asking._try(lambda: running.program.open(other))
    assert running.welcome.state.label.text() == REFUSED
    running.end()


def told(window):
    return [label.text() for label in window.findChildren(QLabel)]
