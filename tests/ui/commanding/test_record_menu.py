"""The menu of a record: by right click and by key, in lists, on the timeline and the base list."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.domain.errors import BasewatchError
from desktop.domain.record import RecordKind
from desktop.queries.choices import choices
from desktop.ui import editor
from desktop.ui.commanding import record_copies
from desktop.ui.widgets.banner import Banner
from tests.ui.desktop_of import WITHDRAWAL, events_shown

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
    entries = [*menu.actions(), *window.record_menu.copying.actions()]
    next(one for one in entries if one.objectName() == name).trigger()
    menu.close()


def copied(window, name):
    """Return what an entry of the menu that is open puts on the clipboard."""
    QGuiApplication.clipboard().clear()
    choose(window, name)
    return QGuiApplication.clipboard().text()


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
        "Show", "Edit", "Duplicate", "Copy", "Add note", "Add transfer", "Add watch item",
        "Show on the timeline", "Show on the map", "Delete", "Columns",
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
    assert words(window)[:4] == ["Show", "Edit", "Duplicate", "Copy"]
    name = copied(window, "name")
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
    assert timeline.place_menu.menu.isVisible()
    timeline.place_menu.menu.close()


def test_where_nothing_is_on_the_timeline_an_event_is_added_as_by_a_double_click(window, qtbot):
    timeline, lanes = window.timeline, window.timeline.lanes
    frame = timeline.stage.frame
    at = next(
        QPoint(x, y)
        for y in range(4, lanes.height(), 4)
        for x in range(4, lanes.width(), 4)
        if frame.at(x, y + timeline.stage.scroll_px) is None
        and timeline.stage.index.lanes[frame.lane_at(y + timeline.stage.scroll_px)].base
    )
    asked = []
    timeline.add_requested.connect(lambda *spot: asked.append(spot))
    lanes.clicked.emit(QPointF(at), True)
    window.forms.top().close_form()
    ask(lanes.viewport(), at)
    timeline.place_menu.add.trigger()
    timeline.place_menu.menu.close()
    assert asked[1] == asked[0]
    assert window.form_is_shown


def test_an_event_is_copied_in_every_style_as_on_its_page(window, listed, desktop, qtbot):
    event = desktop.id_of(RecordKind.EVENT, WITHDRAWAL)
    window.selection.select(event_id=event)
    view = desktop.event_view()
    for style in ("sentence", "citations", "chicago", "bibtex"):
        by_key(window.timeline)
        text = copied(window, style)
        entry = next(one for one in view.head.menu.actions() if one.objectName() == style)
        entry.trigger()
        assert QGuiApplication.clipboard().text() == text != "", style


def test_a_note_is_copied_with_its_citation(window, desktop):
    window.selection.select(event_id=desktop.id_of(RecordKind.EVENT, SEEN))
    note = desktop.event_view()._detail.reports[0].notes[0]
    window.record_menu.open(RecordKind.NOTE.value, note.id, QPoint(9, 9))
    assert "Admiralty grade" in copied(window, "citations")


def test_what_is_gone_is_not_copied_and_a_broken_file_is_told_of(window, desktop, monkeypatch):
    event = desktop.id_of(RecordKind.EVENT, SEEN)
    window.selection.select(event_id=event)
    by_key(window.timeline)
    monkeypatch.setattr(record_copies, "event_page", lambda *_asked: None)
    assert copied(window, "sentence") == ""
    monkeypatch.setattr(record_copies, "event_page", broken)
    by_key(window.timeline)
    assert copied(window, "sentence") == ""
    assert "It cannot be read." in [one.label.text() for one in window.findChildren(Banner)]


def broken(*_asked):
    raise BasewatchError("It cannot be read.")


def test_the_place_of_a_base_is_copied_as_it_is_known(window, desktop, qtbot):
    view = window.bases.view
    window.selection.select(base_id=desktop.id_of(RecordKind.BASE, "Qamishli"))
    by_key(view)
    place = window.record_menu.copying.actions()[-1].menu()
    for entry, start in zip(place.actions(), ("37.0", "37°", "37S"), strict=True):
        entry.trigger()
        assert QGuiApplication.clipboard().text().startswith(start)
    window.record_menu.menu.close()
    kept = desktop.readers.here().get(RecordKind.BASE, window.selection.base_id)
    desktop.editing.apply("Edit", replace(kept, lat=None, lon=None))
    by_key(view)
    assert [one.objectName() for one in window.record_menu.copying.actions()] == ["name"]
    window.record_menu.menu.close()


def test_only_the_events_of_a_base_are_shown_and_listed(window, desktop, qtbot, monkeypatch):
    view = window.bases.view
    monkeypatch.setattr(editor, "MOST_SHOWN", 2)
    window.selection.select(base_id=desktop.id_of(RecordKind.BASE, "Tartus"))
    by_key(view)
    choose(window, "its_events")
    qtbot.waitUntil(lambda: events_shown(window) == 2)
    qtbot.waitUntil(lambda: window.events.lines.topLevelItemCount() == 2)
    assert "Tartus Naval Base" in window.filters.found_button.text()
    window.filters.forget_found()
    for one in choices(desktop.readers.here(), RecordKind.EVENT):
        desktop.editing.trash("Delete", desktop.readers.here().get(RecordKind.EVENT, one.id))
    by_key(view)
    choose(window, "its_events")
    said = [one.label.text() for one in window.findChildren(Banner)]
    assert "No event is recorded there yet." in said


def test_an_event_is_shown_on_the_timeline_that_has_the_map_in_its_place(window, desktop, qtbot):
    window.action("show_map").setChecked(True)
    qtbot.waitUntil(lambda: window.map.panel is not None)
    window.map.panel.header.fill.setChecked(True)
    assert not window.timeline.isVisible()
    event = desktop.id_of(RecordKind.EVENT, SEEN)
    window.record_menu.open("event", event, QPoint(9, 9))
    choose(window, "timeline")
    assert window.timeline.isVisible()
    assert window.selection.event_id == event


def test_what_changes_the_casebook_is_off_where_it_is_only_looked_at(desktop, qtbot):
    window = desktop.open("Somebody else has it open.")
    view = window.bases.view
    view.setCurrentIndex(window.bases.model.first_base())
    by_key(view)
    on = {one.objectName() for one in window.record_menu.menu.actions() if one.isEnabled()}
    assert on - {""} == {"show", "its_events", "map"}
    window.record_menu.menu.close()


def test_a_change_between_two_days_has_the_menu_of_its_record_as_long_as_there_is_one(
    window, desktop, qtbot
):
    window.action("show_differences").trigger()
    panel = window.differences
    panel.first.setDate(QDate(2026, 1, 25))
    panel.last.setDate(QDate(2026, 1, 26))
    panel.ask()
    qtbot.waitUntil(lambda: panel.tree.topLevelItemCount() > 0)
    tops = [panel.tree.topLevelItem(at) for at in range(panel.tree.topLevelItemCount())]
    lines = [top.child(at) for top in tops for at in range(top.childCount())]
    flags = next(line for line in lines if "Event “Russian flags" in line.text(1))
    panel.tree.setCurrentItem(flags)
    by_key(panel.tree)
    event_id = desktop.id_of(RecordKind.EVENT, "Russian flags")
    assert window.record_menu._of == (RecordKind.EVENT, event_id)
    assert "Columns" in words(window)
    choose(window, "delete")
    by_key(panel.tree)
    assert not window.record_menu.menu.isVisible()
    assert panel.columns.menu.isVisible()
    panel.columns.menu.close()
