"""Contradictions found, grouped and resolved by what the analyst made of the notes."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.contradictions import (
    ContradictionSort,
    EventFacts,
    NoteFacts,
    Resolution,
    contradictions,
)
from desktop.domain.event import EventKind
from desktop.domain.note import NoteStatus, Stance

ACCEPTED, OPEN = NoteStatus.ACCEPTED, NoteStatus.OPEN
DISPUTED, REJECTED = NoteStatus.DISPUTED, NoteStatus.REJECTED


def says(note, stance=Stance.SUPPORTS, status=ACCEPTED, **parts):
    return NoteFacts(note=note, stance=stance, status=status, **parts)


def denies(note, status=ACCEPTED, **parts):
    return says(note, Stance.AGAINST, status, **parts)


def dated(note, start_s, end_s, status=ACCEPTED):
    return says(note, status=status, start_s=start_s, end_s=end_s)


def an_event(*notes, **parts):
    known = {
        "event": "e1",
        "title": "Planes leave",
        "kind": EventKind.WITHDRAWAL,
        "bases": ("b1",),
        "start_s": 0,
        "end_s": 100,
    }
    return EventFacts(notes=notes, **(known | parts))


def contested(event, start_s=0, end_s=100, **parts):
    notes = says(f"{event} for"), denies(f"{event} against")
    return an_event(*notes, event=event, start_s=start_s, end_s=end_s, **parts)


def test_notes_for_and_against_one_event_contradict_each_other():
    (found,) = contradictions([an_event(says("n2"), denies("n3"), says("n1"))])
    assert found.sort is ContradictionSort.STANCE
    assert found.sides == (("n1", "n2"), ("n3",))
    assert (found.base, found.title, found.start_s, found.end_s) == ("b1", "Planes leave", 0, 100)


@pytest.mark.parametrize(
    "other",
    [
        says("n2"),
        says("n2", Stance.NO_COMMENT),
        says("n2", Stance.QUALIFIES),
        denies("n2", fits_both=True),
        denies("n2", struck=True),
    ],
)
def test_nothing_else_contradicts_a_note(other):
    assert contradictions([an_event(says("n1"), other)]) == ()


def test_what_is_only_denied_contradicts_nothing():
    assert contradictions([an_event(denies("n1"))]) == ()


@pytest.mark.parametrize(
    ("notes", "resolution"),
    [
        ((says("a"), denies("b")), Resolution.OPEN),
        ((says("a", status=OPEN), denies("b")), Resolution.OPEN),
        ((says("a"), denies("b", DISPUTED)), Resolution.DISPUTED),
        ((says("a", status=DISPUTED), denies("b")), Resolution.DISPUTED),
        ((says("a", status=DISPUTED), denies("b", OPEN)), Resolution.OPEN),
        ((says("a"), denies("b", REJECTED)), Resolution.ACCEPTED),
        ((says("a", status=REJECTED), denies("b")), Resolution.REJECTED),
        ((says("a", status=REJECTED), denies("b", REJECTED)), Resolution.REJECTED),
        ((says("a"), denies("b", REJECTED), denies("c")), Resolution.OPEN),
        ((says("a"), says("c", status=REJECTED), denies("b", REJECTED)), Resolution.ACCEPTED),
    ],
)
def test_the_statuses_of_the_notes_resolve_it_and_the_losers_stay(notes, resolution):
    (found,) = contradictions([an_event(*notes)])
    assert found.resolution is resolution
    assert {note for side in found.sides for note in side} == {note.note for note in notes}


def test_to_reject_the_event_resolves_its_contradictions():
    (found,) = contradictions([contested("e1", is_rejected=True)])
    assert found.resolution is Resolution.REJECTED


def test_supporting_notes_whose_dates_cannot_both_hold_contradict_each_other():
    notes = [dated("late", 50, 60), dated("early", 0, 10), dated("earlier", None, 5)]
    (found,) = contradictions([an_event(*notes, dated("wide", 0, None), says("undated"))])
    assert found.sort is ContradictionSort.DATES
    assert found.sides == (("earlier", "early"), ("late",))


def test_dates_that_share_a_moment_do_not_contradict_each_other():
    assert contradictions([an_event(dated("a", 0, 10), dated("b", 9, 20))]) == ()
    assert contradictions([an_event(dated("a", 5, 5), dated("b", 5, 5))]) == ()
    assert len(contradictions([an_event(dated("a", 0, 10), dated("b", 10, 20))])) == 1


@pytest.mark.parametrize(
    ("statuses", "resolution"),
    [
        ((ACCEPTED, ACCEPTED), Resolution.OPEN),
        ((ACCEPTED, OPEN), Resolution.OPEN),
        ((ACCEPTED, DISPUTED), Resolution.DISPUTED),
        ((ACCEPTED, REJECTED), Resolution.ACCEPTED),
        ((REJECTED, REJECTED), Resolution.REJECTED),
    ],
)
def test_dates_are_resolved_by_what_stands(statuses, resolution):
    notes = [dated("a", 0, 10, statuses[0]), dated("b", 20, 30, statuses[1])]
    (found,) = contradictions([an_event(*notes)])
    assert (found.sides, found.resolution) == ((("a",), ("b",)), resolution)


def test_an_event_can_be_contradicted_in_both_ways():
    found = contradictions([an_event(dated("a", 0, 10), dated("b", 20, 30), denies("c"))])
    assert [one.sort for one in found] == [ContradictionSort.DATES, ContradictionSort.STANCE]
    assert {one.group for one in found} == {0}


def test_those_of_one_base_one_kind_and_overlapping_periods_stand_together():
    events = [
        contested("e1", 0, 10),
        contested("e2", 5, 20),
        contested("e3", 20, 30),
        contested("e4", 0, 10, kind=EventKind.STRIKE),
        contested("e5", 0, 10, bases=("b2",)),
        contested("e6", None, None, bases=("b3",)),
        contested("e7", 5, 6, bases=("b3",)),
        contested("e8", bases=()),
    ]
    assert [
        (one.base, one.event, one.group, one.start_s, one.end_s) for one in contradictions(events)
    ] == [
        (None, "e8", 0, 0, 100),
        ("b1", "e4", 1, 0, 10),
        ("b1", "e1", 2, 0, 20),
        ("b1", "e2", 2, 0, 20),
        ("b1", "e3", 3, 20, 30),
        ("b2", "e5", 4, 0, 10),
        ("b3", "e6", 5, None, None),
        ("b3", "e7", 5, None, None),
    ]


def test_an_event_at_two_bases_is_contradicted_at_each_once():
    found = contradictions([contested("e1", bases=("b2", "b1", "b2"))])
    assert [one.base for one in found] == ["b1", "b2"]


BOUND = st.none() | st.integers(0, 6)
NOTES = st.lists(
    st.builds(
        says,
        note=st.integers(0, 999).map(str),
        stance=st.sampled_from(Stance),
        status=st.sampled_from(NoteStatus),
        start_s=BOUND,
        end_s=st.none() | st.integers(6, 9) | st.integers(0, 6),
    ).filter(lambda n: n.start_s is None or n.end_s is None or n.start_s <= n.end_s),
    max_size=6,
    unique_by=lambda n: n.note,
)
EVENTS = st.lists(
    st.builds(
        lambda notes, bases, start_s, days: an_event(
            *notes, bases=tuple(bases), start_s=start_s, end_s=start_s + days
        ),
        NOTES,
        st.lists(st.sampled_from(["b1", "b2"])),
        st.integers(0, 5),
        st.integers(0, 3),
    ),
    max_size=5,
)


def numbered(events):
    numbers = count()
    return [
        EventFacts(
            event=f"e{next(numbers)}",
            title=one.title,
            kind=one.kind,
            bases=one.bases,
            start_s=one.start_s,
            end_s=one.end_s,
            notes=one.notes,
        )
        for one in events
    ]


@given(EVENTS, st.randoms())
def test_the_order_of_events_and_notes_never_matters(events, random):
    known = numbered(events)
    mixed = list(known)
    random.shuffle(mixed)
    assert contradictions(mixed) == contradictions(known)


@given(NOTES)
def test_dates_contradict_exactly_where_a_pair_is_disjoint(notes):
    def bounds(note):
        start = -1 if note.start_s is None else note.start_s
        return start, 99 if note.end_s is None else max(note.end_s, start + 1)

    spans = [bounds(n) for n in notes if n.stance is Stance.SUPPORTS]
    disjoint = any(a[1] <= b[0] for a in spans for b in spans)
    found = contradictions([an_event(*notes)])
    assert any(one.sort is ContradictionSort.DATES for one in found) == disjoint
    assert all(len(one.sides) > 1 and all(one.sides) for one in found)
