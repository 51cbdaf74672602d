"""The moment that the whole window shows: now, as reported by a day, or as recorded at a time."""

import logging
from collections.abc import Callable
from datetime import UTC, date, datetime, time

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance, Slot

from desktop.domain.errors import BasewatchError
from desktop.queries.as_of import AsRecorded, AsReported, Live, Moment
from desktop.queries.reader import Readers
from desktop.ui.saying import translate, worded

_log = logging.getLogger(__name__)
_LAST_SECOND = time(23, 59, 59, tzinfo=UTC)


class LookCancelledError(BasewatchError):
    """Somebody did not want to wait."""


class Lens(QObject):
    """Turns all panels to one moment; making it ready may take time, and happens in a worker.

    Signals:
        changed: The readers show another moment.
        progressed: How much of the past is made ready, of how much.
        failed: The sentence to show where it could not be made ready; nothing changed then.
    """

    changed = Signal()
    progressed = Signal(int, int)
    failed = Signal(str)
    _ready = Signal(object)

    def __init__(
        self,
        readers: Readers,
        pool: QThreadPool,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        """Turn ``readers``, on the threads of ``pool``; ``now`` hands in the present moment."""
        super().__init__(parent)
        self.readers = readers
        self._pool = pool
        self._now = now
        self._job: _Look | None = None
        self._ready.connect(self._take)
        self.failed.connect(self._forget)

    @property
    def moment(self) -> Moment:
        """The moment that is shown."""
        return self.readers.moment

    @property
    def is_live(self) -> bool:
        """Whether that is now."""
        return isinstance(self.moment, Live)

    @property
    def is_for_looking_only(self) -> bool:
        """Whether nothing can be changed at that moment."""
        return isinstance(self.moment, AsRecorded)

    @property
    def is_busy(self) -> bool:
        """Whether a moment is being made ready."""
        return self._job is not None

    def now(self) -> datetime:
        """Return the moment that counts as now, timezone-aware: for a day, its last second."""
        moment = self.moment
        if isinstance(moment, AsReported):
            return datetime.combine(moment.day, _LAST_SECOND)
        return moment.at if isinstance(moment, AsRecorded) else self._now()

    def today(self) -> date:
        """Return the UTC day that counts as today."""
        return self.now().astimezone(UTC).date()

    def look(self, moment: Moment) -> None:
        """Show ``moment`` as soon as it is ready; one that is being made ready is given up."""
        self.cancel()
        if moment != self.moment:
            self._job = _Look(moment, self.readers, self._ready, self.progressed, self.failed)
            self._pool.start(self._job)

    @Slot()
    def cancel(self) -> None:
        """Give up what is being made ready."""
        if self._job is not None:
            self._job.is_wanted = False
            self._job = None

    @Slot(object)
    def _take(self, job: object) -> None:
        if job is self._job:
            self._job = None
        self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        self._job = None


class _Look(QRunnable):
    """One moment being made ready; it holds bound signals, never the object that owns them."""

    def __init__(
        self,
        moment: Moment,
        readers: Readers,
        ready: SignalInstance,
        progressed: SignalInstance,
        failed: SignalInstance,
    ) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.is_wanted = True
        self._moment, self._readers = moment, readers
        self._ready, self._progressed, self._failed = ready, progressed, failed

    def run(self) -> None:
        """Make it ready on a worker thread; nothing but a signal leaves it."""
        try:
            self._readers.look(self._moment, self._tell)
            self._ready.emit(self)
        except LookCancelledError:
            return
        except BasewatchError as error:
            self._failed.emit(worded(str(error)))
        except Exception:  # noqa: BLE001 - the thread boundary: nobody else would be told
            _log.exception("a moment could not be made ready")
            self._failed.emit(
                translate("Lens", "That moment could not be shown. Details are in the log.")
            )

    def _tell(self, done: int, total: int) -> None:
        if not self.is_wanted:
            raise LookCancelledError("Cancelled.")
        self._progressed.emit(done, total)
