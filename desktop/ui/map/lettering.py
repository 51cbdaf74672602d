"""Writes on the map so that it can be read on land and water alike."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from desktop.ui.labels import own_direction

_HALO_PX = 3.0
_SPACING_PX = 2.0


def spaced(font: QFont) -> QFont:
    """Return a font for what is spread over an area: the name of a state."""
    made = QFont(font)
    made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _SPACING_PX)
    return made


def write(
    painter: QPainter, box: QRectF, text: str, font: QFont, colour: QColor, halo: QColor
) -> None:
    """Write one line into ``box`` with a rim of ``halo`` around its letters."""
    metrics = QFontMetricsF(font)
    text = own_direction(text)
    base = QPointF(box.left(), box.top() + metrics.ascent())
    path = QPainterPath()
    path.addText(base, font, text)
    pen = QPen(halo, _HALO_PX)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(base, text)


def pill(
    painter: QPainter, box: QRectF, text: str, font: QFont, colour: QColor, ground: QColor
) -> None:
    """Write a number into a small rounded box."""
    painter.setPen(QPen(colour, 1.0))
    painter.setBrush(ground)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
