"""The scale bar in the lower left corner of the map, on a plate that names keep off."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from desktop.services.mapping.scale_bar import ScaleBar, scale_bar
from desktop.services.mapping.view import MapView
from desktop.ui.labels import own_direction
from desktop.ui.map.dress import Looks
from desktop.ui.map.ground import look_of
from desktop.ui.theme import TextRole

_LENGTH_PX = 110.0
_LEFT_PX, _BELOW_PX, _END_PX = 14.0, 12.0, 6.0


def plate(view: MapView, looks: Looks) -> QRectF:
    """Return where the bar and its words lie on the page of a view."""
    bar = _bar(view, looks)
    ends = QRectF(_LEFT_PX, view.height - _BELOW_PX - _END_PX, bar.length, _END_PX)
    return _words(view, looks, bar).united(ends).adjusted(-6, -2, 6, 5)


def paint_scale(painter: QPainter, view: MapView, looks: Looks) -> None:
    """Paint a scale bar into the lower left corner."""
    bar, bottom = _bar(view, looks), view.height - _BELOW_PX
    corners = [
        QPointF(_LEFT_PX, bottom - _END_PX),
        QPointF(_LEFT_PX, bottom),
        QPointF(_LEFT_PX + bar.length, bottom),
        QPointF(_LEFT_PX + bar.length, bottom - _END_PX),
    ]
    # On a plate, as borders and the names of a moment ago may lie below it.
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look_of(looks).land))
    painter.drawRoundedRect(plate(view, looks), 4, 4)
    colour = looks.color("quiet_tinted")
    painter.setPen(QPen(colour, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(corners)
    painter.setFont(looks.font(TextRole.TINY_STRONG))
    centred = Qt.AlignmentFlag.AlignCenter
    painter.drawText(_words(view, looks, bar), centred, own_direction(bar.words))


def _bar(view: MapView, looks: Looks) -> ScaleBar:
    return scale_bar(view, min(_LENGTH_PX * looks.text_scale, view.width / 3))


def _words(view: MapView, looks: Looks, bar: ScaleBar) -> QRectF:
    size = QFontMetricsF(looks.font(TextRole.TINY_STRONG)).size(0, bar.words)
    top = view.height - _BELOW_PX - _END_PX - size.height()
    left = max(_LEFT_PX + (bar.length - size.width()) / 2, _LEFT_PX)
    return QRectF(QPointF(left, top), size)
