"""From bounds in seconds to shapes in pixels: what of a mark is solid, faded, open or torn off."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop.queries.timeline import (
    FLAG_OPEN,
    UNBOUNDED_END_S,
    UNBOUNDED_START_S,
    TimelineColumns,
)

GLYPH_PX = 12.0
ARROW_PX = 8.0
_BEYOND_PX = 40.0
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class View:
    """What is in view: seconds since 1970 UTC over a width in pixels."""

    start_s: float
    end_s: float
    width_px: float

    @property
    def seconds_a_pixel(self) -> float:
        """How many seconds one pixel stands for."""
        return max((self.end_s - self.start_s) / max(self.width_px, 1.0), 1e-6)

    def x_of(self, instant_s: float) -> float:
        """Return where an instant lies, in pixels from the left; kept near the view."""
        x = (instant_s - self.start_s) / self.seconds_a_pixel
        return min(max(x, -_BEYOND_PX), self.width_px + _BEYOND_PX)

    def instant_at(self, x_px: float) -> float:
        """Return the instant at a place, in pixels from the left."""
        return self.start_s + x_px * self.seconds_a_pixel


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One mark in pixels from the left of the view.

    Attributes:
        mark: Index into the columns.
        left: Where it may begin.
        core_left: Where the attested part begins; equal to `core_right` where none is.
        core_right: Where the attested part ends.
        right: Where it may end.
        torn_left: Nothing bounds its beginning.
        torn_right: Nothing bounds its end, and it is not known to be still so.
        is_open: It was still so when last reported.
        is_glyph: It is too short for a bar, and drawn as a glyph.
    """

    mark: int
    left: float
    core_left: float
    core_right: float
    right: float
    torn_left: bool
    torn_right: bool
    is_open: bool
    is_glyph: bool

    @property
    def end(self) -> float:
        """Where the mark ends, its open arrow included."""
        return self.right + (ARROW_PX + 2 if self.is_open else 0)


def extents(columns: TimelineColumns) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Return where each mark's drawing begins and ends, in seconds, unbounded ends included."""
    is_open = (columns.flags & FLAG_OPEN) != 0
    return columns.start_min, np.where(is_open, columns.open_until, columns.end_max)


def in_view(
    columns: TimelineColumns,
    spread: tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]],
    view: View,
) -> npt.NDArray[np.intp]:
    """Return the indices of the marks that are at least partly in view."""
    first, last = spread
    reach = view.seconds_a_pixel * GLYPH_PX
    low = max(view.start_s - reach, -9.2e18)
    high = min(view.end_s + reach, 9.2e18)
    return np.nonzero((first <= high) & (last >= low))[0]


def shape_of(columns: TimelineColumns, mark: int, view: View) -> Shape:
    """Return the shape of one mark."""
    start_min, end_max = int(columns.start_min[mark]), int(columns.end_max[mark])
    start_max, end_min = int(columns.start_max[mark]), int(columns.end_min[mark])
    is_open = bool(columns.flags[mark] & FLAG_OPEN)
    until = int(columns.open_until[mark])
    torn_left = start_min == UNBOUNDED_START_S
    torn_right = end_max == UNBOUNDED_END_S and not is_open
    known = [b for b in (start_max, until if is_open else end_max) if abs(b) < UNBOUNDED_END_S]
    left_s = min(known) - _torn_s(view) if torn_left and known else start_min
    right_s = until if is_open else (left_s + _torn_s(view) if torn_right else end_max)
    core_start, core_end = start_max, until if is_open else end_min
    has_core = core_start < core_end and abs(core_start) < UNBOUNDED_END_S
    left, right = view.x_of(left_s), view.x_of(right_s)
    is_glyph = right - left < GLYPH_PX * 1.5 and not torn_left and not torn_right
    if is_glyph:
        middle = (left + right) / 2
        left, right = middle - GLYPH_PX / 2, middle + GLYPH_PX / 2
    core = (view.x_of(core_start), view.x_of(core_end)) if has_core else (left, left)
    return Shape(
        mark=mark,
        left=left,
        core_left=max(core[0], left),
        core_right=min(core[1], right),
        right=right,
        torn_left=torn_left,
        torn_right=torn_right,
        is_open=is_open,
        is_glyph=is_glyph,
    )


def _torn_s(view: View) -> float:
    """Return how long the torn-off side of a mark is drawn: a little, for nothing is known."""
    return view.seconds_a_pixel * 3 * GLYPH_PX
