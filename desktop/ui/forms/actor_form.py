"""The form for an actor: somebody who acts."""

from desktop.domain.actor import Actor, ActorKind
from desktop.domain.record import RecordKind, empty_line
from desktop.ui.forms.fields import LineField, NamesField, WordField
from desktop.ui.forms.form import Form


class ActorForm(Form):
    """Somebody who acts."""

    kind = RecordKind.ACTOR
    noun = "actor"
    makes = Actor

    def build(self) -> None:
        """Add the rows."""
        self.name = LineField()
        needed = empty_line("The name")
        self.add_row("name", self.tr("Name"), self.name, needed=needed)
        self.add_row("kind", self.tr("Kind"), WordField(ActorKind))
        aliases = NamesField(hint=self.tr("Other names, one a line"))
        self.add_row("aliases", self.tr("Also called"), aliases)
        self.add_row(
            "country", self.tr("Country"), LineField(hint=self.tr("Two letters, as in RU"))
        )
        self.add_row("part_of", self.tr("Part of"), self.refer(RecordKind.ACTOR))
