"""One filled button on a screen: what stands over others takes that from theirs."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.ui.styling import set_style_property
from desktop.ui.theme import Theme
from desktop.ui.widgets.key_hint import KeyHint


def fill_button(button: QPushButton, theme: Theme, icon: str, *, is_filled: bool) -> None:
    """Fill a button, or leave it as others are; its icon and keys keep their contrast."""
    set_style_property(button, "primary", is_filled)
    button.setIcon(theme.icon(icon, "on_accent" if is_filled else "text"))
    for hint in button.findChildren(KeyHint):
        set_style_property(hint, "on_accent", is_filled)


class Lead(QObject):
    """Fills a button for as long as no form or editor with a filled button of its own is seen.

    Args:
        button: Is filled otherwise; owns this.
        theme: Gives the icon in both colours.
        icon: File name without ``.svg``.
        over: What has a filled button of its own.
    """

    def __init__(self, button: QPushButton, theme: Theme, icon: str, over: QWidget) -> None:
        super().__init__(button)
        self._button, self._theme, self._icon = button, theme, icon
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fill it again when what stood over it goes."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            # A window that is put away hides nothing of its own: both are as they were.
            is_over = isinstance(watched, QWidget) and not watched.isHidden()
            fill_button(self._button, self._theme, self._icon, is_filled=not is_over)
        return False
