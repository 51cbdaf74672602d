"""How marks of events look: a small square on its spot, waves where it is known roughly, a number.

Squares are no base's symbol and no city's dot. What stands for no exact place has an open frame
with a broken line, whatever its number.
"""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from desktop.services.drawing.look import blended
from desktop.ui.map.dress import Looks
from desktop.ui.map.ground import dashed, look_of
from desktop.ui.saying import in_figures
from desktop.ui.theme import TextRole

_EXACT_PX = 8.0
_ROUGH_PX = 15.0
_HIGH_PX = 19.0
_DIGIT_PX = 7.2
_PAD_PX = 8.0
_RIM_PX = 3.0
_CORNER_PX = 4.0
_TINT = 0.12
_MOST_KEPT = 2_000


def mark_size(events: int, is_rough: bool, *, is_single: bool) -> tuple[float, float]:
    """Return width and height of a mark at the size of text that is designed."""
    if is_single:
        side = _ROUGH_PX if is_rough else _EXACT_PX
        return side, side
    return max(len(in_figures(events)) * _DIGIT_PX + _PAD_PX, _HIGH_PX), _HIGH_PX


def paint_mark(
    painter: QPainter,
    at: QPointF,
    looks: Looks,
    *,
    events: int = 1,
    is_rough: bool = False,
    is_single: bool = True,
) -> None:
    """Paint a mark around a point, with a rim that sets it off from what lies below."""
    size = looks.text_scale
    wide, high = mark_size(events, is_rough, is_single=is_single)
    box = QRectF(0, 0, wide * size, high * size)
    box.moveCenter(at)
    corner = (_CORNER_PX if not is_single or is_rough else 1.0) * size
    accent, rim = looks.color("accent"), QColor(look_of(looks).land)
    painter.setPen(QPen(rim, _RIM_PX))
    painter.setBrush(rim)
    painter.drawRoundedRect(box, corner, corner)
    pen = dashed(accent.name()) if is_rough else QPen(accent, 1.0)
    painter.setPen(pen)
    ground = QColor(blended(accent.name(), looks.color("panel").name(), _TINT))
    painter.setBrush(ground if is_rough else accent)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
    ink = accent if is_rough else looks.color("on_accent")
    if not is_single:
        painter.setPen(ink)
        painter.setFont(looks.font(TextRole.TINY_STRONG))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, in_figures(events))
    elif is_rough:
        painter.setPen(QPen(ink, 1.4 * size))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_waves(at, size))


def _waves(at: QPointF, size: float) -> QPainterPath:
    """Return the sign for "about": one wave above another."""
    path = QPainterPath()
    for down in (-1.8, 1.8):
        start = at + QPointF(-3.6, down + 0.6) * size
        path.moveTo(start)
        path.cubicTo(
            start + QPointF(2.4, -3.2) * size,
            start + QPointF(4.8, 2.0) * size,
            start + QPointF(7.2, -1.2) * size,
        )
    return path


class MarkStamps:
    """Paints each kind of mark once, for one thread."""

    def __init__(self, looks: Looks, dots: float) -> None:
        """Paint in colours and type of ``looks``, ``dots`` device pixels for each pixel."""
        self._looks = looks
        self._dots = dots
        self._made: dict[tuple[int, bool, bool], tuple[QImage, QPointF]] = {}

    def picture(self, events: int, is_rough: bool, *, is_single: bool) -> tuple[QImage, QPointF]:
        """Return a mark, and the way from its middle to its upper left corner."""
        key = (events, is_rough, is_single)
        found = self._made.get(key)
        if found is None:
            if len(self._made) >= _MOST_KEPT:
                self._made.clear()
            found = self._made[key] = self._paint(*key)
        return found

    def _paint(self, events: int, is_rough: bool, is_single: bool) -> tuple[QImage, QPointF]:
        size = self._looks.text_scale
        half = [
            math.ceil(side * size / 2 + _RIM_PX)
            for side in mark_size(events, is_rough, is_single=is_single)
        ]
        pixels = QSize(*(math.ceil(2 * one * self._dots) for one in half))
        image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self._dots)
        image.fill(Qt.GlobalColor.transparent)
        corner = QPointF(-half[0], -half[1])
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_mark(
                painter,
                -corner,
                self._looks,
                events=events,
                is_rough=is_rough,
                is_single=is_single,
            )
        return image, corner
