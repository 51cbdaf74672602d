"""Saved views: what is shown gets a name, is shown again, changed, deleted."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.domain.record import RecordKind
from desktop.queries.as_of import AsReported, Live
from desktop.queries.choices import record
from tests.ui.desktop_of import titles_shown


@pytest.fixture
def row(window, qtbot):
    qtbot.mouseClick(window.filter_button, Qt.MouseButton.LeftButton)
    return window.filters.views


def save(qtbot, row, name):
    qtbot.keyClicks(row.name, name)
    qtbot.keyClick(row.name, Qt.Key.Key_Return)


def names(row):
    return [row.views.itemText(at) for at in range(1, row.views.count())]


def choose(qtbot, row, at):
    row.views.setCurrentIndex(at)
    row.views.activated.emit(at)


def test_without_a_saved_view_there_is_none_to_open_and_none_to_delete(row):
    assert row.views.currentText() == "No saved view yet"
    assert not row.views.isVisible()
    assert not row.delete_button.isVisible()
    assert not row.save_button.isEnabled()
    row.save()
    assert names(row) == []


def middle(row, part):
    return part.mapTo(row, part.rect().center()).y()


def test_the_parts_of_the_row_stand_in_one_line_where_there_is_room(window, row, qtbot):
    save(qtbot, row, "Mine")
    window.resize(1600, 900)
    qtbot.waitUntil(lambda: row.width() > 600)
    parts = row.views, row.delete_button, row.name, row.save_button
    middles = {middle(row, part) for part in parts}
    assert max(middles) - min(middles) <= 1


def test_in_a_narrow_window_they_stand_in_two_lines_and_no_words_are_cut(window, row, qtbot):
    window.resize(1024, 768)
    save(qtbot, row, "Mine")
    pairs = (row.views, row.delete_button), (row.name, row.save_button)
    qtbot.waitUntil(lambda: middle(row, row.name) > middle(row, row.views))
    qtbot.waitUntil(lambda: all(abs(middle(row, a) - middle(row, b)) <= 1 for a, b in pairs))
    for line in (row.name, window.filters.period):
        assert line.fontMetrics().horizontalAdvance(line.placeholderText()) < line.width() - 16
    assert "…" not in row.views.shown_text()


def test_a_view_brings_back_filters_period_and_moment(desktop, window, row, qtbot):
    window.filters.words["kinds"].ticks["sighting"].trigger()
    window.timeline.set_period(1_768_000_000.0, 1_769_000_000.0)
    qtbot.waitUntil(lambda: len(titles_shown(window)) == 1)
    with qtbot.waitSignal(window.lens.changed):
        window.lens.look(AsReported(date(2026, 1, 26)))
    period = window.timeline.state()
    save(qtbot, row, "Sightings")
    assert row.views.currentText() == "Sightings"
    assert row.name.text() == ""
    assert desktop.editing.undo_label == "Save view: Sightings"
    window.filters.clear()
    assert row.views.currentText() == "Open a saved view"
    window.timeline.set_period(0.0, 1e9)
    with qtbot.waitSignal(window.lens.changed):
        window.lens.look(Live())
    qtbot.waitUntil(lambda: len(titles_shown(window)) == 11)
    with qtbot.waitSignal(window.lens.changed):
        choose(qtbot, row, 1)
    qtbot.waitUntil(lambda: len(titles_shown(window)) == 1)
    assert window.filters.words["kinds"].values() == ["sighting"]
    assert window.lens.moment == AsReported(date(2026, 1, 26))
    assert window.timeline.state() == period
    assert window.filter_button.text() == "Filters: 1"


def test_a_name_that_is_there_already_is_written_over(desktop, window, row, qtbot):
    save(qtbot, row, "Mine")
    window.filters.contested.click()
    save(qtbot, row, "mine")
    assert names(row) == ["mine"]
    window.filters.clear()
    choose(qtbot, row, 1)
    assert window.filters.contested.isChecked()


def test_a_view_is_deleted_and_undo_brings_it_back(desktop, window, row, qtbot):
    save(qtbot, row, "Mine")
    row.delete_button.click()
    assert names(row) == []
    assert desktop.editing.undo_label == "Delete saved view: Mine"
    window.action("undo").trigger()
    assert names(row) == ["Mine"]


def test_views_survive_a_restart(desktop, window, row, qtbot):
    save(qtbot, row, "Mine")
    desktop.close()
    window = desktop.open()
    window.filter_button.setChecked(True)
    window.views.refresh()
    assert names(window.filters.views) == ["Mine"]


def test_a_view_that_a_newer_program_saved_is_told(desktop, window, row, qtbot):
    save(qtbot, row, "Mine")
    view_id = desktop.id_of(RecordKind.SAVED_VIEW, "Mine")
    found = record(desktop.readers.here(), RecordKind.SAVED_VIEW, view_id)
    desktop.editing.apply("Save", replace(found, shown='{"chosen": 7}'))
    window.views.open(view_id)
    assert any("cannot be read" in text for text in _told(window))
    window.views.delete(view_id)
    window.views.open(view_id)
    window.views.delete(view_id)
    assert any("not there any more" in text for text in _told(window))


def _told(window):
    from desktop.ui.widgets.banner import Banner

    return [banner.label.text() for banner in window.findChildren(Banner)]


def test_a_casebook_for_looking_only_says_why_nothing_is_saved(desktop, qtbot):
    window = desktop.open(look_only="Another window has this casebook open.")
    window.filter_button.setChecked(True)
    save(qtbot, window.filters.views, "Mine")
    assert "Another window has this casebook open." in _told(window)
    assert names(window.filters.views) == []


def test_the_history_opens_a_saved_view(desktop, window, row, qtbot):
    window.filters.contested.click()
    save(qtbot, row, "Contested")
    window.filters.clear()
    window.filter_button.setChecked(False)
    window.record_docks["history"].show()
    history = window.history
    history.scope.setCurrentIndex(1)
    history.refresh()
    qtbot.waitUntil(lambda: history.lines.topLevelItemCount() > 0)
    history.lines.itemActivated.emit(history.lines.topLevelItem(0), 0)
    assert window.filters.contested.isChecked()
    assert window.filters.isVisible()
