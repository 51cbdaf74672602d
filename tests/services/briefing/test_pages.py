"""What the pages of a briefing say of a casebook, whatever it holds and whatever was chosen."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.agreement import Agreement
from desktop.domain.assessment import Assessment, CitedNote
from desktop.domain.event import BaseRole, EventBase, EventKind, EventState, Significance
from desktop.domain.grading import Confidence, Credibility, Likelihood, Marking, Reliability
from desktop.domain.ids import ActorId, BaseId, NoteId, SourceId
from desktop.domain.note import Basis, ChainLink, NoteStatus, Relation, Stance
from desktop.domain.posture import PostureState
from desktop.domain.report import ReportStatus
from desktop.domain.source import SourceKind
from desktop.domain.spans import day_end_s, day_of
from desktop.domain.transfer import Transfer, TransferEnd, TransferEvidence
from desktop.domain.watch import WatchItem, WatchKind
from desktop.queries.filters import EventFilter
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
    since,
)
from tests.services.briefing.desk import page_of, sentences_of


class World:
    """Two bases, an outlet and its report, all saved; events with notes are told with `tell`."""

    def __init__(self, desk) -> None:
        self.desk = desk
        self.post = a_source()
        self.witness = a_source(label="a resident", kind=SourceKind.UNNAMED)
        self.north = a_base(name="North", lat=10.0, lon=20.0, country="ly")
        self.south = a_base(name="South", lat=12.0, lon=22.0)
        self.report = a_report(self.post)
        desk.save(self.post, self.witness, self.north, self.south, self.report)

    def tell(self, title, *bases, says="So it is", **fields):
        """Save an event with one note that supports it; return both."""
        event = an_event(*(bases or (self.north,)), title=title, **fields)
        note = a_note(self.report, event, statement=says)
        self.desk.save(event, note)
        return event, note

    def note(self, event, **fields):
        """Save a further note on an event."""
        note = a_note(fields.pop("report", self.report), event, **fields)
        self.desk.save(note)
        return note

    def quoting(self, source, relation=Relation.QUOTES):
        """Return the chain of who quotes ``source``."""
        return (ChainLink(source=SourceId(source.id), relation=relation),)


@pytest.fixture
def world(desk):
    return World(desk)


def test_an_empty_casebook_has_all_its_pages_and_says_that_there_is_nothing(desk):
    content = desk.brief()
    told = {page.key: sentences_of(content, page.key) for page in content.pages}
    assert told.pop("title") != []
    assert told == {
        "bottom line": ["Nothing is reported of these bases in the period."],
        "changes": ["There is no earlier briefing to compare with."],
        "board": ["The casebook holds no base with anything to report."],
        "timeline": [],
        "movements": ["No transfer between bases is recorded."],
        "watch": ["Nothing is on the watch list."],
        "agreements": ["No agreement is recorded."],
        "questions": ["No question is open."],
        "sources": ["This briefing cites no source note."],
    }
    assert page_of(content, "title").subheading == "Events of 28 Dec 2025 – 27 Jan 2026."
    assert page_of(content, "board").table is None
    assert content.marking is None


def test_a_base_that_nobody_assessed_is_headed_by_its_name(world):
    world.tell("Flags fly")
    page = page_of(world.desk.brief(), "base:")
    assert (page.kicker, page.heading) == ("North, Libya", "North: not assessed")
    assert page.subheading == "Nobody has set a posture or an assessment."
    board = page_of(world.desk.brief(), "board").table.rows[0]
    assert [cell.text for cell in board.cells] == ["North", "not assessed", "24 Jan 2026", "1", "–"]
    assert sentences_of(world.desk.brief(), "bottom line") == [
        "Our reading, a draft not yet reviewed: Flags fly on 24 January 2026. It rests on 1 origin,"
        " not first-hand."
    ]


def test_postures_say_how_likely_and_how_sure_in_sentences_of_their_own(world):
    likely = a_posture(world.north, likelihood=Likelihood.LIKELY, confidence=Confidence.HIGH)
    unknown = a_posture(world.south, state=PostureState.UNKNOWN)
    world.desk.save(likely, unknown)
    content = world.desk.brief()
    assert sentences_of(content, "bottom line") == [
        "The posture of South is not known, as set on 26 January 2026. Confidence not stated."
        " (no source note)",
        "North is assessed as active (likely), as set on 26 January 2026. High confidence."
        " (no source note)",
    ]
    north = page_of(content, f"base:{world.north.id}")
    assert north.subheading == "High confidence, judged on 26 Jan 2026. Likely means 55–80 %."
    assert [one.text for one in north.statements] == [
        "Nothing is reported of this base in the period."
    ]
    assert north.sources == ""


def test_a_judgement_says_its_likelihood_where_its_words_do_not(world):
    _event, note = world.tell("Trucks leave")
    judged = Assessment(
        id=an_id(), set_on=PUBLISHED, judgement="They leave", likelihood=Likelihood.LIKELY,
        confidence=Confidence.LOW, bases=(world.north.id,),
        notes=(CitedNote(note=NoteId(note.id)),),
    )  # fmt: skip
    world.desk.save(judged)
    assert page_of(world.desk.brief(), "base:").heading == "They leave (likely)"
    world.desk.save(replace(judged, judgement="They leave, with low confidence"))
    page = page_of(world.desk.brief(), "base:")
    assert page.heading == "They leave, with low confidence"
    assert page.subheading == "Low confidence, judged on 26 Jan 2026. Likely means 55–80 %."


def test_a_second_standing_judgement_is_told_below_and_a_replaced_one_is_not(world):
    first = Assessment(id=an_id(), set_on=date(2026, 1, 20), judgement="A", bases=(world.north.id,))
    second = replace(first, id=an_id(), judgement="They stay", set_on=date(2026, 1, 21))
    third = replace(first, id=an_id(), judgement="They go", set_on=PUBLISHED, supersedes=first.id)
    world.desk.save(first, second, third, a_posture(world.north))
    page = page_of(world.desk.brief(), "base:")
    assert page.heading == "They go"
    assert [one.text for one in page.statements][-1] == (
        "Also judged, on 21 January 2026: They stay. Confidence not stated. (no source note)"
    )
    assert "Posture: active." in page.subheading


def test_one_judgement_of_two_bases_stands_once_in_the_bottom_line(world):
    both = (world.north.id, world.south.id)
    world.tell("Trucks leave", world.north, world.south)
    world.desk.save(Assessment(id=an_id(), set_on=PUBLISHED, judgement="Both stay", bases=both))
    assert sentences_of(world.desk.brief(), "bottom line") == [
        "Both stay. Confidence not stated. (no source note)"
    ]


def test_what_goes_against_an_event_or_keeps_silent_names_it(world):
    event, _note = world.tell("Trucks leave", significance=Significance.KEY, says="Trucks left")
    ministry = a_source(label="Ministry of Defence", kind=SourceKind.OFFICIAL)
    world.desk.save(ministry)
    world.note(event, statement="No truck moved", stance=Stance.AGAINST)
    world.note(event, statement="There were few of them", stance=Stance.QUALIFIES)
    world.note(event, stance=Stance.NO_COMMENT, chain=world.quoting(ministry))
    world.note(event, statement="Rumours say so", status=NoteStatus.REJECTED)
    page = page_of(world.desk.brief(), "base:")
    assert [one.text for one in page.statements] == [
        "Daily Post reported that trucks left.",
        "On “Trucks leave”: Against it: Daily Post reported that no truck moved.",
        "On “Trucks leave”: Qualifying it: Daily Post reported that there were few of them.",
        "On “Trucks leave”: The Ministry of Defence did not comment, Daily Post reported.",
    ]
    assert [one.tone.value for one in page.statements] == ["quiet", "bad", "quiet", "quiet"]


def test_an_event_without_a_note_says_so(world):
    world.desk.save(
        an_event(world.north, title="Flags fly", kind=EventKind.STRIKE, state=EventState.REVIEWED)
    )
    page = page_of(world.desk.brief(), "base:")
    assert [(one.text, one.notes, one.tone.value) for one in page.statements] == [
        ("Our reading: Flags fly on 24 January 2026. (no source note)", (), "bad")
    ]
    assert page.sources == "“Flags fly”: No source supports this yet."


def test_many_notes_on_an_event_are_counted_after_the_sixth(world):
    event, _note = world.tell("Trucks leave")
    for number in range(8):
        other = a_source(label=f"Wire {number}")
        report = a_report(other)
        world.desk.save(other, report)
        world.note(event, report=report, statement=f"Column {number}")
    statements = page_of(world.desk.brief(), "base:").statements
    assert len(statements) == 7
    assert statements[-1].text == "3 further source notes on “Trucks leave”."
    assert len(statements[-1].notes) == 3


def test_what_one_report_says_of_two_events_has_one_number_and_stands_once(world):
    world.tell("Trucks leave", significance=Significance.KEY, says="Trucks left  the gate")
    world.tell("Gate opens", says="trucks left the gate")
    content = world.desk.brief()
    assert len(page_of(content, "base:").statements) == 1
    assert [one.number for one in content.cited] == [1]


def test_more_events_than_a_page_holds_are_counted(world):
    for number in range(8):
        world.tell(f"Event {number}", says=f"Sentence {number}")
    content = world.desk.brief()
    assert sentences_of(content, "base:")[-1] == "2 more events of this period in the casebook."
    assert [cell.text for cell in page_of(content, "board").table.rows[0].cells][3] == "8"


def test_a_timeline_says_what_it_does_not_draw(world):
    for number in range(42):
        world.desk.save(an_event(world.north, title=f"Event {number}"))
    content = world.desk.brief()
    assert sentences_of(content, "timeline") == ["2 more events in the casebook."]
    assert len(page_of(content, "timeline").timeline.marks) == 40


def test_more_bases_than_a_briefing_holds_are_counted(world):
    others = [a_base(name=f"Base {number:02}") for number in range(14)]
    world.desk.save(*others)
    world.desk.save(*(a_posture(one) for one in others))
    content = world.desk.brief()
    assert sum(page.kind.value == "base" for page in content.pages) == 12
    assert sentences_of(content, "board") == [
        "2 other bases with reports in the period are not in this briefing."
    ]
    assert sentences_of(content, "bottom line")[-1] == "6 others: see the pages of the bases."
    assert page_of(content, "title").subheading.endswith(
        "12 bases: Base 00, Base 01, Base 02, Base 03, Base 04 and others."
    )


def test_chosen_bases_have_a_page_each_and_nothing_else_is_told_of(world):
    world.tell("Trucks leave")
    world.desk.save(an_event(title="Elsewhere"))
    content = world.desk.brief(bases=(world.south.id, "unknown"))
    assert [p.kicker for p in content.pages if p.kind.value == "base"] == ["South"]
    assert "elsewhere" not in [page.key for page in content.pages]
    assert page_of(content, "timeline").timeline.lanes == ("South",)
    assert sentences_of(content, "title")[1] == "Only bases that were chosen have a page."


def test_events_picked_by_hand_are_told_whenever_they_were(world):
    old, _note = world.tell("Old times", when=a_day(date(2020, 1, 1), "in 2020"))
    world.tell("Trucks leave")
    elsewhere, _other = world.tell("Truce", world.south)
    nowhere = an_event(
        title="Talks", state=EventState.REVIEWED, when=a_day(date(2021, 5, 1), "in May")
    )
    rejected = an_event(world.north, title="Rumour", state=EventState.REJECTED)
    world.desk.save(nowhere, rejected)
    picked = (old.id, nowhere.id, rejected.id, "unknown")
    content = world.desk.brief(events=picked)
    assert [p.kicker for p in content.pages if p.kind.value == "base"] == ["North, Libya"]
    assert page_of(content, "base:").sources.startswith("“Old times”")
    assert sentences_of(content, "elsewhere") == [
        "Our reading: Talks on 1 May 2021. (no source note)"
    ]
    assert sentences_of(content, "title")[1] == "Only 4 events picked by hand are told."
    assert elsewhere.title not in str(content.pages)


def test_a_rejected_reading_is_told_only_where_it_was_asked_for(world):
    rejected = an_event(world.north, title="Rumour", state=EventState.REJECTED)
    world.desk.save(rejected, a_posture(world.north))
    assert "Rumour" not in str(world.desk.brief().pages)
    content = world.desk.brief(chosen=EventFilter(states=(EventState.REJECTED,)))
    assert sentences_of(content, "base:") == [
        "A reading that we have rejected: Rumour on 24 January 2026. (no source note)"
    ]


def test_a_filter_narrows_what_is_told_and_the_title_says_how(world):
    actor = an_actor(name="Coastal Guard")
    world.desk.save(actor)
    world.tell("Trucks leave", kind=EventKind.WITHDRAWAL, tags=("convoy",))
    world.tell("Flags fly", kind=EventKind.SIGHTING)
    content = world.desk.brief(
        chosen=EventFilter(
            kinds=(EventKind.WITHDRAWAL, EventKind.TRANSFER, EventKind.DRAWDOWN),
            states=(EventState.DRAFT,),
            tags=("convoy",),
            start_s=0,
            end_s=1 << 60,
        )
    )
    assert page_of(content, "base:").sources.startswith("“Trucks leave”")
    assert page_of(content, "board").table.rows[0].cells[3].text == "1"
    assert sentences_of(content, "title")[1] == (
        "Only events of a choice are told: withdrawal, transfer or drawdown, draft, tagged convoy,"
        " not before 1 January 1970 and before a day that no calendar has."
    )
    told = world.desk.brief(chosen=EventFilter(actors=(ActorId(actor.id),), is_contested=True))
    assert sentences_of(told, "title")[1] == (
        "Only events of a choice are told: with Coastal Guard and contested."
    )


def test_a_period_begins_where_it_was_chosen_and_never_ends_before(world):
    world.tell("Early", when=a_day(date(2025, 6, 1), "in June"))
    assert sentences_of(world.desk.brief(), "bottom line") == [
        "Nothing is reported of these bases in the period."
    ]
    content = world.desk.brief(start=date(2025, 6, 1))
    assert "Early" in sentences_of(content, "bottom line")[0]
    assert page_of(content, "title").subheading.startswith("Events of 1 Jun 2025 – 27 Jan 2026.")
    future = world.desk.brief(start=date(2027, 1, 1))
    assert page_of(future, "title").subheading.startswith("Events of 27 Jan 2026.")
    since_then = world.desk.brief(since=date(2025, 5, 1))
    assert page_of(since_then, "title").subheading.startswith("Events of 1 May 2025")


def test_as_reported_by_a_day_days_count_from_that_day(world):
    event, _note = world.tell("Trucks leave")
    agreed = Agreement(
        id=an_id(), event=event.id, terms="Truce", start=date(2026, 1, 24), duration="P9D"
    )
    world.desk.save(agreed)
    content = world.desk.brief(reported_by=date(2026, 1, 26))
    assert "7 days left" in sentences_of(content, "agreements")[0]
    assert sentences_of(content, "title")[1] == "Only what was public by 26 January 2026 is told."
    assert page_of(content, "timeline").timeline.cut_off_s == day_end_s(date(2026, 1, 26))
    late = world.desk.brief(reported_by=date(2030, 1, 1))
    assert "6 days left" in sentences_of(late, "agreements")[0]


def test_old_evidence_says_how_old_it_is_and_none_says_so(world):
    world.tell("Old times", when=a_day(date(2025, 11, 1), "in November"))
    world.desk.save(a_posture(world.north), a_posture(world.south))
    rows = page_of(world.desk.brief(), "board").table.rows
    assert [row.cells[2].text for row in rows] == ["1 Nov 2025, 87 days old", "none dated"]


def test_movements_are_told_with_their_evidence_and_from_any_place(world):
    event, note = world.tell("Trucks leave")
    evidence = (TransferEvidence(note=NoteId(note.id), end=TransferEnd.DEPARTURE),)
    there = Transfer(
        id=an_id(), event=event.id, what="trucks", from_base=world.north.id,
        to_base=world.south.id, departure=a_day(), evidence=evidence,
    )  # fmt: skip
    world.desk.save(
        there,
        replace(there, id=an_id(), what="tents", to_base=None, evidence=()),
        replace(there, id=an_id(), what="boats", from_base=None, to_base=None, to_place="Home"),
    )
    content = world.desk.brief()
    page = page_of(content, "movements")
    assert [(one.text[24:30], one.notes) for one in page.statements] == [
        ("tents,", ()),
        ("trucks", (1,)),
    ]
    assert page.statements[0].text.endswith("(no source note)")
    assert [move.label for move in page.map.moves] == ["North to South"]


def test_arcs_without_a_transfer_are_said_to_be_events(world):
    ends = (
        EventBase(base=BaseId(world.north.id), role=BaseRole.FROM),
        EventBase(base=BaseId(world.south.id), role=BaseRole.TO),
    )
    world.desk.save(an_event(title="Convoy", bases=ends))
    assert sentences_of(world.desk.brief(), "movements") == [
        "No transfer is recorded; the arcs are events that name where from and where to."
    ]


def test_the_map_of_picked_events_shows_nothing_else_that_moved(world):
    def convoy(first, last, day):
        ends = (
            EventBase(base=BaseId(first.id), role=BaseRole.FROM),
            EventBase(base=BaseId(last.id), role=BaseRole.TO),
        )
        return an_event(title="Convoy", bases=ends, when=a_day(day))

    old = convoy(world.north, world.south, date(2020, 1, 1))
    world.desk.save(old, convoy(world.south, world.north, date(2026, 1, 24)))
    content = world.desk.brief(events=(old.id,))
    assert [m.label for m in page_of(content, "movements").map.moves] == ["North to South"]


def test_a_base_without_coordinates_is_named_beside_the_map(world):
    depot = a_base(name="Depot")
    world.desk.save(depot)
    ends = (
        EventBase(base=BaseId(world.north.id), role=BaseRole.FROM),
        EventBase(base=BaseId(depot.id), role=BaseRole.TO),
    )
    world.desk.save(an_event(title="Convoy", bases=ends))
    figure = page_of(world.desk.brief(), "movements").map
    assert figure.unplaced == ("Depot",)
    assert [base.name for base in figure.bases] == ["North"]
    assert figure.moves == ()


def test_a_map_of_a_base_shows_only_what_moved_from_or_to_it(world):
    depot = a_base(name="Depot", lat=1.0, lon=2.0)
    world.desk.save(depot)
    for first, last in ((world.north, world.south), (world.south, depot)):
        ends = (
            EventBase(base=BaseId(first.id), role=BaseRole.FROM),
            EventBase(base=BaseId(last.id), role=BaseRole.TO),
        )
        world.desk.save(an_event(title="Convoy", bases=ends))
    content = world.desk.brief()
    assert [m.label for m in page_of(content, f"base:{world.north.id}").map.moves] == [
        "North to South"
    ]


def test_the_watch_list_tells_what_is_overdue_first_and_how_urgent_it_is(world):
    raised, _note = world.tell("Trucks leave")
    common = {"set_on": PUBLISHED, "kind": WatchKind.DEADLINE}
    world.desk.save(
        WatchItem(id=an_id(), text="A vote", due=date(2026, 6, 1), **common),
        WatchItem(id=an_id(), text="A reply", due=date(2026, 1, 20), **common),
        WatchItem(
            id=an_id(), text="Planes gather", set_on=PUBLISHED, kind=WatchKind.INDICATOR,
            raised_by=raised.id,
        ),
    )  # fmt: skip
    page = page_of(world.desk.brief(), "watch")
    assert [(one.text, one.tone.value, one.notes) for one in page.statements] == [
        ("Deadline, 20 January 2026 (ended 7 days ago): A reply. Not decided yet.", "bad", ()),
        ("Deadline, 1 June 2026 (125 days left): A vote. Not decided yet.", "quiet", ()),
        (
            "Indicator that we watch for: Planes gather. Not seen so far."
            " It arises from “Trucks leave”.",
            "quiet",
            (1,),
        ),
    ]
    world.desk.trash(raised)
    assert sentences_of(world.desk.brief(), "watch")[-1].endswith("Not seen so far.")
    figure = page_of(world.desk.brief(), "timeline").timeline
    assert [mark.title for mark in figure.marks if mark.is_deadline] == ["A reply", "A vote"]
    assert sentences_of(world.desk.brief(), "bottom line")[-1].startswith("Deadline, 1 June 2026")


def test_more_to_watch_than_a_page_holds_is_counted(world):
    world.desk.save(
        *(
            WatchItem(
                id=an_id(), text=f"Sign {n}", set_on=PUBLISHED, kind=WatchKind.INDICATOR
            )
            for n in range(43)
        )
    )  # fmt: skip
    assert sentences_of(world.desk.brief(), "watch")[-1] == "3 more in the casebook."


def test_agreements_say_what_they_extend_and_that_no_note_tells_of_them(world):
    event = an_event(world.north, title="Truce signed")
    party = an_actor(name="Council")
    first = Agreement(
        id=an_id(), event=event.id, terms="Truce", start=date(2026, 1, 1), duration="P10D"
    )
    second = Agreement(id=an_id(), event=event.id, extends=first.id, parties=(ActorId(party.id),))
    world.desk.save(event, party, first, second)
    told = sentences_of(world.desk.brief(), "agreements")
    assert "Truce signed" in told[1]
    assert "extending “Truce”" in told[1]
    assert all(one.endswith("(no source note)") for one in told)


def test_questions_tell_contradictions_and_what_is_missing_with_their_notes(world):
    event, note = world.tell("Trucks leave", significance=Significance.KEY)
    world.note(
        event, statement="Nothing left", stance=Stance.AGAINST, chain=world.quoting(world.witness)
    )
    evidence = (TransferEvidence(note=NoteId(note.id), end=TransferEnd.DEPARTURE),)
    world.desk.save(
        Transfer(
            id=an_id(), event=event.id, what="trucks", from_base=world.north.id,
            to_base=world.south.id, departure=a_day(), evidence=evidence,
        ),
        WatchItem(id=an_id(), text="Who pays?", set_on=PUBLISHED, kind=WatchKind.QUESTION),
        WatchItem(
            id=an_id(), text="Who stays?", set_on=PUBLISHED, kind=WatchKind.QUESTION,
            base=world.north.id, due=date(2026, 1, 20),
        ),
    )  # fmt: skip
    page = page_of(world.desk.brief(), "questions")
    assert [(one.text, one.is_heading, one.notes) for one in page.statements] == [
        ("North", True, ()),
        (
            "Open question on North, 20 January 2026 (ended 7 days ago): Who stays?"
            " Not answered yet.",
            False, (),
        ),
        (
            "Reports contradict each other on “Trucks leave”: Daily Post against a resident.",
            False, (1, 2),
        ),
        ("trucks: left North, arrival at South not attested.", False, (1,)),
        ("“Trucks leave” is a key event and rests on one origin.", False, (1, 2)),
        ("The one supporting note on North is not first-hand.", False, ()),
        ("Not at a base", True, ()),
        ("Open question: Who pays? Not answered yet.", False, ()),
    ]  # fmt: skip


def test_more_questions_than_a_page_holds_are_counted(world):
    world.tell("Trucks leave")
    world.desk.save(
        *(
            WatchItem(
                id=an_id(), text=f"Why {n}?", set_on=PUBLISHED, kind=WatchKind.QUESTION,
                base=world.north.id,
            )
            for n in range(42)
        ),
        WatchItem(id=an_id(), text="Who pays?", set_on=PUBLISHED, kind=WatchKind.QUESTION),
    )  # fmt: skip
    told = sentences_of(world.desk.brief(), "questions")
    assert len(told) == 41
    assert told[-1] == "4 further questions in the list of gaps."


def test_the_strictest_marking_of_anything_told_is_on_every_page(world):
    event, note = world.tell("Trucks leave")
    assert world.desk.brief().marking is None
    world.desk.save(replace(world.north, marking=Marking.CLEAR))
    assert world.desk.brief().marking is Marking.CLEAR
    world.desk.save(replace(world.report, marking=Marking.GREEN))
    assert world.desk.brief().marking is Marking.GREEN
    assert world.desk.brief(marking=Marking.AMBER).marking is Marking.AMBER
    world.desk.save(replace(note, marking=Marking.AMBER_STRICT))
    assert world.desk.brief().marking is Marking.AMBER_STRICT
    posture = a_posture(world.north, marking=Marking.RED)
    world.desk.save(posture)
    content = world.desk.brief()
    assert {page.marking for page in content.pages} == {Marking.RED}
    world.desk.trash(posture, event, note)
    assert world.desk.brief().marking is not Marking.RED


def test_what_only_the_changes_tell_of_counts_for_the_marking_too(world):
    before = world.desk.brief()
    event = an_event(title="Old talks", when=a_day(date(2020, 1, 1)))
    report = a_report(world.post)
    note = a_note(report, event, marking=Marking.AMBER)
    world.desk.save(event, report, note)
    assert world.desk.brief().marking is None
    assert world.desk.brief(before).marking is Marking.AMBER
    world.desk.save(replace(note, marking=None))
    judged = a_posture(world.south, marking=Marking.RED)
    world.desk.save(judged)
    content = world.desk.brief(before, bases=(world.north.id,))
    assert content.marking is Marking.RED
    world.desk.trash(judged)
    gone = world.desk.brief(content, bases=(world.north.id,))
    assert "No longer told: 1" in [one.text for one in page_of(gone, "changes").statements]
    assert gone.marking is Marking.RED


def test_a_note_in_the_annex_says_what_is_known_of_its_source(world):
    event = an_event(world.north, title="Trucks leave")
    outlet = a_source(
        label="Wire", reliability=Reliability.C, reliability_reason="Often right.",
        bias="Near them", access="A desk",
    )  # fmt: skip
    report = a_report(
        outlet, title="Trucks", url="https://wire.example/1", status=ReportStatus.CORRECTED,
        published=None,
    )  # fmt: skip
    own = a_source(label="own reporter", kind=SourceKind.OBSERVER, outlet=SourceId(outlet.id))
    world.desk.save(event, outlet, report, own)
    world.note(
        event, report=report, statement="A column", credibility=Credibility.POSSIBLY_TRUE,
        credibility_reason="Fits the rest",
    )  # fmt: skip
    world.note(event, report=report, stance=Stance.NO_COMMENT, statement="Silent")
    world.note(
        event, report=report, statement="Two", basis=Basis.WITNESSED,
        chain=world.quoting(own, Relation.SAYS),
    )  # fmt: skip
    world.note(
        event, report=report, statement="Three",
        chain=(*world.quoting(world.post, Relation.CITES), *world.quoting(world.witness)),
    )  # fmt: skip
    content = world.desk.brief()
    told = {one.text: one for one in content.cited}
    assert set(told) == {
        "Wire, day not known",
        "Wire, no comment, day not known",
        "Wire, a Wire reporter, day not known",
        "Wire, citing Daily Post, quoting an unnamed resident, day not known",
    }
    assert told["Wire, day not known"].descriptor == (
        "“Trucks”. The report was corrected. Origin graded C: Often right. Access: A desk. Known"
        " bias: Near them. Credibility 3: Fits the rest. No copy of it is kept."
    )
    assert told["Wire, no comment, day not known"].descriptor == (
        "“Trucks”. The report was corrected. No copy of it is kept."
    )
    assert (
        page_of(content, "base:")
        .sources.split(" Wire, day not known: ")[1]
        .startswith("1 in its own words, C3; ")
    )
    assert sentences_of(content, "sources")[0] == (
        "This briefing rests on 4 source notes from 1 report of 1 publisher."
    )
    assert "No copy is kept of the reports of 4 of 4 notes." in sentences_of(content, "sources")


def test_who_saw_it_and_was_quoted_elsewhere_is_said_to_have_been_quoted(world):
    event = an_event(world.north, title="Trucks leave")
    world.desk.save(event)
    chain = world.quoting(world.witness)
    world.note(event, statement="There was a column", basis=Basis.WITNESSED, chain=chain)
    assert sentences_of(world.desk.brief(), "base:") == [
        "An unnamed resident who saw it, via Daily Post, said that there was a column."
    ]


def test_a_repeat_stands_with_what_it_repeats_and_a_retracted_report_counts_for_nothing(world):
    event = an_event(world.north, title="Trucks leave")
    wire = a_source(label="Wire")
    copy, gone = a_report(wire), a_report(wire, status=ReportStatus.RETRACTED)
    world.desk.save(event, wire, copy, gone)
    chain = world.quoting(world.witness)
    world.note(event, statement="A column", chain=chain)
    world.note(event, report=copy, statement="Columns", chain=(*world.quoting(world.post), *chain))
    world.note(event, report=gone, statement="Nothing")
    page = page_of(world.desk.brief(), "base:")
    assert [(one.text, one.notes) for one in page.statements] == [
        ("An unnamed resident, via Daily Post, said that a column.", (1, 2))
    ]
    content = world.desk.brief()
    assert "It repeats an origin that another report has already." in content.cited[1].descriptor


def test_what_is_not_dated_by_a_report_was_known_when_it_was_recorded(world):
    world.desk.save(an_event(world.north, title="Seen by us", when=since()))
    (mark,) = page_of(world.desk.brief(), "timeline").timeline.marks
    assert (mark.title, day_of(mark.known_s)) == ("Seen by us", PUBLISHED)
