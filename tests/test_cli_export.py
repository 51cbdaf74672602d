"""`basewatch export`: real files, in the process of the test."""

import csv
import hashlib
import json
import os
import subprocess
import sys
from zipfile import ZipFile, is_zipfile

import pytest

from desktop.domain.record import NOT_FOR_PASSING_ON
from desktop.services.exporting.wish import Format
from tests import command_line
from tests.command_line import ROOT
from tests.editions import an_example_casebook
from tests.factories import a_casebook, an_editing, an_event
from tests.private_casebook import WORD, PrivateCasebook

ALL = [form.value for form in Format]


def run(*arguments, cwd):
    return command_line.run("export", *arguments, cwd=cwd)


@pytest.fixture
def example(tmp_path):
    an_example_casebook(tmp_path).close()
    return "example.basewatch"


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def rows_of(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_ending_tells_the_format_and_the_casebook_stays_as_it_is(example, tmp_path):
    before = hashlib.sha256((tmp_path / example).read_bytes()).digest()
    done = run(example, "e.csv", cwd=tmp_path)
    rows = rows_of(tmp_path / "e.csv")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"Wrote e.csv: {len(rows)} events\n"
    assert names(tmp_path) == ["e.csv", example]
    assert hashlib.sha256((tmp_path / example).read_bytes()).digest() == before


def test_json_tells_what_was_written(example, tmp_path):
    done = run(example, "e.txt", "--as", "JSON", "--json", cwd=tmp_path)
    told = json.loads(done.stdout)
    held = json.loads((tmp_path / "e.txt").read_text(encoding="utf-8"))
    assert (told["path"], told["format"], told["private_left_out"]) == ("e.txt", "json", 0)
    assert sum(told["counts"].values()) == len(held["records"])


def test_only_what_is_asked_for_is_written(example, tmp_path):
    at = ("--base", "kamishli", "--base", "القامشلي")
    run(example, "all.csv", cwd=tmp_path)
    run(example, "base.csv", *at, cwd=tmp_path)
    run(example, "early.csv", "--to", "2026-01-01", cwd=tmp_path)
    run(example, "known.csv", "--as-of", "2026-01-01", cwd=tmp_path)
    everything, base, early, known = (
        rows_of(tmp_path / f"{name}.csv") for name in ("all", "base", "early", "known")
    )
    assert 0 < len(base) < len(everything)
    assert all("Qamishli" in row["bases"] for row in base)
    assert 0 < len(early) < len(everything)
    assert known == []


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("b.txt",), "The ending of “b.txt” is that of no format: give one with --as (csv, json"),
        (("b.csv", "--as", "cvs"), "There is no format “cvs”. Nearest: “csv”"),
        (("b.csv", "--base", "Tartu Nova"), "There is no base “Tartu Nova”. Nearest: “Tartus"),
        (("b.csv", "--from", "2026-02-01", "--to", "2026-01-01"), "--to is a day before --from."),
        (("b.csv", "--from", "soon"), "is not a day"),
        (("gone/b.csv",), "“b.csv” could not be written: there is no folder “gone”."),
        (("example.basewatch", "--as", "csv"), "it is not written over"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence_and_nothing_is_left(
    example, asked, said, tmp_path
):
    before = (tmp_path / example).read_bytes()
    done = run(example, *asked, cwd=tmp_path)
    assert done.returncode != 0
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert names(tmp_path) == [example]
    assert (tmp_path / example).read_bytes() == before


@pytest.mark.parametrize("form", ALL)
def test_every_format_is_written_and_holds_nothing_private(form, tmp_path):
    casebook = a_casebook(tmp_path)
    story = PrivateCasebook()
    story.fill(an_editing(casebook))
    an_editing(casebook).seed("Pointing", *story.pointing())
    casebook.close()
    done = run("north.basewatch", "b", "--as", form, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    target = tmp_path / "b"
    files = [target] if target.is_file() else [one for one in target.rglob("*") if one.is_file()]
    content = b"".join(unpacked(one) for one in files)
    assert WORD.encode() not in content
    assert form == "ics" or b"Qamishli Airport" in content
    assert names(tmp_path) == ["b", "north.basewatch"]


def unpacked(path):
    """Return the name and the bytes of a file, and of what is packed in it."""
    content = path.name.encode() + path.read_bytes()
    if not is_zipfile(path):
        return content
    with ZipFile(path) as packed:
        return content + b"".join(packed.read(name) for name in packed.namelist())


def test_nothing_private_is_told_neither_in_a_file_nor_by_an_error(tmp_path):
    casebook = a_casebook(tmp_path)
    PrivateCasebook().fill(an_editing(casebook))
    casebook.close()
    done = run("north.basewatch", "b.json", cwd=tmp_path)
    assert "Left out for being private: " in done.stdout
    assert WORD not in done.stdout + (tmp_path / "b.json").read_text(encoding="utf-8")
    near = run("north.basewatch", "c.csv", "--base", WORD[:-1], cwd=tmp_path)
    assert (near.returncode, WORD in near.stderr) == (1, False)


def test_what_went_along_though_not_for_passing_on_is_told(tmp_path):
    casebook = a_casebook(tmp_path)
    an_editing(casebook).apply("Add", an_event(tags=(NOT_FOR_PASSING_ON,)))
    casebook.close()
    done = run("north.basewatch", "b.csv", "--restricted", cwd=tmp_path)
    assert "Keep it to yourself: it holds 1 record not for passing on." in done.stdout
    without = run("north.basewatch", "c.csv", cwd=tmp_path)
    assert "Keep it to yourself" not in without.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit")
@pytest.mark.parametrize("form", ALL)
def test_a_disk_that_fills_up_leaves_nothing_half_written(example, form, tmp_path):
    left = [example]
    if form not in {"md", "casebook"}:  # What is there is never written over by these.
        (tmp_path / "b").write_bytes(b"before")
        left = ["b", example]
    code = (
        "import atexit, resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "free = resource.getrlimit(resource.RLIMIT_FSIZE);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (512, free[1]));"
        # What measures the tests writes when the program ends.
        "atexit.register(resource.setrlimit, resource.RLIMIT_FSIZE, free);"
        f"sys.argv = ['basewatch', 'export', '{example}', 'b', '--as', '{form}'];"
        "import desktop.__main__ as m; m.main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "“b” could not be " in done.stderr or "The disk with “b”" in done.stderr
    assert names(tmp_path) == left
