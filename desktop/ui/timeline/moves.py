"""All ways to move on the timeline: in time, through the lanes, and from event to event."""

from collections.abc import Callable
from datetime import UTC, datetime

import numpy as np
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QScrollBar

from desktop.ui.selection import Selection
from desktop.ui.timeline.canvas import LanesView
from desktop.ui.timeline.navigation import (
    Level,
    mark_of,
    neighbour,
    period_of,
    period_showing,
    scroll_showing,
)
from desktop.ui.timeline.periods import happened_s
from desktop.ui.timeline.stage import Stage
from desktop.ui.timeline.view import zoomed

_ZOOM = 0.7
_PAN = 0.25


class Moves(QObject):
    """Moves what is in view; the lanes, the scroll bar and the selection follow.

    Args:
        stage: What is shown; it owns this.
        lanes: Holds the period in view.
        scroll_bar: Holds how far the lanes are scrolled.
        selection: What is selected in the whole window.
        now: Tells the moment that counts as today.
    """

    def __init__(
        self,
        stage: Stage,
        lanes: LanesView,
        scroll_bar: QScrollBar,
        selection: Selection,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(stage)
        self._stage = stage
        self._lanes = lanes
        self._scroll_bar = scroll_bar
        self._selection = selection
        self._now = now
        self._awaited = ""
        # Before anything is read too: else the first thing shown was 1 January, called today.
        self.read_clock()
        lanes.box.scrolled.connect(self.scroll_by)
        scroll_bar.valueChanged.connect(self._take_scroll)
        selection.changed.connect(self._follow_selection)

    def by_key(self, key: int) -> bool:
        """Make the move that a key stands for; tell whether there is one."""
        move = _KEYS.get(key)
        if move is None or self._stage.index is None:
            return False
        move(self)
        return True

    @Slot(float, float)
    def show_period(self, start_s: float, end_s: float) -> None:
        """Bring a period into view, seconds since 1970 UTC."""
        self._lanes.box.set_period(start_s, end_s)

    @Slot(str)
    def show_level(self, level: str) -> None:
        """Show as much as a level names, around the selected event, today or the middle."""
        stage, index = self._stage, self._stage.index
        if index is None:
            return
        start, end = stage.start_s, stage.end_s
        middle = stage.now_s if start <= stage.now_s < end else (start + end) / 2
        selected = happened_s(index.marks(index.of_event(stage.selected_key)))
        inside = selected[(selected >= start) & (selected < end)]
        if len(inside):
            middle = float(inside[0])
        self.show_period(*period_of(Level(level), middle, stage.whole))

    def select(self, mark: int) -> None:
        """Select the event and the base of a mark."""
        index = self._stage.index
        assert index is not None
        marks = index.marks(np.array([mark]))
        event_id = self._stage.texts.id_of(int(marks.key[0]))
        if event_id is not None:
            base = index.lanes[int(marks.lane[0])].base
            self._selection.select(event_id=event_id, base_id=base)

    def read_clock(self) -> None:
        """Let today be the day that it is now."""
        self._stage.now_s = self._now().astimezone(UTC).timestamp()

    @Slot(float)
    def scroll_by(self, pixels: float) -> None:
        """Scroll through the lanes, downwards where positive."""
        self.fit_scroll_bar()
        self._scroll_bar.setValue(self._scroll_bar.value() + round(pixels))

    def fit_scroll_bar(self) -> None:
        """Let the scroll bar reach the last lane, and hide it where all lanes fit."""
        frame, room = self._stage.frame, self._lanes.viewport().height()
        over = 0 if frame is None else max(frame.height_px - room, 0)
        self._scroll_bar.setRange(0, over)
        self._scroll_bar.setPageStep(room)
        self._scroll_bar.setSingleStep(self._stage.sizes.row)
        self._scroll_bar.setVisible(over > 0)

    def select_next(self) -> None:
        """Select the event that follows in time."""
        self._step(1)

    def select_previous(self) -> None:
        """Select the event that goes before in time."""
        self._step(-1)

    def zoom_in(self) -> None:
        """Show less, around the middle."""
        self._zoom(_ZOOM)

    def zoom_out(self) -> None:
        """Show more, around the middle."""
        self._zoom(1 / _ZOOM)

    def show_all(self) -> None:
        """Show everything."""
        self.show_level(Level.ALL)

    def show_today(self) -> None:
        """Bring today to the middle, at the same zoom level."""
        self.read_clock()
        half = (self._stage.end_s - self._stage.start_s) / 2
        self.show_period(self._stage.now_s - half, self._stage.now_s + half)

    def scroll_up(self) -> None:
        """Scroll up by a row."""
        self.scroll_by(-self._stage.sizes.row)

    def scroll_down(self) -> None:
        """Scroll down by a row."""
        self.scroll_by(self._stage.sizes.row)

    def page_back(self) -> None:
        """Show earlier days."""
        self._pan(-_PAN)

    def page_on(self) -> None:
        """Show later days."""
        self._pan(_PAN)

    def _zoom(self, factor: float) -> None:
        start, end = self._stage.start_s, self._stage.end_s
        self.show_period(*zoomed(start, end, (start + end) / 2, factor))

    def _pan(self, part: float) -> None:
        by = (self._stage.end_s - self._stage.start_s) * part
        self.show_period(self._stage.start_s + by, self._stage.end_s + by)

    def _step(self, step: int) -> None:
        stage, index = self._stage, self._stage.index
        assert index is not None
        event = neighbour(index, stage.selected_key, step, stage.start_s, stage.end_s)
        mark = None if event is None else mark_of(index, event, self._selection.base_id)
        if mark is not None:
            self.select(mark)

    @Slot(int)
    def _take_scroll(self, value: int) -> None:
        self._stage.scroll_px = value
        self._stage.changed.emit()

    def find_awaited(self) -> None:
        """Bring into view what was selected before the marks that are shown now had it."""
        if self._awaited and self._awaited == self._stage.event_id:
            self._bring_into_view(self._stage.event_id, self._stage.base_id)

    @Slot(str, str)
    def _follow_selection(self, event_id: str, base_id: str) -> None:
        self._stage.set_selected(event_id, base_id)
        self._bring_into_view(event_id, base_id)

    def _bring_into_view(self, event_id: str, base_id: str) -> None:
        """Pan and scroll to an event, where it is out of view."""
        stage, index = self._stage, self._stage.index
        if index is None:
            return
        mark = mark_of(index, stage.selected_key, base_id)
        self._awaited = event_id if mark is None else ""
        if mark is None:
            return
        period = period_showing(index, mark, stage.start_s, stage.end_s)
        if period is not None:
            self.show_period(*period)
        self.fit_scroll_bar()
        frame, room = stage.frame, self._lanes.viewport().height()
        assert frame is not None
        for entry in frame.entries_of(np.array([mark])).tolist():
            self._scroll_bar.setValue(scroll_showing(frame, entry, stage.scroll_px, room))


_KEYS: dict[int, Callable[[Moves], None]] = {
    Qt.Key.Key_Right: Moves.select_next,
    Qt.Key.Key_Left: Moves.select_previous,
    Qt.Key.Key_Plus: Moves.zoom_in,
    Qt.Key.Key_Equal: Moves.zoom_in,
    Qt.Key.Key_Minus: Moves.zoom_out,
    Qt.Key.Key_Home: Moves.show_all,
    Qt.Key.Key_T: Moves.show_today,
    Qt.Key.Key_Up: Moves.scroll_up,
    Qt.Key.Key_Down: Moves.scroll_down,
    Qt.Key.Key_PageUp: Moves.page_back,
    Qt.Key.Key_PageDown: Moves.page_on,
}
