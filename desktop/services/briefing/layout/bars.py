"""Marks of a timeline: solid where attested, faded where only possible; opaque, so paper shows it.

What lies within a day is a glyph, however wide the day is on the page; what is open ends in an
arrow, a deadline is a flag.
"""

import math
from dataclasses import dataclass

from desktop.domain.briefing import TimelineMark, Tone
from desktop.domain.spans import DAY_S
from desktop.services.briefing.layout.shapes import BAR, REACH, dressed, glyph, pill
from desktop.services.drawing.commands import Box, Drawing, Fade, Oval, Path
from desktop.services.drawing.look import Look, blended
from desktop.services.mapping.marks import tone_colour

_FAINT, _STRONG, _MIDDLE = 0.12, 0.6, 0.5
# A day as wide as that is seen around its glyph.
_WIDE_DAY = 8 * REACH
_LEAST_BAR = BAR / 2
_NEARLY = 1e-6
_ARROW = 13.0
_FLAG_WIDTH, _FLAG_HEIGHT, _POLE = 17.0, 11.0, 22.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Instants, in seconds since 1970 UTC, on the page between ``left`` and ``right``."""

    start_s: float
    end_s: float
    left: float
    right: float
    cut_off_s: float

    def x(self, at_s: float) -> float:
        """Return where an instant lies; infinite where that is."""
        share = (at_s - self.start_s) / max(self.end_s - self.start_s, 1)
        return self.left + share * (self.right - self.left)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A mark between ``left`` and ``right`` on the page, its arrow included."""

    mark: TimelineMark
    scale: Scale
    left: float
    right: float

    def drawings(self, middle: float, look: Look) -> tuple[Drawing, ...]:
        """Return its drawings around a height."""
        if self.mark.is_deadline:
            return _flag(self.left, middle, tone_colour(self.mark.tone, look))
        if is_glyph(self.mark):
            return _glyph(self, middle, look)
        return _bar(self.mark, self.scale, middle, look)


def is_glyph(one: TimelineMark) -> bool:
    """Tell whether it lies within one day: what is known says so, not the scale."""
    first, last = bounds(one)
    return last - first <= DAY_S and not one.span.is_open


def bounds(one: TimelineMark) -> tuple[float, float]:
    """Return when it may have begun and ended; infinite where nothing tells."""
    span = one.span
    start, end = span.possible()
    if end is None:
        end = span.open_until
    first = -math.inf if start is None else float(start)
    last = math.inf if end is None else float(end)
    if one.is_deadline and last < math.inf:
        # The flag stands where its day begins.
        first = last = (last - 1) // DAY_S * DAY_S
    return first, last


def bar_of(one: TimelineMark, scale: Scale) -> Bar:
    """Return how far a mark reaches that lies within the scale at least in part."""
    first, last = bounds(one)
    if one.is_deadline:
        at = min(max(scale.x(last), scale.left + 1), scale.right - _FLAG_WIDTH)
        return Bar(mark=one, scale=scale, left=at, right=at + _FLAG_WIDTH)
    left, right = _reach(first, last, scale)
    if one.span.is_open:
        right += _ARROW
    over = max(right - scale.right, 0.0)
    return Bar(mark=one, scale=scale, left=max(left - over, scale.left), right=right - over)


def _reach(first: float, last: float, scale: Scale) -> tuple[float, float]:
    """Return the sides on the page, at least as wide as a glyph."""
    left = max(scale.x(first), scale.left)
    right = min(scale.x(last), scale.right)
    if right - left < 2 * REACH:
        most = max(scale.right - REACH, scale.left + REACH)
        middle = min(max((left + right) / 2, scale.left + REACH), most)
        return middle - REACH, middle + REACH
    return left, right


def _glyph(bar: Bar, middle: float, look: Look) -> tuple[Drawing, ...]:
    """Return a glyph; the day that it lies in stands behind it where that is far wider."""
    one = bar.mark
    colour = tone_colour(one.tone, look)
    x = (bar.left + bar.right) / 2
    outline = glyph(one.tone, x, middle)
    body: Drawing = Path(pieces=(outline,), is_closed=True, fill=colour)
    if one.tone is Tone.GOOD:
        body = Oval(x=x, y=middle, radius_x=BAR / 2, radius_y=BAR / 2, fill=colour)
    drawn = dressed(one, outline, (body,), colour, look)
    width = bar.right - bar.left
    if width < _WIDE_DAY:
        return drawn
    faint = blended(colour, look.ground, _FAINT)
    top = middle - BAR / 2
    day = Box(x=bar.left, y=top, width=width, height=BAR, fill=faint, radius=BAR / 2)
    return (day, *drawn)


def _bar(one: TimelineMark, scale: Scale, middle: float, look: Look) -> tuple[Drawing, ...]:
    first, last = bounds(one)
    colour = tone_colour(one.tone, look)
    left, right = _reach(first, last, scale)
    if one.span.is_open:
        right = min(right, scale.right - _ARROW)
        left = min(left, right - _LEAST_BAR)
    within = max(scale.x(first), scale.left), min(scale.x(last), scale.right)
    # What is too short for a bar is drawn as a short one, with its parts in their proportions.
    is_short = within[1] - within[0] < right - left
    stops = _stops(one, scale, *(within if is_short else (left, right)))
    fade = Fade(tuple((at, blended(colour, look.ground, share)) for at, share in stops))
    top = middle - BAR / 2
    drawings: list[Drawing] = [
        Box(x=left, y=top, width=right - left, height=BAR, fill=fade, radius=BAR / 2)
    ]
    # What goes on beyond the period has no round end there.
    if first < scale.start_s:
        drawings.append(Box(x=left, y=top, width=BAR / 2, height=BAR, fill=fade.stops[0][1]))
    if last > scale.end_s:
        x = right - BAR / 2
        drawings.append(Box(x=x, y=top, width=BAR / 2, height=BAR, fill=fade.stops[-1][1]))
    outline = pill(left, right, middle, is_cut=(first < scale.start_s, last > scale.end_s))
    drawn = dressed(one, outline, tuple(drawings), colour, look)
    return (*drawn, _arrow(right + 4, middle, colour)) if one.span.is_open else drawn


def _stops(
    one: TimelineMark, scale: Scale, left: float, right: float
) -> tuple[tuple[float, float], ...]:
    """Return (where on the bar, how strong) for its fade, from left to right."""

    def at(instant: float) -> float:
        return min(max((scale.x(instant) - left) / max(right - left, _NEARLY), 0.0), 1.0)

    core = one.span.attested()
    if core is not None:
        start, end = at(core[0]), at(core[1])
        return (
            *(((0.0, _FAINT), (start * 0.96, _STRONG)) if start > 0 else ()),
            (start, 1.0),
            *(((end, 1.0),) if end > start else ()),
            *(((1 - (1 - end) * 0.96, _STRONG), (1.0, _FAINT)) if end < 1 else ()),
        )
    first, last = bounds(one)
    if first == -math.inf:
        return (0.0, _FAINT), (1.0, _MIDDLE)
    if last == math.inf:
        return (0.0, _MIDDLE), (1.0, _FAINT)
    middle = min(max(at((first + last) / 2), 0.02), 0.98)
    return (0.0, _FAINT), (middle, _MIDDLE), (1.0, _FAINT)


def _arrow(x: float, middle: float, colour: str) -> Path:
    """Return the open arrow of what still held when last reported, its back at ``x``."""
    reach = BAR / 2 - 0.5
    points = ((x, middle - reach), (x + reach, middle), (x, middle + reach))
    return Path(pieces=(points,), line=colour, line_width=2.4)


def _flag(x: float, middle: float, colour: str) -> tuple[Drawing, ...]:
    top = middle - _POLE / 2
    right, bottom = x + _FLAG_WIDTH, top + _FLAG_HEIGHT
    cloth = (
        (x, top),
        (right, top),
        (right - 4.5, top + _FLAG_HEIGHT / 2),
        (right, bottom),
        (x, bottom),
    )
    return (
        Box(x=x, y=top, width=2.2, height=_POLE, fill=colour),
        Path(pieces=(cloth,), is_closed=True, fill=colour),
    )
