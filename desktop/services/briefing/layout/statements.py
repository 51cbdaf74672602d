"""The sentences of a page as they flow, with their bullets and note numbers, and its sources."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from desktop.domain.briefing import CitedNote, Page, Statement
from desktop.domain.grading import grade_words
from desktop.services.briefing.layout import sizes
from desktop.services.briefing.layout.flow import Item
from desktop.services.briefing.layout.words import Words, clean_lines, paragraphs
from desktop.services.drawing.commands import Paragraph, Run
from desktop.services.drawing.look import Look
from desktop.services.drawing.svg import is_safe
from desktop.services.drawing.text import has_right_to_left, reads_right_to_left

# A number stays with the last word: no line begins with it.
_NO_BREAK = "\u00a0"
_FEW = 4
# Numbers beside right-to-left words keep their order, and stay behind the sentence.
_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"


def statement_items(page: Page, look: Look, size: float = sizes.BODY) -> list[Item]:
    """Return the sentences of a page."""
    found: list[Item] = []
    for one in page.statements:
        found += _heading(one, look, size) if one.is_heading else _point(one, look, size)
    return found


def sources_items(page: Page, look: Look) -> list[Item]:
    """Return the quiet lines about the sources, below a hairline."""
    if not page.sources.strip():
        return []
    found: list[Item] = []
    for number, line in enumerate(clean_lines(page.sources)):
        head = Run(text="Sources. ", colour=look.text, is_bold=True)
        said = Run(text=line, colour=look.quiet)
        runs = (said,) if number else (head, said)
        paragraph = _paragraph(runs, sizes.NOTE, line)
        rule = look.line if number == 0 else ""
        found.append(
            Words(
                paragraph=paragraph,
                look=look,
                line_height=1.45,
                above=16.0 if rule else 2.0,
                what="sources",
                rule=rule,
            )
        )
    return found


def note_items(cited: Iterable[CitedNote], look: Look) -> list[Item]:
    """Return the numbered notes of the annex: who says it, its grade, what is known, its link."""
    return [
        Words(
            paragraph=_note(note, look),
            look=look,
            line_height=1.45,
            above=9.0 if number else 22.0,
            label=Run(text=str(note.number), colour=look.accent, is_bold=True),
        )
        for number, note in enumerate(cited)
    ]


def numbers_text(numbers: Iterable[int]) -> str:
    """Return note numbers as they are raised: three and more in a row as a range."""
    parts: list[str] = []
    for _, group in groupby(enumerate(sorted(set(numbers))), lambda pair: pair[1] - pair[0]):
        run = [number for _, number in group]
        few = len(run) < 3
        parts += map(str, run) if few else [f"{run[0]}–{run[-1]}"]
    # A few stay in one line.
    return (",\u00a0" if len(parts) <= _FEW else ", ").join(parts)


def raised(paragraph: Paragraph, numbers: Iterable[int], look: Look) -> Paragraph:
    """Return a paragraph with the numbers of notes raised behind it."""
    text = numbers_text(numbers)
    if not text:
        return paragraph
    if has_right_to_left(paragraph.text):
        text = f"{_LEFT_TO_RIGHT}{text}{_END}"
    number = Run(text=_NO_BREAK + text, colour=look.accent, is_bold=True, is_raised=True)
    return replace(paragraph, runs=(*paragraph.runs, number))


def _said(one: Statement, look: Look, size: float) -> list[Paragraph]:
    """Return a sentence's paragraphs, the last with its numbers."""
    lines = list(paragraphs(one.text, size, look.text, is_bold=one.is_heading))
    return [*lines[:-1], raised(lines[-1], one.notes, look)]


def _heading(one: Statement, look: Look, size: float) -> Iterator[Words]:
    for number, paragraph in enumerate(_said(one, look, size)):
        above = 0.0 if number else size
        yield Words(paragraph=paragraph, look=look, above=above, what=one.key, stays=True)


def _point(one: Statement, look: Look, size: float) -> Iterator[Words]:
    for number, paragraph in enumerate(_said(one, look, size)):
        yield Words(
            paragraph=paragraph,
            look=look,
            above=0.0 if number else size * 0.55,
            what=one.key,
            bullet=None if number else one.tone,
            is_indented=True,
        )


def _note(note: CitedNote, look: Look) -> Paragraph:
    text = " ".join(clean_lines(note.text))
    about = " ".join(clean_lines(note.descriptor))
    graded = "" if note.is_silence else f", {grade_words(note.grade)}"
    runs = [Run(text=f"{text}{graded}.", colour=look.text)]
    if about:
        runs.append(Run(text=f" {about}", colour=look.quiet))
    address = note.address.strip()
    if address:
        shown = " ".join(clean_lines(address))
        runs.append(Run(text=" ", colour=look.quiet))
        runs.append(
            Run(text=shown, colour=look.accent, address=address if is_safe(address) else "")
        )
    return _paragraph(tuple(runs), sizes.NOTE, text)


def _paragraph(runs: tuple[Run, ...], size: float, leading: str) -> Paragraph:
    return Paragraph(runs=runs, size=size, is_right_to_left=reads_right_to_left(leading))
