"""A button that shows its keys in a small frame after its words, where there is room."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QIcon, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolTip,
    QWidget,
)

from desktop.ui.labels import tool_tip
from desktop.ui.widgets.key_hint import KeyHint
from desktop.ui.widgets.worded_button import WordedButton

_GAP = 8
_MARGIN = 11


class HintedButton(WordedButton):
    """A push button with a key hint; the shortcut itself belongs to an action of the owner.

    Args:
        text: What it does, in a word or two.
        keys: As in a `QKeySequence`, "Ctrl+Return".
        primary: Whether it is the one filled button.
        icon: Before the words.
        parent: The widget that holds it.
    """

    def __init__(
        self,
        text: str,
        keys: str,
        *,
        primary: bool = False,
        icon: QIcon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon or QIcon(), text, parent)
        self.setProperty("primary", primary)
        self.hint = KeyHint(keys, on_accent=primary, parent=self)
        self.setAccessibleDescription(self.hint.text())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room for icon, words and keys."""
        return super().sizeHint() + QSize(self._hint_room() if self.has_words else 0, 0)

    def minimumSizeHint(self) -> QSize:
        """Return the room for icon and words: the keys are said elsewhere too, and go first."""
        return super().sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the keys at the end of the line's direction."""
        super().resizeEvent(event)
        self.hint.setVisible(self._shows_keys())
        size = self.hint.sizeHint()
        left = self.width() - size.width() - _MARGIN
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = _MARGIN
        top = (self.height() - size.height()) // 2
        self.hint.setGeometry(left, top, size.width(), size.height())

    def event(self, event: QEvent) -> bool:
        """Tell what it does and its keys where there is no room for these, nor a tip of its own."""
        if (
            isinstance(event, QHelpEvent)
            and event.type() is QEvent.Type.ToolTip
            and not (self.toolTip() or self._shows_keys())
        ):
            words = f"{self.text().replace('&', '')} ({self.hint.text()})"
            QToolTip.showText(event.globalPos(), tool_tip(words), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame over all of it, the words over what the keys leave."""
        if not self._shows_keys():
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        room = self._hint_room()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            option.rect.adjust(room, 0, 0, 0)
        else:
            option.rect.adjust(0, 0, -room, 0)
        self.paint_label(painter, option)

    def _shows_keys(self) -> bool:
        return self.has_words and self.width() >= self.sizeHint().width()

    def _hint_room(self) -> int:
        return self.hint.sizeHint().width() + _GAP
