"""Fields with a word before each, two in a line or one."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.ui.widgets.pair_grid import PairGrid


@pytest.fixture
def fields():
    return [QLineEdit() for _each in range(4)]


@pytest.fixture
def grid(qtbot, theme, fields):
    made = PairGrid()
    qtbot.addWidget(made)
    for word, field in zip(("One", "Two", "Three", "Four"), fields, strict=True):
        made.add(word, field)
    made.resize(900, 100)
    made.show()
    QApplication.processEvents()
    return made


def test_two_fields_share_a_line_where_there_is_room(grid, fields):
    assert grid.across == 2
    first, second, third, _fourth = (field.geometry() for field in fields)
    assert first.top() == second.top() < third.top()
    assert first.left() == third.left()
    assert fields[0].accessibleName() == "One"


def test_in_a_narrow_place_each_has_a_line_in_the_same_order(grid, fields):
    grid.resize(240, 300)
    QApplication.processEvents()
    assert grid.across == 1
    tops = [field.y() for field in fields]
    assert tops == sorted(set(tops))
    assert all(field.geometry().right() < 240 for field in fields)
    assert grid.minimumSizeHint().width() <= 240
    grid.resize(900, 300)
    QApplication.processEvents()
    assert grid.across == 2


def test_larger_letters_need_another_line(qtbot, grid, theme):
    grid.resize(420, 300)
    QApplication.processEvents()
    assert grid.across == 2
    theme.set_text_scale(2.0)
    qtbot.waitUntil(lambda: grid.across == 1)
