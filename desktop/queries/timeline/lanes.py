"""The lanes of the timeline: by base, actor, kind, source or country."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.domain.event import EventKind
from desktop.queries.reader import Reader

NOT_AT_A_BASE = "Not at a base"


class LaneSort(StrEnum):
    """What lanes stand for."""

    BASE = "base"
    ACTOR = "actor"
    KIND = "kind"
    SOURCE = "source"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One lane.

    Attributes:
        sort: What it stands for.
        code: The record's id, the kind or the country; empty for what has none of these.
        name: What to write beside it.
        rank: Where it stands among the lanes in their own order, from 0.
        is_there: False where its record was deleted since the lane got its number.
    """

    sort: LaneSort
    code: str
    name: str
    rank: int
    is_there: bool = True

    @property
    def base(self) -> str:
        """The id of its base, empty where it stands for none."""
        return self.code if self.sort is LaneSort.BASE else ""


def lanes_of(reader: Reader, sort: LaneSort, schema: str = "") -> tuple[Lane, ...]:
    """Return the lanes; number 0 is for events that stand in no other, and has the last rank.

    Args:
        reader: This thread's reader.
        sort: What lanes stand for.
        schema: Where to read; "main." for the file itself where the reader looks back.
    """
    if sort is LaneSort.KIND:
        found = [(kind.value, kind.value.capitalize()) for kind in EventKind]
        return _numbered(sort, found, found)
    rows = reader.db.execute(_LANES[sort].format(schema=schema)).fetchall()
    by_number = [(code, name) for _number, code, name in sorted(rows)]
    return _numbered(sort, by_number, [(code, name) for _number, code, name in rows])


def lanes_after(before: tuple[Lane, ...], now: tuple[Lane, ...]) -> tuple[Lane, ...]:
    """Return the lanes there are ``now``, each with the number that it had ``before``.

    New ones follow; those that are gone keep their number.
    """
    there = {lane.code: lane for lane in now}
    kept = [
        there.get(lane.code, replace(lane, rank=len(now) + number, is_there=False))
        for number, lane in enumerate(before)
    ]
    known = {lane.code for lane in before}
    return (*kept, *(lane for lane in now if lane.code not in known))


def members(sort: LaneSort, schema: str = "", which: str = "") -> str:
    """Return SQL that yields event rows and the codes of lanes they stand in, each once.

    Args:
        sort: What lanes stand for; not KIND, which is a column of its own.
        schema: As in `lanes_of`.
        which: A condition on ``event``, such as "AND event IN (…)".
    """
    return (
        f"SELECT DISTINCT event, code FROM ({_MEMBERS[sort].format(schema=schema)}) WHERE 1 {which}"
    )


def _numbered(
    sort: LaneSort, by_number: Iterable[tuple[str, str]], in_order: Iterable[tuple[str, str]]
) -> tuple[Lane, ...]:
    ranks = {code: rank for rank, (code, _name) in enumerate(in_order)}
    lanes = [Lane(sort=sort, code=code, name=name, rank=ranks[code]) for code, name in by_number]
    return (Lane(sort=sort, code="", name=_NOWHERE[sort], rank=len(lanes)), *lanes)


_NOWHERE = {
    LaneSort.BASE: NOT_AT_A_BASE,
    LaneSort.ACTOR: "No actor",
    LaneSort.KIND: "No kind",
    LaneSort.SOURCE: "No source",
    LaneSort.COUNTRY: "No country",
}
_LANES = {
    LaneSort.BASE: 'SELECT b."key", b."id", b."name" FROM {schema}"base" b'
    ' LEFT JOIN {schema}"actor" a ON a."key" = b."operator" WHERE b."deleted_at" IS NULL'
    ' ORDER BY b."country", a."name", b."name", b."key"',
    LaneSort.ACTOR: 'SELECT "key", "id", "name" FROM {schema}"actor" WHERE "deleted_at" IS NULL'
    ' ORDER BY "name", "key"',
    LaneSort.SOURCE: 'SELECT "key", "id", "label" FROM {schema}"source" WHERE "deleted_at" IS NULL'
    ' ORDER BY "label", "key"',
    LaneSort.COUNTRY: 'SELECT MIN("key"), "country", "country" FROM {schema}"base"'
    ' WHERE "deleted_at" IS NULL AND "country" <> \'\' GROUP BY "country" ORDER BY "country"',
}
_MEMBERS = {
    LaneSort.BASE: 'SELECT x."owner" AS event, b."id" AS code FROM {schema}"event_base" x'
    ' JOIN {schema}"base" b ON b."key" = x."base" WHERE b."deleted_at" IS NULL',
    LaneSort.ACTOR: 'SELECT x."owner" AS event, a."id" AS code FROM {schema}"event_actor" x'
    ' JOIN {schema}"actor" a ON a."key" = x."actor" WHERE a."deleted_at" IS NULL',
    LaneSort.SOURCE: 'SELECT n."event" AS event, s."id" AS code FROM {schema}"source_note" n'
    ' JOIN {schema}"report" r ON r."key" = n."report" JOIN {schema}"source" s'
    ' ON s."key" = r."publisher" WHERE n."deleted_at" IS NULL AND r."deleted_at" IS NULL'
    ' AND s."deleted_at" IS NULL UNION ALL SELECT n."event", s."id"'
    ' FROM {schema}"source_note" n JOIN {schema}"note_chain" c ON c."owner" = n."key"'
    ' JOIN {schema}"source" s ON s."key" = c."source" WHERE n."deleted_at" IS NULL'
    ' AND s."deleted_at" IS NULL',
    LaneSort.COUNTRY: 'SELECT x."owner" AS event, b."country" AS code FROM {schema}"event_base" x'
    ' JOIN {schema}"base" b ON b."key" = x."base" WHERE b."deleted_at" IS NULL'
    " AND b.\"country\" <> ''",
}
