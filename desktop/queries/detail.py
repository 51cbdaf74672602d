"""What the detail pane asks: one event or one base with everything that bears on it."""

from dataclasses import dataclass

from desktop.domain.base import Base
from desktop.domain.event import BaseRole, Event
from desktop.domain.grading import Credibility, Reliability
from desktop.domain.ids import ActorId, BaseId, EventId, NoteId, ReportId, SourceId
from desktop.domain.note import Basis, NoteStatus, Relation, Stance
from desktop.domain.origins import Corroboration
from desktop.domain.posture import Posture
from desktop.domain.report import ReportKind, ReportStatus
from desktop.domain.source import SourceKind
from desktop.domain.spans import DateSpan


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceView:
    """One end of an event, by name; ``base`` is None for a named place."""

    role: BaseRole
    base: BaseId | None
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorView:
    """One actor of an event, by name."""

    id: ActorId
    name: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """One link of an attribution chain, the publisher first."""

    source: SourceId
    label: str
    kind: SourceKind
    relation: Relation
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteView:
    """One source note as the pane shows it.

    Attributes:
        speakers: The whole chain, publisher first, origin last.
        reliability: The origin's letter; F where it was never judged.
        repeat: True where an earlier note of another report has the same origin.
    """

    id: NoteId
    event: EventId
    event_title: str
    speakers: tuple[Speaker, ...]
    quote: str
    statement: str
    stance: Stance
    basis: Basis
    fits_both: bool
    status: NoteStatus
    reliability: Reliability
    credibility: Credibility
    credibility_reason: str
    when: DateSpan | None
    said: DateSpan | None
    repeat: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """One report with its notes on the event; ``reliability`` is the publisher's letter."""

    id: ReportId
    publisher: str
    publisher_kind: SourceKind
    reliability: Reliability
    title: str
    url: str
    kind: ReportKind
    status: ReportStatus
    published: DateSpan | None
    has_text: bool
    notes: tuple[NoteView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDetail:
    """One event with its places, actors and source notes grouped by report, oldest first."""

    event: Event
    places: tuple[PlaceView, ...]
    actors: tuple[ActorView, ...]
    corroboration: Corroboration
    reports: tuple[ReportView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLine:
    """One event as a line in a list."""

    id: EventId
    title: str
    kind: str
    when: DateSpan


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseDetail:
    """One base with its postures, newest first, and its events, newest first."""

    base: Base
    operator: str
    part_of: str
    postures: tuple[Posture, ...]
    events: tuple[EventLine, ...]
