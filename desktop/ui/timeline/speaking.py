"""What a screen reader gets of the timeline: what is in view, and where keys led."""

import numpy as np
from PySide6.QtWidgets import QWidget

from desktop.queries.timeline.lanes import LaneSort
from desktop.ui.saying import translate
from desktop.ui.timeline.hover import mark_words
from desktop.ui.timeline.navigation import mark_of
from desktop.ui.timeline.stage import Stage
from desktop.ui.widgets.announcing import announce


class Spoken:
    """Says it of one panel; `twin` tells where the same stands as a table."""

    def __init__(self, panel: QWidget, stage: Stage) -> None:
        """Describe ``panel``, which shows ``stage``."""
        self._panel, self._stage = panel, stage
        self._in_view = ""
        self._is_moved = False
        self.twin = ""

    def describe(self, period: str, counts: str, sort: LaneSort) -> None:
        """Say what is in view now, aloud too where a key moved it."""
        index = self._stage.index
        assert index is not None
        shown = [lane for lane in index.lanes if lane.is_there]
        words = translate("TimelinePanel", "{period}. Events: {counts}. Lanes: {lanes}.")
        if sort is LaneSort.BASE:
            # What happened at none of them has a lane too.
            shown = [lane for lane in shown if lane.base]
            words = translate("TimelinePanel", "{period}. Events: {counts}. Bases: {lanes}.")
        in_view = words.format(period=period, counts=counts, lanes=len(shown))
        self._panel.setAccessibleDescription(" ".join(filter(None, (in_view, self.twin))))
        if self._is_moved and in_view != self._in_view:
            announce(self._panel, in_view)
        self._is_moved, self._in_view = False, in_view

    def moved(self, before: str) -> None:
        """Say which event a key led to from ``before``; what it brought into view follows."""
        stage = self._stage
        if stage.event_id == before:
            self._is_moved = True
            return
        announce(self._panel, self._selected())

    def _selected(self) -> str:
        stage, index = self._stage, self._stage.index
        mark = None if index is None else mark_of(index, stage.selected_key, stage.base_id)
        if index is None or mark is None:
            return ""
        words = mark_words(stage, index.marks(np.array([mark])), 0)
        return words.replace("\n", ". ")
