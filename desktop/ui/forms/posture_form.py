"""The form for a posture: a base's state as assessed."""

from typing import Any

from desktop.domain.grading import Confidence, Likelihood
from desktop.domain.posture import Posture, PostureState
from desktop.domain.record import RecordKind
from desktop.ui.forms.fields import WordField
from desktop.ui.forms.form import Form
from desktop.ui.forms.judgement_check import JudgementCheck
from desktop.ui.forms.text_field import TextField
from desktop.ui.forms.tools import Seed


class PostureForm(Form):
    """A base's state as assessed."""

    kind = RecordKind.POSTURE
    noun = "posture"
    makes = Posture

    def build(self) -> None:
        """Add the rows."""
        self.base = self.refer(RecordKind.BASE)
        self.state = WordField(PostureState)
        self.when = self.date_field(needed=True)
        needed = self.tr("Say which base it is for.")
        self.add_row("base", self.tr("Base"), self.base, needed=needed)
        self.add_row("state", self.tr("State"), self.state)
        self.add_row("when", self.tr("When"), self.when)
        self.likelihood = WordField(Likelihood, optional=True)
        self.confidence = WordField(Confidence, optional=True)
        self.add_row("likelihood", self.tr("Likelihood"), self.likelihood)
        self.add_row("confidence", self.tr("Confidence"), self.confidence)
        self.basis = TextField(hint=self.tr("What it rests on"))
        self.add_row("basis", self.tr("Basis"), self.basis)
        self.add_row("notes", self.tr("Notes cited"), self.refer(RecordKind.NOTE, many=True))
        self.add_row(
            "controlled_by", self.tr("Controlled by"), self.refer(RecordKind.ACTOR), more=True
        )
        self.add_row(
            "supersedes", self.tr("Replaces"), self.refer(RecordKind.POSTURE, adds=False), more=True
        )
        self.check = JudgementCheck("basis", self.basis, self.likelihood, self.confidence)
        self.frame.below.addWidget(self.check.label)

    def blank(self) -> dict[str, Any]:
        """Return the day on which it is set: today."""
        return {"set_on": self.tools.today()}

    def refusals(self) -> dict[str, str]:
        """Refuse a likelihood and a confidence in one sentence."""
        return self.check.refusals()

    def seed(self, seed: Seed) -> None:
        """Fill in what is known from where the form was opened."""
        self.base.show_attribute(seed.base_id)

    def title_text(self) -> str:
        """Return the state."""
        return str(self.state.value())
