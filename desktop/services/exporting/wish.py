"""What is to be exported, and what came of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import TypeVar

from desktop.domain.errors import BasewatchError
from desktop.queries.filters import EventFilter
from desktop.queries.public import PublicReader
from desktop.services.exchange.envelope import Envelope
from desktop.store.chosen import Chosen

Counts = Mapping[str, int]
"""How many of what are in a file, by words as in ``"source_notes"``."""


Watch = Callable[[int], None]
"""Is told how many events or records are written so far; what it raises ends the export."""

_T = TypeVar("_T")
_TOLD_EACH = 500


class ExportRefused(BasewatchError):
    """What cannot be exported as it was asked for, with the reason."""


class ExportStopped(BasewatchError):
    """What somebody did not want to wait for; nothing of it is left."""


class Format(StrEnum):
    """The formats, by the word that names each on the command line."""

    CSV = "csv"
    JSON = "json"
    XLSX = "xlsx"
    GEOJSON = "geojson"
    KML = "kml"
    ICS = "ics"
    STIX = "stix"
    COT = "cot"
    MARKDOWN = "md"
    CASEBOOK = "casebook"
    PACK = "pack"


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """Who hands a pack over, and what for; empty where that is not said.

    Attributes:
        key_folder: Where the key is that it is signed with, made where none is there; None for no
            signature.
        envelope: For whom it is encrypted; None for a pack that anybody can read.
    """

    who: str = ""
    purpose: str = ""
    key_folder: Path | None = None
    envelope: Envelope | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What to write.

    Attributes:
        chosen: Which events, with what bears on them; everything where it asks for nothing.
        shown: Of those only what a filter of the window shows.
        reported_by: Only what was public by the end of this UTC day; None for all.
        with_restricted: Also what came from somebody who does not let it be passed on.
        handover: Told in a pack.
    """

    format: Format
    chosen: Chosen = field(default_factory=Chosen)
    shown: EventFilter = field(default_factory=EventFilter)
    reported_by: date | None = None
    with_restricted: bool = False
    handover: Handover = field(default_factory=Handover)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out but what must not leave."""
        return self.chosen.is_whole and not self.shown.count and self.reported_by is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """What a format is written from.

    Attributes:
        public: Sees what may leave, and of that what was chosen.
        casebook_id, title, marking, head: Of the casebook; ``head`` is the hash of its journal.
        now: The moment, UTC.
        watch: Follows it; None where nobody does.
    """

    public: PublicReader
    wish: Wish
    casebook_id: str
    title: str
    marking: str
    head: str
    now: datetime
    watch: Watch | None = None

    def watched(self, items: Iterable[_T]) -> Iterator[_T]:
        """Yield ``items``, events or records, and tell who follows how many there were."""
        return iter(items) if self.watch is None else _told(items, self.watch)


def _told(items: Iterable[_T], watch: Watch) -> Iterator[_T]:
    count, rest = 0, iter(items)
    watch(0)
    while some := list(islice(rest, _TOLD_EACH)):
        yield from some
        count += len(some)
        watch(count)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What was written.

    Attributes:
        private_left_out: How many live records are private; what rests on one stayed too.
        restricted_left_out: How many more must not be passed on.
        restricted_along: How many of those that went along must not, for that was asked for.
    """

    path: Path
    format: Format
    counts: Counts
    private_left_out: int
    restricted_left_out: int
    restricted_along: int = 0
