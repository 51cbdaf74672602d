"""Slow work on a whole file, off the GUI thread, and the page that stands there meanwhile."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from desktop.services.paced import Work
from desktop.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from desktop.ui.security.wait_page import WaitPage

Job = Callable[[Work], object]


class PacedWork(QObject):
    """Does one thing after another on a thread of its own, and shows how far it is.

    Signals:
        done: What the work returned.
        failed: The sentence to show where it failed or was cancelled.
    """

    done = Signal(object)
    failed = Signal(str)
    _progressed = Signal(float, bool)

    def __init__(self, parent: QObject) -> None:
        """Do nothing yet."""
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._runner = TaskRunner(None, self._pool, self)
        self._runner.done.connect(self._finish)
        self._runner.failed.connect(self._fail)
        self._progressed.connect(self._show)
        self._work: Work | None = None
        self._page: WaitPage | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._work is not None

    def begin(self, job: Job, page: "WaitPage", sentence: str) -> None:
        """Begin ``job``.

        Args:
            job: The work; it tells how far it is.
            page: Shows that, and has the button that cancels it.
            sentence: Said where it was cancelled.
        """
        self._page = page
        work = self._work = Work(self._progressed.emit, sentence)
        page.cancelled.connect(self.cancel)
        self._runner.work(partial(job, work))

    @Slot()
    def cancel(self) -> None:
        """End what is under way, where it still can be."""
        if self._work is not None:
            self._work.cancel()

    def stop(self) -> None:
        """End what is under way, and wait: it is whole or not at all."""
        self.cancel()
        self._pool.waitForDone()
        self._runner.forget()
        self._work, self._page = None, None

    @Slot(float, bool)
    def _show(self, part: float, can_cancel: bool) -> None:
        if self._page is not None:
            self._page.show_part(part, can_cancel=can_cancel)

    @Slot(object)
    def _finish(self, found: object) -> None:
        self._work, self._page = None, None
        self.done.emit(found)

    @Slot(str)
    def _fail(self, sentence: str) -> None:
        self._work, self._page = None, None
        self.failed.emit(sentence)
