"""The form for an assessment: a judgement, its likelihood and confidence, notes, hypotheses."""

from typing import Any

from PySide6.QtCore import Slot

from desktop.domain.assessment import Assessment, CitedNote
from desktop.domain.grading import Confidence, Likelihood
from desktop.domain.ids import NoteId
from desktop.domain.record import Record, RecordKind, empty_line
from desktop.ui.forms.fields import NamesField, WordField
from desktop.ui.forms.form import Form
from desktop.ui.forms.grid_field import GridField
from desktop.ui.forms.judgement_check import JudgementCheck
from desktop.ui.forms.text_field import TextField
from desktop.ui.forms.tools import Seed


class AssessmentForm(Form):
    """A judgement about bases."""

    kind = RecordKind.ASSESSMENT
    noun = "assessment"
    makes = Assessment

    def build(self) -> None:
        """Add the rows."""
        self.judgement = TextField(hint=self.tr("One sentence; likelihood below"), lines=2)
        self.bases = self.refer(RecordKind.BASE, many=True)
        self.supporting = self.refer(RecordKind.NOTE, many=True)
        self.opposing = self.refer(RecordKind.NOTE, many=True)
        self.hypotheses = NamesField(hint=self.tr("Two to five, one a line"), lines=3)
        self.grid = GridField(self._note_label)
        needed = empty_line("The judgement")
        self.add_row("judgement", self.tr("Judgement"), self.judgement, needed=needed)
        self.add_row("bases", self.tr("Bases"), self.bases)
        self.likelihood = WordField(Likelihood, optional=True)
        self.confidence = WordField(Confidence, optional=True)
        self.add_row("likelihood", self.tr("Likelihood"), self.likelihood)
        self.add_row("confidence", self.tr("Confidence"), self.confidence)
        self.add_row(
            "basis", self.tr("Basis"), TextField(hint=self.tr("What it rests on"), lines=2)
        )
        self.add_row("for", self.tr("Notes for"), self.supporting, bound=False)
        self.add_row("against", self.tr("Notes against"), self.opposing, bound=False)
        self.add_row("alternatives", self.tr("Alternatives"), TextField(lines=2))
        self.add_row("would_change", self.tr("Would change it"), TextField(lines=2))
        self.add_row("hypotheses", self.tr("Hypotheses"), self.hypotheses, more=True)
        self.add_row("cells", self.tr("Grid"), self.grid, more=True)
        self.frame.show_row("cells", shown=False)
        replaces = self.refer(RecordKind.ASSESSMENT, adds=False)
        self.add_row("supersedes", self.tr("Replaces"), replaces, more=True)
        for field in (self.supporting, self.opposing, self.hypotheses):
            field.edited.connect(self._set_axes)
        self.check = JudgementCheck("judgement", self.judgement, self.likelihood, self.confidence)
        self.frame.below.addWidget(self.check.label)

    def blank(self) -> dict[str, Any]:
        """Return the day on which it is made: today."""
        return {"set_on": self.tools.today()}

    def refusals(self) -> dict[str, str]:
        """Refuse a likelihood and a confidence in one sentence."""
        return self.check.refusals()

    def seed(self, seed: Seed) -> None:
        """Fill in what is known from where the form was opened."""
        if seed.base_id:
            self.bases.choose(seed.base_id)

    def fill(self, record: Record) -> None:
        """Show a stored assessment."""
        assert isinstance(record, Assessment)
        super().fill(record)
        for cited in record.notes:
            (self.supporting if cited.is_for else self.opposing).choose(cited.note)
        self._set_axes()

    def take_draft(self, content: str) -> None:
        """Show what a kept draft holds."""
        super().take_draft(content)
        self._set_axes()

    def with_parts(self, parts: dict[str, Any]) -> Record:
        """Return the assessment."""
        cited = [
            CitedNote(note=NoteId(note), is_for=is_for)
            for field, is_for in ((self.supporting, True), (self.opposing, False))
            for note in field.ids()
        ]
        return super().with_parts(parts | {"notes": tuple(cited)})

    @Slot()
    def _set_axes(self) -> None:
        """Let the grid have a row for each note that is cited or rated, a column a hypothesis."""
        rated = [cell.note for cell in self.grid.attribute()]
        if isinstance(self.record, Assessment):
            rated += [cell.note for cell in self.record.cells]
        notes = dict.fromkeys([*self.supporting.ids(), *self.opposing.ids(), *rated])
        self.grid.set_axes(tuple(notes), self.hypotheses.attribute())
        self.frame.show_row("cells", shown=not self.grid.isHidden())

    def _note_label(self, note_id: str) -> str:
        return self.tools.choosing(RecordKind.NOTE).label(note_id) or self.tr("a note that is gone")
