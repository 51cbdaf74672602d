"""What an event says where it is copied, in each style."""

from datetime import date

import pytest

from desktop.queries.event_page import event_page
from desktop.services.citing import bibtex, chicago_notes, plain_citation
from desktop.services.copied import CopyStyle, copy_of
from tests.factories import a_base, a_casebook, a_note, a_report, a_source, an_editing, an_event


@pytest.fixture
def page(tmp_path):
    kept = a_casebook(tmp_path)
    base, source = a_base(), a_source(label="Herald")
    event, report = an_event(base), a_report(source)
    notes = [a_note(report, event, statement=words) for words in ("One.", "Two.")]
    an_editing(kept).apply("Add", base, source, event, report, *notes)
    reader = kept.reader()
    yield event_page(reader, event.id, date(2026, 1, 27))
    reader.close()
    kept.close()


def test_an_event_is_copied_as_a_sentence_alone_and_with_every_note_below(page):
    assert copy_of(page, CopyStyle.SENTENCE) == page.sentence
    (report,) = page.detail.reports
    cited = [plain_citation(page.sentences[note.id], report, note) for note in report.notes]
    assert len(cited) == 2
    assert copy_of(page, CopyStyle.CITATIONS).splitlines() == [page.sentence, *cited]


def test_its_reports_are_copied_as_notes_and_as_bibtex(page):
    assert copy_of(page, CopyStyle.CHICAGO) == chicago_notes(page.detail.reports) != ""
    assert copy_of(page, CopyStyle.BIBTEX) == bibtex(page.detail.reports) != ""
