"""For whom a pack is encrypted: colleagues' public keys, one a line, and the own one to copy."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.forms.text_field import TextField
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.theme import TextRole


class EncryptTo(QWidget):
    """Takes public keys of age; with none the pack is not encrypted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask for nothing, and show no own key yet."""
        super().__init__(parent)
        self._own = ""
        heading = plain_label(self.tr("Encrypt to"), role=TextRole.HEADING)
        heading.setContentsMargins(0, 8, 0, 0)
        hint = self.tr("Your colleagues' public keys (age1…), one a line")
        self.keys = TextField(hint=hint, lines=2)
        self.keys.setAccessibleName(self.tr("Public keys to encrypt to"))
        heading.setBuddy(self.keys)
        self.says = plain_label(
            self.tr("Without one anybody can read the pack. With some, only their owners can."),
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

    @Slot()
    def copy_own(self) -> None:
        """Put the own public key on the clipboard."""
        QGuiApplication.clipboard().setText(self._own)
