"""The timeline panel: a lane for each base, honest spans, an overview, keys to move in time."""

from collections.abc import Mapping
from math import isfinite

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.record import RecordKind
from desktop.queries.filters import EventFilter
from desktop.queries.timeline.lanes import LaneSort
from desktop.queries.timeline.loading import Axis
from desktop.queries.timeline.texts import EventTexts
from desktop.ui.saying import in_figures
from desktop.ui.selection import Selection
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import Theme
from desktop.ui.timeline.body import TimelineBody
from desktop.ui.timeline.clicks import Clicks
from desktop.ui.timeline.header import TimelineHeader
from desktop.ui.timeline.lane_menu import LaneMenu
from desktop.ui.timeline.lane_order import LaneOrder
from desktop.ui.timeline.loader import Loader, Moments
from desktop.ui.timeline.marks import MarkPainter, mark_at
from desktop.ui.timeline.moves import Moves
from desktop.ui.timeline.navigation import level_of
from desktop.ui.timeline.periods import activity, first_period, period_words, short_period_words
from desktop.ui.timeline.picking import Picking
from desktop.ui.timeline.place_menu import PlaceMenu
from desktop.ui.timeline.shown_otherwise import ShownOtherwise
from desktop.ui.timeline.speaking import Spoken
from desktop.ui.timeline.stage import Stage
from desktop.ui.timeline.view import within_limits
from desktop.ui.widgets.banner import Banner, BannerKind

_SETTLE_MS = 40
MOST_PICKED = 5_000
_BY_KEYS = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
}
# "+" is typed with Shift on many keyboards, or on the number pad.
_HARMLESS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class TimelinePanel(QWidget):
    """Shows what happened when, a lane for each base, and moves in time.

    Args:
        theme: Gives colours and type.
        runner: Asks the casebook, for this panel only.
        selection: What is selected in the whole window.
        moments: Tells which moment is shown, and what counts as now.
        texts: Knows the titles of events.
        parent: The widget that holds it.

    Signals:
        add_requested: An event is wanted at a base (its id, or empty) on a day (as 2026-01-26).
        filter_requested: Only events of a period are to be shown, seconds since 1970 UTC.
        menu_wanted: The menu of an event is wanted (its kind and id, where on the screen).
        picked: Events were selected for bulk editing: a list of their ids.
        told: A sentence to show until it is put away.
        done: A sentence about what was done.
        activity_changed: How many marks each base has in each of 12 parts of the period in view,
            once that has come to rest: a
            dict of tuples by base id.
    """

    add_requested = Signal(str, str)
    filter_requested = Signal(float, float)
    menu_wanted = Signal(str, str, QPoint)
    picked = Signal(object)
    told = Signal(str)
    done = Signal(str)
    activity_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        runner: TaskRunner,
        selection: Selection,
        moments: Moments,
        texts: EventTexts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._selection = selection
        self._remembered: tuple[float, float] | None = None
        self.stage = Stage(theme, texts, self)
        self.loader = Loader(self.stage, runner, moments)
        self.problem = Banner(theme, kind=BannerKind.BAD)
        self.header = TimelineHeader()
        self.body = TimelineBody(self.stage)
        self.axis, self.names, self.lanes = self.body.axis, self.body.names, self.body.lanes
        self.scroll_bar, self.overview = self.body.scroll_bar, self.body.overview
        self.moves = Moves(self.stage, self.lanes, self.scroll_bar, selection, moments.now)
        self.clicks = Clicks(self.stage, self.names, self.lanes, self.moves)
        self.spoken = Spoken(self, self.stage)
        self.place_menu = PlaceMenu(self.lanes)
        self.picking = Picking(self.stage, self.lanes)
        self.lane_menu = LaneMenu(self.stage, self.names)
        self.otherwise = ShownOtherwise(self.stage, self.loader, self.header.view, self)
        # What is told to others, and what stands in words, may follow a little later.
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._lay_out()
        self._connect()
        runner.failed.connect(self._show_problem)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Timeline"))

    def refresh(self) -> None:
        """Ask the casebook what changed; period and rows stay as they are where they can."""
        self.loader.refresh()

    def show_only(self, chosen: EventFilter, said: str = "") -> None:
        """Show only the events that are ``chosen``, ``said`` in words."""
        self.overview.name_filter(said)
        self.loader.show_only(chosen)

    def set_as_of(self, *, as_of: bool) -> None:
        """Name the line that stands for now "as of", where another moment is looked at."""
        self.stage.is_as_of = as_of

    def state(self) -> dict[str, str]:
        """Return what to remember until the next start."""
        period = self._remembered if self.stage.index is None else self.lanes.box.period
        if period is None:
            return {}
        return {
            "start": repr(period[0]),
            "end": repr(period[1]),
            "lanes": self.loader.lanes.value,
            "axis": self.loader.axis.value,
            **self.stage.lane_order.state(),
        }

    def restore(self, state: Mapping[str, str]) -> None:
        """Take up what `state` returned; what is missing or makes no sense is left aside."""
        order = LaneOrder.of_state(state)
        self.stage.set_lane_order(order)
        try:
            lanes, axis = LaneSort(state["lanes"]), Axis(state["axis"])
            self.otherwise.restore(lanes, axis, hides_empty=order.hides_empty)
        except (KeyError, ValueError):
            pass
        try:
            start, end = float(state["start"]), float(state["end"])
        except (KeyError, ValueError):
            return
        if isfinite(start) and isfinite(end) and start < end:
            self._remembered = within_limits(start, end)
            if self.stage.index is not None:
                self.set_period(start, end)

    def set_period(self, start_s: float, end_s: float) -> None:
        """Bring a period into view, seconds since 1970 UTC."""
        self.moves.show_period(start_s, end_s)

    def mark_rect(self, event_id: str) -> QRect:
        """Return where an event's first mark is painted, in this panel; empty where it is not."""
        frame, index = self.stage.frame, self.stage.index
        key = self.stage.texts.key_of(event_id)
        if frame is None or index is None or key is None:
            return QRect()
        entries = frame.entries_of(index.of_event(key))
        if not len(entries):
            return QRect()
        painter = MarkPainter(self.stage.theme, frame.sizes, frame.view.width_px)
        mark = mark_at(frame, int(entries[0]), self.stage.now_s)
        at = self.lanes.mapTo(self, QPoint(0, -self.stage.scroll_px))
        body = painter.body(mark)
        return body.translated(QPointF(at)).toRect() if body.isValid() else QRect()

    @Slot(bool)
    def _take_marks(self, is_new: bool) -> None:
        """Follow the marks that are shown now."""
        index = self.stage.index
        assert index is not None
        self.problem.hide()
        self.moves.read_clock()
        if is_new and self._remembered is None:
            self._remembered = first_period(index.layers, self.stage.now_s)
        if is_new and self._remembered is not None:
            self.set_period(*self._remembered)
        self.moves.find_awaited()
        self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in time and between events."""
        held, before = event.modifiers() & ~_HARMLESS, self.stage.event_id
        if held or not self.moves.by_key(event.key()):
            super().keyPressEvent(event)
            return
        self.spoken.moved(before)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the selected event, by the Menu key or Shift+F10."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._want_menu(self.lanes.mapToGlobal(self.lanes.rect().center()))

    @Slot(QPoint)
    def _want_menu(self, place: QPoint) -> None:
        if self._selection.event_id:
            self.menu_wanted.emit(RecordKind.EVENT.value, self._selection.event_id, place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring where it was reached by keys."""
        self.stage.has_focus_ring = event.reason() in _BY_KEYS
        self.stage.changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self.stage.has_focus_ring = False
        self.stage.changed.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.problem):
            column.addWidget(part)
        column.addWidget(self.body, 1)
        self.problem.hide()
        self.setProperty("ground", "panel")

    def _connect(self) -> None:
        self.lanes.box.sigXRangeChanged.connect(self._follow_box)
        self.clicks.clicked.connect(self._take_focus)
        self.clicks.menu_wanted.connect(self._want_menu)
        self.clicks.place_menu_wanted.connect(self.place_menu.open_for)
        self.place_menu.add_requested.connect(self.add_requested)
        self.clicks.add_requested.connect(self.add_requested)
        self.clicks.base_chosen.connect(self._choose_base)
        self.lanes.resized.connect(self._take_up_room)
        self.names.scrolled.connect(self.moves.scroll_by)
        self.overview.period_chosen.connect(self.moves.show_period)
        self.header.level_chosen.connect(self.moves.show_level)
        self.header.view.table_toggled.connect(self.body.show_table)
        self.body.table.chosen.connect(self.moves.select)
        self.lane_menu.reordered.connect(self.moves.fit_scroll_bar)
        self.picking.zoom_requested.connect(self.moves.show_period)
        self.picking.filter_requested.connect(self.filter_requested)
        self.picking.picked.connect(self._tell_picked)
        self.otherwise.refused.connect(self.told)
        self.otherwise.done.connect(self.done)
        self.loader.progressed.connect(self._tell_progress)
        self._settling.timeout.connect(self._settle)
        self.loader.shown.connect(self._take_marks)
        self.stage.changed.connect(self.lanes.item.update)
        self.stage.theme.changed.connect(self._take_up_sizes)

    @Slot(object, object)
    def _follow_box(self, _box: object, limits: tuple[float, float]) -> None:
        self.stage.set_period(float(limits[0]), float(limits[1]))
        if not self._settling.isActive():
            self._settling.start()

    @Slot()
    def _take_up_room(self) -> None:
        viewport = self.lanes.viewport()
        self.stage.set_room(viewport.width(), viewport.height())
        self.moves.fit_scroll_bar()
        if not self._settling.isActive():
            self._settling.start()

    @Slot()
    def _take_up_sizes(self) -> None:
        self.body.take_up_sizes()
        self.moves.fit_scroll_bar()

    @Slot()
    def _settle(self) -> None:
        """Say in words what is in view, and tell the others."""
        stage = self.stage
        index = stage.index
        if index is None:
            return
        self.moves.fit_scroll_bar()
        start, end = stage.start_s, stage.end_s
        level = level_of(start, end, stage.whole)
        words = period_words(start, end)
        self.header.set_period(words, level, short_period_words(words, stage.now_s))
        in_view = self.tr("{shown} of {all} in view").format(
            shown=in_figures(index.events_within(start, end)), all=in_figures(index.events())
        )
        if self.body.shows_table:
            self.body.table.take_up()
        self.overview.count(in_view)
        self.spoken.describe(words, in_view, self.loader.lanes)
        self.activity_changed.emit(activity(index, start, end))

    @Slot()
    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    @Slot(str)
    def _choose_base(self, base_id: str) -> None:
        self._selection.select(base_id=base_id)

    @Slot(object)
    def _tell_picked(self, keys: list[int]) -> None:
        ids = (self.stage.texts.id_of(key) for key in keys[:MOST_PICKED])
        self.picked.emit([event_id for event_id in ids if event_id is not None])

    @Slot(int, int)
    def _tell_progress(self, done: int, total: int) -> None:
        part = done / max(total, 1)
        self.header.show_progress(self.tr("Reading events: {0}").format(f"{part:.0%}"))

    @Slot(str)
    def _show_problem(self, sentence: str) -> None:
        self.problem.set_text(sentence)
        self.problem.show()
