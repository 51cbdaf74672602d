"""What is at a spot of the map: the nearest base, a mark of events, a movement."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPathStroker

from desktop.queries.map import MapBase
from desktop.ui.map.drawing import Drawn
from desktop.ui.map.marks import Mark
from desktop.ui.map.scene import Scene
from desktop.ui.map.stage import MapStage
from desktop.ui.map.stamps import Stamps
from desktop.ui.map.words import base_tip, mark_tip, movement_words

_MOST_NEAR = 8
_BESIDE_SYMBOL_PX = 5.0
_BESIDE_PX = 8.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What is there; at most one of them is.

    Attributes:
        movement: Its number in the answer.
    """

    base: MapBase | None = None
    mark: Mark | None = None
    movement: int | None = None

    @property
    def is_something(self) -> bool:
        """Whether anything is there."""
        return (self.base, self.mark, self.movement) != (None, None, None)

    def words(self, stage: MapStage) -> str:
        """Return what to say about it, empty where nothing is there."""
        if self.base is not None:
            return base_tip(self.base, stage.today)
        if self.mark is not None:
            return mark_tip(self.mark.events, stage.told_of(self.mark))
        if self.movement is not None:
            return movement_words(stage.answer.movements[self.movement], stage.names)
        return ""


def found_at(stage: MapStage, stamps: Stamps, drawn: Drawn | None, at: QPointF) -> Found:
    """Return what is at a spot of the page of the stage's view.

    Args:
        stage: What is shown.
        stamps: How large symbols are.
        drawn: The picture that is there; what it shows of another scale is found by nobody.
        at: The spot.
    """
    size = stage.theme.text_scale
    scene, spot = None, at
    if drawn is not None and _is_of(drawn, stage):
        scene = drawn.scene
        x, y = stage.view.to_page(drawn.view.centre_x, drawn.view.centre_y)
        spot = at + QPointF(drawn.view.width / 2 - x, drawn.view.height / 2 - y)
    # What is hit goes before what is near: marks stand beside bases.
    for beside in (0.0, _BESIDE_SYMBOL_PX * size):
        base = base_at(stage, stamps, at, beside)
        if base is not None:
            return Found(base=base)
        mark = mark_at(scene, spot, size, beside) if scene is not None else None
        if mark is not None:
            return Found(mark=mark)
    return Found(movement=movement_at(scene, spot) if scene is not None else None)


def _is_of(drawn: Drawn, stage: MapStage) -> bool:
    return drawn.view.scale == stage.view.scale and drawn.order.shown.answer is stage.answer


def base_at(stage: MapStage, stamps: Stamps, at: QPointF, beside: float) -> MapBase | None:
    """Return the base whose symbol is nearest to a spot, and no further than ``beside``."""
    x, y = stage.placed.on_page(stage.view)
    if not len(x):
        return None
    far = (x - at.x()) ** 2 + (y - at.y()) ** 2
    near: list[int] = far.argsort()[:_MOST_NEAR].tolist()
    for number in near:
        base = stage.placed.bases[number]
        room = stamps.room(base.kind, stage.symbols).translated(x[number], y[number])
        if room.adjusted(-beside, -beside, beside, beside).contains(at):
            return base
    return None


def mark_at(scene: Scene, spot: QPointF, text_scale: float, beside: float) -> Mark | None:
    """Return the mark of events nearest to a spot of its page, and no further than ``beside``."""
    x, y = scene.mark_spots.T
    near: list[int] = ((x - spot.x()) ** 2 + (y - spot.y()) ** 2).argsort()[:_MOST_NEAR].tolist()
    for number in near:
        mark = scene.marks[number]
        box = mark.box(scene.view, text_scale)
        if box.adjusted(-beside, -beside, beside, beside).contains(spot):
            return mark
    return None


def movement_at(scene: Scene, spot: QPointF) -> int | None:
    """Return which of the answer's movements is at a spot of the scene's page."""
    stroker = QPainterPathStroker()
    stroker.setWidth(_BESIDE_PX)
    for place, arc in enumerate(scene.arcs):
        words = scene.ends.get(place) or scene.numbers.get(place)
        if words is not None and words.box.contains(spot):
            return arc.number
        room = arc.path.boundingRect().united(arc.head.boundingRect()).adjusted(-4, -4, 4, 4)
        if room.contains(spot) and stroker.createStroke(arc.path).contains(spot):
            return arc.number
    return None
