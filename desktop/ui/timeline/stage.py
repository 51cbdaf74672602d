"""What the timeline's parts share: the marks, the view, and the one arrangement they all paint.

Each part asks for `Stage.frame` when it paints, so that many changes between two paints cost one
arrangement, and no part is a step behind another.
"""

import logging

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtGui import QFontMetricsF

from desktop.domain.errors import BasewatchError
from desktop.queries.timeline.changed import Patch
from desktop.queries.timeline.columns import MarkColumns
from desktop.queries.timeline.movements import NO_MOVEMENTS
from desktop.queries.timeline.texts import EventTexts
from desktop.queries.timeline.whole import Timeline
from desktop.ui.inviting import Invitation
from desktop.ui.labels import visible_text
from desktop.ui.local_time import LocalTimes
from desktop.ui.saying import translate
from desktop.ui.theme import TextRole, Theme
from desktop.ui.timeline.arranging import Arranger
from desktop.ui.timeline.deadlines import Deadline
from desktop.ui.timeline.frame import Frame
from desktop.ui.timeline.index import Choice, MarkIndex, everything
from desktop.ui.timeline.lane_order import LaneOrder
from desktop.ui.timeline.periods import whole_range
from desktop.ui.timeline.sizes import Sizes, sizes_of
from desktop.ui.timeline.view import View

_LABEL_CHARACTERS = 160
_MOST_LABELS_KEPT = 5_000
# Of a panel that is narrow for its letters, names have this part, but never less than so much
# at the designed size.
_GUTTER_SHARE = 0.36
_LEAST_GUTTER = 88
_log = logging.getLogger(__name__)


class Stage(QObject):
    """The state of one timeline.

    Signals:
        changed: Something is to be painted anew.
    """

    changed = Signal()

    def __init__(self, theme: Theme, texts: EventTexts, parent: QObject | None = None) -> None:
        """Begin without marks; ``texts`` knows the titles of events."""
        super().__init__(parent)
        self.theme = theme
        self.texts = texts
        self.local: LocalTimes | None = None
        self.index: MarkIndex | None = None
        self.sizes: Sizes = sizes_of(theme)
        self.gutter = self.sizes.gutter
        self.start_s, self.end_s = 0.0, 1.0
        self.width_px = 1
        self.room_px = 1
        self.scroll_px = 0
        self.now_s = 0.0
        self.is_as_of = False
        self.inviting = Invitation(
            translate("Timeline", "No events yet. Double-click where one belongs to add it."),
            translate("Timeline", "There are no events in this casebook."),
            translate("Timeline", "No events to show as of then."),
            self,
        )
        self.event_id = ""
        self.selected_key = -1
        self.base_id = ""
        self.has_focus_ring = False
        self.lane_order = LaneOrder()
        self.attested = NO_MOVEMENTS
        self.deadlines: tuple[Deadline, ...] = ()
        self.picked: frozenset[int] = frozenset()
        self.picked_period: tuple[float, float] | None = None
        self.picked_box: QRectF | None = None
        self._metrics = QFontMetricsF(theme.font(TextRole.SMALL))
        self._labels: dict[int, tuple[str, float]] = {}
        self._arranger: Arranger | None = None
        self._frame: Frame | None = None
        theme.changed.connect(self.take_up_theme)

    @property
    def view(self) -> View:
        """What is in view."""
        return View(self.start_s, self.end_s, float(self.width_px))

    @property
    def frame(self) -> Frame | None:
        """The arrangement of what is in view, None before there are marks."""
        if self._frame is None and self._arranger is not None:
            self._frame = self._arranger.frame(self.view, self.room_px, self.now_s)
        return self._frame

    @property
    def outlined(self) -> list[int]:
        """The events that stand out, by their row numbers: the selected one and the picked ones."""
        return [self.selected_key, *self.picked]

    @property
    def whole(self) -> tuple[float, float]:
        """The period that holds everything; around now where there is nothing."""
        return whole_range(None if self.index is None else self.index.whole(), self.now_s)

    @property
    def has_marks(self) -> bool:
        """Whether there is anything to show."""
        return self.index is not None and self.index.whole() is not None

    def set_timeline(
        self,
        timeline: Timeline,
        choice: Choice = everything,
        as_of: int | None = None,
        past: MarkColumns | None = None,
    ) -> None:
        """Show other marks: those of a choice, as of a day where one is given."""
        self.index = MarkIndex(timeline)
        self.index.choose(choice, as_of, past)
        self._begin_anew()

    def take_up(self, other: "Stage") -> None:
        """Show the marks, the lanes and the moment of another stage, nothing of it selected."""
        self.index, self.lane_order = other.index, other.lane_order
        self.now_s, self.is_as_of = other.now_s, other.is_as_of
        self.attested, self.deadlines = other.attested, other.deadlines
        self._begin_anew()

    def apply(self, patch: Patch) -> None:
        """Show what changed."""
        assert self.index is not None
        assert self._arranger is not None
        is_other = len(patch.lanes) != len(self.index.lanes) or patch.lanes != self.index.lanes
        were_empty = self.index.empty_lanes()
        self.index.apply(patch)
        is_other = is_other or bool((were_empty != self.index.empty_lanes()).any())
        for key in patch.keys.tolist():
            self._labels.pop(key, None)
        if is_other:
            self._arranger.take_up_lanes(self.lane_order)
        self._find_selected()
        self.invalidate()

    def take_merged(self, timeline: Timeline) -> None:
        """Show the same marks as before, all of them sorted; rows stay as they are."""
        assert self.index is not None
        assert self._arranger is not None
        self.index.take_merged(timeline)
        self.invalidate()

    def choose(self, choice: Choice, as_of: int | None, past: MarkColumns | None = None) -> None:
        """Show the marks of another choice, as of a day where one is given."""
        assert self.index is not None
        assert self._arranger is not None
        self.index.choose(choice, as_of, past)
        self._arranger.take_up_lanes(self.lane_order)
        self.invalidate()

    def set_lane_order(self, order: LaneOrder) -> None:
        """Show lanes in another order."""
        self.lane_order = order
        if self._arranger is not None:
            self._arranger.take_up_lanes(order)
        self.invalidate()

    def set_period(self, start_s: float, end_s: float) -> None:
        """Show another period."""
        self.start_s, self.end_s = start_s, end_s
        self.invalidate()

    def set_room(self, width_px: int, height_px: int) -> None:
        """Show the period on another width and height."""
        if (width_px, height_px) != (self.width_px, self.room_px):
            self.width_px, self.room_px = max(width_px, 1), max(height_px, 1)
            self.invalidate()

    def fit_gutter(self, panel_px: int) -> None:
        """Let the names of lanes leave time the most of a panel that is narrow for its letters."""
        least = round(_LEAST_GUTTER * self.sizes.unit)
        self.gutter = min(self.sizes.gutter, max(round(_GUTTER_SHARE * panel_px), least))

    def set_selected(self, event_id: str, base_id: str) -> None:
        """Mark an event and a base as selected; they need not be there."""
        self.event_id, self.base_id = event_id, base_id
        self._find_selected()
        self.changed.emit()

    def invalidate(self) -> None:
        """Arrange anew when next asked."""
        self._frame = None
        self.changed.emit()

    def label(self, key: int) -> str:
        """Return an event's title as one line in which nothing is hidden."""
        self._learn([key])
        return self._labels[key][0]

    def local_time(self, key: int, start_s: int) -> str:
        """Return the local time of an event whose mark begins then, empty where none is told.

        The mark may stand for another date of it: when it was reported, or recorded.
        """
        found = None if self.local is None else self.texts.clock_of(key)
        if self.local is None or found is None or found[0].start_min != start_s:
            return ""
        return self.local.beside_at(*found)

    def label_width(self, key: int) -> float:
        """Return how wide an event's label is where nothing is cut."""
        self._learn([key])
        return self._labels[key][1]

    def label_widths(self, keys: npt.NDArray[np.int32]) -> list[float]:
        """Return how wide the labels of events are."""
        wanted = keys.tolist()
        self._learn(wanted)
        return [self._labels[key][1] for key in wanted]

    @Slot()
    def take_up_theme(self) -> None:
        """Measure everything anew."""
        self.sizes = sizes_of(self.theme)
        self.gutter = self.sizes.gutter
        self._metrics = QFontMetricsF(self.theme.font(TextRole.SMALL))
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._labels.clear()
        self._arranger = None
        if self.index is not None:
            self._arranger = Arranger(self.index, self.sizes, self.label_widths)
            self._arranger.take_up_lanes(self.lane_order)
        self._find_selected()
        self.invalidate()

    def _learn(self, keys: list[int]) -> None:
        """Ask for the titles that are not known yet."""
        missing = [key for key in dict.fromkeys(keys) if key not in self._labels]
        if not missing:
            return
        if len(self._labels) > _MOST_LABELS_KEPT:
            self._labels.clear()
            missing = list(dict.fromkeys(keys))
        try:
            titles = self.texts.titles(missing)
        except BasewatchError as error:
            # Marks can be told apart without their labels; whoever asks for more is told why.
            _log.warning("titles cannot be read: %s", error)
            titles = {}
        for key in missing:
            words = visible_text(" ".join(titles.get(key, "").split())[:_LABEL_CHARACTERS])
            width = self._metrics.horizontalAdvance(words) + 1 if words else 0.0
            self._labels[key] = words, width

    def _find_selected(self) -> None:
        try:
            key = self.texts.key_of(self.event_id) if self.event_id else None
        except BasewatchError as error:
            _log.warning("an event cannot be found: %s", error)
            key = None
        self.selected_key = -1 if key is None else key
