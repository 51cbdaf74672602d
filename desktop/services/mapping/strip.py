"""What stands below a map: what the marks mean, where the map is from, what it cannot show."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from desktop.domain.briefing import MapBase, MapFigure, MapMove, Tone
from desktop.services.drawing.commands import Drawing, Oval, Paragraph, Path, Text
from desktop.services.drawing.look import Look
from desktop.services.drawing.text import LINE_HEIGHT, TypeSetter, plain, set_text
from desktop.services.mapping.marks import ARC, NOT_ATTESTED_DASH, RADIUS, mark
from desktop.services.mapping.sheet import SMALL

_ABOVE = 6.0
_MARK_WIDTH = 2 * RADIUS + 10
_BETWEEN = 18.0
_LINE = SMALL * LINE_HEIGHT
_SPARE = 2.0
_LEAST_LEGEND = 200.0
_RING = 8.5

Sample = Tone | int | None
"""A base's mark by its tone, the number on an arc, or None for a dashed arc."""

Legend = tuple[tuple[float, float, Sample, str], ...]
"""Left, top, sample and words of each mark that is explained."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """What stands below a map, its top at 0; ``height`` has the room above it."""

    height: float
    width: float
    legend: Legend
    legend_height: float
    notes: tuple[Text, ...]
    remarks: tuple[Paragraph, ...]

    def drawings(self, x: float, y: float, look: Look, setter: TypeSetter) -> tuple[Drawing, ...]:
        """Return the drawings with the strip's top left corner at (x, y)."""
        found: list[Drawing] = []
        below = y + _ABOVE
        for left, top, sample, said in self.legend:
            found += _sample(sample, x + left, below + top + _LINE / 2, look, setter)
            words = plain(said, SMALL, look.quiet)
            width = setter.width(words) + _SPARE
            found.append(set_text(setter, words, x + left + _MARK_WIDTH, below + top, width))
        for note in self.notes:
            width = note.width
            found.append(set_text(setter, note.paragraph, x + note.x, below + note.y, width))
        below += self.legend_height
        for remark in self.remarks:
            text = set_text(setter, remark, x, below, self.width)
            found.append(text)
            below += text.height
        return tuple(found)


def strip_of(
    figure: MapFigure,
    notes: Sequence[str],
    remarks: Sequence[str],
    width: float,
    most: float,
    look: Look,
    setter: TypeSetter,
) -> Strip:
    """Lay out what stands below a map.

    Args:
        figure: Whose marks and arcs are explained, on the left.
        notes: Where the map is from, a line each, on the right; below where that is too narrow.
        remarks: One sentence or list each, "Not on the map: A, B.".
        width: Of the area.
        most: How high the strip may be; what is too long is cut at a comma and counted.
        look: The colours.
        setter: Measures the words.
    """
    paragraphs = [plain(note, SMALL, look.quiet, align="end") for note in notes]
    wide = max((setter.width(paragraph) for paragraph in paragraphs), default=0.0) + _SPARE
    is_beside = width - wide - _BETWEEN >= _LEAST_LEGEND
    legend, height = _legend(figure, width - wide - _BETWEEN if is_beside else width, look, setter)
    set_notes: list[Text] = []
    at = 0.0 if is_beside else height
    for paragraph in paragraphs:
        left, room = (width - wide, wide) if is_beside else (0.0, width)
        set_notes.append(set_text(setter, paragraph, left, at, room))
        at += set_notes[-1].height
    upper = max(height, at)
    lower = _fitted(remarks, most - _ABOVE - upper, width, look, setter)
    lines = sum(len(setter.breaks(paragraph, width)) for paragraph in lower)
    return Strip(
        height=_ABOVE + upper + lines * _LINE if upper or lower else 0.0,
        width=width,
        legend=legend,
        legend_height=upper,
        notes=tuple(set_notes),
        remarks=lower,
    )


def _sample(
    sample: Sample, x: float, middle: float, look: Look, setter: TypeSetter
) -> tuple[Drawing, ...]:
    """Return what a mark looks like, in the room before its words."""
    at = x + RADIUS + 3
    if isinstance(sample, Tone):
        return mark(sample, at, middle, look)
    if sample is None:
        line = ((x, middle), (x + _MARK_WIDTH - 3, middle))
        dash = NOT_ATTESTED_DASH
        return (Path(pieces=(line,), line=look.changing, line_width=ARC, dash=dash),)
    words = plain(str(sample), SMALL, look.changing, is_bold=True, align="middle")
    width = max(setter.width(words) + _SPARE, 2 * _RING)
    text = set_text(setter, words, at - width / 2, 0.0, width)
    ring = Oval(
        x=at,
        y=middle,
        radius_x=width / 2,
        radius_y=_RING,
        fill=look.ground,
        line=look.changing,
        line_width=1.5,
    )
    return ring, set_text(setter, words, at - width / 2, middle - text.height / 2, width)


def _explained(bases: Sequence[MapBase], moves: Sequence[MapMove]) -> list[tuple[Sample, str]]:
    """Return each sort of mark once with its meaning."""
    found: list[tuple[Sample, str]] = [(base.tone, base.state) for base in bases if base.state]
    several = [move for move in moves if move.count > 1]
    if several:
        loose = sum(move.not_attested for move in several if move.is_attested)
        but = f", {loose} planned or with an end not attested" if loose else ""
        words = "movements reported" if but else "number of movements reported"
        found.append((several[0].count, f"{words}{but}"))
    if not all(move.is_attested for move in moves):
        found.append((None, "planned, or an end not attested"))
    return list(dict.fromkeys(found))


def _legend(
    figure: MapFigure, width: float, look: Look, setter: TypeSetter
) -> tuple[Legend, float]:
    """Return the marks with their meanings, in rows, and how high these are."""
    legend: list[tuple[float, float, Sample, str]] = []
    left = top = 0.0
    for sample, said in _explained(figure.bases, figure.moves):
        wide = _MARK_WIDTH + setter.width(plain(said, SMALL, look.quiet)) + _SPARE
        if left and left + wide > width:
            left, top = 0.0, top + _LINE
        legend.append((left, top, sample, said))
        left += wide + _BETWEEN
    return tuple(legend), top + _LINE if legend else 0.0


def _fitted(
    remarks: Sequence[str], room: float, width: float, look: Look, setter: TypeSetter
) -> tuple[Paragraph, ...]:
    """Return the remarks in so much room, each in at least one line."""
    lines = int((room + 0.01) / _LINE)
    found = []
    for number, remark in enumerate(remarks):
        following = len(remarks) - number - 1
        paragraph = _cut(remark, max(1, lines - following), width, look, setter)
        found.append(paragraph)
        lines -= len(setter.breaks(paragraph, width))
    return tuple(found)


def _cut(remark: str, lines: int, width: float, look: Look, setter: TypeSetter) -> Paragraph:
    """Return a list of names in at most so many lines, the rest of them as a number."""
    whole = plain(remark, SMALL, look.quiet)
    if len(setter.breaks(whole, width)) <= lines:
        return whole
    head, _, tail = remark.partition(": ")
    names = tail.rstrip(".").split(", ")

    def with_names(shown: int) -> Paragraph:
        text = f"{head}: {', '.join(names[:shown])} and {len(names) - shown} more."
        return plain(text, SMALL, look.quiet)

    fitting = takewhile(
        lambda paragraph: len(setter.breaks(paragraph, width)) <= lines,
        map(with_names, range(1, len(names))),
    )
    return max(fitting, key=_length, default=plain(f"{head}: {len(names)}.", SMALL, look.quiet))


def _length(paragraph: Paragraph) -> int:
    return len(paragraph.text)
