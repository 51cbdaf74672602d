"""Counts of marks for which a lane has no row left, a chip for those that lie near each other."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop.ui.timeline.shapes import Pixels
from desktop.ui.timeline.sizes import Sizes
from desktop.ui.timeline.view import View

_PITCH_UNITS = 56


@dataclass(frozen=True, slots=True)
class Chip:
    """A count of marks; places in pixels.

    Attributes:
        count: How many marks.
        lane: Number of their lane.
    """

    count: int
    lane: int
    left: float
    top: float
    width: float


def chips_of(
    lanes: npt.NDArray[np.integer], lefts: Pixels, tops: Pixels, view: View, sizes: Sizes
) -> tuple[Chip, ...]:
    """Return chips for marks that found no row; they move with the marks while one pans.

    Args:
        lanes: Number of the lane of each mark.
        lefts: Where each mark begins, in pixels from the left of the view.
        tops: Where the last row of its lane begins.
        view: What is in view.
        sizes: The sizes in use.
    """
    if not len(lanes):
        return ()
    pitch = _PITCH_UNITS * sizes.unit
    origin = view.start_s / view.seconds_a_pixel
    # What began before the view is counted where the view begins.
    cells = np.floor((np.maximum(lefts, 0.0) + origin) / pitch).astype(np.int64)
    lowest = int(cells.min())
    names = lanes.astype(np.int64) * (int(cells.max()) - lowest + 1) + cells - lowest
    _names, first, counts = np.unique(names, return_index=True, return_counts=True)
    return tuple(
        Chip(count=count, lane=lane, left=left, top=top, width=pitch * 0.8)
        for count, lane, left, top in zip(
            counts.tolist(),
            lanes[first].tolist(),
            (cells[first] * pitch - origin).tolist(),
            tops[first].tolist(),
            strict=True,
        )
    )
