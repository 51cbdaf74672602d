"""Questions from the room: only the speaker's screen shows what is found."""

import pytest

from desktop.services.briefing.answers import AnswerKind
from desktop.services.editing import Editing
from desktop.store.changes import Author
from tests.factories import NOON, a_base, an_event
from tests.ui.briefing.present.room import CTRL, Key
from tests.ui.desktop_of import all_text


@pytest.fixture
def asked(room):
    """Start, open the search, and return what types a question and waits for the casebook."""

    def ask(words):
        room.start(at=1)
        room.press(Key.Key_K, held=CTRL)
        panel = room.speaker.search
        with room.qtbot.waitSignal(panel._runner.done):
            room.type(words, on=panel.entry)
        return panel

    return ask


def lines(panel):
    return [panel.results.item(row).text() for row in range(panel.results.count())]


def chosen(panel):
    return panel.results.currentItem().text()


def test_search_opens_on_the_speakers_screen_and_the_room_sees_nothing_of_it(room, asked):
    room.start(at=1)
    before = room.picture()
    panel = asked("Kommersant")
    assert panel.isVisible()
    assert panel.window() is room.speaker
    assert "In this briefing" in lines(panel)
    assert room.picture() == before
    room.press(Key.Key_Return, on=panel.entry)
    assert room.picture() == before


def test_letters_typed_in_the_search_are_no_commands(room, asked):
    panel = asked("bwstrnx 12")
    assert panel.entry.text() == "bwstrnx 12"
    assert (room.projector.cover, room.sheet.number) == ("", 2)
    assert room.presentation.show.deck.typed == ""


def test_enter_shows_the_answer_with_its_sources(room, asked):
    panel = asked("ministry comment")
    room.press(Key.Key_Return, on=panel.entry)
    said = all_text(panel.answer)
    assert "did not comment" in said
    assert "Sources" in said
    assert "[" in said
    assert "From the casebook" not in said


def test_up_and_down_choose_another_line_and_pass_the_headings(room, asked):
    panel = asked("Kommersant")
    first = chosen(panel)
    room.press(Key.Key_Down, on=panel.entry)
    assert chosen(panel) != first
    room.press(Key.Key_Up, Key.Key_Up, Key.Key_Up, on=panel.entry)
    assert chosen(panel) == first
    room.press(*[Key.Key_Down] * 40, on=panel.entry)
    assert chosen(panel) == lines(panel)[-1]


def test_the_casebook_answers_too_and_says_that_it_is_not_frozen(room, asked, casebook):
    editing = Editing(casebook, Author(who="Ada", device="d1"), lambda: NOON)
    base = a_base(name="Kuweires")
    editing.seed("Later", base, an_event(base, title="Zeppelin lands at Kuweires"))
    panel = asked("Zeppelin")
    assert lines(panel)[0] == "Not in this briefing"
    assert any("not frozen" in line for line in lines(panel))
    with room.qtbot.waitSignal(panel._runner.done):
        room.press(Key.Key_Return, on=panel.entry)
    said = all_text(panel.answer)
    assert "Zeppelin lands at Kuweires" in said
    assert "not frozen" in said
    assert panel.answer.button.isHidden()


def test_control_enter_brings_the_page_in_question_to_the_room(room, asked):
    panel = asked("ministry comment")
    room.press(Key.Key_Return, on=panel.entry)
    number = room.sheet.number
    room.press(Key.Key_Return, held=CTRL, on=panel.entry)
    assert room.sheet.number != number
    assert room.sheet.key.startswith("base:")
    assert panel.isVisible()


def test_control_enter_without_an_answer_changes_nothing(room, asked):
    panel = asked("ministry")
    room.press(Key.Key_Return, held=CTRL, on=panel.entry)
    assert room.sheet.number == 2


def test_the_button_brings_the_page_to_the_room_too(room, asked):
    panel = asked("ministry comment")
    room.press(Key.Key_Return, on=panel.entry)
    button = panel.answer.button
    assert button.hint.text() == "Ctrl Enter"
    assert button.hint.isVisible()
    button.click()
    assert room.sheet.key.startswith("base:")
    assert panel.answer.page.full_text == f"On the page “{room.sheet.title}”"


def test_escape_puts_the_search_away_and_keys_work_again(room, asked):
    panel = asked("Kommersant")
    room.press(Key.Key_Escape, on=panel.entry)
    assert not panel.isVisible()
    assert room.presentation.is_running
    room.press(Key.Key_Right, on=room.speaker)
    assert room.sheet.number == 3


def test_another_question_begins_where_the_last_one_ended(room, asked):
    panel = asked("Kommersant")
    room.press(Key.Key_Escape, on=panel.entry)
    room.press(Key.Key_K, held=CTRL)
    assert panel.entry.selectedText() == "Kommersant"
    room.press(Key.Key_Backspace, on=panel.entry)
    assert lines(panel) == []


def test_notes_of_the_speakers_own_are_marked_as_such(room, asked):
    panel = asked("say first two origins")
    assert any(line.startswith("Your notes: ") for line in lines(panel))
    answer = panel.results.currentItem().data(0x100)
    assert answer.kind is AnswerKind.SPEAKER


def test_a_casebook_that_cannot_be_read_is_told_in_one_sentence(room, asked, casebook, expect_log):
    panel = asked("Kommersant")
    panel._runner.failed.emit("The casebook cannot be read.")
    assert panel.hint.text() == "The casebook cannot be read."
