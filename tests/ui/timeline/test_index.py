"""What the index finds and counts, filtered, looked back and patched, is what a scan finds."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from desktop.bench.marks import FIRST_S, LAST_S, many_marks
from desktop.domain.event import EventKind
from desktop.queries.filters import EventFilter
from desktop.queries.timeline.changed import Patch
from desktop.queries.timeline.choosing import Chosen
from desktop.queries.timeline.columns import FLAG_CONTESTED, KINDS, MarkColumns
from desktop.queries.timeline.movements import movements_of
from desktop.ui.timeline.density import density_of, levels
from desktop.ui.timeline.heat import shades_between
from desktop.ui.timeline.index import MarkIndex
from desktop.ui.timeline.lane_order import LaneOrder
from desktop.ui.timeline.navigation import neighbour
from desktop.ui.timeline.periods import happened_s
from desktop.ui.timeline.view import View
from tests.ui.timeline.columns import day, lanes_named, marks_of, once, timeline_of, whole_of

LANES = lanes_named("A", "B", "C", "D")
STRIKES = Chosen(filter=EventFilter(kinds=(EventKind.STRIKE, EventKind.SIGHTING)))
NOTHING = np.empty(0, dtype=np.int64)
starts = st.integers(FIRST_S - 10**8, LAST_S)
widths = st.sampled_from([3_600, 86_400, 10**7, 10**8, 10**9])


def a_patch(keys, marks, since=1):
    return Patch(
        keys=np.array(keys, dtype=np.int32),
        marks=marks,
        lanes=LANES,
        movements=movements_of(NOTHING, NOTHING, NOTHING),
        since=since,
        stamp=since + 1,
    )


def an_index(seed, *, chosen=None, as_of=None, patches=True):
    """Return an index with some events replaced, and the marks that it should show."""
    marks = many_marks(600, len(LANES), seed)
    index = MarkIndex(whole_of(marks, LANES))
    if chosen is not None or as_of is not None:
        index.choose(chosen or Chosen(filter=EventFilter()), as_of)
    if patches:
        for round_ in range(2):
            keys = np.arange(1 + round_, 600, 17)
            new = many_marks(600, len(LANES), seed + 100 + round_).take(keys[::2] - 1)
            index.apply(a_patch(keys, new))
            marks = MarkColumns.joined([marks.take(~np.isin(marks.key, keys)), new])
    if chosen is not None:
        marks = marks.take(chosen(marks))
    if as_of is not None:
        marks = marks.take(marks.known <= as_of).as_of(as_of)
    return index, marks


def rows(marks):
    return sorted(zip(marks.key.tolist(), marks.lane.tolist(), marks.flags.tolist(), strict=True))


cases = pytest.mark.parametrize(
    "case", [{}, {"chosen": STRIKES}, {"as_of": 44_000}, {"chosen": STRIKES, "as_of": 45_000}]
)


@cases
@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 9), start=starts, width=widths)
def test_hits_are_those_of_a_scan(case, seed, start, width):
    index, marks = an_index(seed, **case)
    held = marks.take((marks.start_min <= start + width) & (marks.last >= start))
    hits = index.hits(start, start + width)
    assert rows(index.marks(hits)) == rows(held)
    assert len(hits) <= index.most(start, start + width)
    assert index.events_within(start, start + width) == len(set(held.key.tolist()))
    assert index.events() == len(set(marks.key.tolist()))


@cases
@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 9), start=starts, width=widths)
def test_counts_are_those_of_a_scan(case, seed, start, width):
    index, marks = an_index(seed, **case)
    density = density_of(index, View(float(start), float(start + width), 400.0))
    edges = density.edges_s
    assert edges[0] <= start
    assert edges[-1] >= start + width
    assert len(edges) <= 1_000
    ends = np.maximum(marks.last, marks.start_min + 1)
    for part in {0, len(edges) // 3, len(edges) // 2, len(edges) - 2}:
        held = (marks.start_min < edges[part + 1]) & (ends > edges[part])
        expected = np.bincount(marks.lane[held], minlength=len(LANES))
        assert density.counts[:, part].tolist() == expected.tolist()


@given(start=st.integers(FIRST_S, LAST_S), moved=st.integers(0, 10**7))
@settings(max_examples=30, deadline=None)
def test_counts_stay_what_they_are_while_one_pans(start, moved):
    index, _marks = an_index(1)
    width = 10**8
    one = density_of(index, View(float(start), float(start + width), 400.0))
    other = density_of(index, View(float(start + moved), float(start + moved + width), 400.0))
    same = np.intersect1d(one.edges_s, other.edges_s)
    assert len(same) > 1
    first, second = (np.searchsorted(each.edges_s, same[:-1]) for each in (one, other))
    assert (one.counts[:, first] == other.counts[:, second]).all()


def test_changed_marks_keep_their_place_until_they_are_sorted_in():
    index, marks = an_index(3)
    assert index.changed > 0
    before = rows(index.marks(index.hits(-1e18, 1e18)))
    index.take_merged(index.merged())
    assert index.changed == 0
    assert rows(index.marks(index.hits(-1e18, 1e18))) == before == rows(marks)
    assert index.stamp == 2


def test_a_patch_counts_at_once_where_counts_were_known():
    index, _marks = an_index(4, patches=False)
    whole = index.tables.begun[:, -1].sum()
    index.apply(a_patch([1, 2], marks_of(once(day(1), day(2), lane=2))))
    assert index.tables.begun[:, -1].sum() == whole - 2
    assert index.tables.begun.tolist() == index.layers[0].tables().begun.tolist()
    assert index.tables.ended.tolist() == index.layers[0].tables().ended.tolist()


def test_a_patch_hides_what_the_filter_hides():
    index = MarkIndex(timeline_of(once(day(1), day(2), kind=EventKind.STRIKE)))
    index.choose(STRIKES)
    index.apply(a_patch([9], marks_of(once(day(3), day(4), kind=EventKind.OTHER, event=8))))
    assert len(index.hits(-1e18, 1e18)) == 1
    assert len(index.of_event(9)) == 0
    index.apply(a_patch([1], marks_of(once(day(3), day(4), kind=EventKind.SIGHTING))))
    assert index.marks(index.of_event(1)).kind.tolist() == [KINDS.index(EventKind.SIGHTING)]


def test_looking_back_takes_away_what_was_not_contested_yet():
    index = MarkIndex(timeline_of(once(day(1), day(2), known=100, contested=200)))
    index.choose(Chosen(filter=EventFilter()), 150)
    assert not index.marks(index.of_event(1)).flags[0] & FLAG_CONTESTED
    index.choose(Chosen(filter=EventFilter()), 200)
    assert index.marks(index.of_event(1)).flags[0] & FLAG_CONTESTED
    index.choose(Chosen(filter=EventFilter()), 99)
    assert len(index.of_event(1)) == 0


@pytest.mark.parametrize("step", [1, -1])
def test_steps_go_through_all_events_in_the_order_of_time(step):
    index, marks = an_index(5)
    instants = happened_s(marks)
    order = sorted(zip(instants.tolist(), marks.key.tolist(), strict=True))
    dated = [key for at, key in order if np.isfinite(at)]
    if step < 0:
        dated.reverse()
    key, walked = dated[0], []
    while key is not None:
        walked.append(key)
        key = neighbour(index, key, step, day(1), day(2))
    assert walked == dated


def test_without_any_mark_there_is_nothing_to_step_to():
    index = MarkIndex(timeline_of())
    assert neighbour(index, -1, 1, day(1), day(2)) is None
    assert index.whole() is None
    assert index.empty_lanes().all()


def test_where_none_is_selected_a_step_goes_to_the_first_in_view():
    index = MarkIndex(timeline_of(once(day(1), day(2)), once(day(10), day(11))))
    assert neighbour(index, -1, 1, day(5), day(12)) == 2
    assert neighbour(index, -1, -1, day(5), day(9)) == 1


def test_more_marks_are_fuller_and_none_are_as_the_ground():
    found = levels(np.array([[0, 1, 100]]))
    shades = shades_between(QColor("#FFFFFF"), QColor("#000000"))[found[0]] & 0xFF
    assert shades[0] == 255 > shades[1] > shades[2] == 0


def shown(order, empty=(False,) * 5, lanes=LANES):
    return [lanes[number].name for number in order.shown(lanes, np.array(empty))]


def test_lanes_stand_in_their_own_order_until_somebody_moves_them():
    assert shown(LaneOrder()) == ["A", "B", "C", "D", "Not at a base"]
    order = LaneOrder().with_move("base3", -2, ("base0", "base1", "base2", "base3", ""))
    assert shown(order) == ["A", "D", "B", "C", "Not at a base"]
    assert shown(order.with_pin("base2")) == ["C", "A", "D", "B", "Not at a base"]
    assert shown(order.with_pin("base2").with_pin("base2")) == shown(order)


def test_lanes_with_marks_come_before_empty_ones_but_for_those_that_somebody_put_there():
    empty = (False, True, False, True, False)
    assert shown(LaneOrder(), empty) == ["B", "D", "Not at a base", "A", "C"]
    assert shown(LaneOrder().with_pin("base2"), empty) == ["C", "B", "D", "Not at a base", "A"]


def test_empty_lanes_are_left_out_on_request_and_deleted_ones_always():
    order = LaneOrder(hides_empty=True)
    assert shown(order, (True, False, True, False, False)) == ["A", "C", "D"]


def test_a_lane_is_folded_or_unfolded_never_both():
    usual, lane = LaneOrder(), LANES[1]
    unfolded, collapsed = usual.with_unfolded("base0"), usual.with_collapsed("base0")
    assert unfolded.rows(lane) > usual.rows(lane) > collapsed.rows(lane) == 1
    assert unfolded.with_collapsed("base0") == collapsed
    assert collapsed.with_collapsed("base0") == usual


def test_the_order_of_lanes_is_remembered():
    order = LaneOrder(
        moved=("b", "a"),
        pinned=("c",),
        collapsed=frozenset("d"),
        unfolded=frozenset("e"),
        hides_empty=True,
    )
    assert LaneOrder.of_state(order.state()) == order
    assert LaneOrder.of_state({}) == LaneOrder()
