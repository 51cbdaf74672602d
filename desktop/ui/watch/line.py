"""One line of the watch list: what to watch, when it is due, how pressing it is."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from desktop.domain.record import RecordKind
from desktop.domain.span_echo import day_text
from desktop.queries.watch import Urgency, WatchRow
from desktop.ui.chips import Chip
from desktop.ui.held_back import changes_casebook
from desktop.ui.labels import plain_label, show_tool_tip, visible_text
from desktop.ui.lists import listed
from desktop.ui.pills import ChipKind
from desktop.ui.saying import translate, worded
from desktop.ui.theme import TextRole, Theme
from desktop.ui.words import named

_CHIPS = {
    Urgency.OVERDUE: ChipKind.CHANGING,
    Urgency.SOON: ChipKind.BAD,
    Urgency.LATER: ChipKind.NEUTRAL,
    Urgency.UNDATED: ChipKind.NEUTRAL,
    Urgency.CLOSED: ChipKind.NEUTRAL,
}


class WatchLine(QFrame):
    """One line; click selects what it is about, Return opens its form.

    Signals:
        chosen: It was clicked (its event's and its base's ids, either may be empty).
        open_requested: Its form is wanted (kind, id).
        outcome_requested: What came of it is to be entered (kind, id).
        menu_wanted: Its menu is wanted (kind, id, where on the screen).

    Attributes:
        own: What its menu offers beside what can be done with any record.
    """

    chosen = Signal(str, str)
    open_requested = Signal(str, str)
    outcome_requested = Signal(str, str)
    menu_wanted = Signal(str, str, QPoint)

    def __init__(self, theme: Theme, row: WatchRow, today: date) -> None:
        """Show ``row`` as of ``today``."""
        super().__init__()
        self.row = row
        self.setProperty("row", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.chip = Chip(theme, chip_words(row, today), _CHIPS[row.urgency])
        title = plain_label(visible_text(row.text), role=TextRole.STRONG, wrap=True)
        words = when_words(row)
        below = plain_label(visible_text(words), role=TextRole.SMALL, quiet=True, wrap=True)
        # A few days are no few days once they are cut.
        self.chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(title, 1)
        top.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 4, 11, 4)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(below)
        self.setAccessibleName(f"{row.text}, {words}, {self.chip.text}")
        if row.rests_on:
            show_tool_tip(self, worded(row.rests_on))
        self.own = (
            self._offer(self.tr("What came of it…"), self._ask),
            self._offer(self.tr("Show what it is about"), self.choose),
            self._offer(self.tr("Copy"), self.copy),
        )
        changes_casebook(self.own[0])

    @Slot()
    def choose(self) -> None:
        """Show what it is about."""
        self.chosen.emit(self.row.event or "", self.row.base or "")

    @Slot()
    def copy(self) -> None:
        """Put the line on the clipboard, as it is read out."""
        QGuiApplication.clipboard().setText(self.accessibleName())

    @Slot()
    def open(self) -> None:
        """Open its form."""
        self.open_requested.emit(self.row.kind.value, self.row.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what it is about."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.choose()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open its form."""
        self.open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for its menu, by key below its title."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self.rect().center() if by_key else event.pos()
        self.menu_wanted.emit(self.row.kind.value, self.row.id, self.mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Return, select on Space, move with the arrows."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open()
        elif event.key() == Qt.Key.Key_Space:
            self.choose()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def _offer(self, text: str, slot: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(slot)
        return action

    @Slot()
    def _ask(self) -> None:
        self.outcome_requested.emit(self.row.kind.value, self.row.id)


def chip_words(row: WatchRow, today: date) -> str:
    """Return the few words of the chip: "12 d", "today", "3 d over", "open", or what came of it."""
    if row.urgency is Urgency.CLOSED:
        return worded(row.state)
    if row.due is None:
        return translate("Watch", "open")
    left = (row.due - today).days
    if left == 0:
        return translate("Watch", "today")
    if left > 0:
        return translate("Watch", "{0} d").format(left)
    return translate("Watch", "{0} d over").format(-left)


def when_words(row: WatchRow) -> str:
    """Return the line below: its day and since when it is watched, or what sort it is."""
    parts = []
    if row.due is not None:
        day = worded(day_text(row.due))
        is_term = row.kind is RecordKind.AGREEMENT
        parts.append(translate("Watch", "ends {0}").format(day) if is_term else day)
    else:
        parts.append(named(row.sort))
    if row.set_on is not None:
        parts.append(translate("Watch", "set on {0}").format(worded(day_text(row.set_on))))
    if row.base_name:
        parts.append(row.base_name)
    if row.urgency is Urgency.OVERDUE:
        parts.append(translate("Watch", "nobody has said what came of it"))
    if row.outcome:
        parts.append(row.outcome)
    return listed(parts)
