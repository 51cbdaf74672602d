"""Labels at the right edge: on their bar or before their mark where there is room, else cut."""

import pytest

from desktop.domain.spans import DAY_S
from desktop.ui.timeline.arranging import Arranger
from desktop.ui.timeline.index import MarkIndex
from desktop.ui.timeline.sizes import sizes_of
from desktop.ui.timeline.view import View
from tests.ui.timeline.columns import a_mark, day, once, timeline_of

# Ten pixels a day, from 1 January 2026 on.
VIEW = View(day(1), day(1) + 60 * DAY_S, 600.0)
LABEL_PX = 120.0
# No line of today is near.
FAR_S = float(day(1, year=2030))


@pytest.fixture
def arranged(theme):
    """Return what arranges marks whose labels are all of one width."""
    sizes = sizes_of(theme)

    def arrange(*marks, width=LABEL_PX):
        index = MarkIndex(timeline_of(*marks))
        found = Arranger(index, sizes, lambda keys: [width] * len(keys)).frame(VIEW, 500, FAR_S)
        return found, sizes

    return arrange


def test_a_label_that_fits_behind_its_mark_stays_there(arranged):
    frame, sizes = arranged(once(day(10), day(11)))
    assert frame.label_left[0] == pytest.approx(frame.end[0] + sizes.label_gap)


def test_a_label_that_the_edge_would_cut_stands_before_its_mark(arranged):
    frame, sizes = arranged(once(day(24, month=2), day(25, month=2)))
    assert frame.label_left[0] + LABEL_PX == pytest.approx(frame.shapes.left[0] - sizes.label_gap)
    assert not frame.label_inside[0]
    middle = frame.top[0] + sizes.row / 2
    assert frame.at(frame.label_left[0] + 5, middle) == 0


def test_a_label_never_moves_onto_another_mark_of_its_row(arranged):
    early = once(day(14, month=2), day(15, month=2))
    late = once(day(26, month=2), day(27, month=2))
    frame, sizes = arranged(early, late, width=85.0)
    assert frame.row[0] == frame.row[1]
    assert frame.label_left[1] == pytest.approx(frame.end[1] + sizes.label_gap)


def test_a_label_moves_onto_its_own_bar_where_that_is_pale_and_wide_enough(arranged):
    frame, sizes = arranged(once(day(20, year=2025), day(27, month=2)))
    assert frame.label_inside[0]
    assert frame.label_left[0] == pytest.approx(sizes.arrow + sizes.label_gap)


def test_a_label_on_a_pale_bar_is_as_long_as_the_bar_lets_it(arranged):
    frame, sizes = arranged(once(day(20, year=2025), day(27, month=2)), width=500.0)
    assert sizes.longest_label < 500
    assert frame.label_width[0] == 500


def test_a_bar_without_a_start_takes_its_label_too(arranged):
    frame, _sizes = arranged(a_mark(start_max=day(27, month=2), end_max=day(27, month=2)))
    assert frame.label_inside[0]


def test_a_label_cut_everywhere_stands_where_clearly_more_of_it_is_read(arranged):
    frame, sizes = arranged(once(day(30), day(31)), width=290.0)
    assert frame.label_left[0] == pytest.approx(frame.end[0] + sizes.label_gap)
    frame, sizes = arranged(once(day(9, month=2), day(10, month=2)), width=400.0)
    assert frame.label_left[0] < frame.shapes.left[0]
    frame, sizes = arranged(
        once(day(9, month=2), day(10, month=2)),
        once(day(4, month=2), day(5, month=2)),
        width=0.0,
    )
    assert (frame.label_left > frame.shapes.left).all()


def test_rows_stay_as_they_are_whatever_the_edge_cuts(theme):
    sizes = sizes_of(theme)
    index = MarkIndex(timeline_of(*(once(day(n), day(n + 1)) for n in range(2, 28, 3))))
    arranger = Arranger(index, sizes, lambda keys: [LABEL_PX] * len(keys))
    before = arranger.frame(VIEW, 500, FAR_S)
    rows = dict(zip(before.marks.key.tolist(), before.row.tolist(), strict=True))
    left_px = View(VIEW.start_s - 35 * DAY_S, VIEW.end_s - 35 * DAY_S, 600.0)
    after = arranger.frame(left_px, 500, FAR_S)
    for mark, row in zip(after.marks.key.tolist(), after.row.tolist(), strict=True):
        assert rows[mark] == row


def test_a_label_goes_with_its_mark_and_is_never_cut_by_the_left_edge(arranged):
    gone = once(day(30, month=12, year=2025), day(31, month=12, year=2025))
    going = once(day(30, month=12, year=2025), day(2))
    frame, _sizes = arranged(gone, going)
    is_shown = frame.label_width > 0
    assert is_shown.tolist() == [False, True]
    assert frame.label_left[is_shown].min() > 0
    middle = frame.top[0] + 5
    assert frame.at(frame.label_left[0] + LABEL_PX / 2, middle) is None
