"""File > Merge a pack: what a colleague's pack brings, chosen field by field, one undo."""

from contextlib import closing
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from desktop.domain.record import RecordKind
from desktop.services.casebooks import open_casebook
from desktop.services.exchange.encrypting import encrypt, own_public_key
from desktop.services.exchange.envelope import Envelope
from desktop.services.exchange.merging import merge_pack
from desktop.services.exchange.opening import open_pack
from desktop.services.exchange.signing import fingerprint, own_key
from desktop.store.errors import CasebookReadOnly
from desktop.ui.security.wait_page import WaitPage
from desktop.ui.widgets.banner import Banner
from tests.factories import an_editing, an_event
from tests.services.exchange.conftest import packed_to


class Colleague:
    """Who goes on from a pack of the desktop's casebook, and sends one back."""

    def __init__(self, desktop, folder) -> None:
        with closing(open_casebook(desktop.path, look_only="It is packed.")) as casebook:
            sent = packed_to(folder / "there.basewatch-pack", casebook)
            with closing(casebook.reader()) as reader:
                row = reader.db.execute("SELECT id FROM event ORDER BY key LIMIT 1").fetchone()
                self.event = reader.get(RecordKind.EVENT, row[0])
        self.folder = folder
        (folder / "colleague").mkdir()
        self.path = open_pack(sent, folder / "colleague").casebook

    def signs(self, name, keys):
        with closing(open_casebook(self.path, look_only="It is packed.")) as copy:
            return packed_to(self.folder / name, copy, self.folder / keys)

    def sends_back(self, *added, **changed):
        with closing(open_casebook(self.path)) as copy:
            editing = an_editing(copy)
            editing.apply("Edit", replace(self.event, **changed), *added)
            return packed_to(self.folder / "back.basewatch-pack", copy)


@pytest.fixture
def colleague(desktop, window, tmp_path):
    return Colleague(desktop, tmp_path)


@pytest.fixture
def shown(desktop, window, colleague, monkeypatch):
    """Return what opens a pack by the menu, and waits for its page."""

    def show(path):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        window.action("merge_pack").trigger()
        desktop.qtbot.waitUntil(lambda: window.whole.is_entered, timeout=20_000)
        return window.packs.page

    return show


def cells(page, row):
    return [page.lines.topLevelItem(row).text(column) for column in range(6)]


def merge(desktop, window):
    """Press Merge, and wait until what it began has ended."""
    window.packs.page.merge_button.click()
    desktop.qtbot.waitUntil(lambda: not window.packs.is_busy, timeout=20_000)


def event_of(desktop, one):
    return desktop.readers.here().get(RecordKind.EVENT, one.id)


def banner(window):
    return [one.label.text() for one in window.findChildren(Banner) if one.label.text()]


def test_what_differs_is_shown_chosen_merged_and_undone(desktop, window, colleague, shown):
    own = replace(colleague.event, title="My title")
    desktop.editing.apply("Edit", own)
    more = an_event(title="Another")
    page = shown(colleague.sends_back(more, title="Their title", summary="Their words"))
    assert page.head.title.full_text == "Merge the pack of A. Analyst"
    assert "For the desk" in page.about.text()
    assert page.counts.text().startswith(
        "New: 1 event · Fields changed only by them: 1 · Fields changed by both: 1"
        " · Fields changed only here: 0"
    )
    assert cells(page, 0)[1:5] == ["title", "yours (conflict)", "My title", "Their title"]
    assert (cells(page, 1)[1], cells(page, 1)[2]) == ("summary", "theirs")
    assert "A. Analyst, " in cells(page, 0)[5]
    page.lines.setCurrentItem(page.lines.topLevelItem(0))
    QTest.keyClick(page.lines, Qt.Key.Key_Space)
    assert cells(page, 0)[2] == "theirs"
    page.lines.itemActivated.emit(page.lines.topLevelItem(0), 0)
    assert cells(page, 0)[2] == "yours (conflict)"
    page.mine_button.click()
    assert cells(page, 1)[2] == "yours"
    page.theirs_button.click()
    assert [cells(page, row)[2] for row in (0, 1)] == ["theirs", "theirs"]
    merge(desktop, window)
    assert not window.whole.is_entered
    merged = event_of(desktop, own)
    assert (merged.title, merged.summary) == ("Their title", "Their words")
    assert any("Done: Merge pack of A. Analyst. New: 1 record; changed: 1." in one
               for one in banner(window))  # fmt: skip
    desktop.editing.undo()
    assert event_of(desktop, own).title == "My title"


def test_a_pack_with_nothing_new_says_so_and_escape_leaves(desktop, window, colleague, shown):
    page = shown(colleague.folder / "there.basewatch-pack")
    assert page.counts.text() == "All of it is in this casebook already."
    assert not page.merge_button.isEnabled()
    assert not page.lines.isVisible()
    QTest.keyClick(page, Qt.Key.Key_A)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not window.whole.is_entered
    window.packs.leave()


def test_a_pack_that_was_altered_is_told_and_not_opened(desktop, window, colleague, monkeypatch):
    path = colleague.sends_back(title="Their title")
    path.write_bytes(path.read_bytes()[:999])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    window.action("merge_pack").trigger()
    window.packs.look(path)
    desktop.qtbot.waitUntil(lambda: any("is no pack" in one for one in banner(window)))
    assert not window.whole.is_entered


def test_a_pack_that_changes_after_it_was_looked_at_is_not_merged(
    desktop, window, colleague, shown
):
    path = colleague.sends_back(title="Their title")
    page = shown(path)
    path.write_bytes(b"something else")
    merge(desktop, window)
    assert "is no pack" in page.told.text()
    assert event_of(desktop, colleague.event).title == colleague.event.title


def test_a_merge_goes_on_beside_the_window_and_can_be_cancelled(
    desktop, window, colleague, shown, monkeypatch
):
    page = shown(colleague.sends_back(title="Their title"))
    begun, goes_on = Event(), Event()

    def slow(*arguments):
        begun.set()
        goes_on.wait()
        return merge_pack(*arguments)

    monkeypatch.setattr("desktop.services.exchange.merging.merge_pack", slow)
    page.merge_button.click()
    waiting = window.pages.currentWidget()
    assert isinstance(waiting, WaitPage)
    assert "“back.basewatch-pack” is being merged" in waiting.card.title.text()
    assert window.is_at_work
    begun.wait()
    # Nothing is edited meanwhile, and nobody has to wait to be told so.
    with pytest.raises(CasebookReadOnly, match="A pack is being merged"):
        desktop.editing.apply("Edit", replace(colleague.event, title="Mine"))
    waiting.cancel_button.click()
    goes_on.set()
    desktop.qtbot.waitUntil(lambda: not window.packs.is_busy)
    assert window.pages.currentWidget() is page
    assert page.told.text() == "The merge was cancelled: nothing was taken over."
    assert event_of(desktop, colleague.event).title == colleague.event.title
    monkeypatch.undo()
    desktop.editing.hold("Only looked at.")
    page.merge_button.click()
    assert page.told.text() == "Only looked at."
    desktop.editing.hold("")
    merge(desktop, window)
    assert event_of(desktop, colleague.event).title == "Their title"


def test_whose_key_a_pack_was_signed_with_is_told_and_that_it_changed(
    desktop, window, colleague, shown
):
    colleague.sends_back(title="Their title")
    page = shown(colleague.signs("1.basewatch-pack", "keys-of-a"))
    key = fingerprint(own_key(colleague.folder / "keys-of-a").public_pem)
    assert page.signed.text() == (
        f"The pack is whole and signed with the key {key}. To be sure that this is the key of"
        " A. Analyst, have them read it to you."
    )
    assert page.key_changed.isHidden()
    merge(desktop, window)
    page = shown(colleague.signs("2.basewatch-pack", "keys-of-a"))
    assert "signed with the key known here for A. Analyst" in page.signed.text()
    window.packs.leave()
    page = shown(colleague.signs("3.basewatch-pack", "keys-of-b"))
    assert page.key_changed.text() == (
        f"The key has changed: A. Analyst was known here by {key}. Ask them before you merge."
    )
    assert not page.key_changed.isHidden()


def test_an_encrypted_pack_is_recognised_and_opens_with_the_own_key(
    desktop, window, colleague, shown
):
    plain, path = colleague.sends_back(title="Their title"), colleague.folder / "e.basewatch-pack"
    key = own_public_key(desktop.path.parent / "keys")
    encrypt(plain, path, Envelope(recipients=(key,)))
    page = shown(path)
    assert page.signed.text().endswith(" It was encrypted.")
    merge(desktop, window)
    assert event_of(desktop, colleague.event).title == "Their title"


def test_the_passphrase_of_a_pack_is_asked_for(desktop, window, colleague):
    plain, path = colleague.sends_back(title="Their title"), colleague.folder / "e.basewatch-pack"
    encrypt(plain, path, Envelope(passphrase="quiet heron"))
    window.packs.look(path)
    asked = window.pages.currentWidget()
    assert asked.card.title.text() == "“e.basewatch-pack” is encrypted"
    assert "its maker told you" in asked.card.sentence.text()
    assert asked.field.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert not window.whole.is_entered
    window.packs.look(path)
    asked = window.pages.currentWidget()
    QTest.keyClicks(asked.field, "wrong")
    asked.open_button.click()
    desktop.qtbot.waitUntil(asked.card.problem.isVisible, timeout=20_000)
    assert "passphrase does not open" in asked.card.problem.text()
    desktop.qtbot.waitUntil(asked.open_button.isEnabled)
    asked.field.setText("quiet heron")
    asked.open_button.click()
    desktop.qtbot.waitUntil(lambda: hasattr(window.packs, "page"), timeout=20_000)
    assert window.pages.currentWidget() is window.packs.page
    merge(desktop, window)
    assert event_of(desktop, colleague.event).title == "Their title"
