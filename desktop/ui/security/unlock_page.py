"""The page that asks for the passphrase of a casebook, when it opens and when it was locked."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.ui.security.card import Card, PassphraseField
from desktop.ui.theme import Theme
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.hinted_button import HintedButton

WAIT_MS = 1_000
"""After each wrong passphrase it waits so much longer before the next is tried."""
_MOST_WAITS = 5


class UnlockPage(QWidget):
    """Asks for a passphrase; whoever tries it says with `refuse` what was wrong with it.

    Signals:
        typed: What is to be tried.
        other_wanted: Another casebook is wanted instead.
        left: Nothing is to be opened.
    """

    typed = Signal(str)
    other_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        is_locked: bool,
        can_leave: bool,
        sentence: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Ask for the passphrase of the casebook called ``name``.

        Args:
            theme: How it looks.
            name: The file's.
            is_locked: Whether it was open before.
            can_leave: Whether there is a casebook to go back to.
            sentence: What to type, where it is not the passphrase of a casebook.
            parent: The widget that holds it.
        """
        super().__init__(parent)
        self._can_leave = can_leave
        self._wrong = 0
        title = self.tr("“{0}” is locked") if is_locked else self.tr("“{0}” is encrypted")
        self.card = Card(
            theme,
            "lock",
            title.format(name),
            sentence or self.tr("Type its passphrase, or the recovery key that was printed."),
        )
        self.field = PassphraseField(theme)
        self.open_button = HintedButton(self.tr("Open"), "Return", primary=True)
        self.other_button = QPushButton(self.tr("Another casebook…"))
        self.back_button = HintedButton(self.tr("Back"), "Esc")
        self.back_button.setVisible(can_leave)
        self.other_button.setVisible(not can_leave)
        self.card.add_field(self.tr("Passphrase"), self.field)
        self.card.add_buttons(self.back_button, self.other_button, self.open_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.card)
        FocusTo(self, self.field)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ready)
        if not can_leave:
            # No menu stands above it that would do so.
            QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self._close_window)
        self.field.returnPressed.connect(self.open_button.click)
        self.open_button.clicked.connect(self._try)
        self.back_button.clicked.connect(self.left)
        self.other_button.clicked.connect(self.other_wanted)

    @Slot()
    def _close_window(self) -> None:
        self.window().close()

    def refuse(self, sentence: str) -> None:
        """Say why it did not open, and let the next be typed; it is tried after a short while."""
        self.card.say(sentence)
        self.field.setEnabled(True)
        self.field.setFocus()
        self.field.selectAll()
        self.open_button.setText(self.tr("Open"))
        self._wrong = min(self._wrong + 1, _MOST_WAITS)
        self._timer.start(WAIT_MS * self._wrong)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape, where there is something to go back to."""
        if event.key() == Qt.Key.Key_Escape and self._can_leave:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _try(self) -> None:
        typed = self.field.take()
        if not typed:
            self.card.say(self.tr("Type the passphrase first."))
            self.field.setFocus()
            return
        self.card.say("")
        self.field.setEnabled(False)
        self.open_button.setEnabled(False)
        self.open_button.setText(self.tr("Opening…"))
        self.typed.emit(typed)

    @Slot()
    def _ready(self) -> None:
        self.open_button.setEnabled(True)
