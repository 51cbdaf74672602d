"""The form for an origin link: whether two sources may be one and the same."""

from desktop.domain.origin_link import OriginLink, Verdict
from desktop.domain.record import RecordKind
from desktop.ui.forms.explained import verdict_field
from desktop.ui.forms.fields import LineField
from desktop.ui.forms.form import Form
from desktop.ui.forms.tools import Seed


class LinkForm(Form):
    """A verdict on two sources."""

    kind = RecordKind.LINK
    noun = "origin link"
    makes = OriginLink

    def build(self) -> None:
        """Add the rows."""
        self.first = self.refer(RecordKind.SOURCE)
        self.second = self.refer(RecordKind.SOURCE)
        self.verdict = verdict_field()
        self.verdict.set_value(Verdict.UNKNOWN.value)
        needed = self.tr("Name the source.")
        self.add_row("first", self.tr("Source"), self.first, needed=needed)
        self.add_row("verdict", self.tr("Verdict"), self.verdict)
        self.add_row("second", self.tr("Other source"), self.second, needed=needed)
        self.add_row("reason", self.tr("Reason"), LineField(hint=self.tr("What it rests on")))

    def seed(self, seed: Seed) -> None:
        """Fill in what is known from where the form was opened."""
        self.first.show_attribute(seed.source_id)

    def title_text(self) -> str:
        """Return both labels."""
        labels = [*self.first.chosen(), *self.second.chosen()]
        return " / ".join(label for _id, label in labels)
