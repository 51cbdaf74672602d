"""The page on which a new casebook gets its name and place, and a passphrase if one is wanted."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.services.new_place import free_name
from desktop.ui.labels import ElidedLabel, plain_label
from desktop.ui.security.card import BETWEEN_PX, Card, PassphraseField, named
from desktop.ui.theme import Theme
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.hinted_button import HintedButton


class NewPage(QWidget):
    """Asks for the name and the place of a new casebook.

    Attributes:
        folder: Where it is to be.

    Signals:
        made: The casebook is to be made: its folder and name, its passphrase, empty for none, and
            the same again.
        left: None is to be made.
    """

    made = Signal(str, str, str, str)
    left = Signal()

    def __init__(self, theme: Theme, folder: Path, parent: QWidget | None = None) -> None:
        """Offer a place in ``folder``."""
        super().__init__(parent)
        self.folder = folder
        self.card = Card(
            theme,
            "file-plus",
            self.tr("New casebook"),
            self.tr("One file holds everything. It can be moved and copied like any other."),
        )
        self.name = QLineEdit(free_name(folder, self.tr("My casebook")))
        self.place = ElidedLabel(str(folder), quiet=True, is_place=True)
        self.change_button = QPushButton(self.tr("Change…"))
        self.change_button.setAccessibleName(self.tr("Change the place"))
        self.protect = QCheckBox(self.tr("Protect it with a passphrase"))
        self.passphrase = PassphraseField(theme)
        self.again = PassphraseField(theme)
        self.make_button = HintedButton(self.tr("Create"), "Return", primary=True)
        self.back_button = HintedButton(self.tr("Cancel"), "Esc")
        self.card.add_field(self.tr("Name"), self.name)
        self.card.add_field(self.tr("Place"), self._place_row())
        self.card.column.addWidget(self.protect)
        self.protected = self._protected()
        self.card.column.addWidget(self.protected)
        self.card.add_buttons(self.back_button, self.make_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.card)
        FocusTo(self, self.name)
        # A line that the focus leaves for a moment, as while a window fills, is no longer selected.
        self.name.installEventFilter(self)
        self.name.selectAll()
        self.name.returnPressed.connect(self.make_button.click)
        self.change_button.clicked.connect(self._ask_place)
        self.protect.toggled.connect(self._show_protected)
        self.passphrase.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.make_button.click)
        self.make_button.clicked.connect(self._make)
        self.back_button.clicked.connect(self.left)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with the passphrase, and go there."""
        self._say_at(self.passphrase if self.protect.isChecked() else self.name, sentence)

    def refuse_name(self, sentence: str) -> None:
        """Say why no casebook can be made of that name in that place, and go to the name."""
        self._say_at(self.name, sentence)

    def _say_at(self, field: QLineEdit, sentence: str) -> None:
        self.card.say(sentence)
        self._be_busy(is_busy=False)
        field.setFocus()
        field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let what is typed take the place of the proposed name, as long as nobody changed it."""
        if (
            watched is self.name
            and event.type() is QEvent.Type.FocusIn
            and not self.name.isModified()
        ):
            self.name.selectAll()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _place_row(self) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.place, 1)
        across.addWidget(self.change_button)
        return row

    def _protected(self) -> QWidget:
        """Return the fields of the passphrase, out of sight."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN_PX)
        words = self.tr(
            "Without it nobody can read the casebook. Four or five words that do not belong"
            " together are good."
            " It can be set later too."
        )
        column.addWidget(plain_label(words, quiet=True, wrap=True))
        for name, field in (
            (self.tr("Passphrase"), self.passphrase),
            (self.tr("The same again"), self.again),
        ):
            column.addWidget(named(name, field))
        part.hide()
        return part

    @Slot(bool)
    def _show_protected(self, is_wanted: bool) -> None:
        self.protected.setVisible(is_wanted)
        if is_wanted:
            self.passphrase.setFocus()

    @Slot()
    def _ask_place(self) -> None:
        words = self.tr("Place of the new casebook")
        chosen = QFileDialog.getExistingDirectory(self, words, str(self.folder))
        if chosen:
            self.folder = Path(chosen)
            self.place.set_full_text(chosen)
            self.card.say("")

    @Slot()
    def _make(self) -> None:
        self.card.say("")
        self._be_busy(is_busy=True)
        typed = ("", "")
        if self.protect.isChecked():
            typed = (self.passphrase.take(), self.again.take())
        self.made.emit(str(self.folder), self.name.text(), *typed)

    def _be_busy(self, *, is_busy: bool) -> None:
        for part in (self.name, self.change_button, self.protect, self.protected, self.make_button):
            part.setEnabled(not is_busy)
        self.make_button.setText(self.tr("Creating…") if is_busy else self.tr("Create"))
