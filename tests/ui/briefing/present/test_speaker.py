"""What the speaker knows and the room does not."""

from PySide6.QtCore import Qt

from tests.editions import NOTES
from tests.ui.briefing.present.room import Key


def test_the_speaker_sees_this_page_the_next_one_and_the_notes(room):
    room.start(at=1)
    assert room.speaker.page.sheet is room.sheet
    assert room.speaker.following.sheet is room.sheets[2]
    assert room.speaker.next_title.full_text == room.sheets[2].title
    assert room.speaker.notes.toPlainText() == NOTES
    assert room.speaker.place.text() == f"Page 2 of {len(room.sheets)}"


def test_the_last_page_has_none_after_it_and_says_so(room):
    room.start().press(Key.Key_End)
    assert room.speaker.following.sheet is None
    assert room.speaker.next_title.full_text == "This is the last page"


def test_the_time_and_how_long_it_goes_on_already(room):
    room.start()
    room.later(minutes=61, seconds=5)
    room.qtbot.waitUntil(lambda: room.speaker.elapsed.text() == "1:01:05")
    assert room.speaker.clock.text() == f"{room.time.astimezone():%H:%M}"


def test_the_speaker_is_told_what_the_room_sees(room):
    room.start(at=1)
    assert room.speaker.in_room.text() == ""
    room.press(Key.Key_B)
    assert room.speaker.in_room.text() == "The room sees black"
    assert room.speaker.page.sheet is room.sheet
    assert room.speaker.page.cover == ""
    room.press(Key.Key_W)
    assert room.speaker.in_room.text() == "The room sees white"
    room.press(Key.Key_W, Key.Key_S)
    assert room.speaker.in_room.text() == "Sources off"


def test_digits_under_way_are_shown(room):
    room.start().press(Key.Key_1, Key.Key_2)
    assert room.speaker.place.text() == "Go to 12, then Enter"


def test_the_list_of_pages_has_their_numbers_and_leads_there(room):
    room.start()
    outline = room.speaker.outline
    titles = [outline.item(row).text() for row in range(outline.count())]
    numbered = [one for one in room.sheets if not one.is_continued]
    assert [int(title.split()[0]) for title in titles] == [one.number for one in numbered]
    place = outline.visualItemRect(outline.item(3)).center()
    room.qtbot.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert room.sheet is numbered[3]
    assert outline.currentRow() == 3
    assert not outline.hasFocus()


def test_the_page_a_sheet_goes_on_with_stays_marked(room):
    room.start()
    further = next(one for one in room.sheets if one.is_continued)
    room.presentation.show.go(further.number - 1)
    marked = room.speaker.outline.currentItem().text()
    assert int(marked.split()[0]) < further.number


def test_long_notes_scroll_by_keys(room):
    room.start()
    room.speaker.notes.setPlainText("A line.\n" * 300)
    bar = room.speaker.notes.verticalScrollBar()
    room.press(Key.Key_Down)
    assert bar.value() > 0
    room.press(Key.Key_Up)
    assert bar.value() == 0


def test_the_keys_are_shown_to_the_speaker_and_put_away(room):
    room.start()
    before = room.picture()
    room.press(Key.Key_F1)
    assert room.speaker.keys.isVisible()
    assert room.picture() == before
    room.press(Key.Key_F1)
    assert not room.speaker.keys.isVisible()
    room.press(Key.Key_F1, Key.Key_Escape)
    assert not room.speaker.keys.isVisible()
    assert room.presentation.is_running


def test_the_keys_stand_within_the_round_corners_of_their_frame(room):
    room.start()
    room.press(Key.Key_F1)
    panel = room.speaker.keys
    assert panel.viewport().geometry().topLeft().toTuple() == (3, 3)


def test_the_view_follows_the_theme_and_the_size_of_text(room, theme):
    room.start()
    small = room.speaker.notes.font().pointSizeF()
    theme.set_text_scale(1.5)
    assert room.speaker.notes.font().pointSizeF() > 1.4 * small
    theme.set_text_scale(1.0)


def test_everything_that_can_be_used_has_a_name(room):
    room.start()
    speaker = room.speaker
    for widget in (speaker.notes, speaker.outline, speaker.search.entry, speaker.search.results):
        assert widget.accessibleName()
    assert speaker.page.accessibleName().startswith(room.sheet.title)
