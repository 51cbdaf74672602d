"""Panels one behind another, named by tabs, or by a list to choose from where tabs have no room."""

from PySide6.QtCore import QSignalBlocker, QSize, Slot
from PySide6.QtWidgets import QComboBox, QTabWidget, QVBoxLayout, QWidget

from desktop.ui.widgets.fitting import Fitting
from desktop.ui.widgets.naming import name_choice


class FoldingTabs(Fitting):
    """Shows one of several panels.

    Args:
        name: What screen readers call the list that stands where tabs have no room.
        parent: The widget that holds it.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = QComboBox()
        name_choice(self.choice, name)
        self.choice.hide()
        self.tabs = QTabWidget()
        self.tabs.tabBar().setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setDocumentMode(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.choice)
        column.addWidget(self.tabs, 1)
        self.choice.activated.connect(self.tabs.setCurrentIndex)
        self.tabs.currentChanged.connect(self._take_up)

    @property
    def is_folded(self) -> bool:
        """Whether a list stands where the tabs are."""
        return self.tabs.tabBar().isHidden()

    def names_width(self) -> int:
        """Return the room for all tabs side by side, in pixels."""
        return self.tabs.tabBar().sizeHint().width()

    def add(self, panel: QWidget, words: str) -> None:
        """Put a panel behind those that are there."""
        self.tabs.addTab(panel, words)
        self._take_up()

    def rename(self, panel: QWidget, words: str) -> None:
        """Name a panel otherwise."""
        self.tabs.setTabText(self.tabs.indexOf(panel), words)
        self._take_up()

    def minimumSizeHint(self) -> QSize:
        """Return the room that the panels need: their names can stand in a list."""
        panels = [self.tabs.widget(at) for at in range(self.tabs.count())]
        widths = [one.minimumSizeHint().width() for one in panels if one is not None]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def fit(self) -> None:
        """Show tabs, or the list, as the width allows."""
        is_narrow = self.names_width() > self.width()
        if is_narrow is not self.is_folded:
            self.tabs.tabBar().setHidden(is_narrow)
            self.choice.setVisible(is_narrow)

    @Slot()
    def _take_up(self) -> None:
        """Let the list say what the tabs do."""
        with QSignalBlocker(self.choice):
            self.choice.clear()
            self.choice.addItems([self.tabs.tabText(at) for at in range(self.tabs.count())])
            self.choice.setCurrentIndex(self.tabs.currentIndex())
