"""Puts points that would lie over one another on a page together, so that each mark can be read."""

import math
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

Reals = NDArray[np.float64]

_AROUND = tuple(product((-1, 0, 1), repeat=2))


@dataclass(frozen=True, slots=True, eq=False)
class Cluster:
    """Points that share a mark.

    Attributes:
        x, y: The middle of them, on the page.
        members: Their places in the arrays that were given.
    """

    x: float
    y: float
    members: NDArray[np.intp]


def clustered(x: Reals, y: Reals, cell: float, apart: float) -> tuple[Cluster, ...]:
    """Return all points in clusters, those with the most points first.

    Points within a square are put together, then squares whose middles lie too near each other.
    The squares are those of a grid through the origin: where the page moves over the world, let x
    and y count from a spot of the world, so that clusters do not change on the way.

    Args:
        x: In the units of the page.
        y: Likewise.
        cell: Side of a square.
        apart: How far the middles of two squares are from each other at least, no more than
            ``cell``.
    """
    if not len(x):
        return ()
    columns, rows = (np.floor(along / cell).astype(np.int64) for along in (x, y))
    # One number a square: sorting pairs takes several times as long.
    left, top = columns.min(), rows.min()
    wide = int(columns.max() - left) + 1
    number = (rows - top) * wide + (columns - left)
    order = np.argsort(number, kind="stable")
    ordered = number[order]
    starts = np.flatnonzero(np.diff(ordered, prepend=-1))
    sizes = np.diff(starts, append=len(order))
    sums = [np.add.reduceat(along[order], starts) for along in (x, y)]
    spots = np.column_stack(sums) / sizes[:, np.newaxis]
    parts = np.split(order, starts[1:])
    squares = [divmod(one, wide) for one in ordered[starts].tolist()]
    counts, middles = sizes.tolist(), spots.tolist()
    groups = _joined(squares, counts, middles, apart)
    return tuple(_cluster(group, parts, counts, middles) for group in groups)


def _joined(
    squares: list[tuple[int, int]], counts: list[int], middles: list[list[float]], apart: float
) -> list[list[int]]:
    """Return the squares in groups: the fullest take those around them that are too near."""
    at = {square: number for number, square in enumerate(squares)}
    groups: list[list[int]] = []
    for number in sorted(range(len(squares)), key=lambda one: -counts[one]):
        row, column = squares[number]
        if (row, column) not in at:
            continue
        group = []
        for down, right in _AROUND:
            other = at.get((row + down, column + right))
            if other is not None and math.dist(middles[number], middles[other]) < apart:
                group.append(other)
                del at[row + down, column + right]
        groups.append(group)
    return groups


def _cluster(
    group: list[int], parts: list[NDArray[np.intp]], counts: list[int], middles: list[list[float]]
) -> Cluster:
    whole = sum(counts[one] for one in group)
    x, y = (sum(middles[one][axis] * counts[one] for one in group) / whole for axis in (0, 1))
    return Cluster(x, y, np.concatenate([parts[one] for one in group]))
