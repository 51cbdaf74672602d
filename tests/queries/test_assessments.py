"""Assessments of a base: those that stand first, each with the notes it rests on."""

from datetime import date

import pytest

from desktop.domain.ach import Rating
from desktop.domain.assessment import Assessment, Cell, CitedNote
from desktop.domain.note import ChainLink, Stance
from desktop.domain.record import RecordKind
from desktop.queries.assessments import assessment_view, assessments_of, notes_of_base
from tests.factories import a_base, a_note, a_report, a_source, an_event, an_id


@pytest.fixture
def ground(edits):
    base, source, speaker = a_base(), a_source(), a_source(label="two sources")
    report, event = a_report(source), an_event(base)
    own = a_note(report, event, statement="", quote="Flags were up.")
    passed_on = a_note(report, event, chain=(ChainLink(source=speaker.id),), stance=Stance.AGAINST)
    edits.apply("Add", base, source, speaker, report, event, own, passed_on)
    return base, event, own, passed_on


def an_assessment(base, **fields):
    known = {"id": an_id(), "set_on": date(2026, 1, 26), "judgement": "It is leaving."}
    return Assessment(**(known | {"bases": (base.id,)} | fields))


def test_an_assessment_is_shown_with_its_bases_and_the_notes_it_cites(asked, edits, ground):
    base, event, own, passed_on = ground
    assessment = an_assessment(
        base,
        notes=(CitedNote(note=own.id), CitedNote(note=passed_on.id, is_for=False)),
        hypotheses=("Leaves", "Stays"),
        cells=(Cell(note=own.id, hypothesis=0, rating=Rating.CONSISTENT),),
    )
    edits.apply("Add", assessment)
    (view,) = assessments_of(asked, base.id)
    assert view.bases == ("Qamishli Airport",)
    assert [(n.id, n.said_by, n.statement, n.stance) for n in view.notes] == [
        (own.id, "Daily Post", "Flags were up.", Stance.SUPPORTS),
        (passed_on.id, "two sources", "Two flags fly over the gate.", Stance.AGAINST),
    ]
    assert {note.event for note in view.notes} == {event.id}
    assert view.replaced_by == ""


def test_what_was_replaced_comes_after_what_stands(asked, edits, ground):
    base = ground[0]
    old = an_assessment(base, judgement="It stays.")
    new = an_assessment(base, supersedes=old.id, set_on=date(2026, 1, 20))
    edits.apply("Add", old, new)
    assert [(v.assessment.judgement, v.replaced_by) for v in assessments_of(asked)] == [
        ("It is leaving.", ""),
        ("It stays.", new.id),
    ]


def test_a_note_in_the_trash_is_no_longer_cited_and_a_trashed_assessment_is_gone(
    asked, edits, ground
):
    base, _event, own, _passed_on = ground
    assessment = an_assessment(base, notes=(CitedNote(note=own.id),))
    edits.apply("Add", assessment)
    edits.trash("Delete note", own)
    view = assessment_view(asked, assessment.id)
    assert view is not None
    assert view.notes == ()
    edits.trash("Delete assessment", asked.get(RecordKind.ASSESSMENT, assessment.id))
    assert assessment_view(asked, assessment.id) is None
    assert assessments_of(asked, base.id) == ()


def test_every_live_note_on_a_base_can_be_cited(asked, edits, ground):
    base, _event, own, passed_on = ground
    assert {line.id for line in notes_of_base(asked, base.id)} == {own.id, passed_on.id}
    assert notes_of_base(asked, an_id()) == ()
