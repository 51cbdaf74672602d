"""The annex tells what is known of each source; pages are marked as strictly as any of it."""

from dataclasses import replace
from datetime import date

from desktop.domain.grading import Credibility, Marking, Reliability
from desktop.domain.ids import SourceId
from desktop.domain.note import Basis, Relation, Stance
from desktop.domain.report import ReportStatus
from desktop.domain.source import SourceKind
from tests.factories import (
    a_day,
    a_note,
    a_posture,
    a_report,
    a_source,
    an_event,
)
from tests.services.briefing.desk import page_of, sentences_of


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
