"""Independent origins as a range, by the rules of the data model."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import origins
from desktop.domain.note import NoteStatus, Stance
from desktop.domain.origins import Corroboration, corroboration, repeats
from desktop.domain.source import SourceKind


def told(note="n1", **parts):
    """Return a testimony of a named official to the report r1."""
    known = {
        "note": note,
        "report": "r1",
        "origin": "s1",
        "origin_kind": SourceKind.OFFICIAL,
        "number": 1,
        "distance": 1,
        "reported_s": 0,
        "stance": Stance.SUPPORTS,
        "status": NoteStatus.ACCEPTED,
        "fits_both": False,
        "first_hand": False,
        "label": "An official",
    }
    return origins.Testimony(**(known | parts))


def unnamed(note, origin, **parts):
    return told(note, origin=origin, origin_kind=SourceKind.UNNAMED, **parts)


def span_of(*testimonies):
    found = corroboration(testimonies)
    return found.minimum, found.maximum


def test_without_notes_there_is_no_origin():
    assert corroboration(()) == Corroboration(
        minimum=0, maximum=0, first_hand=0, against=0, fits_both=0, silent=()
    )


def test_two_named_sources_are_two():
    assert span_of(told("n1", origin="s1"), told("n2", origin="s2")) == (2, 2)


def test_one_source_in_two_reports_is_one():
    assert span_of(told("n1"), told("n2", report="r2")) == (1, 1)


def test_an_unnamed_source_alone_is_one():
    assert span_of(unnamed("n1", "u1")) == (1, 1)


def test_two_unnamed_sources_may_be_the_same():
    assert span_of(unnamed("n1", "u1"), unnamed("n2", "u2")) == (1, 2)


def test_an_unnamed_source_may_be_the_named_one():
    assert span_of(told("n1"), unnamed("n2", "u1")) == (1, 2)


def test_two_sources_in_the_words_count_as_one_to_two():
    assert span_of(unnamed("n1", "u1", number=2)) == (1, 2)


def test_of_one_origin_the_highest_number_counts_in_any_order():
    notes = [unnamed("n1", "u1", number=2), unnamed("n2", "u1"), unnamed("n3", "u1", number=3)]
    assert span_of(*notes) == span_of(*reversed(notes)) == (1, 3)


@pytest.mark.parametrize(
    "parts",
    [
        {"stance": Stance.NO_COMMENT},
        {"stance": Stance.CONTEXT},
        {"stance": Stance.QUALIFIES},
        {"stance": Stance.AGAINST},
        {"fits_both": True},
        {"status": NoteStatus.REJECTED},
    ],
)
def test_what_does_not_support_never_counts(parts):
    assert span_of(told("n1", **parts)) == (0, 0)


def test_who_saw_it_is_counted_apart_once_an_origin():
    notes = [told("n1", first_hand=True), told("n2", first_hand=True), told("n3", origin="s2")]
    found = corroboration(notes)
    assert (found.first_hand, found.minimum) == (1, 2)


def test_who_speaks_against_it_is_counted_apart_at_the_most():
    notes = [
        told("n1"),
        unnamed("n2", "u1", stance=Stance.AGAINST, number=2),
        told("n3", origin="s2", stance=Stance.AGAINST, first_hand=True),
    ]
    found = corroboration(notes)
    assert (found.against, found.maximum, found.first_hand) == (3, 1, 0)


def test_who_did_not_comment_is_named_once_and_in_order():
    silent = {"stance": Stance.NO_COMMENT}
    notes = [
        told("n1", origin="s2", label="Ministry", **silent),
        told("n2", label="Army", **silent),
        told("n3", label="Army", report="r2", **silent),
    ]
    assert corroboration(notes).silent == ("Army", "Ministry")


def test_what_fits_both_is_counted_apart_but_not_where_nobody_commented():
    notes = [
        told("n1", fits_both=True),
        told("n2", fits_both=True, stance=Stance.NO_COMMENT),
        told("n3", fits_both=True, status=NoteStatus.REJECTED),
    ]
    assert corroboration(notes).fits_both == 1


TESTIMONIES = st.lists(
    st.builds(
        told,
        note=st.sampled_from("abcdefgh"),
        origin=st.sampled_from(["s1", "s2", "u1", "u2"]),
        report=st.sampled_from(["r1", "r2"]),
        number=st.integers(1, 3),
        stance=st.sampled_from(Stance),
        status=st.sampled_from(NoteStatus),
        fits_both=st.booleans(),
        first_hand=st.booleans(),
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


@given(TESTIMONIES, st.randoms())
def test_the_order_of_the_notes_never_matters(notes, random):
    mixed = list(notes)
    random.shuffle(mixed)
    assert corroboration(mixed) == corroboration(notes)
    assert repeats(mixed) == repeats(notes)


@given(TESTIMONIES)
def test_the_minimum_never_exceeds_the_maximum(notes):
    found = corroboration(notes)
    assert 0 <= found.minimum <= found.maximum
    assert (found.minimum == 0) == (found.maximum == 0)


@given(TESTIMONIES)
def test_one_note_more_never_lowers_the_count(notes):
    before = corroboration(notes)
    after = corroboration([*notes, told("new", origin="s9")])
    assert after.minimum >= before.minimum
    assert after.maximum == before.maximum + 1


def test_a_report_that_passes_on_anothers_origin_repeats_it():
    near, far = told("n1", distance=1), told("n2", report="r2", distance=2)
    assert repeats([far, near]) == {"n2"}


def test_of_equally_near_reports_the_later_one_repeats():
    first, later = told("n1", reported_s=5), told("n2", report="r2", reported_s=9)
    assert repeats([later, first]) == {"n2"}


def test_a_report_without_a_date_is_taken_for_the_later_one():
    dated, undated = told("n1", reported_s=9), told("n2", report="r2", reported_s=None)
    assert repeats([undated, dated]) == {"n2"}


def test_two_notes_of_one_report_do_not_repeat_each_other():
    assert repeats([told("n1"), told("n2", distance=3)]) == frozenset()
