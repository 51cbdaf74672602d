"""The live timeline and the replay: keys, wheel and drag, from what was frozen alone."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle

from desktop.domain.briefing import PageKind
from desktop.domain.spans import DAY_S, day_end_s, day_start_s
from desktop.services.drawing.commands import Area
from desktop.services.drawing.look import LIGHT
from desktop.ui.briefing.present.live import LiveTimeline
from desktop.ui.briefing.present.replay import Replay
from desktop.ui.drawing.type_setter import QtTypeSetter
from tests.ui.briefing.present.room import Key

CUT_OFF = date(2026, 1, 27)


@pytest.fixture
def figure(edition):
    pages = (one.page for one in edition.pages)
    return next(one.timeline for one in pages if one.kind is PageKind.TIMELINE)


@pytest.fixture
def live(figure, fonts):
    area = Area(x=100, y=100, width=1000, height=400)
    return LiveTimeline(figure, area, LIGHT, QtTypeSetter(fonts))


def on_timeline(room):
    room.start()
    room.go_to("timeline")
    return room


def turn_wheel(room, steps, at):
    turn = QWheelEvent(
        QPointF(at),
        QPointF(room.projector.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(room.projector, turn)


def shown(room):
    return room.speaker.in_room.text()


def test_t_makes_the_timeline_of_the_page_live_and_again_ends_it(room):
    on_timeline(room)
    before = room.picture()
    room.press(Key.Key_T)
    assert shown(room).startswith("Live timeline: ")
    assert room.picture() != before
    room.press(Key.Key_T)
    assert room.picture() == before
    assert shown(room) == ""


@pytest.mark.parametrize("keys", [[Key.Key_Plus], [Key.Key_Minus], [Key.Key_Right], [Key.Key_Left]])
def test_keys_zoom_and_pan_and_home_shows_the_period_of_the_page_again(room, keys):
    on_timeline(room).press(Key.Key_T)
    begun, words = room.picture(), shown(room)
    number = room.sheet.number
    room.press(*keys)
    assert shown(room) != words
    assert room.picture() != begun
    assert room.sheet.number == number
    room.press(Key.Key_Home)
    assert shown(room) == words
    assert room.picture() == begun


def test_the_wheel_zooms_at_the_pointer_and_dragging_pans(room):
    on_timeline(room).press(Key.Key_T)
    seen = {shown(room)}
    turn_wheel(room, 3, QPoint(900, 400))
    seen.add(shown(room))
    button = Qt.MouseButton.LeftButton
    room.qtbot.mousePress(room.projector, button, pos=QPoint(900, 400))
    room.qtbot.mouseMove(room.projector, QPoint(700, 400))
    room.qtbot.mouseMove(room.projector, QPoint(500, 400))
    room.qtbot.mouseRelease(room.projector, button, pos=QPoint(500, 400))
    seen.add(shown(room))
    assert len(seen) == 3
    assert room.sheet.number == room.number_of("timeline")


def test_a_click_on_a_live_timeline_does_not_leave_the_page(room):
    on_timeline(room).press(Key.Key_T)
    room.click(Qt.MouseButton.LeftButton)
    assert shown(room).startswith("Live timeline: ")


@pytest.mark.parametrize("key", [Key.Key_PageDown, Key.Key_Space])
def test_page_keys_leave_the_timeline_and_the_page(room, key):
    on_timeline(room).press(Key.Key_T)
    room.press(key)
    assert room.sheet.number == room.number_of("timeline") + 1
    assert room.presentation.show.over == ()


def test_t_finds_the_timeline_on_a_further_sheet_of_the_page(room):
    # In 4:3 a base's sentences fill the first sheet.
    room.presentation.start(room.first, None)
    room.qtbot.waitUntil(lambda: room.sheet is not None)
    plain, drawn = next(
        (one, other)
        for one, other in pairwise(room.sheets)
        if one.key == other.key and one.timeline is None and other.timeline is not None
    )
    room.presentation.show.go(plain.number - 1)
    room.press(Key.Key_T)
    assert room.sheet is drawn
    assert room.presentation.show.over


def test_a_page_without_a_timeline_says_so_to_the_speaker_only(room):
    room.start(at=1)
    before = room.picture()
    for key in (Key.Key_T, Key.Key_R):
        room.press(key)
        assert shown(room) == "This page has no timeline"
        assert room.picture() == before
    room.press(Key.Key_Right)
    assert shown(room) == ""


def test_a_live_timeline_brings_the_page_back_from_black(room):
    on_timeline(room).press(Key.Key_B)
    room.press(Key.Key_T)
    assert room.projector.cover == ""
    assert shown(room).startswith("Live timeline: ")


def test_what_is_under_the_pointer_stays_there_when_zooming(live):
    def day_at(x):
        share = (x - live._left) / live._width
        return live._start_s + share * (live._end_s - live._start_s)

    before = day_at(800)
    live.zoom(2, 800)
    assert day_at(800) == pytest.approx(before, abs=1)


def test_zooming_ends_at_two_days_and_at_all_there_is(live, figure):
    live.zoom(99)
    assert live._end_s - live._start_s == pytest.approx(2 * DAY_S)
    live.zoom(-99)
    assert live._start_s < min(figure.start_s, day_start_s(date(2019, 2, 1)))
    live.pan(-50)
    live.pan(50)
    assert live._end_s >= figure.end_s


def test_a_live_timeline_draws_only_what_was_frozen(live, figure):
    only = replace(figure, marks=figure.marks[:1])
    other = LiveTimeline(only, live._area, LIGHT, live._setter)
    live.zoom(-9)
    other.zoom(-9)
    titles = {mark.title for mark in figure.marks[1:]} - {figure.marks[0].title}
    assert any(title in repr(live.drawings()) for title in titles)
    assert not any(title in repr(other.drawings()) for title in titles)


def test_r_replays_day_by_day_until_the_cut_off_and_says_which_day(room):
    on_timeline(room).press(Key.Key_R)
    days = [shown(room).split(".")[0]]
    room.qtbot.waitUntil(lambda: not room.presentation.show.inset.is_running, timeout=20_000)
    days.append(shown(room).split(".")[0])
    assert days[0] < days[1] == "As reported by 27 Jan 2026"


def test_arrows_step_through_the_days_and_stop_the_clock(room):
    on_timeline(room).press(Key.Key_R)
    inset = room.presentation.show.inset
    assert inset.is_running
    room.press(Key.Key_End)
    last = shown(room)
    room.press(Key.Key_Left)
    assert not inset.is_running
    assert shown(room) != last
    room.press(Key.Key_Right)
    assert shown(room) == last
    room.press(Key.Key_Home)
    assert shown(room) != last


def test_space_runs_and_stops_and_begins_again_at_the_end(room):
    on_timeline(room).press(Key.Key_R, Key.Key_Space)
    inset = room.presentation.show.inset
    assert not inset.is_running
    first = shown(room)
    room.press(Key.Key_End)
    room.press(Key.Key_Space)
    assert inset.is_running
    assert shown(room) == first


def test_plus_and_minus_change_how_fast_the_days_go_by(room):
    on_timeline(room).press(Key.Key_R)
    clock = room.presentation.show.inset._clock
    begun = clock.interval()
    room.press(Key.Key_Plus)
    assert clock.interval() < begun
    room.press(*[Key.Key_Minus] * 9)
    assert clock.interval() > begun


@pytest.mark.parametrize("key", [Key.Key_R, Key.Key_Escape])
def test_r_or_escape_end_the_replay_on_the_same_page(room, key):
    on_timeline(room)
    before = room.picture()
    room.press(Key.Key_R)
    assert room.picture() != before
    room.press(key)
    assert room.picture() == before
    assert not room.presentation.show.inset.is_running


class _Still(QProxyStyle):
    """The style of a system where nothing moves by itself."""

    def styleHint(self, hint, *more):  # noqa: N802 - Qt's name
        is_motion = hint == QStyle.StyleHint.SH_Widget_Animation_Duration
        return 0 if is_motion else super().styleHint(hint, *more)


def test_where_the_system_moves_nothing_by_itself_only_keys_step(room, qapp):
    qapp.setStyle(_Still("Fusion"))
    try:
        on_timeline(room).press(Key.Key_R)
        assert not room.presentation.show.inset.is_running
        before = shown(room)
        room.press(Key.Key_Right)
        assert shown(room) != before
    finally:
        qapp.setStyle("Fusion")


def test_a_replay_shows_of_each_day_only_what_was_public_by_then(figure):
    replay = Replay(figure)
    seen = []
    while True:
        known = {mark.key for mark in replay.figure.marks}
        assert known == {m.key for m in figure.marks if m.known_s < replay.figure.cut_off_s}
        assert replay.figure.cut_off_s <= day_end_s(replay.day)
        seen.append((replay.day, len(known)))
        if replay.is_over:
            break
        replay.step(1)
    assert seen[-1][0] == CUT_OFF
    assert [count for _day, count in seen] == sorted(count for _day, count in seen)
    assert seen[0][1] < seen[-1][1]


def test_a_replay_of_nothing_is_one_day(figure):
    replay = Replay(replace(figure, marks=()))
    assert (replay.day, replay.is_over) == (CUT_OFF, True)
    replay.step(-1)
    assert replay.count == "0 of 0 items known"
