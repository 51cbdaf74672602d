"""Reading a report: its notes in the order of the text, each where its words stand."""

from dataclasses import replace

from desktop.queries.report_text import report_text
from tests.factories import a_note, a_report, a_source, an_event, an_id

TEXT = "Flags were up. Planes left. Flags were up."


def test_quotations_stand_where_they_are_said_to_and_those_that_do_not_are_left_out(asked, edits):
    source = a_source()
    report, event = a_report(source, text=TEXT), an_event()
    second = a_note(report, event, quote="Planes left.", quote_start=15)
    first = a_note(report, event, quote="Flags were up.", quote_start=0)
    astray = a_note(report, event, quote="Flags were up.", quote_start=3)
    loose = a_note(report, event, quote="Flags were up.")
    edits.apply("Add", source, report, event, second, first, astray, loose)
    found = report_text(asked, report.id)
    assert found is not None
    assert [(q.note, TEXT[q.start : q.end]) for q in found.quotations] == [
        (first.id, "Flags were up."),
        (second.id, "Planes left."),
    ]
    assert (found.notes, found.text, found.title) == (4, TEXT, "Planes leave the north")


def test_a_report_that_is_gone_has_nothing_to_read(asked, edits):
    source = a_source()
    report = a_report(source)
    edits.apply("Add", source, report)
    assert report_text(asked, an_id()) is None
    edits.apply("Edit", replace(report, text=TEXT))
    edits.trash("Delete", report)
    assert report_text(asked, report.id) is None
