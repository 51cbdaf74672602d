"""Builds timelines by hand, without a casebook."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

import numpy as np
from PySide6.QtCore import QObject, Signal

from desktop.bench.marks import many_marks
from desktop.domain.event import EventKind
from desktop.domain.ids import EventId
from desktop.domain.spans import day_start_s
from desktop.queries.as_of import Live
from desktop.queries.filters import EventFilter
from desktop.queries.timeline.answer import Answer
from desktop.queries.timeline.choosing import Chosen
from desktop.queries.timeline.columns import (
    FLAG_FIRST,
    FLAG_ONCE,
    FLAG_OPEN,
    NEVER,
    UNBOUNDED_END_S,
    UNBOUNDED_START_S,
    MarkColumns,
)
from desktop.queries.timeline.lanes import Lane, LaneSort
from desktop.queries.timeline.layer import layer_of
from desktop.queries.timeline.loading import Question
from desktop.queries.timeline.movements import NO_MOVEMENTS, movements_of
from desktop.queries.timeline.whole import Timeline
from tests.timeline_of import a_wish

NOW = datetime(2026, 1, 27, 12, tzinfo=UTC)


def day(number: int, month: int = 1, year: int = 2026) -> int:
    """Return the first instant of a day of January 2026, or of another month."""
    return day_start_s(date(year, month, number))


def a_mark(
    lane=1, start_min=None, start_max=None, end_min=None, end_max=None, open_until=None, **more
):
    """Return one mark; bounds that are not named are not bounded."""
    mark = {
        "lane": lane,
        "start_min": UNBOUNDED_START_S if start_min is None else start_min,
        "start_max": UNBOUNDED_END_S if start_max is None else start_max,
        "end_min": UNBOUNDED_START_S if end_min is None else end_min,
        "last": UNBOUNDED_END_S if end_max is None else end_max,
        "kind": EventKind.OTHER,
        "flags": 0,
        "event": None,
        "known": 0,
        "contested": NEVER,
    } | more
    is_once = open_until is None and mark["start_max"] >= mark["end_min"]
    if open_until is not None:
        mark["last"] = open_until
    mark["flags"] |= FLAG_ONCE * is_once | FLAG_OPEN * (open_until is not None)
    return mark


def once(first: int, after: int, **more):
    """Return a mark of what happened once within bounds."""
    return a_mark(start_min=first, start_max=after, end_min=first, end_max=after, **more)


def lasting(first: int, after: int, **more):
    """Return a mark of what is attested from its first instant to its last."""
    return a_mark(start_min=first, start_max=first, end_min=after, end_max=after, **more)


def since(first: int, after: int, until: int, **more):
    """Return a mark of what began within bounds and was still so at the end of a day."""
    return a_mark(start_min=first, start_max=after, open_until=until, **more)


def marks_of(*marks) -> MarkColumns:
    """Return columns of these marks; each is an event of its own unless ``event`` says which.

    Row numbers of events are one more than their number.
    """
    kinds = list(EventKind)
    events = [at if mark["event"] is None else mark["event"] for at, mark in enumerate(marks)]

    def column(name, kind):
        return np.array([mark[name] for mark in marks], dtype=kind)

    firsts = [event not in events[:at] for at, event in enumerate(events)]
    return MarkColumns(
        key=np.array(events, dtype=np.int32) + np.int32(1),
        lane=column("lane", np.uint16),
        start_min=column("start_min", np.int64),
        start_max=column("start_max", np.int64),
        end_min=column("end_min", np.int64),
        last=column("last", np.int64),
        kind=np.array([kinds.index(mark["kind"]) for mark in marks], dtype=np.uint8),
        flags=column("flags", np.uint8) | np.array(firsts, dtype=np.uint8) * np.uint8(FLAG_FIRST),
        standing=np.zeros(len(marks), dtype=np.uint8),
        known=column("known", np.uint16),
        contested=column("contested", np.uint16),
        silent=np.full(len(marks), NEVER, dtype=np.uint16),
        voiced=column("known", np.uint16),
    )


def lanes_named(*names: str) -> tuple[Lane, ...]:
    """Return lanes for bases of these names, number 0 being "Not at a base"."""
    none = Lane(sort=LaneSort.BASE, code="", name="Not at a base", rank=len(names))
    bases = (
        Lane(sort=LaneSort.BASE, code=f"base{at}", name=name, rank=at)
        for at, name in enumerate(names)
    )
    return (none, *bases)


def timeline_of(*marks, lanes=("Airport", "Harbour"), moves=(), stamp=1) -> Timeline:
    """Return a timeline of these marks; ``moves`` are an event and the lanes from and to."""
    return whole_of(marks_of(*marks), lanes_named(*lanes), moves, stamp)


def whole_of(marks: MarkColumns, lanes: tuple[Lane, ...], moves=(), stamp=1) -> Timeline:
    """Return a timeline of columns."""
    moved = np.array([(event + 1, start, end) for event, start, end in moves], dtype=np.int64)
    return Timeline(
        question=Question(schema="main."),
        layer=layer_of(marks, len(lanes)),
        lanes=lanes,
        movements=movements_of(*moved.reshape(-1, 3).T),
        stamp=stamp,
    )


def many(count: int, lanes: int = 20, seed: int = 1) -> Timeline:
    """Return as many marks over 37 years, most short, some long, vague or open."""
    named = lanes_named(*(f"Base {at}" for at in range(lanes)))
    return whole_of(many_marks(count, lanes + 1, seed), named)


def answer_of(timeline: Timeline, **more) -> Answer:
    """Return an answer that shows a timeline."""
    return Answer(
        **{
            "wish": a_wish(),
            "timeline": timeline,
            "patch": None,
            "was_kept": False,
            "chosen": Chosen(filter=EventFilter()),
            "past": MarkColumns.empty(),
            "attested": NO_MOVEMENTS,
            "deadlines": (),
        }
        | more
    )


class Texts:
    """Knows events by their numbers, without a casebook."""

    def __init__(self, *titles: str) -> None:
        """Give the first events these titles."""
        self._titles = titles

    def titles(self, keys):
        """Return titles, of most events made up from their numbers."""
        known = dict(enumerate(self._titles, start=1))
        return {key: known.get(key, f"Event number {key - 1}") for key in keys}

    def id_of(self, key):
        """Return an id made from the number."""
        return EventId(f"event{key - 1}")

    def key_of(self, event_id):
        """Return the row number that an id was made from."""
        return int(event_id.removeprefix("event")) + 1

    def clock_of(self, key):
        """Return nothing: none of the events is told by the clock."""
        return


@dataclass
class Moments:
    """The moment that is shown: live, in January 2026, unless the test says otherwise."""

    moment: object = Live()
    at: datetime = NOW

    def now(self):
        """Return what counts as now."""
        return self.at

    def today(self):
        """Return the day of it."""
        return self.at.date()


class Answers(QObject):
    """Stands where the panel's runner does: the test hands in the answer."""

    done = Signal(object)
    failed = Signal(str)

    def ask(self, question):
        """Keep the question."""
        self.question = question
