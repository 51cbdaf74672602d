"""Contradictions from the file, with the names and words that a panel shows."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.contradictions import ContradictionSort, Resolution
from desktop.domain.event import EventKind, EventState
from desktop.domain.note import ChainLink, NoteStatus, Stance
from desktop.domain.report import ReportStatus
from desktop.domain.spans import day_end_s, day_start_s
from desktop.queries.bases import base_rows
from desktop.queries.contradictions import contradictions, open_contradictions_by_base
from tests.factories import a_base, a_day, a_note, a_report, a_source, an_event
from tests.given import SAME_FIXTURES


@pytest.fixture
def told(edits):
    """Save an event at a base, which one report has from a ministry and another one denies."""
    paper, ministry, base = a_source(), a_source(label="Ministry"), a_base()
    event = an_event(base, kind=EventKind.WITHDRAWAL)
    reports = a_report(paper), a_report(ministry, title="A denial")
    says = a_note(reports[0], event, chain=(ChainLink(source=ministry.id),), when=a_day())
    denies = a_note(reports[1], event, stance=Stance.AGAINST, statement="", quote="Not so.")
    edits.apply("Add", paper, ministry, base, event, *reports, says, denies)
    return base, event, reports, says, denies


def test_an_empty_casebook_has_none(asked):
    assert contradictions(asked) == ()
    assert open_contradictions_by_base(asked) == {}


def test_each_side_is_told_with_who_says_what_where(asked, told):
    base, event, _reports, says, denies = told
    (view,) = contradictions(asked)
    assert (view.base, view.base_name, view.kind) == (base.id, base.name, EventKind.WITHDRAWAL)
    assert (view.event, view.title, view.sort) == (event.id, event.title, ContradictionSort.STANCE)
    day = date(2026, 1, 24)
    assert (view.start_s, view.end_s) == (day_start_s(day), day_end_s(day))
    assert [
        (note.id, note.label, note.text, note.words, note.report)
        for side in view.sides
        for note in side
    ] == [
        (says.id, "Ministry", says.statement, "on January 24", "Planes leave the north"),
        (denies.id, "Ministry", "Not so.", "", "A denial"),
    ]
    assert view.resolution is Resolution.OPEN
    assert open_contradictions_by_base(asked) == {base.id: 1}
    assert [row.contradictions for row in base_rows(asked)] == [1]


def test_a_base_is_asked_for_its_own_only(asked, edits, told):
    base, event, *_others = told
    other = a_base(name="Hmeimim")
    edits.apply("Add", other)
    assert contradictions(asked, other.id) == ()
    edits.apply("Edit", replace(event, bases=(*event.bases, *an_event(other).bases)))
    assert [view.base_name for view in contradictions(asked, base.id)] == [base.name]
    assert [view.base_name for view in contradictions(asked)] == [base.name, "Hmeimim"]
    assert open_contradictions_by_base(asked) == {base.id: 1, other.id: 1}


def test_what_is_at_no_base_is_told_but_counted_at_none(asked, edits, told):
    edits.apply("Edit", replace(told[1], bases=()))
    assert [(view.base, view.base_name) for view in contradictions(asked)] == [(None, "")]
    assert open_contradictions_by_base(asked) == {}


def test_one_that_is_resolved_stays_listed_and_is_not_counted(asked, edits, told):
    edits.apply("Reject", replace(told[4], status=NoteStatus.REJECTED))
    (view,) = contradictions(asked)
    assert view.resolution is Resolution.ACCEPTED
    assert [note.status for note in view.sides[1]] == [NoteStatus.REJECTED]
    assert open_contradictions_by_base(asked) == {}


def test_a_rejected_event_is_resolved(asked, edits, told):
    edits.apply("Reject", replace(told[1], state=EventState.REJECTED))
    assert [view.resolution for view in contradictions(asked)] == [Resolution.REJECTED]


@pytest.mark.parametrize("number", [1, 4])
def test_what_is_in_the_trash_contradicts_nothing(asked, edits, told, number):
    edits.trash("Delete", told[number])
    assert contradictions(asked) == ()


def test_a_retracted_report_contradicts_nothing(asked, edits, told):
    retracted = replace(told[2][1], status=ReportStatus.RETRACTED, status_reason="Taken back")
    edits.apply("Retract", retracted)
    assert contradictions(asked) == ()


def test_dates_that_cannot_both_hold_are_told_side_by_side(asked, edits, told):
    base, event, reports, says, denies = told
    later = a_note(reports[0], event, when=a_day(date(2026, 1, 25), "on Sunday"))
    edits.apply("Add", later, replace(denies, fits_both=True))
    (view,) = contradictions(asked, base.id)
    assert view.sort is ContradictionSort.DATES
    assert [[note.words for note in side] for side in view.sides] == [
        ["on January 24"],
        ["on Sunday"],
    ]
    assert [note.id for side in view.sides for note in side] == [says.id, later.id]


STATUSES = st.lists(
    st.tuples(
        st.sampled_from([Stance.SUPPORTS, Stance.AGAINST, Stance.CONTEXT]),
        st.sampled_from(NoteStatus),
        st.booleans(),
        st.sampled_from([None, a_day(), a_day(date(2026, 1, 25))]),
    ),
    max_size=4,
)


@settings(
    max_examples=25,
    suppress_health_check=SAME_FIXTURES,
)
@given(st.lists(st.tuples(STATUSES, st.sampled_from(EventState)), min_size=1, max_size=4))
def test_the_database_counts_those_of_stance_as_the_domain_does(asked, edits, drawn):
    paper, base = a_source(), a_base()
    report = a_report(paper)
    records = [paper, base, report]
    for notes, state in drawn:
        event = an_event(base, base, state=state)
        records.append(event)
        records.extend(
            a_note(report, event, stance=stance, status=status, fits_both=both, when=when)
            for stance, status, both, when in notes
        )
    edits.apply("Add", *records)
    waiting = [
        view for view in contradictions(asked, base.id) if view.resolution is Resolution.OPEN
    ]
    assert open_contradictions_by_base(asked).get(base.id, 0) == len(waiting)
