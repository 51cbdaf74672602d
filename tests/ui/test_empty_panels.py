"""What panels of an empty casebook say to do first, and the buttons that do it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.domain.record import RecordKind
from desktop.queries.as_of import AsRecorded, Live
from desktop.queries.choices import Choice
from desktop.services.casebooks import create_casebook
from desktop.ui.widgets.empty_lines import EmptyLines
from tests.ui.desktop_of import NOW


@pytest.fixture
def empty(desktop):
    """Open a window on a casebook that holds nothing."""
    desktop.path.unlink()
    create_casebook(desktop.path, "Empty", NOW).close()
    return desktop.open()


@pytest.mark.parametrize(
    ("name", "said", "button"),
    [
        ("events", "No events yet.", "Add event"),
        ("sources", "No sources yet.", "Add source"),
        ("report", "No reports yet.", "Paste report"),
        ("trash", "The trash is empty.", ""),
        ("history", "Select an event or a base,", ""),
    ],
)
def test_each_panel_says_what_to_do_first(empty, qtbot, name, said, button):
    empty.action(f"show_{name}").trigger()
    panel = getattr(empty, name)
    qtbot.waitUntil(panel.empty.isVisible)
    assert panel.empty.label.text().startswith(said)
    assert panel.empty.button.text() == button
    assert panel.empty.button.isVisible() is bool(button)


def test_without_reports_there_is_no_choice_of_them(empty, qtbot):
    empty.action("show_report").trigger()
    qtbot.waitUntil(empty.report.empty.isVisible)
    assert not empty.report.head.isVisible()
    one = Choice(kind=RecordKind.REPORT, id="r", label="Reuters", hints=(), spellings=())
    empty.report.offer((one,))
    assert empty.report.head.isVisible()


@pytest.mark.parametrize("name", ["events", "sources"])
def test_its_button_does_it(empty, qtbot, name):
    empty.action(f"show_{name}").trigger()
    panel = getattr(empty, name)
    qtbot.waitUntil(panel.empty.button.isVisible)
    qtbot.mouseClick(panel.empty.button, Qt.MouseButton.LeftButton)
    assert empty.form_is_shown


def test_a_report_is_pasted_from_the_empty_panel(empty, qtbot):
    empty.action("show_report").trigger()
    qtbot.waitUntil(empty.report.empty.button.isVisible)
    qtbot.mouseClick(empty.report.empty.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: empty.whole.is_entered)


def test_what_is_to_be_watched_is_added_from_the_empty_list(empty, qtbot):
    qtbot.waitUntil(empty.watch.first_button.isVisible)
    qtbot.mouseClick(empty.watch.first_button, Qt.MouseButton.LeftButton)
    assert empty.form_is_shown


def test_the_whole_casebook_of_which_nothing_was_saved_says_so(empty, qtbot):
    empty.action("show_history").trigger()
    empty.history.scope.setCurrentIndex(1)
    empty.history.refresh()
    qtbot.waitUntil(lambda: empty.history.empty.label.text() == "Nothing was saved yet.")
    assert empty.history.count.text() == ""


def test_filters_without_hits_are_told_from_a_casebook_without_events(window, qtbot):
    window.action("show_events").trigger()
    qtbot.waitUntil(lambda: window.events.lines.topLevelItemCount() > 0)
    assert not window.events.empty.isVisible()
    window.events.show_picked(("nothing",))
    qtbot.waitUntil(window.events.empty.isVisible)
    assert window.events.empty.label.text().startswith("No event passes the filters.")
    assert window.events.count.text() == ""
    assert not window.events.empty.button.isVisible()
    window.action("show_sources").trigger()
    qtbot.waitUntil(lambda: window.sources.lines.topLevelItemCount() > 0)
    window.sources.filter.setText("nobody at all")
    assert window.sources.empty.label.text() == "No source is called that."
    assert window.sources.count.text() == ""
    assert not window.sources.empty.button.isVisible()


def test_it_stays_as_large_as_what_it_stands_over(qtbot):
    area = QPlainTextEdit()
    qtbot.addWidget(area)
    state = EmptyLines(area, "Do it")
    area.resize(300, 200)
    area.show()
    state.say("Nothing yet.")
    area.resize(500, 400)
    assert state.geometry() == area.viewport().rect()
    with qtbot.waitSignal(state.action_chosen):
        state.button.click()
    state.say("")
    assert not state.isVisible()
    assert isinstance(state, QWidget)


def test_where_nothing_may_be_changed_nobody_is_asked_to_add_anything(desktop, qtbot):
    desktop.path.unlink()
    create_casebook(desktop.path, "Empty", NOW).close()
    window = desktop.open(look_only="It is open elsewhere.")
    qtbot.waitUntil(window.bases.no_bases.isVisible)
    assert window.bases.no_bases.label.text() == "There are no bases in this casebook."
    assert not window.bases.no_bases.button.isVisible()
    qtbot.waitUntil(lambda: window.watch.empty.label.text() == "Nothing is watched.")
    assert not window.watch.first_button.isVisible()
    assert window.timeline.stage.inviting.sentence == "There are no events in this casebook."
    for name, said in (
        ("events", "There are no events in this casebook."),
        ("report", "There are no reports in this casebook."),
    ):
        window.action(f"show_{name}").trigger()
        panel = getattr(window, name)
        qtbot.waitUntil(lambda panel=panel, said=said: panel.empty.label.text() == said)
        assert not panel.empty.button.isVisible()
    window.action("show_map").trigger()
    qtbot.waitUntil(lambda: window.map.panel is not None and window.map.panel.empty.isVisible())
    assert window.map.panel.empty.label.text() == "No base has a place."
    assert not window.map.panel.empty.button.isVisible()


@pytest.mark.parametrize(
    ("look_only", "said"),
    [
        ("", "Add a base first: gaps are what is missing in what is known of a base."),
        ("It is open elsewhere.", "There are no bases in this casebook, so no gaps either."),
    ],
)
def test_without_a_base_no_gaps_is_not_the_answer(desktop, qtbot, look_only, said):
    desktop.path.unlink()
    create_casebook(desktop.path, "Empty", NOW).close()
    window = desktop.open(look_only=look_only)
    window.action("show_gaps").trigger()
    qtbot.waitUntil(lambda: window.gaps.empty.label.text() == said)


def test_before_anything_was_recorded_no_panel_asks_to_add_anything(window, qtbot):
    window.action("show_gaps").trigger()
    window.lens.look(AsRecorded(NOW - timedelta(days=400)))
    qtbot.waitUntil(window.bases.no_bases.isVisible)
    assert window.bases.no_bases.label.text() == "No bases had been added by then."
    assert not window.bases.no_bases.button.isVisible()
    qtbot.waitUntil(lambda: window.watch.empty.label.text() == "Nothing was watched by then.")
    assert not window.watch.first_button.isVisible()
    assert window.watch.later.text() == "Added later, not shown: 1 agreement, 2 watch items."
    assert window.timeline.stage.inviting.sentence == "No events to show as of then."
    qtbot.waitUntil(lambda: window.gaps.empty.label.text().startswith("No bases had been added"))
    window.lens.look(Live())
    qtbot.waitUntil(lambda: len(window.watch.lines) == 3)
    assert not window.watch.later.isVisible()
    assert window.timeline.stage.inviting.invites


def test_no_line_goes_through_the_words_on_an_empty_timeline(empty, theme):
    stage, accent = empty.timeline.stage, theme.tokens.accent.lower()
    stage.now_s = (stage.start_s + stage.end_s) / 2
    image = empty.timeline.lanes.viewport().grab().toImage()
    middle = image.height() // 2

    def today_in(rows):
        every = ((x, y) for x in range(image.width()) for y in rows)
        return any(image.pixelColor(x, y).name() == accent for x, y in every)

    assert today_in(range(middle - 40, middle - 20))
    assert not today_in(range(middle - 6, middle + 6))
