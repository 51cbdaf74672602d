"""The page on which the passphrase of the open casebook is set, changed or removed."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QRadioButton, QVBoxLayout, QWidget

from desktop.services.passphrases import Copies
from desktop.ui.counts import counted
from desktop.ui.security.card import Card, PassphraseField
from desktop.ui.theme import Theme
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.hinted_button import HintedButton

LOCK_AFTER_MIN = (1, 2, 5, 10, 15, 30, 60, 0)
"""The choices for the lock, in minutes; 0 is never."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassphraseWish:
    """What shall become of the passphrase; its parts are not printed.

    Attributes:
        present: The present passphrase as typed, empty where there is none.
        passphrase: The new one.
        again: The new one, typed again.
        remove: Whether there shall be none.
        fate: What becomes of the backups.
    """

    present: str = field(default="", repr=False)
    passphrase: str = field(default="", repr=False)
    again: str = field(default="", repr=False)
    remove: bool = False
    fate: Copies = Copies.REWRITE


class PassphrasePage(QWidget):
    """Asks what shall become of the passphrase.

    Signals:
        wanted: It shall be so (a `PassphraseWish`).
        lock_after_chosen: The casebook is locked after so many minutes without a hand on it.
        left: It stays as it is.
    """

    wanted = Signal(object)
    lock_after_chosen = Signal(int)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        is_encrypted: bool,
        backups: int,
        lock_after_min: int,
        parent: QWidget | None = None,
    ) -> None:
        """Ask for the casebook called ``name``, of which there are so many ``backups``."""
        super().__init__(parent)
        self._is_encrypted = is_encrypted
        title = self.tr("Passphrase of “{0}”") if is_encrypted else self.tr("Encrypt “{0}”")
        self.card = Card(theme, "lock", title.format(name), self._sentence())
        self.present = PassphraseField(theme)
        self.change = QRadioButton(self.tr("Change it"))
        self.remove = QRadioButton(self.tr("Remove it: whoever has the file can read it then"))
        self.change.setChecked(True)
        self.passphrase = PassphraseField(theme)
        self.again = PassphraseField(theme)
        self.fate = QComboBox()
        self.lock_after = QComboBox()
        self.go_button = HintedButton(self._deed(), "Ctrl+Return", primary=True)
        self.back_button = HintedButton(self.tr("Cancel"), "Esc")
        self._lay_out(backups)
        self._fill(lock_after_min)
        FocusTo(self, self.present if is_encrypted else self.passphrase)
        self.change.toggled.connect(self._choose)
        for line in (self.present, self.passphrase, self.again):
            line.returnPressed.connect(self.focusNextChild)
        self.lock_after.activated.connect(self._choose_lock)
        self.go_button.clicked.connect(self.go)
        self.back_button.clicked.connect(self.left)

    def refuse(self, sentence: str) -> None:
        """Say why nothing was changed."""
        self.card.say(sentence)
        self._be_busy(is_busy=False)
        line = self.present if self._is_encrypted else self.passphrase
        line.setFocus()
        line.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape, go on with Ctrl and Return."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif held and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.go_button.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def go(self) -> None:
        """Ask for what is entered."""
        self.card.say("")
        self._be_busy(is_busy=True)
        self.wanted.emit(
            PassphraseWish(
                present=self.present.take(),
                passphrase=self.passphrase.take(),
                again=self.again.take(),
                remove=self.remove.isChecked(),
                fate=Copies(self.fate.currentData()),  # Qt hands back a plain text.
            )
        )

    def _sentence(self) -> str:
        if self._is_encrypted:
            return self.tr(
                "The whole file is written anew, with a new recovery key; the one on paper no"
                " longer opens it. To change only that key, type the same passphrase again."
            )
        return self.tr(
            "Then nobody can read the file without the passphrase. Four or five words that do not"
            " belong together are good. If it is lost, only the recovery key helps, which is shown"
            " afterwards."
        )

    def _deed(self) -> str:
        if not self._is_encrypted:
            return self.tr("Encrypt")
        return self.tr("Remove") if self.remove.isChecked() else self.tr("Change")

    def _lay_out(self, backups: int) -> None:
        card, has_one = self.card, self._is_encrypted
        present = self.tr("Present passphrase, or the recovery key")
        card.add_field(present, self.present, shown=has_one)
        for way in (self.change, self.remove):
            card.column.addWidget(way)
            if not has_one:
                way.hide()
        card.add_field(self.tr("New passphrase"), self.passphrase)
        card.add_field(self.tr("The same again"), self.again)
        words = (
            self.tr("{0}, which the present passphrase opens")
            if has_one
            else self.tr("{0}, which anybody can read")
        )
        card.add_field(words.format(counted(backups, "backup")), self.fate, shown=bool(backups))
        card.add_field(self.tr("Lock it when nobody uses it for"), self.lock_after, shown=has_one)
        card.add_buttons(self.back_button, self.go_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)

    def _fill(self, lock_after_min: int) -> None:
        for words, fate in (
            (self.tr("Treat them alike"), Copies.REWRITE),
            (self.tr("Remove them"), Copies.REMOVE),
            (self.tr("Leave them as they are"), Copies.LEAVE),
        ):
            self.fate.addItem(words, fate)
        for minutes in LOCK_AFTER_MIN:
            words = counted(minutes, "minute") if minutes else self.tr("Never lock it")
            self.lock_after.addItem(words, minutes)
        self.lock_after.setCurrentIndex(max(0, self.lock_after.findData(lock_after_min)))

    def _be_busy(self, *, is_busy: bool) -> None:
        for part in (self.present, self.passphrase, self.again, self.go_button):
            part.setEnabled(not is_busy)
        self.go_button.setText(self.tr("A moment…") if is_busy else self._deed())
        if not is_busy:
            self._choose()

    @Slot()
    def _choose(self) -> None:
        for part in (self.passphrase, self.again):
            part.setEnabled(not self.remove.isChecked())
        self.go_button.setText(self._deed())

    @Slot()
    def _choose_lock(self) -> None:
        self.lock_after_chosen.emit(self.lock_after.currentData())
