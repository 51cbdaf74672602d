"""The form for a watch item: a deadline, an indicator or an open question."""

from typing import Any

from desktop.domain.record import RecordKind, empty_line
from desktop.domain.watch import WatchItem, WatchKind, WatchState
from desktop.ui.forms.fields import DayField, LineField, WordField
from desktop.ui.forms.form import Form
from desktop.ui.forms.text_field import TextField
from desktop.ui.forms.tools import Seed


class WatchForm(Form):
    """Something to watch."""

    kind = RecordKind.WATCH
    noun = "watch item"
    makes = WatchItem

    def build(self) -> None:
        """Add the rows."""
        self.name = LineField(hint=self.tr("What to watch, in one line"))
        self.base = self.refer(RecordKind.BASE)
        self.kind_field = WordField(WatchKind)
        self.kind_field.set_value(WatchKind.QUESTION.value)
        self.due = DayField(self.tools.today())
        self.raised_by = self.refer(RecordKind.EVENT)
        needed = empty_line("What to watch")
        self.add_row("text", self.tr("Watch for"), self.name, needed=needed)
        self.add_row("kind", self.tr("Kind"), self.kind_field)
        self.add_row("due", self.tr("Due"), self.due)
        self.add_row("base", self.tr("Base"), self.base)
        self.add_row("raised_by", self.tr("Arises from"), self.raised_by)
        self.add_row("state", self.tr("State"), WordField(WatchState))
        self.add_row("outcome", self.tr("What came of it"), TextField(lines=2))
        self.add_row("event", self.tr("Led to"), self.refer(RecordKind.EVENT), more=True)

    def blank(self) -> dict[str, Any]:
        """Return the day on which it is put on the list: today."""
        return {"set_on": self.tools.today()}

    def seed(self, seed: Seed) -> None:
        """Fill in what is known from where the form was opened."""
        self.base.show_attribute(seed.base_id)
        self.raised_by.show_attribute(seed.event_id)
