"""Undo and redo of the journal, as two actions that name what they take back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from desktop.domain.errors import BasewatchError
from desktop.services.editing import Changes, Editing
from desktop.ui.saying import worded
from desktop.ui.step_words import step_words
from desktop.ui.waiting import waiting

if TYPE_CHECKING:
    from desktop.services.undoing.step import Step
    from desktop.ui.step_elsewhere import StepElsewhere


class UndoCommands(QObject):
    """Keeps the undo and redo actions true to the journal.

    Signals:
        refused: A sentence, where a step could not be taken back.
        began: A large step began that is carried out in a process of its own.
        ended: It came to its end, whatever came of it.
        done: What to say of a large step that was carried out.
    """

    refused = Signal(str)
    began = Signal()
    ended = Signal()
    done = Signal(str)

    def __init__(
        self,
        editing: Editing,
        undo: QAction,
        redo: QAction,
        elsewhere: "StepElsewhere | None" = None,
        parent: QObject | None = None,
    ) -> None:
        """Drive ``undo`` and ``redo`` from ``editing``; large steps go ``elsewhere``, if given."""
        super().__init__(parent)
        self._editing = editing
        self._undo = undo
        self._redo = redo
        self._elsewhere = elsewhere
        undo.triggered.connect(self.undo)
        redo.triggered.connect(self.redo)
        if elsewhere is not None:
            elsewhere.done.connect(self._finish)
            elsewhere.failed.connect(self._fail)
        self.update_labels()

    @Slot()
    def undo(self) -> None:
        """Take back the latest edit."""
        self._take(lambda: self._editing.next_undo, self._editing.undo)

    @Slot()
    def redo(self) -> None:
        """Bring back what was taken back last."""
        self._take(lambda: self._editing.next_redo, self._editing.redo)

    def stop(self) -> None:
        """End a large step that is under way: the window closes, and all is as before."""
        if self._elsewhere is not None:
            self._elsewhere.stop()

    def update_labels(self) -> None:
        """Name the next steps: "Undo add event: Flags seen"; none is there while one goes on."""
        looking = bool(self._editing.read_only_because)
        step = None if self._elsewhere is None else self._elsewhere.step
        for action, label, plain, named in (
            (self._undo, self._editing.undo_label, self.tr("&Undo"), self.tr("&Undo {0}")),
            (self._redo, self._editing.redo_label, self.tr("&Redo"), self.tr("&Redo {0}")),
        ):
            action.setEnabled(bool(label) and not looking and step is None)
            action.setText(named.format(_in_a_sentence(label)) if label else plain)
        if step is not None:
            self._redo.setText(self.tr("&Redo"))
            action, words = self._undo, self.tr("Taking back “{0}”…")
            if step.is_redo:
                self._undo.setText(self.tr("&Undo"))
                action, words = self._redo, self.tr("Bringing back “{0}”…")
            action.setText(words.format(step_words(step.label).replace("&", "&&")))

    def _take(self, next_step: "Callable[[], Step | None]", step: Callable[[], Changes]) -> None:
        try:
            found = next_step()
            if self._elsewhere is not None and found is not None and found.is_large:
                self._editing.begin_step(found)
                self._elsewhere.begin(found)
                self.update_labels()
                self.began.emit()
            else:
                with waiting():
                    step()
        except BasewatchError as error:
            self.refused.emit(worded(str(error)))
        self.update_labels()

    @Slot(object, bool)
    def _finish(self, changes: Changes, is_redo: bool) -> None:
        words = self.tr("“{0}” was taken back.")
        if is_redo:
            words = self.tr("“{0}” is there again.")
        self._editing.end_step(changes)
        self.update_labels()
        self.done.emit(words.format(step_words(changes.label)))
        self.ended.emit()

    @Slot(str)
    def _fail(self, sentence: str) -> None:
        self._editing.end_step(None)
        self.update_labels()
        self.ended.emit()
        self.refused.emit(sentence)


def _in_a_sentence(label: str) -> str:
    """Return "Add event: X" as it stands behind "Undo", with its ampersands kept."""
    said = step_words(label)
    return (said[:1].lower() + said[1:]).replace("&", "&&")
