"""Marks of events that have a place of their own: one each, or one for many that lie close by."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from desktop.services.mapping.event_marks import Shared, shared_marks
from desktop.services.mapping.view import MapView, metres_per_unit, unproject
from desktop.ui.map.mark_stamps import mark_size
from desktop.ui.map.shown import Shown

_BEYOND_PX = 40.0
_CLEAR_PX = 2.0
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
    found = shared_marks(shown.answer.points, x, y, view, _BEYOND_PX * size, size)
    return tuple(_set_aside(_mark(one, view), view, rooms, size) for one in found)


def _mark(shared: Shared, view: MapView) -> Mark:
    x, y = view.units(shared.x, shared.y)
    return Mark(
        x=x,
        y=y,
        aside=QPointF(),
        members=shared.members,
        events=shared.events,
        is_rough=shared.is_rough,
        radius_m=shared.radius_m,
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
