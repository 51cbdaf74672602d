"""The page on which a new casebook gets its passphrase, or none."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.security.card import Card, PassphraseField
from desktop.ui.theme import Theme
from desktop.ui.widgets.hinted_button import HintedButton


class NewPage(QWidget):
    """Asks for the passphrase of a new casebook.

    Signals:
        made: The casebook is to be made: its passphrase, empty for none, and the same again.
        left: None is to be made.
    """

    made = Signal(str, str)
    left = Signal()

    def __init__(self, theme: Theme, path: Path, parent: QWidget | None = None) -> None:
        """Ask for the casebook that shall be at ``path``."""
        super().__init__(parent)
        self.path = path
        self.card = Card(
            theme,
            "file-plus",
            self.tr("New casebook {0}").format(path.name),
            self.tr(
                "With a passphrase nobody can read it without. Four or five words that do not"
                " belong together are good. Leave it empty, and whoever has the file can read it;"
                " it can be set later."
            ),
        )
        self.passphrase = PassphraseField(theme)
        self.again = PassphraseField(theme)
        self.make_button = HintedButton(self.tr("Create"), "Return", primary=True)
        self.back_button = HintedButton(self.tr("Cancel"), "Esc")
        self.card.add_field(self.tr("Passphrase, or empty"), self.passphrase)
        self.card.add_field(self.tr("The same again"), self.again)
        self.card.add_buttons(self.make_button, self.back_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.card)
        self.setFocusProxy(self.passphrase)
        self.passphrase.returnPressed.connect(self._go_on)
        self.again.returnPressed.connect(self.make_button.click)
        self.make_button.clicked.connect(self._make)
        self.back_button.clicked.connect(self.left)

    def refuse(self, sentence: str) -> None:
        """Say why it was not made."""
        self.card.say(sentence)
        self._be_busy(is_busy=False)
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _go_on(self) -> None:
        if self.passphrase.text():
            self.again.setFocus()
        else:
            self.make_button.click()

    @Slot()
    def _make(self) -> None:
        self.card.say("")
        self._be_busy(is_busy=True)
        self.made.emit(self.passphrase.take(), self.again.take())

    def _be_busy(self, *, is_busy: bool) -> None:
        for part in (self.passphrase, self.again, self.make_button):
            part.setEnabled(not is_busy)
        self.make_button.setText(self.tr("Creating…") if is_busy else self.tr("Create"))
