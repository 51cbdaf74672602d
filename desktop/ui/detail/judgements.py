"""Postures and assessments of a base: what is judged, how likely, how sure, on which notes."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.ach import Grid, Row, diagnosticity, most_telling, weigh
from desktop.domain.assessment import Assessment
from desktop.domain.grading import Confidence, Likelihood
from desktop.domain.ids import NoteId
from desktop.domain.record import RecordKind
from desktop.domain.span_echo import day_text, echo
from desktop.domain.wording_parts import capitalised
from desktop.queries.assessments import NoteLine
from desktop.queries.base_page import Judgement, PostureView
from desktop.ui.counts import counted
from desktop.ui.detail.parts import (
    INDENT_PX,
    CopyButton,
    Disclosure,
    RecordLink,
    below_link,
    small,
    stacked,
)
from desktop.ui.labels import plain_label
from desktop.ui.rating_signs import SIGNS
from desktop.ui.saying import translate, worded
from desktop.ui.theme import TextRole, Theme
from desktop.ui.words import name_word, small_word, word

_MOST_TELLING = 4


class Judged(QWidget):
    """One posture or assessment with its sentences and the notes it rests on.

    Signals:
        opened: A record is to be edited or shown (kind, id).
    """

    opened = Signal(str, str)

    def __init__(self, theme: Theme, link: RecordLink, aside: str, sentence: str) -> None:
        """Show the link with a quiet word beside it, and a button that copies ``sentence``."""
        super().__init__()
        self.theme = theme
        link.opened.connect(self.opened)
        self.copy = CopyButton(theme, sentence, self.tr("Copy as a sentence"))
        first = QHBoxLayout()
        first.addWidget(link)
        first.addWidget(plain_label(aside, role=TextRole.SMALL, quiet=True), 1)
        first.addWidget(self.copy)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 6)
        self.column.setSpacing(2)
        self.column.addLayout(first)

    def add_lines(self, lines: Iterable[str], tone: str = "quiet") -> None:
        """Put lines below; empty ones are left out."""
        for line in filter(None, lines):
            self.column.addWidget(below_link(line, tone=tone))

    def add_notes(self, title: str, notes: Iterable[NoteLine]) -> None:
        """Put the cited notes behind a line that opens; none leave it out."""
        found = list(notes)
        if not found:
            return
        holder = stacked([self._note(note) for note in found], indent_px=8)
        line = below_link(f"{title}: {counted(len(found), 'note')}")
        self.column.addWidget(Disclosure(self.theme, line, holder, self.tr("Show these notes")))

    def _note(self, note: NoteLine) -> QWidget:
        """Return a note that wraps; who said it leads to the event."""
        tip = self.tr("Show “{0}”").format(note.event_title)
        link = RecordLink(note.said_by, RecordKind.EVENT.value, note.event, tip)
        link.setProperty("size", "small")
        link.opened.connect(self.opened)
        return stacked([link, below_link(note.statement, tone="")])


class PostureBlock(Judged):
    """One posture: the state, since when, how likely and how sure, what it replaced."""

    def __init__(self, theme: Theme, view: PostureView) -> None:
        """Show ``view``."""
        posture = view.posture
        link = RecordLink(word(posture.state), RecordKind.POSTURE.value, posture.id)
        super().__init__(theme, link, "", view.sentence)
        self.add_lines([capitalised(worded(echo(posture.when))) + "."], "")
        if view.controlled_by:
            self.add_lines([self.tr("Controlled by {0}.").format(view.controlled_by)])
        self.add_lines(_how_sure(posture.likelihood, posture.confidence))
        self.add_lines([posture.basis])
        set_on = self.tr("Set on {0}.").format(worded(day_text(posture.set_on)))
        if view.replaced is not None:
            was = small_word(view.replaced.state)
            day = worded(day_text(view.replaced.set_on))
            set_on += self.tr(" It replaced “{0}”, set on {1}.").format(was, day)
        if view.is_replaced:
            set_on += self.tr(" A later posture replaced it.")
        self.add_lines([set_on])
        self.add_notes(self.tr("Rests on"), view.notes)


class AssessmentBlock(Judged):
    """One assessment: the judgement, how likely and how sure, its notes, its hypotheses."""

    def __init__(self, theme: Theme, judgement: Judgement) -> None:
        """Show ``judgement``."""
        view = judgement.view
        judged = view.assessment
        link = RecordLink(worded(day_text(judged.set_on)), RecordKind.ASSESSMENT.value, judged.id)
        aside = self.tr("replaced by a later one") if view.replaced_by else ""
        super().__init__(theme, link, aside, " ".join(judgement.sentences))
        said = plain_label(judged.judgement, wrap=True, selectable=True)
        said.setContentsMargins(INDENT_PX, 0, 0, 0)
        self.column.addWidget(said)
        self.add_lines(_how_sure(judged.likelihood, judged.confidence))
        self.add_lines([judged.basis])
        for lead, text in (
            (self.tr("What else it could be: {0}"), judged.alternatives),
            (self.tr("What would change it: {0}"), judged.would_change),
        ):
            self.add_lines([lead.format(text)] if text else [])
        lines = {line.id: line for line in view.notes}
        for title, is_for in ((self.tr("Rests on"), True), (self.tr("Against it"), False)):
            cited = (c.note for c in judged.notes if c.is_for is is_for)
            self.add_notes(title, [lines[note] for note in cited if note in lines])
        if judged.hypotheses:
            self.column.addWidget(GridView(judged, lines))


class GridView(QWidget):
    """The hypotheses, least inconsistent first, and the notes that tell them apart most."""

    def __init__(self, judged: Assessment, notes: dict[NoteId, NoteLine]) -> None:
        """Show the grid of ``judged``; ``notes`` are its notes that are still there."""
        super().__init__()
        grid = grid_of(judged)
        self.order = weigh(grid)
        self._cells = QGridLayout(self)
        self._cells.setContentsMargins(INDENT_PX, 4, 0, 0)
        self._cells.setHorizontalSpacing(10)
        self._cells.setVerticalSpacing(3)
        self._cells.setColumnStretch(0, 1)
        title = self.tr("Hypotheses, the one with least against it first")
        self._across(plain_label(title, role=TextRole.SMALL_STRONG, wrap=True))
        for one in self.order:
            against = self.tr("inconsistency {0}").format(one.inconsistency)
            unrated = self.tr(", {0} not rated").format(one.unrated) if one.unrated else ""
            self._across(small(f"{one.index + 1}  {one.hypothesis}: {against}{unrated}", tone=""))
        self._add_head()
        for row in most_telling(grid):
            if row.note in notes:
                self._add_row(row, notes[row.note])

    def _across(self, label: QWidget) -> None:
        self._cells.addWidget(label, self._cells.rowCount(), 0, 1, len(self.order) + 2)

    def _add_head(self) -> None:
        row = self._cells.rowCount()
        self._cells.addWidget(small(self.tr("Note, the most telling first")), row, 0)
        for column, one in enumerate(self.order, 1):
            # As the form numbers them, whichever comes first here.
            head = plain_label(str(one.index + 1), role=TextRole.SMALL_STRONG)
            self._cells.addWidget(head, row, column, Qt.AlignmentFlag.AlignCenter)
        tells = small(self.tr("tells"), selectable=False)
        tells.setToolTip(self.tr("How far apart the ratings lie: 0 tells nothing, 4 the most"))
        self._cells.addWidget(tells, row, len(self.order) + 1)

    def _add_row(self, row: Row, note: NoteLine) -> None:
        at = self._cells.rowCount()
        self._cells.addWidget(small(f"{note.said_by}: {note.statement}", tone=""), at, 0)
        middle = Qt.AlignmentFlag.AlignCenter
        for column, one in enumerate(self.order, 1):
            rating = row.ratings[one.index]
            sign, tone = SIGNS[rating] if rating is not None else ("·", "quiet")
            label = plain_label(sign, role=TextRole.SMALL_STRONG, tone=tone)
            told = translate("Judgements", "not rated")
            if rating is not None:
                told = name_word(rating)
            label.setAccessibleName(f"{one.hypothesis}: {told}")
            self._cells.addWidget(label, at, column, middle)
        tells = plain_label(f"{diagnosticity(row)}/{_MOST_TELLING}", role=TextRole.TINY, quiet=True)
        self._cells.addWidget(tells, at, len(self.order) + 1, middle)


def grid_of(judged: Assessment) -> Grid:
    """Return an assessment's grid, its notes in the order of its cells.

    Raises:
        InvalidGrid: Where it has no hypotheses.
    """
    ratings = {(cell.note, cell.hypothesis): cell.rating for cell in judged.cells}
    count = range(len(judged.hypotheses))
    return Grid(
        hypotheses=judged.hypotheses,
        rows=tuple(
            Row(note=note, ratings=tuple(ratings.get((note, index)) for index in count))
            for note in dict.fromkeys(cell.note for cell in judged.cells)
        ),
    )


def _how_sure(likelihood: Likelihood | None, confidence: Confidence | None) -> list[str]:
    """Return likelihood and confidence, each in a sentence of its own."""
    lines = []
    if likelihood is not None:
        lines.append(translate("Judgements", "Likelihood: {0}.").format(small_word(likelihood)))
    if confidence is not None:
        lines.append(translate("Judgements", "Confidence: {0}.").format(small_word(confidence)))
    return lines
