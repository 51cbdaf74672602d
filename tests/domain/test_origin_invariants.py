"""Invariants of the range of origins, over any notes and verdicts."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.counting import explain
from desktop.domain.note import NoteStatus, Stance
from desktop.domain.origin_link import Verdict
from desktop.domain.origins import corroboration, repeats
from desktop.domain.source import SourceKind
from tests.domain.test_origins import link, told

VERDICTS = st.lists(
    st.builds(
        link,
        st.sampled_from(["s1", "s2", "s3"]),
        st.sampled_from(Verdict),
        st.sampled_from(["u1", "u2", "x"]) | st.sampled_from(["s4", "s5"]),
    )
    | st.builds(link, st.sampled_from(["u1", "x"]), st.sampled_from(Verdict), st.just("s1")),
    max_size=8,
    unique_by=lambda one: one.id,
)

TESTIMONIES = st.lists(
    st.builds(
        told,
        note=st.sampled_from("abcdefgh"),
        origin=st.sampled_from(["s1", "s2", "s3", "s4", "u1", "u2"]),
        report=st.sampled_from(["r1", "r2"]),
        number=st.integers(1, 3),
        stance=st.sampled_from(Stance),
        status=st.sampled_from(NoteStatus),
        fits_both=st.booleans(),
        first_hand=st.booleans(),
        struck=st.booleans(),
        distance=st.integers(0, 3),
        reported_s=st.none() | st.integers(0, 3),
    ).map(
        lambda one: replace(
            one,
            origin_kind=SourceKind.UNNAMED if one.origin[0] == "u" else SourceKind.OFFICIAL,
        )
    ),
    unique_by=lambda one: one.note,
)


@given(TESTIMONIES, VERDICTS, st.randoms())
def test_the_order_of_notes_and_verdicts_never_matters(notes, links, random):
    mixed, other = list(notes), list(links)
    random.shuffle(mixed)
    random.shuffle(other)
    assert corroboration(mixed, other) == corroboration(notes, links)
    assert repeats(mixed, other) == repeats(notes, links)
    assert explain(mixed, other) == explain(notes, links)


@given(TESTIMONIES, VERDICTS)
def test_the_minimum_never_exceeds_the_maximum(notes, links):
    found = corroboration(notes, links)
    assert 0 <= found.minimum <= found.maximum
    assert (found.minimum == 0) == (found.maximum == 0)
    assert found.first_hand <= found.maximum


@given(TESTIMONIES, VERDICTS, st.integers(1, 3))
def test_a_repeat_adds_nothing(notes, links, further):
    again = [
        replace(one, note=f"again {one.note}", report="later", distance=one.distance + further)
        for one in notes
        if not one.fits_both
    ]
    assert corroboration([*notes, *again], links) == corroboration(notes, links)


@given(TESTIMONIES, VERDICTS)
def test_what_counts_for_nothing_changes_no_range(notes, links):
    counting = [one for one in notes if one.tells(Stance.SUPPORTS)]
    left, every = corroboration(counting, links), corroboration(notes, links)
    assert (left.minimum, left.maximum, left.first_hand) == (
        every.minimum,
        every.maximum,
        every.first_hand,
    )


@given(TESTIMONIES)
def test_to_leave_every_pair_open_changes_only_the_minimum(notes):
    sources = sorted({one.origin for one in notes})
    opened = [link(a, Verdict.UNKNOWN, b) for a in sources for b in sources if a < b]
    found, before = corroboration(notes, opened), corroboration(notes)
    assert found == replace(before, minimum=min(before.maximum, 1))


@given(TESTIMONIES, VERDICTS)
def test_every_note_is_told_of_once(notes, links):
    count = explain(notes, links)
    counted = [note for origin in count.origins for note in origin.notes]
    assert sorted([*counted, *(one.note for one in count.uncounted)]) == sorted(
        one.note for one in notes
    )
    assert all(origin.notes for origin in count.origins)
    assert sum(origin.number for origin in count.origins) == count.corroboration.maximum


@given(TESTIMONIES)
def test_one_note_more_never_lowers_the_count(notes):
    before = corroboration(notes)
    after = corroboration([*notes, told("new", origin="s9")])
    assert after.minimum >= before.minimum
    assert after.maximum == before.maximum + 1
