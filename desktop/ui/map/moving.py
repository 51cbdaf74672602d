"""Paints the map's picture for any view: as it is where it fits, else stretched, the rest sharp."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from desktop.services.mapping.view import MapView
from desktop.ui.map.crowd import Taken
from desktop.ui.map.drawing import MOST_LIVE_BASES, Drawn
from desktop.ui.map.dress import Looks
from desktop.ui.map.ground import look_of
from desktop.ui.map.scene_painter import paint_arcs
from desktop.ui.map.stage import MapStage
from desktop.ui.map.stamps import Stamps
from desktop.ui.map.words import is_stale


def paint_first(painter: QPainter, stage: MapStage, stamps: Stamps) -> None:
    """Paint what is there before the first picture: bases on water."""
    view = stage.view
    painter.fillRect(QRectF(0, 0, view.width, view.height), QColor(look_of(stage.theme).water))
    x, y = stage.placed.on_page(view)
    is_seen = (x > 0) & (x < view.width) & (y > 0) & (y < view.height)
    for number in np.flatnonzero(is_seen)[:MOST_LIVE_BASES].tolist():
        base = stage.placed.bases[number]
        is_pale = is_stale(base, stage.today)
        at = QPointF(x[number], y[number])
        stamps.stamp(painter, at, base.kind, base.posture, stage.symbols, is_pale=is_pale)


def paint_moving(painter: QPainter, drawn: Drawn, view: MapView, looks: Looks) -> None:
    """Paint ``drawn`` where ``view`` has it, and water where it does not reach."""
    page, of = QRectF(0, 0, view.width, view.height), drawn.view
    factor = view.scale / of.scale
    x, y = view.to_page(of.centre_x, of.centre_y)
    place = QRectF(0, 0, of.width * factor, of.height * factor)
    place.moveCenter(QPointF(x, y))
    if not place.contains(page):
        painter.fillRect(page, QColor(look_of(looks).water))
    if factor == 1.0:
        # On whole device pixels, so that moving it neither blurs nor slows it.
        dots = drawn.order.dots
        corner = QPointF(round(place.x() * dots) / dots, round(place.y() * dots) / dots)
        painter.drawImage(corner, drawn.whole)
        return
    painter.drawImage(place, drawn.under)
    away = place.topLeft()
    crowd = Taken(view.width, view.height) if factor < 1 else None
    if drawn.has_live_arcs:
        painter.save()
        painter.translate(away)
        painter.scale(factor, factor)
        paint_arcs(painter, drawn.scene, drawn.order.shown, factor=factor)
        painter.restore()
    # Names of towns and states make room for those of bases.
    drawn.above.paint(painter, page, factor=factor, away=away, crowd=crowd)
    drawn.below.paint(painter, page, factor=factor, away=away, crowd=crowd)
