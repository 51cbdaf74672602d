"""Where the marks of a timeline and their labels stand: in rows, none over another."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop.services.briefing.layout import sizes
from desktop.services.briefing.layout.bars import Bar, Scale
from desktop.services.drawing.commands import Drawing, Text
from desktop.services.drawing.look import Look
from desktop.services.drawing.text import TypeSetter, plain

ROW = 26.0
"""The least height of a row."""
LINE = sizes.AXIS * 1.3
"""From line to line of a label."""

_BESIDE = 9.0
_BETWEEN = 16.0
_NEAR = 60.0
_LEAST_BESIDE = 150.0
_MOST_LINES = 6
_ABOVE = (ROW - LINE) / 2
_SPARE = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A mark with its label, from ``left`` to ``right``; the label's top is below the row's."""

    bar: Bar
    label: Text
    left: float
    right: float
    height: float

    def at(self, y: float, look: Look) -> tuple[tuple[Drawing, ...], Text]:
        """Return the mark and its label in a row whose top is at ``y``."""
        moved = replace(self.label, y=self.label.y + y)
        return self.bar.drawings(y + ROW / 2, look), moved


Row = tuple[Labelled, ...]


def labelled(bar: Bar, scale: Scale, look: Look, setter: TypeSetter) -> Labelled:
    """Return a mark with its label: behind it, before it, or below it where neither has room."""
    title = " ".join(bar.mark.title.split())
    paragraph = plain(title, sizes.AXIS, look.text)
    width = setter.width(paragraph) + _SPARE
    behind = scale.right - bar.right - _BESIDE
    before = bar.left - _BESIDE - scale.left
    if width <= behind:
        left = _past_cut_off(bar.right + _BESIDE, width, scale)
        return _beside(bar, left, title, width, look, setter)
    if width <= before:
        return _beside(bar, bar.left - _BESIDE - width, title, width, look, setter)
    room = max(behind, before)
    if room < min(width, _LEAST_BESIDE):
        return _below(bar, scale, title, width, look, setter)
    if behind < before:
        return _beside(bar, bar.left - _BESIDE - room, title, room, look, setter)
    left = _past_cut_off(bar.right + _BESIDE, _LEAST_BESIDE, scale)
    return _beside(bar, left, title, scale.right - left, look, setter)


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


def _are_apart(one: Labelled, other: Labelled) -> bool:
    return one.left >= other.right + _BETWEEN or other.left >= one.right + _BETWEEN


def _past_cut_off(left: float, width: float, scale: Scale) -> float:
    """Return where a label begins: behind the line of the cut-off, where that is near."""
    line = scale.x(scale.cut_off_s)
    moved = line + _BESIDE
    is_near = left - 2 < line < left + min(width, _NEAR)
    return moved if is_near and moved + width <= scale.right else left


def _beside(
    bar: Bar, left: float, title: str, width: float, look: Look, setter: TypeSetter
) -> Labelled:
    label = _label(left, _ABOVE, title, width, look, setter)
    # Its words stand at the mark's side of their column.
    is_start = (left < bar.left) == label.paragraph.is_right_to_left
    align = "start" if is_start else "end"
    label = replace(label, paragraph=replace(label.paragraph, align=align))
    return Labelled(
        bar=bar,
        label=label,
        left=min(bar.left, left),
        right=max(bar.right, left + width),
        height=max(ROW, label.height + 2 * _ABOVE),
    )


def _below(
    bar: Bar, scale: Scale, title: str, width: float, look: Look, setter: TypeSetter
) -> Labelled:
    room = min(width, scale.right - scale.left)
    left = min(bar.left, scale.right - room)
    label = _label(left, ROW - _ABOVE, title, room, look, setter)
    return Labelled(
        bar=bar,
        label=label,
        left=min(bar.left, left),
        right=max(bar.right, left + room),
        height=ROW + label.height,
    )


def _label(x: float, y: float, title: str, width: float, look: Look, setter: TypeSetter) -> Text:
    shown = shortened(title, width, sizes.AXIS, _MOST_LINES, setter)
    paragraph = plain(shown, sizes.AXIS, look.text)
    breaks = setter.breaks(paragraph, width)
    return Text(x=x, y=y, width=width, paragraph=paragraph, breaks=breaks, line_height=LINE)
