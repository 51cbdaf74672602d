"""Backups on the command line: before an import, listed, restored; and what can be recovered."""

import json
import sqlite3
from contextlib import closing

from desktop.services.casebooks import open_casebook
from tests.command_line import run
from tests.factories import a_base, a_casebook, an_editing
from tests.store.folding_journal import tables
from tests.test_cli import answer

ROWS = "title,date,base\nFlags seen,2026-01-24,Qamishli\n"


def a_closed(folder, name="north.basewatch"):
    casebook = a_casebook(folder, name)
    an_editing(casebook).apply("Add base", a_base(name="First"))
    casebook.close()
    return casebook.path


def test_an_import_makes_a_backup_first_and_a_restore_takes_it_back(tmp_path):
    path = a_closed(tmp_path)
    before = path.read_bytes()
    assert "There is no backup." in run("backups", path.name, cwd=tmp_path).stdout
    (tmp_path / "list.csv").write_text(ROWS)
    done = run("import", "list.csv", path.name, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    (line,) = answer(run("backups", path.name, "--json", cwd=tmp_path))
    assert (line["why"], line["counts"]["base"], line["counts"]["event"]) == ("import", 1, 0)
    back = run("restore", path.name, line["path"], cwd=tmp_path)
    assert back.returncode == 0, back.stderr
    assert "what stood there is" in back.stdout
    casebook = open_casebook(path)
    assert {fields["name"] for fields in tables(casebook).values()} == {"First"}
    casebook.close()
    assert before != path.read_bytes()
    listed = run("backups", path.name, cwd=tmp_path).stdout.splitlines()
    assert ["restore" in line for line in listed] == [True, False]


def test_a_restore_of_what_is_open_in_a_window_is_refused(tmp_path):
    path = a_closed(tmp_path)
    assert run("backup", path.name, "copy.basewatch", cwd=tmp_path).returncode == 0
    (tmp_path / "list.csv").write_text(ROWS)
    casebook = open_casebook(path)
    refused = run("restore", path.name, "copy.basewatch", cwd=tmp_path)
    casebook.close()
    assert refused.returncode == 1
    assert "is open in another window or program" in refused.stderr


def test_what_can_be_saved_is_recovered_and_what_is_missing_told(tmp_path):
    path = a_closed(tmp_path)
    raw = bytearray(path.read_bytes())
    path.write_bytes(raw)
    done = run("recover", path.name, "saved.basewatch", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout == (
        "1 record could be read from north.basewatch.\nNothing is missing.\n"
        "Recovered to saved.basewatch\n"
    )
    told = answer(run("check", "saved.basewatch", "--json", cwd=tmp_path))
    assert told == {"ok": True, "problems": []}
    again = run("recover", path.name, "saved.basewatch", "--json", cwd=tmp_path)
    assert again.returncode == 1
    assert "already a file" in again.stderr
    other = json.loads(run("recover", path.name, "b.basewatch", "--json", cwd=tmp_path).stdout)
    assert other == {
        "rows": 1,
        "from_journal": 0,
        "unchecked": 0,
        "has_history": True,
        "missing": [],
    }


def test_of_a_casebook_that_was_tampered_with_a_clean_copy_is_made(tmp_path):
    path = a_closed(tmp_path)
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TRIGGER x AFTER INSERT ON base BEGIN DELETE FROM base; END")
    refused = run("info", path.name, cwd=tmp_path)
    assert refused.returncode == 1
    assert refused.stderr == (
        "“north.basewatch” holds things that do not belong in a casebook and could do harm, so it"
        " was not opened. Open a clean copy of it instead.\n"
    )
    done = run("clean", path.name, "clean.basewatch", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout == (
        "north.basewatch holds things that do not belong in a casebook: a trigger “x”.\n"
        "No record was left out.\n"
        "Copied 1 record to clean.basewatch; its history begins now.\n"
    )
    assert run("info", "clean.basewatch", cwd=tmp_path).returncode == 0
    again = answer(run("clean", "clean.basewatch", "b.basewatch", "--json", cwd=tmp_path))
    assert again == {"things": [], "counts": {"base": 1}, "left_out": []}
