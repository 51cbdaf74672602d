"""What can be saved of a damaged casebook: its rows, and what they lost from the journal."""

import sqlite3
from contextlib import closing

import pytest
import sqlcipher3

from desktop.services.attachments import Attaching
from desktop.services.backups.recovering import recover_casebook
from desktop.services.casebooks import create_casebook, open_casebook
from desktop.store import salvage as salvage_module
from desktop.store.copies import problems_of
from desktop.store.engine import connect
from desktop.store.errors import CasebookDamaged, CasebookExists, StoreError
from desktop.store.key import Key
from tests.brought import bring
from tests.factories import (
    AUTHOR,
    NOON,
    Clock,
    a_base,
    a_casebook,
    a_note,
    a_posture,
    a_report,
    a_source,
    an_actor,
    an_editing,
    an_event,
)
from tests.store.folding_journal import tables
from tests.store.test_released_files import FILES

PAGE = 4_096


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """Return the bytes of a closed casebook with some hundred records, and their fields."""
    casebook = a_casebook(tmp_path_factory.mktemp("whole"))
    editing = an_editing(casebook)
    source = a_source()
    bases = [a_base(name=f"Base {number}", summary="x" * 300) for number in range(30)]
    editing.apply("Begin", source, *bases)
    report = a_report(source, text="Planes left the north. " * 20)
    events = [an_event(bases[number % 30], title=f"Event {number}") for number in range(60)]
    bring(casebook, [report, *events, *(a_note(report, event) for event in events)])
    by_hand = [an_event(bases[0], title=f"By hand {number}") for number in range(20)]
    for event in by_hand:
        editing.apply("Add event", event)
    editing.apply("Edit event", an_event(bases[1], id=by_hand[3].id, title="Edited"))
    editing.apply("Add", a_posture(bases[2]), an_actor())
    editing.apply("Add base", a_base(name="Taken back"))
    editing.undo()
    editing.trash("Delete event", by_hand[5])
    fields = tables(casebook)
    casebook.close()
    return casebook.path.read_bytes(), fields


@pytest.fixture
def path(tmp_path, whole):
    path = tmp_path / "north.basewatch"
    path.write_bytes(whole[0])
    return path


def pages_of(path, name):
    """Return the numbers of the pages of a table or an index, the root first."""
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT pageno FROM dbstat WHERE name = ? ORDER BY path", (name,))
        return [number for (number,) in rows]


def zero(path, *pages):
    raw = bytearray(path.read_bytes())
    for page in pages:
        raw[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    path.write_bytes(raw)


def recovered(path, key=None):
    target = path.with_name("saved.basewatch")
    found = recover_casebook(path, target, AUTHOR, Clock(), key)
    assert problems_of(target, key) == ()
    casebook = open_casebook(target, key=key)
    fields = tables(casebook)
    casebook.close()
    return found, fields


def test_of_a_sound_casebook_everything_is_saved_with_its_history(path, whole):
    before = path.read_bytes()
    found, fields = recovered(path)
    assert fields == whole[1]
    assert (found.from_journal, found.unchecked, found.missing) == (0, 0, [])
    assert found.has_history
    assert path.read_bytes() == before
    assert sorted(one.name for one in path.parent.iterdir()) == [
        "north.basewatch",
        "saved.basewatch",
    ]
    casebook = open_casebook(path.with_name("saved.basewatch"))
    editing = an_editing(casebook)
    for _ in range(24):
        editing.undo()
    assert editing.undo_label == "Begin"
    casebook.close()


@pytest.mark.parametrize("table", ["event", "source_note", "base", "event_base", "idx_event_id"])
def test_what_a_lost_page_held_comes_back_from_the_journal(path, whole, table):
    zero(path, pages_of(path, table)[-1])
    found, fields = recovered(path)
    assert fields == whole[1]
    assert found.has_history
    assert found.missing == []


def test_a_whole_table_that_is_lost_comes_back_from_the_journal(path, whole):
    zero(path, *pages_of(path, "event"), *pages_of(path, "idx_event_id"))
    found, fields = recovered(path)
    assert fields == whole[1]
    assert found.from_journal == 80


def test_a_page_of_the_schema_that_is_lost_takes_no_record_with_it(path, whole):
    zero(path, pages_of(path, "sqlite_schema")[-1])
    _found, fields = recovered(path)
    assert fields == whole[1]


def test_where_entries_of_the_journal_are_lost_the_rows_are_kept_and_history_begins_anew(
    path, whole
):
    zero(path, pages_of(path, "change")[-3])
    found, fields = recovered(path)
    assert fields == whole[1]
    assert not found.has_history
    assert found.unchecked > 0
    assert found.missing[0].endswith("of the journal cannot be read.")
    casebook = open_casebook(path.with_name("saved.basewatch"))
    assert an_editing(casebook).undo_label is None
    casebook.close()


def test_entries_at_the_end_of_the_journal_are_missed_by_its_indexes(path, whole):
    zero(path, pages_of(path, "change")[-1])
    found, _fields = recovered(path)
    assert not found.has_history


def test_where_rows_and_their_entries_are_lost_the_rest_is_saved(path, whole):
    zero(path, *pages_of(path, "event")[-2:], *pages_of(path, "change")[1:])
    found, fields = recovered(path)
    assert 0.5 * len(whole[1]) < len(fields) < len(whole[1])
    assert all(whole[1].get(key) is not None for key in fields)
    assert not found.has_history


def altered(path, *statements):
    with closing(sqlite3.connect(path)) as db, db:
        for sql in statements:
            db.execute(sql)


def test_a_row_that_was_altered_is_as_the_journal_tells_again(path, whole):
    altered(
        path,
        "UPDATE base SET name = 'Forged' WHERE key = 3",
        "INSERT INTO base (id, name, created_at, updated_at, private) SELECT record_id, 'Back',"
        " '', '', 0 FROM change WHERE operation = 'delete'",
    )
    found, fields = recovered(path)
    assert fields == whole[1]
    assert found.from_journal == 1


def test_a_record_that_nobody_tells_of_is_kept_and_counted(path, whole):
    altered(
        path,
        "INSERT INTO actor (id, name, kind, country, created_at, updated_at, private)"
        " SELECT '01KFX2SMG0AQ4T573JBYQRM9YB', 'Planted', kind, country, created_at, updated_at, 0"
        " FROM actor",
    )
    found, fields = recovered(path)
    assert len(fields) == len(whole[1]) + 1
    assert found.unchecked == 1
    assert not found.has_history


def test_what_refers_to_a_lost_record_is_emptied_or_lost_and_told(path, whole):
    altered(
        path,
        "DELETE FROM change",
        "DELETE FROM report",
        "DELETE FROM base WHERE key = 3",
        "UPDATE event SET created_at = 'never' WHERE key = 5",
        "UPDATE base SET operator = 77 WHERE key = 4",
    )
    found, fields = recovered(path)
    assert any("source note" in one and "its report is" in one for one in found.missing)
    assert any("its row is damaged" in one for one in found.missing)
    assert len(found.missing) <= 200
    kinds = {kind.value for kind, _id in fields}
    assert "source_note" not in kinds
    assert not found.has_history


def test_a_content_of_an_import_that_cannot_be_read_is_told(path, whole):
    altered(path, "UPDATE change_content SET content = x'00' WHERE seq > 31")
    found, fields = recovered(path)
    assert fields == whole[1]
    assert any("its content was altered" in one for one in found.missing)
    assert not found.has_history


def test_what_an_import_brought_and_refers_to_what_is_lost_is_lost_too(path):
    altered(
        path,
        "DELETE FROM report",
        "UPDATE change_content SET content = x'00' WHERE seq ="
        " (SELECT seq FROM change_batch WHERE kind = 'report')",
    )
    found, fields = recovered(path)
    assert {kind.value for kind, _id in fields}.isdisjoint({"report", "source_note"})
    assert sum("its report is" in one for one in found.missing) == 60


def test_of_much_that_is_lost_so_much_is_told(path, monkeypatch):
    monkeypatch.setattr("desktop.store.repairing._MOST_NAMED", 5)
    altered(path, "DELETE FROM change", "DELETE FROM report")
    assert len(recovered(path)[0].missing) == 5


def test_a_deletion_is_not_believed_where_what_came_after_may_be_lost(path, whole):
    altered(
        path,
        "INSERT INTO base (id, name, kind, country, admin_area, precision, summary, time_zone,"
        " stale_after_days, created_at, updated_at, private) SELECT record_id, 'Back', b.kind, '',"
        " '', b.precision, '', '', 30, b.created_at, b.updated_at, 0"
        " FROM change c JOIN base b ON b.key = 1 WHERE c.operation = 'delete'",
        "DELETE FROM change WHERE seq = 40",
    )
    found, fields = recovered(path)
    assert "Back" in {one.get("name") for one in fields.values()}
    assert not found.has_history


def test_a_record_whose_first_entry_is_lost_is_taken_from_its_row(path, whole):
    altered(
        path,
        "DELETE FROM change WHERE operation = 'insert' AND record_id ="
        " (SELECT id FROM event WHERE title = 'Edited')",
    )
    found, fields = recovered(path)
    assert fields == whole[1]
    assert found.unchecked == 1


def test_a_result_that_does_not_hold_is_not_kept(path, monkeypatch):
    monkeypatch.setattr("desktop.store.recovering.problems_of", lambda *_rest: ("It is odd.",))
    with pytest.raises(CasebookDamaged, match="could not be recovered: It is odd"):
        recovered(path)
    assert not path.with_name("saved.basewatch").exists()


def test_a_folder_that_is_not_there_is_told(path, tmp_path):
    with pytest.raises(StoreError, match="There is no folder"):
        recover_casebook(path, tmp_path / "gone" / "saved.basewatch", AUTHOR, Clock())


def test_a_file_that_the_database_refuses_is_told(path, monkeypatch):
    def refuse(*_rest, **_more):
        if _more.get("is_damaged"):
            raise sqlcipher3.DatabaseError("no")
        return connect(*_rest, **_more)

    monkeypatch.setattr("desktop.store.recovering.connect", refuse)
    with pytest.raises(CasebookDamaged, match="Nothing can be read"):
        recovered(path)


def test_values_that_no_column_can_hold_are_left_out(path, whole, monkeypatch):
    rows = salvage_module._rows

    def odd(damaged, table, listed):
        for row in rows(damaged, table, listed):
            yield (row[0], *(b"x" for _value in row[1:])) if table == "base_tag" else row
        if table == "base_tag":
            yield (1, *(b"x" for _name in listed.split(",")))

    monkeypatch.setattr(salvage_module, "_rows", odd)
    assert recovered(path)[1] == whole[1]


def test_attached_files_that_are_damaged_are_lost_and_told(tmp_path):
    casebook = a_casebook(tmp_path)
    editing = an_editing(casebook)
    source = a_source()
    report = a_report(source)
    editing.apply("Begin", source, report)
    for name in ("one.txt", "two.txt"):
        Attaching(editing).attach(report.id, name, name.encode() * 2_000)
    casebook.close()
    altered(
        casebook.path,
        "UPDATE attachment_bytes SET content = x'00' WHERE sha256 ="
        " (SELECT sha256 FROM attachment WHERE file_name = 'one.txt')",
    )
    found, fields = recovered(casebook.path)
    assert found.missing == ["The attachment “one.txt” is lost, for its content is."]
    names = [one["file_name"] for (kind, _id), one in fields.items() if kind == "attachment"]
    assert names == ["two.txt"]


def test_a_file_of_an_earlier_version_is_recovered_to_this_one(tmp_path):
    path = tmp_path / "old.basewatch"
    path.write_bytes((FILES / "version_1.basewatch").read_bytes())
    _found, fields = recovered(path)
    assert len(fields) == 7


def test_saves_in_the_log_beside_it_are_saved_too(path, whole, tmp_path):
    casebook = open_casebook(path)
    an_editing(casebook).apply("Add base", a_base(name="In the log"))
    crashed = tmp_path / "crashed.basewatch"
    for side in ("", "-wal"):
        beside = path.with_name(path.name + side)
        crashed.with_name(crashed.name + side).write_bytes(beside.read_bytes())
    casebook.close()
    _found, fields = recovered(crashed)
    assert len(fields) == len(whole[1]) + 1


def test_an_encrypted_casebook_is_recovered_with_its_key(tmp_path):
    key = Key(bytes(32), b"s" * 16)
    casebook = create_casebook(tmp_path / "sealed.basewatch", "Sealed", NOON, key=key)
    an_editing(casebook).apply("Add", *[a_base(summary="x" * 900) for _ in range(40)])
    before = tables(casebook)
    casebook.close()
    raw = bytearray(casebook.path.read_bytes())
    raw[20 * PAGE + 7] ^= 1
    casebook.path.write_bytes(raw)
    found, fields = recovered(casebook.path, key)
    assert fields == before
    assert found.rows <= 40


@pytest.mark.parametrize("damage", ["header", "text", "nothing"])
def test_a_file_of_which_nothing_can_be_read_is_told(path, damage):
    raw = bytearray(path.read_bytes())
    if damage == "header":
        raw[:PAGE] = bytes(PAGE)
    path.write_bytes(b"Only a text.\n" * 500 if damage == "text" else bytes(raw))
    if damage == "nothing":
        path.unlink()
    target = path.with_name("saved.basewatch")
    with pytest.raises(StoreError, match=r"north\.basewatch"):
        recover_casebook(path, target, AUTHOR, Clock())
    assert not target.exists()


def test_nothing_is_overwritten(path):
    target = path.with_name("saved.basewatch")
    target.write_text("mine")
    with pytest.raises(CasebookExists):
        recover_casebook(path, target, AUTHOR, Clock())
    assert target.read_text() == "mine"
