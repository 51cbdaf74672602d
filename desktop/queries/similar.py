"""What the event form asks before it saves: events that may be the same one."""

from collections.abc import Sequence

from rapidfuzz import fuzz, process

from desktop.domain.event import Event
from desktop.domain.folding import words_of
from desktop.domain.ids import EventId
from desktop.domain.record import RecordKind
from desktop.domain.spans import DateSpan
from desktop.queries.detail import EventLine
from desktop.queries.reader import Reader

LEAST_LIKENESS = 70
_FAR_S = 2**62


def similar_events(
    reader: Reader, title: str, span: DateSpan, base_ids: Sequence[str], limit: int = 3
) -> tuple[EventLine, ...]:
    """Return live events with a similar title at a time that may be the same, most alike first.

    Events at other bases are left out; those without a base may be anywhere, and so may the one
    that is asked about where ``base_ids`` is empty.
    """
    start, end = span.possible()
    rows = reader.db.execute(
        _EVENTS_NEAR.format(places=_near(base_ids)),
        (_FAR_S if end is None else end, -_FAR_S if start is None else start, *base_ids),
    ).fetchall()
    # rapidfuzz takes words as they are: folded and without punctuation.
    rated = process.extract(
        _plain(title),
        {event_id: _plain(other) for event_id, other in rows},
        scorer=fuzz.token_set_ratio,
        score_cutoff=LEAST_LIKENESS,
        limit=limit,
    )
    return tuple(_line(reader, event_id) for _title, _likeness, event_id in rated)


def _plain(title: str) -> str:
    return " ".join(words_of(title))


def _near(base_ids: Sequence[str]) -> str:
    return _PLACES.format(marks=", ".join("?" * len(base_ids))) if base_ids else ""


def _line(reader: Reader, event_id: str) -> EventLine:
    event = reader.get(RecordKind.EVENT, event_id)
    assert isinstance(event, Event), "an event that was there a moment ago"
    return EventLine(
        id=EventId(event.id), title=event.title, kind=event.kind.value, when=event.when
    )


_EVENTS_NEAR = """
SELECT e."id", e."title" FROM "event" e
WHERE e."deleted_at" IS NULL
    AND (e."when_start_min" IS NULL OR e."when_start_min" < ?)
    AND (e."when_end_max" IS NULL OR e."when_end_max" > ?)
    {places}
ORDER BY e."key" DESC
"""
_PLACES = """AND (
    EXISTS (
        SELECT 1 FROM "event_base" eb JOIN "base" b ON b."key" = eb."base"
        WHERE eb."owner" = e."key" AND b."id" IN ({marks})
    )
    OR NOT EXISTS (
        SELECT 1 FROM "event_base" eb WHERE eb."owner" = e."key" AND eb."base" IS NOT NULL
    )
)"""
