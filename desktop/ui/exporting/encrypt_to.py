"""How a pack is encrypted: to colleagues' public keys, one a line, or by a passphrase."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.forms.text_field import TextField
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.security.card import PassphraseField
from desktop.ui.theme import TextRole, Theme


class EncryptTo(QWidget):
    """Takes public keys of age, or a passphrase; with neither the pack is not encrypted.

    Signals:
        edited: Something of it was.
    """

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Ask for nothing, and show no own key yet."""
        super().__init__(parent)
        self._own = ""
        heading = plain_label(self.tr("Encrypt to"), role=TextRole.HEADING)
        heading.setContentsMargins(0, 8, 0, 0)
        hint = self.tr("Your colleagues’ public keys (age1…), one a line")
        self.keys = TextField(hint=hint, lines=2)
        self.keys.setAccessibleName(self.tr("Public keys to encrypt to"))
        heading.setBuddy(self.keys)
        self.says = plain_label(
            self.tr("With any here, only their owners can read the pack."),
            role=TextRole.SMALL,
            quiet=True,
            wrap=True,
        )
        self.own = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        self.copy_button = QPushButton(self.tr("Copy my public key"))
        row = QHBoxLayout()
        row.addWidget(self.own, 1)
        row.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (heading, self.keys, self.says):
            column.addWidget(widget)
        column.addLayout(row)
        self.passphrase, self.again = PassphraseField(theme), PassphraseField(theme)
        for words, field in (
            (self.tr("Or by a passphrase"), self.passphrase),
            (self.tr("The same again"), self.again),
        ):
            label = plain_label(words, role=TextRole.HEADING)
            label.setContentsMargins(0, 8, 0, 0)
            label.setBuddy(field)
            field.setAccessibleName(words)
            field.textEdited.connect(self.edited)
            column.addWidget(label)
            column.addWidget(field)
        tell = self.tr(
            "Tell it to them by another way than the pack. With neither keys nor a passphrase"
            " anybody can read the pack."
        )
        column.addWidget(plain_label(tell, role=TextRole.SMALL, quiet=True, wrap=True))
        self.keys.edited.connect(self.edited)
        self.show_own("")
        self.copy_button.clicked.connect(self.copy_own)

    def show_own(self, key: str) -> None:
        """Show the own public key, of which the ends are enough; nothing where it is empty."""
        self._own = key
        set_plain_text(self.own, self.tr("Yours: {0}…{1}").format(key[:6], key[-6:]))
        for part in (self.own, self.copy_button):
            part.setVisible(bool(key))

    def value(self) -> tuple[str, ...]:
        """Return the keys as they were entered, a line each."""
        return tuple(line.strip() for line in self.keys.value().splitlines() if line.strip())

    def typed(self) -> tuple[str, str]:
        """Return the passphrase as it was typed, and as it was typed again."""
        return self.passphrase.take(), self.again.take()

    def forget(self) -> None:
        """Forget the passphrase."""
        for field in (self.passphrase, self.again):
            field.setText("")  # Unlike clear, nothing brings it back.

    @Slot()
    def copy_own(self) -> None:
        """Put the own public key on the clipboard."""
        QGuiApplication.clipboard().setText(self._own)
