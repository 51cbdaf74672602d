"""Writes the open briefing as a file, off the GUI thread."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.wording_parts import counted
from desktop.queries.reader import Reader
from desktop.services.briefing.edition import Edition
from desktop.services.briefing.layout.sheet import Form
from desktop.ui.tasks import TaskRunner

Write = Callable[[Edition, Path, Form], Sequence[Path]]
_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_MOST_CHARS = 80


class Exporting(QObject):
    """Asks where to, and writes.

    Signals:
        told: The file stands there, or is being written.
        refused: The sentence why it does not.
    """

    told = Signal(str)
    refused = Signal(str)

    def __init__(self, runner: TaskRunner, make: Callable[[], Write], parent: QWidget) -> None:
        """Write through ``runner`` with what ``make`` hands in when it is first needed."""
        super().__init__(parent)
        self._runner, self._make, self._widget = runner, make, parent
        self._write: Write | None = None
        runner.done.connect(self._tell)
        runner.failed.connect(self.refused)

    def ask(self, edition: Edition, suffix: str, form: Form) -> None:
        """Ask where to write a file of this kind, and write it."""
        proposed = f"{file_name(edition.content.title)}{suffix}"
        kinds = f"{suffix[1:].upper()} (*{suffix})"
        name, _kind = QFileDialog.getSaveFileName(
            self._widget, self.tr("Export the briefing"), proposed, kinds
        )
        if name:
            target = Path(name)
            self.write(edition, target.with_name(target.name + suffix * (not target.suffix)), form)

    def write(self, edition: Edition, target: Path, form: Form) -> None:
        """Write the briefing to ``target``."""
        if self._write is None:
            self._write = self._make()
        write = self._write
        self.told.emit(self.tr("Writing “{0}”…").format(target.name))

        def question(_reader: Reader) -> Sequence[Path]:
            return write(edition, target, form)

        self._runner.ask(question)

    @Slot(object)
    def _tell(self, files: Sequence[Path]) -> None:
        said = str(files[0])
        if len(files) > 1:
            said = self.tr("{0}, the first is {1}").format(counted(len(files), "file"), said)
        self.told.emit(self.tr("Written: {0}").format(said))


def file_name(title: str) -> str:
    """Return a title as the name of a file on any system, without a suffix."""
    name = _UNFIT.sub(" ", title).strip(" .")[:_MOST_CHARS].strip()
    return " ".join(name.split()) or "Briefing"
