"""What the pages of one briefing are built with."""

from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from desktop.domain.note import Stance
from desktop.queries.assessments import note_line
from desktop.queries.base_page import BaseStanding, base_standing
from desktop.queries.bases import BaseRow
from desktop.queries.briefing import Chosen, events_told
from desktop.queries.detail import EventDetail, event_detail
from desktop.queries.map import MapAnswer
from desktop.queries.reader import Reader
from desktop.queries.watch import Urgency, WatchRow, watch_rows
from desktop.services.briefing.citing import Citations, counts


@dataclass(frozen=True, slots=True)
class Told:
    """The ids of events that a page tells of, and how many there are in all."""

    ids: tuple[str, ...]
    count: int

    @property
    def more(self) -> int:
        """How many there are that the page does not tell of."""
        return self.count - len(self.ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingDesk:
    """What page builders share; the reader sees nothing private.

    Attributes:
        bases: Those that are told of, in the order of their pages.
        left: How many others there are with something to tell.
        now: The cut-off, UTC.
        tells_elsewhere: Whether what is at no base is told too.
        today: The UTC day that countdowns and ages count from: the last day that is told of.
    """

    reader: Reader
    chosen: Chosen
    bases: tuple[BaseRow, ...]
    left: int
    moved: MapAnswer
    citations: Citations
    now: datetime
    today: date
    tells_elsewhere: bool
    _events: dict[str, EventDetail | None] = field(default_factory=dict)
    _bases: dict[str, BaseStanding] = field(default_factory=dict)
    _watched: list[WatchRow] = field(default_factory=list)

    def told(self, base_id: str, most: int) -> Told:
        """Return the events that are told of a base, of none in particular where it is empty."""
        return Told(*events_told(self.reader, self.chosen, base_id, most))

    def details(self, event_ids: Iterable[str]) -> tuple[EventDetail, ...]:
        """Return events with their notes; who is not there any more is left out."""
        return tuple(one for each in event_ids if (one := self.event(each)) is not None)

    def event(self, event_id: str | None) -> EventDetail | None:
        """Return an event with its notes, read once; None where it is not there any more."""
        if event_id is None:
            return None
        if event_id not in self._events:
            self._events[event_id] = event_detail(self.reader, event_id)
        return self._events[event_id]

    def base(self, base_id: str) -> BaseStanding:
        """Return what is known of a base, read once."""
        if base_id not in self._bases:
            found = base_standing(self.reader, base_id)
            assert found is not None, "a base of the list is there"
            self._bases[base_id] = found
        return self._bases[base_id]

    def watched(self) -> list[WatchRow]:
        """Return everything that is watched, read once."""
        if not self._watched:
            self._watched.extend(watch_rows(self.reader, self.today))
        return self._watched

    def deadlines(self, base_id: str) -> tuple[WatchRow, ...]:
        """Return the open deadlines that concern a base: its own, and those at no base."""
        return tuple(
            row
            for row in self.watched()
            if row.due is not None
            and row.urgency is not Urgency.CLOSED
            and row.base in {None, base_id}
        )

    def numbers(self, note_ids: Iterable[str]) -> tuple[int, ...]:
        """Return the numbers of notes, of those that still count for something."""
        wanted = set(note_ids)
        lines = [note_line(self.reader, one) for one in wanted]
        return self._numbered({line.event for line in lines if line is not None}, wanted)

    def numbers_on(self, event_id: str | None) -> tuple[int, ...]:
        """Return the numbers of what is said for an event, and of what goes with it."""
        detail = self.event(event_id)
        if detail is None:
            return ()
        said = {Stance.SUPPORTS, Stance.CONTEXT}
        notes = (note for report in detail.reports for note in report.notes)
        return self._numbered([detail.event.id], {n.id for n in notes if n.stance in said})

    def _numbered(self, event_ids: Iterable[str], wanted: Container[str]) -> tuple[int, ...]:
        return tuple(
            sorted(
                {
                    self.citations.number(report, note)
                    for event_id in sorted(event_ids)
                    if (detail := self.event(event_id)) is not None
                    for report in detail.reports
                    for note in report.notes
                    if note.id in wanted and counts(note)
                }
            )
        )

    @property
    def seen_events(self) -> tuple[EventDetail, ...]:
        """Every event that was told of so far."""
        return tuple(one for one in self._events.values() if one is not None)

    @property
    def seen_bases(self) -> tuple[BaseStanding, ...]:
        """Every base that was told of so far."""
        return tuple(self._bases.values())
