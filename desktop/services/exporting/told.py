"""What formats of other programs have in common: which events they tell, from when to when."""

from collections.abc import Iterator

from desktop.domain.base import RADIUS_M, PlacePrecision
from desktop.domain.event import EventState
from desktop.domain.span_echo import iso_instant
from desktop.domain.spans import DAY_S, DateSpan, day_of
from desktop.queries.exported_events import ExportedEnd, ExportedEvent, exported_events
from desktop.services.exporting.wish import Outgoing

_LEAST_YEAR, _MOST_YEAR = 1_000, 9_999


def told_events(outgoing: Outgoing) -> Iterator[ExportedEvent]:
    """Yield the events that are told to others: not those that the analyst rejected.

    Raises:
        DatabaseFailure: Where the casebook cannot be read.
    """
    for event in outgoing.watched(exported_events(outgoing.public.reader)):
        if event.state != EventState.REJECTED:
            yield event


def placed(event: ExportedEvent) -> tuple[ExportedEnd, ...]:
    """Return the bases and places of an event that have coordinates."""
    return tuple(end for end in event.ends if end.lat is not None)


def radius_m(precision: str) -> float:
    """Return how far off coordinates of a precision may be, in metres."""
    return RADIUS_M[PlacePrecision(precision)]


def bounds(span: DateSpan) -> tuple[str, str]:
    """Return first and last of what is possible, each a day or an instant; empty where open.

    The last day is in it. What no calendar of four-digit years has is left open too.
    """
    start, end = span.possible()
    return _text(start, 0), _text(end, DAY_S)


def _text(instant_s: int | None, back_s: int) -> str:
    """Return a midnight as the day that begins ``back_s`` before it, else the instant."""
    day = None if instant_s is None else day_of(instant_s - back_s)
    if instant_s is None or day is None or not _LEAST_YEAR <= day.year <= _MOST_YEAR:
        return ""
    return (iso_instant(instant_s) or "") if instant_s % DAY_S else day.isoformat()
