"""Takes chosen files in one after another: read on a worker thread, then kept with the report."""

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.errors import BasewatchError
from desktop.queries.reader import Reader
from desktop.services.attachments import Attaching
from desktop.ui.attachments.reading import ReadFile, read_file
from desktop.ui.saying import worded
from desktop.ui.tasks import TaskRunner


class FileAdding(QObject):
    """A queue of files that are to be kept with one report; one is in memory at a time.

    Attributes:
        is_reading: Whether any is still to be kept.

    Signals:
        reading: The name of the file that is being read, empty when none is left.
        refused: The sentence to show where a file cannot be kept.
    """

    reading = Signal(str)
    refused = Signal(str)

    def __init__(
        self, runner: TaskRunner, attaching: Attaching, report_id: str, parent: QObject
    ) -> None:
        """Read through ``runner``, keep through ``attaching``."""
        super().__init__(parent)
        self._runner, self._attaching, self._report_id = runner, attaching, report_id
        self._waiting: deque[Path] = deque()
        self.is_reading = False
        runner.done.connect(self._keep)
        runner.failed.connect(self._fail)

    def add(self, paths: Sequence[Path]) -> None:
        """Queue these files."""
        self._waiting.extend(paths)
        if not self.is_reading:
            self._go_on()

    def _go_on(self) -> None:
        self.is_reading = bool(self._waiting)
        if not self._waiting:
            self.reading.emit("")
            return
        path = self._waiting.popleft()

        def question(_reader: Reader) -> ReadFile:
            return read_file(path)

        self.reading.emit(path.name)
        self._runner.ask(question)

    @Slot(object)
    def _keep(self, file: ReadFile) -> None:
        try:
            if file.problem:
                self.refused.emit(file.problem)
            else:
                self._attaching.attach(self._report_id, file.name, file.content)
        except BasewatchError as error:
            self.refused.emit(worded(str(error)))
        self._go_on()

    @Slot(str)
    def _fail(self, sentence: str) -> None:
        self.refused.emit(sentence)
        self._go_on()
