"""The form for a base: an installation and its names."""

from typing import Any

from PySide6.QtCore import Signal, Slot

from desktop.domain.base import Base, BaseKind, BaseName, PlacePrecision
from desktop.domain.errors import BasewatchError
from desktop.domain.record import Record, RecordKind, empty_line
from desktop.services.local_time import zone_called
from desktop.services.mapping.known_places import OfferedPlace
from desktop.ui.forms.fields import LineField, NamesField, NumberField, TagsField, WordField
from desktop.ui.forms.form import Form
from desktop.ui.forms.place_field import PlaceField
from desktop.ui.forms.place_offer import PlaceOffer
from desktop.ui.forms.text_field import TextField
from desktop.ui.forms.tools import Seed
from desktop.ui.forms.zone_offer import ZoneOffer
from desktop.ui.labels import plain_label
from desktop.ui.theme import TextRole

_STALE_DAYS = 30


class BaseForm(Form):
    """An installation and its names.

    Signals:
        pick_wanted: The place is to be picked on the map.
    """

    pick_wanted = Signal()

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
        self.base_kind = WordField(BaseKind)
        self.zone = LineField(hint="Asia/Damascus")
        self.country = LineField(hint=self.tr("Two letters, as in SY"))
        self.summary = TextField()
        needed = empty_line("The name")
        self.add_row("name", self.tr("Name"), self.name, needed=needed)
        self._offer_places()
        self.add_row("kind", self.tr("Kind"), self.base_kind)
        self.add_row("names", self.tr("Also called"), self.names, bound=False)
        self.add_row("country", self.tr("Country"), self.country)
        self.zone_offer = ZoneOffer(self.tools.now)
        self.add_row("time_zone", self.tr("Time zone"), self.zone)
        self.frame.add_row("zone_offer", "", self.zone_offer)
        self._offer_zone()
        self.add_row("admin_area", self.tr("Province"), LineField())
        self.add_row("lat", self.tr("Place"), self.place, bound=False)
        self.add_row("precision", self.tr("Precision"), self.precision)
        self.add_row("operator", self.tr("Operator"), self.refer(RecordKind.ACTOR))
        self.add_row("summary", self.tr("Summary"), self.summary)
        self.add_row("part_of", self.tr("Part of"), self.refer(RecordKind.BASE), more=True)
        self.add_row("stale_after_days", self.tr("Looks old after"), self.stale, more=True)
        self.add_row("tags", self.tr("Tags"), TagsField(), more=True)
        self.place.pick_wanted.connect(self.pick_wanted)

    def fill(self, record: Record) -> None:
        """Show a stored base."""
        assert isinstance(record, Base)
        super().fill(record)
        self.names.show_attribute([name.name for name in record.names])
        self.place.show_attribute((record.lat, record.lon, record.precision))

    def with_parts(self, parts: dict[str, Any]) -> Record:
        """Return the base; a further name that it had keeps its language and kind."""
        known = {n.name: n for n in self.record.names} if isinstance(self.record, Base) else {}
        names = tuple(known.get(name, BaseName(name=name)) for name in self.names.attribute())
        lat, lon = self.place.attribute()
        return super().with_parts(parts | {"names": names, "lat": lat, "lon": lon})

    def seed(self, seed: Seed) -> None:
        """Fill in where it is, where it was opened on the map."""
        if seed.place is not None:
            self.take_place(*seed.place)

    def take_place(self, lat: float, lon: float, precision: PlacePrecision) -> None:
        """Show a place that was picked, and how closely it is known."""
        self.precision.set_value(precision.value)
        self.place.take(lat, lon, precision)

    def _offer_places(self) -> None:
        """Offer what the gazetteer knows, below the name of a new base."""
        self.offer: PlaceOffer | None = None
        if self.record is not None:
            return
        self.offer = PlaceOffer(self.tools.places, self.tools.runner())
        self.frame.add_row("offer", "", self.offer)
        self._show_offer(False)
        self.offer.offered.connect(self._show_offer)
        self.offer.chosen.connect(self._take_offer)
        self.name.textChanged.connect(self._look_up)

    def _offer_zone(self) -> None:
        """Offer the zone of the country while there is none, and say of a wrong one that it is."""
        words = self.tr("No time zone has this name, so no local time is shown.")
        self.zone_unknown = plain_label(words, role=TextRole.SMALL, tone="changing", wrap=True)
        self.frame.add_row("zone_unknown", "", self.zone_unknown)
        self.zone_offer.chosen.connect(self._take_zone)
        self.country.textChanged.connect(self._show_zone_offer)
        self.zone.textChanged.connect(self._show_zone_offer)
        self.place.line.textChanged.connect(self._show_zone_offer)
        self._show_zone_offer()

    @Slot()
    def _show_zone_offer(self) -> None:
        zone = self.zone.value()
        try:
            lat, lon = self.place.attribute()
        except BasewatchError:
            lat = lon = None
        place = None if lat is None else (lat, lon)
        is_any = not zone and self.zone_offer.offer_for(self.country.value(), place)
        self.frame.show_row("zone_offer", shown=is_any)
        self.frame.show_row("zone_unknown", shown=bool(zone) and zone_called(zone) is None)

    @Slot(str)
    def _take_zone(self, zone: str) -> None:
        self.zone.set_value(zone)
        self.zone.edited.emit()
        self.zone.setFocus()

    @Slot(str)
    def _look_up(self, name: str) -> None:
        # Whoever gave a place needs no other one.
        assert self.offer is not None
        if self.place.value():
            self.offer.clear()
        else:
            self.offer.look_up(name)

    @Slot(bool)
    def _show_offer(self, is_any: bool) -> None:
        self.frame.show_row("offer", shown=is_any)

    @Slot(object)
    def _take_offer(self, place: OfferedPlace) -> None:
        """Fill in what the gazetteer knows, and say whose data that is."""
        assert self.offer is not None
        typed = self.name.value()
        if place.kind is not None:
            self.base_kind.set_value(place.kind.value)
            if place.name.casefold().startswith(typed.casefold()):
                self.name.set_value(place.name)
            elif place.name not in self.names.attribute():
                self.names.set_value("\n".join((*self.names.attribute(), place.name)))
        self.country.set_value(place.country)
        if not self.summary.value():
            self.summary.set_value(self.tr("Coordinates from {0}.").format(place.origin))
        self.take_place(place.lat, place.lon, place.precision)
        self.offer.clear()
        self.place.setFocus()
