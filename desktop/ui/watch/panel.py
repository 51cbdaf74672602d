"""The watch list below the base list: what is overdue first, then by day; what is closed folds."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.queries.reader import Reader
from desktop.queries.watch import Urgency, WatchList, WatchRow, watch_list
from desktop.ui.counts import records_counted
from desktop.ui.held_back import changes_casebook
from desktop.ui.inviting import Invitation
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.saying import in_figures
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import TextRole, Theme
from desktop.ui.watch.line import WatchLine
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.upright_scroll import UprightScroll

_MOST_LINES = 200


class WatchPanel(QWidget):
    """Lists what is watched for.

    Signals:
        add_requested: A watch item is wanted.
        open_requested: A record's form is wanted (kind, id).
        outcome_requested: What came of something is to be entered (kind, id).
        menu_wanted: The menu of a line is wanted (its record's kind and id, where on the screen).
        filled: There are other lines, or more of them are shown.
        chosen: Something was clicked (its event's and its base's ids, either may be empty).
    """

    add_requested = Signal()
    open_requested = Signal(str, str)
    outcome_requested = Signal(str, str)
    menu_wanted = Signal(str, str, QPoint)
    filled = Signal()
    chosen = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        runner: TaskRunner,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """Ask through ``runner``; ``today`` tells the day from which days are counted."""
        super().__init__(parent)
        self._theme, self._runner, self._today = theme, runner, today
        self._rows: tuple[WatchRow, ...] = ()
        self.lines: list[WatchLine] = []
        # Of the line whose menu was wanted last.
        self.own: tuple[QAction, ...] = ()
        self.count = plain_label(quiet=True)
        self.add_button = QToolButton()
        self.add_button.setIcon(theme.icon("plus", "quiet"))
        self.add_button.setToolTip(self.tr("Add watch item"))
        self.add_button.setAccessibleName(self.tr("Add watch item"))
        self.add_button.clicked.connect(self.add_requested)
        changes_casebook(self.add_button)
        self.inviting = Invitation(
            self.tr("Nothing is watched. Add a deadline, an indicator or an open question."),
            self.tr("Nothing is watched."),
            self.tr("Nothing was watched by then."),
            self,
        )
        self.empty = EmptyState(
            theme, "eye", self.inviting.sentence, self.tr("Add watch item"), parent=self
        )
        self.first_button = self.empty.button
        self.first_button.hide()
        self.empty.action_chosen.connect(self.add_requested)
        changes_casebook(self.first_button)
        self.later = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        self.later.setContentsMargins(15, 4, 13, 8)
        self.closed_button = QPushButton()
        self.closed_button.setProperty("link", True)
        self.closed_button.setCheckable(True)
        self.closed_button.toggled.connect(self._show_closed)
        self._lay_out()
        runner.done.connect(self.show_list)
        runner.failed.connect(self._say)

    def refresh(self) -> None:
        """Ask the casebook again."""
        today = self._today()

        def question(reader: Reader) -> WatchList:
            return watch_list(reader, today)

        self._runner.ask(question)

    @Slot(object)
    def show_list(self, found: WatchList) -> None:
        """Show these lines; they come from `refresh`."""
        self._rows = rows = found.rows
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        today = self._today()
        self.lines = [WatchLine(self._theme, row, today) for row in rows[:_MOST_LINES]]
        for at, line in enumerate(self.lines):
            line.chosen.connect(self.chosen)
            line.open_requested.connect(self.open_requested)
            line.outcome_requested.connect(self.outcome_requested)
            line.menu_wanted.connect(self._want_menu)
            self._column.insertWidget(at, line)
        going_on = sum(row.urgency is not Urgency.CLOSED for row in rows)
        closed = len(rows) - going_on
        set_plain_text(self.count, in_figures(going_on) if going_on else "")
        self._say("" if going_on else self.inviting.sentence)
        later = records_counted(found.later)
        words = self.tr("Added later, not shown: {0}.").format(later) if later else ""
        set_plain_text(self.later, words)
        self.later.setVisible(bool(words))
        self.closed_button.setText(self.tr("Closed: {0}").format(in_figures(closed)))
        self.closed_button.setVisible(bool(closed))
        self._show_closed(self.closed_button.isChecked())

    def wanted_height(self) -> int:
        """Return the height at which no line is cut."""
        has_more = self._column.hasHeightForWidth()
        width, column = self._area.viewport().width(), self._column
        lines = column.totalHeightForWidth(width) if has_more else column.totalSizeHint().height()
        return self.height() - self._area.viewport().height() + lines

    @Slot(str, str, QPoint)
    def _want_menu(self, kind: str, record_id: str, place: QPoint) -> None:
        line = self.sender()
        assert isinstance(line, WatchLine)
        self.own = line.own
        self.menu_wanted.emit(kind, record_id, place)

    @Slot(bool)
    def _show_closed(self, shown: bool) -> None:
        for line in self.lines:
            line.setVisible(shown or line.row.urgency is not Urgency.CLOSED)
        self.filled.emit()

    @Slot(str)
    def _say(self, sentence: str) -> None:
        self.empty.set_sentence(sentence)
        self.empty.setVisible(bool(sentence))
        invites = self.inviting.invites and not self._rows
        self.first_button.setVisible(bool(sentence) and invites)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 8, 4)
        head.setSpacing(8)
        head.addWidget(plain_label(self.tr("Watch"), role=TextRole.HEADING))
        head.addWidget(self.count, 1)
        head.addWidget(self.add_button)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        # Within what scrolls: where there is little room nothing of it is cut.
        self._column.addWidget(self.empty, 1)
        self._column.addWidget(self.closed_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.later)
        self._column.addStretch(0)
        self._area = UprightScroll(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        self.setProperty("ground", "panel")
        self.setAccessibleName(self.tr("Watch list"))
