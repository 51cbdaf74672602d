"""The line above the timeline: the period in view, and buttons for how much of it."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.theme import TextRole, Theme

_DAY_S = 86_400.0
LEVELS = {"day": _DAY_S, "week": 7 * _DAY_S, "month": 31 * _DAY_S, "year": 366 * _DAY_S}


class TimelineHeader(QWidget):
    """Names the period and the zoom level.

    Signals:
        level_chosen: "day", "week", "month", "year" or "all".
    """

    level_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the buttons; the period comes with `set_period`."""
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 8, 14, 0)
        title = plain_label(self.tr("Timeline"))
        title.setFont(theme.font(TextRole.HEADING))
        self.period_label = plain_label(quiet=True)
        line.addWidget(title)
        line.addSpacing(6)
        line.addWidget(self.period_label)
        line.addStretch(1)
        self.buttons: dict[str, QPushButton] = {}
        for level, words in (
            ("day", self.tr("Day")),
            ("week", self.tr("Week")),
            ("month", self.tr("Month")),
            ("year", self.tr("Year")),
            ("all", self.tr("All")),
        ):
            button = QPushButton(words, self)
            button.setObjectName(level)
            button.setProperty("link", True)
            button.setProperty("quiet", True)
            button.setCheckable(True)
            button.clicked.connect(self._chosen)
            self.buttons[level] = button
            line.addWidget(button)

    def set_period(self, words: str, width_s: float) -> None:
        """Name the period, and mark the level that its width is nearest to."""
        set_plain_text(self.period_label, words)
        level = next((name for name, most in LEVELS.items() if width_s <= most * 1.6), "all")
        for name, button in self.buttons.items():
            button.setChecked(name == level)

    @Slot()
    def _chosen(self) -> None:
        sender: QObject | None = self.sender()
        if sender is not None:
            self.level_chosen.emit(sender.objectName())
