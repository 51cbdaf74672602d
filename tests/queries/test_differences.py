"""Differences between two moments: each kind of change, by base, as a sentence."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.domain.agreement import Agreement
from desktop.domain.assessment import Assessment
from desktop.domain.attachment import Attachment
from desktop.domain.event import EventState
from desktop.domain.grading import Confidence, Likelihood, Reliability
from desktop.domain.note import NoteStatus, Stance
from desktop.domain.posture import PostureState
from desktop.domain.report import ReportStatus
from desktop.domain.watch import WatchItem, WatchState
from desktop.queries.as_of import AsRecorded, AsReported, Live
from desktop.queries.difference_words import told
from desktop.queries.differences import DifferenceKind, differences
from desktop.queries.field_words import FieldChange
from tests.brought import bring
from tests.factories import (
    NOON,
    Clock,
    a_base,
    a_day,
    a_note,
    a_posture,
    a_report,
    a_source,
    an_actor,
    an_editing,
    an_event,
    an_id,
)

K = DifferenceKind
THEN = NOON + timedelta(minutes=1)
LATER = NOON + timedelta(hours=2)
TODAY = NOON.date()


@pytest.fixture
def start(kept):
    """A base with one event told by one report, saved at noon."""
    base, source = a_base(name="Tartus"), a_source()
    report = a_report(source)
    event = an_event(base)
    note = a_note(report, event)
    an_editing(kept).apply("Begin", base, source, report, event, note)
    return base, source, report, event, note


@pytest.fixture
def later(kept):
    """What edits an hour after noon."""
    return an_editing(kept, Clock(NOON + timedelta(hours=1)))


def since_then(kept, after=None):
    found = differences(kept.reader, AsRecorded(THEN), after or AsRecorded(LATER), TODAY)
    return [(one.kind, one.base_name, one.text) for one in found]


def test_nothing_differs_between_a_moment_and_itself_or_where_nobody_saved(kept, start):
    assert since_then(kept) == []
    assert differences(kept.reader, Live(), Live(), TODAY) == ()


def test_what_was_added_stands_under_each_of_its_bases(kept, start, later):
    base, source, report, _event, _note = start
    other = a_base(name="Hmeimim")
    both = an_event(base, other, title="Trucks leave")
    pdf = Attachment(id=an_id(), report=report.id, file_name="a.pdf", size_bytes=1, sha256="0" * 64)
    unused = a_report(source, title="Nothing on bases")
    later.apply("Add", other, both, pdf, an_actor(), unused, a_note(report, both, statement="So"))
    assert since_then(kept) == [
        (K.ADDED, "Hmeimim", "Attachment “a.pdf” was added."),
        (K.ADDED, "Hmeimim", "Base “Hmeimim” was added."),
        (K.ADDED, "Hmeimim", "Event “Trucks leave” was added."),
        (K.ADDED, "Hmeimim", "Source note “So” was added."),
        (K.ADDED, "Tartus", "Attachment “a.pdf” was added."),
        (K.ADDED, "Tartus", "Event “Trucks leave” was added."),
        (K.ADDED, "Tartus", "Source note “So” was added."),
        (K.ADDED, "", "Actor “Coastal Guard” was added."),
        (K.ADDED, "", "Report “Nothing on bases” was added."),
    ]


def test_a_revision_names_its_fields_before_and_after(kept, start, later):
    base, _source, _report, event, _note = start
    later.apply("Edit", replace(event, title="Flags down", summary="Seen twice", bases=()))
    later.apply("Edit", replace(base, tags=("port",), country="SY"))
    assert since_then(kept) == [
        (K.REVISED, "Tartus", "Base “Tartus” was revised: country SY; tags with port."),
        (
            K.REVISED,
            "",
            "Event “Flags down” was revised: title from Flags seen to Flags down;"
            " summary Seen twice; bases without at Tartus.",
        ),
    ]
    found = differences(kept.reader, AsRecorded(LATER), AsRecorded(THEN), TODAY)
    text = "Base “Tartus” was revised: country no longer given; tags without port."
    assert text in [one.text for one in found]


def test_a_list_names_what_came_and_what_went():
    change = FieldChange(name="tags", field="tags", added=("quay",), removed=("port",))
    assert told((change,)) == "tags with quay without port"


def test_many_fields_are_counted_rather_than_listed(kept, start, later):
    _base, source, *_rest = start
    later.apply(
        "Edit",
        replace(
            source,
            label="B",
            country="C",
            access="D",
            bias="E",
            tags=("t",),
            reliability=Reliability.B,
            reliability_reason="G",
        ),
    )
    ((_kind, _base_name, text),) = since_then(kept)
    assert text.endswith("; and 2 more.")


def test_what_counts_no_more_is_told_as_retracted_with_its_reason(kept, start, later):
    base, source, report, event, note = start
    gone = an_event(base, title="Gone")
    later.apply("Add", gone)
    later.apply("Retract", replace(report, status=ReportStatus.RETRACTED, status_reason="Wrong."))
    later.apply("Reject", replace(note, status=NoteStatus.REJECTED))
    later.apply("Reject", replace(event, state=EventState.REJECTED))
    later.trash("Delete", gone)
    later.trash("Delete", source)
    assert since_then(kept) == [
        (K.RETRACTED, "Tartus", "Event “Flags seen” was rejected."),
        (K.RETRACTED, "Tartus", "Report “Planes leave the north” was retracted: Wrong."),
        (K.RETRACTED, "Tartus", "Source note “Two flags fly over the gate.” was rejected."),
        (K.RETRACTED, "", "Source “Daily Post” is no longer there."),
    ]


def test_a_moved_posture_is_told_once_for_its_base(kept, start, later):
    base, *_rest = start
    before = a_posture(base, set_on=date(2026, 1, 24), confidence=Confidence.LOW)
    an_editing(kept, Clock(NOON + timedelta(seconds=10))).apply("Judge", before)
    after = a_posture(base, set_on=date(2026, 1, 25), state=PostureState.VACATED)
    later.apply("Judge", after)
    moved = (K.POSTURE, "Tartus", "The posture of Tartus moved from active to vacated.")
    assert since_then(kept) == [moved]
    days = differences(
        kept.reader, AsReported(date(2026, 1, 24)), AsReported(date(2026, 1, 25)), TODAY
    )
    assert [(one.kind, one.base_name, one.text) for one in days] == [moved]
    assert [one.short for one in days] == ["vacated (before: active)"]
    first = differences(
        kept.reader, AsReported(date(2026, 1, 23)), AsReported(date(2026, 1, 24)), TODAY
    )
    assert [one.text for one in first] == [
        "The posture of Tartus moved from not assessed to active."
    ]


def test_likelihood_and_confidence_move_in_sentences_of_their_own(kept, start, later):
    base, *_rest = start
    before = a_posture(base, confidence=Confidence.LOW)
    an_editing(kept, Clock(NOON + timedelta(seconds=10))).apply("Judge", before)
    later.apply(
        "Judge",
        replace(before, confidence=Confidence.HIGH, likelihood=Likelihood.LIKELY, basis="Seen"),
    )
    assert since_then(kept) == [
        (K.CONFIDENCE, "Tartus", "The posture of Tartus moved confidence from low to high."),
        (K.CONFIDENCE, "Tartus", "The posture of Tartus moved likelihood from none to likely."),
    ]


def test_a_posture_that_only_says_more_is_revised_and_one_taken_back_is_gone(kept, start, later):
    base, *_rest = start
    before = a_posture(base, basis="Heard")
    old = a_posture(base, set_on=date(2020, 1, 1))
    an_editing(kept, Clock(NOON + timedelta(seconds=10))).apply("Judge", before, old)
    later.apply("Judge", replace(before, basis="Seen"))
    later.trash("Delete", old)
    assert since_then(kept) == [
        (K.RETRACTED, "Tartus", "Posture “Tartus: active” is no longer there."),
        (K.REVISED, "Tartus", "Posture “Tartus: active” was revised: basis from Heard to Seen."),
    ]
    later.trash("Delete", replace(before, basis="Seen"))
    assert [kind for kind, *_rest in since_then(kept)] == [K.RETRACTED, K.RETRACTED]


def test_an_assessment_that_replaces_another_tells_how_sure_it_became(kept, start, later):
    base, *_rest = start
    before = Assessment(
        id=an_id(),
        set_on=TODAY,
        judgement="They stay",
        bases=(base.id,),
        confidence=Confidence.LOW,
    )
    an_editing(kept, Clock(NOON + timedelta(seconds=10))).apply("Judge", before)
    surer = replace(before, id=an_id(), confidence=Confidence.HIGH, supersedes=before.id)
    same = replace(before, id=an_id(), judgement="They do stay", supersedes=before.id)
    later.apply("Judge", surer, same, replace(before, confidence=Confidence.MODERATE, basis="X"))
    found = since_then(kept)
    assert found == [
        (
            K.CONFIDENCE,
            "Tartus",
            "Assessment “They do stay” moved confidence from moderate to low.",
        ),
        (K.CONFIDENCE, "Tartus", "Assessment “They stay” moved confidence from low to moderate."),
        (K.CONFIDENCE, "Tartus", "Assessment “They stay” moved confidence from moderate to high."),
        (K.REVISED, "Tartus", "Assessment “They stay” was revised: basis X."),
    ]


def test_an_assessment_that_is_only_surer_is_not_called_revised(kept, start, later):
    before = Assessment(id=an_id(), set_on=TODAY, judgement="They stay")
    an_editing(kept, Clock(NOON + timedelta(seconds=10))).apply("Judge", before)
    later.apply("Judge", replace(before, likelihood=Likelihood.LIKELY))
    text = "Assessment “They stay” moved likelihood from none to likely."
    assert since_then(kept) == [(K.CONFIDENCE, "", text)]


def test_a_contradiction_is_told_when_it_opens_and_when_it_closes(kept, start, later):
    _base, _source, report, event, _note = start
    denial = a_note(
        report, event, statement="No flags", stance=Stance.AGAINST, status=NoteStatus.OPEN
    )
    later.apply("Add", denial)
    opened = (K.CONTRADICTION_OPENED, "Tartus", "Notes contradict each other on “Flags seen”.")
    closed = (
        K.CONTRADICTION_CLOSED,
        "Tartus",
        "No contradiction is left open on “Flags seen”.",
    )
    assert opened in since_then(kept)
    back = differences(kept.reader, AsRecorded(LATER), AsRecorded(THEN), TODAY)
    assert closed in [(one.kind, one.base_name, one.text) for one in back]


def test_what_ran_out_between_the_two_days_has_expired(kept, start):
    base, _source, _report, event, _note = start
    editing = an_editing(kept, Clock(NOON + timedelta(seconds=10)))
    asked = {"text": "Do they leave?", "set_on": date(2026, 1, 1), "base": base.id}
    due = WatchItem(id=an_id(), due=date(2026, 1, 28), **asked)
    others = (
        WatchItem(id=an_id(), due=date(2026, 1, 20), **asked),
        WatchItem(id=an_id(), due=date(2026, 1, 30), **asked),
        WatchItem(id=an_id(), **asked),
        replace(due, id=an_id(), state=WatchState.HAPPENED),
    )
    term = Agreement(
        id=an_id(), event=event.id, terms="Truce", start=date(2026, 1, 24), duration="P5D"
    )
    editing.apply("Watch", due, *others, term)
    days = (date(2026, 1, 27), date(2026, 1, 30))
    expected = [
        (
            K.EXPIRED,
            "Tartus",
            "The term of “Truce” ended on 29 Jan 2026; nobody has said what came of it.",
        ),
        (
            K.EXPIRED,
            "Tartus",
            "“Do they leave?” was due on 28 Jan 2026; nobody has said what came of it.",
        ),
    ]
    for sides in (
        tuple(AsReported(day) for day in days),
        (AsRecorded(NOON + timedelta(days=1)), AsRecorded(NOON + timedelta(days=4))),
    ):
        found = differences(kept.reader, *sides, TODAY)
        assert [(one.kind, one.base_name, one.text) for one in found] == expected
    found = differences(kept.reader, AsRecorded(NOON + timedelta(days=1)), Live(), days[1])
    assert [one.kind for one in found] == [K.EXPIRED, K.EXPIRED]


def test_two_days_differ_by_what_became_known_and_by_the_letters_given(kept, start, later):
    base, source, *_rest = start
    early = a_report(source, title="Early", published=a_day(date(2026, 1, 20)))
    event = an_event(base, title="Seen early")
    later.apply("Add", early, event, a_note(early, event, statement="So"))
    later.apply("Grade", source.regraded(Reliability.B, "Careful", date(2026, 1, 20)))
    found = differences(
        kept.reader, AsReported(date(2026, 1, 19)), AsReported(date(2026, 1, 20)), TODAY
    )
    assert [(one.kind, one.base_name, one.text) for one in found] == [
        (K.ADDED, "Tartus", "Event “Seen early” was added."),
        (K.ADDED, "Tartus", "Report “Early” was added."),
        (K.ADDED, "Tartus", "Source note “So” was added."),
        (
            K.REVISED,
            "",
            "Source “Daily Post” was revised: reliability from F to B; reliability"
            " reason Careful; reliability given on 20 Jan 2026.",
        ),
    ]
    assert [one.record for one in found if one.record_kind.value == "event"] == [event.id]


def test_what_an_import_brought_was_added_and_what_it_took_back_is_not_told(kept, start):
    base, _source, report, _event, _note = start
    clock = Clock(NOON + timedelta(hours=1))
    event = an_event(base, title="Trucks leave")
    bring(kept, [event, a_note(report, event, statement="So")], clock=clock)
    added = [
        (K.ADDED, "Tartus", "Event “Trucks leave” was added."),
        (K.ADDED, "Tartus", "Source note “So” was added."),
    ]
    assert sorted(since_then(kept)) == sorted(added)
    an_editing(kept, clock).undo()
    assert since_then(kept) == []
