"""Movements as arcs on a page, dashed where an end is not attested."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.domain.briefing import MapMove
from desktop.services.drawing.commands import Drawing, Path, Point
from desktop.services.mapping.arcs import Arc, arc
from desktop.services.mapping.clipping import clip_lines
from desktop.services.mapping.marks import ARC, NOT_ATTESTED_DASH, RADIUS
from desktop.services.mapping.packed import lines_of
from desktop.services.mapping.sheet import Sheet, dense, pieces_of
from desktop.services.mapping.spots import COUNT_RADIUS, bubble

_GAP = RADIUS + 5
_HEAD = 11.0
_NEAR = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One movement as it is drawn.

    Attributes:
        words: Its label, which is written where there is room.
        drawings: The arc and its head.
        count: The number in its ring, drawn above other arcs; empty for a single movement.
        along: Points of the arc, which names keep off.
    """

    key: str
    words: str
    at: Point
    drawings: tuple[Drawing, ...]
    count: tuple[Drawing, ...]
    along: NDArray[np.float64]


def moves_of(moves: Sequence[MapMove], sheet: Sheet) -> tuple[Move, ...]:
    """Return all movements; those between the same two places bend one further than the other."""
    lanes: Counter[tuple[Point, Point]] = Counter()
    found = []
    for move in moves:
        lane = lanes[move.start, move.end]
        lanes[move.start, move.end] += 1
        start, end = sheet.spot(*move.start), sheet.spot(*move.end)
        found.append(_move(move, arc(start, end, gap=_GAP, head=_HEAD, lane=lane), sheet))
    return tuple(found)


def _move(move: MapMove, bow: Arc, sheet: Sheet) -> Move:
    colour = sheet.look.changing
    body = clip_lines(lines_of([np.array(bow.points)]), sheet.box)
    drawings: list[Drawing] = [
        Path(
            pieces=pieces_of(body),
            line=colour,
            line_width=ARC,
            dash=() if move.is_attested else NOT_ATTESTED_DASH,
        )
    ]
    if all(sheet.shows(corner) for corner in bow.head):
        drawings.append(_head(move, bow.head, sheet))
    is_counted = move.count > 1 and sheet.shows(bow.middle, COUNT_RADIUS)
    return Move(
        key=move.key,
        words=move.label,
        at=bow.middle,
        drawings=tuple(drawings),
        count=bubble(str(move.count), bow.middle, colour, sheet) if is_counted else (),
        along=dense(body, _NEAR),
    )


def _head(move: MapMove, head: tuple[Point, ...], sheet: Sheet) -> Path:
    """Return the head of an arc, hollow where the arc is dashed."""
    colour = sheet.look.changing
    if move.is_attested:
        return Path(pieces=(head,), is_closed=True, fill=colour, line="")
    fill = sheet.look.land
    return Path(pieces=(head,), is_closed=True, fill=fill, line=colour, line_width=1.5)
