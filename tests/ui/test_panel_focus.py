"""The keyboard goes into a panel that is opened by its action, and Esc gives it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from shiboken6 import isValid

from desktop.domain.record import RecordKind
from desktop.ui.detail.base_view import BaseView
from tests.ui.desktop_of import WITHDRAWAL

PANELS = (
    "differences",
    "map",
    "events",
    "search",
    "report",
    "trash",
    "history",
    "sources",
    "merging",
    "gaps",
    "bases",
)


def dock_of(window, name):
    return window.record_docks.get(name) or getattr(window, f"{name}_dock")


@pytest.mark.parametrize("name", PANELS)
def test_a_panel_that_is_opened_has_the_keyboard_until_esc(window, name, qtbot):
    window.activateWindow()
    dock, action = dock_of(window, name), window.action(f"show_{name}")
    if dock.isVisible():
        action.trigger()
    window.timeline.setFocus()
    before = window.focusWidget()
    assert not dock.isAncestorOf(before)
    action.trigger()
    inside = window.focusWidget()
    assert dock.isAncestorOf(inside)
    QTest.keyClick(inside, Qt.Key.Key_Escape)
    assert window.focusWidget() is before


def test_where_what_had_the_keyboard_is_gone_the_timeline_gets_it(window, qtbot):
    window.search.entry.setFocus()
    window.action("show_events").trigger()
    window.search.entry.setEnabled(False)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    focus = window.focusWidget()
    assert focus is window.timeline or window.timeline.isAncestorOf(focus)


def test_a_panel_that_is_closed_leaves_esc_to_others(window, qtbot):
    window.timeline.setFocus()
    action = window.action("show_events")
    action.trigger()
    action.trigger()
    window.record_docks["events"].show()
    window.events.lines.setFocus()
    QTest.keyClick(window.events.lines, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.events.lines


def test_the_palette_leads_into_the_panel_too(window, qtbot):
    window.action("all_commands").trigger()
    palette = window.commanding.palette
    palette.entry.clear()
    with qtbot.waitSignal(palette.typed):
        QTest.keyClicks(palette.entry, "sources")
    with qtbot.waitSignal(window.action("show_sources").triggered):
        QTest.keyClick(palette.entry, Qt.Key.Key_Return)
    assert window.record_docks["sources"].isAncestorOf(window.focusWidget())


def test_to_look_for_the_first_control_of_a_panel_harms_nothing_beside_it(window, desktop, qtbot):
    # PySide calls what it meets in the chain of the focus a part of what stood before it there,
    # and gone with it.
    lasting = [
        *window.filters.words["kinds"].ticks.values(),
        *window.timeline.header.findChildren(QAction),
    ]
    window.selection.select(base_id=desktop.id_of(RecordKind.BASE, "Qamishli Airport"))
    qtbot.waitUntil(lambda: isinstance(window.detail.area.widget(), BaseView))
    page = window.detail.area.widget()
    for name in PANELS:
        window.action(f"show_{name}").trigger()
    window.selection.select(event_id=desktop.id_of(RecordKind.EVENT, WITHDRAWAL))
    qtbot.waitUntil(lambda: not isValid(page))
    assert len(lasting) > 5
    assert all(isValid(one) for one in lasting)
