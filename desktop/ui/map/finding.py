"""What is at a spot of the map: the nearest base, a movement."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPathStroker

from desktop.queries.map import MapBase
from desktop.ui.map.scene import Scene
from desktop.ui.map.stage import MapStage
from desktop.ui.map.stamps import Stamps

_MOST_NEAR = 8
_BESIDE_SYMBOL_PX = 5.0
_BESIDE_PX = 8.0


def base_at(stage: MapStage, stamps: Stamps, at: QPointF) -> MapBase | None:
    """Return the base whose symbol is nearest to a spot of the page, None where none is near."""
    x, y = stage.placed.on_page(stage.view)
    if not len(x):
        return None
    far = (x - at.x()) ** 2 + (y - at.y()) ** 2
    near: list[int] = far.argsort()[:_MOST_NEAR].tolist()
    for number in near:
        base = stage.placed.bases[number]
        room = stamps.room(base.kind, stage.symbols).translated(x[number], y[number])
        beside = _BESIDE_SYMBOL_PX * stage.theme.text_scale
        if room.adjusted(-beside, -beside, beside, beside).contains(at):
            return base
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
