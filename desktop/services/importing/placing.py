"""Says which base a row means: one of the casebook's, or a new one."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from desktop.domain.base import Base
from desktop.domain.event import BaseRole, EventBase
from desktop.domain.ids import BaseId
from desktop.domain.record import RecordKind
from desktop.services.importing.answers import SameBase
from desktop.services.importing.asking import Asking
from desktop.services.importing.drafts import BaseDraft, PlacePart
from desktop.services.importing.kinds import base_kind
from desktop.services.importing.made import BaseTally
from desktop.services.importing.making import Making
from desktop.services.importing.matching import BaseMatcher, Match, Wanted
from desktop.services.mapping.view import Point

# Many rows of a table are at one base.
_MOST_KEPT = 10_000


class PlaceFound(StrEnum):
    """What the place of a row is; ``UNKNOWN`` is a name that no base of the casebook is like."""

    NONE = "none"
    WORDS = "words"
    MATCHED = "matched"
    NEW = "new"
    ASKED = "asked"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Meant:
    """Which base a row means; ``base_id`` where it is one that is there."""

    found: PlaceFound
    base_id: str = ""


class Placing:
    """The bases of one import.

    Attributes:
        tally: What became of them.
        asking: What has to be asked about them.
    """

    def __init__(self, matcher: BaseMatcher, making: Making, asking: Asking) -> None:
        """Know the bases of the casebook; those that are new are kept by ``making``."""
        self._matcher = matcher
        self._making = making
        self.asking = asking
        self.tally = BaseTally()

    def ends(self, place: PlacePart | None) -> tuple[EventBase, ...]:
        """Return where an event was: at a base, which is made where it is new, or at a point.

        Raises:
            InvalidRecord: Where it cannot be kept.
        """
        if place is None:
            return ()
        base_id = self._end(place) if place.base is None else self.base(place.base)
        if base_id:
            return _at_base(place.role, base_id)
        if place.lat is None or place.lon is None:
            return ()
        at = EventBase(
            role=place.role,
            place=place.words,
            lat=place.lat,
            lon=place.lon,
            precision=place.precision,
        )
        return (at,)

    def meant(self, place: PlacePart | BaseDraft | None) -> Meant:
        """Return which base is meant, and make none; the row of a base says so by its name."""
        if place is None:
            return Meant(PlaceFound.NONE)
        if isinstance(place, BaseDraft):
            return self._meant(place.name, self._match(place), PlaceFound.NEW)
        if place.base is not None:
            known = self._making.known(place.base.key)
            if known is None:
                return self.meant(place.base)
            return Meant(PlaceFound.MATCHED, known.record)
        otherwise = PlaceFound.UNKNOWN if place.is_base else PlaceFound.WORDS
        return self._meant(place.called, self._found(place), otherwise)

    def around(self, place: PlacePart | None) -> frozenset[str]:
        """Return the bases of the casebook that a place is, or is near; nothing is made."""
        meant = self.meant(place).base_id
        if meant and meant not in self.tally.made:
            return frozenset((meant,))
        point = None if place is None else point_of(place.base or place)
        return frozenset(self._matcher.near(point) if point is not None else ())

    def base(self, draft: BaseDraft) -> str:
        """Return the id of the base that a draft is, which is made where it is new.

        Raises:
            InvalidRecord: Where it cannot be kept.
        """
        known = self._making.known(draft.key)
        if known is not None:
            return known.record
        found = self._match(draft)
        base_id = found.base_id
        if base_id is None and found.candidates:
            answer = self.asking.ask(draft.name, found)
            base_id = (answer.base_id or None) if answer else None
        if base_id is not None:
            self.tally.matched.add(base_id)
            self._making.remember(
                *(RecordKind.BASE, base_id, draft.key, draft.version),
                is_answer=found.base_id is None,
            )
            return base_id
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

    def _end(self, place: PlacePart) -> str:
        """Return the id of the base that a place is; empty where it is none, or not yet known."""
        found = self._found(place)
        base_id = found.base_id
        if base_id is None and (found.candidates or place.is_base):
            return self._answered(place, found)
        if base_id is not None:
            self.tally.matched.add(base_id)
        return base_id or ""

    def _answered(self, place: PlacePart, found: Match) -> str:
        answer = self.asking.ask(place.called, found, is_place=True)
        if answer is None or answer.what is SameBase.LATER:
            return ""
        base_id = answer.base_id or self._new_at(place)
        if base_id not in self.tally.made:
            self.tally.matched.add(base_id)
        memory = self.asking.keep(place.called, found, base_id)
        if memory:
            self._making.remember(RecordKind.BASE, base_id, memory, "", is_answer=True)
        return base_id

    def _new_at(self, place: PlacePart) -> str:
        """Return the id of a base that somebody said is new; all that is known is its name."""
        base = Base(
            id=BaseId(self._making.new_id()),
            name=place.called,
            kind=base_kind("", place.called),
            country=place.country,
            lat=place.lat,
            lon=place.lon,
        )
        self.tally.made.add(base.id)
        self._making.share(RecordKind.BASE, base)
        return base.id

    def _meant(self, name: str, found: Match, otherwise: PlaceFound) -> Meant:
        if found.base_id is not None:
            return Meant(PlaceFound.MATCHED, found.base_id)
        if not found.candidates and otherwise is not PlaceFound.UNKNOWN:
            return Meant(otherwise)
        answer = self.asking.answer(name, found)
        if answer is None or answer.what is SameBase.LATER:
            return Meant(PlaceFound.ASKED if found.candidates else otherwise)
        return Meant(PlaceFound.MATCHED if answer.base_id else PlaceFound.NEW, answer.base_id)

    def _match(self, draft: BaseDraft) -> Match:
        names = (draft.name, *(one.name for one in draft.names))
        wanted = Wanted(names=names, place=point_of(draft), country=draft.country)
        return self._matcher.match(wanted)

    def _found(self, place: PlacePart) -> Match:
        point = point_of(place)
        if place.is_base:
            wanted = Wanted(names=(place.called,), place=point, country=place.country)
            return self._matcher.match(wanted)
        if not place.called or point is None:
            return Match(None)
        return self._matcher.at_place(place.called, point)


@lru_cache(maxsize=_MOST_KEPT)
def _at_base(role: BaseRole, base_id: str) -> tuple[EventBase, ...]:
    return (EventBase(role=role, base=BaseId(base_id)),)


def point_of(draft: BaseDraft | PlacePart) -> Point | None:
    """Return where it lies, None where that is not known."""
    return None if draft.lat is None or draft.lon is None else (draft.lat, draft.lon)
