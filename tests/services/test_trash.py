"""The trash: what goes there, with what, and what comes back with it."""

from dataclasses import replace

import pytest

from desktop.domain.event import EventActor
from desktop.domain.note import ChainLink
from desktop.domain.record import RecordKind
from desktop.queries.attachments import attachments_of
from desktop.queries.base_detail import base_detail
from desktop.queries.bases import base_rows
from desktop.queries.detail import event_detail
from desktop.queries.events import event_rows
from desktop.queries.trash import dependents, trash_lines
from desktop.services.attachments import Attaching
from desktop.services.quotes import placed
from desktop.services.trash import Trash, TrashRefused
from desktop.store.families import BASE
from tests.factories import (
    NOON,
    Clock,
    a_base,
    a_casebook,
    a_note,
    a_report,
    a_source,
    an_actor,
    an_editing,
    an_event,
)
from tests.store.folding_journal import rebuilt, tables
from tests.store.written import write

TEXT = "Two flags fly over the gate."


@pytest.fixture
def casebook(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def editing(casebook):
    return an_editing(casebook, Clock())


@pytest.fixture
def trash(editing):
    return Trash(editing)


@pytest.fixture
def story(editing):
    """Save one base, one event, two reports and two notes of the first report."""
    actor, source = an_actor(), a_source()
    base = a_base(operator=actor.id)
    event = an_event(base, actors=(EventActor(actor=actor.id),))
    report = a_report(source, text=TEXT)
    other = a_report(source, title="Another", text=f"Said again: {TEXT}")
    quoting = a_note(report, event, quote=TEXT, quote_start=0, chain=(ChainLink(source=source.id),))
    note = a_note(report, event)
    records = (actor, source, base, event, report, other, quoting, note)
    editing.apply("Add the story", *records)
    names = ("actor", "source", "base", "event", "report", "other", "quoting", "note")
    return dict(zip(names, records, strict=True))


def stored(casebook, kind, record):
    return casebook.records.get(kind, record.id)


def titles(casebook):
    return [line.title for line in trash_lines(casebook.inside)]


def test_a_record_in_the_trash_tells_what_when_who_and_under_which_label(casebook, trash, story):
    trash.put(RecordKind.EVENT, story["event"].id)
    (line,) = trash_lines(casebook.inside)
    assert (line.kind, line.id, line.title) == (RecordKind.EVENT, story["event"].id, "Flags seen")
    assert (line.who, line.label, line.with_it) == ("Ada", "Delete event: Flags seen", "")
    assert line.deleted_at > NOON


def test_the_latest_stands_first(casebook, trash, story):
    trash.put(RecordKind.EVENT, story["event"].id)
    trash.put(RecordKind.BASE, story["base"].id)
    assert titles(casebook) == ["Qamishli Airport", "Flags seen"]


def test_what_came_in_the_trash_without_a_word_in_the_journal_is_listed(casebook, trash):
    base = a_base(deleted_at=NOON)
    fields = BASE.fields(replace(base, created_at=NOON, updated_at=NOON))
    write(casebook, RecordKind.BASE, base.id, fields)
    (line,) = trash_lines(casebook.inside)
    assert (line.who, line.label, line.with_it) == ("", "", "")
    trash.restore(RecordKind.BASE, base.id)
    assert titles(casebook) == []


def test_restoring_brings_back_what_went_with_it_in_one_step(casebook, editing, trash, story):
    before = tables(casebook)
    trash.put_report(story["report"].id)
    lines = trash_lines(casebook.inside)
    assert {line.kind: line.with_it for line in lines} == {
        RecordKind.REPORT: "2 source notes",
        RecordKind.NOTE: "1 report, 1 source note",
    }
    changes = trash.restore(RecordKind.REPORT, story["report"].id)
    assert changes.label == "Restore report: Planes leave the north"
    assert len(changes.added) == 3
    assert titles(casebook) == []
    editing.undo()
    assert len(titles(casebook)) == 3
    editing.undo()
    assert tables(casebook) == before
    assert rebuilt(casebook) == before


def test_what_was_restored_or_deleted_again_by_itself_is_left_where_it_is(casebook, trash, story):
    trash.put_report(story["report"].id)
    note = replace(story["note"], deleted_at=None)
    trash._editing.apply("Restore the note alone", note)
    trash.put(RecordKind.NOTE, note.id)
    trash.restore(RecordKind.REPORT, story["report"].id)
    assert titles(casebook) == [story["note"].statement]
    assert stored(casebook, RecordKind.NOTE, story["quoting"]).deleted_at is None
    trash.restore(RecordKind.NOTE, note.id)
    assert titles(casebook) == []


def test_a_redone_deletion_can_be_restored_whole(casebook, editing, trash, story):
    trash.put_report(story["report"].id)
    editing.undo()
    editing.redo()
    assert len(titles(casebook)) == 3
    trash.restore(RecordKind.NOTE, story["note"].id)
    assert titles(casebook) == []


def test_what_is_not_in_the_trash_any_more_cannot_be_restored(trash, story):
    with pytest.raises(TrashRefused, match="This base is not in the trash any more"):
        trash.restore(RecordKind.BASE, story["base"].id)


def test_what_is_not_there_any_more_cannot_be_deleted(casebook, trash, story):
    trash.put(RecordKind.BASE, story["base"].id)
    for gone in (story["base"].id, "never there"):
        with pytest.raises(TrashRefused, match="This base is not there any more"):
            trash.put(RecordKind.BASE, gone)


def test_the_notes_of_a_deleted_report_go_with_it_and_its_files_too(
    casebook, editing, trash, story
):
    Attaching(editing).attach(story["report"].id, "gate.txt", b"x")
    later = a_report(story["source"], title="Corrected", supersedes=story["report"].id)
    editing.apply("Add report", later)
    trash.put_report(story["report"].id)
    assert stored(casebook, RecordKind.REPORT, later).deleted_at is None
    assert attachments_of(casebook.inside, story["report"].id) == ()
    assert stored(casebook, RecordKind.NOTE, story["note"]).deleted_at is not None
    assert event_detail(casebook.inside, story["event"].id).reports == ()


def test_the_notes_of_a_deleted_report_can_move_to_another(casebook, editing, trash, story):
    Attaching(editing).attach(story["report"].id, "gate.txt", b"x")
    before = tables(casebook)
    trash.put_report(story["report"].id, move_notes_to=story["other"].id)
    assert sorted(titles(casebook)) == ["Planes leave the north", "gate.txt"]
    quoting = stored(casebook, RecordKind.NOTE, story["quoting"])
    assert quoting.report == story["other"].id
    assert story["other"].text[quoting.quote_start :] == quoting.quote
    (view,) = event_detail(casebook.inside, story["event"].id).reports
    assert len(view.notes) == 2
    editing.undo()
    assert tables(casebook) == before


def test_notes_move_only_to_another_report_that_is_there(casebook, trash, story):
    report, other = story["report"].id, story["other"].id
    with pytest.raises(TrashRefused, match="choose another"):
        trash.put_report(report, move_notes_to=report)
    trash.put(RecordKind.REPORT, other)
    with pytest.raises(TrashRefused, match="This report is not there any more"):
        trash.put_report(report, move_notes_to=other)
    assert stored(casebook, RecordKind.REPORT, story["report"]).deleted_at is None


@pytest.mark.parametrize(
    ("start", "text", "expected"),
    [
        (0, "flags, and more", 0),
        (3, "two flags", 4),
        (3, "no such words", None),
        (3, "flags and flags", None),
        (10, "flags and flags", 10),
        (None, "flags", None),
    ],
)
def test_a_quotation_is_found_again_where_only_one_place_has_it(start, text, expected):
    note = a_note("r", "e", quote="flags", quote_start=start)
    assert placed(note, text).quote_start == expected


def test_what_hangs_on_a_record_is_counted_without_the_trash(casebook, trash, story):
    found = dependents(casebook.inside, RecordKind.EVENT, story["event"].id)
    assert (found.counts, found.words) == ({RecordKind.NOTE: 2}, "2 source notes")
    trash.put(RecordKind.NOTE, story["note"].id)
    found = dependents(casebook.inside, RecordKind.REPORT, story["report"].id)
    assert found.words == "1 source note"
    assert dependents(casebook.inside, RecordKind.SOURCE, story["source"].id).words == (
        "2 reports, 1 source note"
    )
    assert dependents(casebook.inside, RecordKind.NOTE, story["note"].id).words == ""


def test_what_refers_to_something_in_the_trash_shows_it_by_name_as_before(casebook, trash, story):
    inside, event = casebook.inside, story["event"].id
    before = event_detail(inside, event)
    rows = event_rows(inside, "", None, None)
    for kind, name in (("base", "base"), ("actor", "actor"), ("source", "source")):
        trash.put(RecordKind(kind), story[name].id)
    after = event_detail(inside, event)
    assert after == before
    assert [place.name for place in after.places] == ["Qamishli Airport"]
    assert event_rows(inside, "", None, None) == rows
    assert base_rows(inside) == ()
    assert base_detail(inside, story["base"].id) is None
    trash.restore(RecordKind.BASE, story["base"].id)
    assert [row.operator for row in base_rows(inside)] == ["Coastal Guard"]
    assert base_detail(inside, story["base"].id).operator == "Coastal Guard"
