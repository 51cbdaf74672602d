"""Paints a movement: a dashed line from the mark it left to the mark it is said to reach."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

_BOW = 0.42
_LEAST_BOW_PX = 18.0
_MOST_BOW_PX = 46.0
_HEAD_PX = 7.0
_RIM_PX = 4.0


def arc_path(start: QRectF, end: QRectF, *, leftwards: bool = True) -> QPainterPath:
    """Return the line from the nearer edge of one mark to the nearer edge of the other.

    It bows to a side, so that it shows beside marks that stand one below the other.
    """
    is_down = end.center().y() >= start.center().y()
    first = QPointF(start.center().x(), start.bottom() if is_down else start.top())
    last = QPointF(end.center().x(), end.top() if is_down else end.bottom())
    height = abs(last.y() - first.y())
    bow = min(max(height * _BOW, _LEAST_BOW_PX), _MOST_BOW_PX) * (1 if leftwards else -1)
    path = QPainterPath(first)
    path.cubicTo(
        QPointF(first.x() - bow, first.y() + (last.y() - first.y()) * 0.2),
        QPointF(last.x() - bow, first.y() + (last.y() - first.y()) * 0.75),
        last,
    )
    return path


def paint_arc(
    painter: QPainter,
    path: QPainterPath,
    colour: QColor,
    ground: QColor,
    *,
    is_attested: bool = True,
) -> None:
    """Paint a movement along ``path``; dotted with a hollow head where an end is not attested.

    A rim of ``ground`` sets it off from bars, and from lines like it that it crosses.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.strokePath(path, QPen(ground, _RIM_PX))
    line = QPen(colour, 1.5)
    line.setDashPattern([3.0, 2.0] if is_attested else [1.0, 3.0])
    painter.setPen(line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen if is_attested else QPen(colour, 1.2))
    painter.setBrush(colour if is_attested else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(_head(path))


def _head(path: QPainterPath) -> QPolygonF:
    """Return the arrow head at the end of ``path``, along its last piece."""
    tip, before = path.pointAtPercent(1.0), path.pointAtPercent(0.88)
    angle = math.atan2(tip.y() - before.y(), tip.x() - before.x())
    corners = [tip]
    for side in (-0.45, 0.45):
        back = angle + math.pi + side
        corners.append(tip + QPointF(math.cos(back), math.sin(back)) * _HEAD_PX)
    return QPolygonF(corners)
