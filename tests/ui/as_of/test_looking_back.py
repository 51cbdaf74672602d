"""Looking back through the window: the control, the banner, every panel, and what differs."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTimeZone

from desktop.domain.record import RecordKind
from desktop.queries.as_of import AsRecorded, AsReported, Live
from desktop.queries.timeline.columns import FLAG_OPEN, FLAG_PLANNED
from desktop.services.briefing.build import build
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.keeping import Keeping
from desktop.ui.as_of.control import moment_words
from desktop.ui.widgets.banner import Banner
from tests.factories import a_source
from tests.ui.desktop_of import NOW, all_text, events_shown, titles_shown


def banner(window):
    """Return what the banner says, and what it tells where the pointer rests."""
    found = [b for b in window.centre.parentWidget().findChildren(Banner) if not b.isHidden()]
    told = (b for b in found if b.label.text().startswith(("As re", "Not shown")))
    return next((f"{b.label.text()}\n{b.accessibleDescription()}" for b in told), "")


def spoken_bases(model):
    """Return every line of the base list as it is read out."""
    role = Qt.ItemDataRole.AccessibleTextRole
    rows = range(model.rowCount())
    return "\n".join(str(model.index(row, 0).data(role)) for row in rows)


def look(window, qtbot, moment):
    with qtbot.waitSignal(window.lens.changed):
        window.lens.look(moment)


def test_the_control_says_that_now_is_shown(window):
    assert window.as_of.text() == "As of now"
    assert banner(window) == ""


def test_before_a_report_was_published_what_it_says_is_not_shown_anywhere(window, qtbot):
    panel = window.as_of.panel
    window.action("look_back").trigger()
    assert panel.isVisible()
    with qtbot.waitSignal(window.lens.changed):
        panel.day.setDate(QDate(2026, 1, 25))
        assert panel.reported_choice.isChecked()
        qtbot.mouseClick(panel.show_button, Qt.MouseButton.LeftButton)
    assert window.as_of.text() == "As reported by 25 Jan 2026"
    qtbot.waitUntil(lambda: events_shown(window) == 2)
    assert titles_shown(window) == {
        "Damascus may ask Russia to leave Qamishli",
        "Russian force withdraws gradually from Qamishli",
    }
    qtbot.waitUntil(lambda: "9 events" in banner(window))
    said, told = banner(window).splitlines()
    assert said == "Not shown: 33 records."
    assert told.startswith("As reported by 25 Jan 2026. 1 report, 9 events")
    assert told.endswith("4 postures, 1 agreement, 2 watch items, 1 assessment")
    assert window.timeline.axis.today_words() == "as of 25 Jan"
    qtbot.waitUntil(lambda: "2 events," in window.status.counts_label.text())
    assert window.action("add_event").isEnabled()
    with qtbot.waitSignal(window.lens.changed):
        window.centre.itemAt(0).widget().findChild(type(panel.show_button)).click()
    qtbot.waitUntil(lambda: events_shown(window) == 11)
    assert window.as_of.text() == "As of now"
    assert window.timeline.axis.today_words() == "today 27 Jan"


def test_search_and_detail_follow_the_moment(desktop, window, qtbot):
    event = desktop.id_of(RecordKind.EVENT, "Ceasefire")
    window.selection.select(event_id=event)
    qtbot.waitUntil(lambda: "Ceasefire" in all_text(window.detail.area.widget()))
    look(window, qtbot, AsReported(date(2026, 1, 25)))
    qtbot.waitUntil(lambda: "Ceasefire" not in all_text(window.detail.area.widget()))
    window.search.entry.insert("ceasefire")
    window.search.entry.textEdited.emit("ceasefire")
    qtbot.waitUntil(lambda: window.search.results.count() > 0)
    assert "No" in window.search.results.item(0).text()


def test_panels_say_that_what_they_do_not_show_was_made_later(desktop, window, qtbot):
    look(window, qtbot, AsReported(date(2026, 1, 25)))
    watch = window.watch
    qtbot.waitUntil(lambda: not watch.lines and watch.later.isVisible())
    assert watch.empty.label.text() == "Nothing was watched by then."
    assert watch.later.text() == "Added later, not shown: 1 agreement, 2 watch items."
    rows = window.bases.model
    qtbot.waitUntil(lambda: "posture: set later" in spoken_bases(rows))
    window.selection.select(base_id=desktop.id_of(RecordKind.BASE, "Qamishli"))
    page = window.detail.area
    qtbot.waitUntil(lambda: "Made later, not shown: 2 postures." in all_text(page.widget()))
    look(window, qtbot, Live())
    qtbot.waitUntil(lambda: len(watch.lines) == 3)
    assert not watch.later.isVisible()
    qtbot.waitUntil(lambda: "set later" not in spoken_bases(rows))


def test_what_no_report_supported_by_then_is_not_said_to_be_so_anywhere(desktop, window, qtbot):
    event = desktop.id_of(RecordKind.EVENT, "Russian force withdraws gradually")
    window.selection.select(event_id=event)
    look(window, qtbot, AsReported(date(2026, 1, 25)))
    qtbot.waitUntil(lambda: events_shown(window) == 2)
    stage = window.timeline.stage
    marks = stage.index.marks(stage.index.of_event(stage.texts.key_of(event)))
    assert {int(flags) & (FLAG_OPEN | FLAG_PLANNED) for flags in marks.flags} == {FLAG_PLANNED}
    page = window.detail.area
    qtbot.waitUntil(lambda: "Once within 19–25 Jan 2026" in all_text(page.widget()))
    assert "still so" not in all_text(page.widget())
    qtbot.waitUntil(lambda: "no evidence yet" in spoken_bases(window.bases.model))
    assert "last evidence" not in spoken_bases(window.bases.model)


def test_an_event_can_be_added_while_looking_back_and_is_said_to_be_hidden(desktop, window, qtbot):
    look(window, qtbot, AsReported(date(2026, 1, 25)))
    qtbot.waitUntil(lambda: "9 events" in banner(window))
    window.action("add_event").trigger()
    form = window.forms.top()
    form.name.set_value("Convoy")
    form.when.words.set_value("yesterday")
    form.save()
    qtbot.waitUntil(lambda: "10 events" in banner(window))
    assert desktop.id_of(RecordKind.EVENT, "Convoy")


def test_as_recorded_is_for_looking_only(desktop, window, qtbot):
    later = NOW + timedelta(hours=1)
    look(window, qtbot, AsRecorded(NOW - timedelta(hours=1)))
    qtbot.waitUntil(lambda: events_shown(window) == 0)
    qtbot.waitUntil(lambda: "For looking only." in banner(window))
    for name in ("add_event", "edit_selected", "delete_selected", "undo"):
        assert not window.action(name).isEnabled()
    event = desktop.id_of(RecordKind.EVENT, "Ceasefire")
    window.detail.edit_requested.emit(RecordKind.EVENT.value, event)
    window.detail.add_requested.emit(RecordKind.NOTE.value, event, "")
    assert window.forms.top() is None
    window.detail.delete_requested.emit(RecordKind.EVENT.value, event)
    assert desktop.id_of(RecordKind.EVENT, "Ceasefire") == event
    said = [one.label.text() for one in window.findChildren(Banner)]
    assert len([one for one in said if "go back to now" in one]) == 1
    look(window, qtbot, AsRecorded(later))
    qtbot.waitUntil(lambda: events_shown(window) == 11)
    look(window, qtbot, Live())
    assert window.action("add_event").isEnabled()


def test_what_is_given_up_changes_nothing(window, qtbot):
    window.lens.look(AsRecorded(NOW - timedelta(hours=1)))
    window.lens.cancel()
    assert not window.lens.is_busy


def test_the_control_takes_a_moment_by_keyboard(window, qtbot):
    panel = window.as_of.panel
    panel.time.setDateTime(QDateTime(QDate(2026, 1, 20), panel.time.time(), QTimeZone.utc()))
    moment = panel.moment()
    assert moment == AsRecorded(datetime(2026, 1, 20, 12, tzinfo=UTC))
    window.as_of.open_panel()
    with qtbot.waitSignal(window.lens.changed):
        qtbot.keyClick(panel, Qt.Key.Key_Return)
    assert window.as_of.text() == "As recorded at 20 Jan 2026, 12:00 UTC"
    window.as_of.open_panel()
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_panel_opens_on_the_way_that_is_chosen(window, qtbot):
    panel = window.as_of.panel
    window.as_of.open_panel()
    qtbot.waitUntil(lambda: panel.focusWidget() is panel.reported_choice)
    panel.show_moment(AsRecorded(NOW))
    window.as_of.open_panel()
    assert panel.focusWidget() is panel.recorded_choice


def test_the_moment_is_told_to_the_minute_unless_it_has_seconds(window, qtbot):
    panel = window.as_of.panel
    assert panel.time.displayFormat() == "d MMM yyyy, HH:mm 'UTC'"
    assert panel.time.time().second() == 0
    panel.show_moment(AsRecorded(datetime(2026, 1, 20, 12, 0, 7, tzinfo=UTC)))
    assert panel.time.displayFormat() == "d MMM yyyy, HH:mm:ss 'UTC'"
    assert panel.moment() == AsRecorded(datetime(2026, 1, 20, 12, 0, 7, tzinfo=UTC))
    assert moment_words(panel.moment()) == "As recorded at 20 Jan 2026, 12:00:07 UTC"
    panel.show_moment(AsRecorded(datetime(2026, 1, 20, 12, tzinfo=UTC)))
    assert panel.time.displayFormat() == "d MMM yyyy, HH:mm 'UTC'"


def test_what_differs_between_two_days_is_listed_by_base_and_leads_to_the_record(
    desktop, window, qtbot
):
    window.action("show_differences").trigger()
    panel = window.differences
    assert panel.isVisible()
    assert panel.empty.label.text() == "Choose two days and press Show."
    assert panel.empty.isVisible()
    assert not panel.count.isVisible()
    panel.first.setDate(QDate(2026, 1, 25))
    panel.last.setDate(QDate(2026, 1, 26))
    qtbot.mouseClick(panel.show_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.tree.topLevelItemCount() > 0)
    tops = [panel.tree.topLevelItem(at) for at in range(panel.tree.topLevelItemCount())]
    assert "Qamishli Airport" in [top.text(0) for top in tops]
    lines = [top.child(at) for top in tops for at in range(top.childCount())]
    flags = next(line for line in lines if "Event “Russian flags" in line.text(1))
    assert flags.text(0) == "added"
    assert not [line.text(1) for line in lines if line.text(1).endswith("was added.")]
    panel.tree.itemActivated.emit(flags, 1)
    assert window.selection.event_id == desktop.id_of(RecordKind.EVENT, "Russian flags")


def test_nothing_differs_between_a_day_and_itself(window, qtbot):
    panel = window.differences
    window.differences_dock.show()
    panel.first.setDate(QDate(2026, 1, 26))
    panel.last.setDate(QDate(2026, 1, 26))
    panel.ask()
    qtbot.waitUntil(lambda: "Nothing differs" in panel.empty.label.text())


def test_what_was_recorded_later_is_a_difference_by_the_other_clock(desktop, window, qtbot):
    panel = window.differences
    window.differences_dock.show()
    panel.clock.setCurrentIndex(1)
    panel.first.setDate(QDate(2026, 1, 26))
    panel.last.setDate(QDate(2026, 1, 27))
    panel.ask()
    qtbot.waitUntil(lambda: "differences" in panel.count.text())


@pytest.mark.parametrize("moment", [AsReported(date(2026, 1, 26)), Live()])
def test_the_same_moment_twice_is_no_change(window, qtbot, moment):
    look(window, qtbot, AsReported(date(2026, 1, 20)))
    look(window, qtbot, moment)
    with qtbot.assertNotEmitted(window.lens.changed, wait=50):
        window.lens.look(moment)


def test_what_changed_since_the_last_briefing_is_one_button(desktop, window, qtbot):
    panel = window.differences
    window.differences_dock.show()
    panel.briefing_button.click()
    assert "no briefing yet" in panel.empty.label.text()
    choice = Choice(title="Syria this week")
    content = build(desktop.casebook.reader, choice, NOW)
    Keeping(desktop.editing).keep(content, choice)
    desktop.now = NOW + timedelta(minutes=1)
    actor = a_source(label="A new voice")
    desktop.editing.apply("Add source: A new voice", actor)
    panel.briefing_button.click()
    qtbot.waitUntil(lambda: panel.tree.topLevelItemCount() > 0)
    assert panel.clock.currentData() is AsRecorded
    assert panel.count.text() == "1 difference"
    assert panel.count.isVisible()
    assert not panel.empty.isVisible()
    assert "A new voice" in panel.tree.topLevelItem(0).child(0).text(1)
