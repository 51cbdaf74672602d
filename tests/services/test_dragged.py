"""What another program gets of a record that is dragged to it."""

import pytest

from desktop.domain.posture import PostureState
from desktop.domain.record import RecordKind
from desktop.queries.event_page import event_page
from desktop.services.dragged import sentence_of
from tests.factories import (
    PUBLISHED,
    a_base,
    a_casebook,
    a_note,
    a_posture,
    a_report,
    a_source,
    an_editing,
    an_event,
)


@pytest.fixture
def kept(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def asked(kept):
    reader = kept.reader()
    yield reader
    reader.close()


def test_a_record_says_its_safe_sentence_and_a_note_where_it_stands(kept, asked):
    base, bare, source = a_base(), a_base(), a_source(label="Herald")
    event, report = an_event(base), a_report(source)
    notes = a_note(report, event, statement="One."), a_note(report, event, statement="Two.")
    before = a_posture(base, state=PostureState.ACTIVE)
    posture = a_posture(base, state=PostureState.VACATED, supersedes=before.id)
    an_editing(kept).apply("Add", base, bare, source, event, report, *notes, before, posture)
    page = event_page(asked, event.id, PUBLISHED)
    assert sentence_of(asked, RecordKind.EVENT, event.id) == page.sentence
    cited = sentence_of(asked, RecordKind.NOTE, notes[1].id)
    assert cited.startswith(page.sentences[notes[1].id])
    assert "“Planes leave the north,” Herald" in cited
    assert "vacated" in sentence_of(asked, RecordKind.BASE, base.id)
    assert sentence_of(asked, RecordKind.BASE, bare.id) == ""
    assert sentence_of(asked, RecordKind.REPORT, report.id) == ""


def test_what_is_gone_says_nothing(kept, asked):
    source, event = a_source(), an_event()
    report = a_report(source)
    note, other = a_note(report, event), a_note(report, event)
    edits = an_editing(kept)
    edits.apply("Add", source, event, report, note, other)
    for kind in (RecordKind.EVENT, RecordKind.NOTE, RecordKind.BASE):
        assert sentence_of(asked, kind, "none") == ""
    edits.trash("Delete", other)
    assert sentence_of(asked, RecordKind.NOTE, other.id) == ""
    edits.trash("Delete", event)
    assert sentence_of(asked, RecordKind.NOTE, note.id) == ""
