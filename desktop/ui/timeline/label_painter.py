"""Paints the labels of marks: on their bars, behind them or before them, never over another."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop.ui.labels import own_direction
from desktop.ui.theme import TextRole
from desktop.ui.timeline.frame import Frame
from desktop.ui.timeline.marks import NOT_FULL, with_alpha
from desktop.ui.timeline.shapes import Flags
from desktop.ui.timeline.stage import Stage

_LEAST_LABEL_PX = 14
_PAD_PX = 2
# Of the line of today below a label: it goes on, and the label is read.
_BELOW = 0.25


def paint_labels(
    painter: QPainter, stage: Stage, frame: Frame, entries: list[int], struck: Flags
) -> None:
    """Paint the labels of the marks at ``entries``; lines of movements end at those ``struck``."""
    theme = stage.theme
    small = theme.font(TextRole.SMALL)
    metrics = QFontMetricsF(small)
    rise = (metrics.ascent() - metrics.descent()) / 2 + frame.sizes.row / 2
    painter.setFont(small)
    poles = _poles(stage)
    text, on_bar = theme.color("text"), theme.color("panel")
    for entry in entries:
        left, width = float(frame.label_left[entry]), float(frame.label_width[entry])
        room = min(width, _label_end(frame, entry) - left)
        if room < _LEAST_LABEL_PX or left > frame.view.width_px:
            continue
        key = int(frame.marks.key[entry])
        words = stage.label(key)
        if room < stage.label_width(key):
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        if not frame.label_inside[entry]:
            top = float(frame.top[entry])
            around = QRectF(left - _PAD_PX, top + 2, room + 2 * _PAD_PX, frame.sizes.row - 4)
            if struck[entry]:
                _clear(painter, stage, around)
            _clear_lines(painter, stage, poles.get(int(frame.marks.lane[entry]), []), around)
        painter.setPen(on_bar if _is_on_full_bar(frame, entry, left + room) else text)
        painter.drawText(QPointF(left, round(float(frame.top[entry]) + rise)), own_direction(words))


def _is_on_full_bar(frame: Frame, entry: int, right: float) -> bool:
    """Tell whether the label that ends at ``right`` lies wholly on a bar in its full colour."""
    is_full = not int(frame.marks.flags[entry]) & NOT_FULL
    is_within = frame.shapes.core_left[entry] < right <= frame.shapes.core_right[entry]
    return bool(frame.label_inside[entry] and is_full and is_within)


def _clear(painter: QPainter, stage: Stage, room: QRectF) -> None:
    """Paint the bare ground of a lane."""
    now = min(max(round(stage.view.x_of(stage.now_s)), room.left()), room.right())
    before, after = QRectF(room), QRectF(room)
    before.setRight(now)
    after.setLeft(now)
    painter.fillRect(before, stage.theme.color("panel"))
    painter.fillRect(after, stage.theme.color("future"))


def _clear_lines(painter: QPainter, stage: Stage, poles: list[int], around: QRectF) -> None:
    """Interrupt the poles of flags where they would strike a label, and dim the line of today."""
    now = round(stage.view.x_of(stage.now_s))
    for x in (now, *poles):
        if around.left() < x < around.right():
            line = QRectF(x - 1, around.top(), 2, around.height())
            _clear(painter, stage, line)
            if x == now:
                painter.fillRect(line, with_alpha(stage.theme.color("accent"), _BELOW))


def _poles(stage: Stage) -> dict[int, list[int]]:
    """Return where flags stand, by the number of their lane."""
    found: dict[int, list[int]] = {}
    for deadline in stage.deadlines:
        found.setdefault(deadline.lane, []).append(round(stage.view.x_of(deadline.at_s)))
    return found


def _label_end(frame: Frame, entry: int) -> float:
    """Return where the room for a label ends: the bar's end where it stands inside."""
    if frame.label_inside[entry]:
        end = min(float(frame.shapes.right[entry]), frame.view.width_px)
        return end - frame.sizes.label_gap
    return frame.view.width_px - 2
