"""What an import brought: its events, how many, and from when to when they were."""

import json
from dataclasses import dataclass

from desktop.domain.ids import EventId
from desktop.queries.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class CameIn:
    """What the latest import of a name brought, and what of it is still there.

    Attributes:
        ids: Of its events, the first that came, at most so many as were asked for.
        events: How many there are.
        bases: How many bases there are.
        start_s, end_s: When the earliest began and the latest ended, as far as they say, seconds
            since 1970 UTC; None where none says.
    """

    ids: tuple[EventId, ...] = ()
    events: int = 0
    bases: int = 0
    start_s: int | None = None
    end_s: int | None = None


def came_in(reader: Reader, label: str, most: int) -> CameIn:
    """Return what the latest undo step called ``label`` brought; nothing where there is none.

    Args:
        reader: This thread's reader.
        label: The name of the step.
        most: How many events are named at most.
    """
    head = reader.db.execute(_HEAD, (label,)).fetchone()
    if head is None:
        return CameIn()
    (target,) = head
    events = _keys(reader, target, "event")
    bases = _keys(reader, target, "base")
    ((count, start, end),) = reader.db.execute(_WITHIN, (events,))
    rows = reader.db.execute(_IDS, (events, most)).fetchall()
    ((base_count,),) = reader.db.execute(_COUNTED, (bases,))
    return CameIn(
        ids=tuple(EventId(one) for (one,) in rows),
        events=count,
        bases=base_count,
        start_s=start,
        end_s=end,
    )


def _keys(reader: Reader, target: str, kind: str) -> str:
    """Return the ranges of keys that a step put in, single records too, as JSON."""
    ranges = [list(row) for row in reader.db.execute(_RANGES, (target, kind))]
    ranges += [list(row) for row in reader.db.execute(_SINGLE.format(kind), (target, kind))]
    return json.dumps(ranges)


_HEAD = """
SELECT "target" FROM "change" WHERE "position" = 0 AND "label" = ? AND "kind" = 'edit'
ORDER BY "seq" DESC LIMIT 1
"""
_RANGES = """
SELECT b."first_key", b."last_key" FROM "change" c JOIN "change_batch" b ON b."seq" = c."seq"
WHERE c."target" = ? AND b."kind" = ? AND c."operation" = 'insert' AND c."kind" = 'edit'
"""
_SINGLE = """
SELECT r."key", r."key" FROM "change" c JOIN "{0}" r ON r."id" = c."record_id"
WHERE c."target" = ? AND c."record_table" = ? AND c."record_id" <> '' AND c."kind" = 'edit'
"""
_RANGED = """
FROM json_each(?) k JOIN "{0}" r
ON r."key" BETWEEN json_extract(k.value, '$[0]') AND json_extract(k.value, '$[1]')
WHERE r."deleted_at" IS NULL
"""
_WITHIN = (
    'SELECT COUNT(*), MIN(COALESCE(r."when_start_min", r."when_start_max")),'
    f' MAX(COALESCE(r."when_end_max", r."when_start_max")) {_RANGED.format("event")}'
)
_IDS = f'SELECT r."id" {_RANGED.format("event")} ORDER BY r."key" LIMIT ?'
_COUNTED = f"SELECT COUNT(*) {_RANGED.format('base')}"
