"""The date field: what it understands is said at once; bounds are set by hand where words fail."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.domain.date_words import DateWordsRefused, understand
from desktop.domain.spans import AnchorKind, InvalidSpan, day_end_s, day_start_s
from desktop.ui.forms.date_field import DateField

TODAY = date(2026, 1, 26)


@pytest.fixture
def field(qtbot, theme):
    made = DateField(TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


def set_bounds(field, **bounds):
    if not field.has_bounds:
        field.bounds_button.click()
    for name, words in bounds.items():
        line = field.bounds.open_at if name == "open_at" else field.bounds.bounds[name]
        line.set_value(words)
        line.edited.emit()


def test_what_the_words_mean_is_said_at_once(field, qtbot):
    qtbot.keyClicks(field.words, "since last week")
    assert field.echo_label.text() == "Since 19–25 Jan 2026, still so on 26 Jan 2026"
    assert field.echo_label.property("tone") == "good"


@pytest.mark.parametrize("words", ["26 Jan 2027", "tomorrow", "next week"])
def test_of_what_is_told_a_day_to_come_is_pointed_out(qtbot, theme, words):
    told = DateField(TODAY, told=True)
    qtbot.addWidget(told)
    told.words.set_value(words)
    assert told.echo_label.text().endswith(", in the future")
    assert told.echo_label.property("tone") == "changing"


@pytest.mark.parametrize("words", ["26 Jan", "since last week", "after 2019", "2026"])
def test_of_what_is_told_a_day_that_has_been_is_not_pointed_out(qtbot, theme, words):
    told = DateField(TODAY, told=True)
    qtbot.addWidget(told)
    told.words.set_value(words)
    assert told.echo_label.property("tone") == "good"


def test_the_reason_for_the_day_that_counts_is_said(field):
    field.set_anchor(date(2026, 1, 20), AnchorKind.PUBLISHED)
    assert field.from_label.text() == "from the report’s date"


def test_setting_bounds_begins_with_what_the_words_give_and_keeps_the_words(field, qtbot):
    qtbot.keyClicks(field.words, "since last week")
    qtbot.mouseClick(field.bounds_button, Qt.MouseButton.LeftButton)
    shown = {name: line.text() for name, line in field.bounds.bounds.items()}
    assert shown == {
        "start_min": "19 Jan 2026",
        "start_max": "25 Jan 2026",
        "end_min": "",
        "end_max": "",
    }
    assert field.bounds.open_at.text() == "26 Jan 2026"
    set_bounds(field, start_max="21 Jan 2026")
    span = field.span()
    assert span.words == "since last week"
    assert span.anchor_kind is AnchorKind.MANUAL
    assert span.start_max == day_end_s(date(2026, 1, 21))
    assert span.begins is True
    assert field.echo_label.text().startswith("Since 19–21 Jan 2026")


def test_a_bound_may_have_a_time_in_utc_and_may_be_a_month_or_a_year(field):
    set_bounds(field, start_min="2019", start_max="2026-01-24 14:30 UTC", end_max="March 2026")
    span = field.span()
    assert span.start_min == day_start_s(date(2019, 1, 1))
    assert span.start_max == day_start_s(date(2026, 1, 24)) + (14 * 60 + 31) * 60
    assert span.end_max == day_end_s(date(2026, 3, 31))
    field.bounds.show_span(span)
    assert field.bounds.bounds["start_max"].text() == "2026-01-24 14:30 UTC"


def test_bounds_that_contradict_each_other_get_one_sentence(field):
    set_bounds(field, start_min="25 Jan 2026", start_max="20 Jan 2026")
    with pytest.raises(InvalidSpan):
        field.span()
    assert field.echo_label.property("tone") == "changing"
    assert field.echo_label.text().endswith(".")


def test_the_last_day_it_held_is_a_single_day(field):
    set_bounds(field, start_max="20 Jan 2026", open_at="January 2026")
    with pytest.raises(DateWordsRefused, match="not a single day"):
        field.span()


def test_going_back_to_the_words_drops_the_bounds(field, qtbot):
    qtbot.keyClicks(field.words, "last week")
    set_bounds(field, start_min="1 Jan 2026")
    field.bounds_button.click()
    assert field.span() == understand("last week", TODAY, anchor_kind=AnchorKind.MANUAL)


def test_a_stored_span_that_its_words_do_not_give_shows_its_bounds(field, qtbot):
    qtbot.keyClicks(field.words, "last week")
    set_bounds(field, start_min="1 Jan 2026")
    field.bounds.approximate.click()
    stored = field.span()
    other = DateField(TODAY)
    qtbot.addWidget(other)
    other.show_attribute(stored)
    assert other.has_bounds
    assert other.span() == stored
    other.bounds_button.click()
    assert other.span() == understand("last week", TODAY, anchor_kind=AnchorKind.MANUAL)


@pytest.mark.parametrize("words", ["since last week", "on January 24", "before 2020", ""])
def test_a_stored_span_that_its_words_give_comes_back_as_it_is(field, words):
    stored = understand(words, TODAY, anchor_kind=AnchorKind.PUBLISHED)
    field.show_attribute(stored)
    assert not field.has_bounds
    if words:
        assert field.span() == stored


def test_another_day_to_count_from_is_the_users_own(field, qtbot):
    qtbot.keyClicks(field.words, "yesterday")
    field.anchor.setDate(field.anchor.date().addDays(-5))
    assert field.span().anchor_kind is AnchorKind.MANUAL
    assert field.echo_label.text() == "20 Jan 2026"


def test_the_day_that_counts_is_shown_only_where_the_words_count_from_one(field, qtbot):
    assert field.anchor.isHidden() or not field.anchor.isVisible()
    field.words.set_value("26 January 2026")
    assert not field.anchor.isVisible()
    field.words.set_value("24 Jan")
    assert field.anchor.isVisible()
    field.words.set_value("since last week")
    assert field.anchor.isVisible()


def is_beside(one, other):
    """Tell whether two widgets stand in one line; letters of any font may centre them anew."""
    return abs(one.geometry().center().y() - other.geometry().center().y()) <= 2


def test_what_the_words_mean_stands_in_one_line_where_there_is_room(field, qtbot):
    field.words.set_value("in the past 2 days")
    field.resize(700, 120)
    qtbot.waitUntil(lambda: is_beside(field.anchor.parentWidget(), field.bounds_button))
    wide = field.sizeHint().height()
    field.resize(360, 120)
    qtbot.waitUntil(lambda: field.anchor.parentWidget().y() > field.echo_label.y())
    assert field.bounds_button.y() > field.echo_label.y()
    field.resize(250, 120)
    qtbot.waitUntil(lambda: field.bounds_button.y() < field.anchor.parentWidget().y())
    assert field.minimumSizeHint().width() < 250
    assert wide < field.sizeHint().height()


def test_each_bound_says_above_it_whether_nothing_was_before_or_after_it(field):
    set_bounds(field, start_min="19 Jan 2026", start_max="25 Jan 2026")
    labels = {label.text(): label for label in field.bounds.findChildren(QLabel)}
    for name, words in (
        ("start_min", "Began not before"),
        ("start_max", "Began not after"),
        ("end_min", "Ended not before"),
        ("end_max", "Ended not after"),
    ):
        line = field.bounds.bounds[name]
        label = labels[words]
        assert line.accessibleName() == words
        assert label.isVisible()
        assert label.x() == line.x()
        assert 0 <= line.y() - label.geometry().bottom() < line.height()
