"""Hands the focus of a panel on to one of its controls; Tab still comes to all of them."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class FocusTo(QObject):
    """Gives ``control`` the focus that ``panel`` is given.

    Not `QWidget.setFocusProxy`: coming to a panel with one, Tab goes to the proxy at once and
    leaves out what stands before it; and Qt 6.11 cuts a panel with a menu out of the chain.
    """

    def __init__(self, panel: QWidget, control: QWidget) -> None:
        super().__init__(panel)
        self._control = control
        panel.installEventFilter(self)

    def eventFilter(self, _panel: QObject, event: QEvent) -> bool:
        """Pass on the focus, and let the panel see all else."""
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self._control.setFocus(event.reason())
        return False
