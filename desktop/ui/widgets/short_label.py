"""A label that ends in "…" where there is no room, and whose text stays whole for whoever asks."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle, QToolTip, QWidget

from desktop.ui.labels import set_plain_text, tool_tip
from desktop.ui.theme import TextRole


class ShortLabel(QLabel):
    """One line of plain text that never widens what it stands in.

    Args:
        text: See `set_plain_text`.
        role: Size and weight.
        tone: As of `plain_label`.
        parent: The widget that holds it.
    """

    def __init__(
        self,
        text: str = "",
        *,
        role: TextRole = TextRole.BODY,
        tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role.value)
        self.setProperty("tone", tone)
        set_plain_text(self, text)

    def minimumSizeHint(self) -> QSize:
        """Return the room for a letter and the dots."""
        least = super().minimumSizeHint()
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance("M…") + margins.left() + margins.right()
        return QSize(min(width, least.width()), least.height())

    def event(self, event: QEvent) -> bool:
        """Tell all of it in a tool tip where the line does not."""
        if isinstance(event, QHelpEvent) and self._shown() != self.text():
            QToolTip.showText(event.globalPos(), tool_tip(self.text()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is room for."""
        shown = self._shown()
        if shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            QStyle.visualAlignment(self.layoutDirection(), self.alignment()),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )

    def _shown(self) -> str:
        width = self.contentsRect().width()
        # Whole letters of a kerned line may take a pixel less than they are said to.
        if self.width() >= super().sizeHint().width():
            return self.text()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
