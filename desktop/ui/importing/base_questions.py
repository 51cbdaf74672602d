"""The bases of a file that may be ones of the casebook: one table, an answer in each line."""

from collections.abc import Mapping as Fields
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.services.importing.answers import BaseAnswer, SameBase
from desktop.services.importing.outcome import BaseQuestion
from desktop.ui.importing.lines import short
from desktop.ui.labels import tool_tip
from desktop.ui.lists import parted
from desktop.ui.saying import in_figures, worded
from desktop.ui.theme import Theme
from desktop.ui.widgets.named_columns import NamedColumns

_Index = QModelIndex | QPersistentModelIndex
NAME, ROWS, MAY_BE, ANSWER = range(4)
CHOICES_ROLE = Qt.ItemDataRole.UserRole
_UNDECIDED = BaseAnswer(SameBase.LATER)
_NEW = BaseAnswer(SameBase.NEW)
_NUMBERS = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class BaseQuestions(NamedColumns):
    """A line for each name that is asked about.

    Signals:
        answered: Something was answered (by the question's key).
    """

    answered = Signal(object)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Begin without questions."""
        super().__init__((), parent)
        self._theme = theme
        self.questions: tuple[BaseQuestion, ...] = ()
        self.answers: dict[str, BaseAnswer] = {}
        self.names = (
            self.tr("In the file"),
            self.tr("Rows"),
            self.tr("May be"),
            self.tr("It is"),
        )

    def show_questions(
        self, questions: tuple[BaseQuestion, ...], answers: Fields[str, BaseAnswer]
    ) -> None:
        """Show questions, with what was answered before, here or in an earlier import.

        Names that are like no base of the casebook come last: there may be hundreds.
        """
        self.beginResetModel()
        self.questions = tuple(sorted(questions, key=lambda one: not one.candidates))
        earlier = {one.key: one.answer for one in questions if one.answer is not None}
        self.answers = {**earlier, **answers}
        self.endResetModel()

    @property
    def open_count(self) -> int:
        """How many may be bases of the casebook and are not answered."""
        return sum(self._is_open(one) for one in self.questions if one.candidates)

    @property
    def unknown_count(self) -> int:
        """How many are like no base of the casebook, and nobody said that they are new."""
        return sum(self._is_open(one) for one in self.questions if not one.candidates)

    def answer(self, question: BaseQuestion) -> BaseAnswer:
        """Return the answer to a question."""
        return self.answers.get(question.key, _UNDECIDED)

    def _is_open(self, question: BaseQuestion) -> bool:
        return self.answer(question).what is SameBase.LATER

    def choose(self, at: int, number: int) -> None:
        """Answer a line: the ``number``-th candidate from 1 on, or 0 for a new base."""
        candidates = self.questions[at].candidates
        if number == 0:
            self.setData(self.index(at, ANSWER), _NEW)
        elif number <= len(candidates):
            chosen = BaseAnswer(SameBase.IS, candidates[number - 1].base_id)
            self.setData(self.index(at, ANSWER), chosen)

    def answer_rest(self) -> None:
        """Let all that is not answered be new bases."""
        for one in self.questions:
            if self._is_open(one):
                self.answers[one.key] = _NEW
        self._tell()

    def count(self) -> int:
        """Return how many questions there are."""
        return len(self.questions)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a column is called."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section == ROWS:
            return _NUMBERS
        return super().headerData(section, orientation, role)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that answers can be edited."""
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsEditable if index.column() == ANSWER else found

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell; of the last also the answer and what it can be."""
        question = self.questions[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            said = self._shown(question, index.column())
            return said if role == Qt.ItemDataRole.DisplayRole else tool_tip(said)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == ROWS:
            return _NUMBERS
        if role == Qt.ItemDataRole.EditRole and index.column() == ANSWER:
            return self.answer(question)
        if role == CHOICES_ROLE:
            return self._choices(question)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == ANSWER:
            waits = question.candidates and self._is_open(question)
            return self._theme.color("changing_text" if waits else "text")
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take an answer."""
        if role != Qt.ItemDataRole.EditRole or not isinstance(value, BaseAnswer):
            return False
        self.answers[self.questions[index.row()].key] = value
        self._tell()
        return True

    def _tell(self) -> None:
        self.dataChanged.emit(self.index(0, ANSWER), self.index(len(self.questions) - 1, ANSWER))
        self.answered.emit(dict(self.answers))

    def _choices(self, question: BaseQuestion) -> list[tuple[str, BaseAnswer]]:
        return [
            *(
                (short(one.name, 80), BaseAnswer(SameBase.IS, one.base_id))
                for one in question.candidates
            ),
            (self.tr("a new base"), _NEW),
            (self._undecided(question), _UNDECIDED),
        ]

    def _undecided(self, question: BaseQuestion) -> str:
        """Return what a name is as long as nobody says that it is a base."""
        if not question.candidates:
            return self.tr("a place in words")
        if question.is_place:
            return self.tr("not decided: words for now")
        return self.tr("not decided: new for now")

    def _shown(self, question: BaseQuestion, column: int) -> str:
        if column == NAME:
            return short(question.name, 120)
        if column == ROWS:
            return in_figures(question.rows)
        if column == MAY_BE and not question.candidates:
            return self.tr("none of your bases")
        if column == MAY_BE:
            return parted(
                self.tr("{0}  {1}: {2}").format(number, short(one.name, 80), worded(one.why))
                for number, one in enumerate(question.candidates, 1)
            )
        chosen = self.answer(question)
        return next(words for words, one in self._choices(question) if one == chosen)
