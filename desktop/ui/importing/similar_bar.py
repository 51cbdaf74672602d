"""The rule for events that are like ones of the casebook, above the table of them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QRadioButton, QWidget

from desktop.services.importing.answers import Answers
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import ElidedLabel, plain_label
from desktop.ui.theme import TextRole


class SimilarRule(QWidget):
    """Asks what similar events are: others, or the same.

    Signals:
        chosen: The rule for all was chosen (whether they are the same).
    """

    chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show that they are others."""
        super().__init__(parent)
        self.another = QRadioButton(self.tr("other events"))
        self.same = QRadioButton(self.tr("the same: they become further source notes"))
        hint = self.tr("Space changes a single row.")
        row = FlowLayout(self, gap=12)
        row.addWidget(plain_label(self.tr("All of these are"), role=TextRole.SMALL_STRONG))
        row.addWidget(self.another)
        row.addWidget(self.same)
        row.addWidget(ElidedLabel(hint, role=TextRole.SMALL, quiet=True))
        self.another.clicked.connect(self._choose)
        self.same.clicked.connect(self._choose)

    def show_answers(self, answers: Answers) -> None:
        """Show the rule that holds."""
        self.same.setChecked(answers.merge_similar)
        self.another.setChecked(not answers.merge_similar)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.same.isChecked())
