"""Placing names on a map so that none lies on another, on a symbol or beyond the edge."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Box = tuple[float, float, float, float]
"""Left, top, right and bottom in page units."""

Point = tuple[float, float]

# How far away a name that must stand somewhere is tried, beyond its symbol's edge.
_FAR = (0.0, 14.0, 28.0, 46.0, 70.0, 100.0, 140.0)
_GAP = 5.0
_LEADER_FROM = 10.0
_NONE = np.empty((0, 2))


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A name that wants a place.

    Attributes:
        x, y: The spot it names.
        width, height: Of its box.
        clearance: Radius of the symbol at the spot, on which no other name may lie.
        must: Tried further away too, with a line that leads to the spot.
    """

    key: str
    x: float
    y: float
    width: float
    height: float
    clearance: float
    must: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedLabel:
    """Where a name stands; ``leader`` leads from the spot to the name, None if beside it.

    Attributes:
        crosses: How much of the ground's lines is below the name.
    """

    label: Label
    left: float
    top: float
    leader: tuple[Point, Point] | None = None
    crosses: int = 0

    @property
    def box(self) -> Box:
        """The name's box."""
        return (
            self.left,
            self.top,
            self.left + self.label.width,
            self.top + self.label.height,
        )


def placed(
    labels: Iterable[Label],
    area: Box,
    taken: Sequence[Box],
    arcs: NDArray[np.float64] = _NONE,
    ground: NDArray[np.float64] = _NONE,
) -> tuple[tuple[PlacedLabel, ...], tuple[Label, ...]]:
    """Place names in their order; return those that stand, and those with no room.

    Args:
        labels: The more important first.
        area: Within which every name stays.
        taken: Boxes that stay free: symbols, scale bar, notes.
        arcs: Points along lines that names of ``must`` avoid if they can, others always.
        ground: Points along lines that names avoid if they can.
    """
    boxes = list(taken)
    standing: list[PlacedLabel] = []
    left_out: list[Label] = []
    for label in labels:
        found = _best(label, area, boxes, arcs, ground)
        if found is None:
            left_out.append(label)
            continue
        standing.append(found)
        boxes += [found.box, _mark_of(label)]
        if found.leader:
            boxes.extend(_along(found.leader))
    return tuple(standing), tuple(left_out)


def _best(
    label: Label,
    area: Box,
    boxes: Sequence[Box],
    arcs: NDArray[np.float64],
    ground: NDArray[np.float64],
) -> PlacedLabel | None:
    least, best = float("inf"), None
    if not label.must and any(overlaps(_mark_of(label), other) for other in boxes):
        return None
    for distance in _FAR if label.must else _FAR[:1]:
        for place, candidate in enumerate(_around(label, distance)):
            cost = distance / 8 + place * 0.3
            if cost >= least or not _is_free(candidate, area, boxes):
                continue
            on_arcs = _count_within(arcs, candidate.box)
            if on_arcs and not label.must:
                continue
            on_ground = _count_within(ground, candidate.box)
            cost += on_arcs * 3.0 + min(on_ground, 12) * 0.35
            if cost < least:
                least, best = cost, replace(candidate, crosses=on_ground)
    return best


def _is_free(candidate: PlacedLabel, area: Box, boxes: Sequence[Box]) -> bool:
    box = candidate.box
    if not _contains(area, box) or any(overlaps(box, other) for other in boxes):
        return False
    if candidate.leader is None:
        return True
    spot = candidate.leader[0]
    others = [other for other in boxes if not _holds(other, spot)]
    return not any(overlaps(piece, other) for piece in _along(candidate.leader) for other in others)


def _mark_of(label: Label) -> Box:
    reach = label.clearance
    return label.x - reach, label.y - reach, label.x + reach, label.y + reach


def _count_within(points: NDArray[np.float64], box: Box) -> int:
    x, y = points.T
    is_in = (x >= box[0]) & (x <= box[2]) & (y >= box[1]) & (y <= box[3])
    return int(np.count_nonzero(is_in))


def _around(label: Label, distance: float) -> Iterable[PlacedLabel]:
    """Yield the places around the spot, the most readable first."""
    reach = label.clearance + _GAP + distance
    wide, high = label.width, label.height
    slant = reach * 0.72
    for left, top in (
        (label.x + reach, label.y - high / 2),
        (label.x - reach - wide, label.y - high / 2),
        (label.x + slant, label.y - slant - high),
        (label.x + slant, label.y + slant),
        (label.x - slant - wide, label.y - slant - high),
        (label.x - slant - wide, label.y + slant),
        (label.x - wide / 2, label.y - reach - high),
        (label.x - wide / 2, label.y + reach),
    ):
        leader = None
        if distance >= _LEADER_FROM:
            near = (
                min(max(label.x, left), left + wide),
                min(max(label.y, top), top + high),
            )
            leader = ((label.x, label.y), near)
        yield PlacedLabel(label=label, left=left, top=top, leader=leader)


def _along(leader: tuple[Point, Point]) -> list[Box]:
    """Return small boxes along a leader, short of the name it reaches."""
    (x1, y1), (x2, y2) = leader
    shares = [step / 8 for step in range(8)]
    return [
        (
            x1 + (x2 - x1) * at - 1,
            y1 + (y2 - y1) * at - 1,
            x1 + (x2 - x1) * at + 1,
            y1 + (y2 - y1) * at + 1,
        )
        for at in shares
    ]


def overlaps(one: Box, other: Box) -> bool:
    """Tell whether two boxes share an area."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _contains(area: Box, box: Box) -> bool:
    return area[0] <= box[0] and area[1] <= box[1] and box[2] <= area[2] and box[3] <= area[3]


def _holds(box: Box, point: Point) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]
