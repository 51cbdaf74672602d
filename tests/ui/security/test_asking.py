"""Opening an encrypted casebook: a page asks, one sentence says what was wrong, nothing blocks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from desktop import app as composition
from desktop.services.backups.shelf import Why
from tests.ui.desktop_of import all_text
from tests.ui.security.conftest import PASSPHRASE


def test_it_asks_for_the_passphrase_and_opens_with_it(running, encrypted, qtbot):
    running.start(encrypted)
    page = running.page
    qtbot.waitUntil(page.isVisible)
    assert "“north.basewatch” is encrypted" in all_text(page)
    assert not page.back_button.isVisible()
    qtbot.keyClicks(page.field, PASSPHRASE)
    assert page.field.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    window = running.until_open()
    assert window.windowTitle() == "north.basewatch — Basewatch"
    qtbot.waitUntil(lambda: window.status.counts_label.text().startswith("1 base, 1 event"))
    assert window.action("lock").isEnabled()
    assert running.window.desk.is_encrypted


def test_a_wrong_passphrase_is_one_sentence_and_the_next_waits_a_little(running, encrypted, qtbot):
    running.start(encrypted)
    page = running.page
    for _attempt in range(7):
        running.unlock("wrong horse")
        assert not page.open_button.isEnabled()
        qtbot.waitUntil(lambda: "does not open with that passphrase" in page.card.problem.text())
        assert page.field.isEnabled()
        qtbot.waitUntil(page.open_button.isEnabled)
    assert page._timer.interval() == 5
    running.unlock()
    running.until_open()


def test_an_empty_passphrase_is_not_tried(running, encrypted):
    running.start(encrypted)
    running.unlock("")
    assert running.page.card.problem.text() == "Type the passphrase first."
    assert running.page.open_button.isEnabled()


def test_the_eye_shows_the_letters_and_hides_them_again(running, encrypted):
    running.start(encrypted)
    field = running.page.field
    field.eye.trigger()
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    assert field.eye.text() == "Hide the letters"
    field.eye.trigger()
    assert field.echoMode() is QLineEdit.EchoMode.Password


def test_another_casebook_can_be_opened_instead(running, encrypted, plain, monkeypatch):
    running.start(encrypted)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(plain), ""))
    running.page.other_button.click()
    window = running.until_open()
    assert window.windowTitle() == "plain.basewatch — Basewatch"
    assert not window.action("lock").isEnabled()


def test_what_is_open_stays_open_until_the_other_one_opens(running, encrypted, plain, qtbot):
    running.start(plain)
    before = running.until_open()
    running.program.open(encrypted)
    assert running.page.back_button.isVisible()
    assert before.pages.currentWidget() is running.page
    qtbot.keyClick(running.page.field, Qt.Key.Key_Escape)
    assert running.page is None
    assert before.isVisible()
    assert not before.whole.is_entered
    running.program.open(encrypted)
    running.unlock()
    qtbot.waitUntil(lambda: running.window is not before)
    running.until_open()
    assert running.window.windowTitle() == "north.basewatch — Basewatch"


def test_a_form_that_opens_puts_the_page_away(running, encrypted, plain):
    running.start(plain)
    window = running.until_open()
    running.program.open(encrypted)
    window.action("add_event").trigger()
    assert running.page is None
    assert not window.whole.is_entered


def test_a_file_that_went_meanwhile_is_told_on_the_page(running, encrypted, qtbot):
    running.start(encrypted)
    encrypted.unlink()
    running.unlock()
    qtbot.waitUntil(lambda: "not an encrypted casebook" in running.page.card.problem.text())


def test_what_fails_after_the_passphrase_fitted_is_told_on_the_page(
    running, encrypted, qtbot, monkeypatch
):
    from desktop.domain.errors import BasewatchError

    def locked(*_arguments):
        raise BasewatchError("Another program is writing to it.")

    monkeypatch.setattr(composition.Program, "open_with", locked)
    running.start(encrypted)
    running.unlock()
    qtbot.waitUntil(lambda: "Another program" in running.page.card.problem.text())


def test_nothing_of_the_passphrase_is_left_in_the_window(running, encrypted, qtbot):
    running.start(encrypted)
    running.unlock()
    window = running.until_open()
    assert not any(PASSPHRASE in field.text() for field in window.findChildren(QLineEdit))
    assert PASSPHRASE not in all_text(window)


def backed_up(running, encrypted):
    """Leave the casebook closed with a backup, and return the program's folder of those."""
    running.start(encrypted)
    running.unlock()
    running.until_open().desk.backups.make(Why.ASKED)
    running.stop()


def restore_first(running, qtbot):
    welcome = running.program.restoring.welcome
    welcome.backups_button.click()
    qtbot.waitUntil(lambda: welcome.page is not None)
    (backup,) = welcome._backups
    welcome.restore_chosen.emit(str(backup.path))


def test_a_damaged_casebook_is_restored_with_the_passphrase_that_fitted(running, encrypted, qtbot):
    backed_up(running, encrypted)
    damaged = bytearray(encrypted.read_bytes())
    damaged[1_000] ^= 1
    encrypted.write_bytes(damaged)
    running.start(encrypted)
    running.unlock()
    qtbot.waitUntil(lambda: running.program.restoring.welcome is not None)
    assert "its beginning is damaged" in all_text(running.program.restoring.welcome)
    restore_first(running, qtbot)
    running.until_open()
    assert running.program.key is not None


def test_where_nothing_of_it_is_left_the_passphrase_of_the_backup_is_asked_for(
    running, encrypted, qtbot
):
    backed_up(running, encrypted)
    encrypted.write_bytes(bytes(50_000))
    running.start(encrypted)
    restore_first(running, qtbot)
    qtbot.waitUntil(lambda: running.page is not None)
    running.unlock("wrong horse")
    qtbot.waitUntil(lambda: "does not open with that passphrase" in all_text(running.page))
    qtbot.waitUntil(running.page.open_button.isEnabled)
    running.unlock()
    running.until_open()
    assert running.window.windowTitle() == "north.basewatch — Basewatch"


def test_damage_in_another_casebook_is_told_in_the_one_that_is_open(
    running, encrypted, plain, qtbot
):
    damaged = bytearray(encrypted.read_bytes())
    damaged[1_000] ^= 1
    encrypted.write_bytes(damaged)
    running.start(plain)
    window = running.until_open()
    running.program.open(encrypted)
    running.unlock()
    qtbot.waitUntil(lambda: "its beginning is damaged" in all_text(window))
    assert running.page is None
