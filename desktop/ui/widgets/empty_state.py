"""What a panel shows when it has nothing yet: what it is for and what to do first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.theme import Theme
from desktop.ui.widgets.fitting import Fitting
from desktop.ui.widgets.icon_view import IconView


class EmptyState(Fitting):
    """An icon, a sentence, and a button for the first step; the icon only where there is room.

    Args:
        theme: Gives the icon.
        icon: File name without ``.svg``.
        sentence: What to do first.
        action: The button's words; no button without them.
        parent: The widget that holds it.

    Signals:
        action_chosen: The button was used.
    """

    action_chosen = Signal()

    def __init__(
        self,
        theme: Theme,
        icon: str,
        sentence: str,
        action: str = "",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.label = plain_label(sentence, quiet=True, wrap=True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(action)
        self.button.clicked.connect(self.action_chosen)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._icon = IconView(theme, icon, size_px=28)
        column.addWidget(self._icon, 0, middle)
        # Across the whole width: a label in the middle would guess its height, and be cut.
        column.addWidget(self.label)
        column.addWidget(self.button, 0, middle)
        column.addStretch(3)
        self.button.setHidden(not action)

    def add_button(self, button: QPushButton, *, is_first: bool = False) -> None:
        """Offer something else below the button, or before it."""
        at = self._column.indexOf(self.button) + (not is_first)
        self._column.insertWidget(at, button, 0, Qt.AlignmentFlag.AlignHCenter)

    def fit(self) -> None:
        """Leave the icon out where the sentence needs its room."""
        needed = self._column.minimumHeightForWidth(self.width())
        if self._icon.isHidden():
            needed += self._icon.sizeHint().height() + self._column.spacing()
        self._icon.setHidden(needed > self.height())

    def set_sentence(self, sentence: str) -> None:
        """Say something else, when a filter and not the casebook is what leaves it empty."""
        set_plain_text(self.label, sentence)
