"""Movements on the map: a bow from one place to another, with how many events speak of it."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from desktop.services.mapping.clipping import Box, clip_lines
from desktop.services.mapping.packed import lines_of
from desktop.services.mapping.view import Point

Floats = NDArray[np.float64]

_HEAD_PX = 9.0
STUB_PX = 44.0
# As in the drawings that leave the program (`services/mapping/arcs.py`), which take their time.
BEND = 0.17
_LEAST_BEND_PX = 16.0
_HEAD_SIDE = 0.45
_BEYOND_PX = 64.0
# From the end of a short arrow to the words that say where it leads.
_WORDS_PX = 9.0


def _shares(pieces: int) -> Floats:
    """Return the shares of a cubic curve's four points along it, ever closer towards its ends.

    However near the map is looked at, what the curve keeps off its ends is found exactly.
    """
    near = 2.0 ** np.arange(-24, -math.log2(pieces))
    at = np.concatenate([[0.0], near, np.arange(1, pieces) / pieces, 1 - near[::-1], [1.0]])[
        :, None
    ]
    return np.hstack([(1 - at) ** 3, 3 * (1 - at) ** 2 * at, 3 * (1 - at) * at**2, at**3])


_FEW, _MANY = _shares(32), _shares(256)
_LONG_PX = 2_000.0
_FIRST_DEG = -58.0
_TURN_DEG = 38.0


@dataclass(frozen=True, slots=True)
class Arc:
    """One movement on the page.

    Attributes:
        number: Which of the answer's movements it is.
        path: From near the one end to where the head begins.
        head: Three corners, the tip first.
        middle: Where its number stands.
        words: What a place is called that no map knows; empty where both ends are bases.
        side: 1 where these stand on the right of the middle, -1 on the left.
    """

    number: int
    path: QPainterPath
    head: QPolygonF
    middle: QPointF
    words: str
    side: int = 1


def bow(
    number: int, start: Point, end: Point, size: float, *, gap: float, page: Box | None = None
) -> Arc:
    """Return the bow between two places; the way back bends to the other side.

    Args:
        number: Which of the answer's movements it is.
        start: Where it leaves.
        end: Where its tip points.
        size: Of everything, 1 as designed.
        gap: How far it keeps from both places.
        page: What is seen: nothing far beyond is in its path, which may be empty then.
    """
    line = _curve(np.array(start), np.array(end), size)
    middle = len(line) // 2
    left, leaving = _off(line, gap, middle - 2)
    come, tip = _off(line[::-1], gap, middle - 3)
    rest = np.concatenate([tip[None], line[::-1][come:middle]])
    necks, back = _off(rest, _HEAD_PX * size, len(rest) - 1)
    body = np.concatenate([leaving[None], line[left : len(line) - come - necks + 1], back[None]])
    head = _head(QPointF(*back.tolist()), QPointF(*tip.tolist()))
    return Arc(number, _path(body, page), head, QPointF(*line[middle].tolist()), "")


def _curve(start: Floats, end: Floats, size: float) -> Floats:
    """Return points of the cubic curve between two places."""
    way = end - start
    length = float(np.hypot(*way))
    # From one base to another at the same spot: a small bow below both.
    along = way / length if length else np.array([1.0, 0.0])
    bend = max(BEND * length, _LEAST_BEND_PX * size) * 4 / 3
    over = np.array([-along[1], along[0]]) * bend
    third = along * (length / 3.6)
    shares = _MANY if length > _LONG_PX else _FEW
    return shares @ np.stack([start, start + third + over, end - third + over, end])


def _off(line: Floats, distance: float, most: int) -> tuple[int, Floats]:
    """Return where a line is so far from its first point, and which of its points comes next.

    Args:
        line: Points of it.
        distance: How far.
        most: The point to end at where it does not come so far before.
    """
    far = np.hypot(*(line - line[0]).T)
    at = int(np.argmax(far >= distance))
    if not 0 < at <= most:
        return most, line[most]
    share = (distance - far[at - 1]) / (far[at] - far[at - 1])
    return at, line[at - 1] + share * (line[at] - line[at - 1])


def _path(body: Floats, page: Box | None) -> QPainterPath:
    """Return a line as a path, without what is far beyond the page: Qt counts only so far."""
    pieces = [body]
    if page is not None:
        left, top, right, bottom = page
        wide = (left - _BEYOND_PX, top - _BEYOND_PX, right + _BEYOND_PX, bottom + _BEYOND_PX)
        pieces = clip_lines(lines_of([body]), wide).pieces()
    path = QPainterPath()
    for piece in pieces:
        first, *others = piece.tolist()
        path.moveTo(*first)
        for point in others:
            path.lineTo(*point)
    return path


def stub(
    number: int,
    base: Point,
    turn: int,
    words: str,
    size: float,
    *,
    gap: float,
    side: int,
    is_leaving: bool,
) -> Arc:
    """Return a short arrow at a base, for what goes to, or comes from, a place without a place.

    Args:
        number: Which of the answer's movements it is.
        base: Where the base lies.
        turn: How many of these the base has before.
        words: What the place is called.
        size: Of everything, 1 as designed.
        gap: How far it keeps from the base.
        side: 1 to the right, -1 to the left.
        is_leaving: Whether it goes there.
    """
    angle = math.radians(_FIRST_DEG + _TURN_DEG * turn)
    way = QPointF(side * math.cos(angle), math.sin(angle))
    near = QPointF(*base) + way * gap
    far = near + way * (STUB_PX * size)
    start, tip = (near, far) if is_leaving else (far, near)
    along = way if is_leaving else -way
    back = tip - along * (_HEAD_PX * size)
    path = QPainterPath(start)
    path.lineTo(back)
    return Arc(number, path, _head(back, tip), far + way * _WORDS_PX, words, side)


def _head(back: QPointF, tip: QPointF) -> QPolygonF:
    side = QPointF(back.y() - tip.y(), tip.x() - back.x()) * _HEAD_SIDE
    return QPolygonF([tip, back + side, back - side])


def paint_arc(
    painter: QPainter, arc: Arc, colour: QColor, *, is_attested: bool, is_ahead: bool, width: float
) -> None:
    """Paint a movement: dotted where an end is not attested, dashed where it is only planned.

    Its head is open in both cases.
    """
    line = QPen(colour, width)
    if is_ahead:
        line.setDashPattern([4.0, 3.0])
    elif not is_attested:
        line.setDashPattern([1.0, 2.5])
    painter.setPen(line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(arc.path)
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(colour if is_attested and not is_ahead else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(arc.head)
