"""Arcs between two places on the page, with an arrow head at the end."""

import math
from dataclasses import dataclass

from desktop.services.mapping.view import Point

_STEPS = 32
_HALVINGS = 34
_BEND = 0.17
_LEAST_BEND = 16.0
_NEAR = 14.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Arc:
    """One arc in page units.

    Attributes:
        points: Along it, from the start to where its head begins.
        head: Three corners, the tip first.
        middle: Where a count stands.
    """

    points: tuple[Point, ...]
    head: tuple[Point, Point, Point]
    middle: Point


def arc(start: Point, end: Point, *, gap: float, head: float, lane: int = 0) -> Arc:
    """Return the arc between two places; the way back bends to the other side.

    Args:
        start: Where it leaves.
        end: Where its tip points.
        gap: How far from both it keeps.
        head: Length of the arrow head.
        lane: 0 for the first arc of these two places, 1 for the next, which bends further.
    """
    controls = _controls(start, end, gap + head, lane)
    leaving = _beyond(controls, 0.0, 0.5, start, gap)
    arriving = _beyond(controls, 1.0, 0.5, end, gap)
    tip = _on(controls, arriving)
    neck = _beyond(controls, arriving, 0.5, tip, head)
    base = _on(controls, neck)
    length = math.dist(tip, base) or 1.0
    along = ((tip[0] - base[0]) / length, (tip[1] - base[1]) / length)
    back = (tip[0] - along[0] * head, tip[1] - along[1] * head)
    side = (-along[1] * head * 0.45, along[0] * head * 0.45)
    shares = [leaving + (neck - leaving) * step / _STEPS for step in range(_STEPS)]
    return Arc(
        points=(*(_on(controls, at) for at in shares), back),
        head=(tip, (back[0] + side[0], back[1] + side[1]), (back[0] - side[0], back[1] - side[1])),
        middle=_on(controls, 0.5),
    )


def _beyond(
    controls: tuple[Point, ...], near: float, far: float, place: Point, distance: float
) -> float:
    """Return where between two shares of the curve it is as far from a place; ``far`` if nowhere.

    However large the curve is: a map may be looked at from very near.
    """
    if math.dist(_on(controls, far), place) < distance:
        return far
    for _step in range(_HALVINGS):
        middle = (near + far) / 2
        if math.dist(_on(controls, middle), place) < distance:
            near = middle
        else:
            far = middle
    return far


def _controls(start: Point, end: Point, least: float, lane: int) -> tuple[Point, ...]:
    """Return the four points of the cubic curve."""
    length = math.dist(start, end)
    bend = max(_BEND * length, _LEAST_BEND) * (1 + 0.6 * lane)
    if length < _NEAR + least:
        # Too near for a bow: a loop above both.
        high = 3 * least * (1 + 0.4 * lane)
        wide = 1.4 * least
        return (
            start,
            (start[0] + wide, start[1] - high),
            (end[0] - wide, end[1] - high),
            end,
        )
    along = ((end[0] - start[0]) / length, (end[1] - start[1]) / length)
    over = (-along[1] * bend * 4 / 3, along[0] * bend * 4 / 3)
    third = length / 3.6
    return (
        start,
        (start[0] + along[0] * third + over[0], start[1] + along[1] * third + over[1]),
        (end[0] - along[0] * third + over[0], end[1] - along[1] * third + over[1]),
        end,
    )


def _on(controls: tuple[Point, ...], at: float) -> Point:
    rest = 1 - at
    shares = (rest**3, 3 * rest * rest * at, 3 * rest * at * at, at**3)
    return (
        sum(share * point[0] for share, point in zip(shares, controls, strict=True)),
        sum(share * point[1] for share, point in zip(shares, controls, strict=True)),
    )
