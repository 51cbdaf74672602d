"""Cards stand where they are wanted, and on the screen."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from desktop.ui.widgets.on_screen import left_of, two_columns

SCREEN = QRect(0, 0, 1024, 768)


@pytest.mark.parametrize(
    ("corner", "place"),
    [
        ((900, 100), (600, 100)),
        ((200, 100), (0, 100)),
        ((1_100, 100), (724, 100)),
        ((900, 700), (600, 568)),
        ((900, -20), (600, 0)),
    ],
)
def test_a_card_is_moved_only_as_far_as_it_takes_to_be_seen(corner, place):
    found = left_of(QPoint(*corner), QSize(300, 200), SCREEN)
    assert found == QPoint(*place)
    assert SCREEN.contains(QRect(found, QSize(300, 200)))


def test_of_a_card_that_is_too_large_the_beginning_is_seen():
    assert left_of(QPoint(900, 50), QSize(1_400, 900), SCREEN) == QPoint(0, 0)


def test_each_of_two_columns_is_as_wide_as_its_words_where_there_is_room():
    words = [100.0, 300.0, 50.0, 80.0, 20.0]
    assert two_columns(words, 40, 1_000) == (340, 120)
    first, second = two_columns(words, 40, 230)
    assert (first, second) == (170, 60)
    assert two_columns([], 40, 1_000) == (40, 40)
