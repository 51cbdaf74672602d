"""Which events to show: by kind, state, actor, source, stance, tag and period."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.event import EventKind, EventState, Modality, Significance
from desktop.domain.ids import ActorId, SourceId


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFilter:
    """What an event must be to be shown; what is empty asks for nothing.

    Attributes:
        kinds, modalities, states, significances: Any of these.
        actors: Any of these takes part.
        sources: Any of these publishes or speaks in one of its notes.
        tags: It has any of these.
        events: It is one of these.
        is_contested: Some note supports it and some note goes against it.
        start_s, end_s: It may have held within these instants, seconds since 1970 UTC.
    """

    kinds: tuple[EventKind, ...] = ()
    modalities: tuple[Modality, ...] = ()
    states: tuple[EventState, ...] = ()
    significances: tuple[Significance, ...] = ()
    actors: tuple[ActorId, ...] = ()
    sources: tuple[SourceId, ...] = ()
    tags: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    is_contested: bool = False
    start_s: int | None = None
    end_s: int | None = None

    @property
    def count(self) -> int:
        """How many things it asks for."""
        asked = (
            self.kinds,
            self.modalities,
            self.states,
            self.significances,
            self.actors,
            self.sources,
            self.tags,
            self.events,
            self.is_contested,
            self.start_s is not None or self.end_s is not None,
        )
        return sum(map(bool, asked))

    @property
    def joins(self) -> str:
        """SQL that follows ``FROM event e`` so that `condition` can be asked; empty mostly."""
        return _TOLD if self.is_contested else ""

    def condition(self) -> tuple[str, tuple[str | int, ...]]:
        """Return SQL that holds for event ``e``, with its parameters; "1" where it asks nothing."""
        parts: list[tuple[str, Iterable[str | int]]] = [
            (f"e.{column} IN ({_marks(words)})", [word.value for word in words])
            for column, words in (
                ("kind", self.kinds),
                ("modality", self.modalities),
                ("state", self.states),
                ("significance", self.significances),
            )
            if words
        ]
        for sql, values in ((_ACTORS, self.actors), (_SOURCES, self.sources), (_TAGS, self.tags)):
            if values:
                repeated = values * sql.count("{marks}")
                parts.append((sql.format(marks=_marks(values)), repeated))
        if self.events:
            parts.append(("e.id IN (SELECT value FROM json_each(?))", [json.dumps(self.events)]))
        if self.is_contested:
            parts.append((_CONTESTED, ()))
        if self.start_s is not None:
            parts.append(("COALESCE(e.when_end_max > ?, 1)", (self.start_s,)))
        if self.end_s is not None:
            parts.append(("COALESCE(e.when_start_min < ?, 1)", (self.end_s,)))
        sql = " AND ".join(part for part, _values in parts) or "1"
        return sql, tuple(value for _part, values in parts for value in values)


def _marks(values: tuple[object, ...]) -> str:
    return ", ".join("?" * len(values))


_ACTORS = """e.key IN (SELECT ea.owner FROM event_actor ea JOIN actor a ON a.key = ea.actor
    WHERE a.id IN ({marks}))"""
_SOURCES = """e.key IN (
    SELECT n.event FROM source s JOIN report r ON r.publisher = s.key
    JOIN source_note n ON n.report = r.key
    WHERE s.id IN ({marks}) AND n.deleted_at IS NULL AND r.deleted_at IS NULL
    UNION ALL
    SELECT n.event FROM source s JOIN note_chain c ON c.source = s.key
    JOIN source_note n ON n.key = c.owner
    WHERE s.id IN ({marks}) AND n.deleted_at IS NULL)"""
_TAGS = "e.key IN (SELECT t.owner FROM event_tag t WHERE t.name IN ({marks}))"
_CONTESTED = "COALESCE(n.opposed, 0) AND COALESCE(n.supported, 0)"
# It reads every note, so only what asks for contested events has it.
_TOLD = """
LEFT JOIN (
    SELECT s.event, SUM(s.stance = 'against') AS opposed, SUM(s.stance = 'supports') AS supported
    FROM source_note s JOIN report r ON r.key = s.report
    WHERE s.deleted_at IS NULL AND r.deleted_at IS NULL AND s.status <> 'rejected'
    GROUP BY s.event
) n ON n.event = e.key
"""
