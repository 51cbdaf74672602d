"""From bounds in seconds to shapes in pixels: what of a mark is solid, faded, open or torn off."""

from dataclasses import dataclass
from typing import Self

import numpy as np
import numpy.typing as npt

from desktop.domain.spans import DAY_S
from desktop.queries.timeline.columns import (
    FLAG_OPEN,
    UNBOUNDED_END_S,
    UNBOUNDED_START_S,
    Flags,
    Indices,
    MarkColumns,
)
from desktop.ui.timeline.view import View

__all__ = ["Flags", "Pixels", "Shapes", "shapes_of"]

Pixels = npt.NDArray[np.float64]
_SMALL = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Shapes:
    """Marks in pixels from the left of the view, an array entry a mark; outside the view too.

    Attributes:
        left: Where it may begin; minus infinity where nothing bounds that.
        core_left: Where the attested part begins; equal to `core_right` where none is.
        core_right: Where the attested part ends.
        right: Where it may end; infinity where nothing bounds that. What is open ends at the
            end of the last day on which it was still so.
        is_open: It was still so when last reported.
        is_glyph: Too short for a bar, and drawn as a glyph from `core_left` to `core_right`.
    """

    left: Pixels
    core_left: Pixels
    core_right: Pixels
    right: Pixels
    is_open: Flags
    is_glyph: Flags

    def take(self, chosen: Indices | Flags) -> Self:
        """Return the shapes that are ``chosen``."""
        names = self.__dataclass_fields__
        return type(self)(**{name: getattr(self, name)[chosen] for name in names})


def shapes_of(marks: MarkColumns, view: View, glyph_px: float) -> Shapes:
    """Return the shapes of ``marks``.

    What is attested or bounded to a day, and too short to be drawn true, becomes a solid glyph;
    what happened once within longer bounds stays faded, as wide as a glyph.
    """
    start_min = _x(marks.start_min, view)
    start_max = _x(marks.start_max, view)
    is_open = (marks.flags & FLAG_OPEN) != 0
    right = _x(marks.last, view)
    end_min = _x(marks.end_min, view)
    core_end = np.where(is_open & ~np.isfinite(end_min), right, end_min)
    has_core = start_max < core_end
    left = start_min.copy()
    low = np.where(np.isfinite(left), left, np.where(has_core, start_max, np.nan))
    high = np.where(np.isfinite(right), right, np.where(has_core, core_end, np.nan))
    with np.errstate(invalid="ignore"):
        width = high - low
        is_small = width < _SMALL * glyph_px
        is_day = width * view.seconds_a_pixel <= DAY_S * 1.000_001
    is_glyph = is_small & (has_core | is_day)
    middle = (low + high) / 2
    box_left, box_right = middle - glyph_px / 2, middle + glyph_px / 2
    left = np.where(is_small & np.isfinite(left), np.minimum(left, box_left), left)
    right = np.where(is_small & np.isfinite(right), np.maximum(right, box_right), right)
    core_left = np.where(is_glyph, box_left, np.where(has_core, start_max, left))
    core_right = np.where(is_glyph, box_right, np.where(has_core, core_end, left))
    return Shapes(
        left=left,
        core_left=core_left,
        core_right=core_right,
        right=right,
        is_open=is_open,
        is_glyph=is_glyph,
    )


def _x(instants: npt.NDArray[np.int64], view: View) -> Pixels:
    x = (instants.astype(float) - view.start_s) / view.seconds_a_pixel
    x[instants == UNBOUNDED_START_S] = -np.inf
    x[instants == UNBOUNDED_END_S] = np.inf
    return x
