"""`basewatch brief`: real files, in the process of the test, or in its own where that matters.

A process finds no screen, or the platform that was chosen, or a full disk.
"""

import hashlib
import json
import os
import subprocess
import sys

import pytest
from docx import Document
from pptx import Presentation
from pypdf import PdfReader

from desktop.domain.record import NOT_FOR_PASSING_ON
from desktop.services.briefing.build import build
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.keeping import Keeping
from tests import command_line
from tests.command_line import ROOT
from tests.editions import CUT_OFF, an_example_casebook
from tests.factories import (
    a_base,
    a_casebook,
    a_note,
    a_report,
    a_source,
    an_editing,
    an_event,
)
from tests.private_casebook import WORD, PrivateCasebook

DAY = ("--as-of", "2026-01-27")


@pytest.fixture
def run(qapp):
    """Return what runs `basewatch brief` here."""

    def brief(*arguments, cwd):
        return command_line.run("brief", *arguments, cwd=cwd)

    return brief


def run_process(*arguments, cwd, **more):
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"} | more
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        if name not in more:
            environment.pop(name, None)
    return subprocess.run(
        [sys.executable, "-m", "desktop", "brief", *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )


@pytest.fixture
def example(tmp_path):
    an_example_casebook(tmp_path).close()
    return "example.basewatch"


def text_of(path):
    return "\n".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_pdf_is_written_without_a_screen_and_the_casebook_stays_as_it_is(example, tmp_path):
    before = hashlib.sha256((tmp_path / example).read_bytes()).digest()
    done = run_process(example, "b.pdf", *DAY, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Wrote b.pdf: 12 source notes, marking TLP:GREEN\n"
    assert names(tmp_path) == ["b.pdf", example]
    assert hashlib.sha256((tmp_path / example).read_bytes()).digest() == before
    words = text_of(tmp_path / "b.pdf")
    assert "Russian forces in Syria, January 2026" in words
    assert "1–3 possible origins" in words


def test_json_tells_what_was_written(run, example, tmp_path):
    done = run(example, "b.html", *DAY, "--since", "2026-01-25", "--json", cwd=tmp_path)
    told = json.loads(done.stdout)
    assert (told["path"], told["as_of"], told["since"]) == (
        "b.html",
        "2026-01-27",
        "25 Jan 2026",
    )
    assert (told["marking"], told["notes"], told["private_left_out"]) == ("TLP:GREEN", 12, 0)
    assert "What changed since 25 Jan 2026" in told["pages"]


@pytest.mark.parametrize("ending", [".pptx", ".docx"])
def test_title_and_bases_are_those_that_were_asked_for(run, example, ending, tmp_path):
    asked = ("--title", "For\n the desk", "--base", "kamishli", "--base", "القامشلي")
    done = run(example, f"b{ending}", *DAY, *asked, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    if ending == ".docx":
        heads = [one.text for one in Document(tmp_path / "b.docx").paragraphs]
    else:
        slides = Presentation(tmp_path / "b.pptx").slides
        heads = [one.shapes.title.text_frame.text for one in slides]
    assert "For the desk" in heads
    assert any("Russia is likely" in head for head in heads)
    assert not any("Tartus Naval Base is" in head for head in heads)


def test_without_a_day_changes_count_from_the_newest_kept_briefing(run, tmp_path):
    casebook = an_example_casebook(tmp_path)
    editing = an_editing(casebook)
    choice = Choice(title="Before")
    Keeping(editing).keep(build(casebook.reader, choice, CUT_OFF), choice)
    post = a_source(label="Coast Daily")
    editing.apply("Add", post, a_report(post, title="Ships at anchor"))
    casebook.close()
    done = run("example.basewatch", "b.pdf", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    words = text_of(tmp_path / "b.pdf")
    assert "What changed since the briefing of 27 Jan 2026, 14:00 UTC" in words
    assert "Ships at anchor" in words


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("b.txt",), "ends in .pdf, .pptx, .docx or .html."),
        (("b",), "ends in .pdf, .pptx, .docx or .html."),
        (("b.png",), "ends in .pdf, .pptx, .docx or .html."),
        (("b.pdf", "--base", "Tartu Nova"), "There is no base “Tartu Nova”. Nearest: “Tartus"),
        (("b.pdf", "--since", "2026-01-28", *DAY), "--since is a day after"),
        (("b.pdf", "--as-of", "soon"), "is not a day"),
        (("gone/b.pdf", *DAY), "“b.pdf” could not be written: there is no folder “gone”."),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence_and_nothing_is_left(
    run, example, asked, said, tmp_path
):
    done = run(example, *asked, cwd=tmp_path)
    assert done.returncode != 0
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert names(tmp_path) == [example]


def test_an_ending_that_is_not_known_is_told_before_anything_is_opened(run, tmp_path):
    done = run("gone.basewatch", "b.txt", cwd=tmp_path)
    assert (done.returncode, "ends in .pdf" in done.stderr) == (1, True)


def test_a_wrong_file_gives_one_sentence(run, tmp_path):
    (tmp_path / "notes.basewatch").write_text("not a casebook", encoding="utf-8")
    done = run("notes.basewatch", "b.pdf", cwd=tmp_path)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "Traceback" not in done.stderr
    assert names(tmp_path) == ["notes.basewatch"]


def test_what_is_not_for_passing_on_goes_in_only_where_that_is_asked_for_and_is_said(run, tmp_path):
    casebook = a_casebook(tmp_path)
    base = a_base(name="Velgrad Air Base")
    bought = an_event(base, title="Zaphrel shelled the gate", tags=(NOT_FOR_PASSING_ON,))
    source = a_source()
    report = a_report(source)
    an_editing(casebook).apply("Add", base, source, report, bought, a_note(report, bought))
    casebook.close()
    plain = run("north.basewatch", "a.html", *DAY, cwd=tmp_path)
    assert plain.stdout == "Wrote a.html: 0 source notes, marking none\n"
    assert "Zaphrel" not in (tmp_path / "a.html").read_text(encoding="utf-8")
    also = ("--restricted", "--base", "Velgrad Air Base")
    asked = run("north.basewatch", "b.html", *DAY, *also, cwd=tmp_path)
    assert asked.stdout == "Wrote b.html: 1 source notes, marking NOT FOR PASSING ON\n"
    text = (tmp_path / "b.html").read_text(encoding="utf-8")
    assert "Zaphrel" in text
    assert "NOT FOR PASSING ON" in text


def test_nothing_private_is_told_neither_in_the_file_nor_by_an_error(run, tmp_path):
    casebook = a_casebook(tmp_path)
    PrivateCasebook().fill(an_editing(casebook))
    casebook.close()
    done = run("north.basewatch", "b.html", "--since", "2026-01-01", "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["private_left_out"] > 0
    assert WORD not in done.stdout + (tmp_path / "b.html").read_text(encoding="utf-8")
    near = run("north.basewatch", "c.html", "--base", WORD[:-1], cwd=tmp_path)
    assert near.returncode == 1
    assert WORD not in near.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit")
def test_a_disk_that_fills_up_leaves_nothing_half_written(example, tmp_path):
    (tmp_path / "b.pdf").write_bytes(b"before")
    code = (
        "import atexit, resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "free = resource.getrlimit(resource.RLIMIT_FSIZE);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, free[1]));"
        # What measures the tests writes when the program ends.
        "atexit.register(resource.setrlimit, resource.RLIMIT_FSIZE, free);"
        f"sys.argv = ['basewatch', 'brief', '{example}', 'b.pdf', '--as-of', '2026-01-27'];"
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
    assert (done.returncode, done.stderr) == (
        1,
        "“b.pdf” could not be written: file too large.\n",
    )
    assert (tmp_path / "b.pdf").read_bytes() == b"before"
    assert names(tmp_path) == ["b.pdf", example]


def test_a_platform_that_was_chosen_is_kept(example, tmp_path):
    done = run_process(example, "b.pdf", *DAY, cwd=tmp_path, QT_QPA_PLATFORM="minimal")
    assert done.returncode == 0, done.stderr
    assert len(PdfReader(tmp_path / "b.pdf").pages) > 10
