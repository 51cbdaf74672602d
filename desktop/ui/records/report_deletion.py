"""Asks, in a bar, what becomes of a report's notes when the report is deleted."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.domain.errors import BasewatchError
from desktop.domain.record import RecordKind
from desktop.services.trash import Trash
from desktop.ui.choosing import Choosing
from desktop.ui.forms.reference import ReferenceField
from desktop.ui.labels import plain_label, visible_text
from desktop.ui.saying import worded
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.folding_row import FoldingRow, in_lines

# So much of the other report's name can be read; where it is narrow, its button stands below.
_LEAST_HEIR_PX = 180


class ReportDeletion(QFrame):
    """One report that is to go, with two ways for its notes.

    Signals:
        done: It was deleted, or left.
        refused: The sentence to show where it could not be deleted.
    """

    done = Signal()
    refused = Signal(str)

    def __init__(
        self,
        theme: Theme,
        trash: Trash,
        report_id: str,
        title: str,
        hanging: str,
        others: Choosing,
        parent: QWidget | None = None,
    ) -> None:
        """Ask about the report called ``title``, on which ``hanging`` hang."""
        super().__init__(parent)
        self._trash, self._report_id = trash, report_id
        self.heir = ReferenceField(
            theme, RecordKind.REPORT, others, adds=False, hint=self.tr("Another report")
        )
        self.delete_button = QPushButton(self.tr("Delete all"))
        self.heir.setMinimumWidth(_LEAST_HEIR_PX)
        self.heir.setAccessibleName(self.tr("Another report"))
        self.move_button = QPushButton(self.tr("Move, then delete"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        words = self.tr("“{0}” has {1}. Delete all, or move them to another report first?")
        text = words.format(visible_text(title), hanging)
        self.setProperty("banner", "changing")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(plain_label(text, role=TextRole.STRONG, wrap=True))
        column.addWidget(FoldingRow(((self.heir, 1), (in_lines(self.move_button), 0))))
        column.addWidget(in_lines(self.delete_button, self.cancel_button))
        self.delete_button.clicked.connect(self._delete)
        self.move_button.clicked.connect(self._move)
        self.cancel_button.clicked.connect(self.done)

    @Slot()
    def _delete(self) -> None:
        self._put(None)

    @Slot()
    def _move(self) -> None:
        try:
            self.heir.take_typed()
        except BasewatchError as error:
            self.refused.emit(worded(str(error)))
            self.heir.ask_back()
            return
        if not self.heir.one():
            self.refused.emit(self.tr("Say which report takes the notes over."))
            return
        self._put(self.heir.one())

    def _put(self, heir: str | None) -> None:
        try:
            self._trash.put_report(self._report_id, heir)
        except BasewatchError as error:
            self.refused.emit(worded(str(error)))
            return
        self.done.emit()
