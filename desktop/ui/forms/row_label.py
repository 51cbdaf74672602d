"""The label of a row in a form."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.labels import plain_label
from desktop.ui.theme import TextRole, Theme

_WIDEST_PX = 84


class RowLabel(QWidget):
    """Stands beside the first line of its field, and breaks where it is too long.

    The room above it is none of the label's own margins: Qt forgets those of one that was laid
    out before it is shown, as in a form that is opened filled.
    """

    def __init__(self, theme: Theme, text: str, field: QWidget) -> None:
        """Say ``text`` of ``field``."""
        super().__init__()
        self._theme = theme
        self.words = plain_label(text, quiet=True, wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.words.setBuddy(field)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.words)
        self._column.addStretch(1)
        theme.changed.connect(self._take_place)
        self._take_place()

    def wanted_width(self) -> int:
        """Return the width of its words, in several lines where one would be too long."""
        metrics = self._metrics()
        words = self.words.text()
        longest = max(map(metrics.horizontalAdvance, words.split()), default=0)
        at_most = round(_WIDEST_PX * self._theme.text_scale)
        # Rounding must not break what has just the room.
        return max(longest, min(metrics.horizontalAdvance(words), at_most)) + 2

    @Slot()
    def _take_place(self) -> None:
        above = (self._theme.field_px - self._metrics().height()) // 2
        self._column.setContentsMargins(0, above, 0, 0)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(TextRole.BODY))
