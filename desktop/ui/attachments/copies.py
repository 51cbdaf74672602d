"""Copies of kept files on the disk: where they go, and the folder in which one lies."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.queries.attachments import AttachmentLine
from desktop.queries.reader import Reader
from desktop.services.attachments import save_copy
from desktop.ui.asking_files import Purpose, asking
from desktop.ui.attachments.names import name_for_copy, quarantined
from desktop.ui.labels import visible_text
from desktop.ui.leaving import show_folder
from desktop.ui.tasks import TaskRunner


class FileCopies(QObject):
    """Saves copies, and shows their folders; the files themselves are never opened.

    Signals:
        saved: A copy was saved (its path).
        told: A sentence on what came of it.
    """

    saved = Signal(str)
    told = Signal(str)

    def __init__(self, runner: TaskRunner, parent: QWidget) -> None:
        """Save through ``runner``; dialogs stand above ``parent``."""
        super().__init__(parent)
        self._runner, self._above = runner, parent
        self._line: AttachmentLine | None = None
        self._saved: dict[str, Path] = {}
        self._is_to_be_shown = False
        runner.done.connect(self._tell_saved)
        runner.failed.connect(self._refuse)

    def save_as(self, line: AttachmentLine, target: Path) -> None:
        """Save a file, unchanged; what is there already is never written over.

        Whatever it is to be called, its name ends so that a double-click runs nothing.
        """
        attachment_id = line.id
        target = target.with_name(quarantined(target.name))

        def question(reader: Reader) -> tuple[str, Path]:
            save_copy(reader, attachment_id, target)
            return attachment_id, target

        self._runner.ask(question)

    def ask(self, line: AttachmentLine) -> None:
        """Let somebody say where the copy goes."""
        self._line = line
        title, name = self.tr("Save a copy"), name_for_copy(line.file_name)
        dialog = asking(self._above, Purpose.ATTACHMENT, title, name)
        dialog.fileSelected.connect(self._save_chosen)
        dialog.rejected.connect(self._show_none)
        dialog.open()

    def show_in_folder(self, line: AttachmentLine) -> None:
        """Show the folder of a copy, saving one first where none is there."""
        copy = self._saved.get(line.id)
        if copy is not None and copy.exists():
            self._show(copy)
        else:
            self._is_to_be_shown = True
            self.ask(line)

    @Slot(str)
    def _save_chosen(self, name: str) -> None:
        assert self._line is not None
        self.save_as(self._line, Path(name))

    @Slot()
    def _show_none(self) -> None:
        self._is_to_be_shown = False

    @Slot(object)
    def _tell_saved(self, saved: tuple[str, Path]) -> None:
        attachment_id, path = saved
        self._saved[attachment_id] = path
        self.told.emit(self.tr("A copy is at {0}").format(visible_text(str(path))))
        is_to_be_shown, self._is_to_be_shown = self._is_to_be_shown, False
        if is_to_be_shown:
            self._show(path)
        self.saved.emit(str(path))

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self._show_none()
        self.told.emit(sentence)

    def _show(self, copy: Path) -> None:
        if not show_folder(copy.parent):
            words = self.tr("No program here shows folders. A copy is at {0}")
            self.told.emit(words.format(visible_text(str(copy))))
