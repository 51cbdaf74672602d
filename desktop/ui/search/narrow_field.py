"""One way to narrow what was found: everything, or one value, each with how many it leaves."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.ui.labels import own_direction, visible_text
from desktop.ui.saying import in_figures
from desktop.ui.widgets.naming import name_choice

_SHORTEST_SHOWN = 8
_MOST_CHARS = 60


class NarrowField(QComboBox):
    """Offers values with counts; the chosen one stays chosen though nothing has it any more."""

    def __init__(self, name: str, everything: str, parent: QWidget | None = None) -> None:
        """Offer ``everything`` alone."""
        super().__init__(parent)
        self._everything = everything
        name_choice(self, name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHORTEST_SHOWN)
        self.offer([])

    def chosen(self) -> str:
        """Return the chosen value, empty for everything."""
        return str(self.currentData() or "")

    def offer(self, values: Sequence[tuple[str, str, int]]) -> None:
        """Offer these (value, words, count); none at all chooses everything."""
        chosen, text = self.chosen(), self.currentText()
        self.clear()
        self.addItem(self._everything, "")
        for value, words, count in values:
            shown = own_direction(visible_text(words[:_MOST_CHARS]))
            self.addItem(f"{shown} ({in_figures(count)})", value)
        at = self.findData(chosen)
        if at < 0 and values:
            self.addItem(text, chosen)
            at = self.count() - 1
        self.setCurrentIndex(max(at, 0))
        self.setEnabled(bool(values))
