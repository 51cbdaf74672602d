"""What the timeline asks: every mark as packed columns, one mark for each lane of an event."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop.domain.event import BaseRole, EventKind, EventState, Modality
from desktop.domain.ids import BaseId, EventId
from desktop.queries.filters import EventFilter
from desktop.queries.reader import Reader

UNBOUNDED_START_S = int(np.iinfo(np.int64).min)
UNBOUNDED_END_S = int(np.iinfo(np.int64).max)
FLAG_APPROXIMATE = 1
FLAG_ONCE = 2
FLAG_NO_COMMENT = 4
FLAG_CONTESTED = 8
FLAG_OPEN = 16
FLAG_PLANNED = 32
EVERYTHING = EventFilter()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One lane; ``base`` is None for "Not at a base"."""

    base: BaseId | None
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Arc:
    """A movement: from mark ``start`` to mark ``end``, both indices into the columns."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineColumns:
    """All marks, sorted by lane, then start; every array has shape ``(marks,)``.

    Attributes:
        event: Index into ``events`` and ``titles``, int32.
        lane: Index into ``lanes``, int32.
        start_min, start_max, end_min, end_max: Seconds since 1970 UTC, int64;
            UNBOUNDED_START_S and UNBOUNDED_END_S stand for "not bounded".
        open_until: End of the last day reported as still true, int64; UNBOUNDED_START_S
            where it is not open.
        kind: Index of the event's kind in ``EventKind``, uint8.
        flags: Sum of the FLAG_ constants, uint8.
        events: Ids, one an event.
        titles: Titles, one an event.
        arcs: Movements between marks of one event.
        unattested: Indices into ``events`` of those where something departed, and nobody attests
            that it arrived.
    """

    event: npt.NDArray[np.int32]
    lane: npt.NDArray[np.int32]
    start_min: npt.NDArray[np.int64]
    start_max: npt.NDArray[np.int64]
    end_min: npt.NDArray[np.int64]
    end_max: npt.NDArray[np.int64]
    open_until: npt.NDArray[np.int64]
    kind: npt.NDArray[np.uint8]
    flags: npt.NDArray[np.uint8]
    lanes: tuple[Lane, ...]
    events: tuple[EventId, ...]
    titles: tuple[str, ...]
    arcs: tuple[Arc, ...]
    unattested: frozenset[int] = frozenset()


def timeline_columns(reader: Reader, chosen: EventFilter = EVERYTHING) -> TimelineColumns:
    """Return every mark of the live events that are ``chosen``, lanes as in the base list."""
    lanes = _lanes(reader)
    lane_of = {key: number for number, (key, _lane) in enumerate(lanes)}
    nowhere = len(lanes)
    ends, departed = _ends(reader), _departed_only(reader)
    condition, parameters = chosen.condition()
    rows = reader.db.execute(
        _EVENTS.format(chosen=condition, rejected=int(EventState.REJECTED in chosen.states)),
        parameters,
    ).fetchall()
    marks: list[tuple[int, ...]] = []
    roles: list[str] = []
    for number, row in enumerate(rows):
        packed = _packed(row[3:])
        places = dict.fromkeys((lane_of[key], role) for key, role in ends.get(row[0], ()))
        for lane, role in places or {(nowhere, ""): None}:
            marks.append((number, lane, *packed))
            roles.append(role)
    table = np.array(marks, dtype=np.int64).reshape(-1, 9)
    order = np.lexsort((table[:, 2], table[:, 1]))
    table = table[order]
    return TimelineColumns(
        event=table[:, 0].astype(np.int32),
        lane=table[:, 1].astype(np.int32),
        start_min=table[:, 2].copy(),
        start_max=table[:, 3].copy(),
        end_min=table[:, 4].copy(),
        end_max=table[:, 5].copy(),
        open_until=table[:, 6].copy(),
        kind=table[:, 7].astype(np.uint8),
        flags=table[:, 8].astype(np.uint8),
        lanes=(*(lane for _key, lane in lanes), Lane(base=None, name=NOT_AT_A_BASE)),
        events=tuple(EventId(row[1]) for row in rows),
        titles=tuple(row[2] for row in rows),
        arcs=_arcs(table[:, 0], [roles[index] for index in order]),
        unattested=frozenset(number for number, row in enumerate(rows) if row[0] in departed),
    )


def _lanes(reader: Reader) -> list[tuple[int, Lane]]:
    return [
        (key, Lane(base=BaseId(base_id), name=name))
        for key, base_id, name in reader.db.execute(
            'SELECT b."key", b."id", b."name" FROM "base" b'
            ' LEFT JOIN "actor" a ON a."key" = b."operator" WHERE b."deleted_at" IS NULL'
            ' ORDER BY b."country", a."name", b."name", b."key"'
        )
    ]


def _ends(reader: Reader) -> dict[int, list[tuple[int, str]]]:
    """Return the live bases of each event with their roles."""
    found: dict[int, list[tuple[int, str]]] = {}
    for owner, base, role in reader.db.execute(
        'SELECT eb."owner", eb."base", eb."role" FROM "event_base" eb'
        ' JOIN "base" b ON b."key" = eb."base" WHERE b."deleted_at" IS NULL'
        ' ORDER BY eb."owner", eb."position"'
    ):
        found.setdefault(owner, []).append((base, role))
    return found


def _departed_only(reader: Reader) -> set[int]:
    """Return the events with a transfer that left and is not attested to have arrived."""
    rows = reader.db.execute(
        "SELECT event FROM transfer WHERE deleted_at IS NULL"
        " AND departure_words IS NOT NULL AND arrival_words IS NULL"
    )
    return {event for (event,) in rows}


def _packed(row: tuple[object, ...]) -> tuple[int, ...]:
    """Return one event's bounds, kind and flags as whole numbers."""
    start_min, start_max, end_min, end_max, until, approximate, kind, modality, notes = row[:9]
    silent, opposed, supported = row[9:]
    begun, ended = _known(start_max, UNBOUNDED_END_S), _known(end_min, UNBOUNDED_START_S)
    once = until is None and begun >= ended
    flags = (
        FLAG_APPROXIMATE * bool(approximate)
        + FLAG_ONCE * once
        + FLAG_NO_COMMENT * bool(notes and notes == silent)
        + FLAG_CONTESTED * bool(opposed and supported)
        + FLAG_OPEN * (until is not None)
        + FLAG_PLANNED * (modality in {Modality.PLANNED, Modality.POSSIBLE})
    )
    return (
        _known(start_min, UNBOUNDED_START_S),
        _known(start_max, UNBOUNDED_END_S),
        _known(end_min, UNBOUNDED_START_S),
        _known(end_max, UNBOUNDED_END_S),
        _known(until, UNBOUNDED_START_S),
        _KINDS[EventKind(str(kind))],
        flags,
    )


def _known(bound: object, otherwise: int) -> int:
    return bound if isinstance(bound, int) else otherwise


def _arcs(events: npt.NDArray[np.int64], roles: list[str]) -> tuple[Arc, ...]:
    """Return a movement for each pair of a place left and a base reached by one event."""
    left: dict[int, list[int]] = {}
    reached: dict[int, list[int]] = {}
    for mark, role in enumerate(roles):
        if role == BaseRole.FROM:
            left.setdefault(int(events[mark]), []).append(mark)
        elif role == BaseRole.TO:
            reached.setdefault(int(events[mark]), []).append(mark)
    return tuple(
        Arc(start=start, end=end)
        for event, starts in left.items()
        for start in starts
        for end in reached.get(event, ())
    )


NOT_AT_A_BASE = "Not at a base"
_KINDS = {kind: number for number, kind in enumerate(EventKind)}
_EVENTS = """
SELECT e.key, e.id, e.title, e.when_start_min, e.when_start_max, e.when_end_min, e.when_end_max,
    e.when_open_until, e.when_approximate, e.kind, e.modality, COALESCE(n.notes, 0),
    COALESCE(n.silent, 0), COALESCE(n.opposed, 0), COALESCE(n.supported, 0)
FROM event e
LEFT JOIN (
    SELECT s.event, COUNT(*) AS notes, SUM(s.stance = 'no_comment') AS silent,
        SUM(s.stance = 'against') AS opposed, SUM(s.stance = 'supports') AS supported
    FROM source_note s JOIN report r ON r.key = s.report
    WHERE s.deleted_at IS NULL AND r.deleted_at IS NULL AND s.status <> 'rejected'
    GROUP BY s.event
) n ON n.event = e.key
WHERE e.deleted_at IS NULL AND ({chosen}) AND (e.state <> 'rejected' OR {rejected})
ORDER BY e.key
"""
