"""Places in a text widget and characters of a text: there and back, whatever the script."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from desktop.ui.text_map import TextMap

PIECES = st.sampled_from(
    ("Planes left. ", "القامشلي ", "\U0001f6e9\ufe0f", "x" * 450, "word " * 900, "\n", "é")
)
TEXTS = st.lists(PIECES, max_size=8).map("".join)


@given(TEXTS, st.data())
@settings(max_examples=80)
def test_every_character_is_found_again_at_its_place(text, data):
    mapped = TextMap(text)
    at = data.draw(st.integers(0, len(text)))
    assert mapped.character(mapped.place(at)) == at
    assert mapped.character(mapped.place(at, is_end=True)) == at


@given(TEXTS, st.data())
@settings(max_examples=40, deadline=None)
def test_what_is_marked_in_the_widget_is_what_stands_there_in_the_text(qapp, text, data):
    mapped = TextMap(text)
    widget = QPlainTextEdit()
    widget.setPlainText(mapped.shown)
    first, last = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    cursor = QTextCursor(widget.document())
    cursor.setPosition(mapped.place(first))
    cursor.setPosition(mapped.place(last, is_end=True), QTextCursor.MoveMode.KeepAnchor)
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    if first < last:
        assert (mapped.character(start), mapped.character(end)) == (first, last)


def test_a_place_within_a_break_is_the_character_after_it():
    text = "x" * 500
    mapped = TextMap(text)
    assert [mapped.character(place) for place in range(199, 205)] == [199, 200, 200, 200, 200, 201]
