"""Copies: verified before they appear; and the check that names what is wrong."""

import sqlite3
from contextlib import closing

import pytest

from desktop.domain.record import RecordKind
from desktop.services.casebooks import open_casebook
from desktop.store.copies import copy_to, problems
from desktop.store.engine import connect
from desktop.store.errors import (
    CasebookDamaged,
    CasebookExists,
    CasebookReadOnly,
    DiskFull,
    StoreError,
)
from tests.factories import a_base, a_casebook, an_editing
from tests.store.places import contents, open_folder, small_disk, unprivileged

PAGE = 4_096


@pytest.fixture
def reader(casebook, cast):
    opened = casebook.reader()
    yield opened
    opened.close()


def checked(path):
    connection = connect(path, "ro")
    try:
        return problems(connection)
    finally:
        connection.close()


def damage(path, page):
    """Fill one page with zeros."""
    raw = bytearray(path.read_bytes())
    raw[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    path.write_bytes(raw)


def test_a_copy_holds_everything_and_is_one_file(reader, cast, tmp_path):
    (tmp_path / "copies").mkdir()
    target = tmp_path / "copies" / "copy.basewatch"
    copy_to(reader, target)
    assert list(contents(target.parent)) == ["copy.basewatch"]
    copy = open_casebook(target)
    assert copy.read_only_because == ""
    assert copy.records.get(RecordKind.NOTE, cast.note.id).statement == cast.note.statement
    assert an_editing(copy).undo_label == "Add the cast"
    copy.close()


def test_a_copy_can_be_made_of_what_can_only_be_looked_at(casebook, cast, tmp_path):
    casebook.close()
    looking = open_casebook(casebook.path, look_only="Only looking.")
    reader = looking.reader()
    copy_to(reader, tmp_path / "copy.basewatch")
    reader.close()
    looking.close()
    assert checked(tmp_path / "copy.basewatch") == ()


def test_a_copy_never_overwrites(reader, tmp_path):
    (tmp_path / "copy").write_text("mine")
    with pytest.raises(CasebookExists, match="There is already a file “copy”"):
        copy_to(reader, tmp_path / "copy")
    assert (tmp_path / "copy").read_text() == "mine"


@pytest.mark.parametrize("left", ["half a copy", ""])
def test_what_an_interrupted_copy_left_is_cleared_away(reader, tmp_path, left):
    for side in ("", "-journal", "-wal"):
        (tmp_path / f".copy.new{side}").write_text(left)
    copy_to(reader, tmp_path / "copy")
    assert not [name for name in contents(tmp_path) if ".new" in name]


def test_a_copy_into_no_folder_or_a_closed_one_says_so(reader, tmp_path):
    with pytest.raises(StoreError, match="There is no folder"):
        copy_to(reader, tmp_path / "gone" / "copy")
    with open_folder() as folder:
        folder.chmod(0o555)
        with unprivileged(), pytest.raises(CasebookReadOnly, match="Choose another folder"):
            copy_to(reader, folder / "copy")


def test_a_copy_onto_a_full_disk_says_so_and_leaves_nothing(casebook, editing):
    with small_disk(1) as folder:
        filler = folder / "filler"
        filler.write_bytes(bytes(1_000_000))
        reader = casebook.reader()
        with pytest.raises(DiskFull):
            copy_to(reader, folder / "copy")
        reader.close()
        assert list(contents(folder)) == ["filler"]


def test_a_copy_that_is_not_sound_is_not_kept(casebook, cast, tmp_path):
    with casebook.transaction() as db:
        db.execute("UPDATE change SET label = 'Forged' WHERE seq = 3")
    reader = casebook.reader()
    with pytest.raises(CasebookDamaged, match=r"The copy was not kept.*Journal entry 3 \(Forged\)"):
        copy_to(reader, tmp_path / "copy")
    reader.close()
    assert not (tmp_path / "copy").exists()


def test_a_sound_casebook_has_no_problems(reader):
    assert problems(reader.db) == ()


def test_a_damaged_page_is_named(tmp_path):
    casebook = a_casebook(tmp_path)
    editing = an_editing(casebook)
    for _ in range(40):
        editing.apply("Add base", a_base(summary="x" * 2_000))
    with casebook.transaction() as db:
        (page,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'base'").fetchone()
    casebook.close()
    damage(casebook.path, page)
    found = checked(casebook.path)
    assert f"Page {page} of the file is damaged." in found
    assert all(sentence.endswith(".") for sentence in found)


def test_a_journal_that_cannot_be_read_to_its_end_says_so_once(casebook, cast):
    with casebook.transaction() as db:
        (page,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'change'").fetchone()
    casebook.close()
    damage(casebook.path, page)
    ends = [sentence for sentence in checked(casebook.path) if "to its end" in sentence]
    assert ends == ["The file cannot be read to its end."]


def test_a_row_that_refers_to_nothing_is_named(casebook, cast):
    casebook.close()
    with closing(sqlite3.connect(casebook.path)) as database, database:
        database.execute("DELETE FROM base")
    found = checked(casebook.path)
    assert "One of the events refers to a missing base." in found
