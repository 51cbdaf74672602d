"""Several events edited at once: blanks where they differ, one undo, the rest as it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.event import EventKind, EventState
from desktop.domain.record import RecordKind
from desktop.queries.filters import EventFilter
from desktop.ui.records import events_panel
from desktop.ui.records.lines import RecordLines


@pytest.fixture
def events(window, qtbot):
    window.action("show_events").trigger()
    qtbot.waitUntil(lambda: window.events.lines.topLevelItemCount() == 11)
    return window.events


def select(panel, *words):
    for at in range(panel.lines.topLevelItemCount()):
        item = panel.lines.topLevelItem(at)
        item.setSelected(any(word in item.text(1) for word in words))


def kept(desktop, words):
    reader = desktop.readers.here()
    return reader.get(RecordKind.EVENT, desktop.id_of(RecordKind.EVENT, words))


def test_the_latest_are_listed_first_and_more_where_wanted(window, events, qtbot, monkeypatch):
    monkeypatch.setattr(events_panel, "FIRST_LINES", 5)
    events.show_only(EventFilter())
    qtbot.waitUntil(lambda: events.lines.topLevelItemCount() == 5)
    assert events.count.text() == "the latest 5"
    qtbot.mouseClick(events.more_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: events.lines.topLevelItemCount() == 11)
    assert events.count.text() == "11 events"
    assert events.more_button.isHidden()


def test_the_number_of_events_stands_in_line_with_the_fields(window, events, qtbot):
    window.resize(1600, 900)
    select(events, "Ceasefire")
    window.layout().activate()
    qtbot.waitUntil(lambda: not events.setting.is_folded)
    events.layout().activate()
    middles = {
        part.mapTo(events, part.rect().center()).y()
        for part in (events.count, events.fields["kind"], events.apply_button)
    }
    assert max(middles) - min(middles) <= 1


def test_what_is_set_has_its_fields_while_something_is_selected(events):
    assert not events.setting.isVisible()
    select(events, "Ceasefire")
    assert events.setting.isVisible()
    select(events)
    assert not events.setting.isVisible()


@pytest.mark.parametrize("width_px", [800, 1024, 1440])
def test_the_words_of_all_fields_can_be_read(window, events, width_px, qtbot):
    window.resize(width_px, 768)
    select(events, "still maintained", "Ceasefire", "flags", "Vehicles", "gradually")
    qtbot.waitUntil(lambda: events.width() <= width_px)
    qtbot.wait(1)
    for field in events.fields.values():
        assert "…" not in field.shown_text()


def test_a_field_is_blank_where_the_selected_events_differ(events):
    assert not events.apply_button.isEnabled()
    select(events, "still maintained")
    assert events.apply_button.text() == "Change 2 events"
    assert events.fields["kind"].attribute() is EventKind.PRESENCE
    select(events, "still maintained", "Ceasefire")
    assert events.fields["kind"].attribute() is None
    assert events.fields["kind"].currentText() == "Kind"
    assert events.fields["state"].attribute() is EventState.REVIEWED


def test_what_is_set_is_set_in_all_selected_and_taken_back_at_once(desktop, window, events, qtbot):
    select(events, "still maintained", "Ceasefire")
    events.fields["state"].set_value(EventState.DRAFT.value)
    events.fields["significance"].set_value("key")
    qtbot.mouseClick(events.apply_button, Qt.MouseButton.LeftButton)
    assert kept(desktop, "Hmeimim still").state is EventState.DRAFT
    assert kept(desktop, "Ceasefire").kind is EventKind.AGREEMENT
    assert kept(desktop, "Ceasefire").significance.value == "key"
    assert kept(desktop, "Russian flags").state is EventState.REVIEWED
    assert desktop.editing.undo_label.startswith("Edit 3 events")
    window.action("undo").trigger()
    assert kept(desktop, "Ceasefire").state is EventState.REVIEWED


def test_while_many_are_saved_the_cursor_asks_to_wait(window, events, monkeypatch):
    seen = []
    monkeypatch.setattr(
        events, "_save", lambda *_what: seen.append(QGuiApplication.overrideCursor().shape())
    )
    select(events, "still maintained")
    events.apply()
    assert seen == [Qt.CursorShape.WaitCursor]
    assert QGuiApplication.overrideCursor() is None


def test_tags_are_added_to_many_and_filter_them(desktop, window, events, qtbot):
    select(events, "still maintained")
    events.add_tags.set_value("coast, kept")
    qtbot.mouseClick(events.apply_button, Qt.MouseButton.LeftButton)
    assert kept(desktop, "Hmeimim still").tags == ("coast", "kept")
    window.filters.tags.set_value("coast")
    window.filters.tags.edited.emit()
    qtbot.waitUntil(lambda: events.lines.topLevelItemCount() == 2)
    select(events, "Hmeimim")
    events.remove_tags.set_value("kept")
    qtbot.mouseClick(events.apply_button, Qt.MouseButton.LeftButton)
    assert kept(desktop, "Hmeimim still").tags == ("coast",)
    assert kept(desktop, "Naval base").tags == ("coast", "kept")


def test_what_cannot_be_set_is_said(desktop, window, events, qtbot):
    select(events, "Ceasefire")
    desktop.editing.trash("Delete", kept(desktop, "Ceasefire"))
    events.fields["state"].set_value(EventState.DRAFT.value)
    with qtbot.waitSignal(events.refused) as told:
        events.apply()
    assert "not there any more" in told.args[0]


def test_opening_a_line_selects_the_event_everywhere(desktop, window, events):
    item = events.lines.topLevelItem(0)
    events.lines.itemActivated.emit(item, 0)
    assert window.selection.event_id


def test_events_that_are_gone_may_have_been_selected(window, events, qtbot):
    events.lines.selectAll()
    assert len(events.selected()) == 11
    few = tuple(events._events.values())[:2]
    events.show_events(few)
    assert events.lines.topLevelItemCount() == 2
    assert events.selected() == ()
    assert not events.apply_button.isEnabled()


def test_lines_that_were_listed_before_they_stood_in_a_window_are_as_high_as_others(theme, qtbot):
    heights = set()
    for is_early in (False, True):
        lines = RecordLines("Events", ("Event",))
        if is_early:
            lines.show_lines([("event", "1", ("Trucks",))])
            lines.visualItemRect(lines.topLevelItem(0))
        window = QWidget()
        qtbot.addWidget(window)
        QVBoxLayout(window).addWidget(lines)
        with qtbot.waitExposed(window):
            window.show()
        if not is_early:
            lines.show_lines([("event", "1", ("Trucks",))])
        qtbot.wait(1)
        heights.add(lines.visualItemRect(lines.topLevelItem(0)).height())
    assert len(heights) == 1
