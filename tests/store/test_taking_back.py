"""Imports that were broken off, taken back: nothing of them stays but what is used by now."""

from contextlib import closing

import pytest

from desktop.services.casebooks import open_casebook
from desktop.store import importing, taking_back, unfinished
from desktop.store.copies import problems
from desktop.store.engine import DatabaseFailure
from desktop.store.errors import StoreError
from desktop.store.importing import Importing
from desktop.store.taking_back import Maker, take_back_broken_off
from tests.factories import AUTHOR, Clock, a_base, an_editing, an_event, an_id
from tests.store.folding_journal import tables


@pytest.fixture
def maker():
    return Maker(author=AUTHOR, now=Clock(), new_id=an_id)


@pytest.fixture
def begin(casebook, maker, monkeypatch):
    """Return what begins an import and puts in so many of its records."""
    monkeypatch.setattr(importing, "RECORDS_AT_ONCE", 1)

    def begin(*records, put_in):
        one = Importing(casebook, "Import list.csv", maker)
        one.stage(records)
        for _done, _number in zip(one.carry_in(), range(put_in), strict=False):
            pass
        return one

    return begin


def put_in(begin, *records):
    """Break an import off: its process is gone, and with it the lock of its side file."""
    begin(*records, put_in=len(records)).close()


def is_sound(casebook):
    with casebook.transaction() as db:
        assert problems(db) == ()
        assert db.execute("SELECT COUNT(*) FROM unfinished_import").fetchone() == (0,)


def test_what_was_broken_off_is_taken_back_without_a_trace_in_undo(casebook, begin, maker):
    editing = an_editing(casebook)
    editing.apply("Begin", a_base())
    before = tables(casebook)
    put_in(begin, a_base(), a_base())
    put_in(begin, a_base())
    assert len(tables(casebook)) == 4
    assert take_back_broken_off(casebook, maker) is True
    assert tables(casebook) == before
    assert (editing.undo_label, editing.redo_label) == ("Begin", None)
    is_sound(casebook)


def test_one_that_had_put_nothing_in_is_forgotten(casebook, maker):
    Importing(casebook, "Import list.csv", maker).close()
    assert take_back_broken_off(casebook, maker) is True
    assert tables(casebook) == {}
    is_sound(casebook)


def test_what_is_used_by_now_becomes_a_save(casebook, begin, maker):
    editing = an_editing(casebook)
    base = a_base()
    put_in(begin, base)
    editing.apply("Add event", an_event(base))
    assert take_back_broken_off(casebook, maker) is False
    assert len(tables(casebook)) == 2
    assert editing.undo_label == "Import list.csv (broken off)"
    is_sound(casebook)


def test_one_that_goes_on_is_left_alone(casebook, begin, maker):
    one = begin(a_base(), put_in=1)
    with closing(open_casebook(casebook.path, leaves_broken_off=True)) as other:
        assert take_back_broken_off(other, maker) is True
    assert len(tables(casebook)) == 1
    one.finish()
    one.close()
    assert an_editing(casebook).undo_label == "Import list.csv"


def test_a_casebook_opened_to_take_back_finds_what_was_broken_off(casebook, begin, maker):
    put_in(begin, a_base())
    with closing(open_casebook(casebook.path, leaves_broken_off=True)) as other:
        assert an_editing(other).undo_label is None
        assert take_back_broken_off(other, maker) is True
        assert tables(other) == {}


def test_a_casebook_that_cannot_be_read_is_a_sentence(casebook, maker, monkeypatch):
    def fail(*_where):
        raise DatabaseFailure("database or disk is full")

    monkeypatch.setattr(unfinished, "broken_off", fail)
    assert taking_back.unfinished is unfinished
    with pytest.raises(StoreError, match="full"):
        take_back_broken_off(casebook, maker)
