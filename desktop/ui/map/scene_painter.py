"""Paints what of a scene is no small picture: how far places may be off, and movements."""

from PySide6.QtGui import QPainter

from desktop.queries.map import MapMovement
from desktop.ui.map.arcs import paint_arc
from desktop.ui.map.ground import dashed
from desktop.ui.map.scene import Scene
from desktop.ui.map.shown import Shown

_TINT = 0.06


def paint_reaches(painter: QPainter, scene: Scene, shown: Shown) -> None:
    """Paint circles around bases whose place is not known more closely."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for at, reach in scene.reaches.items():
        colour = shown.theme.color("quiet")
        painter.setPen(dashed(colour.name()))
        colour.setAlphaF(_TINT)
        painter.setBrush(colour)
        painter.drawEllipse(scene.spots[at].at, reach, reach)


def paint_arcs(painter: QPainter, scene: Scene, shown: Shown, factor: float = 1.0) -> None:
    """Paint movements; lines keep their width where the painter stretches by ``factor``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for arc in scene.arcs:
        movement = shown.answer.movements[arc.number]
        is_chosen = bool(shown.event_id) and movement.event == shown.event_id
        paint_arc(
            painter,
            arc,
            shown.theme.color("accent" if is_chosen else "changing"),
            is_attested=is_attested(movement),
            is_ahead=movement.ahead == movement.events,
            width=(2.4 if is_chosen else 1.6) / factor,
        )


def is_attested(movement: MapMovement) -> bool:
    """Tell whether both ends are attested in at least one of the events."""
    return max(movement.not_arrived, movement.not_departed) < movement.events
