"""The timeline of a page while somebody looks closer: drawn anew from what was frozen."""

from dataclasses import replace

from desktop.domain.briefing import TimelineFigure, TimelineMark
from desktop.domain.span_echo import period
from desktop.domain.spans import DAY_S
from desktop.services.briefing.layout.chart import chart_of
from desktop.services.briefing.layout.timeline import draw_timeline
from desktop.services.drawing.commands import Area, Box, Drawing
from desktop.services.drawing.look import Look
from desktop.services.drawing.text import TypeSetter
from desktop.ui.saying import worded

ZOOM_STEP = 1.25
PAN_SHARE = 0.15
_SHORTEST_S = 2 * DAY_S
_MARGIN = 0.05
_OUTSET = 6.0
_EDGE = 2.0


class LiveTimeline:
    """A frozen timeline whose period can be changed; nothing else of it can."""

    def __init__(self, figure: TimelineFigure, area: Area, look: Look, setter: TypeSetter) -> None:
        """Show ``figure`` in ``area`` of a page with the colours of ``look``."""
        self._figure, self._area = figure, area
        self._look, self._setter = look, setter
        # Where time begins and ends on the page: the names of lanes stand before it.
        scale = chart_of(figure, area.x, area.width, look, setter).scale
        self._left, self._width = scale.left, max(scale.right - scale.left, 1.0)
        self._first_s, self._last_s = _extent(figure)
        self._start_s, self._end_s = float(figure.start_s), float(figure.end_s)

    @property
    def words(self) -> str:
        """The period that is shown."""
        first, last = self._start_s // DAY_S, -(-self._end_s // DAY_S)
        return worded(period(round(first) * DAY_S, round(last) * DAY_S))

    def zoom(self, steps: float, x: float | None = None) -> None:
        """Come closer by so many steps; what stands at ``x`` of the page stays there."""
        length_s = self._end_s - self._start_s
        share = 0.5 if x is None else (x - self._left) / self._width
        share = min(max(share, 0.0), 1.0)
        longest_s = self._last_s - self._first_s
        shown_s = min(max(length_s / ZOOM_STEP**steps, _SHORTEST_S), longest_s)
        self._show(self._start_s + share * (length_s - shown_s), shown_s)

    def pan(self, share: float) -> None:
        """Go forward by a share of what is shown."""
        length_s = self._end_s - self._start_s
        self._show(self._start_s + share * length_s, length_s)

    def drag(self, units: float) -> None:
        """Move what is shown to the right by so many page units."""
        self.pan(-units / self._width)

    def fit(self) -> None:
        """Show the period that the page shows."""
        self._start_s, self._end_s = float(self._figure.start_s), float(self._figure.end_s)

    def drawings(self) -> tuple[Drawing, ...]:
        """Return the timeline over its ground, as the page draws it."""
        shown = replace(self._figure, start_s=round(self._start_s), end_s=round(self._end_s))
        drawn = draw_timeline(shown, self._area, self._look, self._setter)
        return (ground_of(self._area, self._look), _frame(self._area, self._look), *drawn)

    def _show(self, start_s: float, length_s: float) -> None:
        start_s = min(max(start_s, self._first_s), self._last_s - length_s)
        self._start_s, self._end_s = start_s, start_s + length_s


def ground_of(area: Area, look: Look) -> Box:
    """Return what hides the timeline that is painted on the page, its softened edges too."""
    return Box(
        x=area.x - _EDGE,
        y=area.y - _EDGE,
        width=area.width + 2 * _EDGE,
        height=area.height + 2 * _EDGE,
        fill=look.ground,
    )


def _frame(area: Area, look: Look) -> Box:
    """Return what tells that keys now move the timeline and not the pages."""
    return Box(
        x=area.x - _OUTSET,
        y=area.y - _OUTSET,
        width=area.width + 2 * _OUTSET,
        height=area.height + 2 * _OUTSET,
        line=look.accent,
        line_width=1.5,
        radius=6,
    )


def _extent(figure: TimelineFigure) -> tuple[float, float]:
    """Return the times that can be shown: all that the marks and the page tell of."""
    marked = [one for mark in figure.marks for one in _bounds(mark)]
    first, last = min([figure.start_s, *marked]), max([figure.end_s, *marked])
    margin = (last - first) * _MARGIN
    return first - margin, last + margin


def _bounds(mark: TimelineMark) -> tuple[int, ...]:
    span = mark.span
    every = (span.start_min, span.start_max, span.end_min, span.end_max)
    return tuple(one for one in every if one is not None)
