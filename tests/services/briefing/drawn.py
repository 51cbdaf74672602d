"""Sheets drawn by hand, with one of everything that a drawing can be."""

from base64 import b64decode
from datetime import UTC, datetime

from desktop.domain.briefing import PageKind
from desktop.services.briefing.layout.sheet import Sheet
from desktop.services.drawing.commands import (
    Box,
    Clipped,
    Fade,
    Oval,
    Paragraph,
    Path,
    Picture,
    Run,
)
from desktop.services.drawing.text import plain, set_text
from tests.services.mapping.plain_setter import PlainSetter

CUT_OFF = datetime(2026, 1, 27, 14, tzinfo=UTC)
ARABIC = "قاعدة الواحة الشرقية"
CYRILLIC = "Аэродром Северная Коса"
HEADING = f"Crews leave {CYRILLIC}"
CUT_OFF_LINE = "As reported by 27 Jan 2026, 14:00 UTC"
ADDRESS = "https://news.example/a?b=1&c=<2>"
PNG = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEklEQVR4nGP4z8DAAMIM/4EEAB/uA/3DtO8WAAAA"
    "AElFTkSuQmCC"
)
SETTER = PlainSetter()
FADE = Fade(((0.0, "#ffffff"), (0.5, "#d08030"), (1.0, "#b25e09")))


def text(words, x, y, size=18.0, width=560.0, **look):
    return set_text(SETTER, plain(words, size, "#1b2430", **look), x, y, width)


def sentence(x=48, y=180, width=540.0):
    runs = (
        Run(
            text="Two sources say that trucks have been leaving since 19–25 Jan. ", colour="#1b2430"
        ),
        Run(text="1, 4", colour="#1f5fbf", is_raised=True, address=ADDRESS),
        Run(text=" bold", colour="#1b2430", is_bold=True, address="javascript:alert(1)"),
    )
    return set_text(SETTER, Paragraph(runs=runs, size=20), x, y, width)


def shapes():
    return (
        Box(x=632, y=162, width=600, height=330, fill="#fafaf7", radius=6),
        Box(x=700, y=540, width=150, height=14, fill=FADE, radius=7),
        Box(x=700, y=600, width=80, height=0, fill="#e1e4e9"),
        Oval(x=56, y=200, radius_x=4, radius_y=4, fill="#b25e09", line="#ffffff", line_width=2),
        Path(pieces=(((640, 700), (900, 650), (1000, 640)),), line="#b25e09", dash=(6, 4)),
        Path(
            pieces=(((10, 10), (60, 10), (60, 60)), ((20, 20), (30, 20), (30, 30)), ((5, 5),)),
            is_closed=True,
            fill="#dde5ef",
        ),
        Path(pieces=(((1, 1),),), line="#b25e09"),
        Clipped(
            x=632, y=162, width=600, height=330,
            drawings=(
                Path(pieces=(((632, 162), (700, 300)),), line="#b4bac3"),
                text("Tartus Naval Base", 640, 400, 14),
            ),
        ),
        Picture(x=900, y=540, width=100, height=100, content=PNG, words="The gate & <road>"),
    )  # fmt: skip


def a_sheet(number=1, of=2, notes="", drawings=None, **fields):
    drawn = (
        text("Qamishli Airport, Hasakah", 48, 36, 15),
        text("TLP:GREEN", 1000, 36, 15, 232, is_bold=True, align="end"),
        text(HEADING, 48, 60, 34, 1184, is_bold=True),
        text(ARABIC, 48, 120, 17, 500),
        sentence(),
        *shapes(),
        text(CUT_OFF_LINE, 48, 680, 14),
        text(f"{number} / {of}", 1100, 680, 14, 132, align="end"),
    )
    known = {
        "key": f"page {number}",
        "title": HEADING,
        "kind": PageKind.BASE,
        "is_continued": number > 1,
        "width": 1280,
        "height": 720,
        "ground": "#ffffff",
        "drawings": drawn if drawings is None else drawings,
        "number": number,
        "of": of,
        "speaker_notes": notes,
    }
    return Sheet(**(known | fields))
