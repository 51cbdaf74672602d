"""Text that flows: a paragraph with its bullet, which goes on in the next column line by line."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.domain.briefing import Tone
from desktop.domain.wording_parts import spelled_out
from desktop.services.briefing.layout.flow import Placed
from desktop.services.briefing.layout.sheet import Spot
from desktop.services.drawing.commands import Area, Box, Drawing, Paragraph, Run, Text
from desktop.services.drawing.look import Look
from desktop.services.drawing.text import TypeSetter, reads_right_to_left
from desktop.services.mapping.marks import mark

BULLET_RADIUS = 4.5
INDENT = 20.0
"""From a bullet's side to the words."""

LABEL_INDENT = 38.0
_RULE_ROOM = 12.0
_LEAST_LINES = 2
_LETTERS_IN_SIZE = 4
_NEARLY = 0.01
_SPARE = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A paragraph in a column, or what is left of it.

    Attributes:
        line_height: As a multiple of the size of the type.
        above: Room above it, unless it is the first in its column.
        what: As `Spot.what`; "" where it cannot be written over.
        bullet: Its shape stands at the side where the lines begin.
        label: Stands there instead of a bullet, such as a note's number.
        rule: The colour of the hairline above it, "" for none.
        stays: Whether it stays with what follows, as a heading does.
    """

    paragraph: Paragraph
    look: Look
    line_height: float = 1.42
    above: float = 0.0
    what: str = ""
    bullet: Tone | None = None
    label: Run | None = None
    is_indented: bool = False
    rule: str = ""
    stays: bool = False

    def place(
        self, x: float, y: float, width: float, room: float, setter: TypeSetter, *, is_first: bool
    ) -> Placed | None:
        """Set as many lines as there is room for; see `flow.Item`."""
        indent = self._indent
        inner = width - indent
        top = _RULE_ROOM if self.rule else 0.0
        fitting = max(int((room - top + _NEARLY) / self._line), 0)
        breaks = first_breaks(self.paragraph, inner, fitting + _LEAST_LINES, setter)
        lines = _lines_here(len(breaks), fitting, is_first=is_first)
        if lines == 0:
            return None
        stop = breaks[lines] if lines < len(breaks) else len(self.paragraph.text)
        is_rtl = self.paragraph.is_right_to_left
        text = Text(
            x=x if is_rtl else x + indent,
            y=y + top,
            width=inner,
            paragraph=cut(self.paragraph, 0, stop),
            breaks=breaks[:lines],
            line_height=self._line,
        )
        drawings: list[Drawing] = []
        if self.rule:
            drawings.append(Box(x=x, y=y, width=width, height=1, fill=self.rule))
        drawings += _beside(self, x + inner if is_rtl else x, text.y, indent)
        area = Area(x=x, y=text.y, width=width, height=text.height)
        return Placed(
            drawings=(*drawings, text),
            spots=(Spot(what=self.what, area=area),) if self.what else (),
            height=top + text.height,
            rest=None if lines == len(breaks) else self._from(stop),
        )

    def natural_width(self, setter: TypeSetter) -> float:
        """Return how wide it is in one line."""
        return setter.width(self.paragraph) + self._indent + _SPARE

    @property
    def _line(self) -> float:
        return self.paragraph.size * self.line_height

    @property
    def _indent(self) -> float:
        if self.label is not None:
            return LABEL_INDENT
        return INDENT if self.is_indented or self.bullet is not None else 0.0

    def _from(self, start: int) -> "Words":
        """Return what is left from a place of its text on."""
        return replace(
            self,
            paragraph=cut(self.paragraph, start, len(self.paragraph.text)),
            label=None if self.label is None else replace(self.label, text=""),
            is_indented=self.is_indented or self.bullet is not None,
            bullet=None,
            rule="",
            above=0.0,
        )


def paragraphs(
    text: str, size: float, colour: str, *, is_bold: bool = False, align: str = "start"
) -> Iterator[Paragraph]:
    """Yield a text's paragraphs, one for each of its lines that is not empty."""
    for line in clean_lines(text):
        yield Paragraph(
            runs=(Run(text=line, colour=colour, is_bold=is_bold),),
            size=size,
            align=align,
            is_right_to_left=reads_right_to_left(line),
        )


def clean_lines(text: str) -> list[str]:
    """Return the lines of a text without tabs and the spaces around them; at least one.

    What would turn round the letters after it is spelled out.
    """
    lines = [spelled_out(line.replace("\t", " ").strip()) for line in text.splitlines()]
    return [line for line in lines if line] or [""]


def cut(paragraph: Paragraph, start: int, end: int) -> Paragraph:
    """Return a part of a paragraph."""
    runs = []
    at = 0
    for run in paragraph.runs:
        piece = run.text[max(start - at, 0) : max(end - at, 0)]
        if piece:
            runs.append(replace(run, text=piece))
        at += len(run.text)
    return replace(paragraph, runs=tuple(runs))


def first_breaks(
    paragraph: Paragraph, width: float, lines: int, setter: TypeSetter
) -> tuple[int, ...]:
    """Return where more than so many lines begin, or all there are.

    What is endless is not broken as a whole for each column that it runs through.
    """
    length = len(paragraph.text)
    most = int(max(lines, 1) * max(width / paragraph.size, 1) * _LETTERS_IN_SIZE)
    while most < length:
        # The last line might have gone on.
        breaks = setter.breaks(cut(paragraph, 0, most), width)[:-1]
        if len(breaks) > lines:
            return breaks
        most *= 4
    return setter.breaks(paragraph, width)


def _beside(words: Words, x: float, y: float, width: float) -> tuple[Drawing, ...]:
    """Return the bullet or label in the column beside the first line."""
    height = words.paragraph.size * words.line_height
    if words.label is not None and words.label.text:
        paragraph = replace(words.paragraph, runs=(words.label,))
        text = Text(x=x, y=y, width=width, paragraph=paragraph, breaks=(0,), line_height=height)
        return (text,)
    if words.bullet is None:
        return ()
    is_rtl = words.paragraph.is_right_to_left
    middle = x + width - BULLET_RADIUS if is_rtl else x + BULLET_RADIUS
    down = y + height / 2
    return mark(words.bullet, middle, down, words.look, radius=BULLET_RADIUS, has_rim=False)


def _lines_here(left: int, fitting: int, *, is_first: bool) -> int:
    """Return how many of the lines that are left to set here, none to leave all to the next.

    No line stands alone at the end of a column or at the beginning of the next.
    """
    if fitting >= left:
        return left
    here = min(fitting, left - _LEAST_LINES)
    if here >= _LEAST_LINES:
        return here
    return max(fitting, 1) if is_first else 0
