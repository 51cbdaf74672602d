"""Where the marks of a timeline and their labels stand: in rows, none over another."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop.domain.span_echo import day_text
from desktop.domain.spans import day_of
from desktop.services.briefing.layout.bars import Bar, Scale
from desktop.services.drawing.commands import Drawing, Text
from desktop.services.drawing.look import Look
from desktop.services.drawing.text import TypeSetter, plain

_LINE, _ROW = 1.3, 1.8
_BESIDE = 9.0
_BETWEEN = 16.0
_NEAR = 60.0
_LEAST_BESIDE = 150.0
_MOST_BROKEN = 2
# Of its width, for two lines of like length.
_EVEN = 0.6
_MOST_LINES = 6
_SPARE = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A mark with its label, from ``left`` to ``right``; their tops are below the row's.

    Attributes:
        middle: Of the mark, below the top of the row.
    """

    bar: Bar
    label: Text
    left: float
    right: float
    height: float
    middle: float

    def at(self, y: float, look: Look) -> tuple[tuple[Drawing, ...], Text]:
        """Return the mark and its label in a row whose top is at ``y``."""
        moved = replace(self.label, y=self.label.y + y)
        return self.bar.drawings(y + self.middle, look), moved


Row = tuple[Labelled, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """Sets labels in type of one size."""

    scale: Scale
    look: Look
    setter: TypeSetter
    size: float

    @property
    def line(self) -> float:
        """From line to line of a label."""
        return self.size * _LINE

    @property
    def row(self) -> float:
        """The least height of a row."""
        return self.size * _ROW

    def labelled(self, bar: Bar) -> Labelled:
        """Return a mark with its label: behind it, before it, or below it.

        Beside it the label has one line, or as few as below it.
        """
        title = _words(bar)
        width = self.setter.width(plain(title, self.size, self.look.text)) + _SPARE
        behind = self.scale.right - bar.right - _BESIDE
        before = bar.left - _BESIDE - self.scale.left
        if width <= behind:
            return self._beside(bar, self._past_cut_off(bar.right + _BESIDE, width), title, width)
        if width <= before:
            left = bar.left - _BESIDE - width
            return self._clear_of_cut_off(bar, left, title, width)
        under = self._below(bar, title, width)
        if max(behind, before) < min(width, _LEAST_BESIDE):
            return under
        if behind < before:
            found = self._beside(bar, self.scale.left, title, before)
        else:
            left = self._past_cut_off(bar.right + _BESIDE, _LEAST_BESIDE)
            found = self._beside(bar, left, title, self.scale.right - left)
        return under if under.height < found.height else found

    def label(
        self, words: str, width: float, most_lines: int = _MOST_LINES, *, is_bold: bool = False
    ) -> Text:
        """Return words in a column at (0, 0); what takes too many lines ends in an ellipsis."""
        shown = shortened(words, width, self.size, most_lines, self.setter)
        paragraph = plain(shown, self.size, self.look.text, is_bold=is_bold)
        breaks = self.setter.breaks(paragraph, width)
        return Text(
            x=0, y=0, width=width, paragraph=paragraph, breaks=breaks, line_height=self.line
        )

    def _past_cut_off(self, left: float, width: float) -> float:
        """Return where a label begins: behind the line of the cut-off, where that is near."""
        line = self.scale.x(self.scale.cut_off_s)
        moved = line + _BESIDE
        is_near = left - 2 < line < left + min(width, _NEAR)
        return moved if is_near and moved + width <= self.scale.right else left

    def _clear_of_cut_off(self, bar: Bar, left: float, title: str, width: float) -> Labelled:
        """Return a label before its mark, in two lines where one would cross the cut-off.

        Where these have no room either, the line is interrupted for it.
        """
        line = self.scale.x(self.scale.cut_off_s)
        room = bar.left - _BESIDE - (line + _BESIDE)
        crosses = left - _BESIDE < line < left + width
        for column in (min(width * _EVEN, room), room) if crosses else ():
            if column >= width / 2:
                broken = self._beside(bar, bar.left - _BESIDE - column, title, column)
                if len(broken.label.breaks) <= _MOST_BROKEN:
                    return broken
        return self._beside(bar, left, title, width)

    def _beside(self, bar: Bar, left: float, title: str, width: float) -> Labelled:
        above = (self.row - self.line) / 2
        label = self.label(title, width)
        # Its words stand at the mark's side of their column.
        is_start = (left < bar.left) == label.paragraph.is_right_to_left
        paragraph = replace(label.paragraph, align="start" if is_start else "end")
        return Labelled(
            bar=bar,
            label=replace(label, x=left, y=above, paragraph=paragraph),
            left=min(bar.left, left),
            right=max(bar.right, left + width),
            height=label.height + 2 * above,
            middle=self.row / 2,
        )

    def _below(self, bar: Bar, title: str, width: float) -> Labelled:
        room = min(width, self.scale.right - self.scale.left)
        left = min(bar.left, self.scale.right - room)
        label = self.label(title, room)
        above = (self.row - self.line) / 2
        return Labelled(
            bar=bar,
            label=replace(label, x=left, y=self.row - above),
            left=min(bar.left, left),
            right=max(bar.right, left + room),
            height=self.row + label.height,
            middle=self.row / 2,
        )


def alone(marks: Sequence[Labelled]) -> tuple[Row, ...]:
    """Return a row for each mark."""
    return tuple((one,) for one in marks)


def packed(marks: Iterable[Labelled]) -> tuple[Row, ...]:
    """Return as few rows as come of putting each mark into the first that has room for it.

    Whole rows of these, packed again, are the same rows.
    """
    rows: list[list[Labelled]] = []
    for one in marks:
        row = next((row for row in rows if all(_are_apart(one, other) for other in row)), None)
        if row is None:
            rows.append([one])
        else:
            row.append(one)
    return tuple(tuple(row) for row in rows)


def height_of(row: Row) -> float:
    """Return how high a row is."""
    return max(one.height for one in row)


def shortened(text: str, width: float, size: float, most: int, setter: TypeSetter) -> str:
    """Return a text that takes at most so many lines; what is cut off ends in an ellipsis."""
    whole = plain(text, size, "#000000")
    breaks = setter.breaks(whole, width)
    if len(breaks) <= most:
        return text
    cut = (f"{text[:end].rstrip()}…" for end in range(breaks[most] - 1, 0, -1))
    fitting = (one for one in cut if len(setter.breaks(plain(one, size, "#000000"), width)) <= most)
    return next(fitting, "…")


def _words(bar: Bar) -> str:
    """Return what a mark is called; what is due says its day, which no bar shows."""
    title = " ".join(bar.mark.title.split())
    day = day_of(bar.mark.span.end_max - 1) if bar.mark.span.end_max is not None else None
    if not bar.mark.is_deadline or day is None:
        return title
    cut_off = day_of(int(bar.scale.cut_off_s))
    is_this_year = cut_off is not None and cut_off.year == day.year
    said = day_text(day).removesuffix(f" {day.year}") if is_this_year else day_text(day)
    ends = "ends " if bar.mark.key.startswith("agreement:") else ""
    return f"{ends}{said}: {title}"


def _are_apart(one: Labelled, other: Labelled) -> bool:
    return one.left >= other.right + _BETWEEN or other.left >= one.right + _BETWEEN
