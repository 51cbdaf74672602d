"""Nothing of the program can be seen over the page, whatever the program tries."""

import sys

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QMenu,
    QMessageBox,
    QToolTip,
    QWidget,
)

from desktop.ui.problems import Problems
from tests.ui.briefing.present.room import SHIFT, Key


def over_the_page(room):
    """Return the windows that are on the projector's screen, and not only in name."""
    return [
        window
        for window in QApplication.topLevelWidgets()
        if window is not room.projector
        and window.isVisible()
        and window.windowHandle() is not None
        and window.windowHandle().isVisible()
        and window.frameGeometry().intersects(room.projector.geometry())
    ]


def at_the_room(window, room):
    window.move(room.second.geometry().topLeft() + QPoint(200, 200))
    return window


@pytest.fixture
def made(qtbot):
    """Return what makes a window that the test frees."""

    def make(kind, *words):
        window = kind(*words)
        qtbot.addWidget(window)
        return window

    return make


@pytest.mark.parametrize("kind", [QDialog, QMessageBox, QFileDialog, QWidget])
def test_with_two_screens_a_window_goes_to_the_speakers(room, made, kind):
    room.start()
    window = at_the_room(made(kind), room)
    window.show()
    assert not over_the_page(room)
    assert window.windowHandle().isVisible()
    assert room.first.geometry().contains(window.frameGeometry().center())


@pytest.mark.parametrize("kind", [QDialog, QMessageBox, QFileDialog, QWidget])
def test_with_one_screen_a_window_waits_for_the_end(room, made, kind):
    room.start_alone(at=1)
    before = room.picture()
    window = at_the_room(made(kind), room)
    window.show()
    assert not over_the_page(room)
    assert room.picture() == before
    room.press(Key.Key_Escape)
    assert window.isVisible()
    assert window.windowHandle().isVisible()


@pytest.mark.parametrize("where", ["start", "start_alone"])
def test_a_question_that_waits_for_an_answer_does_not_stop_the_presentation(room, made, where):
    getattr(room, where)()
    box = at_the_room(made(QMessageBox), room)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    seen = []

    def meanwhile():
        seen.append(over_the_page(room))
        room.press(Key.Key_Right)
        room.press(Key.Key_Escape)
        seen.append(box.windowHandle().isVisible())
        box.button(QMessageBox.StandardButton.Yes).click()

    QTimer.singleShot(0, meanwhile)
    assert box.exec() == QMessageBox.StandardButton.Yes
    assert seen == [[], True]
    assert room.presentation.show.deck.at == 1


@pytest.mark.parametrize("where", ["start", "start_alone"])
def test_menus_and_tool_tips_never_come_up_over_the_page(room, made, where):
    getattr(room, where)()
    place = room.second.geometry().center()
    menu = made(QMenu)
    menu.addAction("Delete")
    menu.popup(place)
    QToolTip.showText(place, "Secret")
    tip = QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(20, 20), place)
    room.projector.setToolTip("Secret")
    QApplication.sendEvent(room.projector, tip)
    assert not over_the_page(room)
    menu.close()
    QToolTip.hideText()


def test_a_menu_that_was_swallowed_does_not_come_back_at_the_end(room, made):
    room.start_alone()
    menu = made(QMenu)
    menu.addAction("Delete")
    menu.popup(room.second.geometry().center())
    room.press(Key.Key_Escape)
    assert not (menu.isVisible() and menu.windowHandle().isVisible())
    menu.close()


def test_a_problem_inside_the_program_is_not_told_to_the_room(
    room, desktop, monkeypatch, expect_log
):
    window = desktop.open()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    problems = Problems()
    problems.watch()
    problems.happened.connect(window.tell)
    window.move(room.second.geometry().topLeft())
    room.start_alone(at=1)
    before = room.picture()
    expect_log("unexpected failure")
    try:
        raise ValueError("no")
    except ValueError:
        sys.excepthook(*sys.exc_info())
    window.tell("A file cannot be read.")
    problems.stop()
    assert room.picture() == before
    assert [one for one in over_the_page(room) if one is not window] == []
    assert room.projector.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_a_window_that_wants_to_be_first_finds_the_projector_above_it(room, made, monkeypatch):
    raised = []
    window = at_the_room(made(QWidget), room)
    window.show()
    room.start_alone()
    monkeypatch.setattr(room.projector, "raise_", lambda: raised.append(room.projector))
    window.activateWindow()
    room.qtbot.waitUntil(lambda: bool(raised))
    room.qtbot.waitUntil(room.projector.isActiveWindow)
    raised.clear()
    window.move(window.pos() + QPoint(5, 5))
    assert raised


def test_what_was_held_back_and_is_gone_by_the_end_does_not_come_back(room, made):
    room.start_alone()
    closed, freed = at_the_room(made(QDialog), room), at_the_room(QDialog(), room)
    for window in (closed, freed):
        window.show()
    closed.close()
    shiboken6.delete(freed)
    room.press(Key.Key_Escape)
    assert not closed.isVisible()


def test_while_rehearsing_there_is_no_room_to_hide_a_window_from(room, made):
    room.start_alone()
    room.press(Key.Key_N, held=SHIFT)
    window = at_the_room(made(QDialog), room)
    window.show()
    assert window.windowHandle().isVisible()


def test_a_window_on_the_speakers_screen_stays_where_it_is(room, made):
    room.start()
    window = made(QDialog)
    window.move(room.first.geometry().topLeft() + QPoint(77, 88))
    window.show()
    assert window.pos() == room.first.geometry().topLeft() + QPoint(77, 88)


def test_after_the_end_windows_stand_where_they_like(room, made):
    room.start().press(Key.Key_Escape)
    window = at_the_room(made(QDialog), room)
    window.setModal(True)
    window.show()
    assert window.windowHandle().isVisible()
    assert window.windowHandle().geometry().intersects(room.second.geometry())
    assert QApplication.activeModalWidget() is window
