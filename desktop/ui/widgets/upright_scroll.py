"""What is scrolled up and down only, and so never narrower than its content."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

_MOST_TURNS = 4


class UprightScroll(QScrollArea):
    """A scroll area that asks for the width its content cannot do without.

    Its frame is seen while the keys scroll it.
    """

    def __init__(self, content: QWidget | None = None, parent: QWidget | None = None) -> None:
        """Show ``content``, as wide as the area is; nothing yet without it."""
        super().__init__(parent)
        self._turns = 0
        self.setWidgetResizable(True)
        self.setProperty("ringed", True)
        # A click beside the fields within is none on the page.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if content is not None:
            self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        """Return the least width of the content beside the scroll bar, and Qt's least height."""
        least = super().minimumSizeHint()
        content = self.widget()
        if content is None:
            return least
        beside = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        wanted = content.minimumSizeHint().width() + beside
        return QSize(max(wanted, least.width()), least.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask anew when the content needs more or less; Qt filters its events anyway.

        Content that needs a bar only beside the bar, or only without it, would be given the one
        width and the other within each other until no memory is left.
        """
        if watched is self.widget() and event.type() is QEvent.Type.Resize:
            if self._turns == _MOST_TURNS:
                return False
            self._turns += 1
            try:
                return super().eventFilter(watched, event)
            finally:
                self._turns -= 1
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
