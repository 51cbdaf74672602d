"""The form for a transfer: what moved, how much, and each end with when it is attested."""

from typing import Any

from desktop.domain.event import BaseRole, Event
from desktop.domain.ids import BaseId, NoteId
from desktop.domain.record import Record, RecordKind, empty_line
from desktop.domain.transfer import Transfer, TransferEnd, TransferEvidence
from desktop.ui.forms.fields import LineField
from desktop.ui.forms.form import Form
from desktop.ui.forms.quantity_field import QuantityField
from desktop.ui.forms.reference import ReferenceField
from desktop.ui.forms.tools import Seed


class TransferForm(Form):
    """What moved in an event, from where to where."""

    kind = RecordKind.TRANSFER
    noun = "transfer"
    makes = Transfer

    def build(self) -> None:
        """Add the rows."""
        self.event_field = self.refer(RecordKind.EVENT)
        self.name = LineField(hint=self.tr("What moved: vehicles, aircraft, troops"))
        self.from_end = self.refer(RecordKind.BASE, places=True)
        self.to_end = self.refer(RecordKind.BASE, places=True)
        self.departure = self.date_field(hint=self.tr("Empty where nobody attests it"))
        self.arrival = self.date_field(hint=self.tr("Empty where nobody attests it"))
        self.left_by = self.refer(RecordKind.NOTE, many=True)
        self.reached_by = self.refer(RecordKind.NOTE, many=True)
        needed = empty_line("What moved")
        self.add_row("what", self.tr("What"), self.name, needed=needed)
        self.add_row("quantity", self.tr("How much"), QuantityField())
        needed = self.tr("Say in which event it moved.")
        self.add_row("event", self.tr("Event"), self.event_field, needed=needed)
        self.add_row("from_base", self.tr("From"), self.from_end, bound=False)
        self.add_row("departure", self.tr("Left"), self.departure)
        self.add_row("to_base", self.tr("To"), self.to_end, bound=False)
        self.add_row("arrival", self.tr("Arrived"), self.arrival)
        self.add_row("left_by", self.tr("Notes on leaving"), self.left_by, more=True, bound=False)
        self.add_row(
            "reached_by", self.tr("Notes on arriving"), self.reached_by, more=True, bound=False
        )

    def seed(self, seed: Seed) -> None:
        """Fill in what is known from where the form was opened: the event and its ends."""
        self.event_field.show_attribute(seed.event_id)
        event = self.tools.get(RecordKind.EVENT, seed.event_id)
        if isinstance(event, Event):
            for role, field in ((BaseRole.FROM, self.from_end), (BaseRole.TO, self.to_end)):
                end = next((end for end in event.bases if end.role is role), None)
                if end is not None:
                    _show_end(field, end.base, end.place)

    def fill(self, record: Record) -> None:
        """Show a stored transfer."""
        assert isinstance(record, Transfer)
        super().fill(record)
        _show_end(self.from_end, record.from_base, record.from_place)
        _show_end(self.to_end, record.to_base, record.to_place)
        for end, field in self._evidence().items():
            for one in record.evidence:
                if one.end is end:
                    field.choose(one.note)
        self.unfold_what_is_filled()

    def with_parts(self, parts: dict[str, Any]) -> Record:
        """Return the transfer."""
        evidence = tuple(
            TransferEvidence(note=NoteId(note), end=end)
            for end, field in self._evidence().items()
            for note in field.ids()
        )
        ends = {
            "from_base": _base_of(self.from_end),
            "from_place": "".join(self.from_end.place_names()),
            "to_base": _base_of(self.to_end),
            "to_place": "".join(self.to_end.place_names()),
        }
        return super().with_parts(parts | ends | {"evidence": evidence})

    def _evidence(self) -> dict[TransferEnd, ReferenceField]:
        return {TransferEnd.DEPARTURE: self.left_by, TransferEnd.ARRIVAL: self.reached_by}


def _show_end(field: ReferenceField, base: str | None, place: str) -> None:
    if base is not None:
        field.choose(base)
    elif place:
        field.add_place(place)


def _base_of(field: ReferenceField) -> BaseId | None:
    return BaseId(field.one()) if field.one() else None
