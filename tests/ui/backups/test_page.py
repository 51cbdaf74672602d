"""The page of backups in the window: list, difference, second place, and what happens meanwhile."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from desktop.domain.record import RecordKind
from desktop.services.backups.keeper import Keeper
from desktop.services.backups.shelf import Why, remove
from desktop.ui.backups.page import BackupsPage
from desktop.ui.backups.words import size_words, why_words
from desktop.ui.welcome import Welcome
from desktop.ui.widgets.banner import Banner
from tests.factories import a_base
from tests.ui.desktop_of import Desktop


class BackedUp(Desktop):
    """The example, with backups in a folder beside it."""

    def keeper_of(self, casebook, casebook_id):
        self.places = [self.path.parent / "backups"]
        self.keeper = Keeper(casebook.reader, casebook_id, self.places, self.later)
        return self.keeper

    def later(self):
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def desktop(tmp_path, theme, qtbot):
    made = BackedUp(tmp_path, theme, qtbot)
    yield made
    made.close()


@pytest.fixture
def page(desktop, window, qtbot):
    """Open the page on two backups, one save between them and one after."""
    assert desktop.keeper.make(Why.CLOSE).refused == ()
    desktop.editing.apply("Add base: One", a_base(name="One"))
    desktop.keeper.make(Why.REGULAR)
    desktop.editing.apply("Add base: Two", a_base(name="Two"))
    window.action("backups").trigger()
    qtbot.waitUntil(lambda: window.backups.page.lines.topLevelItemCount() == 2)
    qtbot.waitUntil(lambda: "since" in window.backups.page.difference_label.text())
    return window.backups.page


def banners(window):
    return [one for one in window.findChildren(Banner) if one.isVisible() and one.label.text()]


def texts(lines):
    return [
        [lines.topLevelItem(at).text(column) for column in range(lines.columnCount())]
        for at in range(lines.topLevelItemCount())
    ]


def choose(page, at):
    page.lines.setCurrentItem(page.lines.topLevelItem(at))


def test_the_backups_are_listed_the_newest_first_and_selected(page, window, qtbot):
    found = texts(page.lines)
    assert [row[:4] for row in found] == [
        ["27 Jan 2026, 12:02 UTC", "every 30 minutes", "11", "12"],
        ["27 Jan 2026, 12:01 UTC", "on closing", "11", "12"],
    ] or [row[1] for row in found] == ["every 30 minutes", "on closing"]
    assert page.lines.isColumnHidden(5)
    assert "Since the backup of 27 Jan 2026, 12:02 UTC" in page.chosen_label.text()
    assert page.difference_label.text() == (
        "1 save since, which a restore takes away:\n4 bases then, 5 now"
    )
    assert [row[2] for row in texts(page.saves)] == ["Add base: Two"]
    assert window.pages.currentWidget() is page


def test_another_backup_shows_what_has_changed_since_that(page, qtbot):
    choose(page, 1)
    qtbot.waitUntil(lambda: "2 saves since" in page.difference_label.text())
    assert [row[2] for row in texts(page.saves)] == ["Add base: Two", "Add base: One"]


def test_restore_asks_for_the_backup_that_is_selected(page, window, qtbot):
    with qtbot.waitSignal(window.backups.restore_wanted) as wanted:
        qtbot.mouseClick(page.restore_button, Qt.MouseButton.LeftButton)
    assert wanted.args[0].endswith("120200Z.basewatch")


def test_a_backup_can_be_made_by_hand_and_is_told(page, window, qtbot):
    with qtbot.waitSignal(window.backups._maker.done):
        qtbot.mouseClick(page.now_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.lines.topLevelItemCount() == 3)
    assert page.told.text() == "A backup was made and checked."
    assert texts(page.lines)[0][1] == "by hand"
    # The one that was selected still is.
    assert page.lines.selectedItems()[0].text(1) == "every 30 minutes"


def test_escape_shows_the_casebook_again(page, window, qtbot):
    qtbot.keyClick(page.lines, Qt.Key.Key_F9)
    assert window.backups.is_open
    qtbot.keyClick(page.lines, Qt.Key.Key_Escape)
    assert not window.backups.is_open
    window.backups.leave()
    assert window.pages.currentIndex() == 0


def test_a_second_place_is_chosen_named_and_given_up(page, window, qtbot, monkeypatch, tmp_path):
    answers = ["", str(tmp_path / "stick")]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_rest: answers.pop())
    with qtbot.waitSignal(window.backups.second_place_changed) as changed:
        page.second.choose_button.click()
    assert changed.args == [str(tmp_path / "stick")]
    assert page.second.label.full_text == f"Second place: {tmp_path}/stick"
    page.second.choose_button.click()  # Given up.
    assert answers == []
    with qtbot.waitSignal(window.backups.second_place_changed) as changed:
        page.second.stop_button.click()
    assert changed.args == [""]
    assert page.second.label.full_text.startswith("Second place: none")


def test_backups_of_two_places_tell_which(desktop, page, window, qtbot, tmp_path):
    desktop.keeper.keep_in([*desktop.places, tmp_path / "stick"])
    page.now_button.click()
    qtbot.waitUntil(lambda: page.lines.topLevelItemCount() == 4)
    assert not page.lines.isColumnHidden(5)
    assert any("stick" in row[5] for row in texts(page.lines))


def test_every_half_hour_a_backup_is_made_if_something_changed(desktop, window, qtbot):
    gate = window.backups
    assert gate.regular.interval() == 30 * 60 * 1_000
    assert gate.regular.isActive()
    for expected in (1, 1):
        with qtbot.waitSignal(gate._maker.done):
            gate.regular.timeout.emit()
        assert len(desktop.keeper.listed()) == expected
    desktop.editing.apply("Add base", a_base())
    with qtbot.waitSignal(gate._maker.done):
        gate.regular.timeout.emit()
    assert [backup.why for backup in desktop.keeper.listed()] == [Why.REGULAR] * 2


def test_before_a_merge_a_backup_of_what_stands_is_made(desktop, window, qtbot):
    first, second = a_base(name="One"), a_base(name="Two")
    desktop.editing.apply("Add bases", first, second)
    window.merging.keep.show_attribute(first.id)
    window.merging.others.show_attribute((second.id,))
    with qtbot.waitSignal(window.backups._maker.done):
        window.merging._merge()
    (backup,) = desktop.keeper.listed()
    assert backup.why is Why.MERGE
    assert desktop.editing.undo_label.startswith("Merge")
    assert backup.counts[RecordKind.BASE] == 5


def test_a_place_that_takes_nothing_is_told_once_and_hinders_nothing(desktop, window, qtbot):
    desktop.places[0].write_text("in the way")
    for _ in range(2):
        desktop.editing.apply("Add base", a_base())
        with qtbot.waitSignal(window.backups._maker.done):
            window.backups.make_regular()
    qtbot.waitUntil(lambda: bool(banners(window)))
    said = [banner.label.text() for banner in banners(window)]
    assert sum(text.startswith("No backup could be written to “") for text in said) == 1
    window.action("backups").trigger()
    window.backups.make_asked()
    page = window.backups.page
    qtbot.waitUntil(lambda: "No backup could be written" in page.told.text())
    assert page.difference_label.text() == ""
    assert page.nothing.label.text().startswith("There is no backup yet. The first is made")
    assert page.nothing.isVisible()
    assert not page.restore_button.isEnabled()
    page.restore_button.setEnabled(True)
    page.restore_button.click()  # Nothing is selected.


def test_a_casebook_that_was_moved_is_told_by_a_banner(desktop, window, qtbot):
    desktop.path.rename(desktop.path.with_name("moved"))
    window.backups.make_regular()
    qtbot.waitUntil(lambda: bool(banners(window)))
    assert "replaced or deleted" in banners(window)[0].label.text()


def test_what_the_check_finds_is_told_by_a_banner_that_leads_to_the_backups(desktop, window, qtbot):
    gate = window.backups
    assert gate.first_check.isActive()
    with qtbot.waitSignal(gate._checker.done, timeout=20_000):
        gate.first_check.timeout.emit()
    assert banners(window) == []
    with desktop.casebook.transaction() as db:
        db.execute("UPDATE base SET name = 'Forged' WHERE key < 3")
    with qtbot.waitSignal(gate._checker.done, timeout=20_000):
        gate.start_check()
    qtbot.waitUntil(lambda: bool(banners(window)))
    (banner,) = banners(window)
    text = banner.label.text()
    assert text.startswith("This casebook is damaged. The base “")
    assert text.endswith("is not as the journal tells: name. (1 more)")
    button = next(b for b in banner.findChildren(QPushButton) if b.text() == "Backups…")
    button.click()
    assert gate.is_open


def test_the_check_ends_with_the_window(desktop, window, qtbot):
    window.backups.start_check()
    window.close()
    assert window.backups._check_pool.activeThreadCount() == 0


def test_for_looking_only_nothing_is_made_and_nothing_restored(desktop, qtbot):
    window = desktop.open(look_only="For looking.")
    assert not window.backups.regular.isActive()
    window.action("backups").trigger()
    assert window.backups.page.restore_button.isHidden()
    assert window.backups.page.now_button.isHidden()


def test_a_backup_whose_note_is_lost_says_that_nothing_is_known(desktop, window, qtbot):
    (backup,) = desktop.keeper.make(Why.ASKED).made
    backup.path.with_name(f"{backup.path.name}.json").unlink()
    window.action("backups").trigger()
    page = window.backups.page
    qtbot.waitUntil(lambda: "not known" in page.difference_label.text())
    assert texts(page.lines)[0][1:4] == ["not known", "?", "?"]
    remove(backup.path)


def test_a_backup_of_another_line_says_so_and_one_of_now_that_nothing_was_saved(
    desktop, window, qtbot
):
    desktop.keeper.make(Why.ASKED)
    window.action("backups").trigger()
    page = window.backups.page
    qtbot.waitUntil(lambda: page.difference_label.text() == "Nothing was saved since.")
    with desktop.casebook.transaction() as db:
        db.execute("UPDATE change SET hash = 'x'")
    page._choose()
    qtbot.waitUntil(lambda: "does not continue from this backup" in page.difference_label.text())


def test_where_the_casebook_cannot_be_opened_its_backups_are_offered(desktop, theme, window, qtbot):
    desktop.keeper.make(Why.ASKED)
    welcome = Welcome(theme, "It is damaged.", desktop.keeper.listed())
    qtbot.addWidget(welcome)
    welcome.show()
    assert welcome.focusWidget() is welcome.backups_button
    welcome.backups_button.click()
    assert isinstance(welcome.page, BackupsPage)
    assert "cannot be read" in welcome.page.difference_label.text()
    # It is put aside as it is: there is no backup of what cannot be read.
    assert welcome.page.kept.text().startswith("That file is not deleted")
    with qtbot.waitSignal(welcome.restore_chosen):
        welcome.page.restore_button.click()
    welcome.page.head.back_button.click()
    assert welcome.pages.currentIndex() == 0
    welcome.backups_button.click()
    welcome.close()


def test_where_no_backup_is_chosen_the_list_has_all_the_room(theme, qtbot):
    page = BackupsPage(theme, None)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show()
    page.show_backups(())
    qtbot.waitUntil(lambda: page.lines.width() == page.width() - 2 * 24)
    assert page.about.isHidden()
    assert page.lines.header().isHidden()


def test_sizes_and_occasions_have_words():
    assert [size_words(n) for n in (7, 1_500, 23_000, 4_200_000, 7_000_000_000)] == [
        "7 B",
        "1.5 kB",
        "23 kB",
        "4.2 MB",
        "7.0 GB",
    ]
    assert len({why_words(why) for why in (None, *Why)}) == len(Why) + 1
