"""File > Export: a panel beside the timeline writes real files, and a banner tells of them."""

import csv
import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from desktop.domain.record import NOT_FOR_PASSING_ON, RecordKind
from desktop.queries.as_of import AsReported
from desktop.queries.event_list import chosen_ids
from desktop.queries.info import casebook_info
from desktop.services.casebooks import open_casebook
from desktop.services.exchange.encrypting import own_public_key
from desktop.services.exchange.envelope import Unlock
from desktop.services.exchange.opening import open_pack
from desktop.services.exchange.signing import fingerprint, own_key
from desktop.services.exporting.wish import Format
from desktop.ui.exporting import writing
from desktop.ui.widgets.banner import Banner
from tests.factories import an_event
from tests.ui.desktop_of import NOW


class Exports:
    """The export panel of a window, used as a user does."""

    def __init__(self, desktop, window, folder) -> None:
        self.desktop, self.window, self.folder = desktop, window, folder
        window.action("export_casebook").trigger()

    @property
    def panel(self):
        return self.window.exporting.panel

    def ask(self, form, name="out"):
        """Choose a format and a place, and press the button's keys."""
        self.panel.formats.buttons[form].click()
        self.panel.target.setText(str(self.folder / name))
        self.press()

    def press(self):
        QTest.keyClick(self.panel.target, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def banner(self, name="out"):
        """Wait for what is told above the timeline."""
        self.desktop.qtbot.waitUntil(lambda: self._banners(name) != [], timeout=20_000)
        return self._banners(name)[0]

    def _banners(self, name):
        places = [
            self.window.centre.itemAt(at).widget() for at in range(self.window.centre.count())
        ]
        banners = [one for one in places if isinstance(one, Banner)]
        return [one for one in banners if f"“{name}”" in one.label.text()]

    def refusal(self):
        self.desktop.qtbot.waitUntil(lambda: self.panel.problem.text() != "")
        return self.panel.problem.text()


@pytest.fixture
def exports(desktop, window, tmp_path):
    folder = tmp_path / "to"
    folder.mkdir()
    return Exports(desktop, window, folder)


@pytest.fixture
def gate(monkeypatch):
    """Hold an export up until it is set."""
    held, write = Event(), writing.export

    def held_up(*arguments):
        assert held.wait(20)
        return write(*arguments)

    monkeypatch.setattr(writing, "export", held_up)
    yield held
    held.set()
    QThreadPool.globalInstance().waitForDone()


def test_each_format_says_what_it_is_for_and_none_is_missing(exports):
    assert set(exports.panel.formats.buttons) == set(Format)
    words = [button.accessibleDescription() for button in exports.panel.formats.buttons.values()]
    assert len(set(words)) == len(Format)
    assert all(words)


@pytest.mark.parametrize("form", Format)
def test_every_format_is_written_and_a_banner_names_the_file(exports, form):
    exports.ask(form)
    assert "“out”" in exports.banner().label.text()
    assert (exports.folder / "out").exists()
    assert [path.name for path in exports.folder.iterdir()] == ["out"]
    assert exports.window.right.currentWidget() is exports.window.detail


def test_the_name_is_proposed_and_ends_as_the_format_does(exports):
    panel = exports.panel
    assert Path(panel.target.text()).name == "e.csv"
    panel.formats.buttons[Format.STIX].click()
    assert Path(panel.target.text()).name == "e.stix.json"
    panel.target.setText("/mine/notes.stix.json")
    panel.formats.buttons[Format.MARKDOWN].click()
    assert panel.target.text() == str(Path("/mine/notes"))
    panel.formats.buttons[Format.CASEBOOK].click()
    assert panel.target.text() == str(Path("/mine/notes.basewatch"))


def test_of_a_long_place_its_end_is_shown_and_the_tip_has_all_of_it(exports):
    panel = exports.panel
    panel.formats.buttons[Format.JSON].click()
    name = panel.target.text()
    assert panel.target.cursorPosition() == len(name)
    assert name in panel.target.toolTip()


def test_what_only_a_pack_asks_for_stands_below_its_own_line(exports):
    panel = exports.panel
    panel.formats.buttons[Format.PACK].click()
    exports.desktop.qtbot.waitUntil(panel.handover.who.isVisible)
    tops = [
        part.mapTo(panel, part.rect().topLeft()).y()
        for part in (
            panel.formats.buttons[Format.PACK],
            panel.handover.who,
            panel.handover.encrypt_to.keys,
            panel.formats.buttons[Format.JSON],
        )
    ]
    assert tops == sorted(tops)


def test_only_what_the_filters_show_is_written_where_that_is_chosen(exports):
    window = exports.window
    assert not exports.panel.filtered.isEnabled()
    window.filters.words["kinds"].set_values(["withdrawal"])
    window.filters.tell()
    shown = chosen_ids(exports.desktop.readers.here(), window.filters.chosen())
    window.action("export_casebook").trigger()
    assert exports.panel.filtered.isChecked()
    exports.ask(Format.CSV)
    exports.banner()
    with (exports.folder / "out").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["id"] for row in rows} == set(shown) != set()
    window.action("export_casebook").trigger()
    exports.panel.everything.click()
    exports.ask(Format.JSON, "all")
    exports.desktop.qtbot.waitUntil((exports.folder / "all").exists)
    assert json.loads((exports.folder / "all").read_bytes())
    assert len(rows) < casebook_info(exports.desktop.readers.here()).counts[RecordKind.EVENT]


def test_looking_back_to_a_day_exports_what_was_reported_by_then(exports):
    window, day = exports.window, NOW.date().replace(day=20)
    with exports.desktop.qtbot.waitSignal(window.lens.changed):
        window.lens.look(AsReported(day))
    window.action("export_casebook").trigger()
    assert exports.panel.filtered.text() == "As reported by 20 Jan 2026"
    exports.ask(Format.CASEBOOK)
    exports.banner()
    with closing(open_casebook(exports.folder / "out")) as copy, closing(copy.reader()) as reader:
        then = casebook_info(reader)
    assert (
        then.counts[RecordKind.EVENT]
        < casebook_info(exports.desktop.readers.here()).counts[RecordKind.EVENT]
    )


def test_what_is_not_for_passing_on_goes_along_only_where_asked_and_is_warned_of(exports):
    panel = exports.panel
    assert panel.warning.isHidden()
    asked = []
    panel.wanted.connect(asked.append)
    exports.desktop.editing.apply("Add", an_event(tags=(NOT_FOR_PASSING_ON,)))
    exports.ask(Format.CSV)
    assert "1 record not for passing on." in exports.banner().label.text()
    exports.window.action("export_casebook").trigger()
    panel.restricted.click()
    assert not panel.warning.isHidden()
    exports.ask(Format.CSV, "more")
    said = exports.banner("more").label.text()
    assert said.endswith("Keep it to yourself: it holds 1 record not for passing on.")
    assert [one.with_restricted for one in asked] == [False, True]
    exports.window.action("export_casebook").trigger()
    assert not panel.restricted.isChecked()


def test_what_cannot_be_written_is_one_sentence_in_the_panel(exports):
    exports.ask(Format.CSV, "none/out")
    folder = exports.folder / "none"
    assert exports.refusal() == f"“out” could not be written: there is no folder “{folder}”."
    exports.panel.target.setText(" ")
    exports.press()
    assert exports.refusal() == "Choose where to export to."
    casebook = exports.desktop.path
    before = casebook.read_bytes()
    exports.panel.target.setText(str(casebook))
    exports.press()
    exports.press()
    exports.desktop.qtbot.waitUntil(lambda: "is a casebook" in exports.panel.problem.text())
    assert casebook.read_bytes() == before
    assert exports.panel.export_button.isEnabled()


def test_a_refusal_is_told_above_the_timeline_where_the_panel_is_gone(exports, gate):
    exports.ask(Format.CSV, "none/out")
    exports.window.exporting.leave()
    gate.set()
    assert "could not be written" in exports.banner().label.text()


def test_a_file_that_is_there_is_replaced_only_when_asked_once_more(exports):
    (exports.folder / "out").write_text("mine")
    exports.ask(Format.CSV)
    assert "is there already" in exports.refusal()
    assert (exports.folder / "out").read_text() == "mine"
    exports.press()
    exports.banner()
    assert (exports.folder / "out").read_text(encoding="utf-8-sig") != "mine"


def test_sharing_a_copy_asks_who_hands_over_a_pack_and_what_for(exports, tmp_path):
    panel = exports.panel
    assert not panel.handover.purpose.isVisibleTo(panel)
    assert panel.title.text() == "Export"
    exports.window.action("share_copy").trigger()
    assert panel.title.text() == "Share a copy"
    assert panel.formats.format.format is Format.PACK
    assert Path(panel.target.text()).suffix == ".basewatch-pack"
    assert panel.handover.who.text() == exports.desktop.editing.who
    panel.handover.who.setText("A. Analyst")
    panel.handover.purpose.setText("For the desk")
    panel.handover.sign.click()
    exports.ask(Format.PACK)
    exports.banner()
    opened = open_pack(exports.folder / "out", tmp_path)
    told = opened.manifest
    assert (told.who, told.purpose) == ("A. Analyst", "For the desk")
    assert opened.signed_by == fingerprint(own_key(exports.desktop.path.parent / "keys").public_pem)
    panel.formats.buttons[Format.CSV].click()
    assert not panel.handover.purpose.isVisibleTo(panel)


def test_a_pack_is_encrypted_to_the_keys_that_are_entered_and_checked(exports, tmp_path):
    panel, part = exports.panel, exports.panel.handover.encrypt_to
    assert not part.copy_button.isVisibleTo(part)
    exports.window.action("share_copy").trigger()
    panel.show_in_the_clear(is_encrypted=True)
    part.copy_button.click()
    own = own_public_key(exports.desktop.path.parent / "keys")
    assert QGuiApplication.clipboard().text() == own
    assert part.own.text() == f"Yours: {own[:6]}…{own[-6:]}"
    assert not panel.in_the_clear.isHidden()
    part.keys.setPlainText(f"{own}\n\nage1nonsense")
    assert panel.in_the_clear.isHidden()
    exports.ask(Format.PACK)
    assert "“age1nonsense” is no public key" in exports.refusal()
    assert not (exports.folder / "out").exists()
    part.keys.setPlainText(f"{own}\n")
    exports.ask(Format.PACK)
    exports.banner()
    unlock = Unlock(key_folder=exports.desktop.path.parent / "keys")
    assert open_pack(exports.folder / "out", tmp_path, unlock).was_encrypted
    panel.formats.buttons[Format.CSV].click()
    assert not panel.in_the_clear.isHidden()


def test_a_pack_is_encrypted_by_a_passphrase_which_is_forgotten_then(exports, tmp_path):
    panel, part = exports.panel, exports.panel.handover.encrypt_to
    exports.window.action("share_copy").trigger()
    panel.show_in_the_clear(is_encrypted=True)
    assert not panel.in_the_clear.isHidden()
    QTest.keyClicks(part.passphrase, "quiet heron")
    assert panel.in_the_clear.isHidden()
    exports.ask(Format.PACK)
    assert exports.refusal() == "The two are not the same. Type the passphrase again."
    QTest.keyClicks(part.again, "quiet heron")
    part.keys.setPlainText("age1other")
    exports.ask(Format.PACK)
    assert "not both" in exports.refusal()
    assert not (exports.folder / "out").exists()
    part.keys.setPlainText("")
    exports.ask(Format.PACK)
    exports.banner()
    assert part.typed() == ("", "")
    part.passphrase.undo()
    assert part.typed() == ("", "")
    unlock = Unlock(passphrase="quiet heron")
    assert open_pack(exports.folder / "out", tmp_path, unlock).was_encrypted
    # Nor is it kept where nothing is written in the end.
    part.passphrase.setText("quiet heron")
    panel.left.emit()
    assert part.typed() == ("", "")


def test_an_own_key_that_cannot_be_read_is_told_where_a_pack_is_chosen(exports):
    keys = exports.desktop.path.parent / "keys"
    keys.mkdir(exist_ok=True)
    (keys / "age.txt").write_text("nothing")
    exports.panel.formats.buttons[Format.PACK].click()
    assert "cannot be used" in exports.refusal()


def test_sharing_while_something_is_written_shows_how_far_that_is(exports, gate):
    exports.ask(Format.CSV)
    exports.window.action("share_copy").trigger()
    assert exports.panel.formats.format.format is Format.CSV
    gate.set()
    exports.banner()


def test_the_systems_dialog_chooses_a_place(exports, monkeypatch):
    panel, answers = exports.panel, iter([("", ""), (str(exports.folder / "a b"), "")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: next(answers))
    proposed = panel.target.text()
    panel.browse_button.click()
    assert panel.target.text() == proposed
    panel.browse_button.click()
    assert panel.target.text() == str(exports.folder / "a b.csv")


def test_escape_stops_what_is_written_and_then_leaves(exports, gate):
    exports.ask(Format.CSV)
    panel = exports.panel
    assert not panel.progress.isHidden()
    assert not panel.export_button.isEnabled()
    exports.press()
    exports.window.action("export_casebook").trigger()
    assert not panel.export_button.isEnabled()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    gate.set()
    exports.desktop.qtbot.waitUntil(panel.export_button.isEnabled)
    assert list(exports.folder.iterdir()) == []
    assert exports.window.right.currentWidget() is panel
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert exports.window.right.currentWidget() is exports.window.detail
    QTest.keyClick(panel, Qt.Key.Key_A)


def test_it_tells_how_far_it_is(exports):
    exports.panel.show_count(0)
    assert exports.panel.count.text() == "Getting it ready…"
    exports.panel.show_count(12_500)
    assert exports.panel.count.text() == "12,500 written so far"


def test_the_folder_of_a_file_is_shown(exports, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    exports.ask(Format.KML)
    button = exports.banner().findChildren(type(exports.panel.browse_button))[0]
    button.click()
    assert [url.toLocalFile() for url in opened] == [str(exports.folder)]


def test_a_window_that_is_closed_does_not_wait_for_an_export(exports, gate):
    exports.ask(Format.CSV)
    exports.window.exporting.stop()
    gate.set()
    exports.desktop.close()
    assert list(exports.folder.iterdir()) == []


def test_of_an_encrypted_casebook_it_is_said_that_the_file_will_not_be(exports, window):
    assert exports.panel.in_the_clear.isHidden()
    window.desk = replace(window.desk, is_encrypted=True)
    window.action("export_casebook").trigger()
    assert not exports.panel.in_the_clear.isHidden()
    assert "anybody can read it" in exports.panel.in_the_clear.text()


def test_the_way_to_another_place_stands_beside_its_heading(desktop, window, tmp_path, qtbot):
    panel = Exports(desktop, window, tmp_path).panel
    qtbot.waitUntil(panel.browse_button.isVisible)
    (heading,) = [one for one in panel.findChildren(QLabel) if one.buddy() is panel.target]
    words = heading.contentsRect().translated(heading.pos())
    assert abs(words.center().y() - panel.browse_button.geometry().center().y()) <= 1
