"""Which colour and which shape an event's kind has: shape always goes with colour."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from desktop.domain.event import EventKind
from desktop.services.drawing.glyphs import CORNERS, Glyph


@dataclass(frozen=True, slots=True)
class KindStyle:
    """How a kind of event is drawn.

    Attributes:
        colour: Name of a colour in `Tokens`.
        glyph: Its shape.
    """

    colour: str
    glyph: Glyph


_QUIET = KindStyle("quiet", Glyph.SQUARE)
_CHANGING = KindStyle("changing", Glyph.DIAMOND)
_GOOD = KindStyle("good", Glyph.DISC)
_ACCENT = KindStyle("accent", Glyph.HEXAGON)
_BAD = KindStyle("bad", Glyph.TRIANGLE)

_STYLES = {
    EventKind.PRESENCE: _QUIET,
    EventKind.ARRIVAL: _GOOD,
    EventKind.DEPARTURE: _CHANGING,
    EventKind.TRANSFER: _CHANGING,
    EventKind.REINFORCEMENT: _GOOD,
    EventKind.DRAWDOWN: _CHANGING,
    EventKind.WITHDRAWAL: _CHANGING,
    EventKind.DEPLOYMENT: _GOOD,
    EventKind.CONSTRUCTION: _GOOD,
    EventKind.EXERCISE: _QUIET,
    EventKind.STRIKE: _BAD,
    EventKind.ATTACK: _BAD,
    EventKind.ACCIDENT: _BAD,
    EventKind.HANDOVER: _CHANGING,
    EventKind.CLOSURE: _CHANGING,
    EventKind.SIGHTING: _GOOD,
    EventKind.AGREEMENT: _ACCENT,
    EventKind.STATEMENT: _ACCENT,
    EventKind.CONTROL_CHANGE: _CHANGING,
    EventKind.OTHER: _QUIET,
}
KIND_STYLES = tuple(_STYLES[kind] for kind in EventKind)


def glyph_path(glyph: Glyph, box: QRectF) -> QPainterPath:
    """Return the outline of a glyph that looks as large as a disc in ``box``."""
    path = QPainterPath()
    if glyph is Glyph.DISC:
        path.addEllipse(box)
    elif glyph is Glyph.SQUARE:
        inset = box.width() / 12
        path.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), 2 * inset, 2 * inset)
    else:
        path.addPolygon(QPolygonF([_corner(box, x, y) for x, y in CORNERS[glyph]]))
        path.closeSubpath()
    return path


def _corner(box: QRectF, x: float, y: float) -> QPointF:
    """Return a corner given in halves of the box from its middle."""
    middle = box.center()
    return QPointF(middle.x() + x * box.width() / 2, middle.y() + y * box.height() / 2)
