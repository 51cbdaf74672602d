"""Which columns a table shows and in which order: ticked in a menu of its head, moved by hand."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView

from desktop.ui.widgets.rounded import Menu

_PARTS = 2


class ColumnChooser(QObject):
    """Serves the head of one table; at least one column always stays.

    Attributes:
        menu: A tick for each column, and the way back to how they come; filled when it opens.
    """

    def __init__(self, head: QHeaderView, name: str, kept: Collection[int] = ()) -> None:
        """Serve ``head`` of the table called ``name``; columns that are ``kept`` cannot go."""
        super().__init__(head)
        self._head, self._kept = head, frozenset(kept)
        # What the table itself has no use for now, with whether it was hidden by hand.
        self._away: dict[int, bool] = {}
        head.setSectionsMovable(True)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._open)
        self.menu = Menu(self.tr("Columns"), head)
        self.menu.setAccessibleName(name)
        self.menu.aboutToShow.connect(self.fill)

    def state(self) -> str:
        """Return the columns in their order and those that are hidden, as "0,2,1;2"."""
        order = self._order()
        hidden = [one for one in order if self._away.get(one, self._head.isSectionHidden(one))]
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
            self._hide(column, is_hidden=column in hidden and column not in self._kept)

    def put_away(self, columns: Iterable[int]) -> None:
        """Hide what the table has no use for now; the others are shown as they were chosen."""
        for column, was_hidden in self._away.items():
            self._head.setSectionHidden(column, was_hidden)
        self._away = {one: self._head.isSectionHidden(one) for one in columns}
        for column in self._away:
            self._head.setSectionHidden(column, True)
        self._fill_out()

    @Slot()
    def fill(self) -> None:
        """Tick what is shown now; what is shown alone cannot be taken away."""
        head, model = self._head, self._head.model()
        self.menu.clear()
        is_last = head.hiddenSectionCount() == head.count() - 1
        for column in self._order():
            if column in self._away:
                continue
            words = str(model.headerData(column, head.orientation()) or "")
            action = self.menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(not head.isSectionHidden(column))
            is_needed = (is_last and action.isChecked()) or column in self._kept
            action.setEnabled(not is_needed)
            action.setData(column)
            action.toggled.connect(self._toggle)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("All columns as they come"), self.reset)

    @Slot()
    def reset(self) -> None:
        """Show all columns in the order in which they come."""
        self.restore(f"{','.join(map(str, range(self._head.count())))};")

    def _order(self) -> list[int]:
        return [self._head.logicalIndex(at) for at in range(self._head.count())]

    def _hide(self, column: int, *, is_hidden: bool) -> None:
        if column in self._away:
            self._away[column] = is_hidden
        else:
            self._head.setSectionHidden(column, is_hidden)
        self._fill_out()

    def _fill_out(self) -> None:
        """Let the last column take the room that is left once the one that took it is hidden."""
        head = self._head
        taking = [
            one
            for one in range(head.count())
            if head.sectionResizeMode(one) is QHeaderView.ResizeMode.Stretch
        ]
        if taking:
            head.setStretchLastSection(all(head.isSectionHidden(one) for one in taking))

    @Slot(QPoint)
    def _open(self, at: QPoint) -> None:
        self.menu.popup(self._head.mapToGlobal(at))

    @Slot(bool)
    def _toggle(self, is_shown: bool) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._hide(int(action.data()), is_hidden=not is_shown)
