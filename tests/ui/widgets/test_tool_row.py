"""A row of buttons whose words go one after another where there is no room."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.ui.widgets.hinted_button import HintedButton
from desktop.ui.widgets.tool_row import ToolRow
from desktop.ui.widgets.worded_button import WordedButton


@pytest.fixture
def row(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1_000, 60)
    made = ToolRow(window)
    made.paste = WordedButton(theme.icon("clipboard-paste"), "Paste report")
    made.brief = HintedButton("Brief", "F5", icon=theme.icon("presentation"))
    made.add = WordedButton(theme.icon("plus"), "Add event")
    made.field = QLineEdit()
    for one in (made.add, made.paste, made.field, made.brief):
        made.line.addWidget(one)
    made.shrink((made.paste, made.brief, made.add))
    made.resize(900, 48)
    window.show()
    QApplication.processEvents()
    yield made
    window.hide()


def worded(row):
    return [one for one in (row.paste, row.brief, row.add) if one.has_words]


def test_where_there_is_room_all_words_are_shown(row):
    assert worded(row) == [row.paste, row.brief, row.add]


def test_words_go_in_the_order_that_was_given_and_come_back(row):
    seen = []
    for width in range(900, row.minimumSizeHint().width() - 1, -4):
        row.resize(width, 48)
        QApplication.processEvents()
        if not seen or worded(row) != seen[-1]:
            seen.append(worded(row))
    every = [row.paste, row.brief, row.add]
    assert seen == [every, every[1:], every[2:], []]
    row.resize(900, 48)
    assert worded(row) == every


def test_words_have_their_room_in_the_very_frame_in_which_they_come_back(row):
    row.resize(row.minimumSizeHint().width(), 48)
    QApplication.processEvents()
    row.resize(900, 48)
    for one in worded(row):
        assert one.width() >= one.full_width()
    assert len(worded(row)) == 3


def test_it_can_be_as_narrow_as_the_icons_with_nothing_cut(row):
    least = row.minimumSizeHint().width()
    row.resize(least, 48)
    QApplication.processEvents()
    assert not worded(row)
    for one in (row.paste, row.brief, row.add):
        assert one.width() >= one.bare_width()
        assert one.geometry().right() < least
    assert row.add.text() == "Add event"


def test_other_words_and_larger_letters_are_taken_up(qtbot, row, theme):
    row.resize(560, 48)
    assert row.paste.has_words
    row.brief.setText("Brief everybody who has a chair in the room downstairs")
    qtbot.waitUntil(lambda: not row.paste.has_words)
    row.brief.setText("Brief")
    qtbot.waitUntil(lambda: row.paste.has_words)
    theme.set_text_scale(2.0)
    qtbot.waitUntil(lambda: not row.paste.has_words)
