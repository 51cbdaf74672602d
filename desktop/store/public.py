"""Hides private records from a connection, with everything that rests on one.

As in `desktop.store.as_of`, views stand before the tables, so that no query of the connection can
see what they leave out: not by its id, not by a search, not in the journal.
"""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date

from desktop.domain.record import RecordKind
from desktop.store.as_of import reported_by, show_search
from desktop.store.columns import Ref
from desktop.store.engine import Connection
from desktop.store.families import FAMILIES
from desktop.store.family import COMMON, Child, Family

# What is kept beside the records and holds their words too: the journal, packed marks.
_KEPT_BESIDE = ("change", "timeline_part")
# A record without these would still tell of what is private: it is hidden with them.
_TELLING = {
    RecordKind.WATCH: ("base", "event", "raised_by"),
    RecordKind.POSTURE: ("controlled_by",),
}
_TELLING_CHILDREN = ("note_chain", "assessment_base", "agreement_party")


def show_public(connection: Connection, day: date | None = None) -> None:
    """Let ``connection`` see only what may leave the casebook.

    Args:
        connection: Of one that shows what is now.
        day: See also only what was reported by the end of this UTC day; None for all.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    shown: dict[str, str] = {}
    for table, sql in _views():
        connection.execute(f'CREATE TEMP VIEW "public {table}" AS {sql}')
        shown[table] = f'SELECT * FROM "public {table}"'
    if day is not None:
        shown |= reported_by(day, within='"public ')
    for table, sql in shown.items():
        connection.execute(f'CREATE TEMP VIEW "{table}" AS {sql}')
    for table in _KEPT_BESIDE:
        connection.execute(f'CREATE TEMP VIEW "{table}" AS SELECT * FROM main."{table}" WHERE 0')
    show_search(connection)


def count_private(connection: Connection) -> int:
    """Return how many live records of the file are private themselves.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    counts = " + ".join(
        f'(SELECT COUNT(*) FROM main."{family.table}" WHERE "private" = 1 AND "deleted_at" IS NULL)'
        for family in FAMILIES.values()
    )
    row = connection.execute(f"SELECT {counts}").fetchone()
    assert row is not None
    return int(row[0])


def _views() -> Iterator[tuple[str, str]]:
    for kind, family in FAMILIES.items():
        yield (
            family.table,
            f'SELECT {_listed(family)} FROM main."{family.table}" x WHERE {_is_public(kind, "x")}',
        )
        for child in family.children:
            # A list may be asked for without its owner, as the tags of all events are.
            conditions = [f"EXISTS ({_row(kind, f'x.{_OWNER}')})", *_references(child.columns, "x")]
            yield (
                child.table,
                f'SELECT x.* FROM main."{child.table}" x WHERE {" AND ".join(conditions)}',
            )


def _is_public(kind: RecordKind, row: str) -> str:
    """Return what holds for a ``row`` that neither is private nor rests on what is."""
    family = FAMILIES[kind]
    needed = [
        column
        for column in family.columns
        if isinstance(column, Ref)
        and (not _is_optional(family, column) or column.field in _TELLING.get(kind, ()))
    ]
    conditions = [f'{row}."private" = 0']
    for ref in needed:
        # A note's event is asked about itself only: its being public rests on its notes.
        if (kind, ref.table) == (RecordKind.NOTE, "event"):
            conditions.append(
                f'EXISTS (SELECT 1 FROM main."event" {row}e WHERE {row}e."key" = {row}."event"'
                f' AND {row}e."private" = 0)'
            )
        else:
            conditions += _references((ref,), row)
    conditions += [
        _without_private(child, row)
        for child in family.children
        if child.table in _TELLING_CHILDREN
    ]
    if kind is RecordKind.EVENT:
        conditions.append(_is_told_publicly(row))
    return " AND ".join(conditions)


def _references(columns: tuple[object, ...], row: str) -> list[str]:
    """Return that each record which ``columns`` refer to is public, or none is referred to."""
    return [
        f'({row}."{ref.field}" IS NULL'
        f" OR EXISTS ({_row(RecordKind(ref.table), f'{row}.{_quoted(ref.field)}')}))"
        for ref in columns
        if isinstance(ref, Ref)
    ]


def _without_private(child: Child, row: str) -> str:
    """Return that no item of a list refers to a record that is not public."""
    items = f"{row}{child.table}"
    hidden = " OR ".join(f"NOT {one}" for one in _references(child.columns, items))
    return (
        f'NOT EXISTS (SELECT 1 FROM main."{child.table}" {items}'
        f' WHERE {items}."owner" = {row}."key" AND ({hidden}))'
    )


def _is_told_publicly(row: str) -> str:
    """Return that an event has no live note, or one that is public: else its words are private."""
    notes = (
        f'SELECT 1 FROM main."source_note" {row}n'
        f' WHERE {row}n."event" = {row}."key" AND {row}n."deleted_at" IS NULL'
    )
    public = _is_public(RecordKind.NOTE, f"{row}n")
    return f"(NOT EXISTS ({notes}) OR EXISTS ({notes} AND {public}))"


def _row(kind: RecordKind, key: str) -> str:
    row = f"of_{kind.value}"
    return (
        f'SELECT {row}."key" FROM main."{kind.value}" {row}'
        f' WHERE {row}."key" = {key} AND {_is_public(kind, row)}'
    )


def _listed(family: Family) -> str:
    """Return the columns of a row, what it refers to but does not need set to null if hidden."""
    names = ["key", "id", *(name for one in (*COMMON, *family.columns) for name in one.names)]
    loose = {
        column.field: f"({_loose(column)})"
        for column in family.columns
        if isinstance(column, Ref)
        and _is_optional(family, column)
        and column.field not in _TELLING.get(family.kind, ())
    }
    return ", ".join(
        f"{loose.get(name, f'x.{_quoted(name)}')} AS {_quoted(name)}" for name in names
    )


def _loose(ref: Ref) -> str:
    """Return the key that a reference has, null where its record is private itself."""
    return (
        f'SELECT o."key" FROM main."{ref.table}" o'
        f' WHERE o."key" = x."{ref.field}" AND o."private" = 0'
    )


def _is_optional(family: Family, ref: Ref) -> bool:
    return next(f.default is None for f in fields(family.make) if f.name == ref.field)


def _quoted(name: str) -> str:
    return f'"{name}"'


_OWNER = '"owner"'
