"""Setting text: what breaks paragraphs into lines, and the few rules that need no font."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

from desktop.domain.wording_parts import spelled_out
from desktop.services.drawing.commands import Paragraph, Run, Text

LINE_HEIGHT = 1.4
"""From line to line, as a multiple of the size of the type."""


class TypeSetter(Protocol):
    """Breaks paragraphs into lines with the fonts that the pages are painted with."""

    def breaks(self, paragraph: Paragraph, width: float) -> tuple[int, ...]:
        """Return where in its text each line begins, the first at 0; no line is wider.

        A word wider than ``width`` is broken within. An empty paragraph has one line.
        """
        ...

    def width(self, paragraph: Paragraph) -> float:
        """Return how wide the paragraph is in one line."""
        ...


def reads_right_to_left(text: str) -> bool:
    """Tell whether a text reads from the right: by its first strong letter (UAX #9, P2 and P3).

    What is isolated decides only where nothing else does: a sentence of ours that begins with
    an Arabic name still reads from the left.
    """
    within, depth = "", 0
    for letter in text:
        way = unicodedata.bidirectional(letter)
        if way in _ISOLATES:
            depth += 1
        elif way == "PDI":
            depth = max(depth - 1, 0)
        elif way in _STRONG:
            if not depth:
                return way != "L"
            within = within or way
    return within in {"R", "AL"}


_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_STRONG = frozenset({"L", "R", "AL"})


def has_right_to_left(text: str) -> bool:
    """Tell whether any letter is of a right-to-left script."""
    return not text.isascii() and any(
        unicodedata.bidirectional(letter) in {"R", "AL"} for letter in text
    )


def set_text(setter: TypeSetter, paragraph: Paragraph, x: float, y: float, width: float) -> Text:
    """Return the paragraph broken into lines of at most ``width``, its top left at (x, y)."""
    return Text(
        x=x,
        y=y,
        width=width,
        paragraph=paragraph,
        breaks=setter.breaks(paragraph, width),
        line_height=paragraph.size * LINE_HEIGHT,
    )


def plain(
    text: str, size: float, colour: str, *, is_bold: bool = False, align: str = "start"
) -> Paragraph:
    """Return a paragraph of one look, its direction by its first strong letter.

    What would turn round the letters after it is spelled out.
    """
    text = spelled_out(text)
    return Paragraph(
        runs=(Run(text=text, colour=colour, is_bold=is_bold),),
        size=size,
        align=align,
        is_right_to_left=reads_right_to_left(text),
    )


def lines_of(text: Text) -> tuple[tuple[Run, ...], ...]:
    """Return the runs of each line of a set text, without the spaces at its end."""
    whole = text.paragraph.text
    ends = (*text.breaks[1:], len(whole))
    lines = []
    for start, end in zip(text.breaks, ends, strict=True):
        stop = start + len(whole[start:end].rstrip())
        lines.append(tuple(_runs_between(text.paragraph.runs, start, stop)))
    return tuple(lines)


def _runs_between(runs: tuple[Run, ...], start: int, end: int) -> Iterator[Run]:
    at = 0
    for run in runs:
        piece = run.text[max(start - at, 0) : max(end - at, 0)]
        if piece:
            yield replace(run, text=piece)
        at += len(run.text)
