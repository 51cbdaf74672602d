"""The text field: what goes in comes out word for word, and long lines do not stop the window."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt

from desktop.ui.forms.text_field import TextField
from desktop.ui.text_breaks import break_for, broken
from tests.given import SAME_FIXTURES
from tests.timing import allowed_s

ODD = "a\u200bb\u00a0c\u2028d\u2029e\r\nf\tg\u0085h\ufeffi\u200c\u200dj \U0001f6e9\ufe0f القامشلي"
RUN = "x" * 500_000
LINE = "word " * 100_000


@pytest.fixture
def field(qtbot, theme):
    made = TextField()
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    return made


@pytest.mark.parametrize(
    "text", [ODD, RUN, LINE, f"{RUN}\n{ODD}"], ids=["odd", "run", "line", "both"]
)
def test_what_nobody_edits_comes_back_as_it_was_given(field, text):
    field.set_value(text)
    assert field.value() == text


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=600))
@settings(
    suppress_health_check=SAME_FIXTURES,
    max_examples=60,
)
def test_any_text_comes_back_as_it_was_given(field, text):
    field.set_value(text * 5)
    assert field.value() == text * 5


def test_after_an_edit_odd_spaces_and_breaks_are_still_there(field, qtbot):
    field.set_value("a\u200bb\u00a0c\u2028d")
    field.moveCursor(field.textCursor().MoveOperation.End)
    qtbot.keyClicks(field, "!")
    assert field.value() == "a\u200bb\u00a0c\u2028d!"


def test_lines_that_ended_the_other_way_still_do_after_an_edit(field, qtbot):
    field.set_value("one\r\ntwo\r\n")
    qtbot.keyClicks(field, "0")
    assert field.value() == "0one\r\ntwo\r\n"


@pytest.mark.parametrize("text", [RUN, LINE], ids=["run", "line"])
def test_a_long_line_is_edited_without_what_is_only_shown(field, qtbot, text):
    field.set_value(text)
    qtbot.keyClicks(field, "0")
    assert field.value() == f"0{text}"


@pytest.mark.parametrize("text", [RUN, LINE], ids=["run", "line"])
def test_a_pasted_line_of_half_a_megabyte_does_not_stop_the_window(field, qtbot, text):
    data = QMimeData()
    data.setText(text)
    begun = time.thread_time()
    field.insertFromMimeData(data)
    qtbot.keyClick(field, Qt.Key.Key_A)
    assert time.thread_time() - begun < allowed_s(1)
    assert field.value() == f"{text}a"


def test_no_line_is_shown_longer_than_it_can_be_laid_out_quickly():
    for text in (RUN, LINE, RUN + " " + LINE):
        assert max(map(len, broken(text, break_for(text)).split("\n"))) < 2_300


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.1, 1.3, 1.7, 2.0])
@pytest.mark.parametrize("words", ["word", "القامشلي"])
def test_so_many_lines_fit_without_a_scroll_bar_and_nothing_shows_of_another(
    theme, qtbot, words, scale
):
    made = TextField(lines=2)
    qtbot.addWidget(made)
    made.show()
    theme.set_text_scale(scale)
    qtbot.waitUntil(lambda: made.font().pointSizeF() == made.document().defaultFont().pointSizeF())
    made.set_value(f"{words}\n{words}")
    assert made.verticalScrollBar().maximum() == 0
    line_px = made.blockBoundingRect(made.document().firstBlock()).height()
    assert made.viewport().height() - 2 * line_px <= 1
    made.set_value(f"{words}\n{words}\n{words}")
    assert made.verticalScrollBar().maximum() == 1
    theme.set_text_scale(1.0)


def test_no_bar_lies_over_words_that_are_wrapped(field, qtbot):
    field.resize(200, field.height())
    field.show()
    field.set_value(f"{'W' * 500} and so on")
    qtbot.waitUntil(lambda: not field.horizontalScrollBar().isVisible())
    assert field.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
