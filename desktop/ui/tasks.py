"""Questions to the casebook, answered off the GUI thread; only the newest answer counts."""

import logging
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance, Slot

from desktop.domain.errors import BasewatchError
from desktop.queries.reader import Question, Readers
from desktop.ui.saying import translate, worded

_log = logging.getLogger(__name__)


class TaskRunner(QObject):
    """Asks one question at a time for one panel; a newer question drops the older answer.

    Signals:
        done: The newest question's answer.
        failed: The sentence to show where it could not be answered.
    """

    done = Signal(object)
    failed = Signal(str)
    _answered = Signal(int, object)
    _raised = Signal(int, str)

    def __init__(
        self, readers: Readers | None, pool: QThreadPool, parent: QObject | None = None
    ) -> None:
        """Answer from ``readers`` on the threads of ``pool``; without readers it can only work."""
        super().__init__(parent)
        self._readers = readers
        self._pool = pool
        self._ticket = 0
        self._answered.connect(self._on_answered)
        self._raised.connect(self._on_raised)

    def ask(self, question: Question) -> None:
        """Queue ``question`` and forget any unanswered one."""
        readers = self._readers
        assert readers is not None
        self._start(lambda: question(readers.here()))

    def ask_kept(self, question: Question) -> None:
        """Queue a slow ``question`` of all records; its answer stands until somebody saves."""
        assert self._readers is not None
        self._start(partial(self._readers.kept, question))

    def work(self, job: Callable[[], object]) -> None:
        """Have a slow ``job`` done that asks nothing of the casebook, and forget any other."""
        self._start(job)

    def _start(self, answer: Callable[[], object]) -> None:
        self._ticket += 1
        self._pool.start(_Job(self._ticket, answer, self._answered, self._raised))

    def forget(self) -> None:
        """Drop the answer that is still to come, if any."""
        self._ticket += 1

    @Slot(int, object)
    def _on_answered(self, ticket: int, answer: object) -> None:
        if ticket == self._ticket:
            self.done.emit(answer)

    @Slot(int, str)
    def _on_raised(self, ticket: int, sentence: str) -> None:
        if ticket == self._ticket:
            self.failed.emit(sentence)


class _Job(QRunnable):
    """One question on its way; it holds bound signals, never the object that owns them."""

    def __init__(
        self,
        ticket: int,
        answer: Callable[[], object],
        answered: SignalInstance,
        raised: SignalInstance,
    ) -> None:
        super().__init__()
        self._ticket = ticket
        self._answer = answer
        self._answered = answered
        self._raised = raised

    def run(self) -> None:
        """Answer on a worker thread; nothing but a signal leaves it."""
        answer: object = None
        sentence = ""
        try:
            answer = self._answer()
        except BasewatchError as error:
            sentence = worded(str(error))
        except Exception:  # noqa: BLE001 - the thread boundary: nobody else would be told
            _log.exception("a question to the casebook failed")
            sentence = translate(
                "Tasks", "This could not be read from the casebook. Details are in the log."
            )
        # Whoever asked may be gone by now.
        with suppress(RuntimeError):
            if sentence:
                self._raised.emit(self._ticket, sentence)
            else:
                self._answered.emit(self._ticket, answer)
