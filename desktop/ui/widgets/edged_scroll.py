"""What is scrolled and ends where the rest of its panel does, with a scroll bar or without."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.upright_scroll import UprightScroll

EDGE_PX = 16


class EdgedScroll(UprightScroll):
    """A scroll area whose bar stands in the edge of the panel: nothing moves as it comes and goes.

    It takes the width of the panel; its content, which must have a layout, keeps off the edges.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        """Show ``content``, as wide as the area is without its edges."""
        super().__init__(content, parent)
        layout = content.layout()
        assert layout is not None
        self._content, self._layout = content, layout
        self._keep_off()

    def minimumSizeHint(self) -> QSize:
        """Return the least width of the content with both edges, and Qt's least height."""
        margins = self._layout.contentsMargins()
        within = self._content.minimumSizeHint().width() - margins.left() - margins.right()
        return QSize(within + 2 * EDGE_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content where it is when the bar takes some of the width."""
        super().resizeEvent(event)
        self._keep_off()

    def _keep_off(self) -> None:
        inner = self.viewport().geometry()
        left = max(EDGE_PX - inner.left(), 0)
        right = max(EDGE_PX - (self.width() - 1 - inner.right()), 0)
        self._layout.setContentsMargins(left, 0, right, 0)
