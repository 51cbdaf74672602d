"""Folds the list of bases away while a form or a page beside the timeline needs its room."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QWidget


class SideFold(QObject):
    """Keeps the window as wide as it is where what comes to one side needs more.

    Args:
        window: As wide as it may be.
        dock: What is folded away.
        stack: What stands at the other side.
        resting: The page of ``stack`` with which the dock comes back.
    """

    def __init__(
        self, window: QMainWindow, dock: QDockWidget, stack: QStackedWidget, resting: QWidget
    ) -> None:
        super().__init__(window)
        self._window, self._dock, self._stack, self._resting = window, dock, stack, resting
        self._is_folded = False
        # Not before the stack has given up the room: the window would grow.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._look)
        stack.currentChanged.connect(self._later.start)

    def make_room(self, page: QWidget) -> None:
        """Fold the dock away if there is no room for it beside ``page``, which comes next."""
        # What was never shown has letters of another size, and so asks for less.
        for part in (page, *page.findChildren(QWidget)):
            part.ensurePolished()
            layout = part.layout()
            if layout is not None:
                layout.invalidate()
        parts = (self._dock, self._window.centralWidget(), page)
        least = sum(max(one.minimumSizeHint().width(), one.minimumWidth()) for one in parts if one)
        if self._dock.isVisible() and least > self._window.width():
            self._is_folded = True
            self._dock.hide()

    @Slot()
    def unfold(self) -> None:
        """Bring the dock back if it was folded away, as before a layout is remembered."""
        if self._is_folded:
            self._is_folded = False
            self._dock.show()

    @Slot()
    def _look(self) -> None:
        if self._stack.currentWidget() is self._resting:
            self.unfold()
