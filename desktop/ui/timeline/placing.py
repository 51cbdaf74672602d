"""Finds another place for labels that the right edge would cut, where there is room for one.

Rows never change by it: a label only moves onto its own bar, or before its mark into free room.
"""

from dataclasses import dataclass

import numpy as np

from desktop.queries.timeline.columns import Indices
from desktop.ui.timeline.shapes import Flags, Pixels
from desktop.ui.timeline.sizes import Sizes

# A cut label moves where it is cut everywhere only for so much more of it to read.
_WORTH_A_MOVE = 1.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Where marks and their labels lie, in pixels from the left; one entry for each mark.

    Attributes:
        lane, row: Which row of which lane.
        left, right: The bar.
        end: Where row and label are taken up to.
        is_faint: Whether the bar is so pale that words on it can be read.
        label_left, label_width, is_inside: The label as it stands behind its mark.
        label_whole: How wide labels are where they need not be cut to be no longer than others.
    """

    lane: Indices
    row: Indices
    left: Pixels
    right: Pixels
    end: Pixels
    is_faint: Flags
    label_left: Pixels
    label_width: Pixels
    label_whole: Pixels
    is_inside: Flags


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """Where labels stand at last: where they begin, how wide they are, which are on their bar."""

    left: Pixels
    width: Pixels
    is_inside: Flags


def settled(rows: Row, sizes: Sizes, width_px: float) -> Labels:
    """Return where labels stand in a view ``width_px`` wide."""
    lefts, widths = rows.label_left.copy(), rows.label_width.copy()
    inside = rows.is_inside.copy()
    is_cut = ~inside & (rows.label_width > width_px - 2 - lefts)
    is_cut &= (rows.left < width_px) & (rows.right > 0) & (rows.label_width > 0)
    for entry in np.nonzero(is_cut)[0].tolist():
        width = float(rows.label_width[entry])
        behind = max(width_px - 2 - float(lefts[entry]), 0.0)
        on_bar, on_bar_left = _room_on_bar(rows, entry, sizes, width_px)
        before = min(_room_before(rows, entry, sizes), width)
        if on_bar >= width or on_bar > _WORTH_A_MOVE * behind:
            inside[entry], lefts[entry], widths[entry] = True, on_bar_left, on_bar
        elif before >= width or before > _WORTH_A_MOVE * behind:
            lefts[entry] = float(rows.left[entry]) - sizes.label_gap - before
            widths[entry] = before
    return Labels(left=lefts, width=widths, is_inside=inside)


def _room_on_bar(rows: Row, entry: int, sizes: Sizes, width_px: float) -> tuple[float, float]:
    """Return how much of a label finds room on its bar, and where it begins there."""
    left = max(float(rows.left[entry]), sizes.arrow) + sizes.label_gap
    right = min(float(rows.right[entry]), width_px) - sizes.label_gap
    room = right - left if rows.is_faint[entry] else 0.0
    return min(float(rows.label_whole[entry]), room), left


def _room_before(rows: Row, entry: int, sizes: Sizes) -> float:
    """Return how much room is free before a mark in its row, up to the left edge."""
    others = (rows.lane == rows.lane[entry]) & (rows.row == rows.row[entry])
    others &= rows.left < rows.left[entry]
    taken = float(rows.end[others].max(initial=0.0)) + sizes.gap
    return float(rows.left[entry]) - sizes.label_gap - taken
