"""What stands in a list or a text that has nothing yet: what to do first, and a button for it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.held_back import changes_casebook
from desktop.ui.labels import plain_label, set_plain_text


class EmptyLines(QWidget):
    """A sentence in the middle of what would hold lines; hidden as soon as there are some.

    Signals:
        action_chosen: The button was used.
    """

    action_chosen = Signal()

    def __init__(self, area: QAbstractScrollArea, action: str = "") -> None:
        """Stand over the inside of ``area``, out of sight; no ``action``, no button."""
        super().__init__(area.viewport())
        self.hide()
        self.label = plain_label(quiet=True, wrap=True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(action)
        changes_casebook(self.button)
        self.button.setHidden(not action)
        self.button.clicked.connect(self.action_chosen)
        # In a dock of a few pixels it scrolls rather than be cut.
        inner, scroll = QWidget(), QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        for part in (inner, scroll.viewport()):
            part.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 8, 16, 8)
        column.addStretch(2)
        column.addWidget(self.label)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        area.viewport().installEventFilter(self)

    def say(self, sentence: str, *, offers: bool = True) -> None:
        """Say what to do first; nothing, and no button, with an empty sentence.

        Args:
            sentence: It.
            offers: Whether the button would help.
        """
        set_plain_text(self.label, sentence)
        self.button.setVisible(offers and bool(self.button.text()))
        self._fit()
        self.setVisible(bool(sentence))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what it stands over."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        around = self.parentWidget()
        assert around is not None
        self.setGeometry(around.rect())
