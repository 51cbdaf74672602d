"""Narrows what a connection shows to some events, with what they need and what bears on them.

It goes on top of `desktop.store.public`: views stand before that one's views. A record that is
shown has everything that it cannot do without; what it could do without and is not chosen is gone
from it.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields

from desktop.domain.record import RecordKind
from desktop.domain.spans import day_of
from desktop.store.columns import Ref
from desktop.store.engine import Connection, Value
from desktop.store.families import FAMILIES
from desktop.store.family import COMMON, Family

_Step = tuple[str, str, tuple[Value, ...]]
_FOCUS = "base itself"  # The bases that are asked about, whatever others the events name too.
_LIVE = '"deleted_at" IS NULL'


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Which events; what is empty asks for nothing. What is in the trash is never chosen.

    Attributes:
        bases: They are at, from, to or near any of these.
        events: They are among these, which may be none; None for any.
        start_s, end_s: They may have held within these instants, seconds since 1970 UTC.
    """

    bases: tuple[str, ...] = ()
    events: tuple[str, ...] | None = None
    start_s: int | None = None
    end_s: int | None = None

    @property
    def is_whole(self) -> bool:
        """Whether every live record is chosen."""
        is_any = not self.bases and self.events is None
        return is_any and self.start_s is None and self.end_s is None


def show_chosen(connection: Connection, chosen: Chosen) -> None:
    """Let a connection that shows what is public show only what is chosen of it.

    Saved views and briefings tell of the whole casebook: they are chosen only with all of it.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    for name in (*(kind.value for kind in FAMILIES), _FOCUS):
        connection.execute(f'CREATE TEMP TABLE "chosen {name}" ("key" INTEGER PRIMARY KEY)')
    for target, sql, parameters in (*(_whole() if chosen.is_whole else _part(chosen)), *_needed()):
        connection.execute(f'INSERT OR IGNORE INTO "chosen {target}" {sql}', parameters)
    _narrow(connection)


def _whole() -> Iterator[_Step]:
    for kind in FAMILIES:
        if kind not in (RecordKind.NOTE, RecordKind.LINK, *_OF_ONE):
            yield kind.value, f'SELECT "key" FROM "{kind.value}" WHERE {_LIVE}', ()
    yield from _notes()


def _part(chosen: Chosen) -> Iterator[_Step]:
    marks = ", ".join("?" * len(chosen.bases))
    yield _FOCUS, f'SELECT "key" FROM "base" WHERE "id" IN ({marks})', chosen.bases
    when, instants = _overlaps(chosen)
    at = f"""AND "key" IN (SELECT "owner" FROM "event_base" WHERE "base" {_in(_FOCUS)})"""
    among = 'AND "id" IN (SELECT "value" FROM json_each(?))'
    one_of = chosen.events is not None
    yield (
        "event",
        f'SELECT "key" FROM "event" WHERE {_LIVE} AND {when}'
        f" {at if chosen.bases else ''} {among if one_of else ''}",
        (*instants, *([json.dumps(chosen.events)] if one_of else [])),
    )
    yield from _notes()
    yield "report", f'SELECT "report" FROM "source_note" WHERE "key" {_in("source_note")}', ()
    if not chosen.bases:
        yield _FOCUS, _BASES_OF_EVENTS, ()
    yield "base", f'SELECT "key" FROM {_chosen(_FOCUS)}', ()
    yield (
        "posture",
        f'SELECT "key" FROM "posture" WHERE {_LIVE} AND "base" {_in(_FOCUS)} AND {when}',
        instants,
    )
    last = None if chosen.end_s is None else day_of(chosen.end_s - 1)
    yield (
        "assessment",
        f'SELECT "key" FROM "assessment" WHERE {_LIVE} AND COALESCE("set_on" <= ?, 1)'
        f' AND "key" IN (SELECT "owner" FROM "assessment_base" WHERE "base" {_in(_FOCUS)})',
        (None if last is None else last.isoformat(),),
    )
    yield (
        "watch_item",
        f'SELECT "key" FROM "watch_item" WHERE {_LIVE} AND ("base" {_in(_FOCUS)}'
        f' OR "event" {_in("event")} OR "raised_by" {_in("event")})',
        (),
    )


def _overlaps(chosen: Chosen) -> tuple[str, tuple[int | None, int | None]]:
    """Return SQL that holds where ``when`` may have been within the period; open ends reach on."""
    return (
        'COALESCE("when_end_max" > ?, 1) AND COALESCE("when_start_min" < ?, 1)',
        (chosen.start_s, chosen.end_s),
    )


def _notes() -> Iterator[_Step]:
    yield (
        "source_note",
        f'SELECT n."key" FROM "source_note" n JOIN "report" r ON r."key" = n."report"'
        f' WHERE n.{_LIVE} AND r.{_LIVE} AND n."event" {_in("event")}',
        (),
    )


def _needed() -> Iterator[_Step]:
    """Yield what hangs on what is chosen, then what that cannot do without."""
    for kind, field in _OF_ONE.items():
        of_it = f'"{field}" {_in(field)}'
        yield kind.value, f'SELECT "key" FROM "{kind.value}" WHERE {_LIVE} AND {of_it}', ()
    for target, owner, table, field in _NAMED:
        by = "key" if owner == table else "owner"
        named = f'SELECT "{field}" FROM "{table}" WHERE "{field}" IS NOT NULL'
        yield target, f'{named} AND "{by}" {_in(owner)}', ()
        if (target, table) in _LAST:
            yield target, _above(target, _LAST[target, table]), ()
    yield (
        "origin_link",
        f'SELECT "key" FROM "origin_link" WHERE {_LIVE} AND "first" {_in("source")}'
        f' AND "second" {_in("source")}',
        (),
    )


def _above(table: str, field: str) -> str:
    return (
        f'WITH RECURSIVE up("key") AS (SELECT "key" FROM {_chosen(table)}'
        f' UNION SELECT x."{field}" FROM up JOIN "{table}" x ON x."key" = up."key"'
        f' WHERE x."{field}" IS NOT NULL) SELECT "key" FROM up'
    )


def _narrow(connection: Connection) -> None:
    """Put views of what is chosen in the place of those that the connection has."""
    views: dict[str, str] = dict(
        connection.execute("SELECT name, sql FROM sqlite_temp_master WHERE type = 'view'")
    )
    for family in FAMILIES.values():
        for table, sql in _narrowed(family):
            _create, _as, shown = views[table].partition(" AS ")
            connection.execute(f'DROP VIEW "{table}"')
            connection.execute(f'CREATE TEMP VIEW "shown {table}" AS {shown}')
            connection.execute(f'CREATE TEMP VIEW "{table}" AS {sql}')


def _narrowed(family: Family) -> Iterator[tuple[str, str]]:
    """Yield the tables of a family, each with the query that shows what of it is chosen."""
    loose = {
        ref.field: f'CASE WHEN {_is_chosen(ref)} THEN x."{ref.field}" END'
        for ref in family.columns
        if isinstance(ref, Ref) and _is_loose(family, ref)
    }
    names = ["key", "id", *(name for one in (*COMMON, *family.columns) for name in one.names)]
    listed = ", ".join(f'{loose.get(name, _column(name))} AS "{name}"' for name in names)
    rows = f'SELECT {listed} FROM "shown {family.table}" x WHERE x."key" {_in(family.table)}'
    yield family.table, rows
    for child in family.children:
        kept = [f'x."owner" {_in(family.table)}']
        kept += [
            f'(x."{ref.field}" IS NULL OR {_is_chosen(ref)})'
            for ref in child.columns
            if isinstance(ref, Ref)
        ]
        yield child.table, f'SELECT x.* FROM "shown {child.table}" x WHERE {" AND ".join(kept)}'


def _is_loose(family: Family, ref: Ref) -> bool:
    return next(f.default is None for f in fields(family.make) if f.name == ref.field)


def _is_chosen(ref: Ref) -> str:
    return f"{_column(ref.field)} {_in(ref.table)}"


def _column(name: str) -> str:
    return f'x."{name}"'


def _chosen(name: str) -> str:
    return f'temp."chosen {name}"'


def _in(name: str) -> str:
    return f'IN (SELECT "key" FROM {_chosen(name)})'


# What tells nothing without the one record that it is of.
_OF_ONE = {
    RecordKind.ATTACHMENT: "report",
    RecordKind.TRANSFER: "event",
    RecordKind.AGREEMENT: "event",
}
_BASES_OF_EVENTS = (
    f'SELECT "base" FROM "event_base" WHERE "base" IS NOT NULL AND "owner" {_in("event")}'
)
# What is needed, by which records, in which table and field of theirs.
_NAMED = (
    ("base", "event", "event_base", "base"),
    ("base", "transfer", "transfer", "from_base"),
    ("base", "transfer", "transfer", "to_base"),
    ("base", "posture", "posture", "base"),
    ("base", "assessment", "assessment_base", "base"),
    ("actor", "event", "event_actor", "actor"),
    ("actor", "base", "base", "operator"),
    ("actor", "posture", "posture", "controlled_by"),
    ("actor", "agreement", "agreement_party", "actor"),
    ("source", "report", "report", "publisher"),
    ("source", "source_note", "note_chain", "source"),
)
# After the last of each: what those are part of, or speak through.
_LAST = {
    ("base", "assessment_base"): "part_of",
    ("actor", "agreement_party"): "part_of",
    ("source", "note_chain"): "outlet",
}
