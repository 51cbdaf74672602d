"""The check holds every record against the journal, and the journal against who knows its end."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain.record import RecordKind
from desktop.services.attachments import Attaching
from desktop.services.casebooks import create_casebook, open_casebook
from desktop.store import against_journal, attachments, journal_check
from desktop.store.copies import copy_file, copy_to, problems, problems_of
from desktop.store.engine import connect
from desktop.store.errors import CasebookDamaged
from desktop.store.head import Head, head_of
from desktop.store.integrity import problems as all_problems
from desktop.store.journal_check import Anchor
from desktop.store.key import Key
from desktop.store.migrations import version_of
from desktop.store.reader import Reader
from tests.brought import bring
from tests.factories import NOON, a_base, a_note, a_report, a_source, an_editing, an_event
from tests.store.folding_journal import tables


@pytest.fixture
def both(casebook):
    """Give a casebook with records by hand and from an import, changed and deleted since."""
    editing = an_editing(casebook)
    base, source = a_base(name="By hand"), a_source()
    editing.apply("Begin", base, source)
    report = a_report(source, title="Planes leave")
    events = [an_event(base, title=f"Event {number}") for number in range(6)]
    notes = [a_note(report, event) for event in events]
    bring(casebook, [report, *events, *notes])
    editing.apply("Edit", an_event(base, id=events[1].id, title="Edited"))
    editing.apply("Add", a_base(name="Taken back"))
    editing.undo()
    editing.apply("Add", a_base(name="Last"))
    return casebook


def found(casebook, *anchors):
    with casebook.transaction() as db:
        return tuple(all_problems(db, anchors=anchors))


def altered(casebook, sql):
    with casebook.transaction() as db:
        db.execute("PRAGMA defer_foreign_keys = ON")
        db.execute(sql)
        db.execute("DELETE FROM event_base WHERE owner NOT IN (SELECT key FROM event)")
        db.execute("DELETE FROM source_note WHERE event NOT IN (SELECT key FROM event)")
    return found(casebook)


def test_a_casebook_in_which_all_was_done_as_it_should_is_sound(both):
    assert found(both) == ()


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        (
            "UPDATE base SET name = 'Forged' WHERE name = 'By hand'",
            "The base “By hand” is not as the journal tells: name.",
        ),
        (
            "UPDATE event SET title = 'Forged', when_words = 'x' WHERE title = 'Event 0'",
            "The event “Event 0” is not as the journal tells: title, when.",
        ),
        (
            "UPDATE event SET summary = 'Forged' WHERE title = 'Edited'",
            "The event “Edited” is not as the journal tells: summary.",
        ),
        (
            "UPDATE event_base SET role = 'from' WHERE owner = 1",
            "The event “Event 0” is not as the journal tells: bases.",
        ),
        ("DELETE FROM event WHERE title = 'Edited'", "The event “Edited” is missing."),
        ("DELETE FROM base WHERE name = 'Last'", "The base “Last” is missing."),
        (
            "INSERT INTO base (id, name, created_at, updated_at, private)"
            " VALUES ('X', 'Planted', '', '', 0)",
            "The base “Planted” is in no entry of the journal.",
        ),
        (
            "UPDATE base SET id = (SELECT record_id FROM change WHERE operation = 'delete')"
            " WHERE name = 'Last'",
            "The base “Last” is there, and the journal tells that it was deleted.",
        ),
    ],
)
def test_a_record_that_was_changed_behind_the_journal_is_named(both, sql, told):
    assert told in altered(both, sql)


def flipped(path, table, sql):
    """Let a table hold what one bit can make of its values, and no program can write there."""
    with closing(sqlite3.connect(path)) as db:
        (strict,) = db.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    loose = strict.replace(") STRICT", ")").replace("NOT NULL", "")
    of_the_table = f"UPDATE sqlite_schema SET sql = ? WHERE name = '{table}'"
    # Only a schema that is read anew lets the second of them pass.
    for one, *values in ((of_the_table, loose), (sql,), (of_the_table, strict)):
        with closing(sqlite3.connect(path)) as db:
            db.execute("PRAGMA writable_schema = ON")
            assert db.execute(one, values).rowcount >= 1
            db.commit()


def test_bytes_that_a_flipped_bit_made_of_a_text_are_named(both):
    altered_to = "UPDATE event SET summary = CAST(summary AS BLOB) WHERE title = 'Event 0'"
    flipped(both.path, "event", altered_to)
    assert "The event “Event 0” is not as the journal tells: summary." in found(both)


def test_an_entry_of_which_a_flipped_bit_made_bytes_is_named(both):
    flipped(both.path, "change", "UPDATE change SET device = CAST(device AS BLOB) WHERE seq = 2")
    assert any(told.startswith("Journal entry 2 (") for told in found(both))


@pytest.mark.parametrize(
    ("table", "change", "told"),
    [
        (
            "event_base",
            "UPDATE event_base SET owner = 0 WHERE owner = 1",
            "The event “Event 0” is not as the journal tells: bases.",
        ),
        (
            "event",
            "UPDATE event SET key = 99 WHERE key = 1",
            "One of the events refers to a missing event.",
        ),
    ],
)
def test_a_record_that_a_flipped_bit_parted_from_its_list_is_named(both, table, change, told):
    flipped(both.path, table, change)
    assert told in found(both)


def test_a_record_of_whose_id_and_names_a_flipped_bit_made_nothing_is_named(both):
    flipped(both.path, "base", "UPDATE base SET id = NULL, name = '' WHERE name = 'By hand'")
    assert "The base “None” is in no entry of the journal." in found(both)


def test_what_no_check_can_read_is_told_as_altered(both):
    told = "Something in the file is of another kind than what is written there: it was altered."
    change = "UPDATE change_batch SET first_key = 'x' WHERE kind = 'event'"
    flipped(both.path, "change_batch", change)
    assert told in found(both)


def test_a_record_that_refers_to_one_that_is_not_there_is_refused_by_one_sentence(both):
    event_id = next(id_ for kind, id_ in tables(both) if kind is RecordKind.EVENT)
    with closing(sqlite3.connect(both.path)) as db, db:
        db.execute("UPDATE event_base SET base = 99 WHERE 1")
    reader = both.reader()
    with closing(reader), pytest.raises(CasebookDamaged, match="base that this refers to"):
        reader.get(RecordKind.EVENT, event_id)


def test_of_many_that_are_missing_the_first_are_named_and_the_rest_counted(casebook):
    editing = an_editing(casebook)
    editing.apply("Begin", *[a_base(name=f"Base {number}") for number in range(30)])
    sentences = altered(casebook, "DELETE FROM base")
    assert len(sentences) == 21
    assert sentences[-1] == "10 more records of the kind “base” are missing."


def test_a_batch_that_is_taken_out_and_put_back_is_sound_each_time(both):
    editing = an_editing(both)
    for _ in range(4):
        editing.undo()
        assert found(both) == ()
    assert not [kind for kind, _ in tables(both) if kind is RecordKind.EVENT]
    for _ in range(4):
        editing.redo()
        assert found(both) == ()


def test_a_batch_that_is_taken_out_while_the_check_goes_on_is_no_problem(casebook):
    bring(casebook, [a_base(name="First")])
    bring(casebook, [a_base(name="Second")])
    reader = casebook.reader()
    editing = an_editing(casebook)
    undone = []

    def pause():
        if not undone:
            undone.append(editing.undo())

    assert list(against_journal.problems(reader.db, pause)) == []
    assert undone
    reader.close()


def test_saving_goes_on_while_the_check_does(both):
    reader = both.reader()
    editing = an_editing(both)
    pauses = []

    def pause():
        pauses.append(editing.apply("Add", a_base(name=f"Meanwhile {len(pauses)}")))

    assert list(all_problems(reader.db, pause)) == []
    assert len(pauses) > 10
    reader.close()


@pytest.mark.parametrize("content", ["x'00'", "x'0000'", "CAST(content || x'00' AS BLOB)"])
def test_a_content_that_cannot_be_read_is_told_once_by_the_journal(both, content):
    with both.transaction() as db:
        db.execute(f"UPDATE change_content SET content = {content} WHERE seq = 4")
    assert [one for one in found(both) if "entry 4" in one]


@pytest.mark.parametrize("damaged", ["{", "[]"])
def test_entries_whose_json_is_damaged_are_told_by_the_journal(both, damaged):
    with both.transaction() as db:
        db.execute("UPDATE change SET after = ?", (damaged,))
    assert any("entry 4" in one for one in found(both))


def test_the_end_of_the_journal_is_known_to_others(both):
    with both.transaction() as db:
        head = head_of(db)
    known = Anchor(head=head, known_to="the backup of 26 January")
    assert found(both, known) == ()
    other = Anchor(head=Head(head.seq, "0"), known_to="the backup")
    assert found(both, other) == (
        f"Journal entry {head.seq} differs from the one that the backup knows.",
    )
    with both.transaction() as db:
        db.execute("DELETE FROM change WHERE seq = ?", (head.seq,))
        db.execute("DELETE FROM base WHERE name = 'Last'")
    assert found(both) == ()
    assert found(both, known) == (
        "The end of the journal is missing: the backup of 26 January knows entry"
        f" {head.seq}, which is not there.",
    )


def sampled(db, seed=1):
    chance = random.Random(seed)
    return [
        *journal_check.sample(db, chance),
        *against_journal.sample(db, chance),
        *attachments.sample(db, chance),
    ]


def test_a_sample_of_what_is_sound_finds_nothing_and_of_a_small_one_finds_all(both):
    with both.transaction() as db:
        assert sampled(db) == []
        db.execute("UPDATE base SET name = 'Forged' WHERE name = 'Last'")
        db.execute("UPDATE change SET label = 'Forged' WHERE seq = 1")
        db.execute("UPDATE event SET title = 'Forged' WHERE title = 'Event 3'")
        assert sampled(db) == [
            "Journal entry 1 (Forged) was altered.",
            "The base “Last” is not as the journal tells: name.",
            "The event “Event 3” is not as the journal tells: title.",
        ]


def test_a_copy_with_a_damaged_attached_file_is_not_kept(both, tmp_path):
    report = next(one for kind, one in tables(both) if kind is RecordKind.REPORT)
    Attaching(an_editing(both)).attach(report, "photo.jpg", b"x" * 2_000)
    reader = both.reader()
    copy_to(reader, tmp_path / "sound.basewatch")
    with both.transaction() as db:
        db.execute("UPDATE attachment_bytes SET content = x'00'")
    with pytest.raises(CasebookDamaged, match=r"content of “photo\.jpg” was altered"):
        copy_to(reader, tmp_path / "copy.basewatch")
    reader.close()


def test_a_sample_of_a_long_journal_takes_its_end_and_some_of_the_rest(casebook, monkeypatch):
    monkeypatch.setattr(journal_check, "_LAST_OF_SAMPLE", 3)
    monkeypatch.setattr(journal_check, "_PICKED_OF_SAMPLE", 4)
    editing = an_editing(casebook)
    for number in range(12):
        editing.apply("Add", a_base(name=f"Base {number}"))
    with casebook.transaction() as db:
        assert list(journal_check.sample(db, random.Random(1))) == []
        db.execute("UPDATE change SET label = 'Forged'")
        wrong = list(journal_check.sample(db, random.Random(1)))
        assert wrong[-3:] == [f"Journal entry {seq} (Forged) was altered." for seq in (10, 11, 12)]
        assert 4 <= len(set(wrong[:-3])) <= 8


def test_a_copy_without_the_end_of_the_journal_is_not_kept(both, tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.store.copies.copy_all", _without_end)
    reader = both.reader()
    with pytest.raises(CasebookDamaged, match="the end of its journal is missing"):
        copy_to(reader, tmp_path / "copy.basewatch")
    reader.close()


def _without_end(connection, target, _pace):
    connection.backup(target)
    target.execute("DELETE FROM change WHERE seq = (SELECT MAX(seq) FROM change)")


def test_a_copy_whose_journal_cannot_be_read_is_not_kept(both, tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.store.copies.copy_all", _without_batches)
    reader = both.reader()
    with pytest.raises(CasebookDamaged, match="cannot be read to its end"):
        copy_to(reader, tmp_path / "copy.basewatch")
    reader.close()


def test_a_file_of_an_earlier_version_is_copied_as_it_is(tmp_path):
    earlier = Path(__file__).parent / "files" / "version_1.basewatch"
    copied = copy_file(earlier, tmp_path / "copy.basewatch")
    assert copied.counts["base"] == 1
    assert "briefing" not in copied.counts
    connection = connect(tmp_path / "copy.basewatch", "ro")
    assert version_of(connection) == 1
    connection.close()


def test_a_file_that_cannot_be_opened_is_not_copied(both, tmp_path):
    both.close()
    raw = bytearray(both.path.read_bytes())
    raw[16:60] = b"\xff" * 44
    both.path.write_bytes(raw)
    with pytest.raises(CasebookDamaged, match="is damaged"):
        copy_file(both.path, tmp_path / "copy.basewatch")


def _without_batches(connection, target, _pace):
    connection.backup(target)
    target.execute("DROP TABLE change_batch")


def test_where_readers_and_writers_exclude_each_other_a_copy_goes_in_steps(both, tmp_path):
    both.close()
    connection = connect(both.path, "ro")
    reader = Reader(connection, both.path)
    assert not reader.keeps_nobody_waiting
    assert reader.pin().seq > 5
    assert not connection.in_transaction
    copy_to(reader, tmp_path / "copy.basewatch")
    reader.close()
    copy = open_casebook(tmp_path / "copy.basewatch")
    with copy.transaction() as db:
        assert problems(db) == ()
    copy.close()


def test_what_the_seals_of_an_encrypted_copy_tell_is_told(tmp_path):
    casebook = create_casebook(
        tmp_path / "sealed.basewatch", "Sealed", NOON, key=Key(bytes(32), b"s" * 16)
    )
    an_editing(casebook).apply("Add", *[a_base(summary="x" * 900) for _ in range(20)])
    reader = casebook.reader()
    copied = copy_to(reader, tmp_path / "copy.basewatch")
    reader.close()
    casebook.close()
    assert copied.counts["base"] == 20
    raw = bytearray((tmp_path / "copy.basewatch").read_bytes())
    raw[-100] ^= 1
    (tmp_path / "copy.basewatch").write_bytes(raw)
    found = problems_of(tmp_path / "copy.basewatch", casebook.key)
    assert found[0].startswith("Page ")
    with pytest.raises(CasebookDamaged, match="Restore the latest of its backups"):
        copy_file(tmp_path / "copy.basewatch", tmp_path / "two.basewatch", casebook.key)
