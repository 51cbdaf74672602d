"""The tour through the window, which stays in use."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from desktop.ui.touring.card import placed
from desktop.ui.touring.stops import stops
from tests.ui.program_of import started

ROOM = QRect(12, 12, 1000, 700)


@pytest.fixture
def tour(window):
    window.activateWindow()
    window.action("tour").trigger()
    return window.tour


def settle():
    for _ in range(3):
        QApplication.processEvents()


def target(tour, window):
    at = tour._at
    widget, part = stops()[at].place(window)
    return QRect(widget.mapTo(window, QPoint()) + part.topLeft(), part.size())


def test_each_stop_frames_the_real_thing_and_stands_within_the_window(tour, window, qtbot):
    seen = []
    while tour.card is not None:
        settle()
        assert tour.frame.geometry().contains(target(tour, window).intersected(window.rect()))
        assert window.rect().contains(tour.card.geometry())
        assert tour.card.words.height() >= tour.card.words.heightForWidth(tour.card.words.width())
        seen.append(tour.card.title.text())
        qtbot.mouseClick(tour.card.next_button, Qt.MouseButton.LeftButton)
    assert seen == [stop.title for stop in stops()]


def test_it_selects_an_event_where_nothing_is_so_that_there_is_something_to_see(window, qtbot):
    qtbot.waitUntil(lambda: window.timeline.stage.index is not None)
    window.selection.select()
    window.action("tour").trigger()
    assert window.selection.event_id
    chosen = window.selection.event_id
    qtbot.waitUntil(lambda: window.detail.area.widget() is not None)
    window.tour.card.next_button.click()
    assert window.selection.event_id == chosen


def test_begun_before_marks_are_there_it_selects_one_once_they_are(window, qtbot):
    stage = window.timeline.stage
    qtbot.waitUntil(lambda: stage.index is not None)
    window.selection.select()
    index, stage.index = stage.index, None
    window.action("tour").trigger()
    assert not window.selection.event_id
    stage.index = index
    window.timeline.activity_changed.emit({})
    assert window.selection.event_id
    window.selection.select()
    window.timeline.activity_changed.emit({})
    assert not window.selection.event_id


def test_it_leaves_what_is_selected(window, qtbot):
    qtbot.waitUntil(lambda: window.timeline.stage.index is not None)
    base = window.timeline.stage.index.lanes[1].base
    window.selection.select(base_id=base)
    window.action("tour").trigger()
    assert (window.selection.event_id, window.selection.base_id) == ("", base)


def test_it_is_walked_and_left_by_keys(tour, window, qtbot):
    qtbot.keyClick(tour.card.next_button, Qt.Key.Key_Return)
    assert tour.card.count.text() == "2 of 7"
    tour.card.back_button.setFocus()
    qtbot.keyClick(tour.card.back_button, Qt.Key.Key_Return)
    assert tour.card.count.text() == "1 of 7"
    assert not tour.card.back_button.isEnabled()
    qtbot.keyClick(tour.card.next_button, Qt.Key.Key_Escape)
    assert tour.card is None


def test_the_thing_itself_can_be_used_and_escape_still_leaves(tour, window, qtbot):
    assert tour.frame.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert not tour.card.isWindow()
    window.bases.filter_field.setFocus()
    qtbot.keyClicks(window.bases.filter_field, "kamishli")
    assert tour.card is not None
    window.timeline.setFocus()
    qtbot.keyClick(window.timeline, Qt.Key.Key_Escape)
    assert tour.card is None


def test_it_follows_what_moves_and_waits_behind_a_page(tour, window, qtbot):
    window.resize(1100, 760)
    settle()
    assert tour.frame.geometry().contains(target(tour, window))
    window.action("brief").trigger()
    qtbot.waitUntil(lambda: not tour.card.isVisible())
    window.whole.leave()
    qtbot.waitUntil(tour.card.isVisible)


def test_it_waits_while_a_form_is_open(tour, window, qtbot):
    window.action("add_event").trigger()
    qtbot.waitUntil(tour.card.isHidden)
    assert tour.frame.isHidden()
    window.forms.top().close_form()
    qtbot.waitUntil(tour.card.isVisible)


def test_what_is_not_shown_gets_a_card_without_a_frame(tour, window, qtbot):
    tour.card.next_button.click()
    window.detail_dock.hide()
    qtbot.waitUntil(lambda: not tour.frame.isVisible())
    assert tour.card.isVisible()


@pytest.mark.parametrize(
    "part",
    [
        QRect(12, 12, 200, 600),
        QRect(800, 12, 200, 600),
        QRect(300, 12, 400, 20),
        QRect(12, 600, 1000, 90),
        QRect(12, 12, 1000, 700),
    ],
)
def test_a_card_stands_beside_its_part_or_in_its_corner(part):
    card = placed(QRect(0, 0, 320, 160), part, ROOM)
    assert ROOM.contains(card)
    assert part == ROOM or not card.intersects(part)


@pytest.mark.usefixtures("no_log")
def test_it_comes_at_the_very_first_start_and_never_again_by_itself(tmp_path, qtbot, qapp):
    with started(tmp_path, None, qtbot) as program:
        assert program.window.tour.card is not None
    with started(tmp_path, None, qtbot) as program:
        assert program.window.tour.card is None
        program.window.action("tour").trigger()
        assert program.window.tour.card is not None


@pytest.mark.usefixtures("no_log")
def test_a_casebook_that_is_opened_first_brings_none(tmp_path, desktop, qtbot):
    with started(tmp_path, desktop.path, qtbot) as program:
        assert program.window.tour.card is None
        assert isinstance(program.window.action("tour"), QAction)
