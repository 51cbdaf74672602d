"""Sorted marks: what a period holds, found and counted, equals what a look at every mark finds."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop.bench.marks import many_marks
from desktop.queries.timeline.columns import (
    FLAG_GONE,
    UNBOUNDED_END_S,
    UNBOUNDED_START_S,
    MarkColumns,
)
from desktop.queries.timeline.layer import CELLS, Grid, grid_over, layer_of
from tests.ui.timeline.columns import a_mark, day, marks_of, once

instants = st.integers(min_value=599_000_000, max_value=1_790_000_000)
widths = st.integers(0, 40 * 365 * 86_400)


def within(marks, start, end):
    return (marks.start_min <= end) & (marks.last >= start) & ((marks.flags & FLAG_GONE) == 0)


@given(seed=st.integers(0, 50), start=instants, width=widths, lanes=st.integers(2, 9))
def test_the_window_finds_what_a_scan_of_all_marks_finds(seed, start, width, lanes):
    layer = layer_of(many_marks(400, lanes, seed), lanes)
    layer.marks.flags[::7] |= FLAG_GONE
    shown = np.arange(400) % 3 > 0
    expected = np.nonzero(within(layer.marks, start, start + width))[0]
    assert layer.hits(start, start + width).tolist() == expected.tolist()
    kept = expected[shown[expected]]
    assert layer.hits(start, start + width, shown).tolist() == kept.tolist()


@given(seed=st.integers(0, 50), first=st.integers(0, CELLS), parts=st.integers(1, 200))
def test_the_tables_count_what_a_scan_of_all_marks_counts(seed, first, parts):
    layer = layer_of(many_marks(400, 5, seed), 5)
    shown = np.arange(400) % 3 > 0
    after = min(first + parts, CELLS)
    low = layer.grid.start_s + first * layer.grid.step_s
    high = layer.grid.start_s + after * layer.grid.step_s
    marks = layer.marks
    ends = np.maximum(marks.last, marks.start_min + 1)
    for chosen in (None, shown):
        tables = layer.tables(chosen)
        there = np.ones(400, dtype=np.bool_) if chosen is None else chosen
        held = there & (marks.start_min < high) & (ends > low)
        counted = tables.begun[:, after] - tables.ended[:, first]
        expected = np.bincount(marks.lane[held], minlength=5)
        if first < after:
            assert counted.tolist() == expected.tolist()


def test_marks_that_are_gone_are_not_counted():
    layer = layer_of(many_marks(100, 3), 3)
    layer.marks.flags[:40] |= FLAG_GONE
    assert layer.tables().begun[:, -1].sum() == 60


def test_the_window_finds_marks_that_nothing_bounds():
    marks = marks_of(a_mark(), a_mark(start_max=day(5), end_max=day(5)), a_mark(start_min=day(20)))
    layer = layer_of(marks, 2)
    assert len(layer.hits(day(10), day(12))) == 1
    assert len(layer.hits(day(1), day(4))) == 2
    assert len(layer.hits(day(21), day(22))) == 2
    assert len(layer.hits(UNBOUNDED_START_S, UNBOUNDED_END_S)) == 3
    assert layer.is_bounded
    assert not layer_of(marks_of(a_mark()), 2).is_bounded


def test_a_grid_holds_every_bound():
    marks = marks_of(once(day(2), day(3)), a_mark(start_min=day(20), end_max=day(25)))
    grid = grid_over(marks)
    assert grid.start_s == day(2)
    assert grid.end_s >= day(25)
    assert grid_over(MarkColumns.empty()) == Grid(start_s=0, step_s=86_400)


def test_what_takes_no_time_counts_in_one_part_only():
    layer = layer_of(marks_of(once(day(5), day(5)), once(day(1), day(31))), 2)
    tables = layer.tables()
    held = tables.begun[1, 1:] - tables.ended[1, :-1]
    assert (held == 2).sum() == 1


def test_lanes_are_known_by_the_marks():
    layer = layer_of(marks_of(once(day(5), day(6), lane=1), once(day(5), day(6), lane=0)), 2)
    assert layer.lane_of(np.array([0, 1])).tolist() == [0, 1]
    assert len(layer) == 2


def test_few_that_are_shown_are_found_and_counted_as_many_are():
    layer = layer_of(many_marks(400, 5), 5)
    everywhere = (UNBOUNDED_START_S, UNBOUNDED_END_S)
    for each in (2, 100):
        shown = np.arange(400) % each == 0
        assert layer.hits(*everywhere, shown).tolist() == np.flatnonzero(shown).tolist()
        counted = layer.tables(shown).begun[:, -1]
        assert counted.tolist() == np.bincount(layer.marks.lane[shown], minlength=5).tolist()
