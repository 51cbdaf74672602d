"""Lays a briefing out off the GUI thread, once for each form that is asked for."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance, Slot

from desktop.domain.errors import BasewatchError
from desktop.services.briefing.layout.sheet import Form, Sheet
from desktop.ui.saying import translate, worded

_log = logging.getLogger(__name__)
Compose = Callable[[Form], tuple[Sheet, ...]]


class LayingOut(QObject):
    """Keeps the sheets of every form; what was asked for last is announced.

    Signals:
        laid_out: The sheets of the form that was asked for last.
        failed: The sentence to show where that form could not be laid out.
    """

    laid_out = Signal(tuple)
    failed = Signal(str)
    _done = Signal(object, tuple)
    _raised = Signal(object, str)

    def __init__(self, compose: Compose, parent: QObject | None = None) -> None:
        """Lay out with ``compose``, on one worker thread."""
        super().__init__(parent)
        self._compose = compose
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._made: dict[Form, tuple[Sheet, ...]] = {}
        self._under_way: set[Form] = set()
        self._wanted: Form | None = None
        self._done.connect(self._take)
        self._raised.connect(self._give_up)

    @property
    def wanted(self) -> Form | None:
        """The form that was asked for last."""
        return self._wanted

    def ask(self, form: Form) -> None:
        """Announce the sheets of a form, at once where they are there."""
        self._wanted = form
        if form in self._made:
            self.laid_out.emit(self._made[form])
        else:
            self.prepare(form)

    def prepare(self, form: Form) -> None:
        """Lay out a form that may be asked for next."""
        if form not in self._made and form not in self._under_way:
            self._under_way.add(form)
            self._pool.start(_Job(self._compose, form, self._done, self._raised))

    def stop(self) -> None:
        """Lay out nothing more; wait for what is under way."""
        self._wanted = None
        self._pool.clear()
        self._pool.waitForDone()

    @Slot(object, tuple)
    def _take(self, form: Form, sheets: tuple[Sheet, ...]) -> None:
        self._under_way.discard(form)
        self._made[form] = sheets
        if form == self._wanted:
            self.laid_out.emit(sheets)

    @Slot(object, str)
    def _give_up(self, form: Form, sentence: str) -> None:
        self._under_way.discard(form)
        if form == self._wanted:
            self.failed.emit(sentence)


class _Job(QRunnable):
    """One form on its way; it holds bound signals, never the object that owns them."""

    def __init__(
        self, compose: Compose, form: Form, done: SignalInstance, raised: SignalInstance
    ) -> None:
        super().__init__()
        self._compose, self._form = compose, form
        self._done, self._raised = done, raised

    def run(self) -> None:
        """Lay out on a worker thread."""
        try:
            self._done.emit(self._form, self._compose(self._form))
        except BasewatchError as error:
            self._raised.emit(self._form, worded(str(error)))
        except Exception:  # noqa: BLE001 - the thread boundary: nobody else would be told
            _log.exception("a briefing could not be laid out")
            self._raised.emit(
                self._form,
                translate("LayingOut", "The pages could not be laid out. Details are in the log."),
            )
