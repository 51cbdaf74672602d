"""Puts the visible marks of each lane into rows, so that marks and labels never overlap."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.ui.timeline.shapes import Shape

GAP_PX = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A mark with its row and its label.

    Attributes:
        shape: The mark in pixels.
        lane: Index of its lane.
        row: Row within the lane, from the top.
        label_left: Where its label begins.
        label_width: How wide it may be; 0 where there is no room for one.
        label_inside: Whether it stands on the mark itself.
    """

    shape: Shape
    lane: int
    row: int
    label_left: float
    label_width: float
    label_inside: bool

    @property
    def span(self) -> tuple[float, float]:
        """The stretch of the row that mark and label take, in pixels."""
        label_end = self.label_left + self.label_width
        if self.label_inside or not self.label_width:
            return self.shape.left, self.shape.end
        return min(self.shape.left, self.label_left), max(self.shape.end, label_end)


def with_label(shape: Shape, lane: int, wanted_px: float, width_px: float) -> Placed:
    """Return the mark with its label: inside a long bar, else behind it, else before it."""
    inside = shape.core_right - max(shape.core_left, 0.0)
    if inside > wanted_px + 2 * GAP_PX and not shape.is_glyph:
        left, width, within = max(shape.core_left, 0.0) + GAP_PX, wanted_px, True
    elif shape.end + GAP_PX + wanted_px <= width_px:
        left, width, within = shape.end + GAP_PX * 0.8, wanted_px, False
    elif shape.left - GAP_PX - wanted_px >= 0:
        left, width, within = shape.left - GAP_PX * 0.8 - wanted_px, wanted_px, False
    else:
        left, within = shape.end + GAP_PX * 0.8, False
        width = max(0.0, width_px - left)
    return Placed(
        shape=shape, lane=lane, row=0, label_left=left, label_width=width, label_inside=within
    )


def pack(marks: Sequence[Placed], kept: Mapping[int, int]) -> tuple[Placed, ...]:
    """Return the marks with their rows.

    A mark keeps the row that ``kept`` gives it if that is free, so that rows stay put while the
    view moves; the others take the first free row, in the order of ``marks``.
    """
    taken: dict[int, list[list[tuple[float, float]]]] = {}
    placed: dict[int, Placed] = {}
    settled = [mark for mark in marks if mark.shape.mark in kept]
    others = [mark for mark in marks if mark.shape.mark not in kept]
    for mark in (*settled, *others):
        rows = taken.setdefault(mark.lane, [])
        row = _free_row(rows, mark.span, kept.get(mark.shape.mark, 0))
        rows[row].append(mark.span)
        placed[mark.shape.mark] = _in_row(mark, row)
    return tuple(placed[mark.shape.mark] for mark in marks)


def _free_row(rows: list[list[tuple[float, float]]], span: tuple[float, float], first: int) -> int:
    rows += [[] for _ in range(first + 1 - len(rows))]
    tried: tuple[int, ...] = (first, *range(len(rows)))
    for row in tried:
        if all(span[1] + GAP_PX <= left or span[0] >= right + GAP_PX for left, right in rows[row]):
            return row
    rows.append([])
    return len(rows) - 1


def _in_row(mark: Placed, row: int) -> Placed:
    return Placed(
        shape=mark.shape,
        lane=mark.lane,
        row=row,
        label_left=mark.label_left,
        label_width=mark.label_width,
        label_inside=mark.label_inside,
    )
