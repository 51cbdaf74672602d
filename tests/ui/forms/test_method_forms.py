"""The forms of the method, through their widgets: what they compute, refuse and keep."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.ach import Rating
from desktop.domain.grading import Likelihood, Reliability
from desktop.domain.note import Relation
from desktop.domain.origin_link import Verdict
from desktop.domain.record import RecordKind
from desktop.domain.transfer import Quantity, TransferEnd
from desktop.queries.choices import choices
from desktop.ui.chips import Chip
from desktop.ui.forms.chain_field import ChainField
from desktop.ui.forms.reference_hints import told_apart
from desktop.ui.words import named


@pytest.fixture
def opened(desktop, window):
    """Open a form for a new record of a kind; what is left open is closed."""

    def open_form(kind, **known):
        window.forms.open_new(kind, **known)
        return window.forms.top()

    yield open_form
    while (form := window.forms.top()) is not None:
        form.settle()
        form.close_form()


def newest(desktop, kind, label):
    return desktop.readers.here().get(kind, desktop.id_of(kind, label))


def test_an_agreement_says_live_when_it_ends_and_what_that_rests_on(desktop, opened, qtbot):
    event = desktop.id_of(RecordKind.EVENT, "Ceasefire")
    form = opened(RecordKind.AGREEMENT, event_id=event)
    assert form.start.text() == "24 Jan 2026"
    qtbot.keyClicks(form.duration, "soon")
    assert "15 days" in form.expiry_label.text()
    form.duration.clear()
    qtbot.keyClicks(form.duration, "15 days")
    assert form.expiry_label.text().startswith("Ends on 8 Feb 2026: 15 days counted from 24 Jan")
    form.terms.set_value("Second ceasefire")
    form.save()
    kept = newest(desktop, RecordKind.AGREEMENT, "Second ceasefire")
    assert (kept.duration, kept.expiry(), kept.event) == ("P15D", date(2026, 2, 8), event)


def test_only_the_title_of_an_agreement_is_proposed_for_its_terms(desktop, opened):
    of_one = opened(RecordKind.AGREEMENT, event_id=desktop.id_of(RecordKind.EVENT, "Ceasefire"))
    assert of_one.terms.value().startswith("Ceasefire")
    of_other = opened(RecordKind.AGREEMENT, event_id=desktop.id_of(RecordKind.EVENT, "gradually"))
    assert of_other.terms.value() == ""


def test_no_day_is_counted_from_where_the_event_began_within_a_week(desktop, opened):
    form = opened(RecordKind.AGREEMENT, event_id=desktop.id_of(RecordKind.EVENT, "gradually"))
    assert form.start.text() == ""


def test_a_term_that_is_none_is_refused_below_its_row(desktop, opened):
    form = opened(RecordKind.AGREEMENT, event_id=desktop.id_of(RecordKind.EVENT, "Ceasefire"))
    form.duration.set_value("for a while")
    form.save()
    assert "15 days" in form.frame.problem("duration")


def test_a_transfer_keeps_each_end_apart_and_the_quantity_as_a_range(desktop, opened, qtbot):
    event = desktop.id_of(RecordKind.EVENT, "gradually")
    form = opened(RecordKind.TRANSFER, event_id=event)
    assert form.from_end.one() == desktop.id_of(RecordKind.BASE, "Qamishli")
    assert form.to_end.one() == desktop.id_of(RecordKind.BASE, "Hmeimim")
    qtbot.keyClicks(form.name, "lorries")
    quantity = form._fields["quantity"]
    quantity.numbers["low"].set_value("2,000")
    quantity.numbers["high"].set_value("many")
    form.save()
    assert "whole number" in form.frame.problem("quantity")
    quantity.numbers["high"].set_value("2500")
    quantity.words.set_value("up to 2,500")
    form.departure.words.set_value("since last week")
    form.left_by.choose(desktop.id_of(RecordKind.NOTE, "pull-out"))
    form.save()
    kept = newest(desktop, RecordKind.TRANSFER, "lorries")
    assert kept.quantity == Quantity(low=2000, high=2500, words="up to 2,500")
    assert kept.is_departure_only
    assert [one.end for one in kept.evidence] == [TransferEnd.DEPARTURE]


def test_a_transfer_to_a_named_place_keeps_the_name(desktop, opened):
    form = opened(RecordKind.TRANSFER, event_id=desktop.id_of(RecordKind.EVENT, "gradually"))
    form.name.set_value("tanks")
    form.to_end.show_attribute(None)
    form.to_end.add_place("Russia")
    form.save()
    kept = newest(desktop, RecordKind.TRANSFER, "tanks")
    assert (kept.to_base, kept.to_place) == (None, "Russia")


def test_a_deadline_without_its_day_is_refused_and_a_day_may_be_said_in_words(desktop, opened):
    form = opened(RecordKind.WATCH, base_id=desktop.id_of(RecordKind.BASE, "Tartus"))
    form.name.set_value("Lease runs out")
    form.kind_field.set_value("deadline")
    form.save()
    assert form.frame.problem("due") == "A deadline needs its day."
    form.due.set_value("next month")
    form.save()
    assert "not a single day" in form.frame.problem("due")
    form.due.set_value("in 12 days")
    form.save()
    kept = newest(desktop, RecordKind.WATCH, "Lease")
    assert (kept.due, kept.set_on) == (date(2026, 2, 8), date(2026, 1, 27))


def test_a_verdict_on_two_sources_needs_its_reason(desktop, opened):
    form = opened(RecordKind.LINK, source_id=desktop.id_of(RecordKind.SOURCE, "two sources"))
    form.second.choose(desktop.id_of(RecordKind.SOURCE, "Syrian security"))
    form.verdict.set_value(Verdict.SAME.value)
    form.save()
    assert "rests on" in form.frame.problem("reason")
    form._fields["reason"].set_value("Same place, same hour")
    form.save()
    assert desktop.editing.undo_label.startswith("Add origin link: two sources / Syrian security")


def test_hypotheses_are_rated_against_the_cited_notes(desktop, window, opened, qtbot):
    form = opened(RecordKind.ASSESSMENT, base_id=desktop.id_of(RecordKind.BASE, "Tartus"))
    form.judgement.set_value("It stays.")
    form.frame.open_more()
    form.supporting.choose(desktop.id_of(RecordKind.NOTE, "kept up"))
    assert not form.grid.isVisible()
    form.hypotheses.setPlainText("Stays\nLeaves")
    box = form.grid.choice(0, 1)
    box.setCurrentIndex(box.findData("--"))
    box.activated.emit(box.currentIndex())
    form.save()
    kept = newest(desktop, RecordKind.ASSESSMENT, "It stays.")
    (cell,) = kept.cells
    assert (cell.hypothesis, cell.rating) == (1, Rating.VERY_INCONSISTENT)
    assert [cited.is_for for cited in kept.notes] == [True]


def test_what_is_folded_away_begins_where_the_rest_does_and_no_row_is_without_its_field(
    window, opened, qtbot
):
    form = opened(RecordKind.ASSESSMENT)
    form.frame.open_more()
    qtbot.waitUntil(form.hypotheses.isVisible)
    QApplication.processEvents()
    left = {field.mapTo(form, QPoint()).x() for field in (form.supporting, form.hypotheses)}
    assert len(left) == 1
    grid = form.frame._rows["cells"]
    assert grid.field.isHidden()
    assert grid.label.isHidden()


def test_a_new_letter_goes_with_its_day_and_the_one_before_is_shown(desktop, window, opened):
    reuters = desktop.id_of(RecordKind.SOURCE, "Reuters")
    window.forms.open_record(RecordKind.SOURCE, reuters)
    form = window.forms.top()
    form.reliability.set_value("C")
    form.reason.set_value("Repeated a hoax")
    form.save()
    kept = desktop.readers.here().get(RecordKind.SOURCE, reuters)
    assert (kept.reliability, kept.reliability_on) == (Reliability.C, date(2026, 1, 27))
    assert [g.reliability for g in kept.earlier_grades] == [Reliability.B]
    window.forms.open_record(RecordKind.SOURCE, reuters)
    form = window.forms.top()
    shown = [form.frame.last.itemAt(at).widget().text() for at in range(form.frame.last.count())]
    assert any(text.startswith("Before: B, 26 Jan 2026") for text in shown)
    form.reason.set_value("Repeated two hoaxes")
    form.save()
    kept = desktop.readers.here().get(RecordKind.SOURCE, reuters)
    assert kept.reliability_reason == "Repeated two hoaxes"
    assert kept.reliability_on == date(2026, 1, 27)
    assert len(kept.earlier_grades) == 1


def test_why_a_report_was_retracted_is_asked_once_it_is(desktop, window, opened):
    window.forms.open_record(RecordKind.REPORT, desktop.id_of(RecordKind.REPORT, "Reuters"))
    form = window.forms.top()
    reason = form._fields["status_reason"]
    assert not reason.isVisible()
    form.status.set_value("retracted")
    form.status.activated.emit(0)
    assert reason.isVisible()


def test_links_of_a_chain_are_moved_and_removed_by_keyboard(desktop, window, opened, qtbot):
    form = opened(RecordKind.NOTE)
    chain = form.chain
    assert isinstance(chain, ChainField)
    for name in ("Kommersant", "a Syrian"):
        qtbot.keyClicks(chain.adding.entry, name)
        qtbot.keyClick(chain.adding.entry, Qt.Key.Key_Tab)
    first, second = chain.links
    second.relation.set_value(Relation.TRANSLATES.value)
    up, _remove = second.buttons
    qtbot.keyClick(up, Qt.Key.Key_Space)
    assert [link.relation for link in chain.attribute()] == [Relation.TRANSLATES, Relation.QUOTES]
    _up, remove = first.buttons
    qtbot.keyClick(remove, Qt.Key.Key_Space)
    assert [row.label.full_text for row in chain.links] == ["a Syrian source"]


def test_of_who_says_so_the_whole_name_is_seen(desktop, window, opened, qtbot):
    form = opened(RecordKind.NOTE)
    form.chain.adding.choose(desktop.id_of(RecordKind.SOURCE, "Syrian security source"))
    form.chain.adding.edited.emit()
    (row,) = form.chain.links
    qtbot.waitUntil(row.isVisible)
    QApplication.processEvents()
    assert row.label.full_text == "Syrian security source, coast"
    assert row.label.width() >= row.label.fontMetrics().horizontalAdvance(row.label.full_text)


def test_a_source_added_in_place_becomes_a_link_of_the_chain(desktop, window, opened, qtbot):
    form = opened(RecordKind.NOTE)
    qtbot.keyClicks(form.chain.adding.entry, "a port worker")
    qtbot.keyClick(form.chain.adding.entry, Qt.Key.Key_Tab)
    nested = window.forms.top()
    assert nested.name.text() == "a port worker"
    nested.save()
    assert window.forms.top() is form
    assert [row.label.full_text for row in form.chain.links] == ["a port worker"]


@pytest.mark.parametrize("kind", [RecordKind.ASSESSMENT, RecordKind.POSTURE])
def test_a_likelihood_and_a_confidence_in_one_sentence_are_refused_with_the_reason(
    desktop, opened, kind
):
    form = opened(kind, base_id=desktop.id_of(RecordKind.BASE, "Tartus"))
    text, name = (
        (form.judgement, "judgement") if kind is RecordKind.ASSESSMENT else (form.basis, "basis")
    )
    if kind is RecordKind.POSTURE:
        form.when.words.set_value("yesterday")
    text.setPlainText("We judge with high confidence that they are likely leaving.")
    assert "confidence" in form.check.label.text()
    form.save()
    assert "sentence" in form.frame.problem(name)
    assert desktop.editing.undo_label is None


def test_what_was_wrong_with_the_words_is_gone_once_the_likelihood_says_it_too(desktop, opened):
    form = opened(RecordKind.ASSESSMENT, base_id=desktop.id_of(RecordKind.BASE, "Tartus"))
    form.judgement.setPlainText("They are likely to leave.")
    assert "likelihood too" in form.check.label.text()
    # As a stored judgement is filled in: by nobody's hand.
    form.likelihood.set_value(Likelihood.LIKELY.value)
    assert not form.check.label.text()


def test_words_outside_the_scale_are_flagged_and_can_be_saved(desktop, opened):
    form = opened(RecordKind.ASSESSMENT, base_id=desktop.id_of(RecordKind.BASE, "Tartus"))
    form.judgement.setPlainText("They may leave.")
    assert "may" in form.check.label.text()
    form.judgement.setPlainText("They are leaving in May 2026.")
    assert not form.check.label.isVisible()
    form.judgement.setPlainText("They might leave.")
    form.save()
    assert newest(desktop, RecordKind.ASSESSMENT, "They might leave.")


def test_what_was_wrong_with_a_row_is_gone_when_a_part_of_its_field_was_changed(opened):
    form = opened(RecordKind.EVENT)
    form.frame.set_problems(dict.fromkeys(("when", "title"), "Say more."))
    form.frame.clear_problem(form.when.words)
    assert [form.frame.problem(row) for row in ("when", "title")] == ["", "Say more."]


def test_the_grid_says_what_its_numbers_and_signs_mean(desktop, opened, qtbot):
    form = opened(RecordKind.ASSESSMENT)
    form.supporting.choose(desktop.id_of(RecordKind.NOTE, "kept up"))
    form.hypotheses.setPlainText("Stays\nLeaves")
    grid = form.grid
    assert grid.numbered.text() == "1  Stays\n2  Leaves"
    said = grid.legend.text().replace("\N{NO-BREAK SPACE}", " ")
    assert said.startswith("++ very consistent, + consistent, 0 neutral, − inconsistent")
    box = grid.choice(0, 0)
    assert [box.itemText(at).split("\N{NO-BREAK SPACE}")[0] for at in range(box.count())] == [
        *("Not rated", "++", "+", "0", "−", "−−")
    ]
    assert box.shown_text() == ""
    box.setCurrentIndex(box.findData("--"))
    assert box.shown_text() == "−−"
    form.frame.open_more()
    qtbot.waitUntil(box.isVisible)
    box.showPopup()
    assert box.view().width() >= box.view().sizeHintForColumn(0)
    box.hidePopup()


@pytest.mark.parametrize(
    ("kind", "hints"),
    [
        (
            RecordKind.POSTURE,
            {"base": "Base, or type a new one", "notes": "Source note, or type a new one"},
        ),
        (RecordKind.POSTURE, {"supersedes": "Find an earlier posture"}),
        (RecordKind.ASSESSMENT, {"supersedes": "Find an earlier assessment"}),
        (
            RecordKind.AGREEMENT,
            {"event": "Event, or type a new one", "extends": "Find an earlier agreement"},
        ),
        (
            RecordKind.REPORT,
            {"publisher": "Source, or type a new one", "supersedes": "Report, or type a new one"},
        ),
        (RecordKind.BASE, {"operator": "Actor, or type a new one"}),
    ],
)
def test_an_empty_field_says_what_may_be_typed_and_whether_it_may_be_new(opened, kind, hints):
    form = opened(kind)
    shown = {name: form._fields[name].entry.hint for name in hints}
    assert shown == hints


def test_a_field_that_adds_nothing_offers_to_add_nothing(opened, qtbot):
    form = opened(RecordKind.ASSESSMENT)
    field = form._fields["supersedes"]
    qtbot.keyClicks(field.entry, "Nobody said so")
    assert not [label for record_id, label in field._offered if record_id == "new"]


def test_what_is_chosen_takes_the_hints_place(desktop, opened, qtbot):
    form = opened(RecordKind.ASSESSMENT)
    form.bases.choose(desktop.id_of(RecordKind.BASE, "Tartus"))
    assert form.bases.entry.placeholderText() == ""
    form.bases.entry.removed.emit()
    qtbot.waitUntil(lambda: form.bases.entry.placeholderText() == "Base, or type a new one")


def test_who_passed_it_on_is_asked_for_once(opened):
    assert opened(RecordKind.NOTE).chain.adding.entry.hint == "Source, or type a new one"
    # Within the frame of an event's note no label says so.
    assert opened(RecordKind.EVENT).note.chain.adding.entry.hint.startswith("+ via")


def test_choices_that_may_be_unknown_say_what_is_asked(opened):
    assert "first can know it" in opened(RecordKind.NOTE).basis.toolTip()
    assert "first can know it" in opened(RecordKind.EVENT).note.basis.toolTip()
    assert "Unknown: they may be the same" in opened(RecordKind.LINK).verdict.toolTip()


@pytest.mark.parametrize("typed", ["Rus", "a"])
def test_suggestions_do_not_scroll_where_all_have_room(opened, qtbot, typed):
    field = opened(RecordKind.EVENT).actors
    qtbot.waitUntil(field.isVisible)
    qtbot.keyClicks(field.entry, typed)
    popup = field._popup
    last = popup.model().index(popup.model().rowCount() - 1, 0)
    assert last.row() >= 2
    # Lists settle their bars once they are shown.
    QApplication.processEvents()
    assert popup.verticalScrollBar().maximum() == 0
    assert popup.viewport().rect().contains(popup.visualRect(last).topLeft())
    assert not popup.geometry().intersects(QRect(field.mapToGlobal(QPoint()), field.size()))
    popup.hide()


def test_the_numbers_of_a_quantity_are_as_wide_as_their_hints_or_stand_in_a_column(opened, qtbot):
    field = opened(RecordKind.TRANSFER)._fields["quantity"]
    qtbot.waitUntil(field.isVisible)
    numbers = field.numbers.values()
    assert len({one.y() for one in numbers}) == 1
    field.setFixedWidth(120)
    qtbot.waitUntil(lambda: len({one.y() for one in numbers}) == 3)
    assert [one.placeholderText() for one in numbers] == ["at least", "estimate", "at most"]


def test_what_tells_records_apart_is_in_words(desktop, window):
    told = {
        kind: [told_apart(one) for one in choices(desktop.readers.here(), kind)]
        for kind in (
            *(RecordKind.BASE, RecordKind.ACTOR, RecordKind.SOURCE, RecordKind.REPORT),
            *(RecordKind.EVENT, RecordKind.NOTE, RecordKind.POSTURE, RecordKind.ASSESSMENT),
            RecordKind.AGREEMENT,
        )
    }
    assert "Air base, Latakia" in told[RecordKind.BASE]
    assert "State, Russia" in told[RecordKind.ACTOR]
    assert "Reuters, Supports" in told[RecordKind.NOTE]
    assert all("24 Jan 2026" in one for one in told[RecordKind.AGREEMENT])
    assert any("27 Jan 2026" in one for one in told[RecordKind.POSTURE])
    assert not [one for those in told.values() for one in those if "_" in one or "2026-" in one]


def test_an_earlier_posture_is_called_as_its_state_is(desktop, opened, qtbot):
    form = opened(RecordKind.POSTURE)
    field = form._fields["supersedes"]
    (posture, *_others) = choices(desktop.readers.here(), RecordKind.POSTURE)
    field.choose(posture.id)
    assert field.findChild(Chip).text == named(posture.label)
    assert named("drawing_down") == "Drawing down"
