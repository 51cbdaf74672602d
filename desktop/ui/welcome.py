"""What stands on the screen when no casebook could be opened: why, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QPushButton, QVBoxLayout, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.empty_state import EmptyState


class Welcome(QMainWindow):
    """A window without a casebook.

    Signals:
        open_chosen: Another casebook is wanted.
        example_chosen: The example is wanted.
    """

    open_chosen = Signal()
    example_chosen = Signal()

    def __init__(self, theme: Theme, sentence: str) -> None:
        """Say ``sentence``, and offer another casebook or the example."""
        super().__init__()
        self.setWindowTitle("Basewatch")
        self.state = EmptyState(theme, "folder-open", sentence, self.tr("Open a casebook…"))
        self.state.action_chosen.connect(self.open_chosen)
        example = QPushButton(self.tr("Open the example"))
        example.clicked.connect(self.example_chosen)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.addWidget(self.state, 1)
        column.addWidget(example)
        self.setCentralWidget(centre)
        self.resize(560, 360)

    def set_sentence(self, sentence: str) -> None:
        """Say something else."""
        self.state.set_sentence(sentence)
