"""Creating, closing and reopening: a file appears whole, and at rest is one file."""

import shutil

import pytest

from desktop.domain.record import RecordKind
from desktop.services.casebooks import open_casebook
from desktop.store.errors import (
    CasebookDamaged,
    CasebookExists,
    CasebookReadOnly,
    StoreError,
)
from desktop.store.migrations import SCHEMA_VERSION
from desktop.store.opening import create_file
from tests.factories import a_base, a_casebook, an_editing, an_id
from tests.store.places import OtherProcess, contents, open_folder, unprivileged

CREATOR = """
import sys
from pathlib import Path
from desktop.store import migrations
from desktop.store.opening import create_file
from desktop.store.engine import schema_tools
import sqlite_utils
print("ready", flush=True)
input()
create_file(Path(sys.argv[1]), {"title": "The north"})
"""


def test_a_new_casebook_tells_what_it_is(tmp_path):
    casebook = a_casebook(tmp_path)
    reader = casebook.reader()
    meta = dict(reader.db.execute("SELECT name, value FROM meta").fetchall())
    assert len(meta.pop("casebook_id")) == 26
    assert meta == {
        "title": "The north",
        "created_at": "2026-01-26T12:00:00.000+00:00",
        "min_reader": "1",
        "min_writer": str(SCHEMA_VERSION),
        "marking": "",
    }
    reader.close()
    casebook.close()


@pytest.mark.parametrize("what", ["file", "folder", "link"])
def test_nothing_is_ever_overwritten(tmp_path, what):
    path = tmp_path / "north.basewatch"
    {
        "file": lambda: path.write_text("mine"),
        "folder": path.mkdir,
        "link": lambda: path.symlink_to("gone"),
    }[what]()
    before = contents(tmp_path)
    with pytest.raises(CasebookExists, match="There is already a file “north"):
        a_casebook(tmp_path)
    assert contents(tmp_path) == before


def test_a_file_that_appears_meanwhile_is_not_overwritten(tmp_path):
    class Meta(dict):
        def items(self):
            (tmp_path / "north.basewatch").write_text("somebody else's")
            return super().items()

    with pytest.raises(CasebookExists):
        create_file(tmp_path / "north.basewatch", Meta())
    assert (tmp_path / "north.basewatch").read_text() == "somebody else's"
    assert len(contents(tmp_path)) == 1


def test_where_a_file_cannot_have_two_names_it_is_renamed(tmp_path, monkeypatch):
    def refuse(*_paths):
        raise PermissionError("no links on this disk")

    monkeypatch.setattr("os.link", refuse)
    a_casebook(tmp_path).close()
    assert list(contents(tmp_path)) == ["north.basewatch"]


def test_what_an_interrupted_start_left_is_cleared_away(tmp_path):
    for side in ("", "-journal", "-wal", "-shm"):
        (tmp_path / f".north.basewatch.new{side}").write_text("half a casebook")
    a_casebook(tmp_path).close()
    assert list(contents(tmp_path)) == ["north.basewatch"]


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(StoreError, match=r"^There is no folder “.*/gone”\. Choose another one\.$"):
        a_casebook(tmp_path / "gone")


def test_a_folder_that_is_a_file_is_no_folder(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="There is no folder"):
        a_casebook(tmp_path / "file")


@pytest.mark.parametrize("name", ["a" * 243, "a" * 255, "a" * 300])
def test_a_name_that_is_too_long_is_refused(tmp_path, name):
    with pytest.raises(StoreError, match=r"is too long\. Choose a shorter name or folder"):
        a_casebook(tmp_path, name)
    assert contents(tmp_path) == {}


def test_a_path_that_is_too_long_is_refused(tmp_path):
    folder = tmp_path / ("a" * 200) / ("b" * 200)
    folder.mkdir(parents=True)
    with pytest.raises(StoreError, match=r"is too long\. Choose a shorter name or folder"):
        a_casebook(folder, "c" * 100)


def test_a_folder_that_cannot_be_written_is_named():
    with open_folder() as folder:
        folder.chmod(0o555)
        with unprivileged(), pytest.raises(CasebookReadOnly, match="Choose another folder"):
            a_casebook(folder)
        assert contents(folder) == {}


def test_a_failure_half_way_leaves_nothing(tmp_path):
    with pytest.raises(StoreError):
        create_file(tmp_path / "north.basewatch", {"title": b"no text"})
    assert contents(tmp_path) == {}


def test_killed_at_any_moment_a_half_made_file_never_appears(tmp_path):
    path = tmp_path / "north.basewatch"
    for delay in (0, 0.01, 0.02, 0.04, 0.06, 0.1):
        with OtherProcess(CREATOR, path) as other:
            assert other.hears() == "ready"
            other.tell()
            other.wait(delay)
            other.kill()
            other.rest()
        if path.exists():
            open_casebook(path).close()
            path.unlink()
    a_casebook(tmp_path).close()
    assert list(contents(tmp_path)) == ["north.basewatch"]


def test_at_rest_it_is_one_file_that_holds_everything(tmp_path):
    casebook = a_casebook(tmp_path)
    base = a_base()
    an_editing(casebook).apply("Add base", base)
    reader = casebook.reader()
    assert reader.get(RecordKind.BASE, base.id).name == base.name
    reader.close()
    casebook.close()
    assert list(contents(tmp_path)) == ["north.basewatch"]
    assert casebook.path.read_bytes()[18:20] == b"\1\1"
    shutil.copy(casebook.path, tmp_path / "copy")
    copy = open_casebook(tmp_path / "copy")
    assert copy.records.get(RecordKind.BASE, base.id).name == base.name
    copy.close()


def test_closing_twice_is_no_failure(tmp_path):
    casebook = a_casebook(tmp_path)
    casebook.close()
    casebook.close()


def test_a_reader_returns_trashed_records_and_none_for_what_is_not_there(tmp_path):
    casebook = a_casebook(tmp_path)
    base = a_base()
    editing = an_editing(casebook)
    editing.apply("Add base", base)
    editing.trash("Delete base", base)
    reader = casebook.reader()
    assert reader.get(RecordKind.BASE, base.id).deleted_at is not None
    assert reader.get(RecordKind.BASE, an_id()) is None
    reader.close()
    casebook.close()


def test_a_reader_cannot_write(tmp_path):
    casebook = a_casebook(tmp_path)
    reader = casebook.reader()
    with pytest.raises(Exception, match="readonly"):
        reader.db.execute("DELETE FROM meta")
    reader.close()
    casebook.close()


def test_a_page_that_is_damaged_while_reading_gives_a_sentence(tmp_path):
    casebook = a_casebook(tmp_path)
    base = a_base()
    editing = an_editing(casebook)
    editing.apply("Add base", base)
    casebook.close()
    raw = casebook.path.read_bytes()
    pages = range(4_096, len(raw), 4_096)
    damaged = b"".join((raw[:4_096], *(b"\xee" * 4_096 for _ in pages)))
    opened = open_casebook(casebook.path)
    reader = opened.reader()
    casebook.path.write_bytes(damaged)
    for step in (
        lambda: reader.get(RecordKind.BASE, base.id),
        lambda: an_editing(opened).undo_label,
        lambda: an_editing(opened).undo(),
    ):
        with pytest.raises(CasebookDamaged, match=r"“north\.basewatch” is damaged"):
            step()
    reader.close()
    opened.close()


def test_a_reader_of_a_place_that_closed_meanwhile_gives_a_sentence():
    with open_folder() as folder:
        casebook = a_casebook(folder)
        casebook.path.chmod(0o000)
        with unprivileged(), pytest.raises(CasebookReadOnly, match="cannot be changed where it is"):
            casebook.reader()
        casebook.path.chmod(0o644)
        casebook.close()


def test_what_fails_on_another_thread_is_said_in_a_sentence(tmp_path):
    casebook = a_casebook(tmp_path)
    with pytest.raises(StoreError), casebook.beside() as other:
        other.inside.db.execute("SELECT nothing")
    casebook.close()
