"""What a form is given: what it works with, and what is known of a new record beforehand."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from desktop.domain.base import PlacePrecision
from desktop.domain.record import Record, RecordKind
from desktop.queries.reader import Readers
from desktop.services.editing import Editing
from desktop.services.mapping.known_places import KnownPlaces
from desktop.ui.choosing import RecordChoosing
from desktop.ui.local_time import LocalTimes
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.services.quick_line import QuickLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What every form works with."""

    theme: Theme
    editing: Editing
    readers: Readers
    now: Callable[[], datetime]
    runner: Callable[[], TaskRunner]
    places: KnownPlaces
    local_times: LocalTimes

    def today(self) -> date:
        """Return the current UTC day."""
        return self.now().astimezone(UTC).date()

    def choosing(self, kind: RecordKind) -> RecordChoosing:
        """Return what finds the records of ``kind`` that can be referred to."""
        return RecordChoosing(self.readers, lambda: kind)

    def get(self, kind: RecordKind, record_id: str) -> Record | None:
        """Return a record, trashed ones included, or None; empty ids name none."""
        return self.readers.here().get(kind, record_id) if record_id else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seed:
    """What is known of a new record from where its form was opened: ids of others, a place."""

    base_id: str = ""
    event_id: str = ""
    report_id: str = ""
    source_id: str = ""
    day: str = ""
    title: str = ""
    publisher: str = ""
    quote: str = ""
    quote_start: int = -1
    line: "QuickLine | None" = None
    place: tuple[float, float, PlacePrecision] | None = None
