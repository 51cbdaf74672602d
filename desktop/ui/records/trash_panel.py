"""The trash in a dock: what went there, when, by whom, and the way back."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.errors import BasewatchError
from desktop.domain.record import RecordKind
from desktop.domain.wording_parts import capitalised
from desktop.queries.trash import TrashLine, trash_lines
from desktop.queries.words import kind_word
from desktop.services.trash import Trash
from desktop.ui.counts import counted
from desktop.ui.held_back import changes_casebook
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.moments import moment_words
from desktop.ui.records.lines import RecordLines
from desktop.ui.saying import worded
from desktop.ui.tasks import TaskRunner
from desktop.ui.widgets.empty_lines import EmptyLines
from desktop.ui.widgets.focus_to import FocusTo


class TrashPanel(QWidget):
    """Lists what is in the trash, and takes it out again.

    Signals:
        refused: The sentence to show where something could not come back.
    """

    refused = Signal(str)

    def __init__(self, runner: TaskRunner, trash: Trash, parent: QWidget | None = None) -> None:
        """Ask through ``runner``, restore through ``trash``."""
        super().__init__(parent)
        self._runner, self._trash = runner, trash
        self.count = plain_label(quiet=True)
        self.restore_button = QPushButton(self.tr("Restore"))
        self.restore_button.setEnabled(False)
        changes_casebook(self.restore_button, has_own_rule=True)
        self.lines = RecordLines(
            self.tr("In the trash"),
            (
                self.tr("Kind"),
                self.tr("Name"),
                self.tr("Deleted"),
                self.tr("By"),
                self.tr("Comes back with"),
            ),
        )
        self.empty = EmptyLines(self.lines)
        head = QHBoxLayout()
        head.addWidget(self.count, 1)
        head.addWidget(self.restore_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(head)
        column.addWidget(self.lines, 1)
        self.setProperty("ground", "panel")
        FocusTo(self, self.lines)
        self.lines.opened.connect(self.restore)
        self.lines.chosen.connect(self._chosen)
        self.restore_button.clicked.connect(self._restore_selected)
        runner.done.connect(self.show_lines)
        runner.failed.connect(self.refused)

    @Slot()
    def refresh(self) -> None:
        """Ask the casebook again, if somebody can see the answer."""
        if self.isVisible():
            self._runner.ask(trash_lines)

    @Slot(object)
    def show_lines(self, found: tuple[TrashLine, ...]) -> None:
        """Show what is in the trash."""
        self.lines.show_lines(
            [
                (
                    line.kind.value,
                    line.id,
                    (
                        capitalised(worded(kind_word(line.kind))),
                        line.title,
                        moment_words(line.deleted_at),
                        line.who,
                        worded(line.with_it),
                    ),
                )
                for line in found
            ]
        )
        nothing = self.tr("The trash is empty. What is deleted comes here, and can come back.")
        set_plain_text(self.count, counted(len(found), "record") if found else "")
        self.empty.say("" if found else nothing)
        self._chosen()

    @Slot(str, str)
    def restore(self, kind: str, record_id: str) -> None:
        """Take a record out of the trash, with what went there with it."""
        try:
            self._trash.restore(RecordKind(kind), record_id)
        except BasewatchError as error:
            self.refused.emit(worded(str(error)))
        self.refresh()

    @Slot()
    def _restore_selected(self) -> None:
        for kind, record_id in self.lines.selected():
            self.restore(kind, record_id)

    @Slot()
    def _chosen(self) -> None:
        self.restore_button.setEnabled(bool(self.lines.selected()))
