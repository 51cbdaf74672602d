"""Cards stand beside what they explain, and wholly on the screen."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication

from desktop.ui.widgets.on_screen import beside

SCREEN = QRect(0, 0, 1_000, 700)
CARD = QSize(300, 400)


@pytest.mark.parametrize(
    ("panel", "place"),
    [
        (QRect(200, 80, 400, 600), QPoint(600, 80)),
        (QRect(400, 80, 500, 600), QPoint(100, 80)),
        (QRect(100, 80, 800, 600), QPoint(700, 80)),
        (QRect(200, 500, 400, 190), QPoint(600, 300)),
        (QRect(200, -50, 400, 190), QPoint(600, 0)),
    ],
    ids=["behind it", "before it", "at the edge", "as low as it may", "as high as it may"],
)
def test_a_card_covers_as_little_as_can_be_of_what_it_explains(qapp, panel, place):
    assert beside(panel, CARD, SCREEN) == place


def test_from_the_right_it_stands_on_the_left(qapp):
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert beside(QRect(350, 80, 300, 600), CARD, SCREEN) == QPoint(50, 80)
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
