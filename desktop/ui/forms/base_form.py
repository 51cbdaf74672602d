"""The form for a base: an installation and its names."""

from typing import Any

from desktop.domain.base import Base, BaseKind, BaseName, PlacePrecision
from desktop.domain.record import Record, RecordKind
from desktop.ui.forms.fields import (
    LineField,
    NamesField,
    NumberField,
    PlaceField,
    TagsField,
    WordField,
)
from desktop.ui.forms.form import Form
from desktop.ui.forms.text_field import TextField

_STALE_DAYS = 30


class BaseForm(Form):
    """An installation and its names."""

    kind = RecordKind.BASE
    noun = "base"
    makes = Base

    def build(self) -> None:
        """Add the rows."""
        self.name = LineField()
        self.names = NamesField(hint=self.tr("Other names and spellings, one a line"))
        self.place = PlaceField(hint="37.02, 41.19")
        self.precision = WordField(PlacePrecision)
        self.precision.set_value(PlacePrecision.LOCALITY.value)
        self.stale = NumberField(1, 36_500, _STALE_DAYS, suffix=self.tr(" days"))
        self.add_row("name", self.tr("Name"), self.name)
        self.add_row("kind", self.tr("Kind"), WordField(BaseKind))
        self.add_row("names", self.tr("Also called"), self.names, bound=False)
        self.add_row(
            "country", self.tr("Country"), LineField(hint=self.tr("Two letters, as in SY"))
        )
        self.add_row("admin_area", self.tr("Province"), LineField())
        self.add_row("lat", self.tr("Place"), self.place, bound=False)
        self.add_row("precision", self.tr("Precision"), self.precision)
        self.add_row("operator", self.tr("Operator"), self.refer(RecordKind.ACTOR))
        self.add_row("summary", self.tr("Summary"), TextField())
        self.add_row("part_of", self.tr("Part of"), self.refer(RecordKind.BASE), more=True)
        self.add_row("time_zone", self.tr("Time zone"), LineField(hint="Asia/Damascus"), more=True)
        self.add_row("stale_after_days", self.tr("Looks old after"), self.stale, more=True)
        self.add_row("tags", self.tr("Tags"), TagsField(), more=True)

    def fill(self, record: Record) -> None:
        """Show a stored base."""
        assert isinstance(record, Base)
        super().fill(record)
        self.names.show_attribute([name.name for name in record.names])
        self.place.show_attribute((record.lat, record.lon))

    def with_parts(self, parts: dict[str, Any]) -> Record:
        """Return the base; a further name that it had keeps its language and kind."""
        known = {n.name: n for n in self.record.names} if isinstance(self.record, Base) else {}
        names = tuple(known.get(name, BaseName(name=name)) for name in self.names.attribute())
        lat, lon = self.place.attribute()
        return super().with_parts(parts | {"names": names, "lat": lat, "lon": lon})
