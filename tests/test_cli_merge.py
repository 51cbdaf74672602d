"""`basewatch merge`: a pack goes out, comes back changed, and is taken in."""

import json
from contextlib import closing
from dataclasses import replace
from zipfile import ZipFile

from desktop.domain.record import RecordKind
from desktop.services.casebooks import open_casebook
from tests.command_line import run
from tests.factories import a_casebook, an_editing, an_event


def edit(path, one, **fields):
    with closing(open_casebook(path)) as casebook, closing(casebook.reader()) as reader:
        kept = reader.get(RecordKind.EVENT, one.id)
        an_editing(casebook).apply("Edit", replace(kept, **fields), an_event(title="More"))


def title_in(path, one):
    with closing(open_casebook(path)) as casebook, closing(casebook.reader()) as reader:
        return reader.get(RecordKind.EVENT, one.id).title


def test_a_pack_comes_back_and_is_taken_in(tmp_path):
    event = an_event(title="Trucks leave", summary="Seen")
    with closing(a_casebook(tmp_path)) as casebook:
        an_editing(casebook).apply("Add", event)
    ours, theirs = tmp_path / "north.basewatch", tmp_path / "casebook.basewatch"
    assert run("export", ours.name, "to.basewatch-pack", cwd=tmp_path).returncode == 0
    with ZipFile(tmp_path / "to.basewatch-pack") as zipped:
        zipped.extract(theirs.name, tmp_path)
    edit(theirs, event, title="Forty trucks leave", summary="By road")
    edit(ours, event, title="Thirty trucks leave")
    run("export", theirs.name, "back.basewatch-pack", "--who", "Ben", "--sign", cwd=tmp_path)
    back = ("merge", "back.basewatch-pack", ours.name)
    told = run(*back, "--dry-run", cwd=tmp_path).stdout.splitlines()
    key = told.pop(0).removeprefix("Signed with the key ")
    assert len(key.split()) == 8
    assert told == [
        "Would take in: 1 new records, 1 changed fields, 1 conflicts; 0 fields are newer here",
        "  conflict: Thirty trucks leave, title: “Thirty trucks leave”; Ben: “Forty trucks leave”",
        "  changed: Thirty trucks leave, summary: “Seen”; Ben: “By road”",
    ]
    done = run(*back, "--theirs", "--json", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    said = json.loads(done.stdout)
    assert (said["merged"], said["who"], len(said["new"]), said["newer_here"]) == (
        True,
        "Ben",
        1,
        0,
    )
    assert (said["signed_by"], said["known_by"]) == (key, "")
    assert title_in(ours, event) == "Forty trucks leave"
    run("export", theirs.name, "other.basewatch-pack", "--who", "Ben", cwd=tmp_path)
    other = run("merge", "other.basewatch-pack", ours.name, "--dry-run", cwd=tmp_path)
    assert other.stderr == f"KEY CHANGED: Ben was known here by the key {key}. Ask them.\n"
    assert "Took in: 0 new records" in run(*back, cwd=tmp_path).stdout
    backups = json.loads(run("backups", ours.name, "--json", cwd=tmp_path).stdout)
    assert "merge" in json.dumps(backups)
    (tmp_path / "bad.basewatch-pack").write_bytes(b"no pack")
    bad = run("merge", "bad.basewatch-pack", ours.name, cwd=tmp_path)
    assert (bad.returncode, "is no pack" in bad.stderr, "Traceback" in bad.stderr) == (
        1,
        True,
        False,
    )
