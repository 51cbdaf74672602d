"""The menu that sorts and groups the base list."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from desktop.ui.bases.order import SortBy
from desktop.ui.widgets.rounded import Menu


class SortMenu(Menu):
    """What the list is sorted by, and whether it has headings.

    Signals:
        changed: The user chose something else.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sort bases"))
        self._choices = QActionGroup(self)
        self._actions: dict[SortBy, QAction] = {}
        for by, words in (
            (SortBy.NAME, self.tr("By name")),
            (SortBy.POSTURE, self.tr("By posture, changes first")),
            (SortBy.EVIDENCE, self.tr("By last evidence, newest first")),
            (SortBy.ACTIVITY, self.tr("By activity, busiest first")),
        ):
            self._actions[by] = self._add_choice(words)
        self._actions[SortBy.NAME].setChecked(True)
        self.addSeparator()
        self.grouping = self.addAction(self.tr("Group by country and operator"))
        self.grouping.setCheckable(True)
        self.grouping.setChecked(True)
        self._choices.triggered.connect(self._tell)
        self.grouping.triggered.connect(self._tell)

    @property
    def by(self) -> SortBy:
        """What the list is sorted by."""
        return next(by for by, action in self._actions.items() if action.isChecked())

    @property
    def is_grouped(self) -> bool:
        """Whether the list has headings."""
        return self.grouping.isChecked()

    def choose(self, by: str, *, grouped: bool) -> None:
        """Set both without telling; a word that is no way to sort changes nothing."""
        if by in list(SortBy):
            self._actions[SortBy(by)].setChecked(True)
        self.grouping.setChecked(grouped)

    def action_for(self, by: SortBy) -> QAction:
        """Return the line of the menu that sorts by this."""
        return self._actions[by]

    def _add_choice(self, words: str) -> QAction:
        action = self.addAction(words)
        action.setCheckable(True)
        self._choices.addAction(action)
        return action

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
