"""What the list of events asks: the events that are chosen, as lines, in time order."""

from dataclasses import dataclass

from desktop.domain.event import EventKind, EventState, Modality, Significance
from desktop.domain.ids import EventId
from desktop.domain.spans import DateSpan
from desktop.queries.clock import no_ids, zoned_places
from desktop.queries.detail import PlaceView
from desktop.queries.filters import EventFilter
from desktop.queries.reader import Reader
from desktop.store.columns import Span

FIRST_LINES, MOST_LINES = 300, 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedEvent:
    """One event as a line; ``tags`` are its tags, with commas.

    ``places`` names its bases and other ends, or has the words for its place where it has none.
    ``zoned`` are the bases whose local time can be told, of an event that is told by the clock.
    """

    id: EventId
    title: str
    when: DateSpan
    kind: EventKind
    modality: Modality
    significance: Significance
    state: EventState
    places: str
    tags: str
    zoned: tuple[PlaceView, ...] = ()


def listed_events(
    reader: Reader,
    chosen: EventFilter,
    only: tuple[EventId, ...] = (),
    most: int = MOST_LINES,
) -> tuple[ListedEvent, ...]:
    """Return the chosen live events, the latest first.

    Args:
        reader: This thread's reader.
        chosen: Which events.
        only: Of these alone, where any are named.
        most: How many lines at most.
    """
    when = Span("when")
    condition, parameters = chosen.condition()
    if only:
        condition = f"{condition} AND e.id IN ({', '.join('?' * len(only))})"
        parameters += only
    sql = _LISTED.format(
        span=", ".join(f'e."{name}"' for name in when.names),
        chosen=condition,
        rejected=int(EventState.REJECTED in chosen.states),
        most=most,
        told=chosen.joins,
    )
    rows = reader.db.execute(sql, parameters).fetchall()
    zoned = zoned_places(reader, [row[0] for row in rows])
    lines = []
    for row in rows:
        key, event_id, title, kind, modality, significance, state, places, tags, *span = row
        found = when.from_json(when.from_row(span, no_ids))
        assert found is not None, "an event has a span"
        lines.append(
            ListedEvent(
                id=EventId(event_id),
                title=title,
                when=found,
                kind=EventKind(kind),
                modality=Modality(modality),
                significance=Significance(significance),
                state=EventState(state),
                places=places,
                tags=tags or "",
                zoned=zoned.get(key, ()),
            )
        )
    return tuple(lines)


def chosen_ids(reader: Reader, chosen: EventFilter) -> tuple[EventId, ...]:
    """Return the ids of all chosen live events, which lists and the timeline show.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    condition, parameters = chosen.condition()
    sql = _IDS.format(
        chosen=condition,
        rejected=int(EventState.REJECTED in chosen.states),
        told=chosen.joins,
    )
    return tuple(EventId(event_id) for (event_id,) in reader.db.execute(sql, parameters))


_IDS = """
SELECT e.id FROM event e
{told}
WHERE e.deleted_at IS NULL AND ({chosen}) AND (e.state <> 'rejected' OR {rejected})
"""
_LISTED = """
SELECT e.key, e.id, e.title, e.kind, e.modality, e.significance, e.state,
    COALESCE((SELECT GROUP_CONCAT(COALESCE(b.name, eb.place), ', ') FROM event_base eb
        LEFT JOIN base b ON b.key = eb.base WHERE eb.owner = e.key), e.place),
    (SELECT GROUP_CONCAT(t.name, ', ') FROM event_tag t WHERE t.owner = e.key), {span}
FROM event e
{told}
WHERE e.deleted_at IS NULL AND ({chosen}) AND (e.state <> 'rejected' OR {rejected})
ORDER BY COALESCE(e.when_open_until, e.when_end_max, e.when_start_max) DESC, e.key DESC
LIMIT {most}
"""
