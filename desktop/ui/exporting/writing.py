"""Writes an export off the GUI thread, one at a time, and ends it where nobody wants it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from desktop.queries.reader import Reader
from desktop.services.exporting.export import export
from desktop.services.exporting.wish import Exported, ExportStopped, Wish
from desktop.ui.tasks import TaskRunner


class Writing(QObject):
    """Writes what is wished for.

    Signals:
        progressed: So many events or records are written.
        done: It is written whole (an `Exported`).
        failed: The sentence why it is not; nothing was left there.
        stopped: It was ended, and nothing was left there.
    """

    progressed = Signal(int)
    done = Signal(object)
    failed = Signal(str)
    stopped = Signal()

    def __init__(
        self,
        runner: TaskRunner,
        open_reader: Callable[[], Reader],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        """Write in a worker of ``runner``, from readers of its own."""
        super().__init__(parent)
        self._runner, self._open_reader, self._now = runner, open_reader, now
        self._ending: Event | None = None
        runner.done.connect(self._take)
        runner.failed.connect(self._fail)

    @property
    def is_busy(self) -> bool:
        """Whether something is being written."""
        return self._ending is not None

    def write(self, wish: Wish, target: Path) -> None:
        """Write it; nothing else may be being written."""
        self._ending = Event()
        follow = partial(_follow, self.progressed, self._ending)
        job = partial(export, self._open_reader, wish, target, self._now(), follow)
        self._runner.work(partial(_unless_stopped, job))

    def stop(self) -> None:
        """Have it end soon, if something is being written."""
        if self._ending is not None:
            self._ending.set()

    @Slot(object)
    def _take(self, done: Exported | None) -> None:
        self._ending = None
        if done is None:
            self.stopped.emit()
        else:
            self.done.emit(done)

    @Slot(str)
    def _fail(self, sentence: str) -> None:
        self._ending = None
        self.failed.emit(sentence)


def _follow(progressed: SignalInstance, ending: Event, count: int) -> None:
    if ending.is_set():
        raise ExportStopped("It was stopped.")
    progressed.emit(count)


def _unless_stopped(job: Callable[[], Exported]) -> Exported | None:
    try:
        return job()
    except ExportStopped:
        return None
