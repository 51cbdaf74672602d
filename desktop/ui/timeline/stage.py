"""What the timeline's parts share: the marks, the view, and the one arrangement they all paint.

Each part asks for `Stage.frame` when it paints, so that many changes between two paints cost one
arrangement, and no part is a step behind another.
"""

from functools import cached_property

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QFontMetricsF

from desktop.queries.timeline import TimelineColumns
from desktop.ui.labels import visible_text
from desktop.ui.theme import TextRole, Theme
from desktop.ui.timeline.frame import Arranger, Frame
from desktop.ui.timeline.periods import Seconds, happened_s, whole_range
from desktop.ui.timeline.sizes import Sizes, sizes_of
from desktop.ui.timeline.view import View
from desktop.ui.timeline.window import Indices, MarkWindow

_LABEL_CHARACTERS = 160


class Marks:
    """One set of columns with what is worked out from them once."""

    def __init__(self, columns: TimelineColumns) -> None:
        """Sort and index ``columns``."""
        self.columns = columns
        self.window = MarkWindow(columns)
        self.happened_s: Seconds = happened_s(columns, self.window)
        self._whole: tuple[float, float] | None = None
        self._counts: npt.NDArray[np.int64] | None = None
        arcs = sorted((arc.start, arc.end) for arc in columns.arcs)
        self._arc_starts = np.array([start for start, _end in arcs], dtype=np.intp)
        self._arc_ends = np.array([end for _start, end in arcs], dtype=np.intp)
        self._index = {event: number for number, event in enumerate(columns.events)}

    def index_of(self, event_id: str) -> int:
        """Return the index of an event, -1 where it has no mark."""
        return self._index.get(event_id, -1)  # type: ignore[call-overload, no-any-return]

    def of_event(self, event: int) -> Indices:
        """Return the marks of an event, by its index."""
        return np.nonzero(self.columns.event == event)[0]

    def arcs_among(self, drawn: Indices) -> list[tuple[int, int]]:
        """Return the movements between marks of ``drawn``, as places in those sorted indices."""
        if not len(self._arc_starts) or not len(drawn):
            return []
        first = np.searchsorted(self._arc_starts, drawn, "left")
        after = np.searchsorted(self._arc_starts, drawn, "right")
        found = []
        for start in np.nonzero(after > first)[0].tolist():
            for end in self._arc_ends[first[start] : after[start]]:
                at = int(np.searchsorted(drawn, end))
                if at < len(drawn) and drawn[at] == end:
                    found.append((start, at))
        return found

    @cached_property
    def in_time(self) -> list[int]:
        """The events in the order in which they happened, by their index."""
        order = np.lexsort((self.columns.event, self.happened_s))
        return list(dict.fromkeys(self.columns.event[order].tolist()))

    def whole(self, now_s: float) -> tuple[float, float]:
        """Return the period that holds everything; around ``now_s`` where there is nothing."""
        if self._whole is None:
            self._whole = whole_range(self.columns, self.window, now_s)
        return self._whole

    def counts(self, bins: int, now_s: float) -> npt.NDArray[np.int64]:
        """Return how many marks count in each of so many equal parts of the whole period."""
        if self._counts is None or len(self._counts) != bins:
            known = self.happened_s[np.isfinite(self.happened_s)]
            self._counts, _edges = np.histogram(known, bins=bins, range=self.whole(now_s))
        return self._counts

    def events_among(self, marks: Indices) -> int:
        """Return of how many events ``marks`` are."""
        seen = np.zeros(len(self.columns.events), dtype=np.bool_)
        seen[self.columns.event[marks]] = True
        return int(np.count_nonzero(seen))


class Stage(QObject):
    """The state of one timeline.

    Signals:
        changed: Something is to be painted anew.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Begin without marks."""
        super().__init__(parent)
        self.theme = theme
        self.marks: Marks | None = None
        self.sizes: Sizes = sizes_of(theme)
        self.start_s, self.end_s = 0.0, 1.0
        self.width_px = 1
        self.scroll_px = 0
        self.now_s = 0.0
        self.is_as_of = False
        self.event_id = ""
        self.base_id = ""
        self.has_focus_ring = False
        self._metrics = QFontMetricsF(theme.font(TextRole.SMALL))
        self._label_widths: dict[int, float] = {}
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
            self._frame = self._arranger.frame(self.view)
        return self._frame

    def set_marks(self, columns: TimelineColumns) -> None:
        """Show other marks."""
        self.marks = Marks(columns)
        self._begin_anew()

    def set_period(self, start_s: float, end_s: float) -> None:
        """Show another period."""
        self.start_s, self.end_s = start_s, end_s
        self.invalidate()

    def set_width(self, width_px: int) -> None:
        """Show the period on another width."""
        if width_px != self.width_px:
            self.width_px = max(width_px, 1)
            self.invalidate()

    def set_selected(self, event_id: str, base_id: str) -> None:
        """Mark an event and a base as selected; they need not be there."""
        self.event_id, self.base_id = event_id, base_id
        self.changed.emit()

    def invalidate(self) -> None:
        """Arrange anew when next asked."""
        self._frame = None
        self.changed.emit()

    def label(self, event: int) -> str:
        """Return an event's title as one line in which nothing is hidden."""
        assert self.marks is not None
        words = " ".join(self.marks.columns.titles[event].split())
        return visible_text(words[:_LABEL_CHARACTERS])

    def label_width(self, event: int) -> float:
        """Return how wide an event's label is where nothing is cut."""
        width = self._label_widths.get(event)
        if width is None:
            width = self._metrics.horizontalAdvance(self.label(event)) + 1
            self._label_widths[event] = width
        return width

    @Slot()
    def take_up_theme(self) -> None:
        """Measure everything anew."""
        self.sizes = sizes_of(self.theme)
        self._metrics = QFontMetricsF(self.theme.font(TextRole.SMALL))
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._label_widths.clear()
        self._arranger = None
        if self.marks is not None:
            columns, window = self.marks.columns, self.marks.window
            self._arranger = Arranger(columns, window, self.sizes, self.label_width)
        self.invalidate()
