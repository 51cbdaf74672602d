"""Paints a scene: movements below, then bases, then what is written."""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from desktop.domain.posture import PostureState
from desktop.queries.map import MapMovement
from desktop.ui.map.arcs import paint_arc
from desktop.ui.map.ground import dashed, look_of
from desktop.ui.map.lettering import pill, write
from desktop.ui.map.scene import TOWN_PX, Scene
from desktop.ui.map.stage import MapStage
from desktop.ui.map.symbols import RADIUS, paint_symbol
from desktop.ui.map.words import is_stale
from desktop.ui.theme import TextRole

PALE = 0.5
_TINT = 0.06


class ScenePainter:
    """Paints what one stage shows."""

    def __init__(self, stage: MapStage, *, with_stamps: bool = True) -> None:
        """Take colours, sizes and the day that counts as today from ``stage``.

        Args:
            stage: What is shown.
            with_stamps: Whether symbols are painted once and then stamped, which is quicker, and
                only good on a screen.
        """
        self._stage = stage
        self._with_stamps = with_stamps
        self._stamps: dict[tuple[PostureState | None, bool], QPixmap] = {}

    def forget(self) -> None:
        """Paint symbols anew: colours or sizes are others."""
        self._stamps.clear()

    def paint(self, painter: QPainter, scene: Scene, *, with_words: bool = True) -> None:
        """Paint ``scene`` from its upper left corner; without words while it is being zoomed."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if with_words:
            self._paint_towns(painter, scene)
        self._paint_reaches(painter, scene)
        self._paint_arcs(painter, scene)
        self._paint_bases(painter, scene)
        if with_words:
            self._paint_words(painter, scene)

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
                stage.theme.color("accent" if is_chosen else "quiet"),
                is_attested=is_attested(movement),
                is_ahead=movement.ahead == movement.events,
                width=2.4 if is_chosen else 1.6,
            )

    def _paint_bases(self, painter: QPainter, scene: Scene) -> None:
        today = self._stage.today
        for spot in scene.spots:
            self._paint_base(painter, spot.at, spot.base.posture, is_stale(spot.base, today))

    def _paint_base(
        self, painter: QPainter, at: QPointF, posture: PostureState | None, is_pale: bool
    ) -> None:
        theme = self._stage.theme
        radius = RADIUS * theme.text_scale
        if not self._with_stamps:
            painter.setOpacity(PALE if is_pale else 1.0)
            paint_symbol(painter, at, posture, theme, radius)
            painter.setOpacity(1.0)
            return
        dots = painter.device().devicePixelRatioF()
        half = math.ceil(radius * 2)
        stamp = self._stamps.get((posture, is_pale))
        if stamp is None or stamp.devicePixelRatio() != dots:
            stamp = QPixmap(round(2 * half * dots), round(2 * half * dots))
            stamp.setDevicePixelRatio(dots)
            stamp.fill(Qt.GlobalColor.transparent)
            inner = QPainter(stamp)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            inner.setOpacity(PALE if is_pale else 1.0)
            paint_symbol(inner, QPointF(half, half), posture, theme, radius)
            inner.end()
            self._stamps[posture, is_pale] = stamp
        painter.drawPixmap(at - QPointF(half, half), stamp)

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
