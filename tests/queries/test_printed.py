"""What stands on paper beside the words: the strictest marking, and what is private."""

from desktop.domain.grading import Marking
from desktop.domain.record import RecordKind
from desktop.queries.printed import standing_of
from desktop.services.casebooks import create_casebook
from tests.factories import NOON, a_note, a_report, a_source, an_event


def test_the_strictest_marking_holds_and_private_records_are_named(asked, edits):
    source = a_source()
    open_one = an_event(marking=Marking.GREEN)
    hidden = an_event(private=True)
    report = a_report(source, marking=Marking.AMBER)
    note = a_note(report, open_one)
    edits.apply("Add", source, open_one, hidden, report, note)
    events = [(RecordKind.EVENT, open_one.id), (RecordKind.EVENT, hidden.id)]
    found = standing_of(asked, events)
    assert found.marking is Marking.GREEN
    assert found.private == {hidden.id}
    # A note is as strict as its report.
    assert standing_of(asked, [*events, (RecordKind.NOTE, note.id)]).marking is Marking.AMBER


def test_nothing_printed_bears_the_marking_of_the_casebook(tmp_path, asked):
    assert standing_of(asked, ()).marking is None
    marked = create_casebook(tmp_path / "m.basewatch", "M", NOON, marking="TLP:RED")
    reader = marked.reader()
    assert standing_of(reader, ()).marking is Marking.RED
    reader.close()
    marked.close()
