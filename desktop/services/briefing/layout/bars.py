"""Marks of a timeline: solid where attested, faded where only possible; opaque, so paper shows it.

What is open ends in an arrow, what is short is a glyph, a deadline is a flag.
"""

import math
from dataclasses import dataclass

from desktop.domain.briefing import TimelineMark
from desktop.domain.spans import DAY_S
from desktop.services.drawing.commands import Box, Drawing, Fade, Path
from desktop.services.drawing.look import Look, blended
from desktop.services.mapping.marks import RADIUS, mark, tone_colour

BAR = 13.0
"""How high a bar is."""

_FAINT, _STRONG, _MIDDLE = 0.12, 0.6, 0.5
# How far a glyph reaches from its middle, its corners and line included.
_REACH = 1.3 * RADIUS + 0.75
_SMALL = 3 * RADIUS
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
        if _is_glyph(self.mark, self.scale):
            return mark(self.mark.tone, (self.left + self.right) / 2, middle, look, has_rim=False)
        return _bar(self.mark, self.scale, middle, look)


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
    if right - left < 2 * _REACH:
        most = max(scale.right - _REACH, scale.left + _REACH)
        middle = min(max((left + right) / 2, scale.left + _REACH), most)
        return middle - _REACH, middle + _REACH
    return left, right


def _is_glyph(one: TimelineMark, scale: Scale) -> bool:
    """Tell whether it is too short for a bar, and certain to a day or attested."""
    first, last = bounds(one)
    is_small = scale.x(last) - scale.x(first) < _SMALL
    is_sure = last - first <= DAY_S or one.span.attested() is not None
    return is_small and is_sure and not one.span.is_open


def _bar(one: TimelineMark, scale: Scale, middle: float, look: Look) -> tuple[Drawing, ...]:
    first, last = bounds(one)
    colour = tone_colour(one.tone, look)
    left, right = _reach(first, last, scale)
    if one.span.is_open:
        right = min(right, scale.right - _ARROW)
        left = min(left, right - RADIUS)
    stops = _stops(one, scale, left, right)
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
    if one.span.is_open:
        drawings.append(_arrow(right + 4, middle, colour))
    return tuple(drawings)


def _stops(
    one: TimelineMark, scale: Scale, left: float, right: float
) -> tuple[tuple[float, float], ...]:
    """Return (where on the bar, how strong) for its fade, from left to right."""

    def at(instant: float) -> float:
        return min(max((scale.x(instant) - left) / (right - left), 0.0), 1.0)

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
