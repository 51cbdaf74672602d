"""Any text of two megabytes is there at once, page by page, and nothing of it is lost."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from desktop.ui.chips import Chip
from desktop.ui.detail.parts import RecordLink
from desktop.ui.forms.text_field import TextField
from desktop.ui.labels import ElidedLabel, plain_label
from desktop.ui.text_map import TextMap
from desktop.ui.text_pages import Measure, TextPages
from desktop.ui.text_views import PlainTextView, SafeTextView
from tests.given import SAME_FIXTURES
from tests.timing import allowed_s
from tests.ui.huge_texts import huge_texts

# Of processor time, which other processes of a busy machine do not take.
QUICK_S = 0.5
HUGE = huge_texts()
HARD = {name: HUGE[name] for name in ("one sign", "line ends", "marks on letters", "of everything")}
LONG = "".join(f"Line {number} of a long report.\n" for number in range(45_000))

MADE_OF_TEXT = {
    "label": lambda text, _theme: plain_label(text, wrap=True),
    "elided": lambda text, _theme: ElidedLabel(text),
    "chip": lambda text, theme: Chip(theme, text),
    "link": lambda text, _theme: RecordLink(text, "event", "1"),
}


def shown(widget, qtbot):
    qtbot.addWidget(widget)
    widget.resize(640, 520)
    widget.show()
    return widget


def press(field, qtbot, keys):
    qtbot.keySequence(field, QKeySequence(keys))


@pytest.fixture
def view(qtbot, theme):
    return shown(PlainTextView(), qtbot)


@pytest.fixture
def field(qtbot, theme):
    return shown(TextField(), qtbot)


def quick(act, widget):
    started = time.thread_time()
    act()
    widget.grab()
    assert time.thread_time() - started < allowed_s(QUICK_S)


@pytest.mark.parametrize("text", HUGE.values(), ids=HUGE)
def test_two_megabytes_are_read_and_turned_at_once(view, text):
    quick(lambda: view.show_text(text), view)
    quick(lambda: view.turn(1), view)
    assert len(view.toPlainText()) < 300_000


@pytest.mark.parametrize("text", HARD.values(), ids=HARD)
def test_two_megabytes_of_markup_are_letters_at_once(qtbot, theme, text):
    view = shown(SafeTextView(), qtbot)
    quick(lambda: view.show_markup(text), view)
    quick(lambda: view.turn(1), view)


@pytest.mark.parametrize("text", HARD.values(), ids=HARD)
def test_two_megabytes_are_put_into_a_form_at_once(field, text):
    quick(lambda: field.set_value(text), field)
    quick(lambda: field.turn(1), field)
    assert field.value() == text


@pytest.mark.parametrize("text", HUGE.values(), ids=HUGE)
def test_two_megabytes_are_pasted_and_edited_at_once_and_come_back_word_for_word(field, text):
    field.insertPlainText("ab")
    field.moveCursor(field.textCursor().MoveOperation.Left)
    data = QMimeData()
    data.setText(text)
    started = time.thread_time()
    field.insertFromMimeData(data)
    field.grab()
    assert time.thread_time() - started < allowed_s(QUICK_S)
    assert field.value() == f"a{text}b"
    field.insertPlainText("Q")
    assert field.value().endswith("Qb")
    assert len(field.value()) == len(text) + 3 or "\r" in text or "\u2029" in text


@pytest.mark.parametrize("text", HARD.values(), ids=HARD)
@pytest.mark.parametrize("made", MADE_OF_TEXT.values(), ids=MADE_OF_TEXT)
def test_two_megabytes_hold_no_small_widget_up(qtbot, theme, made, text):
    started = time.thread_time()
    widget = made(text, theme)
    qtbot.addWidget(widget)
    widget.grab()
    assert time.thread_time() - started < allowed_s(QUICK_S)


@given(st.text(st.sampled_from("ab \n\r\u2029\u0301\u200dé😀ق"), max_size=300))
@settings(max_examples=80)
def test_pages_hold_the_whole_text_and_part_no_letter_from_its_marks(text):
    pages = TextPages(text, Measure(chars=20, lines=3))
    parts = [pages[page] for page in range(len(pages))]
    assert "".join(parts) == text
    assert all(len(part) <= 20 and part[:-1].count("\n") <= 3 for part in parts)
    for at in range(len(text)):
        page = pages.page_of(at)
        assert pages.start(page) <= at < pages.end(page)


def test_a_page_ends_with_a_line_or_a_word_where_it_can():
    pages = TextPages(LONG)
    assert [pages[page][-1] for page in range(len(pages))] == ["\n"] * len(pages)
    assert 4 <= len(pages) <= 8
    words = TextPages("word " * 100_000)
    assert all(words[page].endswith("word ") for page in range(len(words)))
    assert TextPages("e" + "\u0301" * 30, Measure(chars=20, lines=9))[0] == "e" + "\u0301" * 19
    assert TextPages("abcde\u0301f", Measure(chars=5, lines=9))[0] == "abcd"


def test_pages_are_turned_by_buttons_and_keys_and_the_bar_says_where_one_is(view, qtbot):
    view.show_text(LONG)
    pages = TextPages(LONG)
    assert view.bar.isVisible()
    assert view.bar.place.text() == f"Page 1 of {len(pages)}"
    assert not view.bar.back_button.isEnabled()
    view.bar.on_button.click()
    assert view.toPlainText() == pages[1]
    press(view, qtbot, "Ctrl+PgDown")
    assert view.bar.place.text() == f"Page 3 of {len(pages)}"
    press(view, qtbot, "Ctrl+PgUp")
    view.bar.back_button.click()
    view.turn(-1)
    assert view.toPlainText() == pages[0]
    view.show_text("short")
    assert not view.bar.isVisible()
    assert view.viewport().height() > 500


def test_words_are_found_on_whatever_page_they_stand(view, qtbot):
    view.show_text(LONG)
    qtbot.keyClicks(view.bar.entry, "line 44321 OF")
    qtbot.keyClick(view.bar.entry, Qt.Key.Key_Return)
    assert view.textCursor().selectedText() == "Line 44321 of"
    assert view.bar.place.text().startswith("Page 5 of")
    view.find_words("Line 7 of")
    assert view.textCursor().selectedText() == "Line 7 of"
    view.find_words("Line 1 of")  # Only before it: from the top.
    assert view.textCursor().selectedText() == "Line 1 of"
    view.find_words("no such words")
    assert view.bar.place.text() == "Not found"
    qtbot.keyClick(view.bar.entry, Qt.Key.Key_Return)
    view.bar.entry.clear()
    qtbot.keyClick(view.bar.entry, Qt.Key.Key_Return)
    assert view.bar.place.text().startswith("Page 5 of")


def test_what_is_marked_is_copied_word_for_word_and_all_is_all_pages(view, qtbot):
    view.show_text(LONG + "\u00a0" + "x" * 5_000)
    view.bar.copy_button.click()
    assert QGuiApplication.clipboard().text() == view.text
    press(view, qtbot, "Ctrl+A")
    press(view, qtbot, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == view.text
    start = len(LONG) - 10
    view.bring_up(start)
    view.setTextCursor(view.cursor_over(start, start + 1_000))
    press(view, qtbot, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == view.text[start : start + 1_000]


def test_places_and_characters_are_those_of_the_whole_text_on_every_page(view):
    view.show_text(LONG)
    for page in range(len(TextPages(LONG))):
        start, end = TextPages(LONG).start(page), TextPages(LONG).end(page)
        view.bring_up(start)
        assert view.character(view.place(start + 99)) == start + 99
        assert view.holds(end - 1, end + 5)
        assert not view.holds(end, end + 5)
        assert view.cursor_over(start - 9, start + 4).selectedText() == LONG[start : start + 4]
        assert not view.cursor_over(end, end + 9).hasSelection()
        assert not view.cursor_over(start - 9, start).hasSelection()


def test_ends_of_lines_in_two_signs_shift_no_place(view):
    text = "one\r\ntwo\r\n\r\nthree" + "x" * 500
    view.show_text(text)
    for at in (0, 3, 5, 8, 10, 12, 13, 200, len(text)):
        assert TextMap(text).character(TextMap(text).place(at)) == at
    assert view.cursor_over(5, 8).selectedText() == "two"
    assert view.cursor_over(12, 17).selectedText() == "three"


def test_text_shown_for_who_presents_takes_no_keys_by_its_bar(qtbot, theme):
    view = PlainTextView()
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    shown(view, qtbot).show_text(LONG)
    assert view.bar.on_button.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert not view.bar.entry.isVisible()


def test_markup_beyond_measure_is_turned_as_letters_and_later_markup_has_no_pages(qtbot, theme):
    view = shown(SafeTextView(), qtbot)
    markup = "<b>words</b>\n" * 20_000
    view.show_markup(markup)
    view.bar.on_button.click()
    assert view.toPlainText().startswith("<b>words</b>")
    assert view.bar.place.text().startswith("Page 2 of ")
    view.turn(99)
    view.turn(99)
    view.show_markup("<b>few</b>")
    assert not view.bar.isVisible()
    view.turn(1)
    assert view.toPlainText() == "few"


def test_each_page_is_edited_and_the_others_stay_word_for_word(field, qtbot):
    field.set_value(LONG)
    qtbot.keyClicks(field, "A")
    edits = []
    field.edited.connect(lambda: edits.append(1))
    press(field, qtbot, "Ctrl+PgDown")
    assert edits == [], "looking at another page is no edit"
    qtbot.keyClicks(field, "B")
    second = TextPages(LONG).start(1)
    assert field.value() == f"A{LONG[:second]}B{LONG[second:]}"
    press(field, qtbot, "Ctrl+PgUp")
    assert field.toPlainText().startswith("ALine 0")
    field.turn(-1)
    assert field.bar.place.text().startswith("Page 1 of")


def test_a_page_that_was_emptied_is_gone_once_another_is_shown(field, qtbot):
    field.set_value(LONG)
    pages = TextPages(LONG)
    press(field, qtbot, "Ctrl+A")
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    field.turn(1)
    assert field.bar.place.text() == f"Page 1 of {len(pages) - 1}"
    assert field.value() == LONG[pages.start(1) :]


def test_a_huge_paste_is_taken_back_with_what_it_replaced(field, qtbot):
    field.set_value("one\r\ntwo\r\nthree")
    field.setTextCursor(field.textCursor())
    qtbot.keyClicks(field, "0")
    field.selectAll()
    data = QMimeData()
    data.setText(LONG)
    field.insertFromMimeData(data)
    assert field.value() == LONG
    qtbot.keyClicks(field, "!")
    press(field, qtbot, "Ctrl+Z")
    assert field.value() == LONG
    press(field, qtbot, "Ctrl+Z")
    assert field.value() == "0one\r\ntwo\r\nthree"
    assert not field.bar.isVisible()


def test_a_huge_paste_amid_a_long_text_keeps_what_stood_around_it(field):
    field.set_value(LONG)
    field.turn(1)
    cursor = field.textCursor()
    cursor.setPosition(100)
    field.setTextCursor(cursor)
    data = QMimeData()
    data.setText(LONG)
    field.insertFromMimeData(data)
    at = TextPages(LONG).start(1) + 100
    assert field.value() == LONG[:at] + LONG + LONG[at:]
    field.insertPlainText("|")
    assert field.value() == LONG[:at] + LONG + "|" + LONG[at:]


def test_what_is_only_shown_is_never_copied_from_a_field(field, qtbot):
    field.set_value("x" * 5_000)
    press(field, qtbot, "Ctrl+A")
    press(field, qtbot, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "x" * 5_000
    field.set_value(LONG)
    field.bar.copy_button.click()
    assert QGuiApplication.clipboard().text() == LONG


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=200))
@settings(
    suppress_health_check=SAME_FIXTURES,
    max_examples=8,
)
def test_any_text_comes_back_after_its_pages_were_looked_at(field, text):
    given_text = text + "z" * 260_000 + text
    field.set_value(given_text)
    field.turn(1)
    field.turn(-1)
    assert field.value() == given_text


def test_a_field_grows_by_its_bar_and_shrinks_again(field):
    before = field.height()
    field.set_value(LONG)
    assert field.height() == before + field.bar_px > before
    field.set_value("few")
    assert field.height() == before


def test_whoever_listens_to_a_paste_may_show_something_else(field):
    def answer():
        if len(field.value()) > 100:
            field.set_value("few")

    field.textChanged.connect(answer)
    data = QMimeData()
    data.setText(LONG)
    field.insertFromMimeData(data)
    assert field.value() == "few"
    assert not field.bar.isVisible()
