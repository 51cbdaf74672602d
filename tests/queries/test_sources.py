"""The track record of a source is a count of what its notes came to, never a score."""

from dataclasses import replace
from datetime import date

from desktop.domain.event import EventState
from desktop.domain.note import ChainLink, NoteStatus
from desktop.domain.origin_link import OriginLink, Verdict
from desktop.queries.sources import source_rows
from tests.factories import a_day, a_note, a_report, a_source, an_event, an_id


def counted(asked):
    return {row.source.label: (row.notes, row.confirmed, row.refuted) for row in source_rows(asked)}


def test_a_note_is_confirmed_by_a_later_one_of_another_origin(asked, edits):
    first, second = a_source(label="First"), a_source(label="Second")
    early, late = (
        a_report(first, published=a_day(date(2026, 1, 20))),
        a_report(second, published=a_day(date(2026, 1, 25))),
    )
    event = an_event()
    told = a_note(early, event)
    edits.apply("Add", first, second, early, late, event, told)
    assert counted(asked) == {"First": (1, 0, 0), "Second": (0, 0, 0)}
    repeat = a_note(late, event, chain=(ChainLink(source=first.id),))
    edits.apply("Add", repeat)
    assert counted(asked)["First"] == (2, 0, 0)
    edits.apply("Add", a_note(late, event))
    assert counted(asked) == {"First": (2, 1, 0), "Second": (1, 0, 0)}


def test_a_note_is_refuted_with_itself_or_its_event(asked, edits):
    source = a_source(label="First")
    report, event, other = a_report(source), an_event(), an_event()
    note = a_note(report, event)
    edits.apply("Add", source, report, event, other, note, a_note(report, other))
    edits.apply("Edit", replace(note, status=NoteStatus.REJECTED))
    assert counted(asked)["First"] == (2, 0, 1)
    edits.apply("Edit", replace(other, state=EventState.REJECTED))
    assert counted(asked)["First"] == (2, 0, 2)


def test_sources_that_may_be_the_same_name_each_other(asked, edits):
    first, second = a_source(label="First"), a_source(label="Second")
    edits.apply(
        "Add",
        first,
        second,
        OriginLink(id=an_id(), first=first.id, second=second.id),
        OriginLink(
            id=an_id(),
            first=first.id,
            second=second.id,
            verdict=Verdict.INDEPENDENT,
            reason="Different towns",
        ),
    )
    assert [row.may_be for row in source_rows(asked)] == [("Second",), ("First",)]


def test_sources_stand_by_their_letters_whichever_case_these_are_in(asked, edits):
    known = ("Zeta", "a Syrian source", "Ägypten", "два источника", "Абу", "reporter", "Kommersant")
    edits.apply("Add", *(a_source(label=label) for label in known))
    found = [row.source.label for row in source_rows(asked)]
    assert found == [
        "a Syrian source", "Ägypten", "Kommersant", "reporter", "Zeta", "Абу", "два источника",
    ]  # fmt: skip
