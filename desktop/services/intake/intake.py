"""Takes in a file or a paste by what it is; every kind ends in text with a heading."""

import re
from dataclasses import replace
from pathlib import PurePath

from desktop.services.intake.guarded import Kind, read_guarded
from desktop.services.intake.heading import with_heading
from desktop.services.intake.mail import read_mail
from desktop.services.intake.taken import MAX_CHARS, IntakeRefused, TakenIn
from desktop.services.intake.web_page import looks_like_html, read_page

SUFFIXES = (".txt", ".md", ".html", ".htm", ".eml", ".pdf", ".docx")
_MARKS = re.compile(r"^\s{0,3}(?:#{1,6} |> ?|[*+-] )|\*\*|__|`", re.MULTILINE)
# No bracket within a bracket: of a text full of them each would be tried to the end of the text.
_LINK = re.compile(r"!?\[([^\[\]\n]*)\]\([^()\n]*\)")
# Markup nested this deep can take minutes to read, so it is read where it can be stopped.
_MOST_TAGS = 4_000
_MOST_MAIL_BYTES = 64_000
_CHARSET = re.compile(rb"charset=[\"']?([\w-]+)")


def take_file(name: str, content: bytes) -> TakenIn:
    """Return the article that a file holds; its bytes stay with it.

    Raises:
        IntakeRefused: Where the file is of no kind that is read, is empty or is damaged.
    """
    suffix = PurePath(name).suffix.lower()
    if content.startswith(b"%PDF"):
        taken = read_guarded(Kind.PDF, content)
    elif suffix == ".docx":
        taken = read_guarded(Kind.WORD, content)
    elif suffix == ".eml":
        is_small = len(content) < _MOST_MAIL_BYTES
        taken = read_mail(content) if is_small else read_guarded(Kind.MAIL, content)
    elif suffix in {".html", ".htm"}:
        taken = _page(_decoded(name, content))
    elif suffix in {".txt", ".md", ""}:
        taken = _plain(_decoded(name, content), is_marked_down=suffix == ".md")
    else:
        kinds = ", ".join(SUFFIXES)
        raise IntakeRefused(f"“{name}” is of no kind that can be read as a report ({kinds}).")
    return _checked(replace(taken, original=content, file_name=name), f"“{name}”")


def take_paste(text: str, markup: str = "") -> TakenIn:
    """Return the article that was pasted: what was copied, or the text of its markup.

    Slow where it is much: call it on a worker thread then.

    Raises:
        IntakeRefused: Where there is no text in it.
    """
    if looks_like_html(text):
        return _checked(_page(text), "What was pasted")
    taken = _plain(text, is_marked_down=False)
    if not taken.text and markup:
        taken = _page(markup)
    return _checked(taken, "What was pasted")


def _page(source: str) -> TakenIn:
    if source.count("<") < _MOST_TAGS:
        return read_page(source)
    return read_guarded(Kind.PAGE, source.encode("utf-8", "replace"))


def _plain(text: str, *, is_marked_down: bool) -> TakenIn:
    if is_marked_down:
        text = _LINK.sub(r"\1", text)
        return replace(with_heading(TakenIn(text=text)), text=_MARKS.sub("", text).strip())
    return TakenIn(text=text.strip())


def _checked(taken: TakenIn, what: str) -> TakenIn:
    text = taken.text.replace("\r\n", "\n").replace("\x00", "")
    if not text.strip():
        raise IntakeRefused(f"{what} has no text in it.")
    if len(text) > MAX_CHARS:
        raise IntakeRefused(
            f"{what} has {len(text):,} characters; a report of at most {MAX_CHARS:,} is read."
        )
    return with_heading(replace(taken, text=text))


def _decoded(name: str, content: bytes) -> str:
    """Return a text file's text: UTF-8, what it says of itself, or the Windows code page."""
    said = _CHARSET.search(content[:2_000])
    guesses = ["utf-8-sig", *([said[1].decode("ascii")] if said else []), "cp1252"]
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        guesses = ["utf-16"]
    elif content.count(b"\x00") > len(content) // 100:
        raise IntakeRefused(f"“{name}” is not a text file.")
    for guess in guesses:
        try:
            return content.decode(guess)
        except (UnicodeDecodeError, LookupError):
            continue
    return content.decode("utf-8", "replace")
