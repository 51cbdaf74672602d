"""The grid of competing hypotheses: how each of the notes fits each of them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.ach import Rating
from desktop.domain.assessment import Cell
from desktop.domain.ids import NoteId
from desktop.ui.labels import ElidedLabel, plain_label, set_plain_text, show_tool_tip, visible_text
from desktop.ui.rating_signs import SIGNS, sign_with_word
from desktop.ui.theme import TextRole
from desktop.ui.widgets.elided_choice import ElidedChoice
from desktop.ui.widgets.naming import name_choice

_ABOVE_PX = 7
_GAP_PX = 6


class GridField(QWidget):
    """Ratings of notes against hypotheses; both are set from outside.

    Each note has a line for what it says, which is too long for a cell, and one for its ratings.

    Signals:
        edited: A rating was changed.
    """

    edited = Signal()

    def __init__(self, label_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        """Name notes with ``label_of``, by their ids."""
        super().__init__(parent)
        self._label_of = label_of
        self._notes: tuple[str, ...] = ()
        self._hypotheses: tuple[str, ...] = ()
        self._ratings: dict[tuple[str, int], str] = {}
        self._choices: dict[tuple[int, int], RatingChoice] = {}
        self._rows = QWidget()
        self.numbered = plain_label(role=TextRole.SMALL, wrap=True)
        signs = ", ".join(map(sign_with_word, SIGNS))
        self.legend = plain_label(signs, role=TextRole.SMALL, quiet=True, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, _ABOVE_PX, 0, 0)
        self._column.setSpacing(_GAP_PX)
        self._column.addWidget(self.numbered)
        self._column.addWidget(self.legend)
        self._column.addWidget(self._rows)
        self.hide()

    def choice(self, row: int, hypothesis: int) -> "RatingChoice":
        """Return where a note is rated against a hypothesis."""
        return self._choices[row, hypothesis]

    def set_axes(self, notes: tuple[str, ...], hypotheses: tuple[str, ...]) -> None:
        """Show these notes (ids) and hypotheses; ratings that still fit are kept."""
        self._notes, self._hypotheses = notes, hypotheses
        called = enumerate(map(visible_text, hypotheses), 1)
        set_plain_text(self.numbered, "\n".join(f"{at}  {name}" for at, name in called))
        self._column.removeWidget(self._rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = self._built()
        self._column.addWidget(self._rows)
        self.setVisible(bool(notes) and len(hypotheses) > 1)

    def attribute(self) -> Any:
        """Return the cells that are rated, row by row."""
        return tuple(
            Cell(note=NoteId(note), hypothesis=at, rating=Rating(self._ratings[note, at]))
            for note in self._notes
            for at in range(len(self._hypotheses))
            if self._ratings.get((note, at))
        )

    def show_attribute(self, value: Any) -> None:
        """Take up the ratings of a stored grid."""
        self._ratings = {(cell.note, cell.hypothesis): cell.rating.value for cell in value}

    def value(self) -> Any:
        """Return the ratings as JSON."""
        return [[note, at, rating] for (note, at), rating in self._ratings.items()]

    def set_value(self, value: Any) -> None:
        """Show what `value` returned."""
        self._ratings = {(note, at): rating for note, at, rating in value}

    def _built(self) -> QWidget:
        rows = QWidget()
        cells = QGridLayout(rows)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.setHorizontalSpacing(_GAP_PX)
        cells.setVerticalSpacing(2)
        for at in range(len(self._hypotheses)):
            number = plain_label(str(at + 1), role=TextRole.SMALL_STRONG, quiet=True)
            cells.addWidget(number, 0, at, Qt.AlignmentFlag.AlignCenter)
            cells.setColumnStretch(at, 1)
        self._choices = {}
        for row, note in enumerate(self._notes):
            said = ElidedLabel(visible_text(self._label_of(note)))
            cells.addWidget(said, 2 * row + 1, 0, 1, max(len(self._hypotheses), 1))
            for at, hypothesis in enumerate(self._hypotheses):
                self._choices[row, at] = self._choice(note, at, hypothesis)
                cells.addWidget(self._choices[row, at], 2 * row + 2, at)
        return rows

    def _choice(self, note: str, at: int, hypothesis: str) -> "RatingChoice":
        box = RatingChoice()
        name_choice(box, self.tr("{0} against {1}").format(self._label_of(note)[:80], hypothesis))
        show_tool_tip(box, visible_text(hypothesis))
        box.setCurrentIndex(max(0, box.findData(self._ratings.get((note, at), ""))))
        box.setProperty("of", (note, at))
        box.activated.connect(self._rate)
        return box

    @Slot()
    def _rate(self) -> None:
        box = self.sender()
        assert isinstance(box, RatingChoice)
        note, at = box.property("of")
        self._ratings[note, at] = box.currentData()
        self.edited.emit()


class RatingChoice(ElidedChoice):
    """A sign; the list says what each means."""

    def __init__(self) -> None:
        """Offer all signs, and none."""
        super().__init__()
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(1)
        self.addItem(self.tr("Not rated"), "")
        for rating in SIGNS:
            self.addItem(sign_with_word(rating), rating.value)

    def shown_text(self) -> str:
        """Return the sign alone, nothing where none was chosen."""
        chosen = self.currentData()
        return SIGNS[Rating(chosen)][0] if chosen else ""

    def showPopup(self) -> None:  # noqa: N802 - Qt's name.
        """Open the list as wide as its words, for which the choice is too narrow."""
        beside = self.view().verticalScrollBar().sizeHint().width()
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + beside)
        super().showPopup()
