"""What is to be exported, and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from desktop.domain.errors import BasewatchError
from desktop.queries.public import PublicReader
from desktop.store.chosen import Chosen

Counts = Mapping[str, int]
"""How many of what are in a file, by words as in ``"source_notes"``."""


class ExportRefused(BasewatchError):
    """What cannot be exported as it was asked for, with the reason."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What to write.

    Attributes:
        chosen: Which events, with what bears on them; everything where it asks for nothing.
        reported_by: Only what was public by the end of this UTC day; None for all.
        with_restricted: Also what came from somebody who does not let it be passed on.
    """

    format: Format
    chosen: Chosen = field(default_factory=Chosen)
    reported_by: date | None = None
    with_restricted: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out but what must not leave."""
        return self.chosen.is_whole and self.reported_by is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """What a format is written from.

    Attributes:
        public: Sees what may leave, and of that what was chosen.
        casebook_id, title, marking, head: Of the casebook; ``head`` is the hash of its journal.
        now: The moment, UTC.
    """

    public: PublicReader
    wish: Wish
    casebook_id: str
    title: str
    marking: str
    head: str
    now: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What was written.

    Attributes:
        private_left_out: How many live records are private; what rests on one stayed too.
        restricted_left_out: How many more must not be passed on.
    """

    path: Path
    format: Format
    counts: Counts
    private_left_out: int
    restricted_left_out: int
