"""The board and the pages of bases: what is judged, who says what, how much more there is."""

from dataclasses import replace
from datetime import date

from desktop.domain.assessment import Assessment, CitedNote
from desktop.domain.event import EventKind, EventState, Significance
from desktop.domain.grading import Confidence, Likelihood
from desktop.domain.ids import NoteId
from desktop.domain.note import Basis, NoteStatus, Stance
from desktop.domain.posture import PostureState
from desktop.domain.source import SourceKind
from desktop.queries.info import casebook_head
from desktop.services.briefing.foot import EXPLAINED
from tests.factories import (
    PUBLISHED,
    a_base,
    a_day,
    a_posture,
    a_report,
    a_source,
    an_event,
    an_id,
)
from tests.services.briefing.desk import page_of, sentences_of


def test_an_empty_casebook_has_all_its_pages_and_says_that_there_is_nothing(desk):
    content = desk.brief()
    told = {page.key: sentences_of(content, page.key) for page in content.pages}
    assert told.pop("title") != []
    assert told == {
        "bottom line": ["The casebook holds no event in the period."],
        "changes": ["There is no earlier briefing to compare with."],
        "board": ["The casebook holds no base with anything to report."],
        "timeline": ["The casebook holds no event in the period."],
        "movements": ["No transfer between bases is recorded."],
        "watch": ["Nothing is on the watch list."],
        "agreements": ["No agreement is recorded."],
        "questions": ["No question is open."],
        "sources": ["This briefing cites no source note.", EXPLAINED],
    }
    assert page_of(content, "title").subheading == "Events of 28 Dec 2025 – 27 Jan 2026."
    assert page_of(content, "board").table is None
    assert content.marking is None


def test_the_title_is_not_said_twice_where_it_is_the_casebooks(desk):
    reader = desk.casebook.reader()
    own = casebook_head(reader).title
    reader.close()
    assert page_of(desk.brief(title="This week"), "title").kicker == own
    assert page_of(desk.brief(title=own), "title").kicker == ""


def test_a_base_that_nobody_assessed_is_headed_by_its_name(world):
    world.tell("Flags fly")
    page = page_of(world.desk.brief(), "base:")
    assert (page.kicker, page.heading) == ("North, Libya", "North: not assessed")
    assert page.subheading == "Nobody has set a posture or an assessment."
    board = page_of(world.desk.brief(), "board").table.rows[0]
    assert [cell.text for cell in board.cells] == ["North", "not assessed", "24 Jan 2026", "1", "–"]
    assert sentences_of(world.desk.brief(), "bottom line") == [
        "Our reading, a draft not yet reviewed: Flags fly on 24 Jan 2026. It rests on 1 origin,"
        " not first-hand."
    ]


def test_postures_say_how_likely_and_how_sure_in_sentences_of_their_own(world):
    likely = a_posture(world.north, likelihood=Likelihood.LIKELY, confidence=Confidence.HIGH)
    unknown = a_posture(world.south, state=PostureState.UNKNOWN)
    world.desk.save(likely, unknown)
    content = world.desk.brief()
    assert sentences_of(content, "bottom line") == [
        "The posture of South is not known, as set on 26 Jan 2026. Confidence not stated."
        " (no source note)",
        "North is assessed as active (likely), as set on 26 Jan 2026. High confidence."
        " (no source note)",
    ]
    north = page_of(content, f"base:{world.north.id}")
    assert north.subheading == "High confidence, judged on 26 Jan 2026. Likely means 55–80 %."
    assert [one.text for one in north.statements] == [
        "The casebook holds no event of this base in the period."
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
        "Also judged, on 21 Jan 2026: They stay. Confidence not stated. (no source note)"
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
        ("Our reading: Flags fly on 24 Jan 2026. (no source note)", (), "bad")
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


def test_old_evidence_says_how_old_it_is_and_none_says_so(world):
    world.tell("Old times", when=a_day(date(2025, 11, 1), "in Nov"))
    world.desk.save(a_posture(world.north), a_posture(world.south))
    rows = page_of(world.desk.brief(), "board").table.rows
    assert [row.cells[2].text for row in rows] == ["1 Nov 2025, 87 days old", "none dated"]


def test_who_saw_it_and_was_quoted_elsewhere_is_said_to_have_been_quoted(world):
    event = an_event(world.north, title="Trucks leave")
    world.desk.save(event)
    chain = world.quoting(world.witness)
    world.note(event, statement="There was a column", basis=Basis.WITNESSED, chain=chain)
    assert sentences_of(world.desk.brief(), "base:") == [
        "An unnamed resident who saw it, via Daily Post, said that there was a column."
    ]
