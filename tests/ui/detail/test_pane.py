"""The detail pane in the window: it follows the selection, and what it asks for opens."""

import pytest
from PySide6.QtWidgets import QLabel

from desktop.domain.note import Stance
from desktop.domain.record import RecordKind
from desktop.queries.choices import choices
from desktop.ui.detail.base_view import BaseView
from desktop.ui.forms.agreement_form import AgreementForm
from desktop.ui.forms.event_form import EventForm
from desktop.ui.forms.note_form import NoteForm
from desktop.ui.forms.posture_form import PostureForm
from desktop.ui.forms.transfer_form import TransferForm
from desktop.ui.forms.watch_form import WatchForm
from tests.factories import a_note
from tests.ui.desktop_of import WITHDRAWAL, all_text, events_shown


@pytest.fixture
def withdrawal(desktop, window):
    event_id = desktop.id_of(RecordKind.EVENT, WITHDRAWAL)
    window.selection.select(event_id=event_id)
    return event_id


def entries(view):
    return {action.objectName(): action for action in view.head.menu.actions()}


@pytest.mark.parametrize(
    ("entry", "form"),
    [
        ("source_note", NoteForm),
        ("transfer", TransferForm),
        ("agreement", AgreementForm),
        ("watch_item", WatchForm),
        ("edit", EventForm),
        ("duplicate", EventForm),
    ],
)
def test_every_entry_of_the_menu_opens_its_form(desktop, window, withdrawal, entry, form):
    entries(desktop.event_view())[entry].trigger()
    assert window.form_is_shown
    assert isinstance(window.forms.top(), form)
    window.forms.top().close_form()


def test_a_base_page_opens_forms_that_know_the_base(desktop, window, qtbot):
    base_id = desktop.id_of(RecordKind.BASE, "Tartus")
    window.selection.select(base_id=base_id)
    qtbot.waitUntil(lambda: isinstance(window.detail.area.widget(), BaseView))
    entries(window.detail.area.widget())["posture"].trigger()
    form = window.forms.top()
    assert isinstance(form, PostureForm)
    assert form.base.attribute() == base_id
    form.close_form()


def test_deleting_from_the_menu_puts_the_event_into_the_trash(desktop, window, withdrawal, qtbot):
    entries(desktop.event_view())["delete"].trigger()
    qtbot.waitUntil(lambda: events_shown(window) == 10)


def test_what_was_opened_stays_open_when_something_is_saved(desktop, window, withdrawal, qtbot):
    view = desktop.event_view()
    view.counted.set_open(True)
    view.notes.show_side("for")
    report = view.notes.blocks[0].report
    added = a_note(report.id, withdrawal, statement="Now denied.", stance=Stance.AGAINST)
    desktop.editing.apply("Add", added)
    qtbot.waitUntil(lambda: desktop.event_view() is not view)
    again = desktop.event_view()
    assert again.counted.is_open
    assert again.notes.side == "for"


def test_the_strongest_note_comes_into_view_and_takes_the_keys(desktop, window, withdrawal, qtbot):
    report = desktop.event_view().notes.blocks[0].report
    view = desktop.event_view()
    desktop.editing.apply(
        "Add",
        *(a_note(report.id, withdrawal, statement=f"Statement {n}.") for n in range(14)),
    )
    qtbot.waitUntil(lambda: desktop.event_view() is not view)
    notes = desktop.event_view().notes
    last = notes.blocks[-1].report.notes[-1]
    notes.show_note("source_note", last.id)
    card = next(card for card in notes.blocks[-1].cards if card.note.id == last.id)
    seen = window.detail.area.viewport()
    top = card.mapTo(seen, card.rect().topLeft()).y()
    assert 0 <= top < seen.height()
    assert window.focusWidget() is card


def test_every_label_of_a_page_grows_with_the_text(desktop, window, withdrawal, qtbot, theme):
    def heights(view):
        return [label.fontMetrics().height() for label in view.findChildren(QLabel)]

    view = desktop.event_view()
    before = heights(view)
    theme.set_text_scale(2.0)
    qtbot.waitUntil(lambda: desktop.event_view() is not view)
    after = heights(desktop.event_view())
    assert len(after) == len(before)
    assert all(big > 1.5 * small for small, big in zip(before, after, strict=True))


def test_the_line_at_the_bottom_grows_with_the_text(window, theme):
    before = window.status.counts_label.fontMetrics().height()
    theme.set_text_scale(2.0)
    assert window.status.counts_label.fontMetrics().height() > 1.5 * before


def said(window):
    return all_text(window.detail.area.widget()).strip()


def test_while_several_events_are_selected_in_the_list_their_number_is_told(window, qtbot):
    assert said(window).startswith("Select an event or a base")
    window.action("show_events").trigger()
    qtbot.waitUntil(lambda: window.events.lines.topLevelItemCount() == 11)
    window.events.lines.selectAll()
    assert said(window) == "11 events selected"
    window.action("show_events").trigger()
    qtbot.waitUntil(lambda: said(window).startswith("Select an event or a base"))


def test_nobody_is_told_to_select_something_where_there_is_nothing(desktop, window, qtbot):
    reader = desktop.readers.here()
    for kind in (RecordKind.EVENT, RecordKind.BASE):
        for one in choices(reader, kind):
            desktop.editing.trash("Delete", reader.get(kind, one.id))
    qtbot.waitUntil(lambda: said(window) == "Nothing to show yet: no event and no base.")
    window.action("undo").trigger()
    qtbot.waitUntil(lambda: said(window).startswith("Select an event or a base"))
