"""What is scrolled up and down only, and so never narrower than its content."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class UprightScroll(QScrollArea):
    """A scroll area without a frame that asks for the width its content cannot do without."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        """Show ``content``, as wide as the area is."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        """Return the least width of the content beside the scroll bar, and Qt's least height."""
        least = super().minimumSizeHint()
        content = self.widget()
        if content is None:
            return least
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(max(content.minimumSizeHint().width() + bar, least.width()), least.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask anew when the content needs more or less; Qt filters its events anyway."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
