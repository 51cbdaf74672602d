"""The strip below: when everything happened, and a brush on the period in view."""

from enum import Enum, auto

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.labels import own_direction, show_tool_tip
from desktop.ui.theme import TextRole
from desktop.ui.timeline.axis import tick_room
from desktop.ui.timeline.stage import Stage
from desktop.ui.timeline.ticks import Tick, ticks
from desktop.ui.timeline.view import NARROWEST_S, View, zoomed

_TOP_PX = 14
_LEFT_PX = 14
_STRIP_UNITS = 52
_BAR_PX = 4
_BAR_PITCH_PX = 6
_HANDLE_PX = 6.0
_LEAST_BAR_PX = 3
_TICK_PX = 3
_APART_PX = 8
_WHEEL_ZOOM = 0.8


class Hold(Enum):
    """What of the brush is held."""

    NOTHING = auto()
    LEFT = auto()
    RIGHT = auto()
    ALL = auto()


class Overview(QWidget):
    """Everything at a glance; dragging the brush, or one of its edges, moves what is in view.

    Signals:
        period_chosen: Seconds since 1970 UTC.
    """

    period_chosen = Signal(float, float)

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        """Show the marks and the period of ``stage``."""
        super().__init__(parent)
        self._stage = stage
        self._hold = Hold.NOTHING
        self._held_at_s = 0.0
        self._held_period = (0.0, 1.0)
        self.setMouseTracking(True)
        self._in_view = self._filtered = ""
        self.name_filter("")
        self.take_up_theme()
        stage.changed.connect(self.update)

    def take_up_theme(self) -> None:
        """Stand as high as the strip and its years need."""
        years = QFontMetricsF(self._stage.theme.font(TextRole.TINY)).height()
        strip = round(_STRIP_UNITS * min(self._stage.sizes.unit, 1.5))
        self.setFixedHeight(_TOP_PX + strip + round(years) + 10)

    def name_filter(self, said: str) -> None:
        """Say by which filters these are not all events; ``said`` is empty where they are."""
        self._filtered = said
        self.setAccessibleName(self.tr("Filtered events") if said else self.tr("All events"))
        show_tool_tip(self, said)
        self._describe()

    def count(self, in_view: str) -> None:
        """Say how many of the events are in view."""
        self._in_view = in_view
        self._describe()

    def _describe(self) -> None:
        self.setAccessibleDescription(". ".join(filter(None, (self._in_view, self._filtered))))
        self.update()

    def strip(self) -> QRectF:
        """Return the rectangle of the strip."""
        years = round(QFontMetricsF(self._stage.theme.font(TextRole.TINY)).height()) + 10
        left = self._stage.gutter
        return QRectF(left, _TOP_PX, self._stage.width_px, self.height() - _TOP_PX - years)

    def brush(self) -> QRectF:
        """Return the rectangle of the period in view, as far as it lies on the strip."""
        strip, view = self.strip(), self.whole
        left = min(max(view.x_of(self._stage.start_s), 0.0), strip.width() - 2)
        right = min(max(view.x_of(self._stage.end_s), left + 2), strip.width())
        return QRectF(strip.left() + left, strip.top(), right - left, strip.height())

    @property
    def whole(self) -> View:
        """The period of the strip, over its width."""
        start, end = self._stage.whole
        if not self._stage.has_marks:
            # Nothing fixes it but what is in view, which may be far from the moment looked back to.
            start, end = min(start, self._stage.start_s), max(end, self._stage.end_s)
        return View(start, end, self.strip().width())

    def placed_dates(self) -> list[tuple[Tick, float, float | None]]:
        """Return each date with the place of its tick, and where its words begin if anywhere.

        The last one ends with the strip where there is no room behind its tick.
        """
        strip, whole = self.strip(), self.whole
        metrics = QFontMetricsF(self._stage.theme.font(TextRole.TINY))
        found: list[tuple[Tick, float, float | None]] = []
        free_from = strip.left()
        for tick in ticks(whole, tick_room(self._stage.theme)):
            x = strip.left() + round(whole.x_of(tick.at_s))
            width = metrics.horizontalAdvance(tick.label)
            left = min(x, strip.right() - width)
            is_free = left >= free_from
            found.append((tick, x, left if is_free else None))
            free_from = left + width + _APART_PX if is_free else free_from
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip, the brush, how much happened when, and the years."""
        theme, strip, brush = self._stage.theme, self.strip(), self.brush()
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme.color("line"))
        painter.fillRect(strip, theme.color("line"))
        painter.fillRect(strip.adjusted(1, 1, -1, -1), theme.color("background"))
        # Where there is nothing, no part of it is in view.
        if self._stage.index is not None and len(self._stage.index):
            painter.fillRect(brush.adjusted(0, 1, 0, -1), theme.color("brush"))
            for edge in (brush.left(), brush.right() - 1):
                line = QRectF(round(edge), brush.top(), 1, brush.height())
                painter.fillRect(line, theme.color("accent"))
        self._paint_bars(painter, strip)
        self._paint_dates(painter, strip)
        self._paint_words(painter, strip)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the brush or an edge of it; elsewhere bring it there first."""
        if event.button() != Qt.MouseButton.LeftButton or self._stage.index is None:
            return
        at = self._instant_at(event.position().x())
        self._hold = self._hold_at(event.position().x())
        if self._hold is Hold.NOTHING:
            self._hold = Hold.ALL
            half = (self._stage.end_s - self._stage.start_s) / 2
            self.period_chosen.emit(at - half, at + half)
        self._held_at_s = at
        self._held_period = (self._stage.start_s, self._stage.end_s)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held, or show what could be."""
        x = event.position().x()
        if self._hold is Hold.NOTHING:
            self.setCursor(_CURSORS[self._hold_at(x)])
            return
        moved = self._instant_at(x) - self._held_at_s
        start, end = self._held_period
        if self._hold is not Hold.RIGHT:
            start += moved
        if self._hold is not Hold.LEFT:
            end += moved
        if self._hold is Hold.LEFT:
            start = min(start, end - NARROWEST_S)
        elif self._hold is Hold.RIGHT:
            end = max(end, start + NARROWEST_S)
        self.period_chosen.emit(start, end)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._hold = Hold.NOTHING

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Show more or less around the middle of what is in view."""
        event.accept()
        start, end = self._stage.start_s, self._stage.end_s
        factor = _WHEEL_ZOOM ** (event.angleDelta().y() / 120)
        self.period_chosen.emit(*zoomed(start, end, (start + end) / 2, factor))

    def _hold_at(self, x: float) -> Hold:
        brush = self.brush()
        inside = min(_HANDLE_PX, brush.width() / 4)
        if brush.left() - _HANDLE_PX <= x <= brush.left() + inside:
            return Hold.LEFT
        if brush.right() - inside <= x <= brush.right() + _HANDLE_PX:
            return Hold.RIGHT
        return Hold.ALL if brush.left() < x < brush.right() else Hold.NOTHING

    def _instant_at(self, x: float) -> float:
        return self.whole.instant_at(x - self.strip().left())

    def _paint_bars(self, painter: QPainter, strip: QRectF) -> None:
        index = self._stage.index
        if index is None:
            return
        bins = max(int(strip.width() - 4) // _BAR_PITCH_PX, 1)
        counts = index.begun_between(np.linspace(*self._stage.whole, bins + 1)).sum(axis=0)
        most = max(int(counts.max(initial=0)), 1)
        pitch = (strip.width() - 2) / bins
        seen = np.nonzero(counts)[0]
        heights = np.maximum(np.round((strip.height() - 8) * counts[seen] / most), _LEAST_BAR_PX)
        lefts = np.round(strip.left() + 1 + seen * pitch)
        brush, bottom = self.brush(), strip.bottom() - 1
        is_lit = (lefts < brush.right()) & (lefts + _BAR_PX > brush.left())
        painter.setPen(Qt.PenStyle.NoPen)
        for chosen, colour in ((~is_lit, "line_strong"), (is_lit, "quiet")):
            painter.setBrush(self._stage.theme.color(colour))
            painter.drawRects(
                [
                    QRectF(left, bottom - height, _BAR_PX, height)
                    for left, height in zip(
                        lefts[chosen].tolist(), heights[chosen].tolist(), strict=True
                    )
                ]
            )

    def _paint_dates(self, painter: QPainter, strip: QRectF) -> None:
        theme = self._stage.theme
        font = theme.font(TextRole.TINY)
        painter.setFont(font)
        painter.setPen(theme.color("quiet"))
        baseline = round(strip.bottom() + _TICK_PX + 1 + QFontMetricsF(font).ascent())
        for tick, x, left in self.placed_dates():
            mark = QRectF(x, strip.bottom(), 1, _TICK_PX)
            painter.fillRect(mark, theme.color("line_strong"))
            if left is not None:
                painter.drawText(QPointF(left, baseline), own_direction(tick.label))

    def _paint_words(self, painter: QPainter, strip: QRectF) -> None:
        theme = self._stage.theme
        strong, tiny = theme.font(TextRole.SMALL_STRONG), theme.font(TextRole.TINY)
        first, second = QFontMetricsF(strong), QFontMetricsF(tiny)
        top = strip.top() + 6 + first.ascent()
        painter.setFont(strong)
        painter.setPen(theme.color("text"))
        room = strip.left() - _LEFT_PX - 2
        elide = Qt.TextElideMode.ElideRight
        title = first.elidedText(self.accessibleName(), elide, room)
        painter.drawText(QPointF(_LEFT_PX, round(top)), own_direction(title))
        painter.setFont(tiny)
        painter.setPen(theme.color("quiet"))
        below = round(top + first.descent() + 3 + second.ascent())
        for line in (self._in_view, self._filtered):
            # Beside the years below the strip there is room too.
            if below + second.descent() <= self.height():
                words = second.elidedText(line, elide, room)
                painter.drawText(QPointF(_LEFT_PX, below), own_direction(words))
            below += round(second.height())


_CURSORS = {
    Hold.NOTHING: Qt.CursorShape.PointingHandCursor,
    Hold.LEFT: Qt.CursorShape.SizeHorCursor,
    Hold.RIGHT: Qt.CursorShape.SizeHorCursor,
    Hold.ALL: Qt.CursorShape.OpenHandCursor,
}
