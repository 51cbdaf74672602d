"""How a form looks: title, rows with the problem below each, what is folded away, buttons."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.flow import FlowLayout
from desktop.ui.forms.field import SaysItself, TakesTyped
from desktop.ui.forms.refusal import mark_free, mark_refused
from desktop.ui.forms.row_label import RowLabel
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.banner import Banner, BannerKind
from desktop.ui.widgets.edged_scroll import EDGE_PX, EdgedScroll
from desktop.ui.widgets.hinted_button import HintedButton

_BETWEEN_PX = 12
# Words of a link begin so far from its edge, where its ring has room.
_LINK_PX = 4


@dataclass(frozen=True, slots=True)
class _Row:
    """The widgets of one row."""

    label: RowLabel
    field: QWidget
    problem: QLabel
    is_more: bool

    def take_back(self) -> None:
        """Say no longer that anything is wrong with it."""
        self.problem.hide()
        mark_free(self.field)


class FormFrame(QWidget):
    """The frame of a form; what stands in its rows is the form's business.

    Attributes:
        last: Holds what stands below the rows and is scrolled with them.
        below: Holds what is always seen, above the buttons.

    Signals:
        save_chosen, next_chosen, cancel_chosen: A button was pressed.
    """

    save_chosen = Signal()
    next_chosen = Signal()
    cancel_chosen = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        """Show ``title`` and no rows yet."""
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[str, _Row] = {}
        self._told: Banner | None = None
        self.title = plain_label(title, role=TextRole.TITLE)
        # Beside the title: above the buttons it would take room from the rows while it is empty.
        self.draft_label = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        self.draft_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.more_button = QPushButton(self.tr("More"))
        self.more_button.setProperty("link", True)
        self.more_button.setCheckable(True)
        self.more_button.toggled.connect(self._show_more)
        self.more_button.hide()
        self._head = _column()
        first = QHBoxLayout()
        first.setSpacing(_BETWEEN_PX)
        first.addWidget(self.title)
        first.addWidget(self.draft_label, 1)
        self._head.addLayout(first)
        self.below, self.last = QVBoxLayout(), QVBoxLayout()
        foot = _column()
        foot.addLayout(self.below)
        self._buttons = self._build_buttons()
        foot.addLayout(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addWidget(self._build_rows(), 1)
        column.addLayout(foot)
        theme.changed.connect(self._line_up)

    def roomy_width(self) -> int:
        """Return the width, in pixels, at which the buttons stand in a line with their keys."""
        return self._buttons.sizeHint().width() + 2 * EDGE_PX

    def add_row(self, name: str, label: str, field: QWidget, *, more: bool = False) -> None:
        """Add one row; those of ``more`` are folded away until somebody wants them."""
        text = RowLabel(self._theme, label, field)
        field.setAccessibleName(label)
        focus = field.focusProxy()
        if focus is not None:
            focus.setAccessibleName(label)
        problem = plain_label(role=TextRole.SMALL, tone="bad", wrap=True)
        problem.hide()
        grid = self._more if more else self._grid
        at = grid.rowCount()
        grid.addWidget(text, at, 0)
        grid.addWidget(field, at, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(problem, at + 1, 1)
        self._rows[name] = _Row(text, field, problem, more)
        self._line_up()
        if more:
            self.more_button.show()

    def show_row(self, name: str, *, shown: bool) -> None:
        """Show or hide one row."""
        row = self._rows[name]
        row.label.setVisible(shown)
        row.field.setVisible(shown)
        if not shown:
            row.take_back()

    def set_problems(self, sentences: Mapping[str, str]) -> tuple[str, ...]:
        """Let it be said at each row what is wrong with it, and go to the first of them.

        Returns:
            The names of those for which there is no row.
        """
        refused = [name for name in self._rows if name in sentences]
        for name in refused:
            self._set_problem(name, sentences[name])
        if refused:
            first = self._rows[refused[0]]
            # A field and its sentence both: the sentence where there is no room for more.
            self.go_to(refused[0])
            if not first.problem.isHidden():
                self._area.ensureWidgetVisible(first.problem)
            if isinstance(first.field, TakesTyped):
                first.field.ask_back()
        return tuple(name for name in sentences if name not in self._rows)

    def _set_problem(self, name: str, sentence: str) -> None:
        row = self._rows[name]
        self.show_row(name, shown=True)
        # What the field itself says is not said twice.
        is_said = isinstance(row.field, SaysItself) and row.field.points_out(sentence)
        set_plain_text(row.problem, "" if is_said else sentence)
        row.problem.setHidden(is_said)
        mark_refused(row.field, sentence)
        if row.is_more:
            self.open_more()

    def go_to(self, name: str) -> None:
        """Let what is typed go into a row, which is brought into view."""
        row = self._rows[name]
        if row.is_more:
            self.open_more()
        row.field.setFocus()
        self._area.ensureWidgetVisible(row.field)

    def problem(self, name: str) -> str:
        """Return what is said below a row, empty where nothing is."""
        row = self._rows[name]
        return "" if row.problem.isHidden() else row.problem.text()

    def clear_problem(self, field: QObject) -> None:
        """Say nothing below the row any more that ``field`` stands in, or is a part of."""
        for row in self._rows.values():
            is_part = isinstance(field, QWidget) and row.field.isAncestorOf(field)
            if row.field is field or is_part:
                row.take_back()

    def clear_problems(self) -> None:
        """Say nothing below any row."""
        for row in self._rows.values():
            row.take_back()

    def tell(self, sentence: str) -> None:
        """Say one thing at the top, until it is put away."""
        if self._told is None:
            self._told = Banner(self._theme, sentence, BannerKind.BAD, parent=self)
            self._told.closed.connect(self._put_away)
            self.add_banner(self._told)
        self._told.set_text(sentence)

    @Slot()
    def _put_away(self) -> None:
        if self._told is not None:
            self._told.deleteLater()
            self._told = None

    def add_banner(self, banner: Banner) -> None:
        """Show ``banner`` below the title."""
        self._head.insertWidget(1, banner)

    def open_more(self) -> None:
        """Show the rows that were folded away."""
        self.more_button.setChecked(True)

    @Slot(bool)
    def _show_more(self, shown: bool) -> None:
        self._folded.setVisible(shown)
        self.more_button.setText(self.tr("Less") if shown else self.tr("More"))

    @Slot()
    def _line_up(self) -> None:
        """Let all fields begin at the same place, folded away or not, with letters of any size."""
        widest = max((row.label.wanted_width() for row in self._rows.values()), default=0)
        for row in self._rows.values():
            row.label.setFixedWidth(widest)
        self._before_more.setFixedWidth(widest + _BETWEEN_PX - _LINK_PX)

    def _build_rows(self) -> QWidget:
        inner, self._grid = _rows()
        self._folded, self._more = _rows()
        self._folded.hide()
        # "More" stands below the fields, not below their labels.
        self._before_more = QWidget()
        more = QHBoxLayout()
        more.setSpacing(0)
        more.addWidget(self._before_more)
        more.addWidget(self.more_button)
        more.addStretch(1)
        outer = QWidget()
        holder = QVBoxLayout(outer)
        holder.setSpacing(2)
        holder.addWidget(inner)
        holder.addLayout(more)
        holder.addWidget(self._folded)
        holder.addLayout(self.last)
        holder.addStretch(1)
        self._area = EdgedScroll(outer, self)
        return self._area

    def _build_buttons(self) -> FlowLayout:
        self.cancel_button = HintedButton(self.tr("Cancel"), "Esc")
        self.next_button = QPushButton(self.tr("Save and next"))
        self.save_button = HintedButton(self.tr("Save"), "Ctrl+Return", primary=True)
        self.cancel_button.clicked.connect(self.cancel_chosen)
        self.next_button.clicked.connect(self.next_chosen)
        self.save_button.clicked.connect(self.save_chosen)
        line = FlowLayout(at_end=True)
        for button in (self.cancel_button, self.next_button, self.save_button):
            line.addWidget(button)
        return line


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(EDGE_PX, 0, EDGE_PX, 0)
    column.setSpacing(8)
    return column


def _rows() -> tuple[QWidget, QGridLayout]:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 4, 0, 4)
    grid.setHorizontalSpacing(_BETWEEN_PX)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    return holder, grid
