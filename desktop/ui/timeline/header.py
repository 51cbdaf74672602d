"""The line above the timeline: the period in view, and buttons for how much of it."""

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.ui.flow import FlowLayout
from desktop.ui.labels import plain_label, set_plain_text, show_tool_tip
from desktop.ui.theme import TextRole
from desktop.ui.timeline.navigation import Level
from desktop.ui.timeline.view_menu import ViewButton
from desktop.ui.widgets.fitting import Fitting
from desktop.ui.widgets.rounded import Menu
from desktop.ui.widgets.short_label import ShortLabel

_GAP_PX = 10


class TimelineHeader(Fitting):
    """Names the period and the zoom level.

    Signals:
        level_chosen: The value of a `Level`.
    """

    level_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the buttons; the period comes with `set_period`."""
        super().__init__(parent)
        self.period = ShortLabel(role=TextRole.BODY, tone="quiet")
        self._words = self._short = ""
        self.buttons: dict[Level, QPushButton] = {}
        self._actions: dict[Level, QAction] = {}
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 10, 6)
        line.setSpacing(_GAP_PX)
        self._title = plain_label(self.tr("Timeline"), role=TextRole.HEADING)
        line.addWidget(self._title)
        # Where there is no room for it, the axis still tells the period.
        self.period.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line.addWidget(self.period, 1)
        self.period.installEventFilter(self)
        self.view = ViewButton()
        self.view.setProperty("quiet", True)
        # In a narrow window, or with large letters, one button opens a menu of the others.
        self._menu = Menu(self)
        self.level = _menu_button(self._menu)
        holder = QWidget()
        wrapped = FlowLayout(holder, gap=_GAP_PX, at_end=True)
        wrapped.addWidget(self.view)
        wrapped.addWidget(self.level)
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
            action = self._menu.addAction(word)
            action.setCheckable(True)
            action.triggered.connect(button.click)
            self._actions[level] = action
        self._name(Level.ALL)

    def show_progress(self, words: str) -> None:
        """Say how far reading is, where the period stands otherwise."""
        self._words = self._short = words
        self._write_period()

    def set_period(self, words: str, level: Level, short: str = "") -> None:
        """Name the period, ``short`` where there is no room, and mark its nearest level."""
        self._words, self._short = words, short or words
        self.fit()
        for each, button in self.buttons.items():
            button.setChecked(each is level)
        self._name(level)

    def fit(self) -> None:
        """Fold the levels into a menu where they have no room in the line."""
        is_narrow = not self._has_room_for(self._title, self.view, *self.buttons.values())
        self.level.setVisible(is_narrow)
        # What it is called is told by what it shows; two buttons in a line, and a period that is
        # not cut, are worth more.
        folded = (self.view, self.level)
        fits = not is_narrow or self._has_room_for(self._title, *folded)
        period = self.period.fontMetrics().horizontalAdvance(self._short) + _GAP_PX
        if is_narrow and not self._has_room_for(self._title, *folded, more=period):
            fits = fits and not self._has_room_for(*folded, more=period)
        self._title.setVisible(fits)
        for button in self.buttons.values():
            button.setVisible(not is_narrow)
        self._write_period()

    def eventFilter(self, _period: QObject, event: QEvent) -> bool:
        """Write the period anew for the room that it has at last: the line is laid out later."""
        if event.type() is QEvent.Type.Resize:
            self._write_period()
        return False

    def _write_period(self) -> None:
        """Write the period as fully as there is room, and tell all of it where there is not."""
        needed = self.period.fontMetrics().horizontalAdvance(self._words)
        shown = self._words if needed <= self.period.width() else self._short
        if shown != self.period.text():
            set_plain_text(self.period, shown)
            show_tool_tip(self.period, "" if shown == self._words else self._words)

    def _has_room_for(self, *parts: QWidget, more: int = 0) -> bool:
        margins = self._line.contentsMargins()
        needed = sum(part.sizeHint().width() + _GAP_PX for part in parts) + _GAP_PX + more
        return needed + margins.left() + margins.right() <= self.width()

    def _name(self, level: Level) -> None:
        """Let the button of the menu name a level."""
        for each, action in self._actions.items():
            action.setChecked(each is level)
        self.level.setText(f"{self.buttons[level].text()} ▾")
        self.level.setAccessibleName(self.buttons[level].accessibleName())
        show_tool_tip(self.level, self.buttons[level].accessibleName())

    @Slot()
    def _choose(self) -> None:
        chosen = self.sender()
        self.level_chosen.emit(chosen.objectName())


def _menu_button(menu: QMenu) -> QToolButton:
    made = QToolButton()
    made.setProperty("quiet", True)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    made.setMenu(menu)
    made.hide()
    return made
