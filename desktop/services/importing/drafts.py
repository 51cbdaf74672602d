"""What a row becomes before it has ids: drafts of records that name others by words and keys.

Millions are made, and one that cannot be changed takes four times as long to make. Yet nothing is
changed in a draft but that its row gets a key, and what it repeats is told.
"""

from dataclasses import dataclass

from desktop.domain.actor import ActorKind
from desktop.domain.base import BaseKind, BaseName, PlacePrecision
from desktop.domain.errors import BasewatchError
from desktop.domain.event import ActorRole, BaseRole, EventKind, Modality
from desktop.domain.grading import Marking
from desktop.domain.note import Basis, Relation
from desktop.domain.report import ReportKind
from desktop.domain.source import SourceKind
from desktop.domain.spans import DateSpan
from desktop.services.mapping.coordinates import CoordinateStyle, shown


class RowRefused(BasewatchError):
    """A row that can become no record, with the reason."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a row that is taken over should be looked at.

    Attributes:
        kind: The same few words for every row with this doubt.
        words: What it is in this row, as a sentence.
    """

    kind: str
    words: str


@dataclass(slots=True, kw_only=True)
class ActorDraft:
    """An actor; found again by ``key`` where it has one, else by its name.

    Attributes:
        is_reference: It is only named here: its own row tells more, now or later.
    """

    name: str
    key: str = ""
    version: str = ""
    kind: ActorKind = ActorKind.BODY
    country: str = ""
    aliases: tuple[str, ...] = ()
    is_reference: bool = False


@dataclass(slots=True, kw_only=True)
class ActorPart:
    """What an actor is to an event."""

    actor: ActorDraft
    role: ActorRole = ActorRole.PARTY


@dataclass(slots=True, kw_only=True)
class PlacePart:
    """Where an event was: words, and where those may be a base.

    Attributes:
        name: Its words; empty for a point of which a row says no more.
        called: What of the words may be the name of a base; empty where nothing may.
        is_base: It is the name of a base, whatever its place.
        lat, lon: Degrees; None where not known, or where the point stands for a wider area.
        precision: How closely they fix the place, where that is not a base.
        base: The base of a row of its own, new where no other is there.
    """

    name: str
    called: str = ""
    is_base: bool = False
    role: BaseRole = BaseRole.AT
    country: str = ""
    lat: float | None = None
    lon: float | None = None
    precision: PlacePrecision = PlacePrecision.LOCALITY
    base: "BaseDraft | None" = None

    @property
    def words(self) -> str:
        """What it is called: by its coordinates where it is a point alone, as in the form."""
        if self.name or self.lat is None or self.lon is None:
            return self.name
        return shown(self.lat, self.lon, self.precision, CoordinateStyle.DECIMAL)


@dataclass(slots=True, kw_only=True)
class ReportDraft:
    """A published item; found again by ``key`` where it has one, else by all that it says.

    Attributes:
        publisher: The label of its source.
        is_reference: It is only named here: its own row tells more, now or later.
    """

    publisher: str
    title: str
    key: str = ""
    version: str = ""
    publisher_kind: SourceKind = SourceKind.OUTLET
    publisher_country: str = ""
    url: str = ""
    archive_url: str = ""
    byline: str = ""
    published: DateSpan | None = None
    lang: str = ""
    kind: ReportKind = ReportKind.ARTICLE
    text: str = ""
    is_reference: bool = False
    private: bool = False
    marking: Marking | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Speaker:
    """One link of the chain behind a report's publisher."""

    label: str
    kind: SourceKind = SourceKind.UNNAMED
    relation: Relation = Relation.CITES


@dataclass(slots=True, kw_only=True)
class NoteDraft:
    """What a report says about the event of the row."""

    report: ReportDraft
    statement: str
    quote: str = ""
    chain: tuple[Speaker, ...] = ()
    basis: Basis = Basis.UNKNOWN
    credibility_reason: str = ""


@dataclass(slots=True, kw_only=True)
class EventDraft:
    """An event with what reports say about it.

    Attributes:
        key: The id that its origin gives it, empty where it gives none.
        version: What tells a newer state of it from an older one.
    """

    title: str
    when: DateSpan
    key: str = ""
    version: str = ""
    kind: EventKind = EventKind.OTHER
    modality: Modality = Modality.DONE
    summary: str = ""
    place: PlacePart | None = None
    actors: tuple[ActorPart, ...] = ()
    tags: tuple[str, ...] = ()
    notes: tuple[NoteDraft, ...] = ()
    private: bool = False
    marking: Marking | None = None


@dataclass(slots=True, kw_only=True)
class BaseDraft:
    """A base; where it may be one of the casebook's, that is decided by name and place."""

    name: str
    key: str = ""
    version: str = ""
    kind: BaseKind = BaseKind.OTHER
    country: str = ""
    admin_area: str = ""
    lat: float | None = None
    lon: float | None = None
    precision: PlacePrecision = PlacePrecision.VICINITY
    names: tuple[BaseName, ...] = ()
    summary: str = ""
    tags: tuple[str, ...] = ()


Draft = EventDraft | BaseDraft | ActorDraft | ReportDraft


@dataclass(slots=True)
class RowDraft:
    """What one row becomes.

    The first draft is what the row is of: it decides whether the row is new or a repeat. The
    others stand for themselves, as a further site of a unit does.

    Attributes:
        at_most_once: Values that no earlier row of the table should have, each with the doubt
            where one has.
    """

    drafts: tuple[Draft, ...]
    doubts: tuple[Doubt, ...] = ()
    at_most_once: tuple[tuple[str, Doubt], ...] = ()
