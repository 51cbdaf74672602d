"""Paints a scene: movements below, then bases, then what is written."""

from PySide6.QtGui import QColor, QPainter

from desktop.queries.map import MapMovement
from desktop.ui.map.arcs import paint_arc
from desktop.ui.map.ground import look_of
from desktop.ui.map.lettering import pill, write
from desktop.ui.map.scene import Scene
from desktop.ui.map.stage import MapStage
from desktop.ui.map.symbols import RADIUS, paint_symbol
from desktop.ui.map.words import is_stale
from desktop.ui.theme import TextRole

_PALE = 0.5


class ScenePainter:
    """Paints what one stage shows."""

    def __init__(self, stage: MapStage) -> None:
        """Take colours, sizes and the day that counts as today from ``stage``."""
        self._stage = stage

    def paint(self, painter: QPainter, scene: Scene, *, with_words: bool = True) -> None:
        """Paint ``scene`` from its upper left corner; without words while it is being zoomed."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_arcs(painter, scene)
        self._paint_bases(painter, scene)
        if with_words:
            self._paint_words(painter, scene)

    def _paint_arcs(self, painter: QPainter, scene: Scene) -> None:
        stage = self._stage
        for arc in scene.arcs:
            movement = stage.answer.movements[arc.number]
            is_chosen = bool(stage.event_id) and movement.event == stage.event_id
            paint_arc(
                painter,
                arc,
                stage.theme.color("accent" if is_chosen else "quiet"),
                is_attested=is_attested(movement),
                is_ahead=movement.ahead == movement.events,
                width=2.4 if is_chosen else 1.6,
            )

    def _paint_bases(self, painter: QPainter, scene: Scene) -> None:
        stage = self._stage
        radius = RADIUS * stage.theme.text_scale
        for spot in scene.spots:
            painter.setOpacity(_PALE if is_stale(spot.base, stage.today) else 1.0)
            paint_symbol(painter, spot.at, spot.base.posture, stage.theme, radius)
        painter.setOpacity(1.0)

    def _paint_words(self, painter: QPainter, scene: Scene) -> None:
        theme = self._stage.theme
        halo = QColor(look_of(theme).land)
        quiet, text = theme.color("quiet_tinted"), theme.color("text")
        small, tiny = theme.font(TextRole.SMALL), theme.font(TextRole.TINY_STRONG)
        for writing in (*scene.numbers.values(), *scene.counts.values()):
            pill(painter, writing.box, writing.text, tiny, quiet, theme.color("panel"))
        for writing in scene.ends.values():
            write(painter, writing.box, writing.text, small, quiet, halo)
        for at, writing in scene.names.items():
            stale = is_stale(scene.spots[at].base, self._stage.today)
            write(painter, writing.box, writing.text, small, quiet if stale else text, halo)


def is_attested(movement: MapMovement) -> bool:
    """Tell whether both ends are attested in at least one of the events."""
    return max(movement.not_arrived, movement.not_departed) < movement.events
