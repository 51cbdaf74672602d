"""What is painted for one view: marks in lanes and rows with their labels, found again by place."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop.queries.timeline import TimelineColumns
from desktop.ui.timeline.density import Counts, lane_counts
from desktop.ui.timeline.packing import Packer
from desktop.ui.timeline.placing import Row, settled
from desktop.ui.timeline.shapes import Flags, Pixels, Shapes, shapes_of
from desktop.ui.timeline.sizes import Sizes
from desktop.ui.timeline.view import View
from desktop.ui.timeline.window import Indices, MarkWindow

MOST_MARKS = 3_000
MOST_LABELS = 250
_FEWER_LABELS = 200

LabelWidth = Callable[[int], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One arrangement; the arrays have an entry for each mark that is drawn.

    Attributes:
        view: What is in view.
        sizes: The sizes in use.
        shapes: The marks in pixels from the left.
        lane: Index of each mark's lane.
        row: Row within the lane, from the top.
        top: The upper edge of its row, in pixels from the top of the first lane.
        end: Where it ends, the arrow of what is still so included.
        label_left: Where the label begins.
        label_width: How wide it is; 0 where marks are too many for labels.
        label_inside: Whether it stands on the bar itself.
        lane_tops: Where each lane begins, in pixels from the top, and where the last one ends.
        density: Counts by lane and bin where marks are too many to draw, else None.
        hits: The marks that lie in the period, by their index in the columns.
    """

    view: View
    sizes: Sizes
    shapes: Shapes
    lane: npt.NDArray[np.int32]
    row: Indices
    top: Pixels
    end: Pixels
    label_left: Pixels
    label_width: Pixels
    label_inside: Flags
    lane_tops: npt.NDArray[np.int64]
    density: Counts | None
    hits: Indices

    @property
    def height_px(self) -> int:
        """How high all lanes are together."""
        return int(self.lane_tops[-1])

    def at(self, x: float, y: float) -> int | None:
        """Return the entry of the mark, or of the label, at a place."""
        outside = np.where(self.label_inside, 0.0, self.label_left + self.label_width)
        right = np.maximum(self.end, outside)
        left = np.where(self.label_inside, np.inf, self.label_left)
        under = (np.minimum(self.shapes.left, left) - 3 <= x) & (x <= right + 3)
        under &= (self.top <= y) & (y < self.top + self.sizes.row)
        found = np.nonzero(under)[0]
        return int(found[0]) if len(found) else None

    def lane_at(self, y: float) -> int:
        """Return the lane at a height, the nearest where there is none."""
        below = int(np.searchsorted(self.lane_tops, y, "right")) - 1
        return min(max(below, 0), len(self.lane_tops) - 2)

    def entries_of(self, marks: Indices) -> Indices:
        """Return the entries of ``marks``, those that are drawn."""
        return np.nonzero(np.isin(self.shapes.mark, marks))[0]


class Arranger:
    """Arranges one set of columns, frame after frame."""

    def __init__(
        self, columns: TimelineColumns, window: MarkWindow, sizes: Sizes, label_width: LabelWidth
    ) -> None:
        """Arrange ``columns``; ``label_width`` measures the label of an event, by its index."""
        self._columns = columns
        self._window = window
        self._sizes = sizes
        self._label_width = label_width
        self._packer = Packer(sizes.gap)
        self._has_labels = True

    def frame(self, view: View) -> Frame:
        """Return what to paint for ``view``."""
        hits = self._window.hits(view.start_s, view.end_s)
        if len(hits) > MOST_MARKS:
            return self._dense(view, hits)
        self._choose_labels(len(hits))
        # Labels of marks that have just left on the left may still be seen.
        reach = self._sizes.longest_label if self._has_labels else self._sizes.bar
        margin_s = view.seconds_a_pixel * (reach + 2 * self._sizes.bar)
        right_s = view.seconds_a_pixel * self._sizes.bar
        marks = self._window.hits(view.start_s - margin_s, view.end_s + right_s)
        shapes = shapes_of(self._columns, marks, view, self._sizes.bar)
        return self._sparse(view, shapes, hits)

    def _choose_labels(self, hits: int) -> None:
        """Drop labels where they would only push marks apart, and not to and fro at the limit."""
        has_labels = hits <= (MOST_LABELS if self._has_labels else _FEWER_LABELS)
        if has_labels != self._has_labels:
            self._has_labels = has_labels
            self._packer.forget()

    def _sparse(self, view: View, shapes: Shapes, hits: Indices) -> Frame:
        sizes = self._sizes
        lane = self._columns.lane[shapes.mark]
        end = shapes.right + shapes.is_open * (sizes.arrow + 1)
        whole, inside = self._labels(shapes)
        width = np.minimum(whole, sizes.longest_label)
        bar_left = np.where(np.isfinite(shapes.core_left), shapes.core_left, shapes.left)
        pinned = np.maximum(bar_left, sizes.arrow) + sizes.label_gap
        label_left = np.where(inside, pinned, end + sizes.label_gap)
        stretch_end = np.where(inside | (width == 0), end, label_left + width)
        stretches = list(zip(shapes.left.tolist(), stretch_end.tolist(), strict=True))
        rows = self._packer.rows(view, shapes.mark.tolist(), lane.tolist(), stretches)
        row = np.array(rows, dtype=np.intp)
        depths = [self._packer.depth(number) for number in range(len(self._columns.lanes))]
        lane_tops = self._tops(depths)
        placed = Row(
            lane=lane,
            row=row,
            left=shapes.left,
            right=shapes.right,
            end=stretch_end,
            is_faint=self._is_faint(shapes),
            label_left=label_left,
            label_width=width,
            label_whole=whole,
            is_inside=inside,
        )
        labels = settled(placed, sizes, view.width_px)
        return Frame(
            view=view,
            sizes=sizes,
            shapes=shapes,
            lane=lane,
            row=row,
            top=(lane_tops[lane] + sizes.pad + row * sizes.row).astype(float),
            end=end,
            label_left=labels.left,
            label_width=labels.width,
            label_inside=labels.is_inside,
            lane_tops=lane_tops,
            density=None,
            hits=hits,
        )

    def _labels(self, shapes: Shapes) -> tuple[Pixels, Flags]:
        """Return how wide each label is, and whether it stands inside.

        Both hang on the zoom level alone: would they on what is in view, rows could not stay put.
        """
        sizes = self._sizes
        if not self._has_labels:
            return np.zeros(len(shapes.mark)), np.zeros(len(shapes.mark), dtype=np.bool_)
        events = self._columns.event[shapes.mark].tolist()
        whole = np.array([self._label_width(event) for event in events], dtype=float)
        width = np.minimum(whole, sizes.longest_label)
        with np.errstate(invalid="ignore"):
            core = shapes.core_right - shapes.core_left
        is_long = core >= width + 2 * sizes.label_gap
        return whole, ~shapes.is_glyph & (is_long | np.isinf(shapes.right))

    def _is_faint(self, shapes: Shapes) -> Flags:
        """Return which bars have no solid part."""
        return ~shapes.is_glyph & ~(shapes.core_right > shapes.core_left)

    def _dense(self, view: View, hits: Indices) -> Frame:
        none = np.empty(0, dtype=np.intp)
        return Frame(
            view=view,
            sizes=self._sizes,
            shapes=shapes_of(self._columns, none, view, self._sizes.bar),
            lane=self._columns.lane[none],
            row=none,
            top=np.empty(0),
            end=np.empty(0),
            label_left=np.empty(0),
            label_width=np.empty(0),
            label_inside=np.empty(0, dtype=np.bool_),
            lane_tops=self._tops([1] * len(self._columns.lanes)),
            density=lane_counts(self._columns, self._window, hits, view),
            hits=hits,
        )

    def _tops(self, depths: list[int]) -> npt.NDArray[np.int64]:
        heights = [depth * self._sizes.row + 2 * self._sizes.pad for depth in depths]
        return np.concatenate(([0], np.cumsum(heights, dtype=np.int64)))
