"""A second casebook, made by rule: five bases, 60 events, 40 reports, and what goes wrong.

What it adds up to was worked out by hand; the table is in tests/ui/test_second_casebook.py.
Event ``n`` is at base ``n % 5`` on day ``n % 40`` of the year, day 0 being 1 January 2026, and the
outlet ``n % 4`` says so in the report of that day. Days and outlets go round:

- events 0 to 19: the next day's report, of the next outlet, passes on what the first outlet said;
- events 20 to 29: the report two days later says the same of its own;
- events 52 and 53: an unnamed source denies them in the report of day 0;
- reports of days 10 and 30 were retracted;
- event 40 was witnessed, events 7 and 21 are key events;
- event 55 is an agreement of ten days that nobody said the end of;
- event 56 is a departure from base 1 to base 2 that nobody saw arrive.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.agreement import Agreement
from desktop.domain.base import Base
from desktop.domain.event import Event, EventKind, Significance
from desktop.domain.grading import Reliability
from desktop.domain.note import Basis, ChainLink, SourceNote, Stance
from desktop.domain.record import Record
from desktop.domain.report import Report, ReportStatus
from desktop.domain.source import Source, SourceKind
from desktop.domain.transfer import Transfer
from tests.factories import a_base, a_day, a_note, a_report, a_source, an_event, an_id

NEW_YEAR = date(2026, 1, 1)
TODAY = date(2026, 2, 15)
RETRACTED = {10, 30}
DENIED = (52, 53)


@dataclass(frozen=True, slots=True)
class SecondCasebook:
    """The records, by number."""

    bases: list[Base]
    outlets: list[Source]
    unnamed: Source
    reports: list[Report]
    events: list[Event]

    def records(self) -> Iterator[Record]:
        """Yield every record, those that others refer to first."""
        yield from (*self.bases, *self.outlets, self.unnamed, *self.reports, *self.events)
        yield from self._notes()
        yield Agreement(
            id=an_id(),
            event=self.events[55].id,
            terms="Truce",
            start=date(2026, 1, 10),
            duration="P10D",
        )
        yield Transfer(
            id=an_id(),
            event=self.events[56].id,
            what="Lorries",
            from_base=self.bases[1].id,
            to_base=self.bases[2].id,
            departure=self.events[56].when,
        )

    def _notes(self) -> Iterator[SourceNote]:
        for number, event in enumerate(self.events):
            day = number % 40
            basis = Basis.WITNESSED if number == 40 else Basis.TOLD
            yield a_note(self.reports[day], event, basis=basis)
            if number < 20:
                chain = (ChainLink(source=self.outlets[day % 4].id),)
                yield a_note(self.reports[day + 1], event, chain=chain, basis=Basis.TOLD)
            elif number < 30:
                yield a_note(self.reports[day + 2], event, basis=Basis.TOLD)
        for number in DENIED:
            chain = (ChainLink(source=self.unnamed.id),)
            yield a_note(self.reports[0], self.events[number], chain=chain, stance=Stance.AGAINST)


def second_casebook() -> SecondCasebook:
    """Return the records of the second casebook."""
    bases = [a_base(name=f"Base {number}") for number in range(5)]
    outlets = [
        a_source(
            label=f"Outlet {number}",
            reliability=Reliability.B,
            reliability_reason="Corrects itself",
        )
        for number in range(4)
    ]
    reports = [
        a_report(
            outlets[day % 4],
            title=f"Report {day}",
            published=a_day(NEW_YEAR + timedelta(days=day), f"day {day}"),
            status=ReportStatus.RETRACTED if day in RETRACTED else ReportStatus.LIVE,
        )
        for day in range(40)
    ]
    kinds = list(EventKind)
    events = [
        an_event(
            bases[number % 5],
            title=f"Event {number}",
            kind=kinds[number % len(kinds)],
            when=a_day(NEW_YEAR + timedelta(days=number % 40), f"day {number % 40}"),
            significance=Significance.KEY if number in {7, 21} else Significance.NORMAL,
        )
        for number in range(60)
    ]
    unnamed = a_source(label="a guard", kind=SourceKind.UNNAMED)
    return SecondCasebook(bases, outlets, unnamed, reports, events)
