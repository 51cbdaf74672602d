"""The check of every row: under way, ended, found; and the answers that somebody gives."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from desktop.services.importing.answers import NO_ANSWERS, Answers
from desktop.services.importing.checked import Checked
from desktop.services.importing.process import ImportProcess
from desktop.services.importing.sources import Given
from desktop.services.importing.ways import Way
from desktop.ui.importing.check_step import CheckStep
from desktop.ui.tasks import TaskRunner

NewProcess = Callable[[Given, Way, Answers, int], ImportProcess]


class RowChecking(QObject):
    """Fills the third step of a page.

    Signals:
        found: The check is over, and `checked` is there.
        failed: The sentence to show where it could not be made.
        cancelled: Somebody ended it.
    """

    found = Signal()
    failed = Signal(str)
    cancelled = Signal()
    _got_on = Signal(object)

    def __init__(
        self, step: CheckStep, new_process: NewProcess, runner: TaskRunner, parent: QObject
    ) -> None:
        """Check by what ``new_process`` makes, on a thread of ``runner``."""
        super().__init__(parent)
        self._step, self._new_process, self._runner = step, new_process, runner
        self._process: ImportProcess | None = None
        self.checked: Checked | None = None
        self.answers = NO_ANSWERS
        step.cancelled.connect(self._cancel)
        step.answered.connect(self._answer)
        self._got_on.connect(step.show_progress)
        runner.done.connect(self._take)
        runner.failed.connect(self._fail)

    def begin(self) -> None:
        """Forget everything: it is another file."""
        self.forget()
        self.answers = NO_ANSWERS
        self._step.forget()

    def forget(self) -> None:
        """Forget what was found, and end what is under way: the rows become something else."""
        self._runner.forget()
        self.checked = None
        if self._process is not None:
            self._process.cancel()
            self._process = None

    def check(self, given: Given, way: Way) -> None:
        """Check every row, unless that was done or is under way."""
        if self.checked is None and self._process is None:
            self._step.begin()
            # What is similar is told as such: an answer about it is shown, and heeded at the end.
            plain = replace(self.answers, merge_similar=False, except_rows=frozenset())
            self._process = self._new_process(given, way, plain, 0)
            self._runner.work(partial(self._process.check, self._got_on.emit))

    @Slot(object)
    def _take(self, checked: Checked) -> None:
        self._process, self.checked = None, checked
        self._step.show_checked(checked, self.answers)
        self.found.emit()

    @Slot(str)
    def _fail(self, sentence: str) -> None:
        self._process = None
        self.failed.emit(sentence)

    @Slot()
    def _cancel(self) -> None:
        self.forget()
        self.cancelled.emit()

    @Slot(object)
    def _answer(self, answers: Answers) -> None:
        self.answers = answers
