"""Valid records with sensible defaults, casebooks to keep them in, and a clock that is set by hand.

Every maker takes any field of its record by name: ``an_event(title="Flags seen")``.
"""

from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

from desktop.domain.actor import Actor
from desktop.domain.base import Base
from desktop.domain.event import Event, EventBase
from desktop.domain.ids import (
    ActorId,
    BaseId,
    EventId,
    NoteId,
    PostureId,
    ReportId,
    SourceId,
    ulid,
)
from desktop.domain.note import SourceNote
from desktop.domain.posture import Posture, PostureState
from desktop.domain.record import Record
from desktop.domain.report import Report
from desktop.domain.source import Source
from desktop.domain.spans import AnchorKind, DateSpan, Grain, day_end_s, day_start_s
from desktop.services.casebooks import create_casebook
from desktop.services.editing import Editing
from desktop.store.casebook import Casebook
from desktop.store.changes import Author

PUBLISHED = date(2026, 1, 26)
NOON = datetime(2026, 1, 26, 12, tzinfo=UTC)
AUTHOR = Author(who="Ada", device="dev1")

_NUMBERS = count(1)


def an_id() -> str:
    """Return an id that no other record of this run has."""
    return ulid(1_769_428_800_000, next(_NUMBERS).to_bytes(10))


def a_day(day: date = date(2026, 1, 24), words: str = "on January 24", **parts) -> DateSpan:
    """Return the span of something that happened once on ``day``."""
    start, end = day_start_s(day), day_end_s(day)
    known = {
        "words": words,
        "anchor": PUBLISHED,
        "anchor_kind": AnchorKind.PUBLISHED,
        "start_min": start,
        "start_max": end,
        "end_min": start,
        "end_max": end,
        "grain": Grain.DAY,
    }
    return DateSpan(**(known | parts))


def since(day: date = date(2026, 1, 19), last: date = PUBLISHED, **parts) -> DateSpan:
    """Return the span of something that began on ``day`` and was still so on ``last``."""
    bounds = {
        "words": f"since {day}",
        "end_min": None,
        "end_max": None,
        "open_at": last,
        "begins": True,
    }
    return a_day(day, **(bounds | parts))


def an_actor(**fields) -> Actor:
    """Return an actor."""
    return Actor(**({"id": ActorId(an_id()), "name": "Coastal Guard"} | fields))


def a_base(**fields) -> Base:
    """Return a base."""
    return Base(**({"id": BaseId(an_id()), "name": "Qamishli Airport"} | fields))


def a_source(**fields) -> Source:
    """Return a source."""
    return Source(**({"id": SourceId(an_id()), "label": "Daily Post"} | fields))


def a_report(publisher: Source | str, **fields) -> Report:
    """Return a report of ``publisher``."""
    known = {
        "id": ReportId(an_id()),
        "publisher": _id_of(publisher),
        "title": "Planes leave the north",
        "published": a_day(PUBLISHED, "26 January 2026"),
    }
    return Report(**(known | fields))


def an_event(*bases: Base | str, **fields) -> Event:
    """Return an event at each of ``bases``."""
    known = {
        "id": EventId(an_id()),
        "title": "Flags seen",
        "when": a_day(),
        "bases": tuple(EventBase(base=_id_of(base)) for base in bases),
    }
    return Event(**(known | fields))


def a_note(report: Report | str, event: Event | str, **fields) -> SourceNote:
    """Return a note of ``report`` on ``event``."""
    known = {
        "id": NoteId(an_id()),
        "report": _id_of(report),
        "event": _id_of(event),
        "statement": "Two flags fly over the gate.",
    }
    return SourceNote(**(known | fields))


def a_posture(base: Base | str, **fields) -> Posture:
    """Return a posture of ``base``."""
    known = {
        "id": PostureId(an_id()),
        "base": _id_of(base),
        "set_on": PUBLISHED,
        "state": PostureState.ACTIVE,
        "when": since(),
    }
    return Posture(**(known | fields))


class Clock:
    """A clock that is set by hand; each reading moves it on by ``step``."""

    def __init__(self, at: datetime = NOON, step: timedelta = timedelta(seconds=1)) -> None:
        """Start ``at``."""
        self.at = at
        self._step = step

    def __call__(self) -> datetime:
        """Return the moment, then move on."""
        moment, self.at = self.at, self.at + self._step
        return moment


def a_casebook(folder: Path, name: str = "north.basewatch") -> Casebook:
    """Create an empty casebook in ``folder`` and open it; the test closes it."""
    return create_casebook(folder / name, "The north", NOON)


def an_editing(casebook: Casebook, clock: Clock | None = None, author: Author = AUTHOR) -> Editing:
    """Return what edits ``casebook``, by a clock of its own."""
    return Editing(casebook, author, clock or Clock())


def _id_of(record: Record | str) -> str:
    return record.id if isinstance(record, Record) else record
