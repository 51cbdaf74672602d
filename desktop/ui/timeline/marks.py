"""Paints one mark: solid where attested, faded where possible, an arrow where still so."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen

from desktop.domain.spans import DAY_S
from desktop.queries.timeline.columns import (
    FLAG_APPROXIMATE,
    FLAG_CONTESTED,
    FLAG_NO_COMMENT,
    FLAG_ONCE,
    FLAG_PLANNED,
)
from desktop.ui.theme import Theme
from desktop.ui.timeline.frame import Frame
from desktop.ui.timeline.kinds import KIND_STYLES, glyph_path
from desktop.ui.timeline.sizes import Sizes

_HOLLOW = FLAG_NO_COMMENT | FLAG_PLANNED
NOT_FULL = _HOLLOW | FLAG_CONTESTED
"""What is not painted in its full colour all over."""
_DASHED = FLAG_APPROXIMATE | FLAG_PLANNED
_OUTLINED = _HOLLOW | _DASHED | FLAG_CONTESTED
_FAINT = 0.12
_FULL_FADE = 0.70
_SOFT = ((0.0, _FAINT), (0.38, 0.52), (0.62, 0.52), (1.0, _FAINT))
_UNBOUNDED = 0.16
_OLDEST_ARROW = 0.30
# In high contrast what is palest is still a shade, and has its bounds drawn; titles stand on the
# darkest of what may have been at some time.
_HIGH_LEAST, _HIGH_SOFT = 0.34, 0.39
_HIGH_OLDEST_ARROW = 0.70
_OLD_S = 90 * DAY_S
# Gradients lose their precision where coordinates are very large.
_FAR_PX = 20_000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One mark to paint: where its parts lie, in pixels, and what it is.

    Attributes:
        middle: The height of its middle.
        age_s: How long ago it was last reported as still so.
    """

    left: float
    core_left: float
    core_right: float
    right: float
    is_open: bool
    is_glyph: bool
    kind: int
    flags: int
    middle: float
    age_s: float


class MarkPainter:
    """Paints marks in the colours of the theme, clipped to the width of the view."""

    def __init__(self, theme: Theme, sizes: Sizes, width_px: float) -> None:
        """Paint with ``sizes`` on a view ``width_px`` wide."""
        self._sizes = sizes
        self._width = width_px
        self._is_high = theme.tokens.is_high
        self._least, self._softest = (_HIGH_LEAST, _HIGH_SOFT) if self._is_high else (0.0, 1.0)
        self._oldest = _HIGH_OLDEST_ARROW if self._is_high else _OLDEST_ARROW
        self._colours = {style.colour: theme.color(style.colour) for style in KIND_STYLES}

    def paint(self, painter: QPainter, mark: Mark) -> None:
        """Paint one mark."""
        style = KIND_STYLES[mark.kind]
        colour = self._colours[style.colour]
        is_torn = mark.left == -float("inf")
        if not mark.is_glyph:
            self._bar(painter, mark, colour)
        else:
            if is_torn:
                self._tail(painter, mark, colour)
            box = self._box(mark.core_left, mark.core_right, mark.middle)
            self._fill(painter, glyph_path(style.glyph, box), mark, colour, QBrush(colour))
        if mark.left < 0 < mark.right and (is_torn or not mark.is_glyph):
            self._chevron(painter, 1.0, mark.middle, colour, leftwards=True)
        if mark.is_open:
            oldest = self._oldest
            strength = max(oldest, 1 - (1 - oldest) * max(mark.age_s, 0) / _OLD_S)
            faded = with_alpha(colour, strength)
            self._chevron(painter, mark.right + 2, mark.middle, faded, leftwards=False)

    def body(self, mark: Mark) -> QRectF:
        """Return the rectangle of what of a mark is in view, without its arrow."""
        left = mark.core_left if mark.is_glyph else mark.left
        return self._box(max(left, 0.0), min(mark.right, self._width), mark.middle)

    def _box(self, left: float, right: float, middle: float) -> QRectF:
        return QRectF(left, middle - self._sizes.bar / 2, right - left, self._sizes.bar)

    def _bar(self, painter: QPainter, mark: Mark, colour: QColor) -> None:
        """Paint a bar; where it goes on beyond the left of the view, it is cut off there."""
        is_cut = mark.left < 0
        left = self._sizes.arrow if is_cut else mark.left
        right = min(mark.right, self._width + 2 * self._sizes.bar)
        if right <= left:
            return
        path = _rounded(self._box(left, right, mark.middle), is_cut=is_cut)
        self._fill(painter, path, mark, colour, self._fading(mark, colour))

    def _tail(self, painter: QPainter, mark: Mark, colour: QColor) -> None:
        """Paint that a glyph may have begun at any time before."""
        middle = (mark.core_left + mark.core_right) / 2
        if middle > self._sizes.arrow:
            box = self._box(self._sizes.arrow, middle, mark.middle)
            painter.fillRect(box, self._pale(colour, _UNBOUNDED))
            if self._is_high:
                painter.setPen(QPen(colour, 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box)

    def _fill(
        self, painter: QPainter, path: QPainterPath, mark: Mark, colour: QColor, brush: QBrush
    ) -> None:
        """Fill a shape: wholly, by half where notes disagree, not at all where none supports."""
        if not mark.flags & _HOLLOW:
            if mark.flags & FLAG_CONTESTED:
                box = path.boundingRect()
                lower = QPainterPath()
                lower.addRect(box.adjusted(0, box.height() / 2, 0, 0))
                painter.fillPath(path.intersected(lower), brush)
            else:
                painter.fillPath(path, brush)
        if mark.flags & _OUTLINED or (self._is_high and not mark.is_glyph):
            line = QPen(colour, 1.5)
            if mark.flags & _DASHED:
                line.setDashPattern([2.0, 1.6] if mark.flags & FLAG_APPROXIMATE else [3.5, 2.0])
            painter.setPen(line)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)

    def _fading(self, mark: Mark, colour: QColor) -> QBrush:
        """Return the fill of a bar: full where attested, fading towards its bounds."""
        left, right = max(mark.left, -_FAR_PX), min(mark.right, _FAR_PX)
        gradient = QLinearGradient(QPointF(left, 0), QPointF(max(right, left + 1), 0))
        width = max(right - left, 1.0)
        if mark.core_right > mark.core_left:
            first = min(max((mark.core_left - left) / width, 0.0), 1.0)
            last = min(max((mark.core_right - left) / width, first), 1.0)
            self._stops(gradient, colour, mark, first, last)
        elif mark.flags & FLAG_ONCE and mark.left > -_FAR_PX and mark.right < _FAR_PX:
            for at, alpha in _SOFT:
                gradient.setColorAt(at, self._pale(colour, min(alpha, self._softest)))
        else:
            gradient.setColorAt(0.0, self._pale(colour, _UNBOUNDED))
            gradient.setColorAt(1.0, self._pale(colour, _UNBOUNDED))
        return QBrush(gradient)

    def _stops(
        self, gradient: QLinearGradient, colour: QColor, mark: Mark, first: float, last: float
    ) -> None:
        """Set the stops around the attested part, which runs from ``first`` to ``last``."""
        before = _UNBOUNDED if mark.left <= -_FAR_PX else _FAINT
        step = 1e-4
        if first > 0:
            gradient.setColorAt(0.0, self._pale(colour, before))
            until = before if mark.left == -float("inf") else _FULL_FADE
            gradient.setColorAt(max(first - step, 0.0), self._pale(colour, until))
        gradient.setColorAt(first, colour)
        gradient.setColorAt(last, colour)
        if last < 1:
            gradient.setColorAt(min(last + step, 1.0), self._pale(colour, _FULL_FADE))
            gradient.setColorAt(1.0, self._pale(colour, _FAINT))

    def _pale(self, colour: QColor, alpha: float) -> QColor:
        """Return a colour, so far see-through as can be seen in this theme."""
        return with_alpha(colour, max(alpha, self._least))

    def _chevron(
        self, painter: QPainter, x: float, middle: float, colour: QColor, *, leftwards: bool
    ) -> None:
        """Paint "<" or ">" from ``x`` on."""
        half, width = self._sizes.bar * 0.38, self._sizes.arrow * 0.65
        tip, back = (x, x + width) if leftwards else (x + width, x)
        line = QPen(colour, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(line)
        points = [QPointF(back, middle - half), QPointF(tip, middle), QPointF(back, middle + half)]
        painter.drawPolyline(points)


def mark_at(frame: Frame, entry: int, now_s: float) -> Mark:
    """Return the mark that a frame has at ``entry``, to be painted at the moment ``now_s``."""
    shapes, marks = frame.shapes, frame.marks
    return Mark(
        left=float(shapes.left[entry]),
        core_left=float(shapes.core_left[entry]),
        core_right=float(shapes.core_right[entry]),
        right=float(shapes.right[entry]),
        is_open=bool(shapes.is_open[entry]),
        is_glyph=bool(shapes.is_glyph[entry]),
        kind=int(marks.kind[entry]),
        flags=int(marks.flags[entry]),
        middle=float(frame.top[entry]) + frame.sizes.row / 2,
        age_s=now_s - float(marks.last[entry]),
    )


def with_alpha(colour: QColor, alpha: float) -> QColor:
    """Return a colour, so far see-through."""
    faded = QColor(colour)
    faded.setAlphaF(alpha)
    return faded


def _rounded(box: QRectF, *, is_cut: bool) -> QPainterPath:
    """Return a bar with round ends, the left one square where it is cut off."""
    path = QPainterPath()
    radius = box.height() / 2
    path.addRoundedRect(box, radius, radius)
    if is_cut:
        square = QPainterPath()
        square.addRect(QRectF(box.left(), box.top(), min(radius, box.width()), box.height()))
        path = path.united(square)
    return path
