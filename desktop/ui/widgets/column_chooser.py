"""Which columns a table shows and in which order: ticked in a menu of its head, moved by hand."""

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu

_PARTS = 2


class ColumnChooser(QObject):
    """Serves the head of one table; at least one column always stays.

    Attributes:
        menu: A tick for each column, and the way back to how they come; filled when it opens.
    """

    def __init__(self, head: QHeaderView, name: str) -> None:
        """Serve ``head`` of the table called ``name``."""
        super().__init__(head)
        self._head = head
        head.setSectionsMovable(True)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._open)
        self.menu = QMenu(self.tr("Columns"), head)
        self.menu.setAccessibleName(name)
        self.menu.aboutToShow.connect(self.fill)

    def state(self) -> str:
        """Return the columns in their order and those that are hidden, as "0,2,1;2"."""
        order = [self._head.logicalIndex(at) for at in range(self._head.count())]
        hidden = [one for one in order if self._head.isSectionHidden(one)]
        return ";".join(",".join(map(str, part)) for part in (order, hidden))

    def restore(self, state: str) -> None:
        """Take up what `state` returned; of another table's, or of none, nothing is taken."""
        parts = state.split(";")
        if len(parts) != _PARTS:
            return
        order, hidden = ([int(one) for one in part.split(",") if one.isdecimal()] for part in parts)
        if sorted(order) != list(range(self._head.count())) or not set(order) - set(hidden):
            return
        for at, column in enumerate(order):
            self._head.moveSection(self._head.visualIndex(column), at)
            self._head.setSectionHidden(column, column in hidden)

    @Slot()
    def fill(self) -> None:
        """Tick what is shown now; what is shown alone cannot be taken away."""
        head, model = self._head, self._head.model()
        self.menu.clear()
        is_last = head.hiddenSectionCount() == head.count() - 1
        for at in range(head.count()):
            column = head.logicalIndex(at)
            words = str(model.headerData(column, head.orientation()) or "")
            action = self.menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(not head.isSectionHidden(column))
            action.setEnabled(not (is_last and action.isChecked()))
            action.setData(column)
            action.toggled.connect(self._toggle)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("All columns as they come"), self.reset)

    @Slot()
    def reset(self) -> None:
        """Show all columns in the order in which they come."""
        self.restore(f"{','.join(map(str, range(self._head.count())))};")

    @Slot(QPoint)
    def _open(self, at: QPoint) -> None:
        self.menu.popup(self._head.mapToGlobal(at))

    @Slot(bool)
    def _toggle(self, is_shown: bool) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._head.setSectionHidden(int(action.data()), not is_shown)
