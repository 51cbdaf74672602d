"""The line above the timeline: the period in view, and buttons for how much of it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.ui.flow import FlowLayout
from desktop.ui.labels import plain_label, set_plain_text, show_tool_tip
from desktop.ui.theme import TextRole
from desktop.ui.timeline.navigation import Level
from desktop.ui.timeline.view_menu import ViewButton
from desktop.ui.widgets.short_label import ShortLabel


class TimelineHeader(QWidget):
    """Names the period and the zoom level.

    Signals:
        level_chosen: The value of a `Level`.
    """

    level_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the buttons; the period comes with `set_period`."""
        super().__init__(parent)
        self.period = ShortLabel(role=TextRole.BODY, tone="quiet")
        self.buttons: dict[Level, QPushButton] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 10, 6)
        line.setSpacing(10)
        line.addWidget(plain_label(self.tr("Timeline"), role=TextRole.HEADING))
        # Where there is no room for it, the axis still tells the period.
        self.period.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line.addWidget(self.period, 1)
        self.view = ViewButton()
        self.view.setProperty("quiet", True)
        # In a narrow window, or with large letters, the buttons stand in lines.
        holder = QWidget()
        wrapped = FlowLayout(holder, gap=10, at_end=True)
        wrapped.addWidget(self.view)
        line.addWidget(holder)
        for level, word, hint in (
            (Level.DAY, self.tr("Day"), self.tr("Show one day")),
            (Level.WEEK, self.tr("Week"), self.tr("Show one week")),
            (Level.MONTH, self.tr("Month"), self.tr("Show one month")),
            (Level.YEAR, self.tr("Year"), self.tr("Show one year")),
            (Level.ALL, self.tr("All"), self.tr("Show everything (Home)")),
        ):
            button = QPushButton(word)
            button.setObjectName(level.value)
            button.setCheckable(True)
            button.setProperty("link", True)
            button.setProperty("size", "small")
            button.setProperty("quiet", True)
            show_tool_tip(button, hint)
            button.setAccessibleName(hint)
            button.clicked.connect(self._choose)
            self.buttons[level] = button
            wrapped.addWidget(button)

    def show_progress(self, words: str) -> None:
        """Say how far reading is, where the period stands otherwise."""
        set_plain_text(self.period, words)

    def set_period(self, words: str, level: Level) -> None:
        """Name the period, and mark the level that it is nearest to."""
        set_plain_text(self.period, words)
        for each, button in self.buttons.items():
            button.setChecked(each is level)

    @Slot()
    def _choose(self) -> None:
        chosen = self.sender()
        self.level_chosen.emit(chosen.objectName())
