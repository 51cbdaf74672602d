"""A file of each released version is kept for ever, and opens with everything in it."""

from pathlib import Path

import pytest

from desktop.domain.briefing import Briefing, BriefingPage, Edit
from desktop.domain.grading import Reliability
from desktop.domain.ids import BriefingId
from desktop.domain.record import RecordKind
from desktop.services.casebooks import key_for, open_casebook
from desktop.store import external_ids
from desktop.store.copies import problems
from desktop.store.external_ids import ExternalId
from desktop.store.migrations import SCHEMA_VERSION, version_of
from tests.factories import NOON, an_editing, an_id
from tests.store.folding_journal import tables

FILES = Path(__file__).parent / "files"


@pytest.fixture
def casebook(tmp_path):
    path = tmp_path / "kept.basewatch"
    path.write_bytes((FILES / "version_1.basewatch").read_bytes())
    opened = open_casebook(path)
    yield opened
    opened.close()


def test_an_encrypted_file_opens_with_its_passphrase_for_ever(tmp_path, casebook):
    """Whoever changes how keys are made, or takes another library, can open no file any more."""
    path = tmp_path / "encrypted.basewatch"
    path.write_bytes((FILES / "version_1_encrypted.basewatch").read_bytes())
    opened = open_casebook(path, key=key_for(path, "correct horse battery"))
    assert opened.key.recovery_code().startswith("NTXT-DZRF")
    assert tables(opened) == tables(casebook)
    opened.close()


def only(casebook, kind):
    ((found, record_id),) = [key for key in tables(casebook) if key[0] is kind]
    return casebook.records.get(found, record_id)


def test_a_file_of_version_1_is_brought_to_this_version_and_is_sound(casebook):
    with casebook.transaction() as db:
        assert version_of(db) == SCHEMA_VERSION
        assert problems(db) == ()
        assert db.execute("SELECT value FROM meta WHERE name = 'min_writer'").fetchone() == ("4",)


def test_every_record_of_version_1_is_read_with_what_came_later_empty(casebook):
    first = ["actor", "base", "event", "posture", "report", "source", "source_note"]
    assert sorted({kind.value for kind, _id in tables(casebook)}) == first
    source = only(casebook, RecordKind.SOURCE)
    assert (source.reliability, source.earlier_grades, source.tags) == (Reliability.B, (), ())
    report = only(casebook, RecordKind.REPORT)
    assert (report.translation, report.status_reason, report.supersedes) == ("", "", None)
    assert report.text.endswith("القامشلي")


def test_what_was_taken_back_under_version_1_can_be_brought_back_and_taken_back_again(casebook):
    editing = an_editing(casebook)
    before = tables(casebook)
    assert editing.redo_label == "Add base: Second"
    editing.redo()
    assert len(tables(casebook)) == len(before) + 1
    editing.undo()
    assert tables(casebook) == before
    editing.undo()
    assert only(casebook, RecordKind.EVENT).title == "Flags seen"


def test_a_draft_of_version_1_is_still_there(casebook):
    assert [draft.content for draft in an_editing(casebook).drafts()] == ['{"title":"half"}']


@pytest.fixture
def second(tmp_path):
    path = tmp_path / "second.basewatch"
    path.write_bytes((FILES / "version_2.basewatch").read_bytes())
    opened = open_casebook(path)
    yield opened
    opened.close()


def test_a_file_of_version_2_keeps_its_records_and_takes_briefings(second):
    with second.transaction() as db:
        assert version_of(db) == SCHEMA_VERSION
        assert problems(db) == ()
    assert only(second, RecordKind.REPORT).text.endswith("القامشلي.")
    assert only(second, RecordKind.TRANSFER).quantity.words == "a few"
    assert only(second, RecordKind.AGREEMENT).duration == "P15D"
    before = tables(second)
    editing = an_editing(second)
    assert editing.redo_label == "Add assessment"
    editing.redo()
    briefing = Briefing(
        id=BriefingId(an_id()),
        title="Monday",
        cut_off=NOON,
        frozen="{}",
        sha256="0" * 64,
        pages=(BriefingPage(key="title", speaker_notes="Slowly"),),
        edits=(Edit(page="title", what="heading", text="Our Monday"),),
    )
    editing.apply("Build briefing", briefing)
    assert only(second, RecordKind.BRIEFING).edits == briefing.edits
    editing.undo()
    editing.undo()
    assert tables(second) == before


@pytest.fixture
def third(tmp_path):
    path = tmp_path / "third.basewatch"
    path.write_bytes((FILES / "version_3.basewatch").read_bytes())
    opened = open_casebook(path)
    yield opened
    opened.close()


def test_a_file_of_version_3_keeps_its_records_and_takes_what_comes_from_elsewhere(third):
    with third.transaction() as db:
        assert version_of(db) == SCHEMA_VERSION
        assert problems(db) == ()
    before = tables(third)
    assert only(third, RecordKind.BRIEFING).edits[0].text == "Our Monday"
    assert only(third, RecordKind.SAVED_VIEW).name == "The north"
    assert only(third, RecordKind.NOTE).deleted_at is not None
    editing = an_editing(third)
    assert editing.redo_label == "Add base: Second"
    editing.redo()
    editing.undo()
    assert tables(third) == before
    event = ExternalId(
        origin="list", external="7", kind=RecordKind.EVENT, record=only(third, RecordKind.EVENT).id
    )
    with third.transaction() as db:
        external_ids.put(db, [event])
        assert list(external_ids.known(db, "list", ["7", "8"])) == [event]
