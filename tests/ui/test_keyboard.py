"""Tab comes everywhere and is held nowhere, and a screen reader has a word for each control."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPushButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.widgets.focus_to import FocusTo
from tests.ui.program_of import started
from tests.ui.seeing import (
    cut,
    doubled_in_menu,
    doubled_letters,
    focusable,
    marked_up,
    nameless,
    outside,
    sideways,
    squeezed,
    told,
    walked,
)
from tests.ui.states import States

_WALKS = ("docks", "forms", "pages", "importing", "reading", "popups")


@pytest.fixture
def states(qapp, qtbot, tmp_path, no_log):
    with started(tmp_path, None, qtbot) as program:
        window = program.window
        window.resize(1440, 900)
        window.show()
        qtbot.waitUntil(lambda: window.timeline.stage.index is not None, timeout=20_000)
        made = States(window, qtbot, tmp_path)
        made.settle()
        yield made


@pytest.mark.parametrize("walk", _WALKS)
def test_all_can_be_seen_tab_comes_to_every_control_and_each_has_a_name(states, walk):
    lost, unnamed, tagged, doubled, missed = [], [], [], [], []
    for name, shown in getattr(states, walk)():
        for look in (cut, squeezed, outside, sideways):
            lost += [(look.__name__, name, one) for one in look(shown)]
        unnamed += [(name, one) for one in nameless(shown)]
        tagged += [(name, one) for one in marked_up(shown)]
        doubled += [(name, one) for one in doubled_letters(shown)]
        came_to = walked(shown)
        missed += [(name, told(one)) for one in focusable(shown) if one not in came_to]
    assert not lost
    assert not unnamed
    assert not tagged
    assert not doubled
    assert not missed


def test_no_two_entries_of_a_menu_have_the_same_letter(window):
    menus = [action.menu() for action in window.menuBar().actions()]
    titles = QMenu("menus")
    for menu in menus:
        titles.addAction(menu.title())
    assert not [one for menu in (titles, *menus) for one in doubled_in_menu(menu)]


def test_every_action_can_be_reached_without_the_mouse(window):
    """By the menus, whose titles have letters, and by the palette, which lists them all."""
    listed = {action for _menu, action in window.actions_by_name.listed()}
    in_menus = {action for bar in window.menuBar().actions() for action in entries(bar.menu())}
    assert all("&" in bar.text() for bar in window.menuBar().actions())
    assert listed <= in_menus


def entries(menu):
    """Return the actions of a menu and of those inside it."""
    found = []
    for action in menu.actions():
        found += entries(action.menu()) if action.menu() is not None else [action]
    return [action for action in found if not action.isSeparator()]


def test_every_menu_stands_in_one_column_on_a_small_screen(window):
    menus = [action.menu() for action in window.menuBar().actions()]
    inside = [action.menu() for menu in menus for action in menu.actions() if action.menu()]
    for menu in (*menus, *inside):
        assert menu.sizeHint().height() < 700, menu.title()


def test_the_twins_of_timeline_and_map_are_reached_by_keys(window, qtbot):
    window.activateWindow()
    window.action("go_timeline").trigger()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert window.timeline.isAncestorOf(QApplication.focusWidget()) or window.timeline.hasFocus()
    window.action("show_events").trigger()
    qtbot.waitUntil(window.events.lines.isVisible)
    window.events.setFocus()
    qtbot.waitUntil(window.events.lines.hasFocus)


def test_a_panel_that_hands_its_focus_on_leaves_no_control_out(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    panel = QWidget()
    above, lines, below = QPushButton("Above"), QTreeWidget(), QLineEdit()
    # With a proxy, Qt cuts a panel that owns a menu out of the order of Tab.
    panel.menu = QMenu(panel)
    column = QVBoxLayout(panel)
    for one in (above, lines, below):
        column.addWidget(one)
    FocusTo(panel, lines)
    before = QLineEdit()
    outer = QVBoxLayout(window)
    outer.addWidget(before)
    outer.addWidget(panel)
    window.show()
    window.activateWindow()
    panel.setFocus()
    qtbot.waitUntil(lines.hasFocus)
    assert set(walked(window)) == {before, above, lines, below}
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert above.hasFocus()


def test_in_a_form_tab_follows_the_eye_and_back(window, qtbot):
    window.action("add_event").trigger()
    form = window.forms.top()
    window.activateWindow()
    form.name.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    heights = []
    while form.isAncestorOf(QApplication.focusWidget()):
        now = QApplication.focusWidget()
        if not heights or heights[-1][0] is not now:
            heights.append((now, now.mapTo(form, now.rect().topLeft()).y()))
        QTest.keyClick(now, Qt.Key.Key_Tab)
    tops = [top for _one, top in heights]
    assert len(tops) > 8
    assert all(after > before - 24 for before, after in pairwise(tops))
    assert isinstance(heights[-1][0], QPushButton), "saving comes last"
    heights[-1][0].setFocus()
    QTest.keyClick(heights[-1][0], Qt.Key.Key_Backtab)
    assert form.isAncestorOf(QApplication.focusWidget())
