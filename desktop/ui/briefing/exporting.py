"""Writes the open briefing as a file, off the GUI thread."""

import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.services.briefing.edition import Edition
from desktop.services.briefing.layout.sheet import Form
from desktop.ui.asking_files import Purpose, file_to_save
from desktop.ui.counts import counted
from desktop.ui.tasks import TaskRunner

Write = Callable[[Edition, Path, Form], Sequence[Path]]
_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_MOST_CHARS = 80


class Exporting(QObject):
    """Asks where to, and writes.

    Signals:
        told: The file stands there, is being written, or does not.
        refused: The sentence why it does not.
        overtaken: That sentence, once it is being written again.
    """

    told = Signal(str)
    refused = Signal(str)
    overtaken = Signal(str)

    def __init__(self, runner: TaskRunner, make: Callable[[], Write], parent: QWidget) -> None:
        """Write through ``runner`` with what ``make`` hands in when it is first needed."""
        super().__init__(parent)
        self._runner, self._make, self._widget = runner, make, parent
        self._write: Write | None = None
        self._name, self._because = "", ""
        runner.done.connect(self._tell)
        runner.failed.connect(self._refuse)

    def ask(self, edition: Edition, suffix: str, form: Form) -> None:
        """Ask where to write a file of this kind, and write it."""
        content = edition.content
        # Of what is built each week under one title, no file replaces another.
        proposed = f"{file_name(content.title)}, {content.cut_off:%Y-%m-%d}{suffix}"
        kinds = f"{suffix[1:].upper()} (*{suffix})"
        title = self.tr("Export the briefing")
        target = file_to_save(
            self._widget, Purpose.BRIEFING, title, kinds, proposed=proposed, suffix=suffix
        )
        if target is not None:
            self.write(edition, target, form)

    def write(self, edition: Edition, target: Path, form: Form) -> None:
        """Write the briefing to ``target``."""
        if self._write is None:
            self._write = self._make()
        write = self._write
        self._name = target.name
        self.told.emit(self.tr("Writing “{0}”…").format(self._name))
        if self._because:
            self.overtaken.emit(self._because)
            self._because = ""
        # Asks nothing of the casebook: what is frozen can be written also where its file is gone.
        self._runner.work(partial(write, edition, target, form))

    @Slot(object)
    def _tell(self, files: Sequence[Path]) -> None:
        said = str(files[0])
        if len(files) > 1:
            said = self.tr("{0}, the first is {1}").format(counted(len(files), "file"), said)
        self.told.emit(self.tr("Written: {0}").format(said))

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self._because = sentence
        self.told.emit(self.tr("Not written: “{0}”").format(self._name))
        self.refused.emit(sentence)


def file_name(title: str) -> str:
    """Return a title as the name of a file on any system, without a suffix."""
    name = _UNFIT.sub(" ", title).strip(" .")[:_MOST_CHARS].strip()
    return " ".join(name.split()) or "Briefing"
