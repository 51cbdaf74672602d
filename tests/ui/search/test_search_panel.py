"""The search panel through the window: all that was found, narrowed, and turned into a filter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from desktop.domain.record import RecordKind
from desktop.queries import found
from tests.ui.desktop_of import titles_shown


@pytest.fixture
def panel(window, qtbot):
    window.action("show_search").trigger()
    qtbot.waitUntil(window.found.isVisible)
    return window.found


def listed(panel):
    lines = panel.lines
    return [lines.topLevelItem(row).text(1) for row in range(lines.topLevelItemCount())]


def search(panel, qtbot, words):
    panel.entry.selectAll()
    qtbot.keyClicks(panel.entry, words)
    qtbot.keyClick(panel.entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.events_button.isEnabled() or "“" in panel.empty.label.text())


def choose(field, qtbot, value):
    field.setFocus()
    field.setCurrentIndex(field.findData(value))
    field.activated.emit(field.currentIndex())


def test_the_box_leads_to_all_results_by_key_and_by_click(window, qtbot):
    entry = window.search.entry
    qtbot.keyClicks(entry, "qamishli")
    qtbot.waitUntil(window.search.results.isVisible)
    qtbot.keyClick(entry, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not window.search.results.isVisible()
    assert window.found.isVisible()
    qtbot.waitUntil(lambda: window.found.lines.topLevelItemCount() > 0)
    assert window.found.entry.text() == "qamishli"
    window.record_docks["search"].hide()
    window.search.focus_search()
    qtbot.keyClicks(entry, "flags")
    qtbot.waitUntil(window.search.results.isVisible)
    qtbot.mouseClick(window.search.results.all_button, Qt.MouseButton.LeftButton)
    assert window.found.isVisible()
    assert window.found.entry.text() == "flags"


def test_the_panel_opens_with_the_caret_in_its_line_and_says_what_to_do(window, panel):
    assert window.action("show_search").isChecked()
    assert window.focusWidget() is panel.entry
    assert "Type words" in panel.empty.label.text()
    assert not panel.events_button.isEnabled()


def test_kinds_are_counted_and_narrow_what_is_listed(panel, qtbot):
    search(panel, qtbot, "qamishli")
    every = len(listed(panel))
    kinds = [panel.kind.itemText(row) for row in range(panel.kind.count())]
    assert kinds[0] == "All kinds"
    assert sum(int(one.split("(")[1].rstrip(")")) for one in kinds[1:]) == every
    assert panel.count.text() == f"{every} found"
    choose(panel.kind, qtbot, "base")
    qtbot.waitUntil(lambda: 0 < len(listed(panel)) < every)
    assert all("Qamishli" in title for title in listed(panel))
    assert panel.kind.count() == len(kinds)


def test_what_is_left_by_nothing_says_so_and_leads_back(panel, qtbot):
    search(panel, qtbot, "qamishli")
    every = len(listed(panel))
    panel.kind.addItem("x", "actor")
    choose(panel.kind, qtbot, "actor")
    qtbot.waitUntil(panel.empty.isVisible)
    assert "left by what is chosen" in panel.empty.label.text()
    qtbot.mouseClick(panel.empty.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(listed(panel)) == every)
    assert panel.kind.chosen() == ""


def test_what_nothing_has_is_said_in_a_sentence(panel, qtbot):
    search(panel, qtbot, "zzzqx")
    qtbot.waitUntil(lambda: panel.empty.label.text() == "Nothing found for “zzzqx”")
    assert panel.count.text() == ""
    assert panel.empty.button.isHidden()


def test_enter_goes_down_into_the_list_and_shows_what_it_passes(window, panel, qtbot):
    search(panel, qtbot, "flags")
    qtbot.keyClick(panel.entry, Qt.Key.Key_Return)
    assert panel.window().focusWidget() is panel.lines
    kind, record_id = panel.lines.selected()[0]
    hit = panel._hits[kind, record_id]
    assert window.selection.event_id in {record_id, hit.event}
    qtbot.keyClick(panel.lines, Qt.Key.Key_Return)
    assert window.selection.event_id in {record_id, hit.event}


def test_pages_are_turned_by_buttons(panel, qtbot, monkeypatch):
    monkeypatch.setattr(found, "PAGE_LINES", 3)
    search(panel, qtbot, "qamishli")
    qtbot.waitUntil(panel.on_button.isVisible)
    first = listed(panel)
    assert len(first) == 3
    qtbot.mouseClick(panel.on_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.place.text().startswith("Page 2 of"))
    qtbot.waitUntil(panel.back_button.isEnabled)
    qtbot.mouseClick(panel.back_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: listed(panel) == first)


def test_of_more_than_a_page_the_rest_is_counted_after_the_first_page_is_there(
    panel, qtbot, monkeypatch
):
    monkeypatch.setattr("desktop.ui.search.panel.PAGE_LINES", 2)
    monkeypatch.setattr(found, "PAGE_LINES", 2)
    told = []
    panel._runner.done.connect(lambda page: told.append((page.count, page.is_cut)))
    search(panel, qtbot, "qamishli")
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[0] == (2, True)
    assert told[1][0] > 2
    assert panel.count.text() == f"{told[1][0]} found"


def test_the_events_found_become_a_filter_that_is_saved_as_a_view(window, panel, qtbot):
    search(panel, qtbot, "flags")
    qtbot.mouseClick(panel.events_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(titles_shown(window)) < 11)
    shown = titles_shown(window)
    assert window.filters.isVisible()
    assert "flags" in window.filters.found_button.text()
    window.filters.views.name.set_value("Flags")
    window.filters.views.save()
    qtbot.mouseClick(window.filters.found_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(titles_shown(window)) == 11)
    assert not window.filters.found_button.isVisible()
    window.views.open(window.filters.views.views.itemData(1))
    qtbot.waitUntil(lambda: titles_shown(window) == shown)
    assert window.filters.found_button.isVisible()


def test_a_change_is_listed_at_once(window, panel, qtbot, desktop):
    search(panel, qtbot, "flags")
    every = len(listed(panel))
    event = desktop.id_of(RecordKind.EVENT, "Russian flags and 2 aircraft seen at Qamishli")
    window.selection.select(event_id=event)
    window.action("delete_selected").trigger()
    qtbot.waitUntil(lambda: len(listed(panel)) < every)


def test_with_large_letters_the_panel_fits_a_small_screen(window, panel):
    window.theme.set_text_scale(2.0)
    QApplication.processEvents()
    assert panel.minimumSizeHint().width() <= 800
    window.theme.set_text_scale(1.0)


def test_the_names_of_a_base_stand_in_the_order_of_the_other_cells(panel, qtbot):
    search(panel, qtbot, "qamishli")
    line = next(row for row, title in enumerate(listed(panel)) if title == "Qamishli Airport")
    option = QStyleOptionViewItem()
    index = panel.lines.model().index(line, 4)
    assert panel.lines.itemDelegateForColumn(4).initStyleOption(option, index) is None
    assert option.text.startswith("\u2068مطار القامشلي\u2069, Kamishly")
    # A sentence of an event reads as it is written.
    line = next(row for row, title in enumerate(listed(panel)) if title != "Qamishli Airport")
    panel.lines.topLevelItem(line).setText(4, "في القامشلي, S-400.")
    panel.lines.itemDelegateForColumn(4).initStyleOption(option, panel.lines.model().index(line, 4))
    assert option.text == "\u2068في القامشلي, S-400.\u2069"
