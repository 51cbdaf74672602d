"""The list that drops from the search box, with the way to all results always in sight below."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QPushButton

from desktop.ui.theme import Theme
from desktop.ui.widgets.own_direction import OwnDirection
from desktop.ui.widgets.rounded import Rounded


class ResultList(QListWidget):
    """What was found, in a window of its own that never takes the caret."""

    def __init__(self, theme: Theme) -> None:
        """List nothing yet."""
        super().__init__()
        self.setItemDelegate(OwnDirection(self))
        self.setWindowFlags(Qt.WindowType.ToolTip)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Found"))
        self.setProperty("popup", True)
        Rounded(self)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        words = self.tr("Show all results… (Ctrl+Enter)")
        self.all_button = QPushButton(theme.icon("list-filter", "quiet"), words, self)
        self.all_button.setProperty("link", True)
        self.all_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def make_room(self) -> int:
        """Leave room for the button below the lines; return how high it is."""
        height = self.all_button.sizeHint().height() + 8
        self.setViewportMargins(0, 0, 0, height)
        return height

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the bottom."""
        super().resizeEvent(event)
        size = self.all_button.sizeHint()
        self.all_button.setGeometry(
            8, self.height() - size.height() - 5, size.width(), size.height()
        )
