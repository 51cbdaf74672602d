"""Builds timeline columns by hand, without a casebook."""

from datetime import date

import numpy as np

from desktop.domain.event import EventKind
from desktop.domain.ids import BaseId, EventId
from desktop.domain.spans import day_start_s
from desktop.queries.timeline import (
    FLAG_ONCE,
    FLAG_OPEN,
    UNBOUNDED_END_S,
    UNBOUNDED_START_S,
    Arc,
    Lane,
    TimelineColumns,
)


def day(number: int, month: int = 1, year: int = 2026) -> int:
    """Return the first instant of a day of January 2026, or of another month."""
    return day_start_s(date(year, month, number))


def a_mark(
    lane=0, start_min=None, start_max=None, end_min=None, end_max=None, open_until=None, **more
):
    """Return one mark; bounds that are not named are not bounded."""
    mark = {
        "lane": lane,
        "start_min": UNBOUNDED_START_S if start_min is None else start_min,
        "start_max": UNBOUNDED_END_S if start_max is None else start_max,
        "end_min": UNBOUNDED_START_S if end_min is None else end_min,
        "end_max": UNBOUNDED_END_S if end_max is None else end_max,
        "open_until": UNBOUNDED_START_S if open_until is None else open_until,
        "kind": EventKind.OTHER,
        "flags": 0,
        "event": None,
    } | more
    is_once = open_until is None and mark["start_max"] >= mark["end_min"]
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


def columns_of(*marks, lanes=("Airport", "Harbour"), titles=None, arcs=()) -> TimelineColumns:
    """Return columns of these marks; each is an event of its own unless ``event`` says which."""
    kinds = list(EventKind)
    marks = [
        mark | {"event": at if mark["event"] is None else mark["event"]}
        for at, mark in enumerate(marks)
    ]
    order = sorted(range(len(marks)), key=lambda at: (marks[at]["lane"], marks[at]["start_min"]))
    place = {at: number for number, at in enumerate(order)}
    marks = [marks[at] for at in order]
    events = max((mark["event"] for mark in marks), default=-1) + 1

    def column(name, kind):
        return np.array([mark[name] for mark in marks], dtype=kind)

    bounds = ("start_min", "start_max", "end_min", "end_max", "open_until")
    return TimelineColumns(
        event=column("event", np.int32),
        lane=column("lane", np.int32),
        kind=np.array([kinds.index(mark["kind"]) for mark in marks], dtype=np.uint8),
        flags=column("flags", np.uint8),
        lanes=(
            *(Lane(base=BaseId(f"base{at}"), name=name) for at, name in enumerate(lanes)),
            Lane(base=None, name="Not at a base"),
        ),
        events=tuple(EventId(f"event{at}") for at in range(events)),
        titles=titles or tuple(f"Event {at}" for at in range(events)),
        arcs=tuple(Arc(start=place[start], end=place[end]) for start, end in arcs),
        **{name: column(name, np.int64) for name in bounds},
    )


def many(count: int, lanes: int = 20, seed: int = 1) -> TimelineColumns:
    """Return as many marks over 30 years, most short, some long, vague or open."""
    random = np.random.default_rng(seed)
    start = random.integers(day(1, year=1996), day(20), count)
    vague = random.choice([0, 86_400, 7 * 86_400, 30 * 86_400], count)
    length = np.where(random.random(count) < 0.55, 0, random.lognormal(13, 1.5, count)).astype(int)
    lane = random.integers(0, lanes + 1, count)
    order = np.lexsort((start, lane))
    start, vague, length, lane = (one[order] for one in (start, vague, length, lane))
    is_open = random.random(count) < 0.02
    start_max, end_min = start + vague, start + length
    unknown = np.full(count, UNBOUNDED_START_S)
    is_once = ~is_open & (start_max >= end_min)
    return TimelineColumns(
        event=np.arange(count, dtype=np.int32),
        lane=lane.astype(np.int32),
        start_min=start,
        start_max=start_max,
        end_min=np.where(is_open, unknown, end_min),
        end_max=np.where(is_open, UNBOUNDED_END_S, end_min + vague),
        open_until=np.where(is_open, start_max + 86_400, unknown),
        kind=random.integers(0, len(EventKind), count).astype(np.uint8),
        flags=(is_once * FLAG_ONCE + is_open * FLAG_OPEN).astype(np.uint8),
        lanes=(
            *(Lane(base=BaseId(f"base{at}"), name=f"Base {at}") for at in range(lanes)),
            Lane(base=None, name="Not at a base"),
        ),
        events=tuple(EventId(f"event{at}") for at in range(count)),
        titles=tuple(f"Event number {at}" for at in range(count)),
        arcs=(),
    )
