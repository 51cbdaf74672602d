"""Paints what of a scene is no small picture: how far places may be off, and movements."""

import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from desktop.services.mapping.event_marks import MOST_COVERED
from desktop.services.mapping.view import MapView
from desktop.ui.map.arcs import paint_arc
from desktop.ui.map.dress import Looks
from desktop.ui.map.ground import dashed
from desktop.ui.map.marks import Mark
from desktop.ui.map.scene import Scene
from desktop.ui.map.shown import Shown

LINE_PX, CHOSEN_PX = 1.6, 2.4
"""How wide movements are painted, and those of the selected event."""

_TINT = 0.06
# No less than marks of events reach.
_LEAST_REACH_PX = 11.0


def paint_reaches(painter: QPainter, scene: Scene, shown: Shown) -> None:
    """Paint circles around bases and events whose place is not known more closely."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for at, reach in scene.reaches.items():
        colour = shown.theme.color("quiet")
        painter.setPen(dashed(colour.name()))
        colour.setAlphaF(_TINT)
        painter.setBrush(colour)
        painter.drawEllipse(scene.spots[at].at, reach, reach)
    view = scene.view
    rough = [mark for mark in scene.marks if mark.radius_m]
    covered = sum(math.pi * mark.reach(view) ** 2 for mark in rough)
    if covered <= MOST_COVERED * view.width * view.height:
        for mark in rough:
            paint_reach(painter, mark, view, shown.theme)


def paint_reach(painter: QPainter, mark: Mark, view: MapView, looks: Looks) -> None:
    """Paint how far off an event's place may be, where that is wider than its mark."""
    if mark.radius_m:
        paint_circle(painter, QPointF(*view.to_page(mark.x, mark.y)), mark.reach(view), view, looks)


def paint_circle(painter: QPainter, at: QPointF, reach: float, view: MapView, looks: Looks) -> None:
    """Paint how far off an event's place at a point of the page may be, in page units."""
    # One that is wider than the page would be a line across it that nobody understands.
    if _LEAST_REACH_PX * looks.text_scale < reach < max(view.width, view.height):
        accent = looks.color("accent")
        painter.setPen(dashed(accent.name()))
        accent.setAlphaF(_TINT)
        painter.setBrush(accent)
        painter.drawEllipse(at, reach, reach)


def paint_arcs(painter: QPainter, scene: Scene, shown: Shown, factor: float = 1.0) -> None:
    """Paint movements; lines keep their width where the painter stretches by ``factor``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for arc in scene.arcs:
        movement = shown.answer.movements[arc.number]
        is_chosen = (movement.origin, movement.destination) in shown.ways
        paint_arc(
            painter,
            arc,
            shown.theme.color("accent" if is_chosen else "changing"),
            is_attested=movement.is_attested,
            is_ahead=movement.is_ahead,
            width=(CHOSEN_PX if is_chosen else LINE_PX) / factor,
        )
