"""Lays out everything on the ground for one view, with names that keep apart."""

from collections.abc import Iterator
from itertools import product

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from desktop.domain.base import RADIUS_M, BaseKind
from desktop.queries.map import MapBase
from desktop.services.mapping.view import MapView, metres_per_unit
from desktop.ui.labels import visible_text
from desktop.ui.map.arcs import Arc
from desktop.ui.map.bows import Bows
from desktop.ui.map.crowd import Crowd
from desktop.ui.map.lettering import spaced
from desktop.ui.map.marks import Mark, marks_of
from desktop.ui.map.scale import plate
from desktop.ui.map.scene import TOWN_PX, Scene, Spot, Town, Writing
from desktop.ui.map.shown import Shown
from desktop.ui.map.stamps import Stamps
from desktop.ui.map.world import World
from desktop.ui.saying import in_figures
from desktop.ui.theme import TextRole

# Clear of the ring around a base that is selected.
_GAP_PX = 8.0
_ARC_GAP_PX = 3.5
_NAME_CHARACTERS = 60
# Where on an arc its number stands: in the middle, else beside it.
_NUMBER_AT = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74)
_RIM = 0.11
_BEYOND_PX = 40.0
_MOST_TOWNS = 60
_NARROWEST_STATE_PX = 40.0


def scene_of(shown: Shown, view: MapView, world: World, stamps: Stamps) -> Scene:
    """Lay out what ``shown`` shows for a view, which may be wider than the one that is seen."""
    return _Layout(shown, view, world, stamps).scene()


class _Layout:
    def __init__(self, shown: Shown, view: MapView, world: World, stamps: Stamps) -> None:
        self._shown = shown
        self._view = view
        self._world = world
        self._seen = _seen(shown.view, view)
        self._crowd = Crowd(view.width, view.height)
        theme = shown.theme
        self._size = theme.text_scale
        self._stamps = stamps
        # What is drawn in a frame is about as high as wide.
        self._gap = stamps.room(BaseKind.OTHER, shown.symbols).height() / 2 + _ARC_GAP_PX
        self._names = QFontMetricsF(theme.font(TextRole.SMALL_STRONG))
        self._towns_font = QFontMetricsF(theme.font(TextRole.TINY))
        self._spread = QFontMetricsF(spaced(theme.font(TextRole.TINY)))
        self._counts = QFontMetricsF(theme.font(TextRole.TINY_STRONG))

    def scene(self) -> Scene:
        spots = self._spots()
        arcs = Bows(self._shown, self._view, self._seen, self._gap).all()
        self._crowd.take(self._scale_plate())
        for spot in spots:
            self._crowd.take(_core(spot.room))
        for arc in arcs:
            self._crowd.take(arc.head.boundingRect())
        numbers = self._numbers(arcs)
        ends = self._ends(arcs)
        for arc in arcs:
            self._keep_clear(arc)
        marks = self._marks(spots)
        names: dict[int, Writing] = {}
        counts: dict[int, Writing] = {}
        # Each base gets its name and its number before the next: else numbers leave names no room.
        for at in reversed(range(len(spots))):
            self._name(spots[at], at, names)
            self._count(spots[at], at, counts)
        return Scene(
            view=self._view,
            spots=spots,
            marks=marks,
            mark_spots=np.array([mark.at(self._view).toTuple() for mark in marks]).reshape(-1, 2),
            arcs=arcs,
            numbers=numbers,
            ends=ends,
            counts=counts,
            names=names,
            reaches=self._reaches(spots),
            states=tuple(self._states()),
            towns=tuple(self._towns()),
        )

    def _marks(self, spots: tuple[Spot, ...]) -> tuple[Mark, ...]:
        """Return the marks of events; names keep off them where they can, those of towns always."""
        marks = marks_of(self._shown, self._view, [_core(spot.room) for spot in spots])
        for mark in marks:
            self._crowd.cover(mark.box(self._view, self._size))
        return marks

    def _spots(self) -> tuple[Spot, ...]:
        placed, view = self._shown.placed, self._view
        x, y = placed.on_page(view)
        pad = _BEYOND_PX * self._size
        is_near = (x > -pad) & (x < view.width + pad) & (y > -pad) & (y < view.height + pad)
        found = [
            self._spot(placed.bases[at], QPointF(x[at], y[at]))
            for at in np.flatnonzero(is_near).tolist()
        ]
        # What more is known of, and what is selected, lies on top, and is named first.
        return tuple(sorted(found, key=self._weight))

    def _spot(self, base: MapBase, at: QPointF) -> Spot:
        room = self._stamps.room(base.kind, self._shown.symbols)
        return Spot(base, at, room.translated(at))

    def _weight(self, spot: Spot) -> tuple[bool, bool, int]:
        base = spot.base
        return base.id == self._shown.base_id, base.posture is not None, base.events

    def _numbers(self, arcs: tuple[Arc, ...]) -> dict[int, Writing]:
        movements = self._shown.answer.movements
        found = {}
        for at, arc in enumerate(arcs):
            events = movements[arc.number].events
            if events > 1 and not arc.words:
                text = in_figures(events)
                box = self._pill(text)
                for share in _NUMBER_AT:
                    box.moveCenter(arc.path.pointAtPercent(share))
                    if self._crowd.take_if_free(QRectF(box), avoids_lines=False):
                        found[at] = Writing(QRectF(box), text)
                        break
        return found

    def _ends(self, arcs: tuple[Arc, ...]) -> dict[int, Writing]:
        movements = self._shown.answer.movements
        found = {}
        for at, arc in enumerate(arcs):
            if not arc.words:
                continue
            events = movements[arc.number].events
            text = f"{arc.words} ({in_figures(events)})" if events > 1 else arc.words
            box = QRectF(QPointF(), self._names.size(0, text))
            box.moveLeft(arc.middle.x() - (box.width() if arc.side < 0 else 0))
            box.moveTop(arc.middle.y() - box.height() / 2)
            if self._crowd.take_if_free(box):
                found[at] = Writing(box, text)
        return found

    def _count(self, spot: Spot, at: int, counts: dict[int, Writing]) -> None:
        if not spot.base.events:
            return
        text = in_figures(spot.base.events)
        box = self._pill(text)
        core = _core(spot.room)
        # On the left, as names stand on the right where they can.
        corners = (
            (box.moveBottomRight, core.topLeft()),
            (box.moveTopRight, core.bottomLeft()),
            (box.moveBottomLeft, core.topRight()),
            (box.moveTopLeft, core.bottomRight()),
        )
        # Over an event's mark or a movement's line rather than not at all.
        for avoids, (move, corner) in product((True, False), corners):
            move(corner)
            if self._crowd.take_if_free(QRectF(box), avoids_lines=avoids):
                counts[at] = Writing(QRectF(box), text)
                return

    def _keep_clear(self, arc: Arc) -> None:
        """Keep names off a movement's line."""
        path = arc.path
        points = [path.elementAt(at) for at in range(path.elementCount())]
        self._crowd.draw(np.array([(point.x, point.y) for point in points]))

    def _name(self, spot: Spot, at: int, names: dict[int, Writing]) -> None:
        text = visible_text(spot.base.name)[:_NAME_CHARACTERS]
        size = self._names.size(0, text)
        room = spot.room.adjusted(-_GAP_PX, -_GAP_PX, _GAP_PX, _GAP_PX)
        middle = room.center()
        beside = middle.y() - size.height() / 2
        boxes = [
            QRectF(corner, size)
            for corner in (
                QPointF(room.right(), beside),
                QPointF(room.left() - size.width(), beside),
                QPointF(middle.x() - size.width() / 2, room.bottom()),
                QPointF(middle.x() - size.width() / 2, room.top() - size.height()),
            )
        ]
        if self._seen.contains(spot.at):
            # Rather where it is seen as a whole, as long as the map is not moved.
            boxes.sort(key=lambda box: not self._seen.contains(box))
        # Over a movement's line rather than not at all.
        for avoids, box in product((True, False), boxes):
            if self._crowd.take_if_free(box, avoids_lines=avoids):
                names[at] = Writing(box, text)
                return

    def _reaches(self, spots: tuple[Spot, ...]) -> dict[int, float]:
        """Return the circles that are wider than the symbols in them."""
        found = {}
        most = max(self._view.width, self._view.height)
        for at, spot in enumerate(spots):
            unit_m = metres_per_unit(spot.base.lat or 0.0)
            reach = RADIUS_M[spot.base.precision] / unit_m * self._view.scale
            # One that is wider than the page would be a line across it that nobody understands.
            if spot.room.height() < reach < most:
                found[at] = reach
        return found

    def _states(self) -> Iterator[Writing]:
        """Yield the names of states that fit into them."""
        for state in self._world.states.within(self._view, _NARROWEST_STATE_PX):
            text = state.name.upper()
            box = QRectF(QPointF(), self._spread.size(0, text))
            box.moveCenter(QPointF(*self._view.project(state.lat, state.lon)))
            room = state.width * self._view.scale
            fits = box.width() < room and not self._is_cut(box)
            if fits and self._crowd.take_if_free(box):
                yield Writing(box, text)

    def _towns(self) -> Iterator[Town]:
        """Yield the cities that are in nobody's way."""
        dot = TOWN_PX * self._size
        for city in self._world.cities.within(self._view, _MOST_TOWNS):
            at = QPointF(*self._view.project(city.lat, city.lon))
            size = self._towns_font.size(0, city.name)
            if not self._crowd.is_free(_around(at, dot)):
                continue
            top = at.y() - size.height() / 2
            behind, before = at.x() + dot + 2, at.x() - dot - 2 - size.width()
            for box in (QRectF(QPointF(left, top), size) for left in (behind, before)):
                if not self._is_cut(box.united(_around(at, dot))) and self._crowd.take_if_free(box):
                    self._crowd.take(_around(at, dot))
                    yield Town(at, city.is_capital, Writing(box, city.name))
                    break

    def _is_cut(self, box: QRectF) -> bool:
        """Tell whether the edge of what is seen goes through a box."""
        return self._seen.intersects(box) and not self._seen.contains(box)

    def _scale_plate(self) -> QRectF:
        return plate(self._shown.view, self._shown.theme).translated(self._seen.topLeft())

    def _pill(self, text: str) -> QRectF:
        height = self._counts.height()
        width = max(self._counts.horizontalAdvance(text) + height * 0.6, height)
        return QRectF(0, 0, width, height)


def _seen(part: MapView, view: MapView) -> QRectF:
    """Return what of a view's page is looked at, where it is larger than that."""
    box = QRectF(0, 0, part.width, part.height)
    box.moveCenter(QPointF(*view.to_page(part.centre_x, part.centre_y)))
    return box


def _core(room: QRectF) -> QRectF:
    """Return what of a symbol nothing may lie on; a number may touch its rim."""
    rim_x, rim_y = room.width() * _RIM, room.height() * _RIM
    return room.adjusted(rim_x, rim_y, -rim_x, -rim_y)


def _around(at: QPointF, radius: float) -> QRectF:
    return QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
