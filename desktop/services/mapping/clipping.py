"""Cutting lines and rings to a box, and leaving out points that no page can show."""

import math

import numpy as np
from numpy.typing import NDArray

from desktop.services.mapping.packed import Lines, lines_of

Box = tuple[float, float, float, float]
"""Least x and y, greatest x and y."""

Floats = NDArray[np.float64]


def boxes_of(lines: Lines) -> Floats:
    """Return the box of each line, one row each; every line has a point; there is at least one."""
    starts = lines.offsets[:-1]
    return np.hstack(
        [
            np.minimum.reduceat(lines.points, starts),
            np.maximum.reduceat(lines.points, starts),
        ]
    )


def touching(boxes: Floats, box: Box) -> NDArray[np.bool_]:
    """Tell which boxes have something of ``box``."""
    left, top, right, bottom = box
    found: NDArray[np.bool_] = (
        (boxes[:, 0] <= right)
        & (boxes[:, 2] >= left)
        & (boxes[:, 1] <= bottom)
        & (boxes[:, 3] >= top)
    )
    return found


def within(boxes: Floats, box: Box) -> NDArray[np.bool_]:
    """Tell which boxes lie wholly in ``box``."""
    left, top, right, bottom = box
    found: NDArray[np.bool_] = (
        (boxes[:, 0] >= left)
        & (boxes[:, 2] <= right)
        & (boxes[:, 1] >= top)
        & (boxes[:, 3] <= bottom)
    )
    return found


def chosen(lines: Lines, which: NDArray[np.bool_]) -> Lines:
    """Return some of the lines."""
    if which.all():
        return lines
    counts = np.diff(lines.offsets)
    offsets = np.zeros(int(which.sum()) + 1, np.int64)
    np.cumsum(counts[which], out=offsets[1:])
    return Lines(lines.points[np.repeat(which, counts)], offsets)


def clip_lines(lines: Lines, box: Box) -> Lines:
    """Return what of open lines lies in the box; a line that leaves it and returns is two."""
    count = len(lines.points)
    if count < 2:
        return lines_of(())
    start, step = lines.points[:-1], np.diff(lines.points, axis=0)
    enters, leaves = _crossings(start, step, box)
    is_kept = enters <= leaves
    # What leads from one line's end to the next one's start is none of theirs.
    is_kept[lines.offsets[1:-1] - 1] = False
    kept = np.flatnonzero(is_kept)
    if not len(kept):
        return lines_of(())
    is_first = np.ones(len(kept), bool)
    is_first[1:] = (np.diff(kept) > 1) | (leaves[kept[:-1]] < 1) | (enters[kept[1:]] > 0)
    ends = start[kept] + step[kept] * leaves[kept][:, None]
    firsts = kept[is_first]
    begins = start[firsts] + step[firsts] * enters[firsts][:, None]
    heads = np.flatnonzero(is_first)
    return Lines(
        np.insert(ends, heads, begins, axis=0),
        np.append(heads, len(kept)) + np.arange(len(heads) + 1),
    )


def _crossings(start: Floats, step: Floats, box: Box) -> tuple[Floats, Floats]:
    """Return the share of each segment at which it enters and leaves (Liang and Barsky)."""
    enters, leaves = np.zeros(len(start)), np.ones(len(start))
    for axis in (0, 1):
        low, high = box[axis], box[axis + 2]
        along, by = start[:, axis], step[:, axis]
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            at = np.sort(np.stack([(low - along) / by, (high - along) / by]), axis=0)
        is_still = by == 0
        is_out = is_still & ((along < low) | (along > high))
        enters = np.where(is_still, enters, np.maximum(enters, at[0]))
        leaves = np.where(is_still, leaves, np.minimum(leaves, at[1]))
        leaves[is_out] = -1.0
    return enters, leaves


def clip_rings(rings: Lines, boxes: Floats, box: Box) -> Lines:
    """Return what of filled rings lies in the box; edges along it may lie on one another.

    Args:
        rings: The rings.
        boxes: Of these rings, see `boxes_of`.
        box: To cut to.
    """
    is_near = touching(boxes, box)
    if within(boxes[is_near], box).all():
        return chosen(rings, is_near)
    pieces = []
    for at in np.flatnonzero(is_near):
        ring = rings.points[rings.offsets[at] : rings.offsets[at + 1]]
        if not within(boxes[at : at + 1], box)[0]:
            ring = clip_ring(ring, box)
        if len(ring) > 2:
            pieces.append(ring)
    return lines_of(pieces)


def clip_ring(ring: Floats, box: Box) -> Floats:
    """Return one ring cut to the box (Sutherland and Hodgman)."""
    for axis, side, sign in ((0, 0, 1), (0, 2, -1), (1, 1, 1), (1, 3, -1)):
        if not len(ring):
            break
        away = (ring[:, axis] - box[side]) * sign
        is_in = away >= 0
        if is_in.all():
            continue
        after = np.roll(ring, -1, axis=0)
        crosses = np.flatnonzero(is_in != np.roll(is_in, -1))
        share = away[crosses] / (away[crosses] - np.roll(away, -1)[crosses])
        met = ring[crosses] + (after[crosses] - ring[crosses]) * share[:, None]
        met[:, axis] = box[side]
        order = np.concatenate([np.flatnonzero(is_in) * 2, crosses * 2 + 1])
        ring = np.concatenate([ring[is_in], met])[np.argsort(order, kind="stable")]
    return ring


def thinned(lines: Lines, step: float, *, least: int) -> Lines:
    """Return the lines without points in the same step by step square as the one before.

    Args:
        lines: Lines or rings.
        step: In their units; what a page cannot show apart.
        least: How many points a line must have left not to be left out: 2, or 3 for a ring.
    """
    if not len(lines.points):
        return lines
    cells = np.floor(lines.points / step)
    keep = np.ones(len(cells), bool)
    keep[1:] = np.any(cells[1:] != cells[:-1], axis=1)
    keep[lines.offsets[:-1]] = True
    if least == 2:
        keep[lines.offsets[1:] - 1] = True
    counts = np.add.reduceat(keep, lines.offsets[:-1], dtype=np.int64)
    is_long = counts >= least
    keep &= np.repeat(is_long, np.diff(lines.offsets))
    offsets = np.zeros(int(is_long.sum()) + 1, np.int64)
    np.cumsum(counts[is_long], out=offsets[1:])
    return Lines(lines.points[keep], offsets)


def cut(lines: Lines, boxes: Floats, box: Box, step: float, *, is_closed: bool) -> Lines:
    """Return what of lines or rings lies in a box that may reach beyond 0 and 1 in x.

    Args:
        lines: Lines, or rings to fill, with x from 0 to 1.
        boxes: Of these, see `boxes_of`.
        box: To cut to.
        step: What lies nearer together is left out.
        is_closed: Whether they are rings.
    """
    parts = []
    for turn in range(math.floor(box[0]), math.ceil(box[2])):
        here = (box[0] - turn, box[1], box[2] - turn, box[3])
        if is_closed:
            part = thinned(clip_rings(lines, boxes, here), step, least=3)
        else:
            near = chosen(lines, touching(boxes, here))
            part = thinned(clip_lines(near, here), step, least=2)
        parts.append(shifted(part, turn))
    return joined(parts)


def shifted(lines: Lines, by: float) -> Lines:
    """Return the lines moved to the east by projected units: 1 is once round the world."""
    return Lines(lines.points + np.array((by, 0.0)), lines.offsets) if by else lines


def joined(parts: list[Lines]) -> Lines:
    """Put the lines of several into one."""
    parts = [part for part in parts if len(part)]
    if len(parts) == 1:
        return parts[0]
    return lines_of([piece for part in parts for piece in part.pieces()])
