"""What the event form asks before it saves: events that may be the same one."""

from collections.abc import Sequence

from rapidfuzz import fuzz

from desktop.domain.folding import fold
from desktop.domain.ids import EventId
from desktop.domain.spans import DateSpan
from desktop.queries.detail import EventLine
from desktop.queries.events import EventRow, event_rows
from desktop.queries.reader import Reader

LEAST_LIKENESS = 70
_FAR_S = 2**62


def similar_events(
    reader: Reader, title: str, span: DateSpan, base_ids: Sequence[str], limit: int = 3
) -> tuple[EventLine, ...]:
    """Return events with a similar title at a time that may be the same, the most alike first.

    Only events at one of ``base_ids`` count, where any is given.
    """
    wanted = fold(title)
    start, end = span.possible()
    rows = event_rows(
        reader,
        start_s=-_FAR_S if start is None else start,
        end_s=_FAR_S if end is None else end,
    )
    rated = [
        (fuzz.token_set_ratio(wanted, fold(row.event.title)), row)
        for row in rows
        if wanted.strip() and _is_near(row, base_ids)
    ]
    alike = [pair for pair in rated if pair[0] >= LEAST_LIKENESS]
    return tuple(_line(row) for _likeness, row in sorted(alike, key=_likeness)[:limit])


def _is_near(row: EventRow, base_ids: Sequence[str]) -> bool:
    return not base_ids or any(place.base in base_ids for place in row.places)


def _likeness(pair: tuple[float, EventRow]) -> float:
    return -pair[0]


def _line(row: EventRow) -> EventLine:
    event = row.event
    return EventLine(
        id=EventId(event.id), title=event.title, kind=event.kind.value, when=event.when
    )
