"""A button with an icon and words, whose words go where a row has no room for them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

_ICON_GAP = 4


class WordedButton(QPushButton):
    """Shows its icon alone when told so; its text and its name stay what they are.

    Args:
        icon: Before the words, or alone.
        text: What it does, in a word or two.
        parent: The widget that holds it.
    """

    # Qt may ask for a size while the button is still being made.
    _has_words = True

    def __init__(self, icon: QIcon, text: str, parent: QWidget | None = None) -> None:
        super().__init__(icon, text, parent)

    @property
    def has_words(self) -> bool:
        """Whether the words are shown."""
        return self._has_words

    def show_words(self, *, shown: bool) -> None:
        """Show the words, or the icon alone."""
        if shown is not self._has_words:
            self._has_words = shown
            self.updateGeometry()
            self.update()

    def full_width(self) -> int:
        """Return the room for everything, in pixels."""
        return super().sizeHint().width()

    def bare_width(self) -> int:
        """Return the room for the icon alone, in pixels."""
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return super().sizeHint().width() - words.width() - _ICON_GAP

    def sizeHint(self) -> QSize:
        """Return the room for what is shown."""
        width = self.full_width() if self._has_words else self.bare_width()
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the room for what is shown: a cut word is no word."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button with or without its words."""
        if self._has_words:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
