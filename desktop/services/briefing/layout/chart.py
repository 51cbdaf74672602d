"""What of a timeline stands in which row of which lane, and what finds no room."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.domain.briefing import Standing, TimelineFigure, TimelineMark
from desktop.domain.wording_parts import counted
from desktop.services.briefing.layout import sizes
from desktop.services.briefing.layout.bars import Scale, bar_of, bounds
from desktop.services.briefing.layout.rows import (
    Labelled,
    Labels,
    Row,
    alone,
    height_of,
    packed,
)
from desktop.services.drawing.commands import Text
from desktop.services.drawing.look import Look
from desktop.services.drawing.text import TypeSetter
from desktop.services.mapping.sheet import SMALL

SIZES = (sizes.AXIS, SMALL)
"""Of labels: the smaller one where the larger leaves too little room."""

PAD = 5.0
"""Above and below the rows of a lane."""

_GUTTER_SHARE, _LEAST_GUTTER, _MOST_GUTTER = 0.17, 90.0, 200.0
_GUTTER_GAP = 14.0
_MOST_NAME_LINES = 8
_NEARLY = 0.01
_OUTLINES = (
    (Standing.AHEAD, "Dashed and hollow: planned or only possible."),
    (Standing.CONTESTED, "Half filled: sources disagree."),
    (Standing.SILENT, "Hollow: nobody would comment."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One lane: its name set at the top left of (0, 0), its marks from left to right."""

    index: int
    name: Text | None
    marks: tuple[Labelled, ...]
    labels: Labels

    def height(self, rows: Sequence[Row], *, has_more: bool = False) -> float:
        """Return how high it is with these of its rows."""
        high = sum(map(height_of, rows)) if rows else self.labels.row
        name = 0.0 if self.name is None else self.name.height
        return max(high + self.labels.line * has_more, name) + 2 * PAD


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A timeline for a width, its height still open.

    Attributes:
        notes: In words, what outlines mean, and what lies outside the period or has no date; ""
            for nothing.
    """

    labels: Labels
    lanes: tuple[Lane, ...]
    notes: str

    @property
    def scale(self) -> Scale:
        """Where instants lie on the page."""
        return self.labels.scale


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A lane as it is drawn: these rows, and how many marks more there are."""

    lane: Lane
    rows: tuple[Row, ...]
    more: int = 0

    @property
    def height(self) -> float:
        """Of the lane."""
        return self.lane.height(self.rows, has_more=self.more > 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stack:
    """The lanes that find room; ``left_out`` says in words which do not."""

    shown: tuple[Shown, ...]
    left_out: str = ""

    @property
    def height(self) -> float:
        """Of all lanes."""
        return sum(one.height for one in self.shown)


def chart_of(
    figure: TimelineFigure,
    x: float,
    width: float,
    look: Look,
    setter: TypeSetter,
    size: float = sizes.AXIS,
) -> Chart:
    """Return the marks of a figure with their labels, in type of a size."""
    gutter = 0.0
    if any(name.strip() for name in figure.lanes):
        gutter = min(max(width * _GUTTER_SHARE, _LEAST_GUTTER), _MOST_GUTTER, width / 3)
    scale = Scale(
        start_s=figure.start_s,
        end_s=figure.end_s,
        left=x + gutter,
        right=x + max(width, 1),
        cut_off_s=figure.cut_off_s,
    )
    labels = Labels(scale=scale, look=look, setter=setter, size=size)
    lanes = []
    inside = [one for one in figure.marks if where(one, figure) == 0]
    for index, name in enumerate(figure.lanes):
        bars = sorted(
            (bar_of(one, scale) for one in inside if one.lane == index), key=lambda bar: bar.left
        )
        marks = tuple(map(labels.labelled, bars))
        shown = _name(name, x, gutter - _GUTTER_GAP, labels)
        lanes.append(Lane(index=index, name=shown, marks=marks, labels=labels))
    return Chart(labels=labels, lanes=tuple(lanes), notes=_notes(figure))


def where(one: TimelineMark, figure: TimelineFigure) -> float:
    """Return -1 for what is over before the period, 1 for what comes after, 0 for what is in it.

    What nothing bounds is nowhere: not a number.
    """
    first, last = bounds(one)
    if first == -math.inf and last == math.inf and one.span.attested() is None:
        return math.nan
    if last <= figure.start_s and first < figure.start_s:
        return -1
    return 1 if first >= figure.end_s else 0


def whole(chart: Chart, rows_of: Callable[[Sequence[Labelled]], tuple[Row, ...]]) -> Stack:
    """Return all lanes with all their rows."""
    return Stack(shown=tuple(Shown(lane=one, rows=rows_of(one.marks)) for one in chart.lanes))


def stacked(charts: Sequence[Chart], room: float) -> tuple[Chart, Stack]:
    """Return what finds so much room: a row for each mark, else as few rows as can be.

    The first of the charts that fits is taken; what does not fit in the last is counted.
    """
    for chart in charts:
        for rows_of in (alone, packed):
            stack = whole(chart, rows_of)
            if stack.height <= room + _NEARLY:
                return chart, stack
    return charts[-1], _cut_down(whole(charts[-1], packed).shown, room)


def _cut_down(every: Sequence[Shown], room: float) -> Stack:
    """Return one row of each lane while there is room, then one more of each in turn."""
    shown: list[Shown] = []
    for one in every:
        least = _with_rows(one, 1)
        if sum(other.height for other in shown) + least.height > room:
            break
        shown.append(least)
    left = every[len(shown) :]
    has_grown = True
    while has_grown:
        has_grown = False
        for at, one in enumerate(shown):
            if one.more:
                more = _with_rows(every[at], len(one.rows) + 1)
                if sum(other.height for other in shown) - one.height + more.height <= room:
                    shown[at], has_grown = more, True
    return Stack(shown=tuple(shown), left_out=_left_out(left))


def _with_rows(one: Shown, count: int) -> Shown:
    return replace(one, rows=one.rows[:count], more=sum(map(len, one.rows[count:])))


def _left_out(left: Sequence[Shown]) -> str:
    if not left:
        return ""
    marks = sum(len(row) for one in left for row in one.rows)
    lanes = counted(len(left), "more lane")
    return f"Not shown: {lanes} with {counted(marks, 'mark')}."


def _notes(figure: TimelineFigure) -> str:
    return " ".join(filter(None, (*_key(figure), _outside(figure))))


def _key(figure: TimelineFigure) -> Iterator[str]:
    """Yield what the outlines mean that stand in the period."""
    shown = [one for one in figure.marks if where(one, figure) == 0 and not one.is_deadline]
    standings = {one.standing for one in shown}
    yield from (words for standing, words in _OUTLINES if standing in standings)
    if any(one.span.approximate for one in shown):
        yield "Dotted outline: the date is approximate."


def _outside(figure: TimelineFigure) -> str:
    found = [where(one, figure) for one in figure.marks]
    parts = []
    for count, words in ((found.count(-1), "earlier"), (found.count(1), "later")):
        parts += [f"{count} {words}"] if count else []
    said = f"Outside this period: {', '.join(parts)}." if parts else ""
    undated = sum(map(math.isnan, found))
    dated = f"Without a date: {undated}." if undated else ""
    return " ".join(filter(None, (said, dated)))


def _name(name: str, x: float, width: float, labels: Labels) -> Text | None:
    line = " ".join(name.split())
    if not line:
        return None
    return replace(labels.label(line, width, _MOST_NAME_LINES, is_bold=True), x=x)
