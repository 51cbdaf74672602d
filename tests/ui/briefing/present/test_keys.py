"""What each key means, and that all of them are told."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.briefing.present.keys import Command, KeyReader, command_of, keys_shown
from tests.ui.briefing.present.room import CTRL, SHIFT, Key

NONE = Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize(
    ("key", "held", "command"),
    [
        (Key.Key_Right, NONE, Command.RIGHT),
        (Key.Key_Left, NONE, Command.LEFT),
        (Key.Key_PageDown, NONE, Command.NEXT),
        (Key.Key_PageUp, NONE, Command.BACK),
        (Key.Key_Space, NONE, Command.PAUSE),
        (Key.Key_Space, SHIFT, Command.BACK),
        (Key.Key_Home, NONE, Command.FIRST),
        (Key.Key_End, NONE, Command.LAST),
        (Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, Command.GO),
        (Key.Key_B, NONE, Command.BLACK),
        (Key.Key_Period, NONE, Command.BLACK),
        (Key.Key_W, NONE, Command.WHITE),
        (Key.Key_S, NONE, Command.SOURCES),
        (Key.Key_T, NONE, Command.LIVE),
        (Key.Key_R, NONE, Command.REPLAY),
        (Key.Key_Plus, SHIFT, Command.CLOSER),
        (Key.Key_Minus, NONE, Command.FURTHER),
        (Key.Key_K, CTRL, Command.SEARCH),
        (Key.Key_N, NONE, Command.SPEAKER),
        (Key.Key_N, SHIFT, Command.REHEARSE),
        (Key.Key_X, NONE, Command.SWAP),
        (Key.Key_Question, SHIFT, Command.KEYS),
        (Key.Key_F1, NONE, Command.KEYS),
        (Key.Key_Escape, NONE, Command.LEAVE),
        (Key.Key_S, CTRL, None),
        (Key.Key_K, NONE, None),
        (Key.Key_Q, CTRL, None),
    ],
)
def test_a_key_means_this(key, held, command):
    assert command_of(key, held) is command


@pytest.fixture
def pressed(qtbot):
    """Return a window, and what a reader makes of the keys pressed in it."""
    window, reader, read = QWidget(), KeyReader(), []
    qtbot.addWidget(window)
    window.installEventFilter(reader)
    reader.commanded.connect(read.append)
    reader.digit_typed.connect(read.append)
    yield window, read
    window.removeEventFilter(reader)


def test_a_reader_tells_of_commands_and_digits_and_leaves_other_keys_alone(pressed, qtbot):
    window, read = pressed
    qtbot.keyClicks(window, "1")
    qtbot.keyClick(window, Key.Key_2, SHIFT)
    qtbot.keyClick(window, Key.Key_B)
    qtbot.keyClick(window, Key.Key_Q)
    assert read == ["1", "2", Command.BLACK]


def test_a_key_held_down_leafs_but_does_not_flicker(pressed, qapp):
    window, read = pressed
    for key in (Key.Key_Right, Key.Key_B):
        again = QKeyEvent(QEvent.Type.KeyPress, key, NONE, "", autorep=True)
        qapp.sendEvent(window, again)
    assert read == [Command.RIGHT]


def test_the_list_of_keys_tells_of_each_of_them():
    told = " ".join(keys for _what, keys in keys_shown())
    for key in ("→", "Home", "Enter", "B", "W", "S", "T", "R", "Ctrl K", "N", "X", "F1", "Esc"):
        assert key in told
