"""A grid of fields with a word before each, two in a line where there is room for that."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui.labels import plain_label
from desktop.ui.widgets.fitting import Fitting

_GAP_PX = 8
# So much of a field beside its word is worth having.
_FIELD_CHARS = 16


class PairGrid(Fitting):
    """Holds fields, which stand in the order in which they were added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._pairs: list[tuple[QWidget, QWidget]] = []
        self._across = 2
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP_PX)
        self._grid.setVerticalSpacing(6)

    @property
    def across(self) -> int:
        """How many fields stand in a line."""
        return self._across

    def add(self, word: str, field: QWidget) -> None:
        """Put a field after those that are there, named by ``word``."""
        label = plain_label(word, quiet=True)
        label.setBuddy(field)
        field.setAccessibleName(word)
        self._pairs.append((label, field))
        self._place()

    def minimumSizeHint(self) -> QSize:
        """Return the room for one field in a line beside its word, and the height as it is now."""
        words = max((word.minimumSizeHint().width() for word, _field in self._pairs), default=0)
        fields = max((field.minimumSizeHint().width() for _word, field in self._pairs), default=0)
        return QSize(words + _GAP_PX + fields, super().minimumSizeHint().height())

    def fit(self) -> None:
        """Place the fields for the new width."""
        words = max((word.sizeHint().width() for word, _field in self._pairs), default=0)
        least = 2 * (words + _FIELD_CHARS * self.fontMetrics().averageCharWidth()) + 3 * _GAP_PX
        across = 2 if self.width() >= least else 1
        if across != self._across:
            self._across = across
            self._place()
            self.updateGeometry()

    def _place(self) -> None:
        for at, (word, field) in enumerate(self._pairs):
            row, column = divmod(at, self._across)
            for widget, place in ((word, 2 * column), (field, 2 * column + 1)):
                self._grid.removeWidget(widget)
                self._grid.addWidget(widget, row, place)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1 if self._across > 1 else 0)
