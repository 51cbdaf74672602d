"""The plain symbols of bases: a shape and a colour for each posture, never a colour alone."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from desktop.domain.posture import PostureState
from desktop.ui.bases.words import posture_mark
from desktop.ui.theme import Theme

RADIUS = 6.5
_LINE = 1.8
_HOLLOW = frozenset({PostureState.VACATED, PostureState.UNKNOWN, None})


def paint_symbol(
    painter: QPainter, at: QPointF, posture: PostureState | None, theme: Theme, radius: float
) -> None:
    """Paint one base's symbol around a point, with a rim that sets it off from what lies below."""
    colour = theme.color(posture_mark(posture))
    ground = theme.color("panel")
    shape = _shape(posture, radius).translated(at)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ground, _LINE + 2.4))
    painter.drawPath(shape)
    painter.setPen(QPen(colour, _LINE))
    painter.setBrush(ground if posture in _HOLLOW else colour)
    painter.drawPath(shape)
    _paint_inside(painter, at, posture, radius, colour, ground)


def _paint_inside(
    painter: QPainter,
    at: QPointF,
    posture: PostureState | None,
    radius: float,
    colour: QColor,
    ground: QColor,
) -> None:
    """Paint what tells shapes apart that are alike."""
    if posture is PostureState.CONTESTED:
        # Half of it is open: nobody holds all of it.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        half = QPolygonF([at, at + QPointF(0, radius * 0.85), at + QPointF(radius * 0.85, 0)])
        half.append(at + QPointF(0, -radius * 0.85))
        painter.drawPolygon(half)
    elif posture is PostureState.HANDED_OVER:
        painter.setPen(QPen(ground, _LINE))
        reach = radius * 0.45
        painter.drawLine(at + QPointF(-reach, 0), at + QPointF(reach, 0))
    elif posture is PostureState.UNKNOWN:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(at, radius * 0.3, radius * 0.3)


def _shape(posture: PostureState | None, radius: float) -> QPainterPath:
    path = QPainterPath()
    if posture is PostureState.REINFORCED:
        path.addPolygon(_regular(radius * 1.2, 3, -90))
    elif posture is PostureState.DRAWING_DOWN:
        path.addPolygon(_regular(radius * 1.2, 3, 90))
    elif posture is PostureState.CONTESTED:
        path.addPolygon(_regular(radius * 1.15, 4, 0))
    elif posture is PostureState.HANDED_OVER:
        path.addRect(QRectF(-radius, -radius, 2 * radius, 2 * radius))
    else:
        path.addEllipse(QPointF(), radius, radius)
    path.closeSubpath()
    return path


def _regular(radius: float, corners: int, first_deg: float) -> QPolygonF:
    angles = (math.radians(first_deg + 360 * at / corners) for at in range(corners))
    return QPolygonF([QPointF(radius * math.cos(a), radius * math.sin(a)) for a in angles])
