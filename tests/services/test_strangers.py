"""A clean copy of a stranger's casebook is made by a process that may use little."""

import io
import json
import runpy
import sqlite3
from contextlib import closing

import pytest

from desktop.domain.record import RecordKind
from desktop.services import stranger_worker as worker
from desktop.services import strangers
from desktop.services.casebooks import create_casebook, open_casebook
from desktop.services.strangers import read_stranger
from desktop.store.errors import (
    CasebookDamaged,
    CasebookExists,
    CasebookMissing,
    NotACasebook,
    StoreError,
    StrangeCasebook,
)
from desktop.store.key import Key
from tests.factories import AUTHOR, NOON, Clock, a_base, a_casebook, an_editing, an_event
from tests.store.folding_journal import tables

KEY = Key(b"k" * 32, b"s" * 16)


@pytest.fixture
def path(tmp_path):
    casebook = a_casebook(tmp_path)
    base = a_base()
    an_editing(casebook).apply("Begin", base, an_event(base))
    casebook.close()
    with closing(sqlite3.connect(casebook.path)) as db:
        db.execute("CREATE TRIGGER x AFTER INSERT ON event BEGIN DELETE FROM event; END")
    return casebook.path


def copied(path, **given):
    return read_stranger(path, path.with_name("clean.basewatch"), AUTHOR, Clock(), **given)


def test_a_clean_copy_opens_and_tells_where_it_came_from(path):
    with pytest.raises(StrangeCasebook) as refused:
        open_casebook(path)
    assert str(refused.value) == (
        "“north.basewatch” holds things that do not belong in a casebook and could do harm, so it"
        " was not opened. Open a clean copy of it instead."
    )
    assert refused.value.things == ("a trigger “x”",)
    found = copied(path)
    assert found.things == ("a trigger “x”",)
    assert found.counts == {RecordKind.BASE: 1, RecordKind.EVENT: 1}
    assert found.left_out == ()
    assert found.meta["title"] == "The north"
    casebook = open_casebook(path.with_name("clean.basewatch"))
    meta = dict(casebook.inside.db.execute("SELECT name, value FROM meta").fetchall())
    assert len(tables(casebook)) == 2
    casebook.close()
    assert meta["title"] == "The north"
    assert meta["copied_from"] == found.meta["casebook_id"] != meta["casebook_id"]
    assert len(meta["copied_head"]) == 64
    assert sorted(one.name for one in path.parent.iterdir()) == ["clean.basewatch", path.name]


def test_the_copy_of_an_encrypted_one_is_encrypted_with_its_key(tmp_path):
    casebook = create_casebook(tmp_path / "sealed.basewatch", "Sealed", NOON, key=KEY)
    an_editing(casebook).apply("Add base", a_base())
    casebook.close()
    assert copied(casebook.path, key=KEY).counts == {RecordKind.BASE: 1}
    open_casebook(tmp_path / "clean.basewatch", key=KEY).close()


def test_what_lies_in_a_log_beside_the_file_is_said_to_be_missing(path):
    path.with_name(path.name + "-wal").write_bytes(b"x")
    assert copied(path).left_out == ("What is in “north.basewatch-wal” was not read.",)


def test_nothing_is_written_over(path):
    path.with_name("clean.basewatch").write_bytes(b"mine")
    with pytest.raises(CasebookExists):
        copied(path)
    assert path.with_name("clean.basewatch").read_bytes() == b"mine"


def test_a_place_that_cannot_be_written_is_told(path):
    with pytest.raises(StoreError, match="There is no folder"):
        read_stranger(path, path.parent / "gone" / "a.basewatch", AUTHOR, Clock())


def test_a_copy_that_does_not_fit_on_the_disk_is_told(path, monkeypatch):
    def full(*_given):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(strangers, "publish", full)
    with pytest.raises(StoreError, match="is full"):
        copied(path)
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_what_is_none_or_nothing_is_refused_with_its_reason(tmp_path):
    with pytest.raises(CasebookMissing):
        copied(tmp_path / "none.basewatch")
    other = tmp_path / "other.basewatch"
    other.write_bytes(b"hello")
    with pytest.raises(NotACasebook, match="is not a Basewatch casebook"):
        copied(other)
    assert [one.name for one in tmp_path.iterdir()] == [other.name]


def worker_that(tmp_path, monkeypatch, code):
    made = tmp_path / "worker.py"
    made.write_text(code)
    monkeypatch.setattr(strangers, "_WORKER", made)


def test_a_process_that_comes_to_no_end_is_ended(path, tmp_path, monkeypatch):
    worker_that(tmp_path, monkeypatch, "import time; time.sleep(60)")
    monkeypatch.setattr(strangers, "_START_S", 0.0)
    with pytest.raises(CasebookDamaged, match="came to no end in"):
        copied(path, least_s=0.0)


def test_a_process_that_breaks_off_is_told_of(path, tmp_path, monkeypatch):
    worker_that(tmp_path, monkeypatch, "raise SystemExit(9)")
    with pytest.raises(CasebookDamaged, match="needs more time or memory"):
        copied(path)


def told(path, monkeypatch):
    """Return what the worker says when it is asked in this very process, and its limits."""
    heard, limits = io.StringIO(), []
    order = strangers.order_of(path, path.with_name("c"), AUTHOR, NOON, KEY, bytes, 5.0)
    monkeypatch.setattr(worker.sys, "stdin", io.StringIO(json.dumps(order)))
    monkeypatch.setattr(worker.sys, "stdout", heard)
    monkeypatch.setattr(worker, "limit_process", lambda **given: limits.append(given))
    assert worker.main() == 0
    return json.loads(heard.getvalue()), limits[0]


def test_the_worker_says_what_it_took_over(path, monkeypatch):
    said, limits = told(path, monkeypatch)
    assert said["taken"]["counts"] == {"base": 1, "event": 1}
    assert said["meta"]["title"] == "The north"
    assert limits["memory_bytes"] == strangers.MEMORY_BYTES
    assert limits["cpu_s"] == 6


def test_the_worker_runs_as_a_file(path, monkeypatch):
    order = strangers.order_of(path, path.with_name("c"), AUTHOR, NOON, KEY, bytes, 5.0)
    monkeypatch.setattr(worker.sys, "stdin", io.StringIO(json.dumps(order)))
    monkeypatch.setattr("desktop.services.bounded.limit_process", lambda **given: None)
    with pytest.raises(SystemExit) as end:
        runpy.run_path(worker.__file__, run_name="__main__")
    assert end.value.code == 0


def test_the_worker_says_why_a_file_is_refused(tmp_path, path, monkeypatch):
    path.write_bytes(b"no")
    said, _limits = told(path, monkeypatch)
    assert said["kind"] == "NotACasebook"

    def hungry(*_given):
        raise MemoryError

    monkeypatch.setattr(worker, "open_stranger", hungry)
    assert told(path, monkeypatch)[0]["refused"] == "It needs far too much memory."
