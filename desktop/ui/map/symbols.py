"""The plain symbols of bases: a shape and a colour for each posture, never a colour alone.

Shapes are those of the drawings that leave the program (`services/mapping/marks.py`): a disc for
what holds, a triangle on its tip for what is changing, a diamond for what is gone, a ring where
nothing is known. What lies within them tells postures of the same shape apart.
"""

import math
from enum import Enum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from desktop.domain.posture import PostureState
from desktop.ui.bases.words import posture_mark
from desktop.ui.map.dress import Looks

RADIUS = 6.5
_LINE = 2.0
_RIM = 5.0
_CORNERS = {"changing": (3, 90.0, 1.25), "bad": (4, 0.0, 1.25)}
_OPEN = frozenset({PostureState.CONTESTED, PostureState.VACATED, PostureState.UNKNOWN, None})


class SymbolStyle(Enum):
    """How bases are drawn: plainly, or as APP-6 has them in one of two frames."""

    PLAIN = "plain"
    NEUTRAL = "neutral"
    UNKNOWN = "unknown"


def paint_symbol(
    painter: QPainter, at: QPointF, posture: PostureState | None, theme: Looks, radius: float
) -> None:
    """Paint one base's symbol around a point, with a rim that sets it off from what lies below."""
    mark = posture_mark(posture)
    colour, ground = theme.color(mark), theme.color("panel")
    shape = _shape(mark, radius).translated(at)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ground, _RIM))
    painter.drawPath(shape)
    painter.setPen(QPen(colour, _LINE))
    painter.setBrush(ground if posture in _OPEN else colour)
    painter.drawPath(shape)
    reach = radius * 0.5
    if posture is PostureState.REINFORCED:
        painter.setPen(QPen(ground, _LINE))
        painter.drawLine(at - QPointF(reach, 0), at + QPointF(reach, 0))
        painter.drawLine(at - QPointF(0, reach), at + QPointF(0, reach))
    elif posture is PostureState.UNKNOWN:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(at, radius * 0.3, radius * 0.3)


def _shape(mark: str, radius: float) -> QPainterPath:
    path = QPainterPath()
    if mark in _CORNERS:
        corners, first_deg, times = _CORNERS[mark]
        angles = (math.radians(first_deg + 360 * at / corners) for at in range(corners))
        reach = radius * times
        path.addPolygon(
            QPolygonF([QPointF(reach * math.cos(a), reach * math.sin(a)) for a in angles])
        )
        path.closeSubpath()
    else:
        path.addEllipse(QPointF(), radius, radius)
    return path
