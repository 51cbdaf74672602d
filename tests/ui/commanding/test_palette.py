"""All commands by their names: found by a few letters, done by Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.record import RecordKind
from desktop.ui.actions import FULL_NAME
from desktop.ui.commanding.command_palette import plain_words
from desktop.ui.commanding.ranking import ranked
from desktop.ui.detail.head import PageHead
from tests.ui.desktop_of import WITHDRAWAL


@pytest.fixture
def palette(window):
    window.action("all_commands").trigger()
    return window.commanding.palette


def names(palette):
    return [
        palette.list.topLevelItem(row).text(0) for row in range(palette.list.topLevelItemCount())
    ]


def type_in(palette, qtbot, text):
    palette.entry.clear()
    with qtbot.waitSignal(palette.typed):
        QTest.keyClicks(palette.entry, text)


def test_every_action_of_the_menus_is_there_with_its_key(window, palette):
    shown = " ".join(names(palette))
    for _menu, action in window.actions_by_name.listed():
        if action is not window.action("all_commands"):
            assert (action.property(FULL_NAME) or plain_words(action.text())) in shown
    keys = {
        palette.list.topLevelItem(row).text(2) for row in range(palette.list.topLevelItemCount())
    }
    assert "Ctrl K" in keys


def test_menus_of_buttons_that_are_shown_are_there_too(window, palette):
    found = window.commanding.commands()
    others = [
        one for one in found if one.action not in {a for _m, a in window.actions_by_name.listed()}
    ]
    assert len(others) > 10
    assert len({one.action for one in found}) == len(found)


def test_a_few_letters_find_a_command_and_enter_does_it(palette, window, qtbot):
    assert not window.map_dock.isVisible()
    type_in(palette, qtbot, "map")
    assert names(palette)[0] == "Map"
    with qtbot.waitSignal(window.action("show_map").toggled):
        QTest.keyClick(palette.entry, Qt.Key.Key_Return)
    assert window.map_dock.isVisible()
    assert palette.isHidden()


def test_enter_takes_what_was_typed_last_though_typing_has_not_paused(palette, window, qtbot):
    palette.entry.clear()
    QTest.keyClicks(palette.entry, "dark")
    with qtbot.waitSignal(window.action("look_dark").triggered):
        QTest.keyClick(palette.entry, Qt.Key.Key_Return)


def test_arrows_move_and_stop_at_the_ends(palette):
    last = palette.list.topLevelItemCount() - 1
    for key, row in (
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_PageDown, 11),
        (Qt.Key.Key_PageUp, 1),
    ):
        QTest.keyClick(palette.entry, key)
        assert palette.list.indexOfTopLevelItem(palette.list.currentItem()) == row
    for _press in range(last):
        QTest.keyClick(palette.entry, Qt.Key.Key_PageDown)
    assert palette.list.indexOfTopLevelItem(palette.list.currentItem()) == last


def test_what_cannot_be_done_now_says_so_and_does_nothing(palette, window, qtbot):
    window.action("redo").setEnabled(False)
    palette.close_line()
    window.action("all_commands").trigger()
    type_in(palette, qtbot, "redo")
    assert names(palette)[0].endswith("(not now)")
    QTest.keyClick(palette.entry, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_what_was_done_last_stands_first(palette, window, qtbot):
    type_in(palette, qtbot, "light")
    QTest.keyClick(palette.entry, Qt.Key.Key_Return)
    window.action("all_commands").trigger()
    assert names(palette)[0].startswith("Light")


def test_a_name_that_no_command_has_is_told(palette, qtbot):
    type_in(palette, qtbot, "qqqq xyz")
    assert palette.nothing.text() == "No command is called that."
    assert palette.list.isHidden()
    QTest.keyClick(palette.entry, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_escape_gives_the_focus_back(window, qtbot):
    window.search.entry.setFocus()
    window.action("all_commands").trigger()
    palette = window.commanding.palette
    with qtbot.waitSignal(palette.closed):
        QTest.keyClick(palette.entry, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.search.entry


def test_it_stays_inside_a_window_that_is_made_smaller(palette, window):
    window.resize(700, 500)
    assert window.rect().contains(palette.geometry())


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("exp", "Export"),
        ("hist", "History"),
        ("trash show", "Show the trash"),
        ("larger txt", "Larger text"),
        ("serch", "Search"),
        ("hsit", "History"),
        ("largre text", "Larger text"),
        ("", "Export"),
    ],
)
def test_letters_are_looked_for_at_the_beginnings_of_words_first(typed, first):
    every = ["Export", "History", "Show the trash", "Larger text", "Search", "Report"]
    assert every[ranked(typed, every)[0]] == first


def test_letters_that_nothing_is_like_find_nothing():
    assert ranked("zzqq", ["Export", "History"]) == []


def test_each_typed_word_has_to_mean_something():
    assert ranked("save view", ["Bases View", "Go to the detail pane View"]) == []


def test_lines_are_words_and_keys_and_what_they_are_about_has_a_name(
    desktop, window, palette, qtbot
):
    window.selection.select(event_id=desktop.id_of(RecordKind.EVENT, WITHDRAWAL))
    qtbot.waitUntil(lambda: window.detail.findChild(PageHead) is not None)
    found = window.commanding.commands()
    about = {one.menu for one in found if one.action.objectName() == "citations"}
    assert about == {"This event"}
    assert "More" not in {one.menu for one in found}
    window.action("all_commands").trigger()
    lines = [palette.list.topLevelItem(at) for at in range(palette.list.topLevelItemCount())]
    assert all(line.icon(0).isNull() for line in lines)


@pytest.mark.parametrize(
    ("of", "name", "own"),
    [
        (RecordKind.EVENT, WITHDRAWAL, "Add transfer"),
        (RecordKind.BASE, "Qamishli Airport", "Add posture"),
    ],
)
def test_what_two_menus_do_alike_is_there_once_by_its_full_name_with_its_key(
    desktop, window, palette, qtbot, of, name, own
):
    window.selection.select(**{f"{of.value}_id": desktop.id_of(of, name)})
    qtbot.waitUntil(lambda: window.detail.findChild(PageHead) is not None)
    window.action("all_commands").trigger()
    shown = names(palette)
    for words in (own, "Add event", "Add watch item"):
        assert shown.count(words) == 1, words
    assert not {"Event", "Transfer", "Delete", "Duplicate"} & set(shown)
    keys = {
        palette.list.topLevelItem(row).text(0): palette.list.topLevelItem(row).text(2)
        for row in range(palette.list.topLevelItemCount())
    }
    assert keys["Add event"] == "Ctrl N"
