"""The database library: its version, the pragmas of every connection, sqlite-utils on top."""

import ast
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.store.engine import (
    OLDEST_SAFE_SQLITE,
    DatabaseFailure,
    UnsafeEngineError,
    check_version,
    connect,
    fold_log,
    immediate,
    make_durable,
    schema_tools,
    settle,
)
from desktop.store.migrations import SCHEMA_VERSION, migrate, released_steps, version_of
from tests.factories import a_casebook

DESKTOP = Path(__file__).parents[2] / "desktop"


@pytest.fixture
def connection(tmp_path):
    opened = connect(tmp_path / "file", "rwc")
    yield opened
    opened.close()


def pragma(connection, name):
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def fail(*_done):
    raise ZeroDivisionError


def test_the_library_here_is_new_enough():
    check_version()


@pytest.mark.parametrize("version", [(3, 40, 1), (3, 51, 2), (2, 99, 99)])
def test_an_sqlite_that_can_lose_saves_is_refused(version):
    named = r"\.".join(map(str, version))
    with pytest.raises(UnsafeEngineError, match=f"SQLite {named}, .* Install sqlcipher3 0.6.4"):
        check_version(version)


def test_the_oldest_safe_version_is_taken():
    check_version(OLDEST_SAFE_SQLITE)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("busy_timeout", 5_000),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("temp_store", 2),
        ("mmap_size", 0),
        ("cache_size", -65_536),
    ],
)
def test_every_connection_has_the_safe_settings(connection, name, value):
    assert pragma(connection, name) == value


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("secure_delete", 1),
        ("fullfsync", 1),
        ("checkpoint_fullfsync", 1),
    ],
)
def test_a_writing_connection_is_durable_and_overwrites_what_is_deleted(connection, name, value):
    make_durable(connection)
    assert pragma(connection, name) == value


def test_where_memory_cannot_be_shared_it_syncs_even_more(tmp_path):
    uri = f"{(tmp_path / 'file').as_uri()}?vfs=unix-dotfile"
    connection = dbapi2.connect(uri, uri=True, isolation_level=None)
    make_durable(connection)
    assert pragma(connection, "journal_mode") == "delete"
    assert pragma(connection, "synchronous") == 3
    connection.close()


def test_the_wait_for_a_lock_can_be_chosen(tmp_path):
    connection = connect(tmp_path / "file", "rwc", busy_timeout_ms=70)
    assert pragma(connection, "busy_timeout") == 70
    connection.close()


def test_deleted_text_is_gone_from_the_file(tmp_path):
    connection = connect(tmp_path / "file", "rwc")
    make_durable(connection)
    connection.execute("CREATE TABLE kept (x)")
    connection.execute("INSERT INTO kept VALUES ('a name that is secret')")
    fold_log(connection)
    assert b"a name that is secret" in (tmp_path / "file").read_bytes()
    connection.execute("DELETE FROM kept")
    settle(connection)
    connection.close()
    assert b"a name that is secret" not in (tmp_path / "file").read_bytes()


def test_damaged_text_is_read_as_far_as_it_goes(connection):
    row = connection.execute("SELECT CAST(x'41ff42' AS TEXT)").fetchone()
    assert row == ("A\ufffdB",)


def test_a_transaction_that_fails_leaves_nothing(connection):
    connection.execute("CREATE TABLE kept (x)")
    with pytest.raises(ZeroDivisionError), immediate(connection):
        fail(connection.execute("INSERT INTO kept VALUES (1)"))
    assert connection.execute("SELECT * FROM kept").fetchall() == []


def test_a_transaction_that_the_database_has_ended_itself_is_not_rolled_back_again(connection):
    connection.execute("CREATE TABLE kept (x UNIQUE)")
    connection.execute("INSERT INTO kept VALUES (1)")
    with pytest.raises(dbapi2.IntegrityError), immediate(connection):
        connection.execute("INSERT OR ROLLBACK INTO kept VALUES (1)")
    assert not connection.in_transaction


def test_sqlite_utils_works_on_a_connection_adding_columns_as_it_goes(connection):
    table = schema_tools(connection).table("kept")
    table.insert({"id": 1, "name": "a"}, pk="id")
    table.insert({"id": 2, "name": "b", "new": 3}, alter=True)
    table.upsert({"id": 1, "name": "c"}, pk="id")
    table.transform(rename={"name": "label"})
    assert connection.execute("SELECT id, label, new FROM kept ORDER BY id").fetchall() == [
        (1, "c", None),
        (2, "b", 3),
    ]


def test_nothing_runs_scripts_for_they_commit_half_way():
    found = [
        f"{path.relative_to(DESKTOP)}:{node.lineno}"
        for path in DESKTOP.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if getattr(node, "attr", getattr(node, "id", "")) == "executescript"
    ]
    assert not found


def add_column(connection):
    connection.execute("ALTER TABLE base ADD COLUMN later TEXT")


def add_column_and_fail(connection):
    add_column(connection)
    fail()


def test_a_migration_runs_each_step_once(tmp_path):
    casebook = a_casebook(tmp_path)
    with casebook.transaction():
        pass
    connection = connect(casebook.path, "rw")
    for _ in range(2):
        migrate(connection, (*released_steps(), add_column))
        assert version_of(connection) == SCHEMA_VERSION + 1
    connection.close()
    casebook.close()


def test_a_step_that_fails_leaves_the_version_before(tmp_path):
    casebook = a_casebook(tmp_path)
    connection = connect(casebook.path, "rw")
    with pytest.raises(ZeroDivisionError):
        migrate(connection, (*released_steps(), add_column_and_fail))
    assert version_of(connection) == SCHEMA_VERSION
    columns = [row[1] for row in connection.execute("PRAGMA table_info(base)").fetchall()]
    assert "later" not in columns
    connection.close()
    casebook.close()


def test_a_step_that_another_program_took_meanwhile_is_not_taken_again(tmp_path):
    casebook = a_casebook(tmp_path)
    first, second = (connect(casebook.path, "rw") for _ in range(2))
    steps = (*released_steps(), add_column, add_column)

    def lets_the_other_go_first(connection):
        raise AssertionError("taken twice")

    migrate(first, steps[: SCHEMA_VERSION + 1])
    behind = Behind(second)
    migrate(behind, (*released_steps(), lets_the_other_go_first))
    for connection in (first, second):
        connection.close()
    casebook.close()


class Behind:
    """A connection that sees the version before the other program's step, once."""

    def __init__(self, connection) -> None:
        self._connection = connection
        self._first = True

    def execute(self, sql, *parameters):
        if sql == "PRAGMA user_version" and self._first:
            self._first = False
            return self._connection.execute(f"SELECT {SCHEMA_VERSION}")
        return self._connection.execute(sql, *parameters)

    @property
    def in_transaction(self):
        return self._connection.in_transaction


def test_the_schema_refuses_values_of_another_type(tmp_path):
    casebook = a_casebook(tmp_path)
    with casebook.transaction() as db:
        tables = db.execute(
            "SELECT name, strict FROM pragma_table_list WHERE type = 'table'"
            " AND name NOT LIKE 'search_index_%' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
    assert len(tables) > 15
    assert [name for name, strict in tables if not strict] == []
    casebook.close()


def test_a_schema_whose_damage_cannot_even_be_told_is_malformed(tmp_path):
    path = tmp_path / "odd"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE cafe (x)")
    raw = path.read_bytes()
    path.write_bytes(raw.replace(b"CREATE TABLE", b"CREATE TALBE").replace(b"cafe", b"caf\xe9"))
    with pytest.raises(DatabaseFailure, match="malformed database schema"):
        connect(path, "ro")
