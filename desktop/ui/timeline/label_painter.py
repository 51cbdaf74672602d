"""Paints the labels of marks: on their bars, behind them or before them, never over another.

What stands behind them, the lines of dates, of today and of flags, is interrupted for them.
"""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop.ui.labels import own_direction
from desktop.ui.theme import TextRole
from desktop.ui.timeline.frame import Frame
from desktop.ui.timeline.heat import date_lines
from desktop.ui.timeline.marks import NOT_FULL, with_alpha
from desktop.ui.timeline.shapes import Pixels
from desktop.ui.timeline.stage import Stage

_LEAST_LABEL_PX = 14
_PAD_PX = 2
# Of the line of today below a label: it goes on, and the label is read.
_BELOW = 0.25


def paint_labels(painter: QPainter, stage: Stage, frame: Frame, entries: list[int]) -> None:
    """Paint the labels of the marks at ``entries``, over everything else."""
    theme = stage.theme
    small = theme.font(TextRole.SMALL)
    metrics = QFontMetricsF(small)
    rise = (metrics.ascent() - metrics.descent()) / 2 + frame.sizes.row / 2
    painter.setFont(small)
    text, on_bar = theme.color("text"), theme.color("panel")
    lefts, rooms = frame.label_left, frame.label_right - frame.label_left
    for entry in _readable(frame, entries):
        left, room = float(lefts[entry]), float(rooms[entry])
        key = int(frame.marks.key[entry])
        words = stage.label(key)
        if room < stage.label_width(key):
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.setPen(on_bar if _is_on_full_bar(frame, entry, left + room) else text)
        painter.drawText(QPointF(left, round(float(frame.top[entry]) + rise)), own_direction(words))


def _is_on_full_bar(frame: Frame, entry: int, right: float) -> bool:
    """Tell whether the label that ends at ``right`` lies wholly on a bar in its full colour."""
    is_full = not int(frame.marks.flags[entry]) & NOT_FULL
    is_within = frame.shapes.core_left[entry] < right <= frame.shapes.core_right[entry]
    return bool(frame.label_inside[entry] and is_full and is_within)


def clear_lines(painter: QPainter, stage: Stage, frame: Frame, entries: list[int]) -> None:
    """Interrupt what would strike the labels of ``entries``, before their marks are painted.

    The lines of dates and the poles of flags stop, that of today is dimmed.
    """
    entries = _readable(frame, entries)
    if not entries:
        return
    lefts = frame.label_left[entries] - _PAD_PX
    rights = frame.label_right[entries] + _PAD_PX
    # The last two are the edges of the lanes.
    dates = date_lines(stage)[:-2]
    _interrupt(painter, stage, frame, entries, (lefts, rights), dates)
    for lane, poles in _poles(stage).items():
        there = frame.marks.lane[entries] == lane
        within = lefts[there], rights[there]
        standing = np.array(entries)[there].tolist()
        _interrupt(painter, stage, frame, standing, within, poles, width_px=2)
    now = round(stage.view.x_of(stage.now_s))
    dim = with_alpha(stage.theme.color("accent"), _BELOW)
    for line in _interrupt(painter, stage, frame, entries, (lefts, rights), [now], width_px=2):
        painter.fillRect(line, dim)


def _readable(frame: Frame, entries: list[int]) -> list[int]:
    """Return those of ``entries`` that have room for some of their words."""
    has_room = frame.label_right[entries] - frame.label_left[entries] >= _LEAST_LABEL_PX
    found: list[int] = np.array(entries)[has_room].tolist()
    return found


def _interrupt(
    painter: QPainter,
    stage: Stage,
    frame: Frame,
    entries: list[int],
    within: tuple[Pixels, Pixels],
    lines: list[int],
    width_px: int = 1,
) -> list[QRectF]:
    """Paint bare ground where lines go through labels, and return where that is."""
    places = np.array(lines, dtype=float)
    lefts, rights = within
    struck = (places[:, None] > lefts) & (places[:, None] < rights)
    now = stage.view.x_of(stage.now_s)
    before, after = stage.theme.color("panel"), stage.theme.color("future")
    found = []
    for line, label in zip(*(each.tolist() for each in np.nonzero(struck)), strict=True):
        entry, x = entries[label], lines[line] - width_px // 2
        # A bar that bears its label ends a line at its own edges.
        high = frame.sizes.bar if frame.label_inside[entry] else frame.sizes.row - 4
        top = float(frame.top[entry]) + (frame.sizes.row - high) / 2
        place = QRectF(x, top, width_px, high)
        painter.fillRect(place, after if x >= now else before)
        found.append(place)
    return found


def _poles(stage: Stage) -> dict[int, list[int]]:
    """Return where flags stand, by the number of their lane."""
    found: dict[int, list[int]] = {}
    for deadline in stage.deadlines:
        found.setdefault(deadline.lane, []).append(round(stage.view.x_of(deadline.at_s)))
    return found
