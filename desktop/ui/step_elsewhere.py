"""A large undo or redo in a process of its own, and the line that tells how far it is."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.step_words import step_words
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import TextRole

if TYPE_CHECKING:
    from desktop.services.changes import Changes
    from desktop.services.undoing.process import StepProcess
    from desktop.services.undoing.step import Step

NewStep = Callable[["Step"], "StepProcess"]


class StepElsewhere(QObject):
    """Carries out one step at a time, so that the window goes on meanwhile.

    Signals:
        done: What it did (a `Changes`), and whether that was a redo.
        failed: The sentence to show where it was not carried out.

    Attributes:
        step: What is under way, None where nothing is.
        line: Tells of it; hidden while nothing is.
    """

    done = Signal(object, bool)
    failed = Signal(str)
    _progressed = Signal(float)

    def __init__(self, new_step: NewStep, runner: TaskRunner, parent: QObject) -> None:
        """Have steps carried out by what ``new_step`` makes, on the thread of ``runner``."""
        super().__init__(parent)
        self._new_step, self._runner = new_step, runner
        self._process: StepProcess | None = None
        self.step: Step | None = None
        self.line = plain_label(role=TextRole.SMALL, quiet=True)
        self.line.setContentsMargins(8, 0, 8, 0)
        self.line.setObjectName("step_line")
        self.line.hide()
        self._progressed.connect(self._show)
        runner.done.connect(self._finish)
        runner.failed.connect(self._fail)

    def begin(self, step: "Step") -> None:
        """Begin to carry out ``step``."""
        self.step = step
        process = self._process = self._new_step(step)
        self._show(0.0)
        told = self._progressed.emit
        self._runner.work(lambda: process.run(told))

    def stop(self) -> None:
        """End what is under way; all is then as it was before."""
        if self._process is not None:
            self._process.cancel()

    @Slot(float)
    def _show(self, part: float) -> None:
        step = self.step
        if step is None:
            return
        words = self.tr("Taking back “{0}”: {1} %")
        if step.is_redo:
            words = self.tr("Bringing back “{0}”: {1} %")
        set_plain_text(self.line, words.format(step_words(step.label), int(100 * part)))
        self.line.show()

    @Slot(object)
    def _finish(self, changes: "Changes") -> None:
        is_redo = self.step is not None and self.step.is_redo
        self._end()
        self.done.emit(changes, is_redo)

    @Slot(str)
    def _fail(self, sentence: str) -> None:
        self._end()
        self.failed.emit(sentence)

    def _end(self) -> None:
        self._process, self.step = None, None
        self.line.hide()
