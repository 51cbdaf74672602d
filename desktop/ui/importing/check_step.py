"""Step 3 of an import: what becomes of every row, and the few questions that it leaves."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.services.importing.answers import NO_ANSWERS, Answers
from desktop.services.importing.checked import Checked
from desktop.services.importing.process import Progress
from desktop.services.importing.verdicts import ALL, Verdict, Wanted
from desktop.ui.importing.base_questions import ANSWER, CHOICES_ROLE, BaseQuestions
from desktop.ui.importing.filter_chips import CountChip, FilterChips
from desktop.ui.importing.progress_card import ProgressCard, centred
from desktop.ui.importing.similar_bar import SimilarRule
from desktop.ui.importing.tables import ChoiceTable, SharedTable
from desktop.ui.importing.told_rows import TITLE, ToldRows
from desktop.ui.labels import ElidedLabel, plain_label, set_plain_text
from desktop.ui.saying import plural
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.lone_stack import LoneStack

_EVERY, _BASES, _SIMILAR, _FLAGGED, _REFUSED = "all", "bases", "similar", "flagged", "refused"
_WANTED = {
    _EVERY: ALL,
    "new": Wanted(frozenset((Verdict.NEW,))),
    "there": Wanted(frozenset((Verdict.THERE,))),
    "newer": Wanted(frozenset((Verdict.NEWER,))),
    _SIMILAR: Wanted(frozenset((Verdict.SIMILAR, Verdict.MERGED))),
    _REFUSED: Wanted(frozenset((Verdict.REFUSED,))),
    _FLAGGED: Wanted(flagged_only=True),
}


class RowTable(SharedTable):
    """The rows; Space turns a similar event round.

    Signals:
        turned: The answer for a row is to be turned round (its number in the file).
    """

    turned = Signal(int)

    def __init__(self, rows: ToldRows, parent: QWidget | None = None) -> None:
        """Show ``rows``."""
        super().__init__(rows, self.tr("Rows of the file"), (72, 124, 0, 0), parent)
        self._rows = rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the current row round on Space, where that means something."""
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and current.isValid():
            one = self._rows.told(current.row())
            if one.verdict in {Verdict.SIMILAR, Verdict.MERGED}:
                self.turned.emit(one.row)
                return
        super().keyPressEvent(event)


class CheckStep(QWidget):
    """Shows a check under way, and then what it found.

    Signals:
        answered: Other answers hold (an `Answers`).
        cancelled: The check is to be ended.
        report_wanted: The rows that were refused or are doubtful are to be written to a file.
    """

    answered = Signal(object)
    cancelled = Signal()
    report_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._checked: Checked | None = None
        self._answers = NO_ANSWERS
        self.chips = FilterChips()
        self.report_button = QPushButton(self.tr("Save report…"))
        self.progress = ProgressCard()
        self.rows = ToldRows(theme, self)
        self.row_table = RowTable(self.rows)
        self.rule = SimilarRule()
        self.questions = BaseQuestions(theme, self)
        self.base_table = ChoiceTable(
            theme,
            self.questions,
            self.tr("Bases that may be ones you have"),
            (220, 64, 0, 260),
            (ANSWER, CHOICES_ROLE, self.tr("What it is")),
        )
        self.rest_button = QPushButton(self.tr("All others are new"))
        self.undecided = plain_label(role=TextRole.SMALL_STRONG)
        self._lay_out()
        self._join()

    def begin(self) -> None:
        """Show that every row is being read."""
        self._checked = None
        self.progress.begin(self.tr("Every row is being checked"), "")
        self.middle.setCurrentWidget(self.waiting)
        self.chips.hide()
        self.report_button.hide()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the check is."""
        self.progress.show_progress(progress)

    def show_checked(self, checked: Checked, answers: Answers) -> None:
        """Show what was found, questions first."""
        self._checked = checked
        self.questions.show_questions(checked.questions, answers.bases)
        self._answers = replace(answers, bases=dict(self.questions.answers))
        self.rule.show_answers(self._answers)
        self.rows.show_answers(self._answers)
        key = self.chips.key or (_BASES if self.questions.open_count else _EVERY)
        self._show_chips(key)
        self.chips.show()
        totals = checked.totals
        self.report_button.setVisible(bool(totals.refused or totals.flagged))
        self._list(self.chips.key)

    def focus_list(self) -> None:
        """Let the keys go to the list that is shown."""
        is_asking = self.middle.currentWidget() is self.asking
        (self.base_table if is_asking else self.row_table).setFocus()

    @property
    def is_busy(self) -> bool:
        """Whether the check is under way."""
        return self._checked is None

    def forget(self) -> None:
        """Show another file from its beginning."""
        self.chips.key = ""

    def _show_chips(self, key: str) -> None:
        checked = self._checked
        assert checked is not None
        rows = checked.rows
        counts = {name: rows.how_many(wanted) for name, wanted in _WANTED.items()}
        tr = self.tr
        chips = [
            CountChip(_EVERY, tr("All rows"), counts[_EVERY], is_kept=True),
            CountChip("new", tr("New"), counts["new"]),
            CountChip("there", tr("There already"), counts["there"]),
            CountChip("newer", tr("Newer"), counts["newer"]),
            CountChip(_SIMILAR, tr("Similar"), counts[_SIMILAR]),
            CountChip(_REFUSED, tr("Cannot be read"), counts[_REFUSED]),
            CountChip(_FLAGGED, tr("To be looked at"), counts[_FLAGGED]),
            CountChip(_BASES, tr("Bases to decide"), len(self.questions.questions)),
        ]
        self.chips.show_chips(chips, key)

    @Slot(str)
    def _list(self, key: str) -> None:
        """List the rows, or the questions, of a chip."""
        if self._checked is None:
            return
        if key == _BASES:
            self._tell_undecided()
            self.middle.setCurrentWidget(self.asking)
            self.base_table.selectRow(0)
            return
        self.rows.show_rows(self._checked.rows, _WANTED[key])
        self.rule.setVisible(key == _SIMILAR)
        # Of what cannot be read there is no title: the reason has the room.
        self.row_table.columns.put_away((TITLE,) if key == _REFUSED else ())
        self.middle.setCurrentWidget(self.listing)

    @Slot(object)
    def _take_bases(self, bases: object) -> None:
        assert isinstance(bases, dict)
        self._tell_undecided()
        self._answer(replace(self._answers, bases=bases))

    @Slot(bool)
    def _take_rule(self, is_same: bool) -> None:
        self._answer(replace(self._answers, merge_similar=is_same, except_rows=frozenset()))

    @Slot(int)
    def _turn(self, row: int) -> None:
        turned = self._answers.except_rows ^ {row}
        self._answer(replace(self._answers, except_rows=turned))

    def _answer(self, answers: Answers) -> None:
        self._answers = answers
        self.rows.show_answers(answers)
        self.answered.emit(answers)

    def _tell_undecided(self) -> None:
        count, unknown = self.questions.open_count, self.questions.unknown_count
        said = self.tr("Every base is decided.")
        if count:
            said = plural(
                "CheckStep",
                "1 name may mean one of your bases.",
                "%Ln names may mean bases of yours.",
                count,
            )
        elif unknown:
            said = plural(
                "CheckStep",
                "1 name is like none of your bases.",
                "%Ln names are like none of your bases.",
                unknown,
            )
        set_plain_text(self.undecided, said)
        self.rest_button.setEnabled(count + unknown > 0)

    def _join(self) -> None:
        self.chips.chosen.connect(self._list)
        self.report_button.clicked.connect(self.report_wanted)
        self.progress.cancelled.connect(self.cancelled)
        self.row_table.turned.connect(self._turn)
        self.rule.chosen.connect(self._take_rule)
        self.questions.answered.connect(self._take_bases)
        self.base_table.figure_pressed.connect(self.questions.choose)
        self.rest_button.clicked.connect(self.questions.answer_rest)

    def _lay_out(self) -> None:
        self.waiting, self.listing, self.asking = centred(self.progress), QWidget(), QWidget()
        rows = QVBoxLayout(self.listing)
        asks = QVBoxLayout(self.asking)
        for layout in (rows, asks):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(8)
        rows.addWidget(self.rule)
        rows.addWidget(self.row_table, 1)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.undecided)
        hint = self.tr("1–9 choose one you have, 0 a new base, Space opens the list.")
        line.addWidget(ElidedLabel(hint, role=TextRole.SMALL, quiet=True), 1)
        line.addWidget(self.rest_button)
        asks.addLayout(line)
        asks.addWidget(self.base_table, 1)
        self.middle = LoneStack()
        for page in (self.waiting, self.listing, self.asking):
            self.middle.addWidget(page)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.report_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.middle, 1)
