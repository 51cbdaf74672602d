"""Folds the list of bases away while a form or a page beside the timeline needs its room."""

from PySide6.QtCore import QEvent, QObject, QTimer, SignalInstance, Slot
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QStyle, QWidget


class SideFold(QObject):
    """Keeps the window as wide as it is where what comes to one side needs more.

    Args:
        window: As wide as it may be.
        dock: What is folded away.
        stack: What stands at the other side.
        resting: The page of ``stack`` with which the dock comes back.
        resized_text: Tells that letters have another size.
    """

    def __init__(
        self,
        window: QMainWindow,
        dock: QDockWidget,
        stack: QStackedWidget,
        resting: QWidget,
        resized_text: SignalInstance,
    ) -> None:
        super().__init__(window)
        self._window, self._dock, self._stack, self._resting = window, dock, stack, resting
        self._is_folded = False
        # As large as it was made, and not as Qt makes it when letters grow.
        self._size = window.size()
        # Not before the stack has given up the room: the window would grow.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._look)
        stack.currentChanged.connect(self._later.start)
        resized_text.connect(self._take_up_size)
        window.installEventFilter(self)

    def make_room(self, page: QWidget) -> None:
        """Fold the dock away if there is no room for it beside ``page``, which comes next."""
        _measure_anew(self._dock, self._window.centralWidget(), page)
        self._fold_beside(page)

    def _fold_beside(self, page: QWidget) -> None:
        if self._dock.isVisible() and self._least_beside(page) > self._window.width():
            self._is_folded = True
            self._dock.hide()

    @Slot()
    def unfold(self) -> None:
        """Bring the dock back if it was folded away, as before a layout is remembered."""
        if self._is_folded:
            self._is_folded = False
            self._dock.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look anew when the window has another size, once it stands."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._later.start()
        return False

    @Slot()
    def _take_up_size(self) -> None:
        """Take back what the window grew by as letters did."""
        self._give_back()
        self._later.start()

    def _give_back(self) -> None:
        """Take back what the window grew by if folding the dock away gives the room instead."""
        page = self._stack.currentWidget()
        if page is None or not self._stack.isVisible() or self._window.isMaximized():
            return
        _measure_anew(self._dock, self._window.centralWidget(), page)
        if self._dock.isVisible() and self._least_beside(page) > self._size.width():
            self._is_folded = True
            self._dock.hide()
            layout = self._window.layout()
            if layout is not None:
                layout.activate()
            self._window.resize(self._size)

    @Slot()
    def _look(self) -> None:
        page = self._stack.currentWidget()
        # As wide as it must be, and wider than before: nobody made it so.
        has_grown = self._window.width() > self._size.width()
        if page is not None and has_grown and self._window.width() <= self._least_beside(page):
            self._give_back()
        self._size = self._window.size()
        if page is self._resting:
            self.unfold()
        # Where a page has the whole window, nothing stands beside it.
        if page is None or not self._stack.isVisible():
            return
        if self._is_folded and self._least_beside(page) <= self._window.width():
            self.unfold()
        else:
            self._fold_beside(page)

    def _least_beside(self, page: QWidget) -> int:
        """Return how wide the window must be for the dock, what is in its middle, and ``page``."""
        parts = [one for one in (self._dock, self._window.centralWidget(), page) if one]
        extent = QStyle.PixelMetric.PM_DockWidgetSeparatorExtent
        between = self._window.style().pixelMetric(extent, None, self._window)
        least = sum(max(one.minimumSizeHint().width(), one.minimumWidth()) for one in parts)
        return least + between * (len(parts) - 1)


def _measure_anew(*parts: QWidget | None) -> None:
    """Let layouts ask again: what was never shown has letters of another size, and wants less."""
    for part in filter(None, parts):
        for one in (part, *part.findChildren(QWidget)):
            one.ensurePolished()
            layout = one.layout()
            if layout is not None:
                layout.invalidate()
