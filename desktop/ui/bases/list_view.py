"""The list itself: keys, hovering, and quiet while it is being filled."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class BaseListView(QListView):
    """A list of lines of one or two rows of text, as wide as the panel.

    Signals:
        filled: It was painted for the first time with lines in it.
        menu_wanted: The menu of a line is wanted, at a place of the screen.
    """

    filled = Signal()
    menu_wanted = Signal(QModelIndex, QPoint)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.is_silenced = False
        self._was_filled = False
        self.setAccessibleName(name)
        self.setProperty("rows", True)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    @contextmanager
    def silenced(self) -> Iterator[None]:
        """Change the current line without that counting as the user's choice."""
        before = self.is_silenced
        self.is_silenced = True
        try:
            yield
        finally:
            self.is_silenced = before

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose a line only for who comes by key: else Qt chooses the first as a window opens.

        What is added next would be about that base, which nobody chose.
        """
        if event.reason() in _BY_KEY or self.currentIndex().isValid():
            super().focusInEvent(event)
            return
        with self.silenced():
            super().focusInEvent(event)
            self.selectionModel().clear()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the line under the pointer, of the current one by key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        at = self.visualRect(index).center() if by_key else event.pos()
        self.menu_wanted.emit(index, self.viewport().mapToGlobal(at))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when there was something to see for the first time."""
        super().paintEvent(event)
        if not self._was_filled and self.model().rowCount():
            self._was_filled = True
            QTimer.singleShot(0, self, self.filled.emit)
