"""What stands in the window while slow work goes on with the whole casebook."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.ui.labels import set_plain_text
from desktop.ui.security.card import Card
from desktop.ui.theme import Theme
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.hinted_button import HintedButton
from desktop.ui.widgets.motion import show_busy

_STEPS = 1_000


class WaitPage(QWidget):
    """Says what goes on and how far it is, and lets it be cancelled as long as it can be.

    Signals:
        cancelled: It is not wanted any more.
    """

    cancelled = Signal()

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        sentence: str,
        parent: QWidget | None = None,
    ) -> None:
        """Say what goes on.

        Args:
            theme: How it looks.
            icon: File name without ``.svg``.
            title: What goes on.
            sentence: What is safe meanwhile.
            parent: The widget that holds it.
        """
        super().__init__(parent)
        self.card = Card(theme, icon, title, sentence)
        self.bar = QProgressBar()
        # Nothing is known until it tells of itself.
        show_busy(self.bar)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.cancel_button = HintedButton(self.tr("Cancel"), "Esc")
        self.cancel_button.clicked.connect(self._cancel)
        self.card.column.addWidget(self.bar)
        self.card.add_buttons(self.cancel_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.card)
        FocusTo(self, self.cancel_button)

    def show_part(self, part: float, *, can_cancel: bool) -> None:
        """Show which part is done, 0 to 1, and whether it can still be cancelled."""
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(round(part * _STEPS))
        if not can_cancel and self.cancel_button.isEnabled():
            self._let_go()
            set_plain_text(self.card.sentence, self.tr("It is being finished; a moment more."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cancel on Escape."""
        if event.key() == Qt.Key.Key_Escape and self.cancel_button.isEnabled():
            self.cancel_button.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _cancel(self) -> None:
        self._let_go()
        set_plain_text(self.card.sentence, self.tr("It is being cancelled…"))
        self.cancelled.emit()

    def _let_go(self) -> None:
        self.cancel_button.setEnabled(False)
