"""Setting, changing and removing a passphrase in the window; new casebooks; the recovery key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QScrollArea

from desktop.program import holding
from desktop.services.backups.shelf import Why
from desktop.services.casebooks import needs_passphrase, tried
from desktop.store.errors import WrongPassphrase
from desktop.ui.security.passphrase_page import PassphrasePage, PassphraseWish
from desktop.ui.security.recovery_page import RecoveryPage
from tests.ui.desktop_of import all_text
from tests.ui.security.conftest import PASSPHRASE

NEW = "staple orbit meadow"


def wish(page, *, present="", new="", again=None, remove=False):
    page.present.setText(present)
    if remove:
        page.remove.setChecked(True)
    page.passphrase.setText(new)
    page.again.setText(new if again is None else again)
    page.go_button.click()


def shown(running, kind):
    running.qtbot.waitUntil(lambda: isinstance(running.page, kind))
    return running.page


def go_on(page):
    assert not page.go_on_button.isEnabled()
    page.is_kept.setChecked(True)
    page.go_on_button.click()


@pytest.fixture
def opened(running, encrypted):
    """Open the encrypted casebook, and its page."""
    running.start(encrypted)
    running.unlock()
    running.until_open().action("passphrase").trigger()
    return running


@pytest.fixture
def unencrypted(running, plain):
    """Open the plain casebook, and its page."""
    running.start(plain)
    running.until_open().action("passphrase").trigger()
    return running


def test_a_passphrase_is_set_and_the_recovery_key_shown_once(unencrypted, plain):
    page = unencrypted.page
    assert "Encrypt “plain.basewatch”" in all_text(page)
    assert not page.present.isVisibleTo(page)
    wish(page, new=NEW)
    recovery = shown(unencrypted, RecoveryPage)
    assert needs_passphrase(plain)
    code = recovery.code.text()
    go_on(recovery)
    window = unencrypted.window
    assert unencrypted.page is None
    assert not window.whole.is_entered
    assert window.action("lock").isEnabled()
    unencrypted.stop()
    assert tried(plain, code).key.is_same(tried(plain, NEW).key)


def test_it_is_changed_by_whoever_knows_the_present_one(opened, encrypted):
    wish(opened.page, present=PASSPHRASE, new=NEW)
    go_on(shown(opened, RecoveryPage))
    opened.stop()
    tried(encrypted, NEW)
    with pytest.raises(WrongPassphrase):
        tried(encrypted, PASSPHRASE)


@pytest.mark.parametrize(
    ("entered", "why"),
    [
        ({"present": "wrong horse", "new": NEW}, "present passphrase is not right"),
        ({"present": PASSPHRASE, "new": NEW, "again": "other"}, "The two are not the same"),
        ({"present": PASSPHRASE, "new": "short"}, "too short"),
        ({"present": "wrong horse", "remove": True}, "present passphrase is not right"),
    ],
)
def test_what_cannot_be_is_told_and_nothing_changes(opened, encrypted, qtbot, entered, why):
    before = encrypted.read_bytes()
    page = opened.page
    wish(page, **entered)
    qtbot.waitUntil(lambda: why in page.card.problem.text())
    assert page.go_button.isEnabled()
    assert page.go_button.text() == ("Remove" if entered.get("remove") else "Change")
    assert encrypted.read_bytes() == before
    assert opened.window is not None


def test_it_is_removed(opened, encrypted, qtbot):
    page = opened.page
    page.remove.setChecked(True)
    assert not page.passphrase.isEnabled()
    before = opened.window
    wish(page, present=PASSPHRASE, remove=True)
    qtbot.waitUntil(lambda: opened.window is not before)
    opened.until_open()
    assert not needs_passphrase(encrypted)
    assert opened.page is None
    assert not opened.window.action("lock").isEnabled()


def test_the_page_is_left_by_escape_and_sent_by_ctrl_enter(opened, qtbot):
    page = opened.page
    page.present.setText("wrong horse")
    qtbot.keyClick(page, Qt.Key.Key_A)
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.card.problem.isVisible)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert opened.page is None


def test_where_it_cannot_be_written_anew_it_opens_as_before(opened, encrypted, qtbot, monkeypatch):
    def full(*_arguments):
        from desktop.store.errors import DiskFull

        raise DiskFull("The disk is full.")

    before = opened.window
    monkeypatch.setattr(holding, "change_key", full)
    wish(opened.page, present=PASSPHRASE, new=NEW)
    qtbot.waitUntil(lambda: opened.window is not before)
    opened.until_open()
    assert "The disk is full." in all_text(opened.window)
    tried(encrypted, PASSPHRASE)


def test_where_it_does_not_open_again_it_asks_once_more(opened, encrypted, qtbot, monkeypatch):
    from desktop.domain.errors import BasewatchError

    def locked(*_arguments):
        raise BasewatchError("Another program is writing to it.")

    monkeypatch.setattr(opened.program, "open_with", locked)
    wish(opened.page, present=PASSPHRASE, new=NEW)
    qtbot.waitUntil(lambda: opened.window is None)
    qtbot.waitUntil(lambda: "Another program" in all_text(opened.page or opened.program.frame))
    monkeypatch.undo()
    qtbot.waitUntil(opened.page.open_button.isEnabled)
    opened.page.field.setText(NEW)


@pytest.mark.parametrize("fate", ["Treat them alike", "Remove them", "Leave them as they are"])
def test_backups_are_seen_to_as_chosen(running, plain, fate):
    running.start(plain)
    window = running.until_open()
    window.desk.backups.make(Why.ASKED)
    window.action("passphrase").trigger()
    page = running.page
    assert "1 backup, which anybody can read" in all_text(page)
    assert page.fate.currentText() == "Treat them alike"
    page.fate.setCurrentText(fate)
    wish(page, new=NEW)
    shown(running, RecoveryPage)
    left = running.program.backups()
    alike = [needs_passphrase(path) for path in left]
    assert alike == {"T": [True], "R": [], "L": [False]}[fate[0]]


def test_a_backup_that_stays_as_it_was_is_told(running, plain):
    running.start(plain)
    window = running.until_open()
    (backup,) = window.desk.backups.make(Why.ASKED).made
    backup.path.write_bytes(b"damaged")
    window.action("passphrase").trigger()
    wish(running.page, new=NEW)
    shown(running, RecoveryPage)
    assert f"“{backup.path.name}” is as it was" in all_text(running.window)


def test_the_page_of_an_encrypted_casebook_names_its_backups(theme, qtbot):
    page = PassphrasePage(theme, "n", is_encrypted=True, backups=1, lock_after_min=7)
    qtbot.addWidget(page)
    assert "1 backup, which the present" in all_text(page)
    assert page.lock_after.currentIndex() == 0


def test_a_wish_does_not_print_its_passphrases():
    said = repr(PassphraseWish(present="one", passphrase="two", again="three"))
    assert not any(word in said for word in ("one", "two", "three"))


def new_page(running, path):
    """Open the page, with its place and name as of ``path``."""
    running.window.action("new_casebook").trigger()
    page = running.page
    page.folder = path.parent
    page.name.setText(path.stem)
    return page


def test_a_new_casebook_has_a_passphrase_if_one_is_typed(running, plain, tmp_path, qtbot):
    running.start(plain)
    running.until_open()
    page = new_page(running, tmp_path / "second")
    assert not page.passphrase.isVisible()
    page.protect.click()
    qtbot.keyClicks(page.passphrase, NEW)
    qtbot.keyClick(page.passphrase, Qt.Key.Key_Return)
    assert page.again.hasFocus() or not page.isActiveWindow()
    qtbot.keyClicks(page.again, "another")
    qtbot.keyClick(page.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not the same" in page.card.problem.text())
    page.again.setText(NEW)
    page.make_button.click()
    go_on(shown(running, RecoveryPage))
    assert running.program.path == tmp_path / "second.basewatch"
    assert needs_passphrase(tmp_path / "second.basewatch")


def test_a_name_and_a_place_are_enough(running, plain, tmp_path, monkeypatch, qtbot):
    running.start(plain)
    before = running.until_open()
    page = new_page(running, tmp_path / "third")
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    answers = iter(["", str(folder)])
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: next(answers))
    page.change_button.click()
    assert page.folder == tmp_path
    page.change_button.click()
    assert page.place.full_text == str(folder)
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: running.window is not before)
    running.until_open()
    assert running.program.path == folder / "third.basewatch"
    assert not needs_passphrase(folder / "third.basewatch")


def test_what_was_typed_and_unticked_protects_nothing(running, plain, tmp_path, qtbot):
    running.start(plain)
    before = running.until_open()
    page = new_page(running, tmp_path / "fourth")
    page.protect.click()
    page.passphrase.setText(NEW)
    page.protect.click()
    page.make_button.click()
    qtbot.waitUntil(lambda: running.window is not before)
    running.until_open()
    assert not needs_passphrase(tmp_path / "fourth.basewatch")


def test_names_and_places_that_will_not_do_are_told_and_escape_leaves(running, plain, qtbot):
    running.start(plain)
    window = running.until_open()
    page = new_page(running, plain)
    page.make_button.click()
    assert "There is already a file" in page.card.problem.text()
    page.name.setText("a/b")
    page.make_button.click()
    assert page.card.problem.text() == "The name of a file cannot have / in it."
    page.name.setText("new")
    page.folder = plain.parent / "nowhere"
    page.make_button.click()
    assert page.card.problem.isVisible()
    # A long place goes over several lines.
    assert "nowhere" in page.card.problem.text().replace("\u200b", "")
    assert page.make_button.isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_A)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert running.page is None
    assert running.window is window


@pytest.mark.parametrize(("name", "why"), [("a/b", "cannot have /"), ("", "already a file")])
def test_with_a_passphrase_too_a_name_that_will_not_do_has_the_caret(
    running, plain, qtbot, name, why
):
    running.start(plain)
    running.until_open()
    page = new_page(running, plain)
    page.name.setText(name or plain.stem)
    page.protect.click()
    for field in (page.passphrase, page.again):
        qtbot.keyClicks(field, NEW)
    page.make_button.click()
    qtbot.waitUntil(lambda: why in page.card.problem.text())
    assert page.focusWidget() is page.name
    assert page.name.selectedText() == page.name.text()
    qtbot.keyClick(page, Qt.Key.Key_Escape)


@pytest.fixture
def recovery(theme, qtbot):
    """Show a recovery key; what is saved is kept in a list."""
    written = []
    code = "-".join(f"A{number:03}" for number in range(14))
    page = RecoveryPage(theme, "north.basewatch", code, lambda *what: written.append(what))
    page.written = written
    qtbot.addWidget(page)
    return page


def test_the_recovery_key_is_printed(recovery, tmp_path, monkeypatch):
    target = tmp_path / "paper.pdf"

    def accept(dialog):
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(target))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    recovery.print_button.click()
    assert target.read_bytes().startswith(b"%PDF")
    target.unlink()
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QPrintDialog.DialogCode.Rejected)
    recovery.print_button.click()
    assert not target.exists()


def test_the_recovery_key_is_saved_with_what_it_is_for(recovery, tmp_path, monkeypatch):
    answers = iter(["", str(tmp_path / "key"), str(tmp_path / "key.md")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (next(answers), ""))
    for _time in range(3):
        recovery.save_button.click()
    (first, paper), (second, _same) = recovery.written
    assert (first.name, second.name) == ("key.txt", "key.md")
    assert "A000-A001-A002-A003-A004-A005-A006\nA007-" in paper
    assert "north.basewatch" in paper


def test_where_it_cannot_be_saved_it_says_so(recovery, tmp_path, monkeypatch):
    from desktop.domain.errors import BasewatchError

    def refuse(*_what):
        raise BasewatchError("It could not be written.")

    recovery._write = refuse
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/nowhere/key", ""))
    recovery.save_button.click()
    assert recovery.card.problem.text() == "It could not be written."


def test_a_long_name_goes_over_several_lines_and_the_page_scrolls(theme, qtbot):
    name = f"القامشلي_{'x' * 160}😀.basewatch"
    page = PassphrasePage(theme, name, is_encrypted=True, backups=12, lock_after_min=5)
    qtbot.addWidget(page)
    page.resize(700, 300)
    page.show()
    page.refuse(f"“{name}” could not be read.")
    shown = page.card.title.text()
    assert max(map(len, shown.replace("\u200b", " ").split())) <= 33
    assert name in shown.replace("\u200b", "")
    before = page.card._holder.width()
    theme.set_text_scale(1.5)
    assert page.card._holder.width() == pytest.approx(before * 1.5, abs=1)
    assert page.card.findChild(QScrollArea).verticalScrollBar().maximum() > 0
