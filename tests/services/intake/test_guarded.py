"""Documents of strangers are read in a process that can be stopped, whatever is in them."""

import io
import json
import runpy
import time
from email.message import EmailMessage

import pytest

from desktop.services.intake import guarded, worker
from desktop.services.intake.guarded import Kind, read_guarded
from desktop.services.intake.intake import take_file, take_paste
from desktop.services.intake.taken import IntakeRefused, TakenIn
from tests.services.intake.test_intake import DAY, PAGE, a_pdf, a_word_file
from tests.timing import allowed_s

LONG = "<p>Jets left.</p>" * 500_000
MUCH = "<p>Jets left.</p>\n" * 5_000


class Pipe:
    def __init__(self, content=b"") -> None:
        self.buffer = io.BytesIO(content)


def answered(kind, content, monkeypatch):
    """Return what the process says and ends with, asked in this very one; and its limits."""
    went, bounds = Pipe(), []
    monkeypatch.setattr(worker.sys, "stdin", Pipe(kind.name.encode() + b"\n" + content))
    monkeypatch.setattr(worker.sys, "stdout", went)
    monkeypatch.setattr(worker, "limit_process", lambda **given: bounds.append(given))
    assert worker.main() == 0
    assert bounds == [{"memory_bytes": 512 * 2**20, "cpu_s": 60}]
    said = went.buffer.getvalue()
    bare = said.lstrip(b".")
    return len(said) - len(bare), json.loads(bare)


def a_message():
    message = EmailMessage()
    message["subject"] = "Jets"
    message.set_content("Jets left.")
    return message.as_bytes()


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        (Kind.PDF, a_pdf("Jets left.")),
        (Kind.WORD, a_word_file()),
        (Kind.MAIL, a_message()),
        (Kind.PAGE, PAGE.encode()),
    ],
)
def test_the_process_tells_of_each_page_and_of_the_text(kind, content, monkeypatch):
    signs, found = answered(kind, content, monkeypatch)
    assert signs == (2 if kind is Kind.PDF else 1)
    assert "ets left." in found["text"]
    assert "original" not in found


@pytest.mark.parametrize("error", [MemoryError, RecursionError])
def test_the_process_says_why_there_is_no_text(error, monkeypatch):
    assert "damaged" in answered(Kind.WORD, b"no zip", monkeypatch)[1]["refused"]

    def fail(_content):
        raise error

    monkeypatch.setattr(worker, "read_word", fail)
    assert "too much memory" in answered(Kind.WORD, b"", monkeypatch)[1]["refused"]


def test_a_document_is_read_in_the_process_with_all_that_it_says():
    assert read_guarded(Kind.PAGE, PAGE.encode()) == TakenIn(
        text="Jets leave\n\nTwo officers said jets left.\n\nOne more",
        title="Jets leave the north",
        publisher="Daily Post",
        published=DAY,
        url="https://daily.test/jets",
    )


def test_why_a_document_is_refused_comes_back():
    with pytest.raises(IntakeRefused, match="damaged"):
        read_guarded(Kind.PDF, b"%PDF-1.4 and nothing more")


def test_what_takes_too_long_is_stopped_and_refused():
    started = time.monotonic()
    with pytest.raises(IntakeRefused, match="too much time or memory"):
        read_guarded(Kind.PAGE, LONG.encode(), quiet_s=0.5)
    with pytest.raises(IntakeRefused, match="too much time or memory"):
        read_guarded(Kind.PAGE, LONG.encode(), whole_s=0.0)
    assert time.monotonic() - started < guarded._WHOLE_S


def test_where_no_process_can_be_started_that_is_said(monkeypatch):
    def fail(_worker):
        raise OSError(12, "Cannot allocate memory")

    monkeypatch.setattr(guarded, "start_worker", fail)
    with pytest.raises(IntakeRefused, match="cannot be read now: Cannot allocate memory"):
        read_guarded(Kind.PAGE, b"")


def test_documents_and_much_markup_are_read_there_and_little_markup_here(monkeypatch):
    there = []

    def read_there(kind, _content):
        there.append(kind)
        return TakenIn(text="Jets left.")

    monkeypatch.setattr("desktop.services.intake.intake.read_guarded", read_there)
    take_paste(PAGE)
    take_file("a.html", PAGE.encode())
    take_file("a.eml", a_message())
    assert not there
    take_file("a.pdf", a_pdf("Jets left."))
    take_file("a.docx", a_word_file())
    take_file("a.eml", a_message() + b"\n" * 64_000)
    take_paste(MUCH)
    take_paste("", MUCH)
    take_file("a.html", MUCH.encode())
    assert there == [Kind.PDF, Kind.WORD, Kind.MAIL, Kind.PAGE, Kind.PAGE, Kind.PAGE]


@pytest.mark.parametrize("part", ["<head ", "<title>", "<article ", "<main><article>", "</main>"])
def test_a_page_of_nothing_but_beginnings_is_read_at_once(part):
    """A minute and more, where each beginning was looked for its end."""
    started = time.process_time()
    with pytest.raises(IntakeRefused):
        take_paste("<p>" + part * 3_900)
    assert time.process_time() - started < allowed_s(3)


def test_brackets_without_end_are_read_at_once():
    started = time.process_time()
    for text in ("[" * 200_000, "[a](" * 200_000, "![" * 200_000):
        assert take_file("a.md", text.encode()).text
    assert time.process_time() - started < allowed_s(10)


def test_the_first_article_that_has_an_end_is_the_text_of_a_page():
    page = "<p>Menu</p><article><p>no end<main><p>Jets left.</p></main><p>Imprint</p>"
    assert take_paste(page).text == "Jets left."


def test_the_process_ends_with_its_work(monkeypatch):
    monkeypatch.setattr(worker.sys, "stdin", Pipe(b"WORD\nno zip"))
    monkeypatch.setattr(worker.sys, "stdout", Pipe())
    monkeypatch.setattr("desktop.services.bounded.limit_process", lambda **_given: None)
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(worker.__file__, run_name="__main__")
    assert ended.value.code == 0
