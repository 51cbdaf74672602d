"""Paints the movements between the marks in view, as one line with a count where many go alike.

A line bows to the side on which it strikes fewer labels, and stops at those that it strikes.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QRegion

from desktop.queries.timeline.movements import Movements
from desktop.ui.saying import in_figures
from desktop.ui.theme import TextRole, Theme
from desktop.ui.timeline.arcs import arc_path, paint_arc
from desktop.ui.timeline.frame import Frame
from desktop.ui.timeline.kinds import KIND_STYLES
from desktop.ui.timeline.marks import MarkPainter, mark_at
from desktop.ui.timeline.shapes import Flags, Pixels

MOST_SINGLE = 40
_BUNDLE_PX = 120
_PILL_PAD_PX = 5
_PAD_PX = 2
# So close along a line that none lies between two of them in a row of labels.
_ALONG = np.linspace(0.02, 0.98, 40)
# What each of a curve's four corners counts there.
_WEIGHTS = np.stack(
    [(1 - _ALONG) ** 3, 3 * (1 - _ALONG) ** 2 * _ALONG, 3 * (1 - _ALONG) * _ALONG**2, _ALONG**3],
    axis=1,
)
# So much of a row is bare above its letters, and below them.
_BARE = 0.15


@dataclass(frozen=True, slots=True)
class Bundle:
    """Movements that are painted as one.

    Attributes:
        start, end: Entries of the marks between which the first of them goes.
        count: How many they are.
        is_attested: Whether both ends of all of them are attested.
    """

    start: int
    end: int
    count: int
    is_attested: bool


def bundles_of(frame: Frame, movements: Movements, attested: Movements) -> tuple[Bundle, ...]:
    """Return the movements between drawn marks; many between the same lanes at a time are one."""
    found = list(_between(frame, movements))
    moved = frame.marks.key[[start for start, _end in found]]
    known = set(attested.of(moved).ways())
    keys, lane = frame.marks.key, frame.marks.lane

    def is_attested(start: int, end: int) -> bool:
        return (int(keys[start]), int(lane[start]), int(lane[end])) in known

    if len(found) <= MOST_SINGLE:
        return tuple(
            Bundle(start, end, 1, is_attested=is_attested(start, end)) for start, end in found
        )
    together: dict[tuple[int, int, int], list[tuple[int, int]]] = {}
    origin = frame.view.start_s / frame.view.seconds_a_pixel
    for start, end in found:
        left = max(float(frame.shapes.left[start]), 0.0)
        place = int((left + origin) // _BUNDLE_PX)
        lanes = int(frame.slot[start]), int(frame.slot[end])
        together.setdefault((*lanes, place), []).append((start, end))
    return tuple(
        Bundle(
            *pairs[0],
            len(pairs),
            is_attested=all(is_attested(start, end) for start, end in pairs),
        )
        for pairs in together.values()
    )


@dataclass(frozen=True, slots=True)
class Line:
    """The line of a bundle, and which labels of the frame it strikes."""

    bundle: Bundle
    path: QPainterPath
    struck: Flags


def lines_of(frame: Frame, bundles: tuple[Bundle, ...], pen: MarkPainter) -> tuple[Line, ...]:
    """Return the lines of movements between marks in view."""
    found = []
    for bundle in bundles:
        start, end = (pen.body(mark_at(frame, entry, 0.0)) for entry in (bundle.start, bundle.end))
        if not start.isValid() or not end.isValid():
            continue
        path = arc_path(start, end)
        struck = _struck(frame, path)
        if struck.any():
            other = arc_path(start, end, leftwards=False)
            fewer = _struck(frame, other)
            if fewer.sum() < struck.sum():
                path, struck = other, fewer
        found.append(Line(bundle, path, struck))
    return tuple(found)


def paint_movements(painter: QPainter, theme: Theme, frame: Frame, lines: tuple[Line, ...]) -> None:
    """Paint movements in the colours of their kinds."""
    if not lines:
        return
    ground = theme.color("panel")
    painter.save()
    _stop_at(painter, frame, struck_labels(frame, lines))
    for line in lines:
        bundle = line.bundle
        colour = theme.color(KIND_STYLES[frame.marks.kind[bundle.start]].colour)
        paint_arc(painter, line.path, colour, ground, is_attested=bundle.is_attested)
        if bundle.count > 1:
            _paint_count(painter, theme, line.path.pointAtPercent(0.5), bundle.count, colour)
    painter.restore()


def _stop_at(painter: QPainter, frame: Frame, struck: Flags) -> None:
    """Let nothing be painted over labels that are struck."""
    height, rights = frame.sizes.row - 4, frame.label_right
    kept = QRegion(0, 0, math.ceil(frame.view.width_px), frame.height_px)
    for entry in np.nonzero(struck)[0].tolist():
        left, top = int(frame.label_left[entry]) - _PAD_PX, int(frame.top[entry]) + 2
        right = math.ceil(rights[entry]) + _PAD_PX
        kept -= QRegion(left, top, right - left, height)
    painter.setClipRegion(kept, Qt.ClipOperation.IntersectClip)


def struck_labels(frame: Frame, lines: tuple[Line, ...]) -> Flags:
    """Return which labels of a frame are struck by any of its lines."""
    struck = np.zeros(len(frame.marks), dtype=np.bool_)
    for line in lines:
        struck |= line.struck
    return struck


def _struck(frame: Frame, path: QPainterPath) -> Flags:
    """Return whose labels a line goes through."""
    box, bare = path.boundingRect(), frame.sizes.row * _BARE
    tops, lefts = frame.top + bare, frame.label_left
    bottoms, rights = tops + frame.sizes.row - 2 * bare, frame.label_right
    struck = (tops < box.bottom()) & (bottoms > box.top()) & (rights > lefts)
    struck &= (lefts < box.right()) & (rights > box.left())
    near = np.nonzero(struck)[0]
    if len(near):
        along_x, along_y = _points(path)
        within = (along_y >= tops[near, None]) & (along_y < bottoms[near, None])
        within &= (along_x >= lefts[near, None]) & (along_x <= rights[near, None])
        struck[near] = within.any(axis=1)
    return struck


def _points(path: QPainterPath) -> tuple[Pixels, Pixels]:
    """Return points along the one curve of a path."""
    corners = [path.elementAt(at) for at in range(4)]
    across = np.array([(corner.x, corner.y) for corner in corners])
    along = _WEIGHTS @ across
    return along[:, 0], along[:, 1]


def _between(frame: Frame, movements: Movements) -> Iterator[tuple[int, int]]:
    if not len(movements) or not len(frame.marks):
        return
    there = movements.of(frame.marks.key)
    if not len(there):
        return
    lanes = int(max(frame.marks.lane.max(), there.start.max(), there.end.max())) + 1
    names = frame.marks.key.astype(np.int64) * lanes + frame.marks.lane
    entry_of = dict(zip(names.tolist(), range(len(names)), strict=True))
    keys = there.key.astype(np.int64) * lanes
    starts, ends = (keys + there.start).tolist(), (keys + there.end).tolist()
    for start, end in zip(starts, ends, strict=True):
        if start in entry_of and end in entry_of:
            yield entry_of[start], entry_of[end]


def _paint_count(painter: QPainter, theme: Theme, at: QPointF, count: int, colour: QColor) -> None:
    font = theme.font(TextRole.TINY_STRONG)
    metrics = QFontMetricsF(font)
    words = in_figures(count)
    width = metrics.horizontalAdvance(words) + 2 * _PILL_PAD_PX
    box = QRectF(at.x() - width / 2, at.y() - metrics.height() / 2, width, metrics.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setPen(theme.color("panel"))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
