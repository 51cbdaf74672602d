"""Paints all lanes: ground, lines, movements, marks and labels; only rows on the screen cost."""

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.queries.timeline.columns import Indices
from desktop.ui.inviting import Standing
from desktop.ui.saying import in_figures
from desktop.ui.theme import TextRole
from desktop.ui.timeline.deadlines import paint_deadlines
from desktop.ui.timeline.frame import Frame
from desktop.ui.timeline.heat import HeatPainter, date_lines
from desktop.ui.timeline.index import MarkIndex
from desktop.ui.timeline.label_painter import clear_lines, paint_labels
from desktop.ui.timeline.marks import MarkPainter, mark_at
from desktop.ui.timeline.movement_painter import (
    bundles_of,
    lines_of,
    paint_movements,
)
from desktop.ui.timeline.sizes import Sizes
from desktop.ui.timeline.stage import Stage
from desktop.ui.timeline.stamps import Stamps

_OUTLINE_PX = 4
_PAD_PX = 12
# More of them are painted as pictures made once.
_MOST_DETAILED = 250


class LanesPainter:
    """Paints the stage's frame in pixels from the upper left of the first lane's dates."""

    def __init__(self, stage: Stage) -> None:
        """Paint what ``stage`` arranges."""
        self._stage = stage
        self._heat = HeatPainter()
        self._stamps: Stamps | None = None
        self._stamps_kind: tuple[str, Sizes, float] | None = None

    def paint(self, painter: QPainter, height: int) -> None:
        """Paint everything, from the ground up, on so many pixels of height."""
        stage = self._stage
        frame, index = stage.frame, stage.index
        room = QRectF(0, 0, stage.width_px, height)
        is_dense = frame is not None and frame.density is not None
        # Lanes of counts bring their own ground and dates.
        covered = frame.height_px - stage.scroll_px if frame is not None and is_dense else 0
        bare = room.adjusted(0, min(max(covered, 0), height), 0, 0)
        # Without smoothing, which lines of a pixel do not need and pay for.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._paint_ground(painter, bare)
        self._paint_dates(painter, bare)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if frame is not None and is_dense:
            painter.translate(0, -stage.scroll_px)
            self._heat.paint(painter, stage, frame, height)
            painter.translate(0, stage.scroll_px)
        self._paint_today(painter, room)
        self._paint_period(painter, room)
        if frame is not None and index is not None:
            painter.translate(0, -stage.scroll_px)
            self._paint_lanes(painter, frame, index, height)
            painter.translate(0, stage.scroll_px)
        if stage.picked_box is not None:
            painter.setPen(QPen(stage.theme.color("accent"), 1))
            painter.setBrush(stage.theme.color("brush"))
            painter.drawRect(stage.picked_box)
        if index is not None and self._is_empty(index):
            self._paint_invitation(painter, room)
        if stage.has_focus_ring:
            painter.setPen(QPen(stage.theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(room.adjusted(1, 1, -1, -1))

    def _paint_ground(self, painter: QPainter, room: QRectF) -> None:
        theme, view = self._stage.theme, self._stage.view
        painter.fillRect(room, theme.color("panel"))
        now = min(max(round(view.x_of(self._stage.now_s)), 0), round(room.width()))
        painter.fillRect(room.adjusted(now, 0, 0, 0), theme.color("future"))

    def _paint_dates(self, painter: QPainter, room: QRectF) -> None:
        line = self._stage.theme.color("line")
        for x in date_lines(self._stage) if room.height() else ():
            painter.fillRect(QRectF(x, room.top(), 1, room.height()), line)

    def _paint_today(self, painter: QPainter, room: QRectF) -> None:
        x = round(self._stage.view.x_of(self._stage.now_s))
        if 0 <= x <= room.width():
            painter.fillRect(QRectF(x - 1, 0, 2, room.height()), self._stage.theme.color("accent"))

    def _paint_period(self, painter: QPainter, room: QRectF) -> None:
        """Shade the period that is being selected."""
        if self._stage.picked_period is None:
            return
        start, end = (self._stage.view.x_of(at) for at in sorted(self._stage.picked_period))
        painter.fillRect(
            QRectF(start, 0, end - start, room.height()), self._stage.theme.color("brush")
        )

    def _is_empty(self, index: MarkIndex) -> bool:
        if self._stage.inviting.standing is Standing.LOOKING_BACK:
            return bool(index.empty_lanes().all())
        return not len(index)

    def _paint_invitation(self, painter: QPainter, room: QRectF) -> None:
        words = self._stage.inviting.sentence
        painter.setFont(self._stage.theme.font(TextRole.BODY))
        painter.setPen(self._stage.theme.color("quiet"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        # No line of a date, nor today's, goes through it.
        around = painter.boundingRect(room, flags, words)
        around = around.adjusted(-_PAD_PX, -_PAD_PX, _PAD_PX, _PAD_PX)
        painter.save()
        painter.setClipRect(around)
        self._paint_ground(painter, room)
        painter.restore()
        painter.drawText(room, flags, words)

    def _paint_lanes(self, painter: QPainter, frame: Frame, index: MarkIndex, height: int) -> None:
        stage = self._stage
        line = stage.theme.color("line")
        top = stage.scroll_px
        edges = frame.lane_tops[1:]
        for edge in edges[(edges >= top) & (edges <= top + height)].tolist():
            painter.fillRect(QRectF(0, edge - 1, frame.view.width_px, 1), line)
        paint_deadlines(painter, stage.theme, frame, stage.deadlines, stage.now_s)
        if frame.density is not None:
            return
        on_screen = (frame.top + frame.sizes.row > top) & (frame.top < top + height)
        on_screen &= frame.end > -frame.sizes.longest_label - frame.sizes.gap
        entries = np.nonzero(on_screen)[0]
        labelled = entries[frame.label_width[entries] > 0].tolist()
        clear_lines(painter, stage, frame, labelled)
        pen = MarkPainter(stage.theme, frame.sizes, frame.view.width_px)
        if len(entries) > _MOST_DETAILED:
            self._stamps_for(painter, frame).paint(painter, frame, entries)
        else:
            for entry in entries.tolist():
                pen.paint(painter, mark_at(frame, entry, stage.now_s))
        # Over bars, which would leave pieces of them; below what stands out, and below words.
        lines = lines_of(frame, bundles_of(frame, index.movements, stage.attested), pen)
        paint_movements(painter, stage.theme, frame, lines)
        self._paint_selected(painter, frame, pen, entries)
        paint_labels(painter, stage, frame, labelled)
        self._paint_chips(painter, frame, height)

    def _stamps_for(self, painter: QPainter, frame: Frame) -> Stamps:
        ratio = painter.device().devicePixelRatioF()
        kind = (self._stage.theme.color("panel").name(), frame.sizes, ratio)
        if self._stamps is None or self._stamps_kind != kind:
            self._stamps = Stamps(self._stage.theme, frame.sizes, ratio)
            self._stamps_kind = kind
        return self._stamps

    def _paint_selected(
        self, painter: QPainter, frame: Frame, pen: MarkPainter, entries: Indices
    ) -> None:
        for entry in entries[np.isin(frame.marks.key[entries], self._stage.outlined)].tolist():
            body = pen.body(mark_at(frame, entry, self._stage.now_s))
            if body.isValid():
                around = body.adjusted(-_OUTLINE_PX, -_OUTLINE_PX, _OUTLINE_PX, _OUTLINE_PX)
                painter.setPen(QPen(self._stage.theme.color("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(around, around.height() / 2, around.height() / 2)

    def _paint_chips(self, painter: QPainter, frame: Frame, height: int) -> None:
        theme, top, row = self._stage.theme, self._stage.scroll_px, frame.sizes.row
        painter.setFont(theme.font(TextRole.TINY_STRONG))
        for chip in frame.chips:
            if not top - row < chip.top < top + height:
                continue
            box = QRectF(chip.left, chip.top + 2, chip.width, row - 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("line"))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            painter.setPen(theme.color("text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"+{in_figures(chip.count)}")
