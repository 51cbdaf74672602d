"""Paints a scene: movements below, then bases, then what is written."""

from PySide6.QtGui import QColor, QPainter, QPen

from desktop.queries.map import MapMovement
from desktop.ui.map.arcs import paint_arc
from desktop.ui.map.ground import dashed, look_of
from desktop.ui.map.lettering import pill, spaced, write
from desktop.ui.map.scene import TOWN_PX, Scene
from desktop.ui.map.stage import MapStage
from desktop.ui.map.stamps import Stamps
from desktop.ui.map.words import is_stale
from desktop.ui.theme import TextRole

_TINT = 0.06


class ScenePainter:
    """Paints what one stage shows."""

    def __init__(self, stage: MapStage, stamps: Stamps) -> None:
        """Take colours and the day that counts as today from ``stage``, symbols from ``stamps``."""
        self._stage = stage
        self._stamps = stamps

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Paint ``scene`` from its upper left corner."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_states(painter, scene)
        self._paint_towns(painter, scene)
        self._paint_reaches(painter, scene)
        self._paint_arcs(painter, scene)
        self._paint_bases(painter, scene)
        self._paint_words(painter, scene)

    def _paint_states(self, painter: QPainter, scene: Scene) -> None:
        theme = self._stage.theme
        font = spaced(theme.font(TextRole.TINY))
        for state in scene.states:
            halo = QColor(look_of(theme).land)
            write(painter, state.box, state.text, font, theme.color("quiet"), halo)

    def _paint_towns(self, painter: QPainter, scene: Scene) -> None:
        theme = self._stage.theme
        halo, quiet = QColor(look_of(theme).land), theme.color("quiet")
        font = theme.font(TextRole.TINY)
        radius = TOWN_PX * theme.text_scale
        for town in scene.towns:
            painter.setPen(QPen(quiet, 1.2))
            painter.setBrush(halo if town.is_capital else quiet)
            painter.drawEllipse(town.at, radius, radius)
            write(painter, town.name.box, town.name.text, font, quiet, halo)

    def _paint_reaches(self, painter: QPainter, scene: Scene) -> None:
        for at, reach in scene.reaches.items():
            colour = self._stage.theme.color("quiet")
            painter.setPen(dashed(colour.name()))
            colour.setAlphaF(_TINT)
            painter.setBrush(colour)
            painter.drawEllipse(scene.spots[at].at, reach, reach)

    def _paint_arcs(self, painter: QPainter, scene: Scene) -> None:
        stage = self._stage
        for arc in scene.arcs:
            movement = stage.answer.movements[arc.number]
            is_chosen = bool(stage.event_id) and movement.event == stage.event_id
            paint_arc(
                painter,
                arc,
                stage.theme.color("accent" if is_chosen else "changing"),
                is_attested=is_attested(movement),
                is_ahead=movement.ahead == movement.events,
                width=2.4 if is_chosen else 1.6,
            )

    def _paint_bases(self, painter: QPainter, scene: Scene) -> None:
        stage, today = self._stage, self._stage.today
        for spot in scene.spots:
            base, is_pale = spot.base, is_stale(spot.base, today)
            self._stamps.stamp(
                painter, spot.at, base.kind, base.posture, stage.symbols, is_pale=is_pale
            )

    def _paint_words(self, painter: QPainter, scene: Scene) -> None:
        theme = self._stage.theme
        halo = QColor(look_of(theme).land)
        quiet, text = theme.color("quiet_tinted"), theme.color("text")
        small, tiny = theme.font(TextRole.SMALL_STRONG), theme.font(TextRole.TINY_STRONG)
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
