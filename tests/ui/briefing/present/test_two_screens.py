"""Who sees what on two screens, on one, and when one is unplugged."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from desktop.services.briefing.layout.sheet import CLASSIC, WIDE
from desktop.ui.briefing.present.screens import form_for
from tests.ui.briefing.present.room import CTRL, SHIFT, Key


def unplug(room, screen):
    """Tell the program what Qt tells when a screen goes."""
    QGuiApplication.instance().screenRemoved.emit(screen)
    room.qtbot.wait(1)


def plug_in(room, screen):
    QGuiApplication.instance().screenAdded.emit(screen)
    room.qtbot.wait(1)


@pytest.mark.parametrize(
    ("width", "height", "form"),
    [
        (1920, 1080, WIDE),
        (1440, 900, WIDE),
        (3840, 2160, WIDE),
        (1024, 768, CLASSIC),
        (1280, 1024, CLASSIC),
        (1080, 1920, CLASSIC),
    ],
)
def test_pages_have_the_shape_of_the_projector(width, height, form):
    assert form_for(QSize(width, height)) == form


def test_each_window_fills_a_screen_of_its_own(room):
    room.start()
    assert room.projector.geometry() == room.second.geometry()
    assert room.speaker.geometry() == room.first.geometry()
    assert room.speaker.isVisible()


def test_x_swaps_the_screens_and_back(room):
    room.start(at=3)
    room.press(Key.Key_X, on=room.speaker)
    assert room.projector.geometry() == room.first.geometry()
    assert room.speaker.geometry() == room.second.geometry()
    room.press(Key.Key_X)
    assert room.projector.geometry() == room.second.geometry()
    room.qtbot.waitUntil(lambda: room.sheet.width == 1280)
    assert room.sheet.number == 4


def test_n_puts_the_speakers_view_away_and_brings_it_back(room):
    room.start()
    room.press(Key.Key_N)
    assert not room.speaker.isVisible()
    assert room.projector.isVisible()
    room.press(Key.Key_N)
    assert room.speaker.isVisible()


@pytest.mark.parametrize(("key", "held"), [(Key.Key_K, CTRL), (Key.Key_F1, None)])
def test_search_and_keys_bring_the_speakers_view_back(room, key, held):
    room.start()
    room.press(Key.Key_N)
    room.press(key, **({"held": held} if held else {}))
    assert room.speaker.isVisible()
    assert room.speaker.side.currentIndex() > 0


def test_with_one_screen_nothing_but_the_page_is_ever_shown_to_the_room(room):
    room.start_alone(at=1)
    before = room.picture()
    for key, held in (
        (Key.Key_N, None),
        (Key.Key_K, CTRL),
        (Key.Key_F1, None),
        (Key.Key_Question, SHIFT),
        (Key.Key_X, None),
        (Key.Key_Down, None),
    ):
        room.press(key, **({"held": held} if held else {}))
        assert not room.speaker.isVisible()
        assert room.projector.isVisible()
    assert room.picture() == before
    assert room.sheet.number == 2


def test_with_one_screen_shift_n_rehearses_in_the_speakers_view_and_goes_back(room):
    room.start_alone(at=1)
    room.press(Key.Key_N, held=SHIFT)
    assert not room.projector.isVisible()
    assert room.speaker.geometry() == room.second.geometry()
    room.press(Key.Key_Right, on=room.speaker)
    room.press(Key.Key_K, held=CTRL, on=room.speaker)
    assert room.speaker.side.currentWidget() is room.speaker.search
    room.press(Key.Key_Escape, on=room.speaker.search.entry)
    room.press(Key.Key_N, held=SHIFT, on=room.speaker)
    assert room.projector.isVisible()
    assert not room.speaker.isVisible()
    assert room.sheet.number == 3


def test_shift_n_changes_nothing_where_the_speaker_has_a_screen(room):
    room.start()
    room.press(Key.Key_N, held=SHIFT)
    assert room.projector.isVisible()
    assert room.speaker.isVisible()


def test_without_the_projector_the_page_goes_on_where_the_speaker_was(room):
    room.start(at=2)
    unplug(room, room.second)
    assert room.presentation.is_running
    assert not room.speaker.isVisible()
    assert room.projector.geometry() == room.first.geometry()
    room.qtbot.waitUntil(lambda: room.sheet.width == 960)
    assert room.sheet.number == 3
    room.press(Key.Key_Right)
    assert room.sheet.number == 4


def test_without_the_speakers_screen_the_room_notices_nothing(room):
    room.start(at=2)
    room.press(Key.Key_K, held=CTRL)
    before = room.picture()
    unplug(room, room.first)
    assert not room.speaker.isVisible()
    assert room.projector.geometry() == room.second.geometry()
    assert room.picture() == before
    room.press(Key.Key_Right)
    assert room.sheet.number == 4


@pytest.mark.parametrize("which", ["first", "second"])
def test_a_screen_that_comes_back_gets_its_part_again(room, which):
    room.start(at=2)
    screen = getattr(room, which)
    unplug(room, screen)
    plug_in(room, screen)
    assert room.projector.geometry() == room.second.geometry()
    assert room.speaker.geometry() == room.first.geometry()
    assert room.speaker.isVisible()


def test_another_screen_that_comes_changes_nothing(room):
    room.start_alone()
    plug_in(room, room.first)
    assert not room.speaker.isVisible()
    assert room.projector.geometry() == room.second.geometry()


def test_after_the_end_a_screen_that_goes_brings_nothing_back(room):
    room.start().press(Key.Key_Escape)
    unplug(room, room.second)
    plug_in(room, room.second)
    assert not room.presentation.is_running
