"""The timeline panel: lanes by base, honest spans, an overview, and the keys to move in time."""

from collections.abc import Callable
from datetime import UTC, datetime

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QScrollBar, QToolTip, QWidget

from desktop.domain.ids import EventId
from desktop.domain.span_echo import period
from desktop.domain.spans import DAY_S, day_of
from desktop.queries.timeline import TimelineColumns, timeline_columns
from desktop.ui.labels import tool_tip
from desktop.ui.selection import Selection
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import TextRole, Theme
from desktop.ui.timeline.axis import AxisStrip
from desktop.ui.timeline.canvas import label_text, lanes_view
from desktop.ui.timeline.header import LEVELS, TimelineHeader
from desktop.ui.timeline.lane_names import LaneNames
from desktop.ui.timeline.overview import Overview
from desktop.ui.timeline.packing import Placed
from desktop.ui.timeline.periods import activity, first_period, middles, whole_range
from desktop.ui.timeline.scene import Scene, arrange
from desktop.ui.timeline.shapes import View

GUTTER_PX = 148
_MAX_LABEL_PX = 260.0
_ZOOM = 0.7
_FRAME_MS = 12


class TimelinePanel(QWidget):
    """What happened when, a lane for each base.

    Signals:
        add_requested: An event is wanted at a base (its id, or empty) on a day (ISO text).
        period_changed: The period in view, whole seconds since 1970 UTC.
        activity_changed: Marks per base id in bins over the period in view.
    """

    add_requested = Signal(str, str)
    period_changed = Signal(int, int)
    activity_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        runner: TaskRunner,
        selection: Selection,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        """Show nothing until `refresh`.

        Args:
            theme: How it looks.
            runner: Answers this panel's question.
            selection: The window's selection.
            now: Hands in the moment that counts as today.
            parent: The widget that holds it.
        """
        super().__init__(parent)
        self._theme, self._runner, self._selection, self._now = theme, runner, selection, now
        self.columns: TimelineColumns | None = None
        self.scene: Scene | None = None
        self._rows: dict[int, int] = {}
        self._period: tuple[float, float] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Timeline"))
        self._build()
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(_FRAME_MS)
        self._frame.timeout.connect(self._announce)
        runner.done.connect(self._take)
        selection.changed.connect(self._follow_selection)
        theme.changed.connect(self._rearrange)

    def refresh(self) -> None:
        """Ask for all marks again."""
        self._runner.ask(timeline_columns)

    def state(self) -> dict[str, str]:
        """Return what to remember: the period in view."""
        if self._period is None:
            return {}
        return {"start": str(int(self._period[0])), "end": str(int(self._period[1]))}

    def restore(self, state: dict[str, str]) -> None:
        """Go back to a remembered period; what cannot be read is left aside."""
        try:
            start, end = float(state["start"]), float(state["end"])
        except (KeyError, ValueError):
            return
        if start < end:
            self._period = (start, end)

    def set_period(self, start_s: float, end_s: float) -> None:
        """Bring a period into view."""
        self.box.setXRange(start_s, end_s, padding=0)

    def mark_rect(self, event_id: str) -> QRect:
        """Return where an event's first mark is painted, in this panel; empty if nowhere."""
        placed = self._placed(event_id)
        if placed is None or self.scene is None:
            return QRect()
        box = self.scene.box_of(placed).toAlignedRect()
        at = self.lanes.mapTo(self, QPoint(0, 0))
        return box.translated(at.x(), at.y() - self._scroll.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in time and between events."""
        step = _KEYS.get(event.key())
        if step is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        step(self)

    def zoom(self, factor: float) -> None:
        """Show ``factor`` times the period around its middle."""
        start, end = self._in_view()
        middle, half = (start + end) / 2, (end - start) / 2 * factor
        self.set_period(middle - half, middle + half)

    def show_all(self) -> None:
        """Bring every event into view."""
        if self.columns is not None:
            self.set_period(*whole_range(self.columns, self._now_s()))

    def show_today(self) -> None:
        """Bring today to the middle of the view."""
        start, end = self._in_view()
        now, half = self._now_s(), (end - start) / 2
        self.set_period(now - half, now + half)

    def select_next(self, step: int) -> None:
        """Select the next event in time, or the one before with -1."""
        if self.columns is None or not self.columns.events:
            return
        order = list(
            dict.fromkeys(
                int(e)
                for e in self.columns.event[
                    np.argsort(middles(self.columns, self._now_s()), kind="stable")
                ]
            )
        )
        ids: list[str] = [self.columns.events[index] for index in order]
        at = ids.index(self._selection.event_id) if self._selection.event_id in ids else None
        chosen = (0 if step > 0 else len(ids) - 1) if at is None else at + step
        if 0 <= chosen < len(ids):
            self._selection.select(event_id=ids[chosen], base_id=self._base_of(order[chosen]))

    def _build(self) -> None:
        self.header = TimelineHeader(self._theme, self)
        self.axis = AxisStrip(self._theme, self)
        self.names = LaneNames(self._theme, self)
        self.names.setFixedWidth(GUTTER_PX)
        self.lanes, self.box, self.item = lanes_view(self._theme, self)
        self._scroll = QScrollBar(Qt.Orientation.Vertical, self)
        self.overview = Overview(self._theme, self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.header, 0, 0, 1, 3)
        grid.addWidget(self.axis, 1, 0, 1, 3)
        grid.addWidget(self.names, 2, 0)
        grid.addWidget(self.lanes, 2, 1)
        grid.addWidget(self._scroll, 2, 2)
        grid.addWidget(self.overview, 3, 0, 1, 3)
        grid.setRowStretch(2, 1)
        grid.setColumnStretch(1, 1)
        self.header.level_chosen.connect(self._show_level)
        self._scroll.valueChanged.connect(self._repaint)
        self.overview.range_chosen.connect(self.set_period)
        self.box.sigXRangeChanged.connect(self._range_changed)
        # the view box has its new width later than this panel has
        self.box.sigResized.connect(self._resized)
        self.lanes.scene().sigMouseClicked.connect(self._clicked)
        self.lanes.scene().sigMouseMoved.connect(self._hovered)

    @Slot(object)
    def _take(self, columns: TimelineColumns) -> None:
        self.columns = columns
        self._rows.clear()
        now_s = self._now_s()
        whole = whole_range(columns, now_s)
        self.overview.set_marks(middles(columns, now_s), whole)
        if self._period is None:
            self._period = first_period(columns, now_s)
        self.set_period(*self._period)
        self._rearrange()
        self._announce()

    @Slot(object, object)
    def _range_changed(self, _box: object, limits: tuple[float, float]) -> None:
        if self.columns is None:
            return
        self._period = (float(limits[0]), float(limits[1]))
        self._rearrange()
        self._frame.start()

    @Slot(object)
    def _resized(self, _box: object) -> None:
        self._rearrange()

    @Slot()
    def _rearrange(self) -> None:
        """Arrange what is in view; rows that marks had are kept."""
        if self.columns is None or self._period is None:
            return
        metrics = QFontMetricsF(self._theme.font(TextRole.SMALL))
        view = View(*self._period, max(float(self.box.width()), 1.0))
        row_px = max(23.0, metrics.height() + 7)

        def label_px(title: str) -> float:
            return min(metrics.horizontalAdvance(label_text(title)) + 2, _MAX_LABEL_PX)

        self.scene = arrange(self.columns, view, label_px, row_px, self._rows)
        self._rows.update((one.shape.mark, one.row) for one in self.scene.placed)
        room = self.lanes.viewport().height()
        self._scroll.setRange(0, max(0, int(self.scene.height_px - room)))
        self._scroll.setPageStep(room)
        self._scroll.setVisible(self._scroll.maximum() > 0)
        self._repaint()

    @Slot()
    def _repaint(self) -> None:
        if self.columns is None or self.scene is None or self._period is None:
            return
        start, end = self._period
        now_s, scroll = self._now_s(), float(self._scroll.value())
        self.item.show_scene(
            self.columns,
            self.scene,
            selected=self._event_index(self._selection.event_id),
            scroll_px=scroll,
            now_s=now_s,
        )
        self.names.set_lanes(
            self.columns.lanes, self.scene.lane_tops, scroll, self._selection.base_id
        )
        today = day_of(int(now_s))
        words = self.tr("today, {0}").format(f"{today.day} {today:%b}") if today else ""
        self.axis.set_view(self.scene.view, GUTTER_PX, now_s, words)
        days = (int(start // DAY_S) * DAY_S, int(-(-end // DAY_S)) * DAY_S)
        self.header.set_period(
            period(*days) if end - start > DAY_S else period(int(start), int(end)), end - start
        )
        shown = len({int(self.columns.event[p.shape.mark]) for p in self.scene.placed})
        total = len(self.columns.events)
        self.overview.words = (
            self.tr("All events"),
            self.tr("{0} of {1} in view").format(shown, total)
            if self.scene.density is None
            else str(total),
        )
        self.overview.set_part((start, end), GUTTER_PX)
        self.setAccessibleDescription(" ".join(self.overview.words))

    @Slot()
    def _announce(self) -> None:
        """Tell the others which period is in view, once it has come to rest for a frame."""
        if self.columns is None or self._period is None:
            return
        self.period_changed.emit(int(self._period[0]), int(self._period[1]))
        self.activity_changed.emit(activity(self.columns, self._period))

    @Slot(str, str)
    def _follow_selection(self, event_id: str, _base_id: str) -> None:
        self._repaint()
        if event_id and self.columns is not None:
            self._bring_into_view(self._event_index(event_id))

    def _bring_into_view(self, index: int) -> None:
        assert self.columns is not None
        marks = np.nonzero(self.columns.event == index)[0]
        if not len(marks):
            return
        at = float(middles(self.columns, self._now_s())[marks[0]])
        start, end = self._in_view()
        if not start <= at <= end and not any(
            p.shape.mark in marks for p in (self.scene.placed if self.scene else ())
        ):
            half = (end - start) / 2
            self.set_period(at - half, at + half)

    @Slot(object)
    def _clicked(self, event: object) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        position: QPointF = event.scenePos()  # type: ignore[attr-defined]
        hit = self._at(position)
        if hit is not None and self.columns is not None:
            lane = self.columns.lanes[hit.lane]
            event_id = self.columns.events[self.columns.event[hit.shape.mark]]
            self._selection.select(event_id=event_id, base_id=lane.base or "")
        elif event.double() and self.scene is not None and self.columns is not None:  # type: ignore[attr-defined]
            lane = self.columns.lanes[self.scene.lane_at(position.y() + self._scroll.value())]
            day = day_of(int(self.scene.view.instant_at(position.x())))
            if day is not None:
                self.add_requested.emit(lane.base or "", day.isoformat())

    @Slot(object)
    def _hovered(self, position: QPointF) -> None:
        hit = self._at(position)
        if hit is None or self.columns is None:
            QToolTip.hideText()
            return
        title = self.columns.titles[self.columns.event[hit.shape.mark]]
        QToolTip.showText(self.lanes.mapToGlobal(position.toPoint()), tool_tip(title), self.lanes)

    @Slot(str)
    def _show_level(self, level: str) -> None:
        if level == "all":
            self.show_all()
            return
        start, end = self._in_view()
        now = self._now_s()
        middle = now if start <= now <= end else (start + end) / 2
        half = LEVELS[level] / 2
        self.set_period(middle - half, middle + half)

    def _at(self, position: QPointF) -> Placed | None:
        if self.scene is None:
            return None
        return self.scene.at(position.x(), position.y() + self._scroll.value())

    def _placed(self, event_id: str) -> Placed | None:
        index = self._event_index(event_id)
        if self.scene is None or self.columns is None or index < 0:
            return None
        found = (p for p in self.scene.placed if self.columns.event[p.shape.mark] == index)
        return next(found, None)

    def _event_index(self, event_id: str) -> int:
        if self.columns is None or event_id not in self.columns.events:
            return -1
        return self.columns.events.index(EventId(event_id))

    def _base_of(self, index: int) -> str:
        assert self.columns is not None
        mark = int(np.nonzero(self.columns.event == index)[0][0])
        return self.columns.lanes[self.columns.lane[mark]].base or ""

    def _in_view(self) -> tuple[float, float]:
        return self._period or (self._now_s() - 30 * DAY_S, self._now_s() + 30 * DAY_S)

    def _now_s(self) -> float:
        return self._now().astimezone(UTC).timestamp()


def _next(panel: TimelinePanel) -> None:
    panel.select_next(1)


def _previous(panel: TimelinePanel) -> None:
    panel.select_next(-1)


def _closer(panel: TimelinePanel) -> None:
    panel.zoom(_ZOOM)


def _further(panel: TimelinePanel) -> None:
    panel.zoom(1 / _ZOOM)


_KEYS: dict[int, Callable[[TimelinePanel], None]] = {
    Qt.Key.Key_Right: _next,
    Qt.Key.Key_Left: _previous,
    Qt.Key.Key_Plus: _closer,
    Qt.Key.Key_Equal: _closer,
    Qt.Key.Key_Minus: _further,
    Qt.Key.Key_Home: TimelinePanel.show_all,
    Qt.Key.Key_T: TimelinePanel.show_today,
}
