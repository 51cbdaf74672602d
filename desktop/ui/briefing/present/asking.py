"""Asks the casebook for the speaker: only what may leave it can be read to a room."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Slot

from desktop.queries.reader import Reader
from desktop.services.briefing.answers import public_readers
from desktop.ui.tasks import TaskRunner


class PublicRunner(TaskRunner):
    """Answers from the casebook as it is now, without anything private."""

    def __init__(self, open_reader: Callable[[], Reader], parent: QObject | None = None) -> None:
        """Open readers with ``open_reader``, on a thread of its own."""
        self._public = public_readers(open_reader)
        self._own_pool = QThreadPool()
        self._own_pool.setMaxThreadCount(1)
        super().__init__(self._public, self._own_pool, parent)

    @Slot()
    def close(self) -> None:
        """Ask nothing more, and let go of the casebook."""
        self.forget()
        self._own_pool.waitForDone()
        self._public.close()
