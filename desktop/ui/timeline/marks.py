"""Paints marks: solid where attested, faded where possible, an arrow where still so."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen

from desktop.domain.event import EventKind
from desktop.queries.timeline import (
    FLAG_APPROXIMATE,
    FLAG_CONTESTED,
    FLAG_NO_COMMENT,
    FLAG_PLANNED,
)
from desktop.ui.theme import Theme
from desktop.ui.timeline.shapes import ARROW_PX, GLYPH_PX, Shape

BAR_PX = 12.0
_OLD_S = 90 * 86_400
_FAINT = 0.25

_GROUPS = {
    "changing": ("departure", "transfer", "drawdown", "withdrawal", "handover", "closure"),
    "good": ("arrival", "reinforcement", "deployment", "construction", "sighting"),
    "bad": ("strike", "attack", "accident"),
    "accent": ("agreement", "statement", "exercise"),
}
_COLOURS = {kind: name for name, kinds in _GROUPS.items() for kind in kinds}
_SHAPES = {"bad": "triangle", "accent": "diamond"}


@dataclass(frozen=True, slots=True)
class Style:
    """How one kind of event is drawn: a colour of the theme and a glyph."""

    colour: str
    glyph: str


STYLES = tuple(
    Style(
        _COLOURS.get(kind.value, "quiet"),
        _SHAPES.get(_COLOURS.get(kind.value, ""), "square" if kind.value == "other" else "disc"),
    )
    for kind in EventKind
)


class MarkPainter:
    """Paints marks on one painter, in the colours of the theme."""

    def __init__(self, theme: Theme, now_s: float) -> None:
        """Paint in ``theme``; an open arrow fades with its age at ``now_s``."""
        self._theme = theme
        self._now_s = now_s

    def paint(
        self, painter: QPainter, shape: Shape, middle: float, kind: int, flags: int, until_s: int
    ) -> None:
        """Paint one mark around the height ``middle``."""
        style = STYLES[kind]
        colour = self._theme.color(style.colour)
        if shape.is_glyph:
            box = QRectF(shape.left, middle - GLYPH_PX / 2, GLYPH_PX, GLYPH_PX)
            self._paint_glyph(painter, glyph_path(style.glyph, box), colour, flags)
        else:
            self._paint_bar(painter, shape, middle, colour, flags)
        if shape.is_open:
            age = max(0.0, self._now_s - until_s)
            faded = QColor(colour)
            faded.setAlphaF(max(_FAINT, 1 - age / _OLD_S))
            _paint_arrow(painter, shape.right + 2, middle, faded)

    def _paint_glyph(
        self, painter: QPainter, path: QPainterPath, colour: QColor, flags: int
    ) -> None:
        if flags & (FLAG_NO_COMMENT | FLAG_PLANNED | FLAG_APPROXIMATE):
            painter.setPen(_pen(colour, flags))
            hollow = flags & (FLAG_NO_COMMENT | FLAG_PLANNED)
            painter.setBrush(Qt.BrushStyle.NoBrush if hollow else _with_alpha(colour, 0.45))
            painter.drawPath(path)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        if not flags & FLAG_CONTESTED:
            painter.setBrush(colour)
            painter.drawPath(path)
            return
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        half = QRectF(path.boundingRect())
        half.setTop(half.center().y())
        filled = QPainterPath()
        filled.addRect(half)
        painter.fillPath(path.intersected(filled), colour)

    def _paint_bar(
        self, painter: QPainter, shape: Shape, middle: float, colour: QColor, flags: int
    ) -> None:
        box = QRectF(shape.left, middle - BAR_PX / 2, shape.right - shape.left, BAR_PX)
        path = QPainterPath()
        path.addRoundedRect(box, BAR_PX / 2, BAR_PX / 2)
        hollow = flags & (FLAG_NO_COMMENT | FLAG_PLANNED)
        painter.setPen(
            _pen(colour, flags) if hollow or flags & FLAG_APPROXIMATE else Qt.PenStyle.NoPen
        )
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else _filling(shape, colour))
        painter.drawPath(path)
        if flags & FLAG_CONTESTED:
            lower = QPainterPath()
            lower.addRect(QRectF(box.left(), middle, box.width(), BAR_PX / 2))
            painter.fillPath(path.subtracted(lower), _with_alpha(self._theme.color("panel"), 0.55))


def glyph_path(name: str, box: QRectF) -> QPainterPath:
    """Return the outline of a glyph within ``box``."""
    path = QPainterPath()
    if name == "disc":
        path.addEllipse(box)
    elif name == "square":
        path.addRoundedRect(box.adjusted(1, 1, -1, -1), 2, 2)
    elif name == "diamond":
        centre = box.center()
        path.moveTo(centre.x(), box.top())
        path.lineTo(box.right(), centre.y())
        path.lineTo(centre.x(), box.bottom())
        path.lineTo(box.left(), centre.y())
        path.closeSubpath()
    else:
        path.moveTo(box.center().x(), box.top())
        path.lineTo(box.bottomRight())
        path.lineTo(box.bottomLeft())
        path.closeSubpath()
    return path


def _filling(shape: Shape, colour: QColor) -> QBrush:
    """Return the fill of a bar: full where attested, fading to its bounds elsewhere."""
    width = max(shape.right - shape.left, 1.0)
    gradient = QLinearGradient(QPointF(shape.left, 0), QPointF(shape.right, 0))
    has_core = shape.core_right > shape.core_left
    if has_core:
        first = min(max((shape.core_left - shape.left) / width, 0.0), 1.0)
        last = min(max((shape.core_right - shape.left) / width, 0.0), 1.0)
        gradient.setColorAt(0.0, _with_alpha(colour, 0.12 if first > 0 else 1.0))
        gradient.setColorAt(
            max(first - 0.001, 0.0), _with_alpha(colour, 0.55 if first > 0 else 1.0)
        )
        gradient.setColorAt(first, colour)
        gradient.setColorAt(last, colour)
        gradient.setColorAt(min(last + 0.001, 1.0), _with_alpha(colour, 0.55 if last < 1 else 1.0))
        gradient.setColorAt(1.0, _with_alpha(colour, 0.12 if last < 1 else 1.0))
    else:
        start = 0.04 if shape.torn_left else 0.16
        end = 0.04 if shape.torn_right else 0.16
        gradient.setColorAt(0.0, _with_alpha(colour, start))
        gradient.setColorAt(0.5, _with_alpha(colour, 0.5))
        gradient.setColorAt(1.0, _with_alpha(colour, end))
    return QBrush(gradient)


def _paint_arrow(painter: QPainter, x: float, middle: float, colour: QColor) -> None:
    painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(x, middle - 4.5), QPointF(x + ARROW_PX - 3, middle))
    painter.drawLine(QPointF(x, middle + 4.5), QPointF(x + ARROW_PX - 3, middle))


def _pen(colour: QColor, flags: int) -> QPen:
    dashed = flags & (FLAG_PLANNED | FLAG_APPROXIMATE)
    return QPen(colour, 1.5, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)


def _with_alpha(colour: QColor, alpha: float) -> QColor:
    faint = QColor(colour)
    faint.setAlphaF(alpha)
    return faint
