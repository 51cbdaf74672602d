"""Tests wait long for what shall come, and not for what shall not."""

import time

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    rung = Signal()


def test_what_shall_not_come_is_waited_for_as_long_as_asked_for(qtbot):
    bell = Bell()
    begun = time.monotonic()
    with qtbot.assertNotEmitted(bell.rung, wait=1):
        pass
    assert time.monotonic() - begun < 30
