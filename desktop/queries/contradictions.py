"""What contradicts each other, base by base, with the names and words that a panel shows."""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from desktop.domain.contradictions import (
    Contradiction,
    ContradictionSort,
    EventFacts,
    NoteFacts,
    Resolution,
)
from desktop.domain.contradictions import contradictions as found_in
from desktop.domain.event import EventKind, EventState
from desktop.domain.ids import BaseId, EventId, NoteId
from desktop.domain.note import NoteStatus, Stance
from desktop.queries.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class SideNote:
    """One source note of one side.

    Attributes:
        label: The origin's label.
        text: What it says in the analyst's words, or the quotation where there are none.
        words: Its own date as the report has it, empty where it gives none.
        report: The report's title.
    """

    id: NoteId
    stance: Stance
    status: NoteStatus
    label: str
    text: str
    words: str
    report: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContradictionView:
    """One contradiction at one base; the losers stay in it.

    Attributes:
        base: None where the event is at no base.
        group: Equal for those of one base, one kind and overlapping periods, which stand together.
        start_s, end_s: The period of the group, seconds since 1970 UTC; None if not bounded.
        sides: Those for it, then those against it; or one side a date, in time order.
    """

    base: BaseId | None
    base_name: str
    kind: EventKind
    group: int
    start_s: int | None
    end_s: int | None
    sort: ContradictionSort
    event: EventId
    title: str
    sides: tuple[tuple[SideNote, ...], ...]
    resolution: Resolution


def contradictions(reader: Reader, base_id: str | None = None) -> tuple[ContradictionView, ...]:
    """Return the contradictions at a base, or all of them; those at no base come first."""
    at_base = (_AT_BASE, base_id) if base_id is not None else ("",)
    return _views(
        reader,
        [
            one
            for one in found_in(_events(reader, f"{_DENIED} UNION {_DATED}", *at_base))
            if base_id is None or one.base == base_id
        ],
    )


def contradictions_of(reader: Reader, event_id: str) -> tuple[ContradictionView, ...]:
    """Return the contradictions that one event stands in; one at several bases comes once."""
    found = found_in(_events(reader, f"{_DENIED} UNION {_DATED}", _ON_EVENT, event_id))
    return _views(reader, {one.sort: one for one in reversed(found)}.values())


def _views(reader: Reader, found: Collection[Contradiction]) -> tuple[ContradictionView, ...]:
    notes = _notes(reader, [note for one in found for side in one.sides for note in side])
    names = dict(reader.db.execute('SELECT "id", "name" FROM "base"').fetchall())
    return tuple(
        ContradictionView(
            base=one.base,
            base_name="" if one.base is None else names[one.base],
            kind=one.kind,
            group=one.group,
            start_s=one.start_s,
            end_s=one.end_s,
            sort=one.sort,
            event=one.event,
            title=one.title,
            sides=tuple(tuple(notes[note] for note in side) for side in one.sides),
            resolution=one.resolution,
        )
        for one in found
    )


def open_contradictions_by_base(reader: Reader) -> dict[BaseId, int]:
    """Return how many contradictions wait for a decision at each base that has any.

    The database counts those of stance, by the rule of `desktop.domain.contradictions`: they can
    be thousands, where a panel shows those of one base.
    """
    found = Counter({BaseId(base): number for base, number in reader.db.execute(_OPEN_STANCES)})
    found.update(
        one.base
        for one in found_in(_events(reader, _DATED))
        if one.base is not None
        and one.sort is ContradictionSort.DATES
        and one.resolution is Resolution.OPEN
    )
    return dict(found)


def _events(reader: Reader, wanted: str, only: str = "", *ids: str) -> list[EventFacts]:
    """Return the live events that ``wanted`` selects among ``only`` some, with their notes."""
    found = reader.db.execute(wanted.format(only=only), ids).fetchall()
    keys = (json.dumps([key for (key,) in found]),)
    bases: dict[int, list[BaseId]] = defaultdict(list)
    for key, base in reader.db.execute(_BASES, keys):
        bases[key].append(BaseId(base))
    notes: dict[int, list[NoteFacts]] = defaultdict(list)
    for key, note, stance, status, start_s, end_s in reader.db.execute(_FACTS, keys):
        notes[key].append(
            NoteFacts(
                note=NoteId(note),
                stance=Stance(stance),
                status=NoteStatus(status),
                start_s=start_s,
                end_s=end_s,
            )
        )
    return [
        EventFacts(
            event=EventId(event),
            title=title,
            kind=EventKind(kind),
            bases=tuple(bases[key]),
            start_s=start_s,
            end_s=end_s,
            notes=tuple(notes[key]),
            is_rejected=state == EventState.REJECTED,
        )
        for key, event, title, kind, state, start_s, end_s in reader.db.execute(_EVENTS, keys)
    ]


def _notes(reader: Reader, ids: Sequence[NoteId]) -> dict[NoteId, SideNote]:
    return {
        NoteId(note): SideNote(
            id=NoteId(note),
            stance=Stance(stance),
            status=NoteStatus(status),
            label=label,
            text=statement or quote,
            words=words or "",
            report=report,
        )
        for note, stance, status, label, statement, quote, words, report in reader.db.execute(
            _NOTES, (json.dumps(sorted(set(ids))),)
        )
    }


_AT_BASE = """AND event IN (
    SELECT eb.owner FROM event_base eb JOIN base b ON b.key = eb.base WHERE b.id = ?1
)"""
_ON_EVENT = "AND event = (SELECT key FROM event WHERE id = ?1)"
# A date needs one bound at least to contradict another. What the analyst took from a report that
# was retracted, and what fits both readings, contradicts nothing.
_DENIED = """
SELECT DISTINCT event FROM source_note
WHERE stance = 'against' AND deleted_at IS NULL {only}
"""
_DATED = """
SELECT event FROM source_note
WHERE stance = 'supports' AND deleted_at IS NULL
    AND (when_start_min IS NOT NULL OR when_end_max IS NOT NULL) {only}
GROUP BY event HAVING MAX(when_start_min) >= MIN(when_end_max)
"""
_EVENTS = """
SELECT e.key, e.id, e.title, e.kind, e.state, e.when_start_min, e.when_end_max
FROM json_each(?) w JOIN event e ON e.key = w.value WHERE e.deleted_at IS NULL
"""
_BASES = """
SELECT w.value, b.id FROM json_each(?) w JOIN event_base eb ON eb.owner = w.value
JOIN base b ON b.key = eb.base WHERE b.deleted_at IS NULL
"""
_FACTS = """
SELECT n.event, n.id, n.stance, n.status, n.when_start_min, n.when_end_max
FROM json_each(?) w JOIN source_note n ON n.event = w.value JOIN report r ON r.key = n.report
WHERE n.stance IN ('supports', 'against') AND NOT n.fits_both AND n.deleted_at IS NULL
    AND r.status <> 'retracted' AND r.deleted_at IS NULL
"""
# The joins are crossed so that what few notes deny comes first, whatever the planner guesses.
_OPEN_STANCES = f"""
SELECT b.id, COUNT(DISTINCT e.key) FROM (
    SELECT n.event AS key FROM ({_DENIED.format(only="")}) denied
    CROSS JOIN source_note n ON n.event = denied.event CROSS JOIN report r ON r.key = n.report
    WHERE n.stance IN ('supports', 'against') AND NOT n.fits_both AND n.deleted_at IS NULL
        AND r.status <> 'retracted' AND r.deleted_at IS NULL
    GROUP BY n.event
    HAVING SUM(n.stance = 'supports' AND n.status <> 'rejected')
        AND SUM(n.stance = 'against' AND n.status <> 'rejected')
        AND (MAX(n.status = 'open') OR NOT MAX(n.status = 'disputed'))
) opposed
CROSS JOIN event e ON e.key = opposed.key
CROSS JOIN event_base eb ON eb.owner = e.key
CROSS JOIN base b ON b.key = eb.base
WHERE e.deleted_at IS NULL AND e.state <> 'rejected' AND b.deleted_at IS NULL
GROUP BY b.key
"""
_NOTES = """
SELECT n.id, n.stance, n.status, s.label, n.statement, n.quote, n.when_words, r.title
FROM source_note n JOIN report r ON r.key = n.report
LEFT JOIN note_chain c ON c.owner = n.key
    AND c.position = (SELECT MAX(l.position) FROM note_chain l WHERE l.owner = n.key)
JOIN source s ON s.key = COALESCE(c.source, r.publisher)
WHERE n.id IN (SELECT value FROM json_each(?))
"""
