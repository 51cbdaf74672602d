"""The import itself: a backup first, then a process of its own; told of while it goes on."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop.services.changes import short_label
from desktop.services.importing.answers import Answers
from desktop.services.importing.checked import Checked
from desktop.services.importing.process import ImportProcess, Progress
from desktop.services.importing.report import write_report
from desktop.services.importing.sources import Given, Source
from desktop.services.importing.verdicts import Verdicts
from desktop.services.importing.ways import Way
from desktop.ui.importing.checking import NewProcess
from desktop.ui.tasks import TaskRunner

BackUp = Callable[[], Sequence[str]]


class ImportRunning(QObject):
    """Imports one file after the other, and writes the reports on them.

    Signals:
        progressed: It got on (a `Progress`).
        done: It came to an end (a `Checked`, and a sentence for each backup that failed).
        failed: The sentence to show where nothing, or not all, came in.
        reported: A report was written (how many rows, the file's name).
        not_reported: The sentence to show where it was not.
    """

    progressed = Signal(object)
    done = Signal(object, object)
    failed = Signal(str)
    reported = Signal(int, str)
    not_reported = Signal(str)

    def __init__(
        self,
        new_process: NewProcess,
        back_up: BackUp,
        runner: TaskRunner,
        reporter: TaskRunner,
        parent: QObject,
    ) -> None:
        """Import by what ``new_process`` makes.

        Args:
            new_process: Makes what imports.
            back_up: Makes a backup before much is changed, on a worker thread; returns a sentence
                for each that failed.
            runner: Its thread.
            reporter: That on which reports are written.
            parent: Owns it.
        """
        super().__init__(parent)
        self._new_process, self._back_up = new_process, back_up
        self._runner, self._reporter = runner, reporter
        self._process: ImportProcess | None = None
        self.label = ""
        runner.done.connect(self._take)
        runner.failed.connect(self._fail)
        reporter.done.connect(self._tell_report)
        reporter.failed.connect(self.not_reported)

    @property
    def is_busy(self) -> bool:
        """Whether an import is under way."""
        return self._process is not None

    def run(self, given: Given, way: Way, answers: Answers, rows: int) -> None:
        """Begin to import; ``rows`` is how many there are, for the time left."""
        self.label = short_label(f"Import {given.name}")
        self._process = self._new_process(given, way, answers, rows)
        told = self.progressed.emit
        self._runner.work(partial(_backed_up, self._back_up, self._process, told))

    def cancel(self) -> None:
        """End what is under way; it leaves nothing."""
        if self._process is not None:
            self._process.cancel()

    def write_report(self, target: Path, source: Source, rows: Verdicts) -> None:
        """Write the rows that were refused or are doubtful to a file."""
        self._reporter.work(partial(_written, target, source, rows))

    @Slot(object)
    def _take(self, came_to: tuple[Checked, Sequence[str]]) -> None:
        self._process = None
        self.done.emit(*came_to)

    @Slot(str)
    def _fail(self, sentence: str) -> None:
        self._process = None
        self.failed.emit(sentence)

    @Slot(object)
    def _tell_report(self, written: tuple[int, str]) -> None:
        self.reported.emit(*written)


def _backed_up(
    back_up: BackUp, process: ImportProcess, told: Callable[[Progress], None]
) -> tuple[Checked, Sequence[str]]:
    """Make a backup, then import; return what it came to, and which backups failed and why."""
    not_backed_up = back_up()
    return process.run(told), not_backed_up


def _written(target: Path, source: Source, rows: Verdicts) -> tuple[int, str]:
    return write_report(target, source.table, rows), target.name
