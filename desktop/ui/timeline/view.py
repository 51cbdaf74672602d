"""The period in view: which instant lies at which pixel, and how far one may zoom and pan."""

from dataclasses import dataclass

from desktop.domain.spans import DAY_S

NARROWEST_S = 3_600.0
WIDEST_S = 20_000 * 365.25 * DAY_S
_FURTHEST_S = 1e12


@dataclass(frozen=True, slots=True)
class View:
    """Seconds since 1970 UTC over a width in pixels."""

    start_s: float
    end_s: float
    width_px: float

    @property
    def seconds_a_pixel(self) -> float:
        """How many seconds one pixel stands for."""
        return (self.end_s - self.start_s) / max(self.width_px, 1.0)

    def x_of(self, instant_s: float) -> float:
        """Return where an instant lies, in pixels from the left; outside the view too."""
        return (instant_s - self.start_s) / self.seconds_a_pixel

    def instant_at(self, x_px: float) -> float:
        """Return the instant at a place, in pixels from the left."""
        return self.start_s + x_px * self.seconds_a_pixel


def within_limits(start_s: float, end_s: float) -> tuple[float, float]:
    """Return a period as near to this one as can be shown.

    It is no narrower than an hour and no wider than 20,000 years, around the same middle.
    """
    middle = min(max((start_s + end_s) / 2, -_FURTHEST_S), _FURTHEST_S)
    width = min(max(end_s - start_s, NARROWEST_S), WIDEST_S)
    if width == end_s - start_s and middle == (start_s + end_s) / 2:
        return start_s, end_s
    return middle - width / 2, middle + width / 2


def zoomed(start_s: float, end_s: float, at_s: float, factor: float) -> tuple[float, float]:
    """Return the period ``factor`` times as wide, in which ``at_s`` stays where it is."""
    width = min(max((end_s - start_s) * factor, NARROWEST_S), WIDEST_S)
    before = (at_s - start_s) / (end_s - start_s) * width
    return within_limits(at_s - before, at_s - before + width)
