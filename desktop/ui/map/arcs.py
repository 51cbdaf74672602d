"""Movements on the map: a bow from one place to another, with how many events speak of it."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from desktop.services.mapping.view import Point

Floats = NDArray[np.float64]

_HEAD_PX = 9.0
STUB_PX = 44.0
# As in the drawings that leave the program (`services/mapping/arcs.py`), which take their time.
BEND = 0.17
_LEAST_BEND_PX = 16.0
_HEAD_SIDE = 0.45
_AT = np.linspace(0.0, 1.0, 41)[:, None]
_SHARES = np.hstack([(1 - _AT) ** 3, 3 * (1 - _AT) ** 2 * _AT, 3 * (1 - _AT) * _AT**2, _AT**3])
_FIRST_DEG = -58.0
_TURN_DEG = 38.0


@dataclass(frozen=True, slots=True)
class Arc:
    """One movement on the page.

    Attributes:
        number: Which of the answer's movements it is.
        path: From near the one end to where the head begins.
        head: Three corners, the tip first.
        middle: Where its number stands.
        words: What a place is called that no map knows; empty where both ends are bases.
        side: 1 where these stand on the right of the middle, -1 on the left.
    """

    number: int
    path: QPainterPath
    head: QPolygonF
    middle: QPointF
    words: str
    side: int = 1


def bow(number: int, start: Point, end: Point, size: float, *, gap: float) -> Arc:
    """Return the bow between two places; the way back bends to the other side.

    Args:
        number: Which of the answer's movements it is.
        start: Where it leaves.
        end: Where its tip points.
        size: Of everything, 1 as designed.
        gap: How far it keeps from both places.
    """
    line = _curve(np.array(start), np.array(end), size)
    from_start = np.hypot(*(line - line[0]).T)
    from_end = np.hypot(*(line - line[-1]).T)
    middle = len(line) // 2
    leave = min(int(np.argmax(from_start >= gap)), middle - 2)
    tip = max(_last(from_end >= gap), middle + 2)
    from_tip = np.hypot(*(line[:tip] - line[tip]).T)
    back = max(_last(from_tip >= _HEAD_PX * size), middle + 1)
    points = [QPointF(x, y) for x, y in line[leave : back + 1].tolist()]
    path = QPainterPath(points[0])
    for point in points[1:]:
        path.lineTo(point)
    head = _head(points[-1], QPointF(*line[tip].tolist()))
    return Arc(number, path, head, QPointF(*line[middle].tolist()), "")


def _curve(
    start: NDArray[np.float64], end: NDArray[np.float64], size: float
) -> NDArray[np.float64]:
    """Return points of the cubic curve between two places."""
    way = end - start
    length = float(np.hypot(*way)) or 1.0
    along = way / length
    bend = max(BEND * length, _LEAST_BEND_PX * size) * 4 / 3
    over = np.array([-along[1], along[0]]) * bend
    third = along * (length / 3.6)
    return _SHARES @ np.stack([start, start + third + over, end - third + over, end])


def _last(holds: NDArray[np.bool_]) -> int:
    return len(holds) - 1 - int(np.argmax(holds[::-1]))


def stub(
    number: int,
    base: Point,
    turn: int,
    words: str,
    size: float,
    *,
    gap: float,
    side: int,
    is_leaving: bool,
) -> Arc:
    """Return a short arrow at a base, for what goes to, or comes from, a place without a place.

    Args:
        number: Which of the answer's movements it is.
        base: Where the base lies.
        turn: How many of these the base has before.
        words: What the place is called.
        size: Of everything, 1 as designed.
        gap: How far it keeps from the base.
        side: 1 to the right, -1 to the left.
        is_leaving: Whether it goes there.
    """
    angle = math.radians(_FIRST_DEG + _TURN_DEG * turn)
    way = QPointF(side * math.cos(angle), math.sin(angle))
    near = QPointF(*base) + way * gap
    far = near + way * (STUB_PX * size)
    start, tip = (near, far) if is_leaving else (far, near)
    along = way if is_leaving else -way
    back = tip - along * (_HEAD_PX * size)
    path = QPainterPath(start)
    path.lineTo(back)
    return Arc(number, path, _head(back, tip), far + way * 4.0, words, side)


def _head(back: QPointF, tip: QPointF) -> QPolygonF:
    side = QPointF(back.y() - tip.y(), tip.x() - back.x()) * _HEAD_SIDE
    return QPolygonF([tip, back + side, back - side])


def paint_arc(
    painter: QPainter, arc: Arc, colour: QColor, *, is_attested: bool, is_ahead: bool, width: float
) -> None:
    """Paint a movement: dotted where an end is not attested, dashed where it is only planned.

    Its head is open in both cases.
    """
    line = QPen(colour, width)
    if not is_attested:
        line.setDashPattern([1.0, 2.5])
    elif is_ahead:
        line.setDashPattern([4.0, 3.0])
    painter.setPen(line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(arc.path)
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(colour if is_attested and not is_ahead else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(arc.head)
