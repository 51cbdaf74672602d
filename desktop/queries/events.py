"""What lists of events ask: events in time order, with their bases and origins counted."""

from collections import defaultdict
from dataclasses import dataclass

from desktop.domain.event import Event
from desktop.domain.ids import BaseId, EventId
from desktop.domain.origins import Corroboration, Testimony, corroboration
from desktop.domain.record import RecordKind
from desktop.queries.detail import PlaceView
from desktop.queries.reader import Reader
from desktop.queries.testimonies import all_testimonies, all_verdicts


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """One event with its places by name and its origins counted."""

    event: Event
    places: tuple[PlaceView, ...]
    corroboration: Corroboration


def event_rows(
    reader: Reader,
    base_id: str = "",
    start_s: int | None = None,
    end_s: int | None = None,
) -> tuple[EventRow, ...]:
    """Return live events in time order.

    Args:
        reader: This thread's reader.
        base_id: Only events at, from, to or near this base; empty for all.
        start_s: Only what may have held after this instant, seconds since 1970 UTC.
        end_s: Only what may have held before this instant.
    """
    heard: dict[EventId, list[Testimony]] = defaultdict(list)
    for event_id, testimony in all_testimonies(reader):
        heard[event_id].append(testimony)
    verdicts = all_verdicts(reader)
    names = dict(reader.db.execute('SELECT "id", "name" FROM "base"').fetchall())
    sql, parameters = (_EVENTS_AT, (base_id,)) if base_id else (_EVENTS, ())
    first, last = start_s or -(2**62), 2**62 if end_s is None else end_s
    rows = []
    for (event_id,) in reader.db.execute(sql, parameters).fetchall():
        event = reader.get(RecordKind.EVENT, event_id)
        assert isinstance(event, Event)
        if event.when.may_overlap(first, last):
            rows.append(
                EventRow(
                    event=event,
                    places=tuple(
                        PlaceView(
                            role=end.role,
                            base=end.base,
                            name=end.place or names[BaseId(end.base or "")],
                        )
                        for end in event.bases
                    ),
                    corroboration=corroboration(heard[EventId(event_id)], verdicts),
                )
            )
    return tuple(sorted(rows, key=lambda row: row.event.when.order()))


_EVENTS = 'SELECT "id" FROM "event" WHERE "deleted_at" IS NULL'
_EVENTS_AT = """
SELECT DISTINCT e.id FROM event e
JOIN event_base eb ON eb.owner = e.key JOIN base b ON b.key = eb.base
WHERE e.deleted_at IS NULL AND b.id = ?
"""
