"""The bar above a whole page: the way back, what the page is, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.labels import ElidedLabel
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.worded_button import WordedButton

GAP_PX = 8
EDGE_PX = 12


class PageHead(QFrame):
    """Stands alike above every page that takes the window's place.

    Args:
        theme: Gives the icon.
        title: What the page is.
        parent: The widget that holds it.

    Signals:
        back: The page is to be left.
    """

    back = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("head", True)
        self.back_button = WordedButton(theme.icon("arrow-left"), self.tr("Back"))
        self.title = ElidedLabel(title, role=TextRole.HEADING)
        self._told, self._done = QHBoxLayout(), QHBoxLayout()
        self._row, self._below = QHBoxLayout(), QHBoxLayout()
        for layout in (self._row, self._told, self._done, self._below):
            layout.setSpacing(GAP_PX)
        self._below.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(EDGE_PX, 8, EDGE_PX, 8)
        rows.setSpacing(6)
        rows.addLayout(self._row)
        rows.addLayout(self._below)
        self._told.addWidget(self.back_button)
        self._told.addWidget(self.title)
        self._told.addStretch(1)
        self._row.addLayout(self._told, 1)
        self._row.addLayout(self._done)
        self.back_button.clicked.connect(self.back)

    def tell(self, *parts: QWidget) -> None:
        """Add what is told beside the title."""
        for part in parts:
            self._told.insertWidget(self._told.count() - 1, part)

    def move_below(self, part: QWidget, *, below: bool) -> None:
        """Let ``part``, which is told, stand below the title, or beside it again."""
        before, after = (self._told, self._below) if below else (self._below, self._told)
        if before.indexOf(part) >= 0:
            before.removeWidget(part)
            after.insertWidget(after.count() - 1, part)

    def offer(self, *parts: QWidget) -> None:
        """Add what can be done, at the end; the filled button comes last."""
        for part in parts:
            self._done.addWidget(part)

    def set_middle(self, part: QWidget) -> None:
        """Let ``part`` stand in the middle, whatever stands beside it."""
        self._row.insertWidget(1, part)
        self._done.insertStretch(0, 1)
        # Sides of one width.
        self._row.setStretchFactor(self._done, 1)
