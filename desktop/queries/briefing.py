"""What a briefing asks: which events and transfers are told of in a period, and how marked."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.domain.briefing import Standing
from desktop.domain.event import EventKind, EventState
from desktop.domain.grading import Marking
from desktop.domain.record import RecordKind
from desktop.domain.spans import DateSpan
from desktop.queries.filters import EventFilter
from desktop.queries.reader import Reader
from desktop.queries.transfers import TransferView, transfer_views
from desktop.store.columns import Span

Values = list[str | int]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnEvent:
    """What a timeline draws of an event.

    Attributes:
        known_s: When the first of its reports was public, seconds since 1970 UTC; one without a
            dated report counts from when it was recorded.
        standing: What stands behind it, of notes that are not rejected.
    """

    title: str
    kind: EventKind
    when: DateSpan
    known_s: int
    standing: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Which events are told of.

    Attributes:
        start_s, end_s: Those that may have held then, seconds since 1970 UTC; what was still so
            when last reported counts until then. What was picked by hand is told whenever it was.
    """

    shown: EventFilter
    start_s: int
    end_s: int

    def condition(self) -> tuple[str, Values]:
        """Return SQL that holds for a live event ``e`` that is told of, with its parameters."""
        told = "e.deleted_at IS NULL"
        if EventState.REJECTED not in self.shown.states:
            told += " AND e.state <> 'rejected'"
        condition, parameters = self.shown.condition()
        if self.shown.events:
            return f"{told} AND ({condition})", [*parameters]
        within = (
            "COALESCE(e.when_open_until > ?, e.when_end_max > ?, 1)"
            " AND COALESCE(e.when_start_min < ?, 1)"
        )
        values = [*parameters, self.start_s, self.start_s, self.end_s]
        return f"{told} AND ({condition}) AND {within}", values


def events_told(
    reader: Reader, chosen: Chosen, base_id: str, most: int
) -> tuple[tuple[str, ...], int]:
    """Return the ids of chosen events, those that matter most and are latest first; and how many.

    Args:
        reader: This thread's reader.
        chosen: Which.
        base_id: Only those at, from or to this base; empty for those at no base.
        most: How many ids at most.
    """
    condition, values = chosen.condition()
    at = _AT_BASE if base_id else _AT_NONE
    rows = reader.db.execute(
        f"SELECT e.id, COUNT(*) OVER () FROM event e {chosen.shown.joins}"
        f" WHERE {condition} AND {at}"
        f" {_LATEST} LIMIT {most}",
        [*values, *([base_id] if base_id else [])],
    ).fetchall()
    return tuple(event_id for event_id, _count in rows), int(rows[0][1]) if rows else 0


def bases_told(reader: Reader, events: Sequence[str]) -> frozenset[str]:
    """Return the ids of the bases that events are at, from or to."""
    rows = reader.db.execute(_BASES_TOLD, (json.dumps(events),))
    return frozenset(base_id for (base_id,) in rows)


def transfers_told(
    reader: Reader, chosen: Chosen, bases: Sequence[str], most: int
) -> tuple[tuple[TransferView, ...], int]:
    """Return the transfers of chosen events from or to any of ``bases``, the latest first.

    Returns:
        At most so many of them, and how many there are.
    """
    condition, values = chosen.condition()
    rows = reader.db.execute(
        f"SELECT t.id, COUNT(*) OVER () FROM transfer t JOIN event e ON e.key = t.event"
        f" {chosen.shown.joins} WHERE t.deleted_at IS NULL AND {condition} AND {_BETWEEN}"
        f" {_LATEST}, t.key DESC LIMIT {most}",
        [*values, json.dumps(bases)],
    ).fetchall()
    views = transfer_views(reader, [transfer_id for transfer_id, _count in rows])
    return views, int(rows[0][1]) if rows else 0


def drawn_events(reader: Reader, events: Sequence[str]) -> dict[str, DrawnEvent]:
    """Return what a timeline draws of events, by id."""
    rows = reader.db.execute(_DRAWN, [json.dumps(events)] * 2).fetchall()
    return {event_id: _drawn(*row) for event_id, *row in rows}


def _drawn(title: str, kind: str, known_s: int, standing: str, *span: object) -> DrawnEvent:
    when = _WHEN.from_json(_WHEN.from_row(span, _no_ids))
    assert when is not None, "an event has a span"
    return DrawnEvent(
        title=title,
        kind=EventKind(kind),
        when=when,
        known_s=known_s,
        standing=Standing(standing),
    )


def _no_ids(table: str, key: int) -> str:
    raise AssertionError(f"a span refers to no record, not to {table} {key}")


def markings(reader: Reader, records: Iterable[tuple[RecordKind, str]]) -> set[Marking]:
    """Return the markings of records, and of the reports of those that are source notes."""
    ids: dict[RecordKind, list[str]] = {}
    for kind, record_id in records:
        ids.setdefault(kind, []).append(record_id)
    asked = [(f'SELECT r.marking FROM "{kind.value}" r', found) for kind, found in ids.items()]
    if RecordKind.NOTE in ids:
        of_reports = (
            "SELECT p.marking FROM source_note r CROSS JOIN report p ON p.key = r.report",
            ids[RecordKind.NOTE],
        )
        asked.append(of_reports)
    where = "WHERE r.id IN (SELECT value FROM json_each(?)) GROUP BY 1"
    return {
        Marking(marking)
        for sql, found in asked
        for (marking,) in reader.db.execute(f"{sql} {where}", (json.dumps(found),))
        if marking
    }


def is_tag(reader: Reader, name: str) -> bool:
    """Tell whether any event that ``reader`` sees has a tag."""
    found = reader.db.execute("SELECT 1 FROM event_tag WHERE name = ? LIMIT 1", (name,))
    return found.fetchone() is not None


_LATEST = """ORDER BY CASE e.significance WHEN 'key' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END,
    COALESCE(e.when_open_until, e.when_end_max, e.when_start_max) DESC, e.key DESC"""
_AT_BASE = """e.key IN (
    SELECT eb.owner FROM event_base eb JOIN base b ON b.key = eb.base WHERE b.id = ?
)"""
_AT_NONE = "NOT EXISTS (SELECT 1 FROM event_base eb WHERE eb.owner = e.key AND eb.base NOTNULL)"
_BETWEEN = """EXISTS (
    SELECT 1 FROM base b WHERE b.key IN (t.from_base, t.to_base)
        AND b.id IN (SELECT value FROM json_each(?))
)"""
_BASES_TOLD = """
SELECT DISTINCT b.id FROM json_each(?) w JOIN event e ON e.id = w.value
JOIN event_base eb ON eb.owner = e.key JOIN base b ON b.key = eb.base
"""
_WHEN = Span("when")
# As the timeline in the window has it: what is not so yet comes before what notes say of it.
_DRAWN = f"""
WITH told AS (
    SELECT n.event, MIN(r.published_end_max) AS known,
        MAX(n.status <> 'rejected' AND n.stance = 'supports') AS supported,
        MAX(n.status <> 'rejected' AND n.stance = 'against') AS opposed,
        MAX(n.status <> 'rejected' AND n.stance = 'no_comment') AS silent,
        MAX(n.status <> 'rejected' AND n.stance <> 'no_comment') AS voiced
    FROM source_note n JOIN report r ON r.key = n.report
    WHERE n.deleted_at IS NULL AND r.deleted_at IS NULL
        AND n.event IN (SELECT key FROM event WHERE id IN (SELECT value FROM json_each(?)))
    GROUP BY n.event
)
SELECT e.id, e.title, e.kind,
    COALESCE(t.known, CAST(strftime('%s', e.created_at) AS INTEGER)),
    CASE WHEN e.modality IN ('planned', 'possible') THEN '{Standing.AHEAD}'
        WHEN t.silent AND NOT t.voiced THEN '{Standing.SILENT}'
        WHEN t.supported AND t.opposed THEN '{Standing.CONTESTED}'
        ELSE '{Standing.TOLD}' END,
    {", ".join(f'e."{name}"' for name in _WHEN.names)}
FROM event e LEFT JOIN told t ON t.event = e.key
WHERE e.id IN (SELECT value FROM json_each(?))
"""
