"""Qt's binding must not eat the interpreter's constants: a release of it once did.

Before Python 3.12 made them immortal, a lost reference to True at each signal aborted the
program after some five hundred of them.
"""

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem

# Few enough that a bad release fails here by the assertion, before it can abort.
TIMES = 200


class Sender(QObject):
    happened = Signal(bool)


class Item(QGraphicsRectItem):
    def itemChange(self, change, value):
        return super().itemChange(change, value)


@pytest.mark.parametrize("constant", [True, None], ids=["True", "None"])
def test_emitting_a_signal_takes_no_reference_to_a_constant(constant, qapp):
    sender = Sender()
    before = sys.getrefcount(constant)
    for _ in range(TIMES):
        sender.happened.emit(True)
    assert sys.getrefcount(constant) > before - TIMES // 10


@pytest.mark.parametrize("constant", [True, None], ids=["True", "None"])
def test_moving_a_graphics_item_takes_no_reference_to_a_constant(constant, qapp):
    item = Item()
    item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemSendsGeometryChanges)
    before = sys.getrefcount(constant)
    for step in range(TIMES):
        item.setPos(step, step)
    assert sys.getrefcount(constant) > before - TIMES // 10
