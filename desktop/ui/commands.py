"""Undo and redo of the journal, as two actions that name what they take back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from desktop.domain.errors import BasewatchError
from desktop.services.editing import Changes, Editing
from desktop.ui.waiting import waiting


class UndoCommands(QObject):
    """Keeps the undo and redo actions true to the journal.

    Signals:
        refused: A sentence, where a step could not be taken back.
    """

    refused = Signal(str)

    def __init__(
        self, editing: Editing, undo: QAction, redo: QAction, parent: QObject | None = None
    ) -> None:
        """Drive ``undo`` and ``redo`` from ``editing``."""
        super().__init__(parent)
        self._editing = editing
        self._undo = undo
        self._redo = redo
        undo.triggered.connect(self.undo)
        redo.triggered.connect(self.redo)
        self.update_labels()

    @Slot()
    def undo(self) -> None:
        """Take back the latest edit."""
        self._take(self._editing.undo)

    @Slot()
    def redo(self) -> None:
        """Bring back what was taken back last."""
        self._take(self._editing.redo)

    def update_labels(self) -> None:
        """Name the next steps: "Undo add event: Flags seen"."""
        looking = bool(self._editing.read_only_because)
        for action, label, plain, named in (
            (self._undo, self._editing.undo_label, self.tr("&Undo"), self.tr("&Undo {0}")),
            (self._redo, self._editing.redo_label, self.tr("&Redo"), self.tr("&Redo {0}")),
        ):
            action.setEnabled(bool(label) and not looking)
            action.setText(named.format(_in_a_sentence(label)) if label else plain)

    def _take(self, step: Callable[[], Changes]) -> None:
        try:
            with waiting():
                step()
        except BasewatchError as error:
            self.refused.emit(str(error))
        self.update_labels()


def _in_a_sentence(label: str) -> str:
    """Return "Add event: X" as it stands behind "Undo", with its ampersands kept."""
    return (label[:1].lower() + label[1:]).replace("&", "&&")
