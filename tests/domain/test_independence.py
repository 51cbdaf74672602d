"""The least number of colours, against trying them all; and chains of verdicts without end."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.independence import EXACT_GROUPS, Independence, least_colours
from desktop.domain.origin_link import OriginLink, Verdict


def bits(size, edges):
    neighbours = [0] * size
    for first, second in edges:
        neighbours[first] |= 1 << second
        neighbours[second] |= 1 << first
    return neighbours


def by_trying(size, edges):
    return next(
        number
        for number in range(size + 1)
        if any(
            all(colours[a] != colours[b] for a, b in edges)
            for colours in product(range(number), repeat=size)
        )
    )


@given(st.data(), st.integers(0, 6))
def test_the_least_number_of_colours_is_what_trying_all_finds(data, size):
    pairs = [(a, b) for a in range(size) for b in range(a)]
    edges = data.draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    assert least_colours(bits(size, edges)) == by_trying(size, edges)


def test_a_ring_of_five_takes_three_though_no_three_differ_pairwise():
    assert least_colours(bits(5, [(n, (n + 1) % 5) for n in range(5)])) == 3


def test_beyond_the_exact_size_a_clique_is_the_lower_bound():
    size = EXACT_GROUPS + 1
    assert least_colours(bits(size, [(n, (n + 1) % size) for n in range(size)])) == 2
    assert least_colours(bits(40, [(a, b) for a in range(40) for b in range(a)])) == 40


def test_many_that_nobody_tells_apart_may_be_one():
    assert least_colours([0] * 500) == 1


def test_a_long_chain_of_copies_leads_to_its_first_source():
    links = [
        OriginLink(
            id=f"{n:05}",
            first=f"s{n:05}",
            second=f"s{n + 1:05}",
            verdict=Verdict.DERIVED,
            reason="Copies",
        )
        for n in range(5_000)
    ]
    assert Independence(links).place("s00000") == "s05000"


def test_who_copies_through_two_papers_that_copy_one_agency_stands_for_the_agency():
    pairs = [("a", "b"), ("a", "c"), ("b", "d"), ("c", "d")]
    links = [
        OriginLink(id=x + y, first=x, second=y, verdict=Verdict.DERIVED, reason="Copies")
        for x, y in pairs
    ]
    known = Independence(links)
    assert known.place("a") == "d"
    assert not known.takes_from_several("a")
    assert known.is_derived("a")
    assert not known.is_derived("d")


def test_who_copies_a_paper_of_several_sources_takes_from_those_too():
    pairs = [("a", "b"), ("b", "c"), ("b", "d")]
    links = [
        OriginLink(id=x + y, first=x, second=y, verdict=Verdict.DERIVED, reason="Copies")
        for x, y in pairs
    ]
    known = Independence(links)
    assert known.takes_from_several("a")
    assert known.grouped(["a", "d", "x"]) == {"a": "d", "d": "d", "x": "x"}
