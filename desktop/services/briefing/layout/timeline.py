"""The timeline of a page: dates above, lanes of marks with labels, the cut-off as a line."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.domain.briefing import TimelineFigure, TimelineMark
from desktop.domain.calendar_math import civil_from_days
from desktop.domain.calendar_ticks import MONTHS, Tick, ticks_between
from desktop.domain.spans import DAY_S, InvalidSpan, day_of
from desktop.services.briefing.layout import sizes
from desktop.services.briefing.layout.bars import Scale
from desktop.services.briefing.layout.chart import (
    PAD,
    SIZES,
    Chart,
    Shown,
    Stack,
    chart_of,
    stacked,
)
from desktop.services.briefing.layout.rows import height_of
from desktop.services.drawing.commands import Area, Box, Drawing, Text
from desktop.services.drawing.look import Look
from desktop.services.drawing.text import TypeSetter, plain, set_text
from desktop.services.mapping.sheet import SMALL

AXIS_ROOM = 26.0
"""For the dates above the lanes."""

_TICK_ROOM = 76.0
_CUT_OFF_LINE = SMALL * 1.4
_LABEL_GAP = 5.0
_SPARE = 2.0
_BETWEEN_DATES = 18.0
_MOST_STRETCH = 8.0
_NOTHING = "Nothing in this period."


def draw_timeline(
    figure: TimelineFigure, area: Area, look: Look, setter: TypeSetter
) -> tuple[Drawing, ...]:
    """Return a timeline; nothing of it lies outside ``area``, and what has no room is counted."""
    charts = [chart_of(figure, area.x, area.width, look, setter, size) for size in SIZES]
    said = charts[0].notes
    while True:
        notes = _notes(said, area, look, setter)
        foot = _cut_off_room(figure) + (0.0 if notes is None else notes.height)
        chart, stack = stacked(charts, area.height - AXIS_ROOM - foot)
        # Words about what has no room take room themselves.
        now = f"{stack.left_out} {chart.notes}".strip()
        if now == said:
            break
        said = now
    drawer = _Drawer(figure=figure, chart=chart, stack=stack, area=area, look=look, setter=setter)
    return tuple(drawer.drawings(foot, notes))


def foot_height(
    figure: TimelineFigure, chart: Chart, area: Area, look: Look, setter: TypeSetter
) -> float:
    """Return the room below the lanes: for the word at the cut-off, and what is not shown."""
    notes = _notes(chart.notes, area, look, setter)
    return _cut_off_room(figure) + (0.0 if notes is None else notes.height)


def as_reported(figure: TimelineFigure, end_s: int) -> TimelineFigure:
    """Return the figure with only what was public before an instant, which is its cut-off.

    What was reported later of a mark is not known one by one, but nothing is attested after it.
    """
    marks = tuple(_known(one, end_s) for one in figure.marks if one.known_s < end_s)
    return replace(figure, marks=marks, cut_off_s=end_s)


def _known(one: TimelineMark, end_s: int) -> TimelineMark:
    attested = one.span.attested()
    last = day_of(end_s - 1)
    if one.is_deadline or attested is None or attested[1] <= end_s or last is None:
        return one
    try:
        span = replace(one.span, open_at=last, end_min=None, end_max=None)
    except InvalidSpan:
        return one
    return replace(one, span=span)


def _cut_off_room(figure: TimelineFigure) -> float:
    return _CUT_OFF_LINE if figure.start_s <= figure.cut_off_s <= figure.end_s else 0.0


def _notes(words: str, area: Area, look: Look, setter: TypeSetter) -> Text | None:
    if not words:
        return None
    return set_text(setter, plain(words, SMALL, look.quiet), area.x, area.y, area.width)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drawer:
    """Draws what was laid out."""

    figure: TimelineFigure
    chart: Chart
    stack: Stack
    area: Area
    look: Look
    setter: TypeSetter

    @property
    def _scale(self) -> Scale:
        return self.chart.scale

    def drawings(self, foot: float, notes: Text | None) -> Iterator[Drawing]:
        room = self.area.height - AXIS_ROOM - foot
        rows = sum(max(len(one.rows), 1) for one in self.stack.shown)
        stretch = min(max(room - self.stack.height, 0.0) / max(rows, 1), _MOST_STRETCH)
        top = self.area.y + AXIS_ROOM
        bottom = top + self.stack.height + stretch * rows
        yield from self._axis(top, bottom)
        cut_off = self._cut_off_x()
        labels: list[Text] = []
        marks: list[Drawing] = []
        for number, shown in enumerate(self.stack.shown):
            if number and len(self.stack.shown) > 1:
                x, width = self.area.x, self.area.width
                yield Box(x=x, y=top, width=width, height=1, fill=self.look.line)
            self._lane(shown, top, stretch, marks, labels)
            top += shown.height + stretch * max(len(shown.rows), 1)
        if cut_off is not None:
            yield from self._cut_off(cut_off, bottom)
        yield from marks
        lines = [self._scale.x(tick.at_s) for tick in self._ticks()]
        lines += [] if cut_off is None else [cut_off]
        for label in labels:
            if any(label.x - 2 < line < label.x + label.width for line in lines):
                yield self._behind(label)
            yield label
        if notes is not None:
            yield replace(notes, y=self.area.bottom - notes.height)

    def _lane(
        self, shown: Shown, top: float, stretch: float, marks: list[Drawing], labels: list[Text]
    ) -> None:
        y = top + PAD
        if shown.lane.name is not None:
            labels.append(replace(shown.lane.name, y=y + self._down + stretch / 2))
        for row in shown.rows:
            for one in row:
                drawn, label = one.at(y + stretch / 2, self.look)
                marks += drawn
                labels.append(label)
            y += height_of(row) + stretch
        if not shown.rows:
            labels.append(self._said(_NOTHING, y + self._down + stretch / 2))
        if shown.more:
            labels.append(self._said(f"and {shown.more:,} more", y))

    @property
    def _down(self) -> float:
        """From the top of a row to that of a label of one line."""
        return (self.chart.labels.row - self.chart.labels.line) / 2

    def _said(self, words: str, y: float) -> Text:
        labels = self.chart.labels
        paragraph = plain(words, labels.size, self.look.quiet)
        width = min(self.setter.width(paragraph) + _SPARE, self._scale.right - self._scale.left)
        breaks = self.setter.breaks(paragraph, width)[:1]
        return Text(
            x=self._scale.left,
            y=y,
            width=width,
            paragraph=paragraph,
            breaks=breaks,
            line_height=labels.line,
        )

    def _axis(self, top: float, bottom: float) -> Iterator[Drawing]:
        scale, look = self._scale, self.look
        ticks = self._ticks()
        edge = scale.right
        labels: list[Text] = []
        for number, tick in reversed(list(enumerate(ticks))):
            x = scale.x(tick.at_s)
            yield Box(x=x, y=top - 6, width=1, height=bottom - top + 6, fill=look.line)
            for text in _dates(tick, ticks[number - 1] if number else None):
                paragraph = plain(text, sizes.AXIS, look.quiet)
                width = self.setter.width(paragraph) + _SPARE
                if x + _LABEL_GAP + width <= edge:
                    at = (x + _LABEL_GAP, self.area.y)
                    labels.append(set_text(self.setter, paragraph, *at, width))
                    edge = x + _LABEL_GAP - _BETWEEN_DATES
                    break
        yield from labels

    def _ticks(self) -> tuple[Tick, ...]:
        scale = self._scale
        seconds = max(scale.end_s - scale.start_s, 1) / (scale.right - scale.left)
        found = ticks_between(scale.start_s, scale.end_s, seconds * _TICK_ROOM)
        return tuple(tick for tick in found if scale.x(tick.at_s) <= scale.right - 1)

    def _cut_off_x(self) -> float | None:
        if not _cut_off_room(self.figure):
            return None
        return min(self._scale.x(self.figure.cut_off_s), self._scale.right - 2)

    def _cut_off(self, x: float, bottom: float) -> Iterator[Drawing]:
        top = self.area.y + AXIS_ROOM - 6
        yield Box(
            x=x, y=top, width=2, height=bottom - top + _CUT_OFF_LINE - 2, fill=self.look.accent
        )
        paragraph = plain(self._cut_off_words(), SMALL, self.look.accent)
        width = self.setter.width(paragraph) + _SPARE
        left = x + 8 if x + 8 + width <= self._scale.right else x - 6 - width
        if left >= self.area.x:
            yield set_text(self.setter, paragraph, left, bottom, width)

    def _cut_off_words(self) -> str:
        # A cut-off at midnight ends the day before.
        year, month, day = civil_from_days((self.figure.cut_off_s - 1) // DAY_S)
        # The dates above may have no room for theirs.
        return f"Reported by {day} {MONTHS[month - 1]} {year}"

    def _behind(self, label: Text) -> Box:
        """Return the ground behind a label, so that no line runs through its letters."""
        left = max(label.x - 2, self.area.x)
        return Box(
            x=left,
            y=label.y + 1,
            width=label.x + label.width - left,
            height=label.height - 2,
            fill=self.look.ground,
        )


def _dates(tick: Tick, before: Tick | None) -> tuple[str, ...]:
    """Return what may stand at a tick, the fullest first: its year where that begins there."""
    is_turn = before is None or _year_of(before) != _year_of(tick)
    return (_with_year(tick), tick.label) if is_turn else (tick.label,)


def _year_of(tick: Tick) -> int:
    return civil_from_days(tick.at_s // DAY_S)[0]


def _with_year(tick: Tick) -> str:
    year, month, day = civil_from_days(tick.at_s // DAY_S)
    if str(year) in tick.label or year <= 0:
        return tick.label
    if ":" in tick.label:
        return f"{day} {MONTHS[month - 1]} {tick.label}"
    return f"{tick.label} {year}"
