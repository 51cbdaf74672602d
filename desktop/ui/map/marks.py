"""Marks of events that have a place of their own: one each, or one for many that lie close by."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from desktop.domain.base import RADIUS_M, PlacePrecision
from desktop.queries.map_points import PRECISIONS
from desktop.services.mapping.clusters import Cluster, clustered
from desktop.services.mapping.view import MapView, metres_per_unit, unproject
from desktop.ui.map.mark_stamps import mark_size
from desktop.ui.map.shown import PlacedPoints, Shown

_CELL_PX = 44.0
_APART_PX = 34.0
_BEYOND_PX = 40.0
_CLEAR_PX = 2.0
_EXACT = PRECISIONS.index(PlacePrecision.EXACT)
_RADII_M = tuple(RADIUS_M[one] for one in PRECISIONS)
# Down to the right, where neither a base's number nor the middle of its name stands.
_ASIDE = QPointF(0.7, 0.7)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Mark:
    """One mark.

    Attributes:
        x, y: Projected units of its place, or of the middle of those that share it.
        aside: From there to where it is painted, so that no base's symbol covers it; page units.
        members: Which of the points it stands for, in their order.
        events: How many events these are of.
        is_rough: Whether none of their places is exact.
        radius_m: How far off a single one may be; 0 where it is exact, or stands for several.
    """

    x: float
    y: float
    aside: QPointF
    members: NDArray[np.intp]
    events: int
    is_rough: bool
    radius_m: float

    @property
    def is_single(self) -> bool:
        """Whether it stands for one place of one event."""
        return len(self.members) == 1

    def at(self, view: MapView) -> QPointF:
        """Return where its middle is painted on the page of ``view``."""
        return QPointF(*view.to_page(self.x, self.y)) + self.aside

    def box(self, view: MapView, text_scale: float) -> QRectF:
        """Return the room that it takes on the page of ``view``."""
        wide, high = mark_size(self.events, self.is_rough, is_single=self.is_single)
        box = QRectF(0, 0, wide * text_scale, high * text_scale)
        box.moveCenter(self.at(view))
        return box

    def reach(self, view: MapView) -> float:
        """Return how far off its place may be, in page units."""
        return self.radius_m / metres_per_unit(unproject(self.x, self.y)[0]) * view.scale


def marks_of(shown: Shown, view: MapView, rooms: Sequence[QRectF]) -> tuple[Mark, ...]:
    """Return the marks on the page of ``view``, those of the most events last.

    Args:
        shown: What is shown.
        view: On whose page.
        rooms: Where symbols of bases stand on it.
    """
    size = shown.theme.text_scale
    x, y = shown.points.on_page(view)
    pad = _BEYOND_PX * size
    near = np.flatnonzero(
        (x > -pad) & (x < view.width + pad) & (y > -pad) & (y < view.height + pad)
    )
    # Counted from a spot of the world, so that moving the page parts nothing and joins nothing.
    left, top = view.centre_x * view.scale, view.centre_y * view.scale
    found = clustered(x[near] + left, y[near] + top, _CELL_PX * size, _APART_PX * size)
    marks = [
        _mark(one, np.sort(near[one.members]), shown.points, view, (left, top)) for one in found
    ]
    return tuple(_set_aside(mark, view, rooms, size) for mark in sorted(marks, key=_weight))


def _weight(mark: Mark) -> int:
    return mark.events


def _mark(
    cluster: Cluster,
    members: NDArray[np.intp],
    placed: PlacedPoints,
    view: MapView,
    corner: tuple[float, float],
) -> Mark:
    points = placed.points
    codes = points.precision[members]
    x, y = view.units(cluster.x - corner[0], cluster.y - corner[1])
    return Mark(
        x=x,
        y=y,
        aside=QPointF(),
        members=members,
        events=len(np.unique(points.event[members])),
        is_rough=not bool((codes == _EXACT).any()),
        radius_m=_RADII_M[codes[0]] if len(members) == 1 else 0.0,
    )


def _set_aside(mark: Mark, view: MapView, rooms: Sequence[QRectF], size: float) -> Mark:
    """Return it beside the base whose symbol would cover it."""
    box = mark.box(view, size)
    for room in rooms:
        if room.intersects(box):
            away = box.center() - room.center()
            far = float(np.hypot(away.x(), away.y()))
            way = away / far if far > 1 else _ASIDE
            clear = (room.height() + box.height()) / 2 + _CLEAR_PX
            return replace(mark, aside=room.center() + way * clear - box.center())
    return mark
