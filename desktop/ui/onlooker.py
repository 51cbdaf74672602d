"""Notices what another program saved in the same casebook, or did to its file."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.domain.errors import BasewatchError
from desktop.queries.reader import Readers
from desktop.queries.timeline.whole import newest_change
from desktop.services.editing import Editing
from desktop.ui.saying import worded

LOOK_MS = 1_000
# So many entries between two looks are an import: it is looked at once it rests.
MOST_BY_HAND = 1_000
# An import rests once no more of it came in so many looks: two of its saves may be seconds apart.
LOOKS_AT_REST = 3


class Onlooker(QObject):
    """Looks every second, and never while the program itself has just saved.

    Signals:
        changed: Something else was saved; of an import this is told when it rests.
        lost: The sentence to show where the file is there no more; nothing is looked at after.
    """

    changed = Signal()
    lost = Signal(str)

    def __init__(self, editing: Editing, readers: Readers, parent: QObject) -> None:
        """Look at the casebook of ``readers`` from now on."""
        super().__init__(parent)
        self._editing = editing
        self._readers = readers
        self._version = 0
        self._newest = 0
        self._is_behind = False
        self._looks_to_wait = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.take_note()
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Look no more: what goes on is the program's own, or it ends."""
        self._timer.stop()

    @Slot()
    def go_on(self) -> None:
        """Look again after `stop`."""
        self._timer.start()

    def take_note(self) -> None:
        """Take what is saved now as known."""
        reader = self._readers.here()
        self._version, self._newest = reader.data_version(), newest_change(reader)

    @Slot()
    def look(self) -> None:
        """Look now."""
        try:
            self._editing.check_place()
        except BasewatchError as error:
            self._timer.stop()
            self.lost.emit(worded(str(error)))
            return
        reader = self._readers.here()
        version = reader.data_version()
        if version != self._version:
            before, self._version, self._newest = self._newest, version, newest_change(reader)
            self._is_behind = True
            if self._newest - before > MOST_BY_HAND:
                self._looks_to_wait = LOOKS_AT_REST + 1
        self._looks_to_wait = max(self._looks_to_wait - 1, 0)
        if self._is_behind and not self._looks_to_wait:
            self._is_behind = False
            self.changed.emit()
