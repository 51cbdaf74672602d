"""A briefing tells what changed since the one before: each thing once, and nothing private."""

from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

import pytest

import desktop.services.briefing.build as building
from desktop.domain.agreement import Agreement, AgreementOutcome
from desktop.domain.assessment import Assessment
from desktop.domain.briefing import Fact
from desktop.domain.event import EventState, Modality
from desktop.domain.grading import Confidence, Likelihood
from desktop.domain.note import NoteStatus, Stance
from desktop.domain.posture import PostureState
from desktop.domain.report import ReportStatus
from desktop.domain.transfer import Transfer
from desktop.domain.watch import WatchItem, WatchKind, WatchState
from desktop.domain.wording.dates import full_months
from desktop.queries.facts import told_facts
from desktop.services.briefing.compare import compared, differences, oldest_keys
from tests.factories import (
    NOON,
    PUBLISHED,
    a_base,
    a_day,
    a_note,
    a_posture,
    a_report,
    a_source,
    an_event,
    an_id,
    since,
)
from tests.services.briefing.desk import CUT_OFF, changes_of, page_of

SINCE = "the briefing of 27 Jan 2026, 14:00 UTC"
LATER = CUT_OFF + timedelta(days=1)


class Story:
    """One base, one event, one report with one note, all saved."""

    def __init__(self, desk) -> None:
        self.post = a_source()
        self.base = a_base()
        self.event = an_event(self.base, title="Trucks leave")
        self.report = a_report(self.post, title="Trucks seen")
        self.note = a_note(self.report, self.event, statement="Trucks left the gate")
        desk.save(self.post, self.base, self.event, self.report, self.note)


@pytest.fixture
def story(desk):
    return Story(desk)


@pytest.fixture
def before(desk, story):
    return desk.brief()


def test_the_first_briefing_has_nothing_to_compare_with(before):
    assert page_of(before, "changes").heading == "What changed"
    assert changes_of(before) == ["There is no earlier briefing to compare with."]


def test_built_again_with_nothing_changed_it_has_the_same_pages_and_says_so(desk, before):
    again = desk.brief(before)
    assert page_of(again, "changes").heading == f"What changed since {SINCE}"
    assert changes_of(again) == [f"Nothing changed since {SINCE}."]
    assert [one for one in again.pages if one.key != "changes"] == [
        one for one in before.pages if one.key != "changes"
    ]
    assert desk.brief(before) == again


def test_months_in_full_are_no_difference_to_a_briefing_of_when_they_stood_so(before):
    was = tuple(replace(one, says=full_months(one.says)) for one in before.facts)
    assert [one.says for one in was] != [one.says for one in before.facts]
    assert compared(was, before.facts) == ()


def test_one_added_report_is_exactly_one_difference(desk, story, before):
    report = a_report(story.post, title="More trucks")
    event = an_event(story.base, title="Trucks return")
    desk.save(
        report,
        event,
        a_note(report, story.event, statement="Ten trucks left", stance=Stance.AGAINST),
        a_note(report, event, statement="No word", stance=Stance.NO_COMMENT),
    )
    assert changes_of(desk.brief(before)) == [
        "New: 1",
        "Qamishli Airport: Daily Post, “More trucks”, on 26 Jan 2026."
        " With it: Trucks return on 24 Jan 2026. No comment: No word."
        " Against it: Ten trucks left.",
    ]


def test_of_a_report_that_brings_much_the_first_stand_and_the_rest_is_counted(desk, story, before):
    report = a_report(story.post, title="More trucks")
    notes = [a_note(report, story.event, statement=f"Truck {one} left") for one in range(5)]
    desk.save(report, *notes)
    assert changes_of(desk.brief(before))[1].endswith(
        "With it: Truck 4 left. Truck 3 left. Truck 2 left. And 2 more."
    )


def test_an_event_on_an_old_report_stands_by_itself(desk, story, before):
    event = an_event(title="Flags seen", modality=Modality.PLANNED)
    desk.save(event, a_note(story.report, event, statement="Flags", fits_both=True))
    assert changes_of(desk.brief(before)) == [
        "New: 2",
        "Flags seen (planned) on 24 Jan 2026.",
        "Fits either reading: Flags.",
    ]


def test_a_retracted_report_no_longer_stands(desk, story, before):
    desk.save(replace(story.report, status=ReportStatus.RETRACTED))
    assert changes_of(desk.brief(before)) == [
        "No longer stands: 1",
        "Daily Post, “Trucks seen”, on 26 Jan 2026. (retracted)",
    ]


def test_what_was_rejected_no_longer_stands_and_can_come_back(desk, story, before):
    desk.save(
        replace(story.event, state=EventState.REJECTED),
        replace(story.note, status=NoteStatus.REJECTED),
    )
    rejected = desk.brief(before)
    assert changes_of(rejected) == [
        "No longer stands: 2",
        "Qamishli Airport: Trucks leave on 24 Jan 2026. (rejected)",
        "Qamishli Airport: Trucks left the gate. (rejected)",
    ]
    desk.save(story.event)
    assert changes_of(desk.brief(rejected)) == [
        "Revised: 1",
        "Qamishli Airport: Trucks leave on 24 Jan 2026. (no longer: rejected)",
    ]


def test_a_revised_date_is_told_with_what_stood_before(desk, story, before):
    desk.save(replace(story.event, when=a_day(date(2026, 1, 23), "on Jan 23")))
    assert changes_of(desk.brief(before)) == [
        "Revised: 1",
        "Qamishli Airport: Trucks leave on 23 Jan 2026. Before: Trucks leave on 24 Jan 2026.",
    ]


def test_a_deleted_report_goes_with_its_notes_as_one_difference(desk, story, before):
    desk.trash(story.report, story.note)
    assert changes_of(desk.brief(before)) == [
        "No longer told: 1",
        "Daily Post, “Trucks seen”, on 26 Jan 2026. (deleted) With it: Trucks left the gate.",
    ]


def test_a_base_that_was_deleted_is_not_named_by_what_stood_there(desk, story, before):
    desk.trash(story.event, story.note)
    told = changes_of(desk.brief(before))
    assert told == [
        "No longer told: 2",
        "Qamishli Airport: Trucks leave on 24 Jan 2026. (deleted)",
        "Qamishli Airport: Trucks left the gate. (deleted)",
    ]


def test_a_term_that_ended_and_what_came_of_it(desk, story):
    agreed = Agreement(
        id=an_id(), event=story.event.id, terms="Truce", start=date(2026, 1, 24), duration="P4D"
    )
    desk.save(agreed)
    before = desk.brief()
    over = desk.brief(before, now=NOON + timedelta(days=5))
    assert changes_of(over) == [
        "No longer stands: 1",
        "Qamishli Airport: Agreement: Truce. By 28 Jan 2026. Now: pending."
        " (its last day is over, and nobody has said what came of it)",
    ]
    desk.save(replace(agreed, outcome=AgreementOutcome.EXTENDED, outcome_reason="In Paris"))
    assert changes_of(desk.brief(over, now=NOON + timedelta(days=6))) == [
        "Revised: 1",
        "Qamishli Airport: Agreement: Truce. By 28 Jan 2026. Now: extended, In Paris."
        " Before: Agreement: Truce. By 28 Jan 2026. Now: pending."
        " (no longer: its last day is over, and nobody has said what came of it)",
    ]
    desk.save(replace(agreed, outcome=AgreementOutcome.VIOLATED))
    assert changes_of(desk.brief(before, now=NOON + timedelta(days=6))) == [
        "No longer stands: 1",
        "Qamishli Airport: Agreement: Truce. By 28 Jan 2026. Now: violated. (violated)",
    ]


def test_what_the_analyst_judged_anew_is_the_same_judgement_revised(desk, story):
    first = a_posture(story.base, confidence=Confidence.HIGH)
    judged = Assessment(
        id=an_id(), set_on=PUBLISHED, judgement="They stay.", bases=(story.base.id,)
    )
    elsewhere = Assessment(id=an_id(), set_on=PUBLISHED, judgement="The truce holds")
    moved = Transfer(id=an_id(), event=story.event.id, what="trucks", departure=a_day())
    watched = WatchItem(
        id=an_id(), text="Do they return?", set_on=PUBLISHED, kind=WatchKind.QUESTION
    )
    desk.save(first, judged, elsewhere, moved, watched)
    before = desk.brief()
    leaving = a_posture(
        story.base, state=PostureState.DRAWING_DOWN, when=since(), supersedes=first.id,
        set_on=date(2026, 1, 27), likelihood=Likelihood.LIKELY,
    )  # fmt: skip
    desk.save(
        leaving,
        replace(judged, id=an_id(), judgement="They leave", supersedes=judged.id),
        replace(moved, arrival=a_day()),
        replace(watched, state=WatchState.ANSWERED, outcome="They did"),
    )
    assert changes_of(desk.brief(before)) == [
        "Revised: 4",
        "Qamishli Airport: Assessed as drawing down, since 19 Jan 2026, still so on 26"
        " Jan 2026. Likelihood: likely. Before: Assessed as active, since 19 Jan 2026,"
        " still so on 26 Jan 2026. Confidence: high.",
        "Qamishli Airport: Judged on 26 Jan 2026: They leave."
        " Before: Judged on 26 Jan 2026: They stay.",
        "Transfer of trucks, how many not stated: departure reported (on 24 Jan 2026);"
        " arrival reported (on 24 Jan 2026). Before: Transfer of trucks, how many not stated:"
        " departure reported (on 24 Jan 2026); arrival not attested.",
        "Question: Do they return? Now: answered, They did."
        " Before: Question: Do they return? Now: open.",
    ]


def test_changes_can_count_from_a_day_instead(desk, story, before):
    report = a_report(story.post, title="Early", published=a_day(date(2026, 1, 20)))
    desk.save(report, a_note(report, story.event, statement="Trucks wait"))
    content = desk.brief(before, since=date(2026, 1, 25))
    assert page_of(content, "changes").heading == "What changed since 25 Jan 2026"
    # What was out by then is older than the event: it can have told of a plan only.
    assert changes_of(content) == [
        "New: 1",
        "Qamishli Airport: Daily Post, “Trucks seen”, on 26 Jan 2026."
        " With it: Trucks left the gate.",
        "Revised: 1",
        "Qamishli Airport: Trucks leave on 24 Jan 2026."
        " Before: Trucks leave (planned) on 24 Jan 2026.",
    ]


def test_more_changes_than_a_page_holds_are_counted(desk, story, before):
    desk.save(*(a_report(story.post, title=f"Report {number}") for number in range(43)))
    told = changes_of(desk.brief(before))
    assert told[0] == "New: 43"
    assert len(told) == 42
    assert told[-1] == "3 more, not shown."
    desk.save(replace(story.note, statement="Nobody left"))
    assert changes_of(desk.brief(before))[-2:] == ["Revised: 1", "1 more, not shown."]


def test_an_undated_report_and_two_of_one_event(desk, story, before):
    first = a_report(story.post, title="One", published=None)
    second = a_report(story.post, title="Two", published=None)
    event = an_event(title="Two say it")
    desk.save(first, second, event, a_note(first, event), a_note(second, event))
    told = changes_of(desk.brief(before))
    assert told[0] == "New: 2"
    assert sum("Two say it" in one for one in told) == 1


def test_a_large_casebook_is_compared_by_its_newest_and_says_so(desk, story):
    with closing(desk.casebook.reader()) as reader:
        facts, is_whole = told_facts(reader, most=1)
    assert not is_whole
    assert len(facts) == 3


def test_what_is_older_than_what_was_compared_is_not_told_as_new(monkeypatch, desk, story):
    monkeypatch.setattr(building, "told_facts", partial(told_facts, most=2))
    second = a_report(story.post, title="Second")
    third = a_report(story.post, title="Third")
    desk.save(second, third)
    before = desk.brief()
    assert not before.is_whole
    desk.trash(third)
    assert changes_of(desk.brief(before)) == [
        f"Nothing changed since {SINCE}.",
        "Compared are the newest 2,000 reports, events and source notes each.",
    ]


def test_facts_are_compared_by_key_alone():
    old = Fact(key="note:1", base="", says="A.")
    assert compared([old], [old]) == ()
    assert compared([old], []) != ()
    assert compared([old], [], is_whole=False) == ()
    assert oldest_keys([old, replace(old, key="note:0"), replace(old, key="event:5")]) == {
        "note": "note:0", "event": "event:5",
    }  # fmt: skip


def test_two_briefings_are_compared_as_far_as_the_earlier_one_knew(desk, story, before):
    report = a_report(story.post, title="Later")
    desk.save(report)
    after = desk.brief()
    assert [one.key for one in differences(before, after)] == [f"report:{report.id}"]
    later = tuple(one for one in before.facts if not one.key.startswith("report:"))
    known = replace(before, facts=later, is_whole=False)
    assert [one.key for one in differences(known, after)] == [
        f"report:{report.id}",
        f"report:{story.report.id}",
    ]
    assert differences(replace(before, is_whole=False), after) == differences(before, after)


def test_times_are_told_in_utc(desk, story, before):
    elsewhere = datetime.fromisoformat("2026-01-27T16:00:00.123456+02:00")
    assert desk.brief(now=elsewhere).cut_off == CUT_OFF
    assert desk.brief(now=elsewhere) == before
