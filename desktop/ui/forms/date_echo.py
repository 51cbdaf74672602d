"""Below the words of a date: what they mean, the day they count from, the way to its bounds."""

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from desktop.ui.labels import plain_label
from desktop.ui.theme import TextRole
from desktop.ui.widgets.day_fields import DayField
from desktop.ui.widgets.fitting import Fitting
from desktop.ui.widgets.folding_row import in_line

_GAP_PX = 8
_Places = tuple[tuple[int, int, int], ...]
# Row, column and columns of what the words mean, of the day that counts, and of the button.
_BESIDE: _Places = ((0, 0, 1), (0, 1, 1), (0, 2, 1))
_BELOW_WITH_BUTTON: _Places = ((0, 0, 3), (1, 0, 2), (1, 2, 1))
_BELOW: _Places = ((0, 0, 2), (1, 0, 3), (0, 2, 1))


class DateEcho(Fitting):
    """Stands in one line where there is room, else with the day that counts in a second one."""

    def __init__(self, today: QDate, parent: QWidget | None = None) -> None:
        """Count from ``today``."""
        super().__init__(parent)
        self.meaning = plain_label(role=TextRole.SMALL_STRONG, wrap=True)
        self.reason = plain_label(role=TextRole.SMALL, quiet=True)
        self.anchor = DayField(today, self.tr("Day that the words count from"))
        self.anchor.setProperty("inline", True)
        self.bounds_button = QPushButton(self.tr("Set bounds"))
        self.bounds_button.setProperty("link", True)
        self.bounds_button.setProperty("size", "small")
        self.bounds_button.setCheckable(True)
        self.counted = in_line(self.reason, self.anchor, None, gap=2)
        self._places = _BESIDE
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP_PX)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest part, and the height of all as they stand now."""
        words = self.meaning.minimumSizeHint().width() + _GAP_PX
        beside = words + self.bounds_button.minimumSizeHint().width()
        width = max(beside, self.counted.minimumSizeHint().width())
        return QSize(width, super().minimumSizeHint().height())

    def fit(self) -> None:
        """Let the day stand beside what the words mean, or below it."""
        words = self.meaning.fontMetrics().horizontalAdvance(self.meaning.text()) + _GAP_PX
        button = self.bounds_button.sizeHint().width() + _GAP_PX
        counted = self.counted.sizeHint().width() + _GAP_PX
        places = _BELOW
        if self.counted.isHidden():
            counted = 0
        if words + counted + button <= self.width():
            places = _BESIDE
        elif counted + button <= self.width():
            places = _BELOW_WITH_BUTTON
        if places is not self._places:
            self._places = places
            self._arrange()

    def _arrange(self) -> None:
        parts = self.meaning, self.counted, self.bounds_button
        for part in parts:
            self._grid.removeWidget(part)
        for part, (row, column, columns) in zip(parts, self._places, strict=True):
            self._grid.addWidget(part, row, column, 1, columns, Qt.AlignmentFlag.AlignVCenter)
