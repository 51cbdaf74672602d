"""Two programs with one casebook: waiting, sentences, readers that go on."""

import time

import pytest

from desktop.services.casebooks import open_casebook
from desktop.store.errors import CasebookLocked
from tests.factories import a_base, a_casebook, an_editing
from tests.store.places import OtherProcess, contents

WRITER = """
import sys
from sqlcipher3 import dbapi2
db = dbapi2.connect(sys.argv[1], isolation_level=None)
db.execute(f"BEGIN {sys.argv[2]}")
db.execute("UPDATE meta SET value = 'renamed' WHERE name = 'title'")
print("holding", flush=True)
input()
db.execute("COMMIT")
print("done", flush=True)
input()
"""


@pytest.fixture
def casebook(tmp_path):
    made = a_casebook(tmp_path)
    made.close()
    opened = open_casebook(made.path, busy_timeout_ms=60)
    yield opened
    opened.close()


def title(reader):
    return reader.db.execute("SELECT value FROM meta WHERE name = 'title'").fetchone()[0]


def test_while_another_program_writes_a_save_waits_shortly_and_says_so(casebook):
    editing = an_editing(casebook)
    with OtherProcess(WRITER, casebook.path, "IMMEDIATE") as other:
        assert other.hears() == "holding"
        with pytest.raises(CasebookLocked) as caught:
            editing.apply("Add base", a_base())
        assert str(caught.value) == (
            "Another program is writing to “north.basewatch”. Try again when it has finished."
        )
        other.tell()
        assert other.hears() == "done"
        editing.apply("Add base", a_base())


def test_a_save_holds_the_lock_from_its_start_so_that_what_it_read_stays_true(casebook):
    other = open_casebook(casebook.path, busy_timeout_ms=60)
    with casebook.transaction(), pytest.raises(CasebookLocked):
        an_editing(other).apply("Add base", a_base())
    an_editing(other).apply("Add base", a_base())
    other.close()


def test_a_reader_goes_on_reading_while_another_program_writes_and_sees_it_after(casebook):
    reader = casebook.reader()
    seen = reader.data_version()
    with OtherProcess(WRITER, casebook.path, "IMMEDIATE") as other:
        assert other.hears() == "holding"
        assert title(reader) == "The north"
        assert reader.data_version() == seen
        other.tell()
        assert other.hears() == "done"
        assert reader.data_version() != seen
        assert title(reader) == "renamed"
    reader.close()


def test_a_reader_sees_the_saves_of_its_own_window(casebook):
    reader = casebook.reader()
    seen = reader.data_version()
    an_editing(casebook).apply("Add base", a_base())
    assert reader.data_version() != seen
    reader.close()


def test_a_file_that_another_program_holds_for_itself_cannot_be_opened_now(tmp_path):
    casebook = a_casebook(tmp_path)
    casebook.close()
    before = contents(tmp_path)
    with OtherProcess(WRITER, casebook.path, "EXCLUSIVE") as other:
        assert other.hears() == "holding"
        with pytest.raises(CasebookLocked):
            open_casebook(casebook.path, busy_timeout_ms=60)
        other.kill()
        assert other.hears() == ""
    open_casebook(casebook.path).close()
    assert list(contents(tmp_path)) == list(before)


def test_two_windows_save_in_turn(casebook):
    other = open_casebook(casebook.path)
    here, there = an_editing(casebook), an_editing(other)
    for _ in range(5):
        here.apply("Add base", a_base())
        there.apply("Add base", a_base())
    other.close()
    reader = casebook.reader()
    assert reader.db.execute("SELECT COUNT(*) FROM base").fetchone() == (10,)
    reader.close()
    with casebook.reading() as journal:
        assert list(journal.problems()) == []


def test_closing_beside_a_window_that_is_reading_does_not_wait_for_it(casebook):
    other = open_casebook(casebook.path, busy_timeout_ms=120_000)
    an_editing(other).apply("Add base", a_base())
    reader = casebook.reader()
    rows = iter(reader.db.execute("SELECT 1 FROM meta, meta AS again"))
    next(rows)
    an_editing(other).apply("Add base", a_base())
    start = time.perf_counter()
    other.close()
    assert time.perf_counter() - start < 60
    del rows
    reader.close()
    assert an_editing(casebook).undo_label == "Add base"


def test_the_last_one_to_close_leaves_one_file(casebook, tmp_path):
    other = open_casebook(casebook.path)
    an_editing(other).apply("Add base", a_base())
    other.close()
    an_editing(casebook).apply("Add base", a_base())
    casebook.close()
    assert list(contents(tmp_path)) == ["north.basewatch"]
    assert casebook.path.read_bytes()[18:20] == b"\1\1"


def test_looking_at_what_another_window_has_open_sees_its_saves(casebook, tmp_path):
    looking = open_casebook(casebook.path, look_only="Open elsewhere.")
    an_editing(casebook).apply("Add base: late", a_base())
    assert an_editing(looking).undo_label == "Add base: late"
    looking.close()
    casebook.close()
    assert list(contents(tmp_path)) == ["north.basewatch"]
