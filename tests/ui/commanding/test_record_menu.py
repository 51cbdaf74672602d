"""The menu of a record: by right click and by key, in lists, on the timeline and the base list."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.domain.record import RecordKind

SEEN = "Russian flags and 2 aircraft seen at Qamishli"


def ask(widget, at, reason=QContextMenuEvent.Reason.Mouse):
    """Ask for the menu as Qt does."""
    QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))


def by_key(widget):
    ask(widget, QPoint(0, 0), QContextMenuEvent.Reason.Keyboard)


def words(window):
    return [one.text() for one in window.record_menu.menu.actions() if not one.isSeparator()]


def choose(window, name):
    menu = window.record_menu.menu
    assert menu.isVisible()
    next(one for one in menu.actions() if one.objectName() == name).trigger()
    menu.close()


@pytest.fixture
def listed(window, qtbot):
    window.action("show_events").trigger()
    lines = window.events.lines
    qtbot.waitUntil(lambda: lines.topLevelItemCount() > 0)
    return lines


def test_a_line_of_an_event_has_its_menu_by_right_click_and_by_key(window, listed, desktop, qtbot):
    item = listed.topLevelItem(0)
    listed.setCurrentItem(item)
    kind, event_id = listed.selected()[0]
    ask(listed.viewport(), listed.visualItemRect(item).center())
    assert words(window) == [
        "Show", "Edit", "Duplicate", "Add note", "Add transfer", "Add watch item",
        "Show on the map", "Delete", "Columns",
    ]  # fmt: skip
    choose(window, "show")
    assert (kind, window.selection.event_id) == ("event", event_id)
    by_key(listed)
    choose(window, RecordKind.NOTE.value)
    assert window.form_is_shown
    by_key(listed)
    choose(window, "map")
    assert window.map_dock.isVisible()
    before = listed.topLevelItemCount()
    by_key(listed)
    choose(window, "delete")
    qtbot.waitUntil(lambda: listed.topLevelItemCount() == before - 1)
    assert "Undo" in window.action("undo").text().replace("&", "")


def test_nothing_has_no_menu(window, listed):
    listed.clear()
    by_key(listed)
    ask(listed.viewport(), QPoint(5, 5))
    assert not window.record_menu.menu.isVisible()


def test_in_the_trash_the_key_leads_to_the_columns(window, desktop, qtbot):
    window.selection.select(event_id=desktop.id_of(RecordKind.EVENT, SEEN))
    window.action("delete_selected").trigger()
    window.action("show_trash").trigger()
    lines = window.trash.lines
    qtbot.waitUntil(lambda: lines.topLevelItemCount() > 0)
    lines.setCurrentItem(lines.topLevelItem(0))
    by_key(lines)
    assert lines.columns.menu.isVisible()
    lines.columns.menu.close()


def test_a_base_has_its_menu(window, qtbot):
    view = window.bases.view
    view.setCurrentIndex(window.bases.model.first_base())
    by_key(view)
    assert words(window)[:4] == ["Show", "Edit", "Copy name", "Duplicate"]
    choose(window, "name")
    name = QGuiApplication.clipboard().text()
    assert name in {"Hmeimim Air Base", "Qamishli Airport", "Tartus Naval Base"}
    ask(view.viewport(), view.visualRect(view.currentIndex()).center())
    choose(window, RecordKind.EVENT.value)
    assert window.form_is_shown
    by_key(view)
    choose(window, "duplicate")
    assert window.form_is_shown


def test_the_timeline_has_the_menu_of_what_is_under_the_pointer_or_selected(window, desktop, qtbot):
    timeline = window.timeline
    by_key(timeline)
    assert not window.record_menu.menu.isVisible()
    event = desktop.id_of(RecordKind.EVENT, SEEN)
    window.selection.select(event_id=event)
    by_key(timeline)
    choose(window, "edit")
    assert window.form_is_shown
    frame = timeline.stage.frame
    rows = range(0, timeline.lanes.height(), 4)
    at = next(
        QPoint(x, y)
        for x in range(0, timeline.lanes.width(), 4)
        for y in rows
        if frame.at(x, y + timeline.stage.scroll_px) is not None
    )
    ask(timeline.lanes.viewport(), at)
    assert window.record_menu.menu.isVisible()
    window.record_menu.menu.close()
    ask(timeline.lanes.viewport(), QPoint(1, timeline.lanes.height() - 1))
    assert not window.record_menu.menu.isVisible()


def test_what_changes_the_casebook_is_off_where_it_is_only_looked_at(desktop, qtbot):
    window = desktop.open("Somebody else has it open.")
    view = window.bases.view
    view.setCurrentIndex(window.bases.model.first_base())
    by_key(view)
    on = {one.objectName() for one in window.record_menu.menu.actions() if one.isEnabled()}
    assert on - {""} == {"show", "name", "map"}
    window.record_menu.menu.close()
