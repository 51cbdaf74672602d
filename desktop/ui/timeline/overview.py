"""The strip below: all marks over the whole range, and a brush on the part in view."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import TextRole, Theme
from desktop.ui.timeline.axis import ticks
from desktop.ui.timeline.shapes import View

_EDGE_PX = 6
_TOP_PX = 8
_BOTTOM_PX = 24
_BAR_PX = 5
_RIGHT_PX = 14


class Overview(QWidget):
    """The whole range at a glance; dragging the brush moves or resizes what is in view.

    Signals:
        range_chosen: The new start and end of the view, seconds since 1970 UTC.
    """

    range_chosen = Signal(float, float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing until `set_marks`."""
        super().__init__(parent)
        self._theme = theme
        self._middles: npt.NDArray[np.float64] = np.empty(0)
        self._whole = (0.0, 1.0)
        self._part = (0.0, 1.0)
        self._gutter_px = 0
        self._held = ""
        self._held_at = 0.0
        self._held_part = self._part
        self.words = ("", "")
        self.setFixedHeight(92)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Overview of all events"))

    def set_marks(self, middles: npt.NDArray[np.float64], whole: tuple[float, float]) -> None:
        """Show marks by the middle of each, over the range ``whole``, in seconds."""
        self._middles, self._whole = middles, whole
        self.update()

    def set_part(self, part: tuple[float, float], gutter_px: int) -> None:
        """Put the brush on ``part``; the strip begins ``gutter_px`` from the left."""
        self._part, self._gutter_px = part, gutter_px
        self.update()

    def strip(self) -> QRectF:
        """Return the rectangle of the strip."""
        width = max(10, self.width() - self._gutter_px - _RIGHT_PX)
        return QRectF(self._gutter_px, _TOP_PX, width, self.height() - _TOP_PX - _BOTTOM_PX)

    def brush(self) -> QRectF:
        """Return the rectangle of the brush, at least as wide as its handles."""
        strip = self.strip()
        view = self._view()
        left = min(max(view.x_of(self._part[0]), 0), strip.width())
        right = min(max(view.x_of(self._part[1]), 0), strip.width())
        right = max(right, left + 2 * _EDGE_PX)
        return QRectF(strip.left() + left, strip.top(), right - left, strip.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip, its bars, the brush and the years."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strip = self.strip()
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("background"))
        painter.drawRect(strip)
        painter.fillRect(self.brush(), self._theme.color("brush"))
        self._paint_bars(painter, strip)
        self._paint_years(painter, strip)
        painter.setFont(self._theme.font(TextRole.SMALL_STRONG))
        painter.setPen(self._theme.color("text"))
        painter.drawText(QPointF(14, strip.top() + 18), self.words[0])
        painter.setFont(self._theme.font(TextRole.TINY))
        painter.setPen(self._theme.color("quiet"))
        painter.drawText(QPointF(14, strip.top() + 36), self.words[1])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the brush, of one of its edges, or put it where there is none."""
        x = event.position().x()
        brush = self.brush()
        self._held_at, self._held_part = x, self._part
        if abs(x - brush.left()) <= _EDGE_PX:
            self._held = "left"
        elif abs(x - brush.right()) <= _EDGE_PX:
            self._held = "right"
        else:
            self._held = "all"
            if not brush.left() <= x <= brush.right():
                at = self._view().instant_at(x - self.strip().left())
                half = (self._part[1] - self._part[0]) / 2
                self._held_part = (at - half, at + half)
                self.range_chosen.emit(*self._held_part)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        x = event.position().x()
        if not self._held:
            brush = self.brush()
            at_edge = min(abs(x - brush.left()), abs(x - brush.right())) <= _EDGE_PX
            shape = Qt.CursorShape.SizeHorCursor if at_edge else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            return
        by = (x - self._held_at) * self._view().seconds_a_pixel
        start, end = self._held_part
        if self._held in {"left", "all"}:
            start += by
        if self._held in {"right", "all"}:
            end += by
        if end - start > 60:
            self.range_chosen.emit(start, end)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = ""

    def _view(self) -> View:
        return View(self._whole[0], self._whole[1], self.strip().width())

    def _paint_bars(self, painter: QPainter, strip: QRectF) -> None:
        bins = max(1, int(strip.width() // (_BAR_PX + 2)))
        counts, _edges = np.histogram(self._middles, bins=bins, range=self._whole)
        most = max(int(counts.max(initial=0)), 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("quiet"))
        width = strip.width() / bins
        for index in np.nonzero(counts)[0]:
            height = max(3.0, (strip.height() - 6) * float(counts[index]) / most)
            left = strip.left() + int(index) * width
            painter.drawRect(QRectF(left, strip.bottom() - height, _BAR_PX, height))

    def _paint_years(self, painter: QPainter, strip: QRectF) -> None:
        painter.setFont(self._theme.font(TextRole.TINY))
        painter.setPen(self._theme.color("quiet"))
        for tick in ticks(self._view()):
            x = strip.left() + self._view().x_of(tick.at_s)
            if x < strip.right() - 30:
                painter.drawText(QPointF(x + 2, strip.bottom() + 16), tick.label)
