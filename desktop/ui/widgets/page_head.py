"""The bar above a whole page: the way back, what the page is, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.labels import ElidedLabel
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.worded_button import WordedButton

_GAP_PX = 8


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
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 8, 12, 8)
        for layout in (self._row, self._told, self._done):
            layout.setSpacing(_GAP_PX)
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
