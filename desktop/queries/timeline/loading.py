"""Reads the marks of the timeline: all of them, or those of a few events."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from time import sleep
from typing import Any

import numpy as np
import numpy.typing as npt

from desktop.domain.event import Modality
from desktop.queries.reader import Reader
from desktop.queries.timeline.columns import (
    FIRST_DAY,
    FLAG_APPROXIMATE,
    FLAG_CONTESTED,
    FLAG_FIRST,
    FLAG_NO_COMMENT,
    FLAG_ONCE,
    FLAG_OPEN,
    FLAG_PLANNED,
    KINDS,
    MODALITIES,
    NEVER,
    SIGNIFICANCES,
    STATES,
    UNBACKED,
    UNBOUNDED_END_S,
    UNBOUNDED_START_S,
    MarkColumns,
)
from desktop.queries.timeline.lanes import Lane, LaneSort, members

Numbers = npt.NDArray[np.int64]
Progress = Callable[[int, int], None]
_ROWS_AT_ONCE = 10_000
_KEYS_AT_ONCE = 250
_REST_S = 0.004


class Axis(StrEnum):
    """Which of an event's times the timeline shows."""

    HAPPENED = "happened"
    REPORTED = "reported"
    RECORDED = "recorded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Which marks are asked for.

    Attributes:
        lanes: What lanes stand for.
        axis: Which times are shown.
        schema: Where to read: "main." for the file itself, though the reader looks back by
            views; empty for what the reader shows.
    """

    lanes: LaneSort = LaneSort.BASE
    axis: Axis = Axis.HAPPENED
    schema: str = ""


def read_marks(
    reader: Reader,
    question: Question,
    lanes: tuple[Lane, ...],
    keys: Sequence[int] | None = None,
    progress: Progress | None = None,
) -> MarkColumns:
    """Return the marks of all live events, or of those of ``keys`` that live, in no order.

    Rejected ones are among them. On the axes of what was reported or recorded an event counts once,
    when the first of its reports came out or when it was added; what no report tells is not there.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    events = _events(reader, question, keys, progress)
    mark, lane = _placed(reader, question, lanes, keys, events)
    times = _times(events[mark])
    flags = _flags(events[mark])
    flags[np.unique(mark, return_index=True)[1]] |= FLAG_FIRST
    return MarkColumns(
        key=events[mark, 0].astype(np.int32),
        lane=lane.astype(np.uint16),
        kind=events[mark, 7].astype(np.uint8),
        flags=flags,
        standing=_standing(events[mark]),
        known=_days(events[mark, 9]),
        contested=_days(np.maximum(events[mark, 10], events[mark, 11])),
        silent=_days(events[mark, 12]),
        voiced=_days(events[mark, 13]),
        **times,
    )


def _events(
    reader: Reader, question: Question, keys: Sequence[int] | None, progress: Progress | None
) -> Numbers:
    """Return a row of whole numbers for each event, sorted by its own row number."""
    schema = question.schema
    (total,) = reader.db.execute(f'SELECT COUNT(*) FROM {schema}"event"').fetchone() or (0,)
    found = []
    for which, values in _parts(keys, 'e."key"'):
        # The condition stands twice in it: once for the events, once for their notes.
        cursor = reader.db.execute(_sql(question, which), values + values)
        while rows := cursor.fetchmany(_ROWS_AT_ONCE):
            found.append(np.array(rows, dtype=np.int64))
            if progress is not None:
                progress(sum(map(len, found)), int(total))
    return np.concatenate(found) if found else np.empty((0, _WIDTH), dtype=np.int64)


def _sql(question: Question, which: str) -> str:
    return _EVENTS.format(
        schema=question.schema,
        times=_TIMES[question.axis],
        dated="AND n.event IS NOT NULL AND n.first_end IS NOT NULL"
        if question.axis is Axis.REPORTED
        else "",
        which=which,
        noted=which.replace('e."key"', "s.event"),
        **_CODES,
    )


def _placed(
    reader: Reader,
    question: Question,
    lanes: tuple[Lane, ...],
    keys: Sequence[int] | None,
    events: Numbers,
) -> tuple[Numbers, Numbers]:
    """Return for each mark the place of its event among ``events``, and its lane."""
    if question.lanes is LaneSort.KIND:
        return np.arange(len(events)), events[:, 7] + 1
    number = {lane.code: at for at, lane in enumerate(lanes)}
    found: list[Numbers] = []
    for which, values in _parts(keys, "event"):
        cursor = reader.db.execute(members(question.lanes, question.schema, which), values)
        while rows := cursor.fetchmany(_ROWS_AT_ONCE):
            numbered = [(event, number.get(code, 0)) for event, code in rows]
            found.append(np.array(numbered, dtype=np.int64))
    pairs = np.concatenate(found) if found else np.empty((0, 2), dtype=np.int64)
    at = np.searchsorted(events[:, 0], pairs[:, 0])
    at[at == len(events)] = 0
    there = events[at, 0] == pairs[:, 0] if len(events) else np.zeros(len(pairs), dtype=np.bool_)
    at, lane = at[there], pairs[there, 1]
    nowhere = np.setdiff1d(np.arange(len(events)), at)
    return np.concatenate([at, nowhere]), np.concatenate([lane, np.zeros_like(nowhere)])


def _parts(keys: Sequence[int] | None, column: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield conditions with their values that together choose all of ``keys``."""
    if keys is None:
        yield "", ()
        return
    ordered = sorted(keys)
    for at in range(0, len(ordered), _KEYS_AT_ONCE):
        if at:
            # Rows are read with the interpreter's lock held: let whoever paints have it between.
            sleep(_REST_S)
        part = tuple(ordered[at : at + _KEYS_AT_ONCE])
        yield f"AND {column} IN ({', '.join('?' * len(part))})", part


def _times(events: Numbers) -> dict[str, Any]:
    start_min, start_max, end_min, end_max, until = events[:, 1:6].T
    is_open = until != UNBOUNDED_START_S
    return {
        "start_min": start_min.copy(),
        "start_max": start_max.copy(),
        "end_min": end_min.copy(),
        "last": np.where(is_open, until, end_max),
    }


def _flags(events: Numbers) -> npt.NDArray[np.uint8]:
    _start_min, start_max, end_min, _end_max, until, approximate = events[:, 1:7].T
    contested = np.maximum(events[:, 10], events[:, 11]) < NEVER
    silent = (events[:, 12] < NEVER) & (events[:, 13] == NEVER)
    is_open = until != UNBOUNDED_START_S
    modality = (events[:, 8] >> 2) & 3
    planned = np.isin(modality, [MODALITIES.index(one) for one in _AHEAD])
    found = np.zeros(len(events), dtype=np.uint8)
    for flag, holds in (
        (FLAG_APPROXIMATE, approximate != 0),
        (FLAG_ONCE, ~is_open & (start_max >= end_min)),
        (FLAG_NO_COMMENT, silent),
        (FLAG_CONTESTED, contested),
        (FLAG_OPEN, is_open),
        (FLAG_PLANNED, planned),
    ):
        found |= np.where(holds, flag, 0).astype(np.uint8)
    return found


def _standing(events: Numbers) -> npt.NDArray[np.uint8]:
    known, backed = events[:, 9], events[:, 14]
    is_unbacked = (backed > known) & (backed < NEVER)
    return (events[:, 8] + np.where(is_unbacked, UNBACKED, 0)).astype(np.uint8)


def _days(days: Numbers) -> npt.NDArray[np.uint16]:
    return np.where(days == NEVER, NEVER, np.clip(days, 0, NEVER - 1)).astype(np.uint16)


def _case(column: str, words: Sequence[str], factor: int = 1) -> str:
    cases = " ".join(f"WHEN '{word}' THEN {at * factor}" for at, word in enumerate(words))
    return f"CASE {column} {cases} END"


_AHEAD = (Modality.PLANNED, Modality.POSSIBLE)
_WIDTH = 15
_CODES = {
    "kind": _case("e.kind", KINDS),
    "standing": " + ".join(
        (
            _case("e.state", STATES),
            _case("e.modality", MODALITIES, 4),
            _case("e.significance", SIGNIFICANCES, 16),
        )
    ),
    "made": f"julianday(SUBSTR(e.created_at, 1, 10)) - 2440587.5 - {FIRST_DAY}",
    # The day by whose end the report was out; where that is not known, the day it was recorded.
    "day": "CASE WHEN r.published_end_max IS NULL"
    f" THEN CAST(julianday(SUBSTR(r.created_at, 1, 10)) - 2440587.5 - {FIRST_DAY} AS INTEGER)"
    f" ELSE MAX((r.published_end_max + 86399 - 86400 * {FIRST_DAY}) / 86400 - 1, 0) END",
    "never": NEVER,
    "low": UNBOUNDED_START_S,
    "high": UNBOUNDED_END_S,
}
_HAPPENED = (
    f"COALESCE(e.when_start_min, {UNBOUNDED_START_S}), COALESCE(e.when_start_max,"
    f" {UNBOUNDED_END_S}), COALESCE(e.when_end_min, {UNBOUNDED_START_S}),"
    f" COALESCE(e.when_end_max, {UNBOUNDED_END_S}),"
    f" COALESCE(e.when_open_until, {UNBOUNDED_START_S}), COALESCE(e.when_approximate, 0)"
)
_ADDED = "CAST(strftime('%s', e.created_at) AS INTEGER)"
_TIMES = {
    Axis.HAPPENED: _HAPPENED,
    # Within these bounds the first of its reports came out, whichever that was.
    Axis.REPORTED: "COALESCE(n.first_start, n.first_end), n.first_end, COALESCE(n.first_start,"
    f" n.first_end), n.first_end, {UNBOUNDED_START_S}, 0",
    Axis.RECORDED: f"{_ADDED}, {_ADDED} + 1, {_ADDED}, {_ADDED} + 1, {UNBOUNDED_START_S}, 0",
}
_EVENTS = """
SELECT e.key, {times}, {kind}, {standing},
    MIN(COALESCE(n.known, CAST({made} AS INTEGER)), {never} - 1),
    COALESCE(n.supported, {never}), COALESCE(n.opposed, {never}),
    COALESCE(n.silent, {never}), COALESCE(n.voiced, {never}),
    COALESCE(n.backed, {never})
FROM {schema}"event" e
LEFT JOIN (
    SELECT s.event, MIN({day}) AS known,
        MIN(r.published_start_min) AS first_start, MIN(r.published_end_max) AS first_end,
        MIN(CASE WHEN s.status <> 'rejected' AND s.stance = 'supports' THEN {day} END) AS supported,
        MIN(CASE WHEN s.status <> 'rejected' AND s.stance = 'against' THEN {day} END) AS opposed,
        MIN(CASE WHEN s.status <> 'rejected' AND s.stance = 'no_comment' THEN {day} END) AS silent,
        MIN(CASE WHEN s.status <> 'rejected' AND s.stance <> 'no_comment' THEN {day} END) AS voiced,
        MIN(CASE WHEN s.status <> 'rejected' AND s.stance IN ('supports', 'qualifies')
            THEN {day} END) AS backed
    FROM {schema}"source_note" s JOIN {schema}"report" r ON r.key = s.report
    WHERE s.deleted_at IS NULL AND r.deleted_at IS NULL {noted}
    GROUP BY s.event
) n ON n.event = e.key
WHERE e.deleted_at IS NULL {which} {dated}
ORDER BY e.key
"""
