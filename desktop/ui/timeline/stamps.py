"""Paints very many marks at once: each sort of mark is painted once, and then put where it stands.

Bars lose their gradients, and nothing else: what is attested stays solid, what is possible pale.
"""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from desktop.queries.timeline.columns import FLAG_FIRST, FLAG_GONE, FLAG_OPEN, Indices
from desktop.ui.theme import Theme
from desktop.ui.timeline.frame import Frame
from desktop.ui.timeline.kinds import KIND_STYLES
from desktop.ui.timeline.marks import Mark, MarkPainter, with_alpha
from desktop.ui.timeline.sizes import Sizes

_PALE = 0.35
_ROOM_PX = 3
_HIDDEN = FLAG_FIRST | FLAG_GONE | FLAG_OPEN


class Stamps:
    """Glyphs as pictures, for one theme and one size."""

    def __init__(self, theme: Theme, sizes: Sizes, pixel_ratio: float) -> None:
        """Begin without any."""
        self._theme = theme
        self._sizes = sizes
        self._ratio = pixel_ratio
        self._pictures: dict[int, QPixmap] = {}
        self._pen = MarkPainter(theme, sizes, 10_000.0)

    def paint(self, painter: QPainter, frame: Frame, entries: Indices) -> None:
        """Paint the marks at ``entries``."""
        shapes = frame.shapes
        glyphs = shapes.is_glyph[entries]
        self._paint_bars(painter, frame, entries[~glyphs])
        self._paint_glyphs(painter, frame, entries[glyphs])

    def _paint_bars(self, painter: QPainter, frame: Frame, entries: Indices) -> None:
        if not len(entries):
            return
        shapes, sizes = frame.shapes, frame.sizes
        rise = (sizes.row - sizes.bar) / 2
        tops = frame.top[entries] + rise
        limit = frame.view.width_px + 1
        bounds = [
            np.clip(one[entries], -1.0, limit)
            for one in (shapes.left, shapes.right, shapes.core_left, shapes.core_right)
        ]
        colours = np.array([_COLOURS.index(style.colour) for style in KIND_STYLES])
        colour_of = colours[frame.marks.kind[entries]]
        for number in np.unique(colour_of).tolist():
            chosen = colour_of == number
            colour = self._theme.color(_COLOURS[number])
            low, high, core_low, core_high = (one[chosen].tolist() for one in bounds)
            top = tops[chosen].tolist()
            # In high contrast its bounds are drawn, as elsewhere.
            painter.setPen(colour if self._theme.tokens.is_high else Qt.PenStyle.NoPen)
            painter.setBrush(with_alpha(colour, _PALE))
            painter.drawRects(_rects(low, high, top, sizes.bar))
            painter.setBrush(colour)
            painter.drawRects(_rects(core_low, core_high, top, sizes.bar))

    def _paint_glyphs(self, painter: QPainter, frame: Frame, entries: Indices) -> None:
        if not len(entries):
            return
        sort = frame.marks.kind[entries].astype(np.intp) * 256
        sort += frame.marks.flags[entries] & ~np.uint8(_HIDDEN)
        middle = (frame.shapes.core_left[entries] + frame.shapes.core_right[entries]) / 2
        height = frame.top[entries] + frame.sizes.row / 2
        for number in np.unique(sort).tolist():
            chosen = sort == number
            picture = self._picture(number)
            half = (self._sizes.bar + 2 * _ROOM_PX) / 2
            lefts = np.round(middle[chosen] - half).tolist()
            tops = np.round(height[chosen] - half).tolist()
            for x, y in zip(lefts, tops, strict=True):
                painter.drawPixmap(QPointF(x, y), picture)

    def _picture(self, sort: int) -> QPixmap:
        found = self._pictures.get(sort)
        if found is None:
            side = self._sizes.bar + 2 * _ROOM_PX
            found = QPixmap(round(side * self._ratio), round(side * self._ratio))
            found.setDevicePixelRatio(self._ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._pen.paint(painter, _glyph(sort, _ROOM_PX, self._sizes.bar))
            painter.end()
            self._pictures[sort] = found
        return found


def _glyph(sort: int, left: float, side: float) -> Mark:
    return Mark(
        left=left,
        core_left=left,
        core_right=left + side,
        right=left + side,
        is_open=False,
        is_glyph=True,
        kind=sort // 256,
        flags=sort % 256,
        middle=left + side / 2,
        age_s=0.0,
    )


def _rects(lefts: list[float], rights: list[float], tops: list[float], height: int) -> list[QRectF]:
    return [
        QRectF(left, top, right - left, height)
        for left, right, top in zip(lefts, rights, tops, strict=True)
        if right > left
    ]


_COLOURS = sorted({style.colour for style in KIND_STYLES})
