"""Lets one page stand in the whole window's place, and puts everything back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QToolBar, QWidget


class WholePage(QObject):
    """Hides docks and toolbar while a page that needs the room stands in the centre."""

    def __init__(self, window: QMainWindow, pages: QStackedWidget) -> None:
        """Switch between the first of ``pages``, which the docks stand around, and the others."""
        super().__init__(window)
        self._window, self._pages = window, pages
        self._hidden: list[tuple[QWidget, QSize]] = []

    @property
    def is_entered(self) -> bool:
        """Whether a page has the window for itself."""
        return self._pages.currentIndex() != 0

    def enter(self, page: QWidget) -> None:
        """Let ``page`` stand there; coming from another such page, what was hidden stays so."""
        around: Sequence[QWidget] = (
            *self._window.findChildren(QDockWidget),
            *self._window.findChildren(QToolBar),
        )
        shown = [(widget, widget.size()) for widget in around if widget.isVisible()]
        for widget, _size in shown:
            widget.hide()
        if not self.is_entered:
            self._hidden = shown
        self._pages.setCurrentWidget(page)

    def leave(self) -> None:
        """Show the window as it was before."""
        if not self.is_entered:
            return
        self._pages.setCurrentIndex(0)
        for widget, _size in self._hidden:
            widget.show()
        # Shown again, docks take less room than they had.
        docks = [(one, size) for one, size in self._hidden if isinstance(one, QDockWidget)]
        if docks:
            widgets = [dock for dock, _size in docks]
            across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
            self._window.resizeDocks(widgets, [size.width() for _dock, size in docks], across)
            self._window.resizeDocks(widgets, [size.height() for _dock, size in docks], down)
        self._hidden = []
