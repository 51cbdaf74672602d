"""The event form with its first note, through its widgets, on a real casebook."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.base import PlacePrecision
from desktop.domain.event import BaseRole, EventBase, EventKind
from desktop.domain.note import Basis, Relation, Stance
from desktop.domain.record import RecordKind
from desktop.queries.detail import event_detail
from desktop.ui.forms.note_form import NoteForm
from desktop.ui.widgets.banner import Banner
from tests.factories import an_event


@pytest.fixture
def form(window):
    window.action("add_event").trigger()
    opened = window.forms.top()
    yield opened
    if window.forms.top() is not None:
        window.forms.top().settle()
        window.forms.top().close_form()


def pick(field, qtbot, words):
    """Type into a reference field and take the first suggestion."""
    qtbot.keyClicks(field.entry, words)
    qtbot.keyClick(field.entry, Qt.Key.Key_Tab)


def test_where_it_left_and_went_is_asked_only_for_movements(form):
    fields = form.ends
    form.kind_field.set_value(EventKind.SIGHTING.value)
    form.kind_field.activated.emit(0)
    assert fields[BaseRole.AT].isVisible()
    assert not fields[BaseRole.FROM].isVisible()
    form.kind_field.set_value(EventKind.TRANSFER.value)
    form.kind_field.activated.emit(0)
    assert fields[BaseRole.FROM].isVisible()
    assert fields[BaseRole.TO].isVisible()


def test_the_first_note_does_not_make_the_form_wider_than_the_narrowest_pane(form):
    assert form.note.minimumSizeHint().width() <= 236


def test_the_clock_at_the_base_is_told_beside_a_time_and_never_beside_a_day(form, window, qtbot):
    pick(form.ends[BaseRole.AT], qtbot, "Qamishli")
    qtbot.keyClicks(form.when.words, "24 Jan 2026")
    assert not form.when.local_label.isVisible()
    qtbot.keyClicks(form.when.words, ", 22:30 UTC")
    assert form.when.local_label.text() == "01:30 on 25 Jan 2026 there, UTC+3"
    window.local_times.want(False)
    assert not form.when.local_label.isVisible()
    window.local_times.want(True)
    assert form.when.local_label.isVisible()
    form.ends[BaseRole.AT].set_value({"chosen": [], "typed": ""})
    form.ends[BaseRole.AT].edited.emit()
    assert not form.when.local_label.isVisible()


def test_what_is_seldom_needed_is_folded_away_until_it_is_wanted(form, qtbot):
    assert not form.significance.isVisible()
    qtbot.mouseClick(form.frame.more_button, Qt.MouseButton.LeftButton)
    assert form.significance.isVisible()
    assert form.frame.more_button.text() == "Less"


def test_a_stored_event_unfolds_what_it_has(desktop, window, qtbot):
    window.forms.open_record(RecordKind.EVENT, desktop.id_of(RecordKind.EVENT, "gradually"))
    form = window.forms.top()
    assert form.significance.isVisible()
    assert form.ends[BaseRole.FROM].isVisible()
    window.forms.open_record(RecordKind.EVENT, desktop.id_of(RecordKind.EVENT, "flags"))
    assert not window.forms.top().significance.isVisible()
    window.forms.top().close_form()
    form.close_form()


def test_the_first_note_is_saved_with_the_event_its_chain_stance_and_grade(
    desktop, window, form, qtbot
):
    qtbot.keyClicks(form.name, "Trucks leave by the north gate")
    pick(form.note.report, qtbot, "Reuters on")
    assert form.when.anchor.date().toString("yyyy-MM-dd") == "2026-01-26"
    assert form.note.letter.text == "B"
    pick(form.note.chain.adding, qtbot, "two sources")
    assert form.note.letter.text == "F"
    assert form.note.letter.accessibleName() == "Reliability of the origin: F not judged"
    form.note.chain.links[0].number.setValue(2)
    form.note.chain.links[0].relation.set_value(Relation.CITES.value)
    form.note.basis.set_value(Basis.TOLD.value)
    form.note.stance.set_value(Stance.QUALIFIES.value)
    form.note.says.set_value("Only some of them left")
    qtbot.keyClicks(form.when.words, "yesterday")
    assert form.when.echo_label.text() == "25 Jan 2026"
    form.save()
    event = event_detail(desktop.readers.here(), desktop.id_of(RecordKind.EVENT, "Trucks"))
    ((note,),) = [report.notes for report in event.reports]
    assert [(s.label, s.relation, s.number) for s in note.speakers[1:]] == [
        ("two sources", Relation.CITES, 2)
    ]
    assert (note.stance, note.basis) == (Stance.QUALIFIES, Basis.TOLD)
    assert note.statement == "Only some of them left"


def test_a_note_without_its_report_is_refused_in_one_sentence(form, qtbot):
    qtbot.keyClicks(form.name, "Seen")
    form.when.words.set_value("yesterday")
    form.note.says.set_value("They left")
    form.save()
    assert form.frame.problem("note") == "Say which report says so."


def test_a_similar_event_is_offered_and_what_is_entered_becomes_a_note_on_it(
    desktop, window, form, qtbot
):
    qtbot.keyClicks(form.name, "Vehicles and heavy weapons move from Qamishli")
    qtbot.keyClicks(form.when.words, "in the past 2 days")
    pick(form.note.report, qtbot, "Reuters on")
    form.note.says.set_value("Seen on the road")
    qtbot.waitUntil(form.similar.isVisible)
    assert form.similar.words.text().startswith("Similar: “Vehicles and heavy weapons moved")
    qtbot.mouseClick(form.similar.button, Qt.MouseButton.LeftButton)
    note = window.forms.top()
    assert isinstance(note, NoteForm)
    assert note.event_field.one() == desktop.id_of(RecordKind.EVENT, "Vehicles")
    assert note.statement.value() == "Seen on the road"
    assert note.when.words.value() == "in the past 2 days"
    note.save()
    detail = event_detail(desktop.readers.here(), desktop.id_of(RecordKind.EVENT, "Vehicles"))
    said = [n.statement for report in detail.reports for n in report.notes]
    assert "Seen on the road" in said


def test_nothing_is_offered_without_a_title_or_a_date(form, qtbot):
    qtbot.keyClicks(form.when.words, "yesterday")
    assert form.similar.isHidden()
    qtbot.keyClicks(form.name, "Quite another thing")
    qtbot.waitUntil(lambda: not form.similar._timer.isActive())
    assert form.similar.isHidden()


def test_a_duplicate_is_a_new_record_filled_in_like_the_old_one(desktop, window, qtbot):
    window.forms.duplicate(RecordKind.EVENT, desktop.id_of(RecordKind.EVENT, "gradually"))
    form = window.forms.top()
    form.name.set_value("Second withdrawal")
    form.save()
    first = desktop.readers.here().get(
        RecordKind.EVENT, desktop.id_of(RecordKind.EVENT, "gradually")
    )
    second = desktop.readers.here().get(RecordKind.EVENT, desktop.id_of(RecordKind.EVENT, "Second"))
    assert second.id != first.id
    assert (second.bases, second.when, second.kind) == (first.bases, first.when, first.kind)
    assert desktop.editing.undo_label == "Add event: Second withdrawal"


def test_a_draft_keeps_chain_bounds_and_half_typed_words(desktop, window, form, qtbot):
    qtbot.keyClicks(form.name, "Half")
    pick(form.note.chain.adding, qtbot, "two sources")
    qtbot.keyClicks(form.note.report.entry, "Reut")
    form.when.words.set_value("yesterday")
    form.when.bounds_button.click()
    form.when.bounds.bounds["start_min"].set_value("20 Jan 2026")
    kept = form.draft()
    form.settle()
    form.close_form()
    window.action("add_event").trigger()
    again = window.forms.top()
    again.take_draft(kept)
    assert again.draft() == kept
    assert [row.label.full_text for row in again.note.chain.links] == ["two sources"]
    assert again.note.report.entry.text() == "Reut"
    again.settle()
    again.close_form()


def test_a_name_that_is_typed_and_not_taken_is_not_lost_by_saving(desktop, window, form, qtbot):
    qtbot.keyClicks(form.name, "Convoy halts")
    form.when.words.set_value("yesterday")
    qtbot.keyClicks(form.ends[BaseRole.AT].entry, "kamishli")
    form.save()
    kept = desktop.readers.here().get(RecordKind.EVENT, desktop.id_of(RecordKind.EVENT, "Convoy"))
    assert [end.base for end in kept.bases] == [desktop.id_of(RecordKind.BASE, "Qamishli")]


def test_a_name_that_may_mean_several_is_asked_about_and_kept(form, qtbot):
    qtbot.keyClicks(form.name, "Convoy halts")
    form.when.words.set_value("yesterday")
    qtbot.keyClicks(form.actors.entry, "Russia")
    form.actors.entry.clear()
    qtbot.keyClicks(form.actors.entry, "s")
    form.save()
    assert "“s” is not chosen yet" in form.frame.problem("actors")
    form.actors.entry.clear()
    qtbot.keyClicks(form.note.chain.adding.entry, "nobody")
    form.save()
    assert "“nobody” is not chosen yet" in form.frame.problem("note")


def test_of_several_names_that_are_not_clear_the_first_is_asked_about(form, qtbot):
    form.name.set_value("Convoy halts")
    form.when.words.set_value("yesterday")
    form.actors.entry.setText("s")
    form.note.chain.adding.entry.setText("nobody")
    form.save()
    assert all(part.property("invalid") for part in (form.actors, form.note.chain.adding))
    assert not form.note.report.property("invalid")
    qtbot.waitUntil(lambda: form.actors.is_offering)
    assert not form.note.chain.adding.is_offering
    form.actors.entry.clear()
    form.save()
    qtbot.waitUntil(lambda: form.note.chain.adding.is_offering)


def test_leaving_a_field_takes_the_only_name_that_is_meant(form, qtbot):
    entry = form.ends[BaseRole.AT].entry
    entry.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.keyClicks(entry, "Tartus Naval Base")
    form.ends[BaseRole.AT]._popup.hide()
    # Without a window manager no window is active, and focus does not really move.
    reason = Qt.FocusReason.TabFocusReason
    QApplication.sendEvent(entry, QFocusEvent(QFocusEvent.Type.FocusOut, reason))
    assert len(form.ends[BaseRole.AT].ids()) == 1


def test_the_caret_stays_while_another_window_is_looked_at(form, qtbot):
    qtbot.keyClicks(form.name, "Flags seen")
    for reason, caret in (
        (Qt.FocusReason.ActiveWindowFocusReason, 10),
        (Qt.FocusReason.TabFocusReason, 0),
    ):
        QApplication.sendEvent(form.name, QFocusEvent(QFocusEvent.Type.FocusOut, reason))
        assert form.name.cursorPosition() == caret


def test_the_next_event_of_the_same_report_begins_with_that_report(window, form, qtbot):
    qtbot.keyClicks(form.name, "First")
    form.when.words.set_value("yesterday")
    pick(form.note.report, qtbot, "Reuters on")
    form.save_and_next()
    following = window.forms.top()
    assert following is not form
    assert following.note.report.one() == form.note.report.one()
    assert following.when.anchor.date().toString("yyyy-MM-dd") == "2026-01-26"
    assert following.name.text() == ""


def test_what_is_wrong_is_said_once_however_often_it_is_tried(form, qtbot):
    form.frame.tell("The disk is full.")
    form.frame.tell("The disk is full.")
    (banner,) = form.findChildren(Banner)
    assert banner.label.text() == "The disk is full."
    banner.closed.emit()
    form.frame.tell("It is still full.")
    shown = [one.label.text() for one in form.findChildren(Banner) if one is not banner]
    assert shown == ["It is still full."]


def test_a_named_place_keeps_its_coordinates_when_the_rest_is_edited(desktop, window, qtbot):
    sea = EventBase(place="the Vell Sea", lat=36.0, lon=34.0, precision=PlacePrecision.AREA)
    event = an_event(title="Ships gather off the coast", bases=(sea,))
    desktop.editing.apply("Add", event)
    window.forms.open_record(RecordKind.EVENT, event.id)
    form = window.forms.top()
    qtbot.keyClicks(form.name, "!")
    form.save()
    kept = desktop.readers.here().get(RecordKind.EVENT, event.id)
    assert kept.title != event.title
    assert kept.bases == (sea,)


def test_a_new_event_is_selected_and_brought_into_view(desktop, window, form, qtbot):
    qtbot.keyClicks(form.name, "Convoy halts")
    form.when.words.set_value("3 March 2024")
    form.save()
    added = desktop.id_of(RecordKind.EVENT, "Convoy")
    assert window.selection.event_id == added
    day_s = 1_709_424_000.0
    stage = window.timeline.stage
    qtbot.waitUntil(lambda: stage.start_s <= day_s < stage.end_s)


def test_a_changed_event_and_one_that_another_follows_leave_the_selection(desktop, window, qtbot):
    flags = desktop.id_of(RecordKind.EVENT, "flags")
    window.selection.select(event_id=flags)
    window.forms.open_record(RecordKind.EVENT, desktop.id_of(RecordKind.EVENT, "gradually"))
    window.forms.top().save()
    assert window.selection.event_id == flags
    window.action("add_event").trigger()
    first = window.forms.top()
    first.name.set_value("First")
    first.when.words.set_value("yesterday")
    first.save_and_next()
    assert window.selection.event_id == flags
    window.forms.top().close_form()


def test_a_new_base_is_selected_and_a_new_source_is_not(desktop, window, qtbot):
    window.action("add_base").trigger()
    window.forms.top().name.set_value("Raqqa")
    window.forms.top().save()
    base = desktop.id_of(RecordKind.BASE, "Raqqa")
    assert window.selection.base_id == base
    window.action("add_source").trigger()
    window.forms.top().name.set_value("Enab Baladi")
    window.forms.top().save()
    assert window.selection.base_id == base


def test_each_choice_of_the_source_note_has_its_name_above_it(form):
    labels = {label.buddy(): label for label in form.note.findChildren(QLabel) if label.buddy()}
    for choice, name in (
        (form.note.stance, "Stance"),
        (form.note.basis, "Basis"),
        (form.note.credibility, "Credibility"),
    ):
        assert labels[choice].text() == name
        assert labels[choice].y() < choice.y()
        assert choice.property("bare") is None, "it looks like a choice"


def test_how_many_speakers_a_link_stands_for_is_said_beside_the_number(form):
    row = form.note.chain.add_link("01", "two sources")
    row.number.setValue(2)
    assert row.number.text() == "Speakers: 2"
