"""What is scrolled and ends where the rest of its panel does, with a scroll bar or without."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui.widgets.upright_scroll import UprightScroll

EDGE_PX = 16
_LINE_PX = 1


class EdgedScroll(UprightScroll):
    """A scroll area whose bar stands in the edge of the panel: nothing moves as it comes and goes.

    It takes the width of the panel; its content, which must have a layout, keeps off the edges.
    A line stands above or below where some of it is cut there, so that it is seen to go on.

    Attributes:
        above, below: These lines.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        """Show ``content``, as wide as the area is without its edges."""
        super().__init__(content, parent)
        layout = content.layout()
        assert layout is not None
        self._content, self._layout = content, layout
        self._keep_off()
        self.above, self.below = _line(self), _line(self)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._show_cuts)
        bar.rangeChanged.connect(self._show_cuts)

    def minimumSizeHint(self) -> QSize:
        """Return the least width of the content with both edges, and Qt's least height."""
        margins = self._layout.contentsMargins()
        within = self._content.minimumSizeHint().width() - margins.left() - margins.right()
        return QSize(within + 2 * EDGE_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content where it is when the bar takes some of the width."""
        super().resizeEvent(event)
        self._keep_off()
        bottom = self.height() - _LINE_PX
        self.above.setGeometry(0, 0, self.width(), _LINE_PX)
        self.below.setGeometry(0, bottom, self.width(), _LINE_PX)

    @Slot()
    def _show_cuts(self) -> None:
        bar = self.verticalScrollBar()
        self.above.setVisible(bar.value() > bar.minimum())
        self.below.setVisible(bar.value() < bar.maximum())

    def _keep_off(self) -> None:
        inner = self.viewport().geometry()
        left = max(EDGE_PX - inner.left(), 0)
        right = max(EDGE_PX - (self.width() - 1 - inner.right()), 0)
        self._layout.setContentsMargins(left, 0, right, 0)


def _line(area: QWidget) -> QFrame:
    line = QFrame(area)
    line.setProperty("rule", True)
    line.hide()
    return line
