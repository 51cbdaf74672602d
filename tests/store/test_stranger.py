"""A stranger's casebook is read row by row: nothing that it brings runs, hangs or fills memory."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain.record import RecordKind
from desktop.store import stranger as stranger_module
from desktop.store import taking as taking_module
from desktop.store.changes import Group, GroupKind
from desktop.store.engine import DatabaseFailure, connect, in_memory, let_only_read
from desktop.store.errors import (
    CasebookDamaged,
    NewerCasebook,
    NotACasebook,
    PassphraseNeeded,
    StoreError,
    StrangeCasebook,
)
from desktop.store.head import head_of
from desktop.store.key import Key
from desktop.store.migrations import SCHEMA_VERSION, migrate, released_steps
from desktop.store.opening import open_file
from desktop.store.recovering import Beginning
from desktop.store.schema_expected import DIGESTS, check_schema, digest_of, expected_things
from desktop.store.stranger import open_stranger
from desktop.store.taking import take
from tests.factories import AUTHOR, NOON, a_base, a_casebook, an_editing, an_event, an_id
from tests.store.folding_journal import tables

ENDLESS = "WITH RECURSIVE r(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM r) SELECT a FROM r"


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """Return the bytes of a closed casebook with four events at two bases, and its fields."""
    casebook = a_casebook(tmp_path_factory.mktemp("sound"))
    bases = [a_base(name=name) for name in ("North", "South")]
    events = [an_event(*bases, title=f"Event {number}") for number in range(1, 5)]
    an_editing(casebook).apply("Begin", *bases, *events)
    fields = tables(casebook)
    casebook.close()
    return casebook.path.read_bytes(), fields


@pytest.fixture
def path(tmp_path, sound):
    path = tmp_path / "north.basewatch"
    path.write_bytes(sound[0])
    return path


def altered(path, *statements):
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA trusted_schema = ON")
        for sql in statements:
            db.execute(sql)


def forged(path, *statements):
    """Write into the schema itself."""
    altered(path, "PRAGMA writable_schema = ON", *statements)


def taken(path, patience_s=20.0):
    target = path.with_name("clean.basewatch")
    group = Group(
        group_id=an_id(), save_id=an_id(), kind=GroupKind.SEED, target="seed", label="Clean copy"
    )
    with open_stranger(path, None, patience_s) as stranger:
        found = take(
            stranger,
            target,
            {"title": stranger.meta().get("title", ""), "copied_head": stranger.head()},
            lambda: Beginning(group=group, author=AUTHOR, now=NOON),
        )
    casebook = open_file(target)
    fields = tables(casebook)
    casebook.close()
    return found, fields


def titles(fields):
    return sorted(one["title"] for one in fields.values() if "title" in one)


def strange(path):
    with pytest.raises(StrangeCasebook) as caught:
        open_file(path)
    return caught.value.things


@pytest.mark.parametrize("version", sorted(DIGESTS))
def test_the_digest_of_each_version_is_that_of_its_steps(version):
    assert DIGESTS[version] == digest_of(expected_things(version))
    assert max(DIGESTS) == SCHEMA_VERSION


@pytest.mark.parametrize(
    ("sql", "thing"),
    [
        ('CREATE TRIGGER "x" AFTER INSERT ON event BEGIN DELETE FROM event; END', "a trigger “x”"),
        (f'CREATE VIEW "v" AS {ENDLESS}', "a view “v”"),
        ('CREATE INDEX "i" ON event (summary)', "an index “i”"),
        ('CREATE TABLE "t" (a)', "a table “t”"),
        ('ALTER TABLE event ADD COLUMN "extra" TEXT', "another table “event”"),
        ("DROP INDEX idx_event_latest", "no index “idx_event_latest”"),
        (f'CREATE TABLE "{"n" * 99}" (a)', f"a table “{'n' * 59}…”"),
        ('CREATE TABLE "a\u202eb" (a)', "a table “a�b”"),
    ],
)
def test_a_file_with_another_schema_is_not_opened_and_stays_as_it_is(path, sql, thing):
    altered(path, sql)
    before = path.read_bytes()
    assert strange(path) == (thing,)
    with pytest.raises(StrangeCasebook, match="Open a clean copy of it instead"):
        open_file(path, look_only="Looking.")
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_strange_things_are_told_the_worst_first_and_not_in_the_sentence(path):
    altered(path, 'CREATE INDEX "a" ON event (summary)', f'CREATE VIEW "z" AS {ENDLESS}')
    with pytest.raises(StrangeCasebook, match="do not belong in a casebook") as caught:
        open_file(path)
    assert caught.value.things == ("a view “z”", "an index “a”")
    assert "“z”" not in str(caught.value)


def test_statistics_of_the_database_are_not_strange(path):
    altered(path, "ANALYZE")
    open_file(path).close()


def test_a_file_of_a_later_version_may_hold_more_and_no_view_for_a_table(path):
    altered(path, f"PRAGMA user_version = {SCHEMA_VERSION + 1}", 'CREATE TABLE "later" (a)')
    casebook = open_file(path)
    assert "newer Basewatch" in casebook.read_only_because
    casebook.close()
    altered(path, "ALTER TABLE saved_view RENAME TO kept", f'CREATE VIEW "saved_view" AS {ENDLESS}')
    assert strange(path) == ("a view “saved_view”",)


def test_of_a_version_that_never_was_the_schema_is_held_against_ours():
    connection = in_memory()
    migrate(connection, released_steps()[:1])
    connection.execute("PRAGMA user_version = -1")
    with pytest.raises(StrangeCasebook):
        check_schema(connection, Path("x"))
    connection.close()


def test_a_clean_copy_has_every_record_and_nothing_strange(path, sound):
    altered(
        path,
        'CREATE TRIGGER "x" AFTER INSERT ON event BEGIN DELETE FROM event; END',
        f'CREATE VIEW "v" AS {ENDLESS}',
    )
    before = path.read_bytes()
    found, fields = taken(path)
    assert fields == sound[1]
    assert found.things == ("a trigger “x”", "a view “v”")
    assert found.left_out == ()
    assert found.counts == {"base": 2, "event": 4}
    assert path.read_bytes() == before


def test_its_history_begins_anew_and_names_the_head_of_the_old_one(path):
    before = open_file(path)
    old = head_of(before.inside.db).hash
    before.close()
    taken(path)
    casebook = open_file(path.with_name("clean.basewatch"))
    db = casebook.inside.db
    assert db.execute("SELECT value FROM meta WHERE name = 'copied_head'").fetchone() == (old,)
    assert db.execute("SELECT DISTINCT label FROM change").fetchall() == [("Clean copy",)]
    assert an_editing(casebook).undo_label is None
    casebook.close()


def test_what_is_no_record_is_left_out_with_the_reason(path):
    altered(
        path,
        "UPDATE event SET state = 'nonsense' WHERE key = 1",
        "UPDATE event SET id = 'no/id' WHERE key = 2",
        "UPDATE event SET key = -5 WHERE key = 3",
        "UPDATE base SET stale_after_days = 9007199254740993 WHERE key = 1",
        "UPDATE base SET summary = summary, stale_after_days = 30 WHERE key = 2",
    )
    found, fields = taken(path)
    assert titles(fields) == ["Event 4"]
    told = "\n".join(found.left_out)
    assert "“Event 1” is lost, for its row is damaged" in told
    assert "of “event” was left out: its id is none." in told
    assert "of “event” was left out: its number is out of range." in told
    assert "of “base” was left out: a date or number is out of range." in told


def test_a_date_beyond_the_calendar_is_left_out(path):
    altered(path, "UPDATE event SET when_start_min = -999999999999999 WHERE key = 3")
    found, fields = taken(path)
    assert titles(fields) == ["Event 1", "Event 2", "Event 4"]
    assert "a date or number is out of range" in found.left_out[0]


def test_a_record_without_what_it_has_to_have_is_left_out(path):
    altered(
        path,
        "UPDATE event SET summary = NULL WHERE key = 1",
        "UPDATE event_base SET role = NULL WHERE owner = 2",
        "INSERT INTO event_tag VALUES (3, 0, NULL)",
    )
    found, fields = taken(path)
    assert titles(fields) == ["Event 4"]
    assert len(found.left_out) == 3


def test_a_value_of_the_wrong_kind_is_left_out(path):
    forged(
        path,
        "UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') WHERE name = 'event'",
    )
    altered(path, "UPDATE event SET when_start_min = 'early' WHERE key = 2")
    found, fields = taken(path)
    assert titles(fields) == ["Event 1", "Event 3", "Event 4"]
    assert "Line 2 of “event” was left out: cannot store TEXT value" in found.left_out[0]


def test_texts_are_freed_of_what_no_text_can_hold(path):
    altered(
        path,
        "UPDATE event SET title = 'a' || char(0) || 'b' WHERE key = 1",
        "UPDATE event SET title = CAST(x'ff41eda080' AS TEXT) WHERE key = 2",
    )
    _found, fields = taken(path)
    assert titles(fields)[2:] == ["a�b", "�A���"]


def test_a_value_that_is_too_large_is_not_even_loaded(path, monkeypatch):
    monkeypatch.setattr(stranger_module, "MOST_ROW_BYTES", 5_000)
    altered(path, "UPDATE event SET summary = hex(zeroblob(4000)) WHERE key = 3")
    found, fields = taken(path)
    assert titles(fields) == ["Event 1", "Event 2", "Event 4"]
    assert found.left_out[0].startswith("One of the events was not read: it takes 8,")


def test_no_more_is_told_than_somebody_reads(path, monkeypatch):
    monkeypatch.setattr(stranger_module, "_MOST_SAID", 1)
    altered(path, "UPDATE event SET id = 'no/id ' || key")
    found, _fields = taken(path)
    assert len(found.left_out) == 1


def test_a_view_in_place_of_a_table_is_not_read(path):
    altered(path, "ALTER TABLE event RENAME TO old", f'CREATE VIEW "event" (key) AS {ENDLESS}')
    found, fields = taken(path)
    assert titles(fields) == []
    assert "a view “event”" in found.things


def test_a_table_of_other_columns_is_left_out(path):
    altered(path, "DROP TABLE event_tag", 'CREATE TABLE "event_tag" (x)', "DROP TABLE change")
    altered(path, "DROP TABLE meta", 'ALTER TABLE event RENAME COLUMN key TO "schlüssel"')
    found, fields = taken(path)
    assert titles(fields) == []
    assert "No events were read: they are not kept as a casebook keeps them." in found.left_out


def test_a_column_that_is_worked_out_whenever_it_is_read_is_not_read(path):
    altered(
        path,
        "ALTER TABLE event DROP COLUMN summary",
        "ALTER TABLE event ADD COLUMN summary TEXT AS (hex(zeroblob(400000000)))",
    )
    _found, fields = taken(path)
    assert titles(fields) == []  # A record without its summary is none.


def test_rows_that_come_to_no_end_are_given_up(path, monkeypatch):
    monkeypatch.setattr(stranger_module, "_STEPS", 10)

    def read():
        with open_stranger(path, None, 20.0) as stranger:
            _names, rows = stranger.rows("event", ("key", "title"))
            monkeypatch.setattr(stranger_module, "process_time", lambda: float("inf"))
            list(rows)

    with pytest.raises(CasebookDamaged, match="it came to no end in 20 seconds"):
        read()


def test_rows_that_go_round_in_circles_are_given_up(path, monkeypatch):
    altered(path, "ALTER TABLE event RENAME TO old", 'CREATE TABLE "event" AS SELECT * FROM old')
    altered(path, 'INSERT INTO "event" SELECT * FROM old')
    found, fields = taken(path)
    assert titles(fields) == ["Event 1"]
    assert "Not all events were read: the file repeats them without end." in found.left_out
    path.with_name("clean.basewatch").unlink()
    monkeypatch.setattr(stranger_module, "_FEWEST_ROW_BYTES", 1_000_000_000)
    said = "Not all bases were read: the file repeats them without end."
    assert said in taken(path)[0].left_out


def test_ids_of_other_collections_are_kept_for_records_that_are_there(path, sound):
    event = next(one for _kind, one in sound[1] if sound[1][_kind, one].get("title") == "Event 1")
    rows = [("ucdp", "1", "event", event), ("ucdp", "2", "event", "?"), ("ucdp", "3", "x", event)]
    altered(
        path,
        *(
            f"INSERT INTO external_id VALUES ('{origin}', '{external}', '{kind}', '{record}', '')"
            for origin, external, kind, record in rows
        ),
    )
    taken(path)
    casebook = open_file(path.with_name("clean.basewatch"))
    found = casebook.inside.db.execute("SELECT external FROM external_id").fetchall()
    casebook.close()
    assert found == [("1",)]


def test_of_a_damaged_file_what_can_be_read_is_copied(path, sound):
    with closing(sqlite3.connect(path)) as db:
        page = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'event'").fetchone()[0]
    raw = bytearray(path.read_bytes())
    raw[(page - 1) * 4_096 : page * 4_096] = bytes(4_096)
    path.write_bytes(raw)
    found, fields = taken(path)
    assert len(fields) == 2
    assert "Not all events were read: the file is damaged there." in found.left_out[0]


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        (f"PRAGMA user_version = {SCHEMA_VERSION + 1}", NewerCasebook, "Update Basewatch"),
        ("PRAGMA user_version = 0", StoreError, "holds nothing yet"),
        ("PRAGMA user_version = -7", StoreError, "holds nothing yet"),
        ("PRAGMA application_id = 9", NotACasebook, "another program"),
    ],
)
def test_what_is_no_casebook_of_a_version_up_to_this_is_refused(path, change, error, words):
    altered(path, change)
    with pytest.raises(error, match=words):
        taken(path)


def test_a_copy_that_is_not_sound_is_not_kept(path, monkeypatch):
    monkeypatch.setattr(taking_module, "problems_of", lambda *given: ("A page is lost.",))
    with pytest.raises(CasebookDamaged, match="not sound: A page is lost"):
        taken(path)


def test_a_file_that_cannot_be_read_at_all_is_refused(path):
    path.write_bytes(path.read_bytes()[:4_096])
    with pytest.raises(CasebookDamaged):
        taken(path)


def test_an_encrypted_one_needs_its_key(tmp_path):
    from desktop.services.casebooks import create_casebook

    key = Key(b"k" * 32, b"s" * 16)
    casebook = create_casebook(tmp_path / "sealed.basewatch", "Sealed", NOON, key=key)
    casebook.close()
    with pytest.raises(PassphraseNeeded), open_stranger(casebook.path, None, 5.0):
        pass
    with open_stranger(casebook.path, key, 5.0) as stranger:
        assert stranger.meta()["title"] == "Sealed"
        assert stranger.head() == ""


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM event",
        "INSERT INTO meta VALUES ('a', 'b')",
        "ATTACH ':memory:' AS other",
        "PRAGMA writable_schema = ON",
        "PRAGMA user_version = 5",
        "SELECT load_extension('x')",
        "SELECT fts3_tokenizer('simple')",
        "SELECT randomblob(5)",
        "SELECT id FROM base",
        "SELECT * FROM search_index",
        "SELECT title FROM v",
        ENDLESS,
        "CREATE TEMP TABLE t (a)",
        "BEGIN",
        "REINDEX",
    ],
)
def test_who_may_only_read_some_tables_can_do_nothing_else(path, sql):
    altered(path, 'CREATE VIEW "v" AS SELECT title FROM event')
    with closing(connect(path, "rw")) as db:
        let_only_read(db, frozenset({"event", "sqlite_master", "meta"}))
        assert len(db.execute("SELECT title FROM event").fetchall()) == 4
        assert db.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        with pytest.raises(DatabaseFailure, match=r"not authorized|prohibited|vtable"):
            db.execute(sql).fetchall()


def test_of_a_record_that_no_form_would_take_the_reason_is_told(path):
    altered(path, "UPDATE event SET title = 'a' || char(0)")
    casebook = open_file(path)
    (event,) = casebook.inside.db.execute("SELECT id FROM event LIMIT 1").fetchone()
    with pytest.raises(
        CasebookDamaged, match=r"The event cannot be read: The title holds .*saved\.$"
    ):
        casebook.inside.get(RecordKind.EVENT, event)
    casebook.close()
