"""An event: something that happened or holds, at, from or to bases, as the analyst reads it."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.base import PlacePrecision, check_point
from desktop.domain.ids import ActorId, BaseId
from desktop.domain.record import InvalidRecord, Record, check_line, check_tags, check_texts
from desktop.domain.spans import DateSpan


class EventKind(StrEnum):
    """The kinds of event, in the order that lists and legends show them."""

    PRESENCE = "presence"
    ARRIVAL = "arrival"
    DEPARTURE = "departure"
    TRANSFER = "transfer"
    REINFORCEMENT = "reinforcement"
    DRAWDOWN = "drawdown"
    WITHDRAWAL = "withdrawal"
    DEPLOYMENT = "deployment"
    CONSTRUCTION = "construction"
    EXERCISE = "exercise"
    STRIKE = "strike"
    ATTACK = "attack"
    ACCIDENT = "accident"
    HANDOVER = "handover"
    CLOSURE = "closure"
    SIGHTING = "sighting"
    AGREEMENT = "agreement"
    STATEMENT = "statement"
    CONTROL_CHANGE = "control change"
    OTHER = "other"


class EventState(StrEnum):
    """How far the analyst's reading has come."""

    DRAFT = "draft"
    REVIEWED = "reviewed"
    REJECTED = "rejected"


class Modality(StrEnum):
    """Whether it happened, goes on, is planned, or is only possible."""

    DONE = "done"
    ONGOING = "ongoing"
    PLANNED = "planned"
    POSSIBLE = "possible"


class Significance(StrEnum):
    """How much it matters for a briefing."""

    LOW = "low"
    NORMAL = "normal"
    KEY = "key"


class BaseRole(StrEnum):
    """What a base is to an event."""

    AT = "at"
    FROM = "from"
    TO = "to"
    NEAR = "near"


class ActorRole(StrEnum):
    """What an actor is to an event."""

    OPERATOR = "operator"
    PARTY = "party"
    CLAIMANT = "claimant"
    TARGET = "target"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventBase:
    """One end of an event: a base, or instead of it a named place (a country, a sea, "unknown").

    Attributes:
        lat, lon: Where the named place is, in degrees, north and east positive; None where that is
            not known, or where a point would stand for a country.
        precision: How closely they fix it; None without them.
    """

    role: BaseRole = BaseRole.AT
    base: BaseId | None = None
    place: str = ""
    lat: float | None = None
    lon: float | None = None
    precision: PlacePrecision | None = None

    def __post_init__(self) -> None:
        """Refuse an end that names both or neither, and coordinates that cannot be its.

        Raises:
            InvalidRecord: Naming the field.
        """
        if (self.base is None) == (not self.place.strip()):
            raise InvalidRecord("bases", "An end of an event is a base or a named place.")
        if self.lat is None and self.lon is None and self.precision is None:
            return
        if self.base is not None:
            raise InvalidRecord("bases", "A base has its own coordinates: an event gives it none.")
        check_point(self.lat, self.lon)
        if self.lat is None or self.precision is None:
            raise InvalidRecord("bases", "Coordinates of a place say how closely they fix it.")


@dataclass(frozen=True, slots=True, kw_only=True)
class EventActor:
    """One actor of an event."""

    actor: ActorId
    role: ActorRole = ActorRole.OPERATOR


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Record):
    """The analyst's accepted reading of something that happened or holds.

    Attributes:
        when: The accepted date span; notes keep their own.
        place: Words for the place where it is not simply that of its bases.
    """

    title: str
    when: DateSpan
    kind: EventKind = EventKind.OTHER
    summary: str = ""
    place: str = ""
    significance: Significance = Significance.NORMAL
    state: EventState = EventState.DRAFT
    modality: Modality = Modality.DONE
    bases: tuple[EventBase, ...] = ()
    actors: tuple[EventActor, ...] = ()
    tags: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse an empty title and text that cannot be kept.

        Raises:
            InvalidRecord: Naming the field.
        """
        check_line("title", self.title, "The title")
        check_texts(self)
        check_tags(self.tags)
