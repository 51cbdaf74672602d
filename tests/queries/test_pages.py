"""The pages of the detail pane: what bears on one event or base, and sentences safe to say."""

from datetime import date, timedelta

import pytest

from desktop.domain.agreement import Agreement
from desktop.domain.assessment import Assessment, CitedNote
from desktop.domain.event import BaseRole, EventBase, Modality
from desktop.domain.grading import Confidence, Likelihood
from desktop.domain.note import ChainLink, NoteStatus, Stance
from desktop.domain.origin_link import OriginLink, Verdict
from desktop.domain.source import SourceKind
from desktop.domain.transfer import Quantity, Transfer
from desktop.domain.watch import WatchItem, WatchKind
from desktop.queries.base_page import base_page, base_standing
from desktop.queries.event_page import event_page
from tests.factories import (
    PUBLISHED,
    a_base,
    a_day,
    a_note,
    a_posture,
    a_report,
    a_source,
    an_actor,
    an_event,
    an_id,
)

TODAY = date(2026, 1, 27)


@pytest.fixture
def story(edits):
    """Keep one event at a base, told by two papers from one unnamed source."""
    base = a_base()
    paper, other = a_source(label="Herald"), a_source(label="Daily Post")
    unnamed = a_source(label="two sources", kind=SourceKind.UNNAMED, outlet=paper.id)
    event = an_event(base, title="Flags taken down")
    reports = a_report(paper), a_report(other, published=a_day(date(2026, 1, 27)))
    chain = (ChainLink(source=unnamed.id, number=2),)
    notes = tuple(a_note(report, event, chain=chain) for report in reports)
    edits.apply("Add", base, paper, other, unnamed, event, *reports, *notes)
    return base, event, reports, notes


def test_a_page_of_what_is_gone_is_none(asked, edits, story):
    base, event, *_rest = story
    edits.trash("Delete", event)
    edits.trash("Delete", base)
    assert event_page(asked, event.id, TODAY) is None
    assert base_page(asked, base.id, TODAY) is None
    assert base_standing(asked, base.id) is None


def test_the_sentence_of_a_note_names_who_said_it_via_whom(asked, story):
    _base, event, _reports, notes = story
    said = event_page(asked, event.id, TODAY).sentences[notes[0].id]
    assert said.startswith("Herald reported on 26 Jan 2026, quoting two unnamed sources")


def test_the_sentence_of_a_repeat_names_the_paper_that_it_repeats(asked, story):
    _base, event, _reports, notes = story
    said = event_page(asked, event.id, TODAY).sentences[notes[1].id]
    assert said.endswith("this repeats what Herald reported and is not independent of it.")


def test_the_sentence_of_an_event_names_who_opposes_it_and_who_kept_silent(asked, edits, story):
    _base, event, reports, _notes = story
    ministry = a_source(label="Ministry of Defence", kind=SourceKind.OFFICIAL)
    denier = a_source(label="Lara Haddad", kind=SourceKind.NAMED_PERSON)
    by = (ChainLink(source=denier.id),)
    edits.apply(
        "Add",
        ministry,
        denier,
        a_note(reports[0], event, chain=by, stance=Stance.AGAINST),
        a_note(reports[1], event, chain=by, stance=Stance.AGAINST),
        a_note(
            reports[0],
            event,
            chain=(ChainLink(source=ministry.id),),
            stance=Stance.NO_COMMENT,
            statement="",
        ),
    )
    said = event_page(asked, event.id, TODAY).sentence
    assert "Lara Haddad spoke against it." in said
    assert said.endswith("The Ministry of Defence did not comment.")
    assert "1 to 2 possible origins" in said


def test_who_was_rejected_is_not_said_to_oppose(asked, edits, story):
    _base, event, reports, _notes = story
    note = a_note(
        reports[0],
        event,
        stance=Stance.AGAINST,
        status=NoteStatus.REJECTED,
        status_reason="It speaks of another place",
    )
    edits.apply("Add", note)
    page = event_page(asked, event.id, TODAY)
    assert "against" not in page.sentence
    assert "we reject this (It speaks of another place)" in page.sentences[note.id]


def test_an_event_shows_its_movements_agreements_and_watch_items_alone(asked, edits, story):
    base, event, *_rest = story
    other = an_event(base, title="Another")
    mine, theirs = (
        Transfer(id=an_id(), event=owner.id, what="vehicles", departure=a_day(), from_base=base.id)
        for owner in (event, other)
    )
    truce, truce_of_other = (
        Agreement(id=an_id(), event=owner.id, terms="Truce", start=PUBLISHED, duration="P15D")
        for owner in (event, other)
    )
    items = [
        WatchItem(id=an_id(), text="Raised", set_on=PUBLISHED, raised_by=event.id),
        WatchItem(id=an_id(), text="Came to it", set_on=PUBLISHED, event=event.id),
        WatchItem(id=an_id(), text="Other", set_on=PUBLISHED, raised_by=other.id),
    ]
    edits.apply("Add", other, mine, theirs, truce, truce_of_other, *items)
    page = event_page(asked, event.id, TODAY)
    assert [(one.id, one.gap) for one in page.transfers] == [
        (mine.id, "departed, arrival not attested")
    ]
    assert [row.text for row in page.watched] == ["Truce", "Came to it", "Raised"]
    assert page.watched[0].countdown(TODAY)
    assert page.watched[0].rests_on


def test_a_contradiction_of_an_event_at_two_bases_stands_on_its_page_once(asked, edits, story):
    base, _event, reports, _notes = story
    second = a_base(name="Tartus Naval Base")
    event = an_event(base, second, title="Ships leave")
    edits.apply(
        "Add",
        second,
        event,
        a_note(reports[0], event, when=a_day(date(2026, 1, 3))),
        a_note(reports[1], event, when=a_day(date(2026, 1, 9))),
        a_note(reports[1], event, stance=Stance.AGAINST),
    )
    found = event_page(asked, event.id, TODAY).contradictions
    assert [(one.event, one.sort.value) for one in found] == [
        (event.id, "stance"),
        (event.id, "dates"),
    ]
    assert event_page(asked, story[1].id, TODAY).contradictions == ()
    assert len(base_page(asked, base.id, TODAY).contradictions) == 2


def test_a_posture_tells_what_it_replaced_and_what_it_rests_on(asked, edits, story):
    base, _event, _reports, notes = story
    guard = an_actor(name="Coastal Guard")
    first = a_posture(base, set_on=PUBLISHED - timedelta(days=30))
    second = a_posture(
        base,
        supersedes=first.id,
        controlled_by=guard.id,
        notes=(notes[0].id,),
        likelihood=Likelihood.LIKELY,
        confidence=Confidence.LOW,
        basis="one report",
    )
    edits.apply("Add", guard, first, second)
    newer, older = base_page(asked, base.id, TODAY).postures
    assert (newer.replaced.id, newer.is_replaced, newer.controlled_by) == (
        first.id,
        False,
        "Coastal Guard",
    )
    assert (older.replaced, older.is_replaced, older.controlled_by) == (None, True, "")
    assert [line.id for line in newer.notes] == [notes[0].id]
    assert "controlled by Coastal Guard" in newer.sentence
    for sentence in newer.sentence.split(". "):
        assert not ("likely" in sentence and "confidence" in sentence)
    edits.trash("Delete", notes[0])
    assert base_page(asked, base.id, TODAY).postures[0].notes == ()


def test_an_assessment_comes_with_its_sentences(asked, edits, story):
    base, _event, _reports, notes = story
    judged = Assessment(
        id=an_id(),
        set_on=TODAY,
        judgement="The garrison leaves",
        bases=(base.id,),
        notes=(CitedNote(note=notes[0].id), CitedNote(note=notes[1].id, is_for=False)),
    )
    edits.apply("Add", judged)
    (one,) = base_page(asked, base.id, TODAY).judgements
    assert one.view.assessment.id == judged.id
    assert "It rests on 1 source note, and 1 speaks against it." in one.sentences


def test_the_movements_of_a_base_are_added_up(asked, edits, story):
    base, event, *_rest = story
    edits.apply(
        "Add",
        Transfer(
            id=an_id(),
            event=event.id,
            what="vehicles",
            departure=a_day(),
            from_base=base.id,
            quantity=Quantity(low=20, high=40),
        ),
        WatchItem(
            id=an_id(),
            text="Ask",
            kind=WatchKind.DEADLINE,
            base=base.id,
            set_on=TODAY,
            due=TODAY,
        ),
    )
    page = base_page(asked, base.id, TODAY)
    assert [(one.what, one.out_least, one.out_most) for one in page.tallies] == [
        ("vehicles", 20, 40)
    ]
    assert len(page.transfers) == 1
    assert [row.text for row in page.watched] == ["Ask"]


def test_a_repeat_that_only_a_verdict_joins_names_no_paper(asked, edits, story):
    _base, event, reports, _notes = story
    one, two = a_source(label="Wire"), a_source(label="Agency")
    link = OriginLink(
        id=an_id(), first=one.id, second=two.id, verdict=Verdict.SAME, reason="One desk"
    )
    added = [
        a_note(report, event, chain=(ChainLink(source=source.id),), stance=Stance.CONTEXT)
        for report, source in zip(reports, (one, two), strict=True)
    ]
    edits.apply("Add", one, two, link, *added)
    page = event_page(asked, event.id, TODAY)
    assert "this repeats another report’s origin" in page.sentences[added[1].id]


def test_where_an_event_moved_without_a_transfer_is_untold_but_of_a_plan(asked, edits):
    base = a_base(name="Hmeimim")
    ends = (
        EventBase(role=BaseRole.FROM, base=base.id),
        EventBase(role=BaseRole.TO, place="Russia"),
    )
    done, planned = (
        an_event(bases=ends, modality=modality) for modality in (Modality.DONE, Modality.PLANNED)
    )
    edits.apply("Add", base, done, planned)
    assert event_page(asked, done.id, TODAY).untold == (("Hmeimim", "Russia"),)
    assert event_page(asked, planned.id, TODAY).untold == ()
    moved = Transfer(id=an_id(), event=done.id, what="tanks", from_base=base.id, to_place="Russia")
    edits.apply("Add", moved)
    assert event_page(asked, done.id, TODAY).untold == ()
