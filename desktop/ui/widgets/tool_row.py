"""The row of the toolbar: where it is narrow, the words of its buttons go one after another."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.widgets.fitting import Fitting
from desktop.ui.widgets.hinted_button import HintedButton
from desktop.ui.widgets.worded_button import WordedButton

# Beside the words, so much of the field for searching is worth having.
_ROOM_TO_TYPE_CHARS = 14
Shrinking = WordedButton | HintedButton


class ToolRow(Fitting):
    """Holds buttons in `line`; those of `shrink` can do without words, the first one first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._shrinking: tuple[Shrinking, ...] = ()
        self.line = QHBoxLayout(self)
        # With what the toolbar keeps around it, in line with the panels below.
        self.line.setContentsMargins(2, 2, 2, 2)
        self.line.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def shrink(self, buttons: Sequence[Shrinking]) -> None:
        """Let these give up their words, in this order."""
        self._shrinking = tuple(buttons)
        self.fit()

    def minimumSizeHint(self) -> QSize:
        """Return the room that is needed when no button shows its words."""
        least = self.line.minimumSize()
        spare = sum(one.minimumSizeHint().width() - one.bare_width() for one in self._shrinking)
        return QSize(least.width() - spare, least.height())

    def fit(self) -> None:
        """Show as many words as the new width has room for."""
        needed = self.minimumSizeHint().width()
        needed += _ROOM_TO_TYPE_CHARS * self.fontMetrics().averageCharWidth()
        needed += sum(one.full_width() - one.bare_width() for one in self._shrinking)
        for button in self._shrinking:
            is_tight = needed > self.width()
            button.show_words(shown=not is_tight)
            if is_tight:
                needed -= button.full_width() - button.bare_width()
        # At once: until Qt came to it, words were painted in the room of an icon.
        self.line.activate()
