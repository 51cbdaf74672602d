"""What stands above or below something else, and is scrolled where both have no room."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.widgets.upright_scroll import UprightScroll

# A line of fields, and that there is more.
_LEAST_LINES = 3


class FittingScroll(UprightScroll):
    """As high as its content is at its width; less where there is less, and then scrolled."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        """Show ``content``, as wide as the area is."""
        super().__init__(content, parent)
        # The keys go to what is in it, which is scrolled to: no ring, and no room for one.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("ringed", False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Return the size of all of the content, at the width that it has now."""
        content = self.widget()
        if content is None:
            return super().sizeHint()
        hint = content.sizeHint()
        width = self.width() if self.isVisible() else hint.width()
        higher = content.heightForWidth(width) if content.hasHeightForWidth() else hint.height()
        return QSize(hint.width(), max(higher, content.minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """Return the least width of the content, and the height of a few lines of it."""
        least = super().minimumSizeHint()
        lines = _LEAST_LINES * self.fontMetrics().lineSpacing()
        return QSize(least.width(), min(lines, self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height: at another width lines break elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._need_bar()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look anew whether all is seen when the content needs more or less."""
        done = super().eventFilter(watched, event)
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self._need_bar()
        return done

    def _need_bar(self) -> None:
        # A bar that was there for a moment takes width, breaks lines, and so would need itself.
        fits = self.height() >= self.sizeHint().height()
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
