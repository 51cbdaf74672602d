"""Timeline, maps and lists: what moved, what is due, what was agreed, what is asked."""

from dataclasses import replace
from datetime import date

from desktop.domain.agreement import Agreement
from desktop.domain.event import BaseRole, EventBase, Significance
from desktop.domain.ids import ActorId, BaseId, NoteId
from desktop.domain.note import Stance
from desktop.domain.spans import day_of
from desktop.domain.transfer import Transfer, TransferEnd, TransferEvidence
from desktop.domain.watch import WatchItem, WatchKind
from tests.factories import (
    PUBLISHED,
    a_base,
    a_day,
    an_actor,
    an_event,
    an_id,
    since,
)
from tests.services.briefing.desk import page_of, sentences_of


def test_a_timeline_says_what_it_does_not_draw(world):
    for number in range(42):
        world.desk.save(an_event(world.north, title=f"Event {number}"))
    content = world.desk.brief()
    assert sentences_of(content, "timeline") == ["2 more events in the casebook."]
    assert len(page_of(content, "timeline").timeline.marks) == 40


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
        ("Deadline, 20 Jan 2026 (ended 7 days ago): A reply. Not decided yet.", "bad", ()),
        ("Deadline, 1 Jun 2026 (125 days left): A vote. Not decided yet.", "quiet", ()),
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
    assert sentences_of(world.desk.brief(), "bottom line")[-1].startswith("Deadline, 1 Jun 2026")


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
            "Open question on North, 20 Jan 2026 (ended 7 days ago): Who stays?"
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


def test_what_is_not_dated_by_a_report_was_known_when_it_was_recorded(world):
    world.desk.save(an_event(world.north, title="Seen by us", when=since()))
    (mark,) = page_of(world.desk.brief(), "timeline").timeline.marks
    assert (mark.title, day_of(mark.known_s)) == ("Seen by us", PUBLISHED)
