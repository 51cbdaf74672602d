"""The toolbar's button that unfolds the filters and says how many hold."""

from PySide6.QtWidgets import QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.worded_button import WordedButton


class FilterButton(WordedButton):
    """Unfolds the filters, and says how many hold."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Say that everything is shown."""
        super().__init__(theme.icon("list-filter"), "", parent)
        self.setCheckable(True)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Say how many filters hold."""
        self.setText(self.tr("Filters: {0}").format(count) if count else self.tr("Filters"))
        self.setAccessibleName(self.text())
