"""Everything on the ground, laid out for one view, with names that keep apart."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from desktop.queries.map import MapBase, MapEnd
from desktop.services.mapping.circles import RADIUS_M
from desktop.services.mapping.places import Cities
from desktop.services.mapping.view import MapView, Point, metres_per_unit
from desktop.ui.labels import visible_text
from desktop.ui.map.arcs import Arc, bow, stub
from desktop.ui.map.crowd import Crowd
from desktop.ui.map.stage import MapStage
from desktop.ui.map.symbols import RADIUS
from desktop.ui.theme import TextRole

_GAP_PX = 4.0
_NAME_CHARACTERS = 60
_STUB_CHARACTERS = 32
_MOST_BOWS = 400
# What of a symbol nothing may lie on; a number may touch its rim.
_CORE = 0.78
_MOST_TOWNS = 60
TOWN_PX = 2.5


@dataclass(frozen=True, slots=True)
class Spot:
    """A base where it lies on the page."""

    base: MapBase
    at: QPointF


@dataclass(frozen=True, slots=True)
class Writing:
    """A line of text in its box."""

    box: QRectF
    text: str


@dataclass(frozen=True, slots=True)
class Town:
    """A city where it lies on the page, with its name."""

    at: QPointF
    is_capital: bool
    name: Writing


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Scene:
    """What is painted over the ground of ``view``, in the units of its page.

    Attributes:
        spots: The bases on the page, those to be painted last at the end.
        arcs: Movements.
        numbers: How many events each of some arcs stands for, by the arc's place in `arcs`.
        ends: The words of arcs that lead to a place without a place, likewise.
        counts: How many events, by the base's place in `spots`.
        names: Of bases, likewise.
        reaches: How far from each of some bases the place may really be, in page units, likewise.
        towns: Cities whose names found room.
    """

    view: MapView
    spots: tuple[Spot, ...]
    arcs: tuple[Arc, ...]
    numbers: dict[int, Writing]
    ends: dict[int, Writing]
    counts: dict[int, Writing]
    names: dict[int, Writing]
    reaches: dict[int, float]
    towns: tuple[Town, ...]


def scene_of(stage: MapStage, view: MapView, cities: Cities) -> Scene:
    """Lay out what ``stage`` shows for a view, which may be wider than the one that is seen."""
    return _Layout(stage, view, cities).scene()


class _Layout:
    def __init__(self, stage: MapStage, view: MapView, cities: Cities) -> None:
        self._stage = stage
        self._view = view
        self._cities = cities
        self._crowd = Crowd(view.width, view.height)
        theme = stage.theme
        self._size = theme.text_scale
        self.radius = RADIUS * self._size
        self._names = QFontMetricsF(theme.font(TextRole.SMALL_STRONG))
        self._towns_font = QFontMetricsF(theme.font(TextRole.TINY))
        self._counts = QFontMetricsF(theme.font(TextRole.TINY_STRONG))

    def scene(self) -> Scene:
        spots = self._spots()
        arcs = tuple(self._arcs())
        for spot in spots:
            self._crowd.take(_around(spot.at, self.radius * _CORE))
        for arc in arcs:
            self._crowd.take(arc.head.boundingRect())
        numbers = self._numbers(arcs)
        ends = self._ends(arcs)
        counts = self._counted(spots)
        for arc in arcs:
            self._keep_clear(arc)
        names = self._named(spots)
        return Scene(
            view=self._view,
            spots=spots,
            arcs=arcs,
            numbers=numbers,
            ends=ends,
            counts=counts,
            names=names,
            reaches=self._reaches(spots),
            towns=tuple(self._towns()),
        )

    def _spots(self) -> tuple[Spot, ...]:
        placed, view = self._stage.placed, self._view
        x, y = placed.on_page(view)
        pad = 2 * self.radius
        is_near = (x > -pad) & (x < view.width + pad) & (y > -pad) & (y < view.height + pad)
        found = [
            Spot(placed.bases[at], QPointF(x[at], y[at])) for at in np.flatnonzero(is_near).tolist()
        ]
        # What more is known of, and what is selected, lies on top, and is named first.
        return tuple(sorted(found, key=self._weight))

    def _weight(self, spot: Spot) -> tuple[bool, bool, int]:
        base = spot.base
        return base.id == self._stage.base_id, base.posture is not None, base.events

    def _arcs(self) -> list[Arc]:
        found: list[Arc] = []
        turns: defaultdict[str, int] = defaultdict(int)
        for number, movement in enumerate(self._stage.answer.movements[:_MOST_BOWS]):
            start, end = self._at(movement.origin), self._at(movement.destination)
            if start is not None and end is not None:
                arc = bow(number, start, end, self._size)
                if self._touches(arc):
                    found.append(arc)
            elif start is not None and movement.destination.place:
                found.append(
                    self._stub(number, movement.origin, start, movement.destination, turns, True)
                )
            elif end is not None and movement.origin.place:
                found.append(
                    self._stub(number, movement.destination, end, movement.origin, turns, False)
                )
        return found

    def _stub(
        self,
        number: int,
        base: MapEnd,
        at: Point,
        other: MapEnd,
        turns: defaultdict[str, int],
        is_leaving: bool,
    ) -> Arc:
        tr = QCoreApplication.translate
        words = tr("Map", "to {0}") if is_leaving else tr("Map", "from {0}")
        name = visible_text(other.place)[:_STUB_CHARACTERS]
        turn = turns[base.base or ""]
        turns[base.base or ""] += 1
        return stub(number, at, turn, words.format(name), self._size, is_leaving=is_leaving)

    def _at(self, end: MapEnd) -> Point | None:
        base = self._stage.by_id.get(end.base or "")
        if base is None or base.lat is None or base.lon is None:
            return None
        return self._view.project(base.lat, base.lon)

    def _touches(self, arc: Arc) -> bool:
        page = QRectF(0, 0, self._view.width, self._view.height)
        return arc.path.controlPointRect().intersects(page)

    def _numbers(self, arcs: tuple[Arc, ...]) -> dict[int, Writing]:
        movements = self._stage.answer.movements
        found = {}
        for at, arc in enumerate(arcs):
            events = movements[arc.number].events
            if events > 1 and not arc.words:
                text = f"{events:,}"
                box = self._pill(text)
                box.moveCenter(arc.middle)
                self._crowd.take(box)
                found[at] = Writing(box, text)
        return found

    def _ends(self, arcs: tuple[Arc, ...]) -> dict[int, Writing]:
        movements = self._stage.answer.movements
        found = {}
        for at, arc in enumerate(arcs):
            if not arc.words:
                continue
            events = movements[arc.number].events
            text = f"{arc.words} ({events:,})" if events > 1 else arc.words
            box = QRectF(QPointF(), self._names.size(0, text))
            box.moveLeft(arc.middle.x())
            box.moveTop(arc.middle.y() - box.height() / 2)
            if self._crowd.take_if_free(box):
                found[at] = Writing(box, text)
        return found

    def _counted(self, spots: tuple[Spot, ...]) -> dict[int, Writing]:
        found = {}
        for at in reversed(range(len(spots))):
            spot = spots[at]
            if not spot.base.events:
                continue
            text = f"{spot.base.events:,}"
            box = self._pill(text)
            away = QPointF(self.radius, self.radius) * _CORE
            across = QPointF(away.x(), -away.y())
            for move, corner in (
                (box.moveBottomLeft, spot.at + across),
                (box.moveBottomRight, spot.at - away),
                (box.moveTopLeft, spot.at + away),
                (box.moveTopRight, spot.at - across),
            ):
                move(corner)
                if self._crowd.take_if_free(QRectF(box)):
                    found[at] = Writing(QRectF(box), text)
                    break
        return found

    def _keep_clear(self, arc: Arc) -> None:
        """Keep names off a movement's line."""
        path = arc.path
        points = [path.elementAt(at) for at in range(path.elementCount())]
        self._crowd.draw(np.array([(point.x, point.y) for point in points]))

    def _named(self, spots: tuple[Spot, ...]) -> dict[int, Writing]:
        found = {}
        for at in reversed(range(len(spots))):
            spot = spots[at]
            text = visible_text(spot.base.name)[:_NAME_CHARACTERS]
            size = self._names.size(0, text)
            reach = self.radius + _GAP_PX
            right = QPointF(spot.at.x() + reach, spot.at.y() - size.height() / 2)
            left = QPointF(spot.at.x() - reach - size.width(), spot.at.y() - size.height() / 2)
            below = QPointF(spot.at.x() - size.width() / 2, spot.at.y() + reach)
            above = QPointF(spot.at.x() - size.width() / 2, spot.at.y() - reach - size.height())
            for corner in (right, left, below, above):
                box = QRectF(corner, size)
                if self._crowd.take_if_free(box):
                    found[at] = Writing(box, text)
                    break
        return found

    def _reaches(self, spots: tuple[Spot, ...]) -> dict[int, float]:
        """Return the circles that are wider than the symbols in them."""
        found = {}
        most = max(self._view.width, self._view.height)
        for at, spot in enumerate(spots):
            unit_m = metres_per_unit(spot.base.lat or 0.0)
            reach = RADIUS_M[spot.base.precision] / unit_m * self._view.scale
            # One that is wider than the page would be a line across it that nobody understands.
            if 2 * self.radius < reach < most:
                found[at] = reach
        return found

    def _towns(self) -> Iterator[Town]:
        """Yield the cities that are in nobody's way."""
        dot = TOWN_PX * self._size
        for city in self._cities.within(self._view, _MOST_TOWNS):
            at = QPointF(*self._view.project(city.lat, city.lon))
            size = self._towns_font.size(0, city.name)
            corner = QPointF(at.x() + dot + 2, at.y() - size.height() / 2)
            if not self._crowd.is_free(_around(at, dot)):
                continue
            box = QRectF(corner, size)
            if self._crowd.take_if_free(box):
                self._crowd.take(_around(at, dot))
                yield Town(at, city.is_capital, Writing(box, city.name))

    def _pill(self, text: str) -> QRectF:
        height = self._counts.height()
        width = max(self._counts.horizontalAdvance(text) + height * 0.6, height)
        return QRectF(0, 0, width, height)


def _around(at: QPointF, radius: float) -> QRectF:
    return QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
