"""Competing hypotheses: only what does not fit counts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.ach import Grid, InvalidGrid, Rating, Row, diagnosticity, most_telling, weigh

SIGNS = {"": None} | {rating.value: rating for rating in Rating}
RATINGS = st.sampled_from(list(SIGNS.values()))


def row(signs, note="n1"):
    """Return a row from its signs: "--|N|++"."""
    return Row(note=note, ratings=tuple(SIGNS[sign] for sign in signs.split("|")))


def grid(*rows, hypotheses=("leaves", "rotates", "stays")):
    return Grid(
        hypotheses=hypotheses,
        rows=tuple(row(signs, f"n{number}") for number, signs in enumerate(rows, 1)),
    )


def test_the_signs_are_those_of_the_method():
    assert [rating.value for rating in Rating] == ["--", "-", "N", "+", "++"]


def test_only_what_does_not_fit_counts():
    found = weigh(grid("++|-|--", "+|N|-", "++|+|++"))
    assert [(one.hypothesis, one.inconsistency) for one in found] == [
        ("leaves", 0),
        ("rotates", 1),
        ("stays", 3),
    ]


def test_the_least_inconsistent_comes_first_however_much_fits_another():
    found = weigh(grid("++|N|-", "++|N|N", "--|N|N"))
    assert [one.hypothesis for one in found] == ["rotates", "stays", "leaves"]
    assert [one.index for one in found] == [1, 2, 0]


def test_ties_keep_the_order_given():
    found = weigh(grid("-|-|N", "N|N|-"))
    assert [one.hypothesis for one in found] == ["leaves", "rotates", "stays"]


def test_a_blank_counts_for_nothing_and_is_told():
    found = weigh(grid("|--|N", "|-|"))
    assert [(one.hypothesis, one.inconsistency, one.unrated) for one in found] == [
        ("leaves", 0, 2),
        ("stays", 0, 1),
        ("rotates", 3, 0),
    ]


@pytest.mark.parametrize(
    ("signs", "expected"),
    [
        ("+|+|+", 0),
        ("--|--|--", 0),
        ("--|N|++", 4),
        ("N|+|N", 1),
        ("-|+|", 2),
        ("++||", 0),
        ("||", 0),
    ],
)
def test_a_note_tells_as_much_as_its_ratings_differ(signs, expected):
    assert diagnosticity(row(signs)) == expected


def test_the_most_telling_note_comes_first_and_ties_keep_their_order():
    found = most_telling(grid("+|+|+", "N|+|N", "--|N|++", "+|N|N"))
    assert [one.note for one in found] == ["n3", "n2", "n4", "n1"]


@pytest.mark.parametrize("count", [0, 1, 6])
def test_a_grid_compares_two_to_five_hypotheses(count):
    with pytest.raises(InvalidGrid, match=f"2 to 5 hypotheses, not {count}"):
        Grid(hypotheses=("one",) * count)


def test_a_ragged_row_is_refused():
    with pytest.raises(InvalidGrid, match="one rating, or a blank"):
        grid("+|+")


@given(st.lists(st.tuples(RATINGS, RATINGS), max_size=8), RATINGS)
def test_another_note_never_makes_a_hypothesis_less_inconsistent(pairs, more):
    rows = tuple(Row(note=f"n{at}", ratings=pair) for at, pair in enumerate(pairs))
    fuller = (*rows, Row(note="more", ratings=(more, more)))
    before = {one.index: one for one in weigh(Grid(hypotheses=("a", "b"), rows=rows))}
    after = {one.index: one for one in weigh(Grid(hypotheses=("a", "b"), rows=fuller))}
    assert all(after[at].inconsistency >= before[at].inconsistency for at in before)
    # The same rating throughout moves no hypothesis against another.
    assert [one.index for one in before.values()] == [one.index for one in after.values()]
