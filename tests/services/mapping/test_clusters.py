"""Points that would lie over one another on a page share a mark."""

import math
from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop.services.mapping.clusters import clustered

spots = st.lists(st.tuples(st.floats(-300, 900), st.floats(-300, 600)), max_size=60)


def of(places, cell=40.0, apart=30.0):
    table = np.array(places, dtype=np.float64).reshape(-1, 2)
    return clustered(table[:, 0], table[:, 1], cell, apart)


def members(found):
    return sorted(sorted(one.members.tolist()) for one in found)


def test_no_points_make_no_clusters():
    assert of([]) == ()


def test_points_of_one_square_share_a_mark_in_their_middle():
    (found,) = of([(2, 4), (10, 8)])
    assert (found.x, found.y) == (6, 6)


def test_points_on_both_sides_of_a_squares_edge_share_a_mark_too():
    (found,) = of([(39, 20), (38, 20), (41, 20)])
    assert sorted(found.members.tolist()) == [0, 1, 2]
    assert math.isclose(found.x, (39 + 38 + 41) / 3)


def test_points_that_are_far_from_each_other_keep_marks_of_their_own():
    assert members(of([(5, 5), (100, 5), (5, 100), (-80, -80)])) == [[0], [1], [2], [3]]


def test_the_first_of_a_row_has_no_neighbour_at_the_end_of_the_row_before():
    assert members(of([(75, 20), (5, 60)])) == [[0], [1]]


def test_a_square_with_the_most_points_takes_those_around_it():
    places = [(38, 20)] * 3 + [(50, 20)] + [(82, 20)] * 2
    assert members(of(places)) == [[0, 1, 2, 3], [4, 5]]


@given(spots)
def test_each_point_has_one_mark_which_is_none_of_a_far_one(places):
    found = of(places)
    assert sorted(at for one in found for at in one.members.tolist()) == list(range(len(places)))
    for one in found:
        for at in one.members.tolist():
            # From the middle of one square to the far corner of one beside it.
            assert math.dist((one.x, one.y), places[at]) < 150


@given(spots, st.integers(-5, 5), st.integers(-5, 5))
def test_a_page_that_moves_by_whole_squares_parts_and_joins_nothing(places, right, down):
    whole = [(round(x), round(y)) for x, y in places]
    moved = [(x + 40 * right, y + 40 * down) for x, y in whole]
    assert members(of(whole)) == members(of(moved))


def test_many_points_end_as_marks_that_can_be_told_apart():
    chance = np.random.default_rng(6)
    found = of(chance.uniform(0, 800, (20_000, 2)))
    assert len(found) <= 400
    near = [
        (one, other)
        for one, other in combinations(found, 2)
        if math.dist((one.x, one.y), (other.x, other.y)) < 20
    ]
    assert len(near) < len(found) / 20
