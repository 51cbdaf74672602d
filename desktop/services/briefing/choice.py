"""What a briefing is built from."""

from dataclasses import dataclass, field
from datetime import date

from desktop.domain.grading import Marking
from desktop.queries.filters import EventFilter


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What somebody chose.

    Attributes:
        bases: The ids of the bases with a page each; empty for those with the latest evidence.
        events: The ids of events picked by hand; where there are any, only these are told.
        chosen: Which events are told otherwise, as a saved view has it.
        reported_by: Only what was public by the end of this UTC day; None for all.
        since: Changes count from the end of this UTC day; None for the briefing before.
        start: The first UTC day of the period; None for 30 days before the cut-off.
        marking: Of the briefing; one that is stricter in what it holds goes before it.
        with_restricted: Also what is not for passing on; the briefing is marked so then.
    """

    title: str
    bases: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    chosen: EventFilter = field(default_factory=EventFilter)
    reported_by: date | None = None
    since: date | None = None
    start: date | None = None
    marking: Marking | None = None
    with_restricted: bool = False
