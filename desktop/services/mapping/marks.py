"""The mark of a base: its shape as well as its colour tells what its posture means."""

import math
from dataclasses import replace

from desktop.domain.briefing import Tone
from desktop.services.drawing.commands import Drawing, Oval, Path
from desktop.services.drawing.look import Look

RADIUS = 6.5
ARC = 2.6
"""How wide the line of a movement is."""
NOT_ATTESTED_DASH = (7.0, 4.0)
"""Of the line of a movement that is only planned, or an end of which nobody attests."""
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


def mark(
    tone: Tone, x: float, y: float, look: Look, *, radius: float = RADIUS, has_rim: bool = True
) -> tuple[Drawing, ...]:
    """Return a mark, with a rim that sets it off from what lies below.

    Good is a disc, changing a triangle on its tip, bad a diamond, noteworthy a square; what means
    nothing yet is an open ring.
    """
    colour = tone_colour(tone, look)
    rim = look.ground if has_rim else ""
    if tone not in _CORNERS:
        ring = Oval(x=x, y=y, radius_x=radius, radius_y=radius, line=rim, line_width=5.0)
        inside = look.ground if tone is Tone.QUIET else colour
        disc = replace(ring, fill=inside, line=colour, line_width=2.0)
        return (ring, disc) if has_rim else (disc,)
    corners, first_deg, times = _CORNERS[tone]
    angles = (math.radians(first_deg + 360 * corner / corners) for corner in range(corners))
    reach = radius * times
    points = tuple((x + reach * math.cos(a), y + reach * math.sin(a)) for a in angles)
    under = Path(pieces=(points,), is_closed=True, line=rim, line_width=5.0)
    shape = replace(under, fill=colour, line=colour, line_width=1.5)
    return (under, shape) if has_rim else (shape,)
