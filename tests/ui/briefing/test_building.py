"""Building briefings in the window: from what is shown, chosen, or picked."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.grading import Marking
from desktop.domain.record import NOT_FOR_PASSING_ON, RecordKind
from desktop.queries.as_of import AsReported
from desktop.queries.choices import record
from desktop.queries.info import casebook_info
from tests.factories import an_event

CTRL = Qt.KeyboardModifier.ControlModifier


def build(briefings, change):
    """Open the panel, change what is chosen, and build."""
    before = {line.id for line in briefings.lines()}
    panel = briefings.start_building()
    change(panel)
    QTest.keyClick(panel, Qt.Key.Key_Return, CTRL)
    briefings.until_new(before)
    return briefings.opened.kept


def test_an_empty_casebook_of_briefings_says_what_to_do_first(briefings):
    briefings.enter()
    view = briefings.view
    assert view.empty.isVisible()
    assert "Build one" in view.empty.label.text()
    assert not view.head.present_button.isVisible()
    # One way to build, filled; nothing to present, so no screen is offered.
    assert view.empty.button.property("primary") is True
    assert not view.head.build_button.isVisible()
    assert not view.head.screens.isVisible()
    view.empty.button.click()
    assert view.is_building
    assert not view.head.build_button.isVisible()


def test_a_screen_to_present_on_is_offered_once_there_is_something_to_present(briefings):
    briefings.enter()
    screens = briefings.view.head.screens
    assert len(screens.menu().actions()) == 2
    briefings.build()
    assert screens.isVisible()
    briefings.view.show_build()
    assert not screens.isVisible()


def test_a_briefing_is_built_from_the_casebook_and_stands_open(briefings):
    briefings.build()
    assert briefings.briefing.title == "Syria this week"
    assert briefings.view.head.title.full_text == "Syria this week"
    assert briefings.view.head.marking.text == "TLP:GREEN"
    titles = [briefings.view.pages.item(row).text() for row in range(briefings.view.pages.count())]
    assert len(titles) == len(briefings.opened.kept.content.pages)
    assert not briefings.view.is_building
    assert briefings.window.status.told_label.full_text.startswith("Built from 12 cited")


def test_building_is_one_step_of_undo(briefings):
    briefings.build()
    assert briefings.desktop.editing.undo_label == "Build briefing: Syria this week"
    briefings.after(briefings.window.action("undo").trigger)
    assert briefings.lines() == ()
    assert briefings.view.empty.isVisible()
    briefings.after(briefings.window.action("redo").trigger)
    assert briefings.briefing.title == "Syria this week"


def test_the_bases_that_are_ticked_have_a_page_each(briefings):
    qamishli = briefings.desktop.id_of(RecordKind.BASE, "Qamishli")

    def choose(panel):
        panel.bases.filter.setText("kamishli")
        shown = [panel.bases.list.item(row) for row in range(panel.bases.list.count())]
        (only,) = [item for item in shown if not item.isHidden()]
        only.setCheckState(Qt.CheckState.Checked)
        panel.bases.filter.clear()

    kept = build(briefings, choose)
    assert kept.choice.bases == (qamishli,)
    assert [page.key for page in kept.content.pages if page.kind.value == "base"] == [
        f"base:{qamishli}"
    ]


def test_what_the_filters_show_is_what_is_told(briefings):
    briefings.window.filters.words["kinds"].ticks["sighting"].trigger()
    kept = build(briefings, lambda panel: None)
    assert [kind.value for kind in kept.choice.chosen.kinds] == ["sighting"]


def test_events_picked_in_the_list_are_what_is_told(briefings):
    window = briefings.window
    ids = [briefings.desktop.id_of(RecordKind.EVENT, name) for name in ("flags", "Ceasefire")]
    window.show_picked(ids)
    briefings.until(lambda: len(window.events.selected()) == 2)
    kept = build(briefings, lambda panel: None)
    assert set(kept.choice.events) == set(ids)


def test_a_saved_view_brings_its_events_its_day_and_its_period(briefings):
    window = briefings.window
    window.filter_button.setChecked(True)
    window.filters.words["kinds"].ticks["sighting"].trigger()
    window.views.save("Sightings")
    view = window.views.look().at(AsReported(date(2026, 1, 26)))
    found = record(
        briefings.desktop.readers.here(),
        RecordKind.SAVED_VIEW,
        briefings.desktop.id_of(RecordKind.SAVED_VIEW, "Sightings"),
    )
    from desktop.services.saved_views import with_look

    briefings.desktop.editing.apply("Save view", with_look(found, view))
    window.filters.clear()

    def choose(panel):
        panel.from_view.click()
        assert panel.reported_by.text() == "26 Jan 2026"

    kept = build(briefings, choose)
    assert [kind.value for kind in kept.choice.chosen.kinds] == ["sighting"]
    assert kept.choice.reported_by == date(2026, 1, 26)
    assert kept.choice.start is not None


def test_a_view_of_what_was_recorded_is_no_ground_for_a_briefing(briefings):
    from datetime import UTC, datetime

    from desktop.domain.saved_view import SavedView
    from desktop.queries.as_of import AsRecorded
    from desktop.services.saved_views import Look, with_look

    editing = briefings.desktop.editing
    look = Look().at(AsRecorded(datetime(2026, 1, 27, tzinfo=UTC)))
    editing.apply("Save", with_look(SavedView(id=editing.new_id(), name="Then"), look))
    panel = briefings.start_building()
    panel.from_view.click()
    assert "not what was recorded" in panel.problem.text()
    QTest.keyClick(panel, Qt.Key.Key_Return, CTRL)
    assert "not what was recorded" in panel.problem.text()
    assert panel.build_button.isEnabled()


def test_days_and_marking_are_chosen_in_words(briefings):
    def choose(panel):
        panel.reported_by.setText("26 Jan 2026")
        panel.since.setText("20 Jan 2026")
        panel.start.setText("1 Jan 2026")
        panel.marking.set_value(Marking.AMBER.value)

    kept = build(briefings, choose)
    assert kept.choice.reported_by == date(2026, 1, 26)
    assert kept.choice.since == date(2026, 1, 20)
    assert kept.choice.start == date(2026, 1, 1)
    assert kept.content.marking is Marking.AMBER


def test_the_name_of_the_casebook_is_proposed_without_the_day_that_stands_beside_it(briefings):
    panel = briefings.start_building()
    assert panel.title.text() == casebook_info(briefings.window.desk.readers.here()).title
    assert panel.title.text()
    assert "27" not in panel.title.text()


def test_the_day_that_is_looked_at_is_proposed(briefings):
    lens = briefings.window.lens
    with briefings.qtbot.waitSignal(lens.changed):
        lens.look(AsReported(date(2026, 1, 25)))
    panel = briefings.start_building()
    assert panel.reported_by.text() == "25 Jan 2026"


@pytest.mark.parametrize(
    ("field", "text", "said"), [("title", " ", "empty"), ("since", "lately or so", "lately")]
)
def test_what_cannot_be_built_is_said_in_a_sentence(briefings, field, text, said):
    panel = briefings.start_building()
    getattr(panel, field).setText(text)
    QTest.keyClick(panel, Qt.Key.Key_Return, CTRL)
    assert said in panel.problem.text()
    assert panel.problem.isVisible()
    assert briefings.lines() == ()


def test_the_panel_says_how_many_private_records_stay_out(briefings):
    desktop = briefings.desktop
    base = record(desktop.readers.here(), RecordKind.BASE, desktop.id_of(RecordKind.BASE, "Tartus"))
    desktop.editing.apply("Make private", replace(base, private=True))
    panel = briefings.start_building()
    assert panel.private.text() == "1 record left out as private, whatever is chosen."
    names = [panel.bases.list.item(row).text() for row in range(panel.bases.list.count())]
    assert "Tartus Naval Base" not in names
    before = {line.id for line in briefings.lines()}
    panel.build()
    briefings.until_new(before)
    assert "1 record left out as private" in briefings.window.status.told_label.full_text
    assert base.id not in briefings.briefing.frozen


def test_what_is_not_for_passing_on_goes_in_only_where_that_is_ticked_and_each_page_says_so(
    briefings,
):
    assert briefings.start_building().restricted.isHidden()
    bought = an_event(title="Zaphrel shelled the gate", tags=(NOT_FOR_PASSING_ON,))
    briefings.desktop.editing.apply("Add", bought)
    plain = build(briefings, lambda panel: panel.title.setText("Weekly"))
    assert not plain.content.with_restricted
    assert "1 record left out" in briefings.window.status.told_label.full_text

    def tick(panel):
        assert panel.restricted.text() == "Also what is not for passing on (1 record)"
        panel.restricted.click()
        assert not panel.restricted_warning.isHidden()

    kept = build(briefings, tick)
    assert kept.choice.with_restricted
    assert briefings.view.head.marking.text == "TLP:GREEN · NOT FOR PASSING ON"
    assert "each page says so" in briefings.window.status.told_label.full_text
    assert not briefings.start_building().restricted.isChecked()


def test_the_next_briefing_counts_changes_from_the_one_before(built):
    panel = built.start_building()
    assert "the briefing of 27 Jan 2026" in panel.since.placeholderText()
    built.build("The next")
    assert built.opened.kept.content.since.startswith("the briefing of 27 Jan 2026")


def test_escape_leaves_the_panel_and_builds_nothing(built):
    panel = built.start_building()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not built.view.is_building
    assert built.view.stage.isVisible()
    assert len(built.lines()) == 1


def test_what_is_being_built_can_be_left(briefings):
    panel = briefings.start_building()
    panel.build()
    assert panel.progress.isVisible()
    assert not panel.build_button.isEnabled()
    panel.build()
    panel.cancel_button.click()
    briefings.settle()
    assert briefings.lines() == ()
    assert briefings.view.empty.isVisible()


def test_a_briefing_that_cannot_be_kept_is_told_in_the_panel(briefings, monkeypatch):
    panel = briefings.start_building()
    panel.build()
    briefings.desktop.editing.hold("Nothing can be saved now.")
    briefings.until(lambda: panel.problem.text() == "Nothing can be saved now.")
    assert panel.build_button.isEnabled()
    panel.build()
    assert briefings.view.told.label.text() == "Nothing can be saved now."
    assert panel.build_button.isEnabled()
