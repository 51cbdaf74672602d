"""The movements of one view as arcs: from base to base, or to and from a place without a place."""

import math
from collections import defaultdict

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from desktop.queries.map import MapEnd
from desktop.services.mapping.view import MapView, Point
from desktop.ui.labels import own_direction, visible_text
from desktop.ui.map.arcs import BEND, STUB_PX, Arc, bow, stub
from desktop.ui.map.shown import Shown
from desktop.ui.theme import TextRole

_STUB_CHARACTERS = 32
_MOST_BOWS = 400
_BEYOND_PX = 40.0


class Bows:
    """Lays out the arcs of what ``shown`` shows."""

    def __init__(self, shown: Shown, view: MapView, seen: QRectF, gap: float) -> None:
        """Lay them out on the page of ``view``.

        Args:
            shown: What is shown.
            view: On whose page.
            seen: What of that page is looked at.
            gap: How far arcs keep from their bases.
        """
        self._shown = shown
        self._view = view
        self._seen = seen
        self._gap = gap
        self._page = (0.0, 0.0, view.width, view.height)
        self._size = shown.theme.text_scale
        self._names = QFontMetricsF(shown.theme.font(TextRole.SMALL_STRONG))

    def all(self) -> tuple[Arc, ...]:
        """Return what has anything on the page, those with the most events first."""
        found: list[Arc] = []
        turns: defaultdict[str, int] = defaultdict(int)
        for number, movement in enumerate(self._shown.answer.movements[:_MOST_BOWS]):
            start, end = self._at(movement.origin), self._at(movement.destination)
            if start is not None and end is not None:
                if self._may_touch(start, end):
                    arc = bow(number, start, end, self._size, gap=self._gap, page=self._page)
                    found += [] if arc.path.isEmpty() else [arc]
            elif start is not None and movement.destination.place:
                found.append(
                    self._stub(number, movement.origin, start, movement.destination, turns, True)
                )
            elif end is not None and movement.origin.place:
                found.append(
                    self._stub(number, movement.destination, end, movement.origin, turns, False)
                )
        return tuple(found)

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
        told = words.format(own_direction(visible_text(other.place)[:_STUB_CHARACTERS]))
        wide = self._gap + STUB_PX * self._size + self._names.horizontalAdvance(told)
        side = -1 if at[0] < self._seen.right() < at[0] + wide else 1
        turn = turns[base.base or ""]
        turns[base.base or ""] += 1
        return stub(
            number,
            at,
            turn,
            told,
            self._size,
            gap=self._gap,
            side=side,
            is_leaving=is_leaving,
        )

    def _at(self, end: MapEnd) -> Point | None:
        base = self._shown.by_id.get(end.base or "")
        if base is None or base.lat is None or base.lon is None:
            return None
        return self._view.project(base.lat, base.lon)

    def _may_touch(self, start: Point, end: Point) -> bool:
        """Tell whether a bow between two places can have anything of the page."""
        reach = BEND * math.dist(start, end) + _BEYOND_PX * self._size
        box = QRectF(QPointF(*start), QPointF(*end)).normalized()
        return box.adjusted(-reach, -reach, reach, reach).intersects(
            QRectF(0, 0, self._view.width, self._view.height)
        )
