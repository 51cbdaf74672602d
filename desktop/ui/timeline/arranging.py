"""Arranges marks into frames: in rows where they can be told apart, as counts where they cannot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop.queries.timeline.columns import FLAG_CONTESTED, Indices, MarkColumns
from desktop.ui.timeline.chips import Chip, chips_of
from desktop.ui.timeline.density import density_of
from desktop.ui.timeline.frame import Frame
from desktop.ui.timeline.index import MarkIndex
from desktop.ui.timeline.lane_order import LaneNumbers, LaneOrder
from desktop.ui.timeline.packing import Packer
from desktop.ui.timeline.placing import Row, settled
from desktop.ui.timeline.shapes import Flags, Pixels, Shapes, shapes_of
from desktop.ui.timeline.sizes import Sizes
from desktop.ui.timeline.view import View

MOST_MARKS = 3_000
MOST_LABELS = 250
_FEWER_LABELS = 200
_LEAST_LANE_PX = 6

LabelWidths = Callable[[npt.NDArray[np.int32]], Sequence[float]]


class Arranger:
    """Arranges the marks of one index, frame after frame."""

    def __init__(self, index: MarkIndex, sizes: Sizes, label_widths: LabelWidths) -> None:
        """Arrange ``index``; ``label_widths`` measures labels of events, by their row numbers."""
        self._index = index
        self._sizes = sizes
        self._label_widths = label_widths
        self._packer = Packer(sizes.gap)
        self._has_labels = True
        self._order = LaneOrder()
        self._lanes: LaneNumbers = np.empty(0, dtype=np.intp)
        self._slots: Indices = np.empty(0, dtype=np.intp)
        self.take_up_lanes(LaneOrder())

    def take_up_lanes(self, order: LaneOrder) -> None:
        """Show lanes in this order; to be told too when marks or filters changed."""
        index = self._index
        self._order = order
        self._lanes = order.shown(index.lanes, index.empty_lanes())
        self._slots = np.full(len(index.lanes), -1, dtype=np.intp)
        self._slots[self._lanes] = np.arange(len(self._lanes))
        self._packer.forget()

    def forget_rows(self) -> None:
        """Find rows anew."""
        self._packer.forget()

    def frame(self, view: View, room_px: int, now_s: float) -> Frame:
        """Return what to paint for ``view``, on lanes of which ``room_px`` can be seen.

        Labels keep clear of the line at ``now_s`` where they can.
        """
        index = self._index
        if index.most(view.start_s, view.end_s) > 4 * MOST_MARKS:
            return self._dense(view, room_px)
        hits = index.hits(view.start_s, view.end_s)
        if len(hits) > MOST_MARKS:
            return self._dense(view, room_px)
        self._choose_labels(len(hits))
        # Labels of marks that have just left on the left may still be seen.
        reach = self._sizes.longest_label if self._has_labels else self._sizes.bar
        margin_s = view.seconds_a_pixel * (reach + 2 * self._sizes.bar)
        right_s = view.seconds_a_pixel * self._sizes.bar
        hits = index.hits(view.start_s - margin_s, view.end_s + right_s)
        return self._sparse(view, hits, view.x_of(now_s))

    def _choose_labels(self, hits: int) -> None:
        """Drop labels where they would only push marks apart, and not to and fro at the limit."""
        has_labels = hits <= (MOST_LABELS if self._has_labels else _FEWER_LABELS)
        if has_labels != self._has_labels:
            self._has_labels = has_labels
            self._packer.forget()

    def _sparse(self, view: View, indices: Indices, now_px: float) -> Frame:
        sizes = self._sizes
        drawn = self._drawn(indices, view, now_px)
        row = self._rows(view, drawn)
        fits = row >= 0
        lane_tops = self._tops([self._packer.depth(lane) for lane in self._lanes.tolist()])
        chips = self._chips(view, drawn.take(~fits), lane_tops)
        drawn, row = drawn.take(fits), row[fits]
        shapes = drawn.shapes
        placed = Row(
            lane=drawn.slot,
            row=row,
            left=shapes.left,
            right=shapes.right,
            end=drawn.taken,
            is_faint=~shapes.is_glyph & ~(shapes.core_right > shapes.core_left),
            label_left=drawn.label_left,
            label_width=np.minimum(drawn.label_whole, sizes.longest_label),
            label_whole=drawn.label_whole,
            is_inside=drawn.is_inside,
        )
        labels = settled(placed, sizes, view.width_px, now_px)
        # Words whose mark has gone to the left would stand for nothing, and be cut by the edge.
        label_width = np.where(drawn.end > 0, labels.width, 0.0)
        return Frame(
            view=view,
            sizes=sizes,
            indices=drawn.indices,
            marks=drawn.marks,
            shapes=shapes,
            slot=drawn.slot,
            row=row,
            top=(lane_tops[drawn.slot] + sizes.pad + row * sizes.row).astype(float),
            end=drawn.end,
            label_left=labels.left,
            label_width=label_width,
            label_inside=labels.is_inside,
            lanes=self._lanes,
            lane_tops=lane_tops,
            chips=chips,
            density=None,
        )

    def _drawn(self, indices: Indices, view: View, now_px: float) -> "_Drawn":
        """Return the marks in lanes that are shown, from the top, with what they take of a row."""
        sizes = self._sizes
        marks = self._index.marks(indices)
        slot = self._slots[marks.lane]
        order = np.lexsort((marks.key, marks.start_min, slot))
        order = order[slot[order] >= 0]
        marks, slot = marks.take(order), slot[order]
        shapes = shapes_of(marks, view, sizes.bar)
        end = shapes.right + shapes.is_open * (sizes.arrow + 1)
        whole, inside = self._labels(marks, shapes)
        width = np.minimum(whole, sizes.longest_label)
        bar_left = np.where(np.isfinite(shapes.core_left), shapes.core_left, shapes.left)
        pinned = np.maximum(bar_left, sizes.arrow) + sizes.label_gap
        behind = end + sizes.label_gap
        # As far from the moment as from its mark on any level: rows stay put while one pans.
        clear = now_px + sizes.label_gap
        is_struck = (behind < clear) & (behind + width > now_px)
        behind = np.where(is_struck & (clear - behind <= sizes.label_shift), clear, behind)
        label_left = np.where(inside, pinned, behind)
        return _Drawn(
            indices=indices[order],
            marks=marks,
            shapes=shapes,
            slot=slot,
            end=end,
            label_whole=whole,
            is_inside=inside,
            label_left=label_left,
            taken=np.where(inside | (width == 0), end, label_left + width),
        )

    def _labels(self, marks: MarkColumns, shapes: Shapes) -> tuple[Pixels, Flags]:
        """Return how wide each label is, and whether it stands inside.

        Both hang on the zoom level alone: would they on what is in view, rows could not stay put.
        """
        sizes = self._sizes
        if not self._has_labels:
            return np.zeros(len(marks)), np.zeros(len(marks), dtype=np.bool_)
        whole = np.array(self._label_widths(marks.key), dtype=float)
        width = np.minimum(whole, sizes.longest_label)
        with np.errstate(invalid="ignore"):
            core = shapes.core_right - shapes.core_left
        is_long = core >= width + 2 * sizes.label_gap
        # Half a bar, as where notes disagree, is no ground for words.
        is_ground = is_long & ((marks.flags & FLAG_CONTESTED) == 0)
        return whole, ~shapes.is_glyph & (is_ground | np.isinf(shapes.right))

    def _rows(self, view: View, drawn: "_Drawn") -> Indices:
        lanes, marks = self._index.lanes, drawn.marks
        most = [self._order.rows(lane) for lane in lanes]
        # Known again after a change: an event in a lane keeps its row.
        names = (marks.key.astype(np.int64) * len(lanes) + marks.lane).tolist()
        stretches = list(zip(drawn.shapes.left.tolist(), drawn.taken.tolist(), strict=True))
        rows = self._packer.rows(view, names, marks.lane.tolist(), stretches, most)
        return np.array(rows, dtype=np.intp)

    def _chips(
        self, view: View, left_over: "_Drawn", lane_tops: npt.NDArray[np.int64]
    ) -> tuple[Chip, ...]:
        in_view = (left_over.shapes.right >= 0) & (left_over.shapes.left <= view.width_px)
        left_over = left_over.take(in_view)
        bottoms = lane_tops[left_over.slot + 1] - self._sizes.pad - self._sizes.row
        lefts = left_over.shapes.left
        return chips_of(left_over.marks.lane, lefts, bottoms.astype(float), view, self._sizes)

    def _dense(self, view: View, room_px: int) -> Frame:
        none = np.empty(0, dtype=np.intp)
        marks = self._index.marks(none)
        usual = self._sizes.row + 2 * self._sizes.pad
        height = min(max(room_px // max(len(self._lanes), 1), _LEAST_LANE_PX), usual)
        return Frame(
            view=view,
            sizes=self._sizes,
            indices=none,
            marks=marks,
            shapes=shapes_of(marks, view, self._sizes.bar),
            slot=none,
            row=none,
            top=np.empty(0),
            end=np.empty(0),
            label_left=np.empty(0),
            label_width=np.empty(0),
            label_inside=np.empty(0, dtype=np.bool_),
            lanes=self._lanes,
            lane_tops=np.arange(len(self._lanes) + 1, dtype=np.int64) * height,
            chips=(),
            density=density_of(self._index, view),
        )

    def _tops(self, depths: list[int]) -> npt.NDArray[np.int64]:
        heights = [depth * self._sizes.row + 2 * self._sizes.pad for depth in depths]
        return np.concatenate(([0], np.cumsum(heights, dtype=np.int64)))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drawn:
    """Marks with their places from left to right; an entry a mark in every array."""

    indices: Indices
    marks: MarkColumns
    shapes: Shapes
    slot: Indices
    end: Pixels
    label_whole: Pixels
    is_inside: Flags
    label_left: Pixels
    taken: Pixels

    def take(self, chosen: Flags) -> "_Drawn":
        """Return those that are ``chosen``."""
        if chosen.all():
            return self
        return _Drawn(
            marks=self.marks.take(chosen),
            shapes=self.shapes.take(chosen),
            **{name: getattr(self, name)[chosen] for name in _ARRAYS},
        )


_ARRAYS = ("indices", "slot", "end", "label_whole", "is_inside", "label_left", "taken")
