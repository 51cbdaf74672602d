"""The mark of a base: its shape as well as its colour tells what its posture means."""

import math

from desktop.domain.briefing import Tone
from desktop.services.drawing.commands import Drawing, Oval, Path
from desktop.services.drawing.look import Look

RADIUS = 6.5
_CORNERS = {
    Tone.CHANGING: (3, 90.0, 1.25),
    Tone.BAD: (4, 0.0, 1.25),
    Tone.ACCENT: (4, 45.0, 1.3),
}


def tone_colour(tone: Tone, look: Look) -> str:
    """Return the colour of a tone."""
    return {
        Tone.QUIET: look.quiet,
        Tone.ACCENT: look.accent,
        Tone.GOOD: look.good,
        Tone.CHANGING: look.changing,
        Tone.BAD: look.bad,
    }[tone]


def mark(tone: Tone, x: float, y: float, look: Look) -> tuple[Drawing, ...]:
    """Return a base's mark with a rim that sets it off from what lies below.

    Good is a disc, changing a triangle on its tip, bad a diamond, noteworthy a square; what means
    nothing yet is an open ring.
    """
    colour = tone_colour(tone, look)
    if tone not in _CORNERS:
        ring = Oval(x=x, y=y, radius_x=RADIUS, radius_y=RADIUS, line=look.ground, line_width=5.0)
        inside = look.ground if tone is Tone.QUIET else colour
        return (
            ring,
            Oval(
                x=x,
                y=y,
                radius_x=RADIUS,
                radius_y=RADIUS,
                fill=inside,
                line=colour,
                line_width=2.0,
            ),
        )
    corners, first_deg, times = _CORNERS[tone]
    angles = (math.radians(first_deg + 360 * corner / corners) for corner in range(corners))
    reach = RADIUS * times
    points = tuple((x + reach * math.cos(a), y + reach * math.sin(a)) for a in angles)
    return (
        Path(pieces=(points,), is_closed=True, line=look.ground, line_width=5.0),
        Path(pieces=(points,), is_closed=True, fill=colour, line=colour, line_width=1.5),
    )
