"""What was typed and not saved is offered again, where it was left, and is saved once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.domain.record import RecordKind
from desktop.queries.choices import choices
from desktop.store.errors import StoreError
from desktop.ui.widgets.banner import Banner
from tests.ui.desktop_of import WITHDRAWAL

EVENT = RecordKind.EVENT


def press(banner, words, qtbot):
    (button,) = [one for one in banner.findChildren(QPushButton) if one.text() == words]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def banner_saying(widget, words):
    (found,) = [
        one
        for one in widget.findChildren(Banner)
        if words in one.label.text() and not one.is_put_away
    ]
    return found


@pytest.fixture
def left_by_escape(desktop, qtbot):
    """Leave an event form with half a thought in it, and start again."""
    window = desktop.open()
    window.action("add_event").trigger()
    qtbot.keyClicks(window.forms.top().name, "Half a thought")
    desktop.close()
    return desktop.open()


def test_a_form_left_by_escape_is_offered_again_after_a_restart(desktop, left_by_escape, qtbot):
    window = left_by_escape
    window.action("add_event").trigger()
    form = window.forms.top()
    press(banner_saying(form, "unsaved event"), "Continue", qtbot)
    assert form.name.text() == "Half a thought"
    form.when.words.set_value("yesterday")
    form.save()
    assert desktop.editing.drafts() == ()
    assert "Half a thought" in {one.label for one in choices(desktop.readers.here(), EVENT)}


def test_it_is_offered_at_the_start_as_well(desktop, left_by_escape, qtbot):
    window = left_by_escape
    press(banner_saying(window, "unsaved event"), "Continue", qtbot)
    form = window.forms.top()
    assert form.name.text() == "Half a thought"
    form.close_form()
    assert [one.form for one in desktop.editing.drafts()] == ["event"]


def test_it_is_dropped_if_nobody_wants_it(desktop, left_by_escape, qtbot):
    window = left_by_escape
    press(banner_saying(window, "unsaved event"), "Discard", qtbot)
    assert desktop.editing.drafts() == ()
    assert window.forms.unsaved() == ()


def test_the_form_of_a_stored_record_offers_what_was_left_in_it(desktop, window, qtbot):
    event_id = desktop.id_of(EVENT, WITHDRAWAL)
    window.forms.open_record(EVENT, event_id)
    form = window.forms.top()
    form.name.set_value("Otherwise")
    form.name.edited.emit()
    form.close_form()
    window.action("add_event").trigger()
    assert not window.forms.top().findChildren(Banner)
    window.forms.top().close_form()
    window.forms.open_record(EVENT, event_id)
    form = window.forms.top()
    press(banner_saying(form, "unsaved event"), "Continue", qtbot)
    assert form.name.text() == "Otherwise"
    form.save()
    assert desktop.readers.here().get(EVENT, event_id).title == "Otherwise"
    assert desktop.editing.drafts() == ()


def test_a_draft_of_an_earlier_version_is_gone_on_with_under_an_id(desktop, window, qtbot):
    desktop.editing.save_draft("event", "", '{"title": "Half a thought"}')
    window.action("add_event").trigger()
    form = window.forms.top()
    press(banner_saying(form, "unsaved event"), "Continue", qtbot)
    assert form.name.text() == "Half a thought"
    assert [one.record_id for one in desktop.editing.drafts()] == [form.record_id]
    form.settle()
    form.close_form()


def test_a_draft_that_cannot_be_dropped_says_why(desktop, left_by_escape, qtbot):
    window = left_by_escape
    desktop.path.rename(desktop.path.with_name("moved.basewatch"))
    press(banner_saying(window, "unsaved event"), "Discard", qtbot)
    assert banner_saying(window, "was replaced or deleted")
    desktop.path.with_name("moved.basewatch").rename(desktop.path)


def test_what_is_typed_while_the_casebook_is_away_is_kept_outside_it(desktop, window, qtbot):
    window.action("add_event").trigger()
    form = window.forms.top()
    desktop.path.rename(desktop.path.with_name("moved.basewatch"))
    qtbot.keyClicks(form.name, "Typed on")
    form.keep_draft()
    assert form.frame.draft_label.text() == (
        "Draft kept outside the casebook, which cannot be written"
    )
    form.settle()
    form.close_form()
    desktop.path.with_name("moved.basewatch").rename(desktop.path)
    assert [one.content.count("Typed on") for one in desktop.editing.drafts()] == [1]


def test_an_event_and_its_note_are_saved_once_though_they_are_saved_twice(desktop, window, qtbot):
    report_id = desktop.id_of(RecordKind.REPORT, "")
    window.action("add_event").trigger()
    form = window.forms.top()
    qtbot.keyClicks(form.name, "Jets land")
    form.when.words.set_value("yesterday")
    form.note.report.choose(report_id)
    form.keep_draft()
    first = form.records()
    form.settle()
    form.close_form()
    (unsaved,) = window.forms.unsaved()
    desktop.editing.apply("As if the commit had failed", *first)
    assert window.forms.unsaved() == ()
    window.forms.go_on_with(unsaved)
    assert [one.id for one in window.forms.top().records()] == [first[0].id]
    window.forms.top().settle()
    window.forms.top().close_form()


def test_a_form_can_be_filled_in_while_the_casebook_is_away(desktop, left_by_escape, qtbot):
    window = left_by_escape
    desktop.path.rename(desktop.path.with_name("moved.basewatch"))
    window.action("add_event").trigger()
    form = window.forms.top()
    qtbot.keyClicks(form.name, "Typed on")
    form.keep_draft()
    assert "outside the casebook" in form.frame.draft_label.text()
    form.settle()
    form.close_form()
    desktop.path.with_name("moved.basewatch").rename(desktop.path)
    assert len(window.forms.unsaved()) == 2


ARTICLE = "Two officers said jets left Qamishli last week. " * 4


@pytest.fixture
def pasted(desktop, qtbot):
    """Paste an article, say who published it, and end the program before it is read."""
    window = desktop.open()
    window.reading._made().paste(ARTICLE)
    window.reading.page.intake.publisher.set_value("Daily Post")
    desktop.close()
    return desktop.open()


def test_a_report_that_was_pasted_and_not_read_is_offered_at_the_start(desktop, pasted, qtbot):
    window = pasted
    press(banner_saying(window, "unsaved pasted report"), "Continue", qtbot)
    page = window.reading.page
    assert page.intake.publisher.value() == "Daily Post"
    assert str(page.intake.text.attribute()) == ARTICLE.strip()
    page.intake.cancelled.emit()
    assert not window.reading.is_open
    assert desktop.editing.drafts() == ()


def test_it_is_kept_while_it_is_typed(desktop, window, qtbot):
    window.reading._made().paste(ARTICLE)
    qtbot.waitUntil(lambda: desktop.editing.drafts() != ())
    window.reading.page.intake.publisher.set_value("Daily Post")
    qtbot.waitUntil(lambda: "Daily Post" in desktop.editing.drafts()[0].content)
    before = desktop.editing.drafts()
    window.reading._draft.keep()
    assert desktop.editing.drafts() == before
    window.reading.page.intake.cancelled.emit()
    window.reading._draft.drop()
    assert desktop.editing.drafts() == ()


def test_where_it_can_be_kept_nowhere_the_page_says_why(desktop, window, qtbot, monkeypatch):
    def refuse(*_which):
        raise StoreError("The disk is full.")

    window.reading._made().paste(ARTICLE)
    monkeypatch.setattr(type(desktop.editing), "save_draft", refuse)
    window.reading._draft.keep()
    assert window.reading.page.intake.problem.text() == "The disk is full."
    monkeypatch.setattr(type(desktop.editing), "drafts", refuse)
    window.reading.page.intake.cancelled.emit()
