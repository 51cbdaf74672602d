"""Keeps a report that is taken in or under review, so that a crash loses a second of it."""

import json

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.domain.errors import BasewatchError
from desktop.services.editing import Editing
from desktop.services.intake.taken import TakenIn
from desktop.ui.forms.unsaved import READING, unfinished_report
from desktop.ui.reading.page import ReadingPage
from desktop.ui.saying import worded

_KEEP_MS = 1_000
# Somebody who dropped a larger file has it still.
_MOST_ORIGINAL_CHARS = 2_000_000


class ReadingDraft(QObject):
    """The draft of what stands on the reading page; there is one at most."""

    def __init__(self, page: ReadingPage, editing: Editing) -> None:
        """Keep what stands on ``page`` from now on, whenever it has changed."""
        super().__init__(page)
        self._page, self._editing = page, editing
        self._kept: TakenIn | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_KEEP_MS)
        self._timer.timeout.connect(self.keep)
        page.opened.connect(self._timer.start)

    @Slot()
    def keep(self) -> None:
        """Keep what stands there now, if it is not kept yet."""
        taken = self._page.intake.taken()
        state = {} if taken == self._kept else self._page.unfinished()
        if not state.get("text"):
            return
        if len(state.get("original", "")) > _MOST_ORIGINAL_CHARS:
            del state["original"]
        try:
            self._editing.save_draft(READING, "", json.dumps(state))
            self._kept = taken
        except BasewatchError as error:
            self._page.say(worded(str(error)))

    def stop(self) -> None:
        """Keep it once more, and no more after that."""
        if self._timer.isActive():
            self.keep()
        self._timer.stop()

    @Slot()
    def drop(self) -> None:
        """Forget it: somebody is done with it."""
        self._timer.stop()
        self._kept = None
        if unfinished_report(self._editing) is None:
            return
        try:
            self._editing.drop_draft(READING, "")
        except BasewatchError as error:
            self._page.say(worded(str(error)))
