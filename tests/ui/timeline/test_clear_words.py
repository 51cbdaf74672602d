"""Words of the timeline keep clear of the line of today, of movements and of each other."""

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QApplication

from desktop.domain.spans import DAY_S
from desktop.queries.timeline.changed import Patch
from desktop.queries.timeline.movements import NO_MOVEMENTS, movements_of
from desktop.ui.selection import Selection
from desktop.ui.theme import TextRole
from desktop.ui.timeline.arranging import Arranger
from desktop.ui.timeline.axis import placed_dates
from desktop.ui.timeline.heat import date_lines
from desktop.ui.timeline.index import MarkIndex
from desktop.ui.timeline.marks import MarkPainter
from desktop.ui.timeline.movement_painter import bundles_of, lines_of, struck_labels
from desktop.ui.timeline.panel import TimelinePanel
from desktop.ui.timeline.sizes import sizes_of
from desktop.ui.timeline.view import View
from tests.ui.timeline.columns import (
    NOW,
    Answers,
    Moments,
    Texts,
    answer_of,
    day,
    marks_of,
    once,
    timeline_of,
)

# Ten pixels a day, from 1 January 2026 on.
VIEW = View(day(1), day(1) + 90 * DAY_S, 900.0)
# No line of today is near.
FAR_S = float(day(1, year=2030))


@pytest.fixture
def arranged(theme):
    """Return what arranges marks whose labels are all of one width, today at a day."""
    sizes = sizes_of(theme)

    def arrange(*marks, width, now=FAR_S, moves=()):
        index = MarkIndex(timeline_of(*marks, moves=moves))
        arranger = Arranger(index, sizes, lambda keys: [width] * len(keys))
        return arranger.frame(VIEW, 500, float(now)), sizes

    return arrange


@pytest.fixture
def panel(qtbot, theme):
    runner = Answers()
    made = TimelinePanel(theme, runner, Selection(), Moments(), Texts())
    made.runner = runner
    qtbot.addWidget(made)
    made.resize(1000, 520)
    made.show()
    qtbot.waitExposed(made)
    return made


def lines_in(theme, frame, sizes, moves):
    index = MarkIndex(timeline_of(once(day(1), day(2)), moves=moves))
    pen = MarkPainter(theme, sizes, frame.view.width_px)
    return lines_of(frame, bundles_of(frame, index.movements, NO_MOVEMENTS), pen)


def test_a_long_label_is_whole_where_nothing_stands_behind_it(arranged):
    frame, sizes = arranged(once(day(10), day(11)), width=500.0)
    assert sizes.longest_label < 500
    assert frame.label_width[0] == 500


def test_a_long_label_is_cut_before_the_next_mark_of_its_row(arranged):
    frame, sizes = arranged(
        once(day(2), day(3)), once(day(14, month=2), day(15, month=2)), width=480
    )
    assert frame.row[0] == frame.row[1]
    first_end = frame.label_left[0] + frame.label_width[0]
    taken_from = min(frame.shapes.left[1], frame.label_left[1])
    assert sizes.longest_label < frame.label_width[0]
    assert first_end <= taken_from - sizes.gap + 1e-6


def test_a_long_label_before_its_mark_has_all_the_room_there(arranged):
    frame, sizes = arranged(once(day(25, month=3), day(26, month=3)), width=500.0)
    assert frame.label_width[0] == 500
    right = frame.label_left[0] + frame.label_width[0]
    assert right == pytest.approx(frame.shapes.left[0] - sizes.label_gap)


def test_a_label_that_the_line_of_today_would_strike_begins_behind_it(arranged):
    frame, sizes = arranged(once(day(25), day(26)), width=120.0, now=day(28))
    assert frame.label_left[0] == pytest.approx(270 + sizes.label_gap)
    assert frame.end[0] < 270


def test_far_from_its_mark_a_label_stands_before_it_rather_than_under_the_line(arranged):
    frame, sizes = arranged(once(day(20), day(21)), width=150.0, now=day(1, month=2))
    assert frame.label_left[0] + 150 == pytest.approx(frame.shapes.left[0] - sizes.label_gap)


def test_rows_hang_on_where_today_is_and_not_on_what_is_in_view(arranged, theme):
    sizes = sizes_of(theme)
    index = MarkIndex(timeline_of(*(once(day(n), day(n + 1)) for n in range(2, 28, 2))))
    arranger = Arranger(index, sizes, lambda keys: [90.0] * len(keys))
    before = arranger.frame(VIEW, 500, float(day(15)))
    rows = dict(zip(before.marks.key.tolist(), before.row.tolist(), strict=True))
    panned = View(VIEW.start_s + 9 * DAY_S, VIEW.end_s + 9 * DAY_S, VIEW.width_px)
    after = arranger.frame(panned, 500, float(day(15)))
    assert all(
        rows[key] == row
        for key, row in zip(after.marks.key.tolist(), after.row.tolist(), strict=True)
    )


def test_a_movement_bows_to_the_side_where_it_strikes_no_label(arranged, theme):
    moves = ((0, 1, 2),)
    low = once(day(9, month=2), day(10, month=2), event=0)
    high = once(day(9, month=2), day(10, month=2), lane=2, event=0)
    free, sizes = arranged(low, high, width=0.0)
    (line,) = lines_in(theme, free, sizes, moves)
    start, middle = line.path.elementAt(0), line.path.pointAtPercent(0.5)
    assert middle.x() < start.x

    # Above the mark that it goes to, a short label stands left of the line.
    beside = once(day(5, month=2), day(6, month=2), lane=2, event=1)
    taken, sizes = arranged(low, high, beside, width=15.0)
    (line,) = lines_in(theme, taken, sizes, moves)
    assert line.path.pointAtPercent(0.5).x() > start.x
    assert not struck_labels(taken, (line,)).any()


def test_the_ground_below_a_label_is_bare_where_a_movement_goes_through_it(panel, theme):
    marks = [once(day(18), day(19), lane=lane, event=0) for lane in (1, 2)]
    marks += [once(day(15), day(16), lane=2, event=1)]
    panel.runner.done.emit(answer_of(timeline_of(*marks, moves=((0, 1, 2),))))
    panel.set_period(day(1), day(1, month=3))
    QApplication.processEvents()
    frame, index = panel.stage.frame, panel.stage.index
    pen = MarkPainter(theme, frame.sizes, frame.view.width_px)
    lines = lines_of(frame, bundles_of(frame, index.movements, NO_MOVEMENTS), pen)
    struck = np.nonzero(struck_labels(frame, lines))[0]
    assert len(struck)
    image = panel.lanes.grab().toImage()
    ink = QColor(theme.color("changing")).name()
    for entry in struck.tolist():
        left, top = int(frame.label_left[entry]), int(frame.top[entry]) + 3
        room = QRect(left, top, int(frame.label_width[entry]), frame.sizes.row - 6)
        assert ink not in {
            image.pixelColor(x, y).name()
            for x in range(room.left(), room.right())
            for y in range(room.top(), room.bottom())
        }


@pytest.mark.parametrize("is_inside", [False, True], ids=["beside its mark", "on its bar"])
def test_no_line_of_a_date_goes_through_a_label(panel, theme, is_inside):
    mark = once(day(1, year=2025), day(11, month=2)) if is_inside else once(day(24), day(25))
    panel.runner.done.emit(answer_of(timeline_of(mark)))
    # Letters that leave the upper half of their line bare.
    panel.stage.texts = Texts(40 * "_")
    panel.stage.take_up_theme()
    panel.set_period(day(1), day(12, month=2))
    QApplication.processEvents()
    stage, frame = panel.stage, panel.stage.frame
    assert bool(frame.label_inside[0]) is is_inside
    left, right = frame.label_left[0], frame.label_right[0]
    struck = [x for x in date_lines(stage) if left < x < right]
    assert struck
    image = panel.lanes.grab().toImage()
    middle = round(frame.top[0] + frame.sizes.row / 2)
    for x in struck:
        below = image.pixelColor(x, round(frame.top[0] + frame.sizes.row) + 3)
        assert below.name() == theme.color("line").name()
        within, beside = (image.pixelColor(at, middle - 3) for at in (x, x - 1))
        assert abs(within.red() - beside.red()) < 3


def test_no_date_of_the_axis_is_left_out_or_struck_where_today_is(panel, theme):
    panel.runner.done.emit(answer_of(timeline_of(once(day(26), day(27)))))
    panel.set_period(day(1), day(12, month=2))
    QApplication.processEvents()
    dates = placed_dates(panel.stage, panel.axis.width())
    assert [tick.label for tick, _x, width in dates if width is not None] == [
        *("5 Jan", "12 Jan", "19 Jan", "26 Jan", "2 Feb", "9 Feb"),
    ]
    assert not any(tick.is_main for tick, _x, _width in dates)
    now_x = panel.stage.gutter + round(panel.stage.view.x_of(NOW.timestamp()))
    image = panel.axis.grab().toImage()
    below_pill = range(image.height() // 2 + 2, image.height())
    accent = theme.color("accent").name()
    assert accent not in {image.pixelColor(now_x, y).name() for y in below_pill}


def test_the_year_that_has_just_begun_is_named_below_everything_too(panel):
    marks = once(day(1, year=2019), day(2, year=2019)), once(day(26), day(27))
    panel.runner.done.emit(answer_of(timeline_of(*marks)))
    QApplication.processEvents()
    overview = panel.overview
    *_, (tick, _x, left) = overview.placed_dates()
    assert (tick.label, left is not None) == ("2026", True)
    assert left > overview.strip().left()


def test_below_a_timeline_without_events_stand_the_dates_of_what_is_in_view(panel):
    panel.runner.done.emit(answer_of(timeline_of()))
    panel.set_period(day(1), day(12, month=2))
    panel.stage.now_s = day(27, year=2025)
    whole, brush = panel.overview.whole, panel.overview.brush()
    assert whole.start_s < day(27, year=2025)
    assert whole.end_s == day(12, month=2)
    assert brush.width() == pytest.approx(whole.x_of(day(12, month=2)) - whole.x_of(day(1)))
    labels = [tick.label for tick, *_place in panel.overview.placed_dates()]
    assert {"Jan 2025", "Jan 2026"} <= set(labels)


def test_no_line_touches_the_words_in_a_timeline_without_events(panel, theme):
    panel.runner.done.emit(answer_of(timeline_of()))
    panel.set_period(day(1), day(12, month=2))
    QApplication.processEvents()
    image = panel.lanes.viewport().grab().toImage()
    now_x = round(panel.stage.view.x_of(NOW.timestamp()))
    accent = theme.color("accent").name()
    is_line = [image.pixelColor(now_x, y).name() == accent for y in range(image.height())]
    height = QFontMetricsF(theme.font(TextRole.BODY)).height()
    middle = image.height() // 2
    reach = round(height / 2) + 8
    assert not any(is_line[middle - reach : middle + reach])
    assert is_line[middle - 3 * reach]
    assert is_line[middle + 3 * reach]


def test_the_first_event_of_a_base_brings_its_lane_to_those_with_events(panel):
    panel.runner.done.emit(answer_of(timeline_of(once(day(26), day(27), lane=2))))
    stage = panel.stage
    assert stage.index.lanes[stage.frame.lanes[0]].name == "Harbour"
    stage.apply(
        Patch(
            keys=np.array([2], dtype=np.int32),
            marks=marks_of(once(day(25), day(26), lane=1, event=1)),
            lanes=stage.index.lanes,
            movements=movements_of(*np.empty((3, 0), dtype=np.int64)),
            since=1,
            stamp=2,
        )
    )
    assert stage.index.lanes[stage.frame.lanes[0]].name == "Airport"
