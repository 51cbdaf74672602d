"""One base with its postures and its events, as its page in the detail pane begins."""

from dataclasses import dataclass
from typing import cast

from desktop.domain.actor import Actor
from desktop.domain.base import Base
from desktop.domain.ids import EventId
from desktop.domain.posture import Posture
from desktop.domain.record import RecordKind
from desktop.queries.detail import EventLine, base_name
from desktop.queries.reader import Reader
from desktop.store.columns import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseDetail:
    """One base with its postures, newest first, and its events, newest first."""

    base: Base
    operator: str
    part_of: str
    postures: tuple[Posture, ...]
    events: tuple[EventLine, ...]


def base_detail(reader: Reader, base_id: str) -> BaseDetail | None:
    """Return a base with its postures and events, or None where it is gone."""
    base = reader.get(RecordKind.BASE, base_id)
    if not isinstance(base, Base) or base.deleted_at is not None:
        return None
    operator = reader.get(RecordKind.ACTOR, base.operator) if base.operator else None
    return BaseDetail(
        base=base,
        operator=operator.name if isinstance(operator, Actor) else "",
        part_of=base_name(reader, base.part_of) if base.part_of else "",
        postures=postures_of(reader, base_id),
        events=_event_lines(reader, base_id),
    )


def postures_of(reader: Reader, base_id: str) -> tuple[Posture, ...]:
    """Return the live postures of a base, newest first."""
    rows = reader.db.execute(_POSTURES, (base_id,)).fetchall()
    return tuple(
        cast("Posture", reader.get(RecordKind.POSTURE, posture_id)) for (posture_id,) in rows
    )


def _event_lines(reader: Reader, base_id: str) -> tuple[EventLine, ...]:
    when = Span("when")
    listed = ", ".join(f'e."{name}"' for name in when.names)
    rows = reader.db.execute(_EVENTS.format(listed=listed), (base_id,))
    lines = []
    for event_id, title, kind, *span in rows:
        found = when.from_json(when.from_row(span, _no_ids))
        assert found is not None, "an event has a span"
        lines.append(EventLine(id=EventId(event_id), title=title, kind=kind, when=found))
    return tuple(lines)


def _no_ids(table: str, key: int) -> str:
    raise AssertionError(f"a span refers to no record, not to {table} {key}")


_POSTURES = """
SELECT p.id FROM posture p JOIN base b ON b.key = p.base
WHERE b.id = ? AND p.deleted_at IS NULL ORDER BY p.set_on DESC, p.key DESC
"""
_EVENTS = """
SELECT DISTINCT e.id, e.title, e.kind, {listed}
FROM event e JOIN event_base eb ON eb.owner = e.key JOIN base b ON b.key = eb.base
WHERE b.id = ? AND e.deleted_at IS NULL
ORDER BY COALESCE(e.when_open_until, e.when_end_max, e.when_start_max) DESC, e.key DESC
"""
