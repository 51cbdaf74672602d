"""Movements on the map: a bow from one place to another, with how many events speak of it."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

_BOW = 0.18
_HEAD_PX = 9.0
_APART_PX = 9.0
_STUB_PX = 46.0


@dataclass(frozen=True, slots=True)
class Arc:
    """One movement on the page.

    Attributes:
        number: Which of the answer's movements it is.
        path: From near the one end to near the other.
        middle: Where its number stands.
        words: What a place is called that no map knows; empty where both ends are bases.
    """

    number: int
    path: QPainterPath
    middle: QPointF
    words: str


def bow(number: int, start: QPointF, end: QPointF) -> Arc | None:
    """Return the bow between two places, None where they are too near each other to tell."""
    way = end - start
    length = math.hypot(way.x(), way.y())
    if length < 4 * _APART_PX:
        return None
    # To the left of the way, so that what moves back runs on the other side.
    side = QPointF(way.y(), -way.x()) / length
    bend = (start + end) / 2 + side * (length * _BOW)
    first = start + _towards(start, bend) * _APART_PX
    last = end + _towards(end, bend) * _APART_PX
    path = QPainterPath(first)
    path.quadTo(bend, last)
    return Arc(number, path, path.pointAtPercent(0.5), "")


def stub(number: int, base: QPointF, turn: int, words: str, *, is_leaving: bool) -> Arc:
    """Return a short line at a base, for what goes to, or comes from, a place without a place.

    Args:
        number: Which of the answer's movements it is.
        base: Where the base lies.
        turn: How many of these the base has before.
        words: What the place is called.
        is_leaving: Whether it goes there.
    """
    angle = math.radians(-58 + 38 * turn)
    way = QPointF(math.cos(angle), math.sin(angle))
    near, far = base + way * _APART_PX, base + way * (_APART_PX + _STUB_PX)
    path = QPainterPath(near if is_leaving else far)
    path.lineTo(far if is_leaving else near)
    return Arc(number, path, far + way * 4.0, words)


def paint_arc(
    painter: QPainter, arc: Arc, colour: QColor, *, is_attested: bool, is_ahead: bool, width: float
) -> None:
    """Paint a movement; dotted with a hollow head where an end is not attested or it is planned."""
    line = QPen(colour, width)
    if not is_attested or is_ahead:
        line.setDashPattern([1.0, 2.5] if not is_attested else [4.0, 3.0])
    painter.setPen(line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(arc.path)
    is_hollow = not is_attested or is_ahead
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush if is_hollow else colour)
    painter.drawPolygon(_head(arc.path))


def _towards(start: QPointF, end: QPointF) -> QPointF:
    way = end - start
    return way / (math.hypot(way.x(), way.y()) or 1.0)


def _head(path: QPainterPath) -> QPolygonF:
    tip, before = path.pointAtPercent(1.0), path.pointAtPercent(0.94)
    angle = math.atan2(tip.y() - before.y(), tip.x() - before.x())
    corners = [tip]
    for side in (-0.42, 0.42):
        back = angle + math.pi + side
        corners.append(tip + QPointF(math.cos(back), math.sin(back)) * _HEAD_PX)
    return QPolygonF(corners)
