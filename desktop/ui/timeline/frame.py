"""What is painted for one view: marks in lanes and rows with their labels, found again by place."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop.queries.timeline.columns import Indices, MarkColumns
from desktop.ui.timeline.chips import Chip
from desktop.ui.timeline.density import Density
from desktop.ui.timeline.lane_order import LaneNumbers
from desktop.ui.timeline.shapes import Flags, Pixels, Shapes
from desktop.ui.timeline.sizes import Sizes
from desktop.ui.timeline.view import View


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One arrangement; the arrays have an entry for each mark that is drawn.

    Attributes:
        view: What is in view.
        sizes: The sizes in use.
        indices: The marks by their indices.
        marks: The marks themselves.
        shapes: The marks in pixels from the left.
        slot: The place of each mark's lane, from the top.
        row: Row within the lane, from the top.
        top: The upper edge of its row, in pixels from the top of the first lane.
        end: Where it ends, the arrow of what is still so included.
        label_left: Where the label begins.
        label_width: How wide it is; 0 where marks are too many for labels.
        label_inside: Whether it stands on the bar itself.
        lanes: The numbers of the lanes that are shown, from the top.
        lane_tops: Where each lane begins, in pixels from the top, and where the last one ends.
        chips: Counts that stand where there are no rows left for marks.
        density: Counts by lane and part of the period where marks are too many to draw, else None.
    """

    view: View
    sizes: Sizes
    indices: Indices
    marks: MarkColumns
    shapes: Shapes
    slot: Indices
    row: Indices
    top: Pixels
    end: Pixels
    label_left: Pixels
    label_width: Pixels
    label_inside: Flags
    lanes: LaneNumbers
    lane_tops: npt.NDArray[np.int64]
    chips: tuple[Chip, ...]
    density: Density | None

    @property
    def height_px(self) -> int:
        """How high all lanes are together."""
        return int(self.lane_tops[-1])

    @property
    def label_right(self) -> Pixels:
        """Where each label ends at the latest: with its bar where it stands on that."""
        width = self.view.width_px
        on_bar = np.minimum(self.shapes.right, width) - self.sizes.label_gap
        end = np.where(self.label_inside, on_bar, width - 2)
        return np.minimum(self.label_left + self.label_width, end)

    def at(self, x: float, y: float) -> int | None:
        """Return the entry of the mark, or of the label, at a place."""
        found = self._between(x, x, y)
        return int(found[0]) if len(found) else None

    def is_free(self, left: float, right: float, y: float) -> bool:
        """Tell whether no mark and no label stands at a height from ``left`` to ``right``."""
        return self.density is None and not len(self._between(left, right, y))

    def _between(self, left: float, right: float, y: float) -> Indices:
        rows = np.nonzero((self.top <= y) & (y < self.top + self.sizes.row))[0]
        inside, end = self.label_inside[rows], self.end[rows]
        label = self.label_left[rows]
        last = np.maximum(end, np.where(inside, 0.0, label + self.label_width[rows]))
        first = np.minimum(self.shapes.left[rows], np.where(inside, np.inf, label))
        return rows[(first - 3 <= right) & (left <= last + 3)]

    def chip_at(self, x: float, y: float) -> Chip | None:
        """Return the count at a place."""
        for chip in self.chips:
            is_beside = chip.left <= x <= chip.left + chip.width
            if is_beside and chip.top <= y < chip.top + self.sizes.row:
                return chip
        return None

    def slot_at(self, y: float) -> int:
        """Return the place of the lane at a height, the nearest where there is none."""
        below = int(np.searchsorted(self.lane_tops, y, "right")) - 1
        return min(max(below, 0), len(self.lane_tops) - 2)

    def lane_at(self, y: float) -> int:
        """Return the number of the lane at a height."""
        return int(self.lanes[self.slot_at(y)])

    def entries_of(self, indices: Indices) -> Indices:
        """Return the entries of marks, those that are drawn."""
        return np.nonzero(np.isin(self.indices, indices))[0]

    def count_at(self, x: float, y: float) -> tuple[int, int, int] | None:
        """Return a count of the density at a place, and from when to when it holds."""
        if self.density is None or not 0 <= y < self.height_px:
            return None
        part = self.density.part_at(self.view.instant_at(x))
        if part is None:
            return None
        edges = self.density.edges_s
        number = int(self.density.counts[self.lane_at(y), part])
        return number, int(edges[part]), int(edges[part + 1])
