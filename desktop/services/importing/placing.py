"""Says which base a row means: one of the casebook's, or a new one."""

from collections.abc import Iterable

from desktop.domain.base import Base
from desktop.domain.event import EventBase
from desktop.domain.ids import BaseId
from desktop.domain.record import RecordKind
from desktop.queries.known_names import KnownBase
from desktop.services.importing.drafts import BaseDraft, PlacePart
from desktop.services.importing.made import BaseTally
from desktop.services.importing.making import Making
from desktop.services.importing.matching import BaseMatcher, Match, Wanted


class Placing:
    """The bases of one import.

    Attributes:
        tally: What became of them.
    """

    def __init__(self, bases: Iterable[KnownBase], making: Making) -> None:
        """Know the ``bases`` of the casebook; those that are new are kept by ``making``."""
        self._matcher = BaseMatcher(bases)
        self._making = making
        self.tally = BaseTally()

    def ends(self, place: PlacePart | None) -> tuple[EventBase, ...]:
        """Return where an event was, as far as that is a base."""
        if place is None:
            return ()
        if place.base is not None:
            return (EventBase(role=place.role, base=BaseId(self.base(place.base))),)
        found = self._found(place)
        if found.base_id is None:
            if found.candidates or place.is_base:
                self.tally.asked.setdefault(place.called, found)
            return ()
        self.tally.matched.add(found.base_id)
        return (EventBase(role=place.role, base=BaseId(found.base_id)),)

    def base(self, draft: BaseDraft) -> str:
        """Return the id of the base that a draft is, which is made where it is new.

        Raises:
            InvalidRecord: Where it cannot be kept.
        """
        known = self._making.known(draft.key)
        if known is not None:
            return known.record
        place = None if draft.lat is None or draft.lon is None else (draft.lat, draft.lon)
        names = (draft.name, *(one.name for one in draft.names))
        found = self._matcher.match(Wanted(names=names, place=place, country=draft.country))
        if found.base_id is not None:
            self.tally.matched.add(found.base_id)
            self._making.remember(RecordKind.BASE, found.base_id, draft.key, draft.version)
            return found.base_id
        if found.candidates:
            self.tally.asked.setdefault(draft.name, found)
        base = Base(
            id=BaseId(self._making.new_id()),
            name=draft.name,
            kind=draft.kind,
            country=draft.country,
            admin_area=draft.admin_area,
            lat=draft.lat,
            lon=draft.lon,
            precision=draft.precision,
            summary=draft.summary,
            names=draft.names,
            tags=draft.tags,
        )
        self.tally.made.add(base.id)
        self._making.keep(RecordKind.BASE, base, draft.key, draft.version)
        return base.id

    def _found(self, place: PlacePart) -> Match:
        point = None if place.lat is None or place.lon is None else (place.lat, place.lon)
        if place.is_base:
            wanted = Wanted(names=(place.called,), place=point, country=place.country)
            return self._matcher.match(wanted)
        if not place.called or point is None:
            return Match(None)
        return self._matcher.at_place(place.called, point)
