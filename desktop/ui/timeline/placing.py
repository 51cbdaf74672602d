"""Finds another place for labels that the right edge would cut, where there is room for one.

Rows never change by it: a label only moves onto its own bar, or before its mark into free room,
or grows into what nobody took behind it. So does one that the line of today would strike.
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


def settled(rows: Row, sizes: Sizes, width_px: float, now_px: float) -> Labels:
    """Return where labels stand in a view ``width_px`` wide, the line of today at ``now_px``."""
    lefts, widths = rows.label_left.copy(), rows.label_width.copy()
    inside = rows.is_inside.copy()
    is_cut = ~inside & (rows.label_width > width_px - 2 - lefts)
    is_struck = ~inside & (lefts < now_px) & (lefts + rows.label_width > now_px)
    is_seen = (rows.left < width_px) & (rows.right > 0) & (rows.label_width > 0)
    for entry in np.nonzero((is_cut | is_struck) & is_seen)[0].tolist():
        whole = float(rows.label_whole[entry])
        behind = max(width_px - 2 - float(lefts[entry]), 0.0)
        # What is only struck moves for all of its words, never for more of them.
        worth = min(_WORTH_A_MOVE * behind, whole - 1) if is_cut[entry] else whole - 1
        on_bar, on_bar_left = _room_on_bar(rows, entry, sizes, width_px)
        before = min(_room_before(rows, entry, sizes), whole)
        if on_bar > worth:
            inside[entry], lefts[entry], widths[entry] = True, on_bar_left, on_bar
        elif before > worth:
            lefts[entry] = float(rows.left[entry]) - sizes.label_gap - before
            widths[entry] = before
    _grow(rows, lefts, widths, inside, sizes.gap)
    return Labels(left=lefts, width=widths, is_inside=inside)


def _grow(rows: Row, lefts: Pixels, widths: Pixels, inside: Flags, gap_px: float) -> None:
    """Let labels behind their marks have of their words what fits before the next in the row."""
    order = np.lexsort((rows.left, rows.row, rows.lane))
    first = np.where(inside, rows.left, np.minimum(rows.left, lefts))[order]
    lane, row = rows.lane[order], rows.row[order]
    ends = np.full(len(order), np.inf)
    is_beside = (lane[1:] == lane[:-1]) & (row[1:] == row[:-1])
    ends[:-1][is_beside] = first[1:][is_beside] - gap_px
    free_up_to = np.empty(len(order))
    free_up_to[order] = ends
    behind = np.nonzero(~inside & (lefts >= rows.right) & (widths > 0))[0]
    grown = np.minimum(rows.label_whole[behind], free_up_to[behind] - lefts[behind])
    widths[behind] = np.maximum(widths[behind], grown)


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
