"""What stands in the window while a casebook is written anew with another passphrase."""

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.ui.security.card import Card
from desktop.ui.theme import Theme


class WaitPage(QWidget):
    """Says what goes on; there is nothing to press, for it cannot be half done."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Say that the casebook called ``name`` is written anew."""
        super().__init__(parent)
        self.card = Card(
            theme,
            "lock",
            self.tr("{0} is written anew").format(name),
            self.tr("The present file stays until the new one was read through and found sound."),
        )
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("The casebook is written anew"))
        self.card.column.addWidget(bar)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.card)
