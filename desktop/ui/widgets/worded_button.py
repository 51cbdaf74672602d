"""A button with an icon and words, whose words go where a row has no room for them."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

# What Qt leaves between an icon and words, and what is added to it.
_ICON_GAP, _MORE_GAP = 4, 4


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
        gap = 0 if self.icon().isNull() else _MORE_GAP
        return super().sizeHint().width() + gap

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
        option = QStyleOptionButton()
        self.initStyleOption(option)
        if not self._has_words:
            option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self.paint_label(painter, option)

    def paint_label(self, painter: QStylePainter, option: QStyleOptionButton) -> None:
        """Draw the icon and the words of ``option``, which Qt would set too close to each other."""
        # A copy: what an option hands out changes with it.
        words, whole = option.text, QRect(option.rect)
        if words and not option.icon.isNull():
            room = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words).width()
            gap = _ICON_GAP + _MORE_GAP
            option.text = ""
            option.rect = self._without(whole, room + gap, is_at_end=True)
            painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
            option.rect = self._without(whole, option.iconSize.width() + gap, is_at_end=False)
            option.text, option.icon = words, QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)

    def _without(self, whole: QRect, width: int, *, is_at_end: bool) -> QRect:
        """Return a place without so many pixels at its beginning or end, as a line is read."""
        if is_at_end is (self.layoutDirection() == Qt.LayoutDirection.LeftToRight):
            return whole.adjusted(0, 0, -width, 0)
        return whole.adjusted(width, 0, 0, 0)
