"""What a pack has that no other format has: who hands it over, what for, signed, encrypted."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.ui.exporting.asked import Asked
from desktop.ui.exporting.encrypt_to import EncryptTo
from desktop.ui.exporting.lines import heading, indented
from desktop.ui.forms.fields import LineField
from desktop.ui.labels import plain_label
from desktop.ui.theme import TextRole, Theme


class HandingOver(QWidget):
    """Asks for it, below the format's own line.

    Signals:
        edited: Whether it is encrypted may be otherwise.
    """

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Ask for nothing yet."""
        super().__init__(parent)
        self.who = LineField(hint=self.tr("Your name, as your colleague knows it"))
        self.purpose = LineField(hint=self.tr("What it may be used for"))
        self.sign = QCheckBox(self.tr("Sign it with my key"))
        proves = self.tr("A signature proves to whoever gets it that it is from you.")
        self.proves = plain_label(proves, role=TextRole.SMALL, quiet=True, wrap=True)
        self.encrypt_to = EncryptTo(theme)
        self.encrypt_to.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        for field, words in (
            (self.who, self.tr("Handed over by")),
            (self.purpose, self.tr("What for")),
        ):
            label = heading(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(self.sign)
        column.addLayout(indented(self.proves))
        column.addWidget(self.encrypt_to)

    @property
    def is_sealed(self) -> bool:
        """Whether only some will be able to read it."""
        return bool(self.encrypt_to.value() or any(self.encrypt_to.typed()))

    def completed(self, asked: Asked) -> Asked:
        """Return what is asked for, with what was entered here."""
        return replace(
            asked,
            who=self.who.value(),
            purpose=self.purpose.value(),
            is_signed=self.sign.isChecked(),
            encrypt_to=self.encrypt_to.value(),
            passphrase=self.encrypt_to.typed(),
        )
