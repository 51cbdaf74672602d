"""What the pages of one briefing are built with."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from desktop.queries.base_page import BasePage, base_page
from desktop.queries.bases import BaseRow
from desktop.queries.briefing import Chosen
from desktop.queries.detail import EventDetail, event_detail
from desktop.queries.map import MapAnswer
from desktop.queries.reader import Reader
from desktop.services.briefing.citing import Citations


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingDesk:
    """What page builders share; the reader sees nothing private.

    Attributes:
        bases: Those that are told of, in the order of their pages.
        left: How many others there are with something to tell.
        now: The cut-off, UTC.
        seen: Details and pages that were read already, by id.
    """

    reader: Reader
    chosen: Chosen
    bases: tuple[BaseRow, ...]
    left: int
    moved: MapAnswer
    citations: Citations
    now: datetime
    seen_events: dict[str, EventDetail | None]
    seen_bases: dict[str, BasePage | None]

    @property
    def today(self) -> date:
        """The UTC day of the cut-off."""
        return self.now.astimezone(UTC).date()

    def event(self, event_id: str) -> EventDetail | None:
        """Return an event with its notes, read once."""
        if event_id not in self.seen_events:
            self.seen_events[event_id] = event_detail(self.reader, event_id)
        return self.seen_events[event_id]

    def base(self, base_id: str) -> BasePage | None:
        """Return what is known of a base, read once."""
        if base_id not in self.seen_bases:
            self.seen_bases[base_id] = base_page(self.reader, base_id, self.today)
        return self.seen_bases[base_id]
