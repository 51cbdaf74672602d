"""Unsaved forms: in the casebook, or beside the program while it cannot be written; never twice."""

import os
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.record import RecordKind
from desktop.services.casebooks import create_casebook, open_casebook
from desktop.services.drafts import Drafts, is_over
from desktop.services.editing import Editing
from desktop.store.errors import CasebookMoved, StoreError
from desktop.store.key import Key
from tests.factories import AUTHOR, NOON, Clock, a_base, a_casebook, an_editing
from tests.store.places import open_folder, unprivileged


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def spill(tmp_path):
    return tmp_path / "own" / "drafts" / "1.db"


@pytest.fixture
def casebook(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def drafts(casebook, clock, spill):
    return Drafts(casebook, clock, spill)


@pytest.fixture
def gone(casebook):
    """Let the file be away for as long as the test wants."""
    elsewhere = casebook.path.with_name("elsewhere.basewatch")
    casebook.path.rename(elsewhere)
    return lambda: elsewhere.rename(casebook.path)


def told(drafts):
    return [(one.form, one.record_id, one.content) for one in drafts.kept()]


def test_while_the_casebook_can_be_written_nothing_is_kept_outside(drafts, spill):
    assert drafts.put("base", "1", "half")
    assert told(drafts) == [("base", "1", "half")]
    drafts.bring_in()
    assert not spill.exists()


def test_while_it_cannot_be_written_a_draft_is_kept_outside_for_its_owner_alone(
    drafts, spill, gone
):
    assert not drafts.put("base", "1", "half")
    assert not drafts.put("base", "1", "half a word")
    assert spill.stat().st_mode & 0o077 == 0
    assert spill.parent.stat().st_mode & 0o077 == 0
    gone()
    assert told(drafts) == [("base", "1", "half a word")]


def test_it_comes_back_into_the_casebook_once_that_can_be_written(
    drafts, spill, gone, casebook, clock
):
    drafts.put("base", "1", "half")
    with pytest.raises(CasebookMoved):
        drafts.bring_in()
    gone()
    drafts.bring_in()
    assert not spill.exists()
    assert told(Drafts(casebook, clock)) == [("base", "1", "half")]


def test_of_two_of_one_form_the_newest_is_kept(drafts, gone, casebook, clock, spill):
    drafts.put("base", "1", "outside")
    drafts.put("event", "2", "outside")
    gone()
    Drafts(casebook, clock).put("base", "1", "inside")
    assert told(drafts) == [("base", "1", "inside"), ("event", "2", "outside")]
    drafts.bring_in()
    assert told(drafts) == [("base", "1", "inside"), ("event", "2", "outside")]
    assert not spill.exists()


def test_kept_inside_again_it_is_outside_no_more(drafts, gone, spill):
    drafts.put("base", "1", "outside")
    drafts.put("base", "2", "outside")
    gone()
    assert drafts.put("base", "1", "inside")
    assert spill.exists()
    drafts.drop("base", "2")
    assert not spill.exists()
    assert told(drafts) == [("base", "1", "inside")]


def test_a_save_ends_it_inside_and_outside(casebook, clock, spill, gone):
    editing = Editing(casebook, AUTHOR, clock, spill=spill)
    base = a_base()
    editing.save_draft("base", base.id, "half")
    assert spill.exists()
    gone()
    editing.bring_in_drafts()
    editing.apply("Add base", base, draft=("base", base.id))
    assert editing.drafts() == ()
    assert not spill.exists()


def test_what_is_kept_outside_an_encrypted_casebook_is_encrypted_too(tmp_path, clock, spill):
    key = Key(os.urandom(32), os.urandom(16))
    casebook = create_casebook(tmp_path / "secret.basewatch", "x", NOON, key=key)
    casebook.path.rename(tmp_path / "elsewhere.basewatch")
    drafts = Drafts(casebook, clock, spill)
    assert not drafts.put("base", "1", "The planted words")
    for file in spill.parent.iterdir():
        content = file.read_bytes()
        assert b"planted" not in content
        assert b"SQLite" not in content
    (tmp_path / "elsewhere.basewatch").rename(casebook.path)
    assert told(drafts) == [("base", "1", "The planted words")]
    casebook.close()
    other = replace_key(casebook.path)
    assert told(Drafts(other, clock, spill)) == []
    other.close()


def replace_key(path):
    """Return another casebook in its place, with another key."""
    path.unlink()
    return create_casebook(path, "x", NOON, key=Key(os.urandom(32), os.urandom(16)))


def test_where_it_can_be_kept_nowhere_the_reason_is_that_of_the_casebook(casebook, clock, gone):
    with pytest.raises(CasebookMoved):
        Drafts(casebook, clock).put("base", "1", "half")
    with open_folder() as folder:
        folder.chmod(0o555)
        with unprivileged(), pytest.raises(CasebookMoved):
            Drafts(casebook, clock, folder / "drafts" / "1.db").put("base", "1", "half")


def test_a_draft_is_over_once_its_record_was_saved_after_it(casebook, drafts, clock):
    base = a_base()
    drafts.put("base", base.id, "half")
    (draft,) = drafts.kept()
    assert not is_over(draft, casebook.inside)
    an_editing(casebook, clock).apply("Add base", base)
    assert is_over(draft, casebook.inside)
    drafts.put("base", base.id, "edited")
    (draft,) = drafts.kept()
    assert not is_over(draft, casebook.inside)


def test_a_clock_that_goes_back_ends_no_draft(casebook, drafts, clock):
    base = a_base()
    an_editing(casebook, clock).apply("Add base", base)
    clock.at -= timedelta(days=400)
    drafts.put("base", base.id, "edited")
    (draft,) = drafts.kept()
    assert not is_over(draft, casebook.inside)
    an_editing(casebook, clock).apply("Edit base", replace(base, name="Kamishly"))
    assert casebook.inside.get(RecordKind.BASE, base.id).name == "Kamishly"


def test_what_cannot_be_read_is_kept_all_the_same(casebook, drafts, monkeypatch):
    def broken(*_which):
        raise StoreError("The disk reported an error.")

    monkeypatch.setattr(type(casebook.inside), "current", broken)
    assert drafts.put("base", "1", "half")


def test_drafts_survive_a_restart_of_a_casebook_that_is_for_looking_only(
    casebook, drafts, spill, clock
):
    drafts.put("base", "1", "half")
    looking = open_casebook(casebook.path, look_only="Only looking.")
    assert told(Drafts(looking, clock, spill)) == [("base", "1", "half")]
    assert not Drafts(looking, clock, spill).put("base", "1", "more")
    looking.close()
    assert told(drafts) == [("base", "1", "more")]


def test_a_draft_of_what_is_no_record_is_kept_too(drafts):
    assert drafts.put("reading", "", "An article")
    assert told(drafts) == [("reading", "", "An article")]
