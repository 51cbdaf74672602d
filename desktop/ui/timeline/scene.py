"""Arranges what is in view into lanes and rows, and finds marks again by place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF

from desktop.queries.timeline import TimelineColumns
from desktop.ui.timeline.packing import Placed, pack, with_label
from desktop.ui.timeline.shapes import View, extents, in_view, shape_of

MAX_GLYPHS = 3_000
LANE_PADDING_PX = 10.0
DENSITY_BIN_PX = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What is painted for one view.

    Attributes:
        placed: Marks with their rows; empty where there are too many.
        density: Marks per lane and bin of DENSITY_BIN_PX, or None where marks are painted.
        lane_tops: Where each lane begins, in pixels from the top, and one more for the end.
        row_px: The height of a row.
    """

    view: View
    placed: tuple[Placed, ...]
    density: npt.NDArray[np.int64] | None
    lane_tops: tuple[float, ...]
    row_px: float

    @property
    def height_px(self) -> float:
        """How high all lanes are together."""
        return self.lane_tops[-1]

    def middle_of(self, placed: Placed) -> float:
        """Return the height of a mark's middle, from the top of the first lane."""
        top = self.lane_tops[placed.lane] + LANE_PADDING_PX
        return top + (placed.row + 0.5) * self.row_px

    def box_of(self, placed: Placed) -> QRectF:
        """Return the rectangle of a mark, without its label."""
        middle = self.middle_of(placed)
        shape = placed.shape
        return QRectF(shape.left, middle - self.row_px / 2, shape.end - shape.left, self.row_px)

    def at(self, x: float, y: float) -> Placed | None:
        """Return the mark at a place, by itself or by its label."""
        for placed in self.placed:
            left, right = placed.span
            if left - 3 <= x <= right + 3 and abs(y - self.middle_of(placed)) <= self.row_px / 2:
                return placed
        return None

    def lane_at(self, y: float) -> int:
        """Return the lane at a height, the nearest where it is outside."""
        return int(np.clip(np.searchsorted(self.lane_tops, y, "right") - 1, 0, self.lanes - 1))

    @property
    def lanes(self) -> int:
        """How many lanes there are."""
        return len(self.lane_tops) - 1

    def placed_of(self, event: int) -> tuple[Placed, ...]:
        """Return nothing but the marks whose column index is ``event``."""
        return tuple(placed for placed in self.placed if placed.shape.mark == event)


def arrange(
    columns: TimelineColumns,
    view: View,
    label_px: Callable[[str], float],
    row_px: float,
    kept: Mapping[int, int],
) -> Scene:
    """Return the scene of one view.

    Args:
        columns: All marks.
        view: What is in view.
        label_px: Measures a label.
        row_px: The height of a row.
        kept: The rows that marks had, by mark, which they keep where they can.
    """
    spread = extents(columns)
    visible = in_view(columns, spread, view)
    lanes = len(columns.lanes)
    if len(visible) > MAX_GLYPHS:
        counts = _density(columns, spread, visible, view)
        tops = tuple(float(lane) * (row_px + 2 * LANE_PADDING_PX) for lane in range(lanes + 1))
        return Scene(view=view, placed=(), density=counts, lane_tops=tops, row_px=row_px)
    marks = [
        with_label(
            shape_of(columns, int(mark), view),
            int(columns.lane[mark]),
            label_px(columns.titles[columns.event[mark]]),
            view.width_px,
        )
        for mark in visible
    ]
    placed = pack(marks, kept)
    rows = [1] * lanes
    for one in placed:
        rows[one.lane] = max(rows[one.lane], one.row + 1)
    edges = [0.0]
    for count in rows:
        edges.append(edges[-1] + count * row_px + 2 * LANE_PADDING_PX)
    return Scene(view=view, placed=placed, density=None, lane_tops=tuple(edges), row_px=row_px)


def _density(
    columns: TimelineColumns,
    spread: tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]],
    visible: npt.NDArray[np.intp],
    view: View,
) -> npt.NDArray[np.int64]:
    """Count the marks by lane and bin, each at the middle of what of it is in view."""
    first, last = spread
    middle = (
        np.clip(first[visible].astype(float), view.start_s, view.end_s)
        + np.clip(last[visible].astype(float), view.start_s, view.end_s)
    ) / 2
    bins = max(1, int(view.width_px / DENSITY_BIN_PX))
    column = ((middle - view.start_s) / (view.end_s - view.start_s) * bins).astype(int)
    flat = columns.lane[visible].astype(int) * bins + np.clip(column, 0, bins - 1)
    lanes = len(columns.lanes)
    return np.bincount(flat, minlength=lanes * bins).reshape(lanes, bins)
