"""Readers: one connection for each thread, opened when it first asks."""

import threading
from datetime import date

import pytest

from desktop.queries.as_of import AsReported, Live
from desktop.queries.reader import Readers
from desktop.store.errors import StoreError
from tests.factories import a_base, a_casebook, an_editing


@pytest.fixture
def casebook(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def readers(casebook):
    opened = Readers(casebook.reader)
    yield opened
    opened.close()


def in_a_thread(question):
    """Return what ``question`` answers in a thread of its own."""
    answers = []
    thread = threading.Thread(target=lambda: answers.append(question()))
    thread.start()
    thread.join()
    return answers[0]


def count(readers):
    return readers.here().db.execute("SELECT COUNT(*) FROM base").fetchone()[0]


def test_a_slow_answer_stands_until_somebody_saves(casebook, readers):
    asked = []

    def question(reader):
        asked.append(reader)
        return len(asked)

    assert [readers.kept(question), readers.kept(question)] == [1, 1]
    assert in_a_thread(lambda: readers.kept(question)) == 1
    an_editing(casebook).apply("Add base", a_base())
    assert readers.kept(question) == 2
    readers.look(AsReported(date(2026, 1, 1)))
    assert [readers.kept(question), readers.kept(question)] == [3, 3]
    readers.look(Live())
    assert readers.kept(question) == 4


def test_an_answer_of_a_moment_that_was_left_meanwhile_is_not_kept(readers):
    def leave(_reader):
        readers.look(AsReported(date(2026, 1, 1)))
        return "before"

    assert readers.kept(leave) == "before"
    readers.look(Live())
    assert readers.kept(lambda _reader: "after") == "after"
    assert leave not in readers._kept


def test_an_answer_is_kept_only_for_the_moment_of_the_reader_that_gave_it(readers, monkeypatch):
    def shown(reader):
        views = "SELECT COUNT(*) FROM temp.sqlite_master WHERE type = 'view'"
        return reader.db.execute(views).fetchone()[0] > 0

    here = readers.here

    def look_meanwhile():
        found = here()
        readers.look(AsReported(date(2026, 1, 1)))
        return found

    monkeypatch.setattr(readers, "here", look_meanwhile)
    assert readers.kept(shown) is False
    monkeypatch.undo()
    assert readers.kept(shown) is True


def test_a_thread_gets_the_same_reader_each_time(readers):
    assert readers.here() is readers.here()


def test_each_thread_gets_a_reader_of_its_own(readers):
    assert in_a_thread(readers.here) is not readers.here()


def test_a_reader_sees_what_is_saved_after_it_was_opened(casebook, readers):
    assert count(readers) == 0
    an_editing(casebook).apply("Add base", a_base())
    assert count(readers) == 1
    assert in_a_thread(lambda: count(readers)) == 1


def test_closing_closes_the_readers_of_all_threads_and_leaves_one_file(casebook, readers):
    here, there = readers.here(), in_a_thread(readers.here)
    assert count(readers) == 0
    readers.close()
    for reader in (here, there):
        with pytest.raises(Exception, match="closed"):
            reader.db.execute("SELECT 1")
    casebook.close()
    assert [path.name for path in casebook.path.parent.iterdir()] == [casebook.path.name]


def test_after_closing_a_thread_gets_a_new_reader(readers):
    before = readers.here()
    readers.close()
    assert readers.here() is not before
    assert count(readers) == 0


def test_a_reader_that_cannot_be_opened_is_asked_for_again_next_time(casebook, readers):
    away = casebook.path.with_name("away")
    casebook.path.rename(away)
    with pytest.raises(StoreError):
        readers.here()
    away.rename(casebook.path)
    assert count(readers) == 0
