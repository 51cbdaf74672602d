"""Asks for the menu of a line of a table: by right click, Menu key or Shift+F10."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView

from desktop.ui.widgets.column_chooser import ColumnChooser

RecordAt = Callable[[QModelIndex], tuple[str, str] | None]
"""Returns kind and id of the record of a line, None where it has none."""

OwnAt = Callable[[QModelIndex], tuple[QAction, ...]]
"""Returns what a table itself offers for a line, above what can be done with its record."""


def no_record(_index: QModelIndex) -> None:
    """Tell that no line of a table is of a record."""
    return


def nothing_own(_index: QModelIndex) -> tuple[QAction, ...]:
    """Tell that a table offers nothing of its own."""
    return ()


class LineMenu(QObject):
    """Serves the lines of one table; those without a record lead to the columns.

    Attributes:
        columns: Which columns the table shows, and in which order.
        own: What the table itself offers for the line whose menu was wanted last.

    Signals:
        menu_wanted: The menu of a line is wanted (its record's kind and id, where on the screen).
    """

    menu_wanted = Signal(str, str, QPoint)

    def __init__(
        self,
        view: QAbstractItemView,
        columns: ColumnChooser,
        record_at: RecordAt = no_record,
        own_at: OwnAt = nothing_own,
    ) -> None:
        """Serve ``view``; ``record_at`` tells what a line is of."""
        super().__init__(view)
        self._view, self._record_at, self._own_at = view, record_at, own_at
        self.columns = columns
        self.own: tuple[QAction, ...] = ()
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the menu of the line under the pointer, by key that of the current one."""
        if event.type() is not QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return False
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        view = self._view
        index = view.currentIndex() if by_key else view.indexAt(event.pos())
        if index.isValid() or by_key:
            event.accept()
            self._open(index, event.pos(), by_key=by_key)
            return True
        return False

    def _open(self, index: QModelIndex, at: QPoint, *, by_key: bool) -> None:
        view = self._view
        if by_key:
            at = (view.visualRect(index) if index.isValid() else view.rect()).center()
            # Of a line that is wider than the list, the middle may be out of sight.
            at.setX(view.viewport().width() // 2)
        place = view.viewport().mapToGlobal(at)
        found = self._record_at(index) if index.isValid() else None
        if found is None:
            self.columns.menu.popup(place)
        else:
            self.own = self._own_at(index)
            self.menu_wanted.emit(*found, place)
