import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.ui.bases.sparkline import paint_sparkline
from tests.ui.pixels import colours

INK = QColor("#0B7A5B")
PAPER = QColor("#FFFFFF")
ROOM = QRect(10, 5, 48, 14)


def painted(counts, direction=Qt.LayoutDirection.LeftToRight, room=ROOM):
    image = QImage(70, 30, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    paint_sparkline(painter, room, counts, INK)
    painter.end()
    return image


def heights(image):
    """Return how many pixels of ink each column of the image has."""
    return [
        sum(image.pixelColor(x, y) == INK for y in range(image.height()))
        for x in range(image.width())
    ]


def test_the_highest_count_fills_the_height_and_the_others_are_in_proportion():
    columns = heights(painted((14, 7, 0, 14)))
    assert sorted({height for height in columns if height}) == [7, 14]


def test_bars_stand_on_the_lower_edge_and_stay_inside():
    image = painted((1, 5, 3, 2))
    inked = [(x, y) for x in range(70) for y in range(30) if image.pixelColor(x, y) == INK]
    assert max(y for _x, y in inked) == ROOM.bottom()
    assert all(ROOM.contains(x, y) for x, y in inked)
    assert max(x for x, _y in inked) == ROOM.right()


def test_all_bars_are_as_wide_as_each_other_and_sharp():
    image = painted((3,) * 12)
    assert set(colours(image)) == {"#0B7A5B", "#FFFFFF"}
    runs = "".join("#" if height else " " for height in heights(image)).split()
    assert len(runs) == 12
    assert {len(run) for run in runs} == {3}


def test_one_report_among_thousands_can_still_be_seen():
    assert min(height for height in heights(painted((5_000, 1))) if height) == 2


def test_the_newest_bar_is_at_the_left_where_lines_run_from_right_to_left():
    columns = heights(painted((0, 0, 0, 9), Qt.LayoutDirection.RightToLeft))
    assert columns[ROOM.left()] == ROOM.height()
    assert sum(map(bool, columns)) == 11


@pytest.mark.parametrize("counts", [(), (0, 0, 0)])
def test_nothing_is_drawn_where_nothing_happened(counts):
    assert set(colours(painted(counts))) == {"#FFFFFF"}


def test_a_room_without_height_takes_no_bars():
    assert set(colours(painted((1, 2), room=QRect(5, 5, 20, 0)))) == {"#FFFFFF"}
