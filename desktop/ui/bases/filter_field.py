"""The field above the list: Esc empties it, the down key leaves it for the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilterField(QLineEdit):
    """One line in which words narrow a list as they are typed.

    Signals:
        left_downwards: The user goes on in the list.
    """

    left_downwards = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self.setProperty("search", True)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Esc, where there is something to clear, and the keys that lead to the list."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in _DOWN:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)
