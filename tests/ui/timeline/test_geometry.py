from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.domain.spans import DAY_S
from desktop.ui.timeline.arcs import arc_path, paint_arc
from desktop.ui.timeline.packing import Packer
from desktop.ui.timeline.shapes import shapes_of
from desktop.ui.timeline.ticks import ticks
from desktop.ui.timeline.view import NARROWEST_S, WIDEST_S, View, within_limits, zoomed
from tests.ui.timeline.columns import a_mark, day, marks_of, once, since

GLYPH_PX = 12.0
# Ten pixels a day, from 1 January 2026 on.
FIRST = day(1)
MONTH = View(day(1), day(1) + 60 * DAY_S, 600.0)


def shape(mark, view=MONTH):
    shapes = shapes_of(marks_of(mark), view, GLYPH_PX)
    return {name: getattr(shapes, name)[0] for name in shapes.__slots__}


def test_what_is_attested_is_solid_and_its_vague_ends_are_not():
    mark = a_mark(start_min=day(2), start_max=day(5), end_min=day(12), end_max=day(20))
    found = shape(mark)
    assert (found["left"], found["core_left"], found["core_right"], found["right"]) == (
        pytest.approx((10, 40, 110, 190))
    )
    assert not found["is_glyph"]


def test_what_was_still_so_ends_with_the_day_on_which_it_was():
    found = shape(since(day(19), day(26), day(27)))
    assert found["is_open"]
    assert found["core_left"] == pytest.approx(250)
    assert found["core_right"] == found["right"] == pytest.approx(260)


def test_what_happened_once_within_bounds_has_no_solid_part():
    found = shape(once(day(5), day(12)))
    assert found["core_left"] == found["core_right"]
    assert (found["left"], found["right"]) == pytest.approx((40, 110))


def test_a_single_day_too_short_to_draw_is_a_solid_glyph_in_its_middle():
    found = shape(once(day(5), day(6)))
    assert found["is_glyph"]
    assert (found["core_left"], found["core_right"]) == pytest.approx((45 - 6, 45 + 6))


def test_a_vague_mark_too_short_to_draw_stays_faded_but_as_wide_as_a_glyph():
    year = View(day(1), day(1) + 600 * DAY_S, 600.0)
    found = shape(once(day(5), day(12)), year)
    assert not found["is_glyph"]
    assert found["core_left"] == found["core_right"]
    assert found["right"] - found["left"] == pytest.approx(GLYPH_PX)


def test_a_mark_without_a_start_reaches_back_for_ever():
    found = shape(a_mark(start_max=day(10), end_max=day(10)))
    assert found["left"] == -np.inf
    assert found["right"] == pytest.approx(90)
    assert not found["is_glyph"]


def test_what_was_there_before_and_still_is_has_a_glyph_at_the_day_it_was_seen():
    found = shape(a_mark(start_max=day(26), open_until=day(27)))
    assert found["left"] == -np.inf
    assert found["is_glyph"]
    assert found["core_right"] - found["core_left"] == pytest.approx(GLYPH_PX)


def test_a_mark_without_an_end_reaches_on_for_ever():
    assert shape(a_mark(start_min=day(10)))["right"] == np.inf


stretches = st.lists(
    st.tuples(st.floats(-500, 1_500), st.floats(0, 400), st.integers(0, 2), st.booleans()),
    max_size=60,
)


@given(found=stretches, moves=st.lists(st.floats(-300, 300), max_size=4))
def test_marks_and_labels_of_a_row_never_overlap_and_stay_there_while_panning(found, moves):
    packer, scale = Packer(gap_px=10), 100.0
    marks = list(range(len(found)))
    lanes = [lane for _left, _width, lane, _torn in found]
    seen = {}
    for moved in (0.0, *moves):
        view = View(moved * scale, (moved + 1_000) * scale, 1_000)
        taken = [
            (-np.inf if torn else left - moved, left + width - moved)
            for left, width, _lane, torn in found
        ]
        near = [m for m in marks if taken[m][1] > 0 and taken[m][0] < 1_000]
        rows = packer.rows(
            view, near, [lanes[m] for m in near], [taken[m] for m in near], [100] * 3
        )
        for mark, row in zip(near, rows, strict=True):
            assert seen.setdefault(mark, row) == row
            assert row < packer.depth(lanes[mark])
        placed = sorted((lanes[m], row, *taken[m]) for m, row in zip(near, rows, strict=True))
        for one, other in pairwise(placed):
            if one[:2] == other[:2]:
                assert one[3] + 10 <= other[2] + 1e-6


def test_another_zoom_level_packs_anew():
    packer = Packer(gap_px=0)
    assert packer.rows(View(0, 100, 100), [1, 2], [0, 0], [(0, 10), (5, 20)], [9]) == [0, 1]
    assert packer.rows(View(0, 50, 100), [2, 1], [0, 0], [(50, 60), (0, 20)], [9]) == [0, 0]
    assert packer.depth(0) == 1


def test_what_finds_no_row_is_left_over_and_the_lane_has_a_row_to_count_it():
    packer = Packer(gap_px=0)
    taken = [(0, 10), (5, 20), (8, 30), (40, 50)]
    assert packer.rows(View(0, 100, 100), [1, 2, 3, 4], [0] * 4, taken, [2]) == [0, 1, -1, 0]
    assert packer.depth(0) == 3
    packer.forget()
    assert packer.depth(0) == 1


@given(
    start=st.floats(-1e11, 1e11),
    width=st.floats(NARROWEST_S, WIDEST_S / 2),
    at=st.floats(0, 1),
    factor=st.floats(0.01, 100),
)
def test_zooming_leaves_the_instant_under_the_cursor_where_it_is(start, width, at, factor):
    instant = start + at * width
    new_start, new_end = zoomed(start, start + width, instant, factor)
    assert NARROWEST_S * 0.99 <= new_end - new_start <= WIDEST_S * 1.01
    assert (instant - new_start) / (new_end - new_start) == pytest.approx(at, abs=1e-6)


def test_a_period_without_end_is_brought_within_limits():
    start, end = within_limits(-1e18, 1e18)
    assert end - start == pytest.approx(WIDEST_S)


def labels(days, room_px=60.0, start=FIRST):
    return [tick.label for tick in ticks(View(start, start + days * DAY_S, 600), room_px)]


def test_the_axis_labels_mondays_in_a_month():
    assert labels(42)[:4] == ["5 Jan", "12 Jan", "19 Jan", "26 Jan"]


def test_the_axis_labels_days_in_a_week_and_hours_in_a_day():
    assert labels(7)[:3] == ["1 Jan", "2 Jan", "3 Jan"]
    assert labels(1)[:3] == ["1 Jan", "03:00", "06:00"]


def test_the_axis_labels_months_in_a_year_and_years_beyond():
    assert labels(366)[:3] == ["Jan 2026", "Apr", "Jul"]
    assert labels(8 * 366)[:3] == ["2026", "2027", "2028"]


def test_the_axis_knows_years_before_our_era():
    start = -1_000 * 365 * DAY_S * 2.2
    assert any(label.endswith(" BC") for label in labels(200 * 366, start=start))


@given(start=st.floats(-1e11, 1e11), width=st.floats(NARROWEST_S, WIDEST_S))
def test_ticks_lie_in_view_in_order_and_apart(start, width):
    view = View(start, start + width, 600)
    found = [tick.at_s for tick in ticks(view, 60)]
    assert all(start <= at <= start + width for at in found)
    apart = np.diff(found) / view.seconds_a_pixel
    assert len(found) <= 21
    assert not len(apart) or apart.min() >= 29


def test_a_movement_with_an_end_not_attested_is_painted_lighter(qapp):
    def ink(*, is_attested):
        image = QImage(120, 120, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        start, end = QRectF(60, 10, 10, 10), QRectF(60, 90, 10, 10)
        path = arc_path(start, end)
        paint_arc(painter, path, QColor("#B25E09"), QColor("white"), is_attested=is_attested)
        painter.end()
        white = QColor(Qt.GlobalColor.white).rgb()
        return sum(image.pixel(x, y) != white for x in range(120) for y in range(120))

    assert 0 < ink(is_attested=False) < ink(is_attested=True)


def test_a_movement_is_set_off_from_the_bars_that_it_crosses(qapp):
    image = QImage(120, 120, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    path = arc_path(QRectF(60, 10, 10, 10), QRectF(60, 90, 10, 10))
    paint_arc(painter, path, QColor("#B25E09"), QColor("white"))
    painter.end()
    middle = path.pointAtPercent(0.5).toPoint()
    beside = {image.pixelColor(middle.x() + dx, middle.y()).name() for dx in (-2, -1, 1, 2)}
    assert QColor("white").name() in beside
