"""A casebook written anew with a passphrase, another one or none: all of it, or as it was."""

import os
from itertools import count

import pytest

from desktop.services.casebooks import create_casebook, open_casebook
from desktop.store import rewriting
from desktop.store.copies import problems_of
from desktop.store.encrypted import is_encrypted
from desktop.store.engine import DatabaseFailure, connect
from desktop.store.errors import (
    CasebookDamaged,
    CasebookLocked,
    DiskFull,
    PassphraseNeeded,
    StoreError,
    WrongPassphrase,
)
from desktop.store.files import half_rewritten
from desktop.store.key import Key
from desktop.store.rewriting import rewrite
from tests.factories import NOON, a_base, a_note, a_report, a_source, an_editing, an_event
from tests.store.folding_journal import tables

FIRST = Key(b"f" * 32, b"1" * 16)
SECOND = Key(b"s" * 32, b"2" * 16)
CANARY = "Zanzibar-canary"
WAYS = [(None, FIRST), (FIRST, SECOND), (FIRST, None), (None, None)]
NAMES = ["encrypted", "another key", "plain", "plain as before"]


def filled(path, key):
    made = create_casebook(path, "The north", NOON, key=key)
    editing = an_editing(made)
    source, base = a_source(), a_base(name=CANARY)
    report, event = a_report(source), an_event(base)
    editing.apply("Add", source, base, report, event, a_note(report, event))
    editing.apply("Add base", a_base())
    editing.undo()
    held = tables(made)
    made.close()
    return held


@pytest.mark.parametrize(("old", "new"), WAYS, ids=NAMES)
def test_everything_is_in_it_and_can_be_taken_back_still(tmp_path, old, new):
    path = tmp_path / "north.basewatch"
    held = filled(path, old)
    rewrite(path, old, new)
    assert is_encrypted(path) is (new is not None)
    assert problems_of(path, new) == ()
    opened = open_casebook(path, key=new)
    assert tables(opened) == held
    editing = an_editing(opened)
    assert editing.redo_label == "Add base"
    editing.redo()
    editing.undo()
    editing.undo()
    assert len(tables(opened)) < len(held)
    opened.close()
    assert [each.name for each in tmp_path.iterdir()] == ["north.basewatch"]


def test_the_search_index_goes_on_to_work(tmp_path):
    path = tmp_path / "north.basewatch"
    filled(path, None)
    rewrite(path, None, FIRST)
    opened = open_casebook(path, key=FIRST)
    with opened.transaction() as db:
        found = "SELECT rowid FROM search_index WHERE search_index MATCH 'zanzibar'"
        assert len(db.execute(found).fetchall()) == 1
        db.execute("INSERT INTO search_index (search_index) VALUES ('integrity-check')")
    an_editing(opened).apply("Add base", a_base(name="Zanzibar north"))
    with opened.transaction() as db:
        assert len(db.execute(found).fetchall()) == 2
    opened.close()


def test_the_old_key_opens_it_no_more_and_nothing_plain_is_left(tmp_path):
    path = tmp_path / "north.basewatch"
    filled(path, None)
    rewrite(path, None, FIRST)
    assert CANARY.encode() not in path.read_bytes()
    with pytest.raises(PassphraseNeeded):
        open_casebook(path)
    rewrite(path, FIRST, SECOND)
    with pytest.raises(WrongPassphrase):
        open_casebook(path, key=FIRST)
    rewrite(path, SECOND, None)
    assert CANARY.encode() in path.read_bytes()


def test_what_a_plain_file_held_is_overwritten_where_it_stood(tmp_path):
    path = tmp_path / "north.basewatch"
    filled(path, None)
    with path.open("rb") as before:
        rewrite(path, None, FIRST)
        assert not before.read().strip(b"\0")


def test_a_file_with_a_second_name_is_left_to_whoever_made_that(tmp_path):
    path = tmp_path / "north.basewatch"
    filled(path, None)
    os.link(path, tmp_path / "mine")
    before = path.read_bytes()
    rewrite(path, None, FIRST)
    assert (tmp_path / "mine").read_bytes() == before


def test_what_cannot_be_overwritten_is_let_go(tmp_path, monkeypatch):
    path = tmp_path / "north.basewatch"
    filled(path, None)

    def broken(*_arguments):
        raise OSError(5, "I/O error")

    monkeypatch.setattr(rewriting.os, "write", broken)
    rewrite(path, None, FIRST)
    monkeypatch.undo()
    assert problems_of(path, FIRST) == ()


@pytest.mark.parametrize(("old", "new"), WAYS[:3], ids=NAMES[:3])
def test_while_somebody_has_it_open_it_stays_as_it_is(tmp_path, old, new):
    path = tmp_path / "north.basewatch"
    filled(path, old)
    opened = open_casebook(path, key=old)
    reader = opened.reader()
    reader.db.execute("BEGIN")
    reader.db.execute("SELECT * FROM base").fetchall()
    before = path.read_bytes()
    with pytest.raises(CasebookLocked, match="open in another window or program"):
        rewrite(path, old, new)
    assert path.read_bytes() == before
    reader.close()
    an_editing(opened).apply("Add base", a_base())
    opened.close()


def test_with_a_wrong_key_it_stays_as_it_is(tmp_path):
    path = tmp_path / "north.basewatch"
    filled(path, FIRST)
    before = path.read_bytes()
    with pytest.raises(WrongPassphrase):
        rewrite(path, SECOND, None)
    with pytest.raises(StoreError):
        rewrite(path, None, SECOND)
    assert path.read_bytes() == before


def test_nobody_comes_in_between(tmp_path, monkeypatch):
    """What others saved while it is written anew would be lost."""
    path = tmp_path / "north.basewatch"
    filled(path, FIRST)
    refused = []

    def meanwhile(building, target):
        with pytest.raises(DatabaseFailure, match="locked"):
            connect(path, "rw", key=FIRST, busy_timeout_ms=0)
        refused.append(target)
        put(building, target)

    put = rewriting.put_in_place
    monkeypatch.setattr(rewriting, "put_in_place", meanwhile)
    rewrite(path, FIRST, SECOND)
    assert refused == [path]


@pytest.mark.parametrize(("old", "new"), WAYS[:3], ids=NAMES[:3])
@pytest.mark.parametrize("failing", ["page_problems", "_rows", "version_of", "put_in_place"])
def test_whatever_fails_it_is_as_it_was(tmp_path, monkeypatch, old, new, failing):
    path = tmp_path / "north.basewatch"
    held = filled(path, old)
    answers = count(4)

    def full(*_arguments):
        raise OSError(28, "No space left on device")

    deed = {
        "page_problems": lambda *_: ["Page 2 of the file is damaged."],
        "_rows": lambda *_: iter([(next(answers),)]),
        "version_of": lambda *_: next(answers),
        "put_in_place": full,
    }[failing]
    monkeypatch.setattr(rewriting, failing, deed)
    expected = DiskFull if failing == "put_in_place" else CasebookDamaged
    with pytest.raises(expected):
        rewrite(path, old, new)
    assert [each.name for each in tmp_path.iterdir()] == ["north.basewatch"]
    opened = open_casebook(path, key=old)
    assert tables(opened) == held
    opened.close()


def test_a_damaged_file_is_not_made_anew(tmp_path):
    path = tmp_path / "north.basewatch"
    filled(path, FIRST)
    damaged = bytearray(path.read_bytes())
    damaged[-2_000] ^= 1
    path.write_bytes(damaged)
    with pytest.raises(StoreError):
        rewrite(path, FIRST, SECOND)
    assert path.read_bytes() == bytes(damaged)


def test_what_was_broken_off_is_removed_when_the_casebook_opens_next(tmp_path):
    path = tmp_path / "north.basewatch"
    filled(path, FIRST)
    left = half_rewritten(path)
    left.write_bytes(b"half of it, plain")
    open_casebook(path, key=FIRST, look_only="Looking.").close()
    assert left.exists(), "whoever only looks removes nothing"
    open_casebook(path, key=FIRST).close()
    assert not left.exists()


def test_the_file_at_the_end_of_a_link_is_written_anew(tmp_path):
    path = tmp_path / "north.basewatch"
    filled(path, None)
    link = tmp_path / "link.basewatch"
    link.symlink_to(path)
    rewrite(link, None, FIRST)
    assert link.is_symlink()
    assert is_encrypted(path)


def test_a_flaw_in_the_journal_does_not_keep_it_from_being_encrypted(tmp_path):
    path = tmp_path / "north.basewatch"
    filled(path, None)
    inside = connect(path, "rw")
    inside.execute("UPDATE change SET hash = 'x' WHERE seq = 2")
    inside.close()
    before = problems_of(path)
    assert before
    rewrite(path, None, FIRST)
    assert problems_of(path, FIRST) == before
