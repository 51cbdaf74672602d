"""One statement under review: a line when it is decided, its fields when it is looked at."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.services.reading.review import Card
from desktop.ui.chips import Chip, ChipKind
from desktop.ui.forms.fields import LineField
from desktop.ui.labels import plain_label, shown_text, visible_text
from desktop.ui.reading.chip_row import MOST_SHOWN, ChipRow
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.hinted_button import HintedButton

_MOST_KINDS = 6
_ALL = 99


class EntryLine(LineField):
    """A line in which Return is its own: it must not accept the card that it stands in."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Return to itself."""
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()


class CardView(QFrame):
    """Shows one card.

    Signals:
        looked_at: It was clicked.
        picked: A chip was chosen (field, number).
        asked: A button was used: accept, skip, edit, swap_ends or swap_dates.
        alias_wanted: A spelling is to be kept (base's id, spelling).
        base_wanted: A base that the casebook has not is to be added (its name).
        words_entered: The statement or the date words were typed (which, words).
    """

    looked_at = Signal()
    picked = Signal(str, int)
    asked = Signal(str)
    alias_wanted = Signal(str, str)
    base_wanted = Signal(str)
    words_entered = Signal(str, str)

    def __init__(
        self, theme: Theme, card: Card, number: int, parent: QWidget | None = None
    ) -> None:
        """Show ``card`` as the statement of this number, not looked at yet."""
        super().__init__(parent)
        self.card, self.number = card, number
        self.outcome = ""
        self.rows: list[ChipRow] = []
        self.active_row = 0
        self.statement: LineField | None = None
        self.date_words: LineField | None = None
        self._theme = theme
        self._is_current = False
        self._is_edited = False
        self.setProperty("card", True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 10)
        self._column.setSpacing(6)
        self.build()

    def show_as(self, *, is_current: bool, is_edited: bool = False) -> None:
        """Show the fields of the card that is looked at; of others, one line."""
        if (self._is_current, self._is_edited) != (is_current, is_edited):
            self._is_current, self._is_edited = is_current, is_edited
            self.build()

    def build(self) -> None:
        """Make everything anew from the card."""
        self._clear()
        self.setProperty("current", self._is_current)
        self.style().unpolish(self)
        self.style().polish(self)
        self._add_head()
        if self._is_current and not self.outcome:
            self._add_rows()
            self._add_buttons()
        elif not self.outcome:
            self._add_summary()

    def edit_statement(self) -> None:
        """Let the statement be typed over."""
        if self.statement is not None:
            self.statement.setFocus()
            self.statement.selectAll()

    def choose_row(self, step: int) -> None:
        """Let figures choose in the next or the last row."""
        if self.rows:
            self.rows[self.active_row].set_active(False)
            self.active_row = (self.active_row + step) % len(self.rows)
            self.rows[self.active_row].set_active(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at the card that is clicked."""
        super().mousePressEvent(event)
        self.looked_at.emit()

    def _add_head(self) -> None:
        head = QHBoxLayout()
        quiet = bool(self.outcome)
        if self._is_edited and not quiet:
            self.statement = EntryLine(self)
            self.statement.set_value(self.card.statement)
            self.statement.setAccessibleName(self.tr("The statement in your words"))
            self.statement.returnPressed.connect(self._statement_entered)
            head.addWidget(self.statement, 1)
        else:
            role = TextRole.BODY if quiet else TextRole.HEADING
            words = self.tr("No comment: {0}") if self.card.is_silence else "{0}"
            title = words.format(visible_text(self.card.statement))
            head.addWidget(plain_label(title, role=role, wrap=True, quiet=quiet), 1)
        if self.outcome:
            tone = "good" if self.outcome.startswith(self.tr("accepted")) else "quiet"
            head.addWidget(plain_label(self.outcome, role=TextRole.SMALL_STRONG, tone=tone))
        elif self.card.is_watched:
            words = self.tr("{0}: offered as a watch item").format(
                self.card.row("modality").value.value
            )
            head.addWidget(Chip(self._theme, words, ChipKind.CHANGING))
        else:
            words = self.tr("statement {0}").format(self.number)
            head.addWidget(plain_label(words, role=TextRole.SMALL, quiet=True))
        self._column.addLayout(head)

    def _add_summary(self) -> None:
        card = self.card
        parts = [card.row("who").options[card.row("who").at].text, card.row("kind").value.value]
        for name in ("when", "where"):
            if card.row(name).value:
                parts.append(card.row(name).options[card.row(name).at].text)
        words = " · ".join(visible_text(shown_text(part)) for part in parts)
        self._column.addWidget(plain_label(words, role=TextRole.SMALL, quiet=True, wrap=True))

    def _add_rows(self) -> None:
        names = self._names()
        for row in self.card.rows():
            if self._is_idle(row.name):
                continue
            most = _ALL if self._is_edited else _MOST_KINDS if row.name == "kind" else MOST_SHOWN
            shown = ChipRow(row, names[row.name], self, most=most)
            shown.picked.connect(self.picked)
            self.rows.append(shown)
            self._column.addWidget(shown)
            if row.name == "to" and (row.value or self.card.row("from").value):
                self._answers(shown.add_link(self.tr("swap from and to")), "swap_ends")
            if row.name == "said":
                self._answers(
                    shown.add_link(self.tr("swap with the day it happened")), "swap_dates"
                )
            if row.name == "when" and self._is_edited:
                self._add_date_words()
        for base_id, name, spelling in self.card.aliases():
            self._add_alias(base_id, name, spelling)
        for name in self.card.unknown_bases():
            self._add_unknown(name)
        self.active_row = min(self.active_row, max(len(self.rows) - 1, 0))
        if self.rows:
            self.rows[self.active_row].set_active(True)

    def _is_idle(self, name: str) -> bool:
        """Tell whether a row has nothing to choose: no movement, no second date."""
        row = self.card.row(name)
        if self._is_edited:
            return False
        moves = self.card.row("from").value or self.card.row("to").value
        if name in {"from", "to"}:
            return not moves
        if name == "where":
            return bool(self.card.row("from").value and self.card.row("to").value)
        return name == "said" and not row.value

    def _add_date_words(self) -> None:
        self.date_words = EntryLine(self, hint=self.tr("Other date words: since last week"))
        self.date_words.setAccessibleName(self.tr("Other date words"))
        self.date_words.returnPressed.connect(self._date_entered)
        self._column.addWidget(self.date_words)

    def _add_alias(self, base_id: str, name: str, spelling: str) -> None:
        kept = (base_id, spelling) in self.card.kept_aliases
        words = (
            self.tr("“{0}” will be kept as another name of {1}.")
            if kept
            else self.tr("“{0}” is not a known spelling of {1}.")
        )
        link = self._add_remark(
            words.format(visible_text(spelling), visible_text(name)),
            self.tr("Do not keep") if kept else self.tr("Keep as another name"),
        )
        link.setProperty("alias", [base_id, spelling])
        link.clicked.connect(self._alias_pressed)

    def _add_unknown(self, name: str) -> None:
        added = name in self.card.new_bases
        words = (
            self.tr("“{0}” is to be a base of the casebook.")
            if added
            else self.tr("The casebook has no base “{0}”: it is kept as a place in words.")
        )
        link = self._add_remark(
            words.format(visible_text(name)),
            self.tr("Do not add") if added else self.tr("Add as a base"),
        )
        link.setProperty("base", name)
        link.clicked.connect(self._base_pressed)

    def _add_remark(self, said: str, offered: str) -> QPushButton:
        """Add a line that says something and offers one answer to it."""
        line = QHBoxLayout()
        line.setContentsMargins(72, 0, 0, 0)
        line.addWidget(plain_label(said, role=TextRole.SMALL, quiet=True, wrap=True), 1)
        link = QPushButton(offered)
        link.setProperty("link", True)
        link.setProperty("size", "small")
        line.addWidget(link)
        self._column.addLayout(line)
        return link

    def _add_buttons(self) -> None:
        line = QHBoxLayout()
        for words, keys, name, primary in (
            (self.tr("Accept"), "Return", "accept", True),
            (self.tr("Skip"), "X", "skip", False),
            (self.tr("Done editing") if self._is_edited else self.tr("Edit"), "E", "edit", False),
        ):
            button = HintedButton(words, keys, primary=primary)
            self._answers(button, name)
            line.addWidget(button)
        line.addStretch(1)
        words = self.tr("J K move, ↑ ↓ row, 1–9 choose")
        line.addWidget(plain_label(words, role=TextRole.SMALL, quiet=True))
        self._column.addLayout(line)

    def _answers(self, button: QPushButton, name: str) -> None:
        """Let a button ask for what ``name`` says."""
        button.setProperty("asks", name)
        button.clicked.connect(self._pressed)

    @Slot()
    def _pressed(self) -> None:
        self.asked.emit(self.sender().property("asks"))

    @Slot()
    def _alias_pressed(self) -> None:
        self.alias_wanted.emit(*self.sender().property("alias"))

    @Slot()
    def _base_pressed(self) -> None:
        self.base_wanted.emit(self.sender().property("base"))

    @Slot()
    def _statement_entered(self) -> None:
        if self.statement is not None:
            self.words_entered.emit("statement", self.statement.value())

    @Slot()
    def _date_entered(self) -> None:
        if self.date_words is not None:
            self.words_entered.emit("when", self.date_words.value())

    def _names(self) -> dict[str, str]:
        return {
            "who": self.tr("Who"),
            "stance": self.tr("Stance"),
            "kind": self.tr("Kind"),
            "modality": self.tr("Modality"),
            "when": self.tr("When"),
            "said": self.tr("Said"),
            "where": self.tr("Where"),
            "from": self.tr("From"),
            "to": self.tr("To"),
            "event": self.tr("Event"),
        }

    def _clear(self) -> None:
        self.rows, self.statement, self.date_words = [], None, None
        while self._column.count():
            item = self._column.takeAt(0)
            assert item is not None
            _drop(item.widget(), item.layout())


def _drop(widget: QWidget | None, layout: "QHBoxLayout | object | None") -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
    elif isinstance(layout, QHBoxLayout):
        while layout.count():
            item = layout.takeAt(0)
            assert item is not None
            _drop(item.widget(), item.layout())
