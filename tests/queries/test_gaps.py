"""Gaps: each one shows when something is missing, and goes when that is there."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.agreement import Agreement, AgreementOutcome
from desktop.domain.attachment import Attachment
from desktop.domain.event import EventState, Significance
from desktop.domain.grading import Reliability
from desktop.domain.note import Basis, ChainLink, NoteStatus, Stance
from desktop.domain.record import RecordKind
from desktop.domain.report import ReportStatus
from desktop.domain.transfer import Transfer
from desktop.domain.watch import WatchItem, WatchState
from desktop.queries.gaps import GapKind, gaps, has_bases
from tests.factories import (
    PUBLISHED,
    a_base,
    a_day,
    a_note,
    a_report,
    a_source,
    an_event,
    an_id,
    since,
)

TODAY = date(2026, 1, 27)


def graded(**fields):
    return a_source(reliability=Reliability.B, reliability_reason="Corrects itself", **fields)


@pytest.fixture
def sound(edits):
    """Save a base with one witnessed event of a graded source: nothing is missing."""
    source, base = graded(), a_base()
    report, event = a_report(source), an_event(base)
    note = a_note(report, event, basis=Basis.WITNESSED)
    edits.apply("Add", source, base, report, event, note)
    return source, base, report, event, note


def told(asked, today=TODAY, base=""):
    return [(gap.kind, gap.record_kind, gap.text) for gap in gaps(asked, today, base)]


def test_a_base_with_a_recent_first_hand_graded_report_has_no_gap(asked, sound):
    assert told(asked) == []


def test_without_a_base_nothing_can_be_missing(asked, edits):
    assert not has_bases(asked)
    edits.apply("Add", a_base())
    assert has_bases(asked)


def test_a_base_without_any_report_is_a_gap(asked, edits):
    edits.apply("Add", a_base())
    assert told(asked) == [
        (
            GapKind.NO_REPORT,
            RecordKind.BASE,
            "No dated report is on record for Qamishli Airport.",
        )
    ]


def test_a_base_whose_last_report_is_older_than_its_stale_period_is_a_gap(asked, sound):
    assert told(asked, date(2026, 2, 25)) == []
    assert told(asked, date(2026, 2, 26)) == [
        (
            GapKind.NO_REPORT,
            RecordKind.BASE,
            "The last report on Qamishli Airport is of 26 Jan 2026, more than 30 days ago.",
        )
    ]


def test_a_retracted_report_is_no_report(asked, edits, sound):
    edits.apply("Edit", replace(sound[2], status=ReportStatus.RETRACTED))
    assert GapKind.NO_REPORT in {kind for kind, _record, _text in told(asked)}


def test_notes_that_are_not_first_hand_are_a_gap_until_one_is(asked, edits, sound):
    _source, _base, report, event, note = sound
    edits.apply("Edit", replace(note, basis=Basis.TOLD))
    assert told(asked) == [
        (
            GapKind.NO_FIRST_HAND,
            RecordKind.BASE,
            "The one supporting note on Qamishli Airport is not first-hand.",
        )
    ]
    edits.apply("Add", a_note(report, event))
    assert [text for _kind, _record, text in told(asked)] == [
        "None of the 2 supporting notes on Qamishli Airport is first-hand."
    ]


@pytest.mark.parametrize(
    ("fields", "words"),
    [({}, "rests on one origin"), ({"stance": Stance.CONTEXT}, "rests on no origin")],
)
def test_a_key_event_of_a_single_origin_is_a_gap(asked, edits, sound, fields, words):
    *_others, event, note = sound
    edits.apply("Edit", replace(event, significance=Significance.KEY), replace(note, **fields))
    assert told(asked) == [
        (GapKind.SINGLE_ORIGIN, RecordKind.EVENT, f"“Flags seen” is a key event and {words}.")
    ]


def test_a_key_event_of_two_origins_is_no_gap(asked, edits, sound):
    _source, _base, report, event, _note = sound
    other = graded(label="The Herald")
    edits.apply(
        "Edit",
        replace(event, significance=Significance.KEY),
        other,
        a_note(report, event, chain=(ChainLink(source=other.id),), basis=Basis.WITNESSED),
    )
    assert told(asked) == []


def test_a_departure_without_an_arrival_is_a_gap_until_it_is_attested(asked, edits, sound):
    transfer = Transfer(
        id=an_id(),
        event=sound[3].id,
        what="Vehicles",
        from_base=sound[1].id,
        to_place="the coast",
        departure=a_day(),
    )
    edits.apply("Add", transfer)
    assert told(asked) == [
        (
            GapKind.NO_ARRIVAL,
            RecordKind.TRANSFER,
            "Vehicles: left Qamishli Airport, arrival at the coast not attested.",
        )
    ]
    edits.apply("Edit", replace(transfer, arrival=a_day()))
    assert told(asked) == []


@pytest.mark.parametrize(
    ("when", "width"),
    [
        (a_day(start_min=None), "is open at an end"),
        (a_day(end_max=None, end_min=None), "is open at an end"),
        (a_day(date(2026, 1, 1), start_max=None, end_min=None), None),
        (
            a_day(date(2026, 1, 1), end_max=a_day(date(2026, 2, 1)).end_max, start_max=None),
            "is 32 days wide",
        ),
        (since(), None),
        (since(start_min=a_day(date(2025, 1, 1)).start_min), "is 384 days wide"),
        (since(start_min=None), "is open at an end"),
        (a_day(date(2026, 1, 1), end_min=a_day().end_min, end_max=a_day().end_max), None),
        (
            a_day(
                date(2026, 1, 1),
                end_min=a_day().end_min,
                end_max=a_day(date(2026, 3, 1)).end_max,
            ),
            "is 37 days wide",
        ),
    ],
)
def test_a_date_wider_than_30_days_is_a_gap(asked, edits, sound, when, width):
    edits.apply("Edit", replace(sound[3], when=when))
    sentence = f"The date of “Flags seen” {width}."
    assert told(asked) == ([(GapKind.WIDE_SPAN, RecordKind.EVENT, sentence)] if width else [])


def test_a_link_without_a_saved_copy_is_a_gap_until_one_is_there(asked, edits, sound):
    linked = replace(sound[2], url="https://example.org/1")
    edits.apply("Edit", linked)
    assert told(asked) == [
        (
            GapKind.NO_COPY,
            RecordKind.REPORT,
            "“Planes leave the north” has a link and no saved copy.",
        )
    ]
    for copy in (
        replace(linked, archive_url="https://archive.example.org/1"),
        replace(linked, text="The whole text."),
        Attachment(id=an_id(), report=linked.id, file_name="a.pdf", size_bytes=1, sha256="0" * 64),
    ):
        edits.apply("Save a copy", copy)
        assert told(asked) == []
        edits.undo()


def test_a_source_that_was_never_graded_is_a_gap_unless_it_says_nothing(asked, edits, sound):
    _source, _base, report, event, note = sound
    unnamed = a_source(label="a Syrian source")
    chain = (ChainLink(source=unnamed.id),)
    edits.apply("Add", unnamed, a_note(report, event, chain=chain, stance=Stance.NO_COMMENT))
    assert told(asked) == []
    edits.apply("Edit", replace(note, chain=chain))
    assert told(asked) == [
        (
            GapKind.NEVER_GRADED,
            RecordKind.SOURCE,
            "The reliability of “a Syrian source” has never been graded.",
        )
    ]


def test_an_agreement_past_its_expiry_is_a_gap_until_somebody_says_what_came_of_it(
    asked, edits, sound
):
    agreement = Agreement(
        id=an_id(),
        event=sound[3].id,
        terms="Ceasefire",
        start=date(2026, 1, 24),
        duration="P15D",
    )
    edits.apply("Add", agreement)
    assert told(asked, date(2026, 2, 8)) == []
    assert told(asked, date(2026, 2, 9)) == [
        (
            GapKind.OVERDUE,
            RecordKind.AGREEMENT,
            "“Ceasefire” was due on 8 Feb 2026; nobody has said what came of it.",
        )
    ]
    edits.apply("Edit", replace(agreement, outcome=AgreementOutcome.EXTENDED))
    assert told(asked, date(2026, 2, 9)) == []


def test_a_watch_item_past_its_day_is_a_gap_of_its_base_or_of_none(asked, edits, sound):
    item = WatchItem(id=an_id(), text="Flags still up?", set_on=PUBLISHED, due=PUBLISHED)
    edits.apply("Add", item)
    (gap,) = gaps(asked, TODAY)
    assert (gap.base, gap.base_name, gap.record) == (None, "", item.id)
    assert gaps(asked, TODAY, sound[1].id) == ()
    edits.apply("Edit", replace(item, base=sound[1].id))
    (gap,) = gaps(asked, TODAY)
    assert (gap.base, gap.base_name) == (sound[1].id, "Qamishli Airport")
    assert gaps(asked, TODAY, sound[1].id) == (gap,)
    edits.apply("Edit", replace(item, state=WatchState.ANSWERED))
    assert told(asked) == []


def test_rejected_events_and_notes_leave_no_gap_of_their_own(asked, edits, sound):
    _source, base, report, _event, _note = sound
    vague = an_event(base, when=since(start_min=None), state=EventState.REJECTED)
    told_only = an_event(base, title="Rumour")
    edits.apply(
        "Add",
        vague,
        told_only,
        a_note(report, told_only, status=NoteStatus.REJECTED),
    )
    assert told(asked) == []


def test_gaps_come_by_base_in_the_order_of_their_kinds(asked, edits):
    first, second = a_base(name="A"), a_base(name="B")
    edits.apply(
        "Add",
        second,
        first,
        an_event(second, when=a_day(start_min=None)),
        WatchItem(id=an_id(), text="Why?", set_on=PUBLISHED, due=PUBLISHED),
    )
    assert [(gap.base_name, gap.kind) for gap in gaps(asked, TODAY)] == [
        ("A", GapKind.NO_REPORT),
        ("B", GapKind.NO_REPORT),
        ("B", GapKind.WIDE_SPAN),
        ("", GapKind.OVERDUE),
    ]


def test_only_the_kinds_that_are_wanted_are_looked_for(asked, edits):
    base = a_base()
    source = a_source()
    report = a_report(source, url="https://post.example/1")
    event = an_event(base)
    edits.apply("Save", base, source, report, event, a_note(report, event))
    every = {gap.kind for gap in gaps(asked, TODAY, base.id)}
    assert {GapKind.NO_COPY, GapKind.NEVER_GRADED, GapKind.NO_FIRST_HAND} <= every
    wanted = (GapKind.NO_COPY, GapKind.OVERDUE)
    assert {gap.kind for gap in gaps(asked, TODAY, base.id, wanted)} == {GapKind.NO_COPY}
    assert {gap.kind for gap in gaps(asked, TODAY, kinds=[GapKind.NEVER_GRADED])} == {
        GapKind.NEVER_GRADED
    }
