"""Selecting by dragging: a period with Shift, the events in a box with Ctrl."""

import numpy as np
from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtGui import QCursor

from desktop.ui.saying import in_figures
from desktop.ui.timeline.canvas import LanesView
from desktop.ui.timeline.marks import MarkPainter, mark_at
from desktop.ui.timeline.periods import period_words
from desktop.ui.timeline.stage import Stage
from desktop.ui.widgets.rounded import Menu

_LEAST_PX = 4


class Picking(QObject):
    """Shows what is being selected, and offers what can be done with it.

    Signals:
        zoom_requested: A period is to fill the view, seconds since 1970 UTC.
        filter_requested: Only events of that period are to be shown.
        picked: Events were selected, by their row numbers.
    """

    zoom_requested = Signal(float, float)
    filter_requested = Signal(float, float)
    picked = Signal(object)

    def __init__(self, stage: Stage, lanes: LanesView) -> None:
        """Follow what is dragged on ``lanes``."""
        super().__init__(stage)
        self._stage = stage
        self._lanes = lanes
        self.menu = Menu(lanes)
        self._zoom = self.menu.addAction("")
        self._filter = self.menu.addAction("")
        self._pick = self.menu.addAction("")
        self._zoom.triggered.connect(self._zoom_there)
        self._filter.triggered.connect(self._filter_there)
        self._pick.triggered.connect(self._pick_there)
        self.menu.aboutToHide.connect(self._forget)
        self._period = (0.0, 0.0)
        lanes.box.period_dragged.connect(self._take_period)
        lanes.box.box_dragged.connect(self._take_box)

    @Slot(float, float, bool)
    def _take_period(self, first_px: float, last_px: float, is_done: bool) -> None:
        view = self._stage.view
        start, end = sorted((view.instant_at(first_px), view.instant_at(last_px)))
        self._stage.picked_period = (start, end)
        self._stage.changed.emit()
        if not is_done:
            return
        if abs(last_px - first_px) < _LEAST_PX:
            self._forget()
            return
        self._offer(start, end)

    def _offer(self, start: float, end: float) -> None:
        index = self._stage.index
        count = 0 if index is None else index.events_within(start, end)
        words = period_words(start, end)
        self._period = start, end
        self._zoom.setText(self.tr("Zoom to {0}").format(words))
        self._filter.setText(self.tr("Show only events of {0}").format(words))
        self._pick.setText(self.tr("Select its events: {0}").format(in_figures(count)))
        self._pick.setEnabled(count > 0)
        self.menu.popup(QCursor.pos())

    @Slot(QRectF, bool)
    def _take_box(self, box: QRectF, is_done: bool) -> None:
        self._stage.picked_box = None if is_done else box
        if is_done:
            self._choose(self._keys_in(box.translated(0, self._stage.scroll_px)))
        self._stage.changed.emit()

    def _keys_in(self, box: QRectF) -> list[int]:
        """Return the events whose marks a box touches; of those only counted, all in its lanes."""
        stage, frame, index = self._stage, self._stage.frame, self._stage.index
        if frame is None or index is None:
            return []
        if frame.density is not None:
            slots = range(frame.slot_at(box.top()), frame.slot_at(box.bottom()) + 1)
            lanes = frame.lanes[list(slots)]
            instants = [frame.view.instant_at(x) for x in (box.left(), box.right())]
            marks = index.marks(index.hits(*instants))
            found = np.unique(marks.key[np.isin(marks.lane, lanes)])
            return [int(key) for key in found]
        pen = MarkPainter(stage.theme, frame.sizes, frame.view.width_px)
        near = (frame.top < box.bottom()) & (frame.top + frame.sizes.row > box.top())
        touched = {
            int(frame.marks.key[entry])
            for entry in np.nonzero(near)[0].tolist()
            if pen.body(mark_at(frame, entry, stage.now_s)).intersects(box)
        }
        return sorted(touched)

    def _choose(self, keys: list[int]) -> None:
        self._stage.picked = frozenset(keys)
        self._stage.changed.emit()
        if keys:
            self.picked.emit(keys)

    @Slot()
    def _zoom_there(self) -> None:
        self.zoom_requested.emit(*self._period)

    @Slot()
    def _filter_there(self) -> None:
        self.filter_requested.emit(*self._period)

    @Slot()
    def _pick_there(self) -> None:
        index = self._stage.index
        assert index is not None
        marks = index.marks(index.hits(*self._period))
        self._choose(np.unique(marks.key).tolist())

    @Slot()
    def _forget(self) -> None:
        self._stage.picked_period = None
        self._stage.changed.emit()
