"""Hides private records from a connection, with everything that rests on one.

As in `desktop.store.as_of`, views stand before the tables, so that no query of the connection can
see what they leave out: not by its id, not by a search, not in the journal. What is left out is
looked up once, and the connection goes on seeing the file as it was then.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date

from desktop.domain.record import RecordKind
from desktop.store.as_of import events_reaching_on, reported_by, show_search
from desktop.store.columns import Ref
from desktop.store.engine import Connection
from desktop.store.families import FAMILIES
from desktop.store.family import COMMON, Family
from desktop.store.known_spans import KNOWN_COLUMNS

_KNOWN = 'temp."known event"'
_MANY = (RecordKind.EVENT, RecordKind.NOTE)
# What is kept beside the records and holds their words too: the journal, packed marks.
_KEPT_BESIDE = (
    *("change", "change_batch", "change_content", "unfinished_import"),
    *("external_id", "timeline_part", "base_tally"),
)
# A record without these would still tell of what is private: it is hidden with them.
_TELLING = {
    RecordKind.WATCH: ("base", "event", "raised_by"),
    RecordKind.POSTURE: ("controlled_by",),
}
_TELLING_CHILDREN = ("note_chain", "assessment_base", "agreement_party")


def show_public(connection: Connection, day: date | None = None, without_tag: str = "") -> int:
    """Let ``connection`` see only what may leave the casebook, as it is now.

    Args:
        connection: Of one that shows what is now; its own, for it stays in one transaction.
        day: See also only what was reported by the end of this UTC day; None for all.
        without_tag: What bears this tag is hidden as if it were private; empty for none.

    Returns:
        How many live records of the file are private themselves.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    # What is found hidden and what is read after must be of one moment.
    connection.execute("BEGIN")
    private = _find_private(connection)
    if without_tag:
        _find_tagged(connection, without_tag)
    for kind in _in_order():
        _find_resting(connection, kind)
    public = _show(connection)
    if day is not None:
        _show_as_reported(connection, day, public)
    for table in _KEPT_BESIDE:
        connection.execute(f'CREATE TEMP VIEW "{table}" AS SELECT * FROM main."{table}" WHERE 0')
    show_search(connection)
    return private


def _show(connection: Connection) -> dict[str, str]:
    """Let the tables show what is public, and return how, by table."""
    some = frozenset(kind for kind in FAMILIES if _has_hidden(connection, kind))
    public = dict(_views(some))
    for table, sql in public.items():
        connection.execute(f'CREATE TEMP VIEW "public {table}" AS {sql}')
        connection.execute(f'CREATE TEMP VIEW "{table}" AS SELECT * FROM "public {table}"')
    return public


def _show_as_reported(connection: Connection, day: date, public: Mapping[str, str]) -> None:
    """Let the tables show only what was reported by ``day`` of what is public.

    Which events and notes that are is looked up once too, with what was known of their dates: there
    are many, and their views ask much.
    """
    for table, sql in reported_by(day, within='"public '):
        connection.execute(f'DROP VIEW "{table}"')
        connection.execute(f'CREATE TEMP VIEW "{table}" AS {sql}')
    for kind in _MANY:
        connection.execute(
            f"INSERT OR IGNORE INTO {_hidden(kind)}"
            f' SELECT "key" FROM main."{kind.value}" EXCEPT SELECT "key" FROM "{kind.value}"'
        )
    _keep_known_dates(connection, day)
    for table in public:
        connection.execute(f'DROP VIEW "public {table}"')
    some = frozenset(kind for kind in FAMILIES if _has_hidden(connection, kind))
    for table, sql in _views(some):
        connection.execute(f'CREATE TEMP VIEW "public {table}" AS {sql}')
    for kind in _MANY:
        connection.execute(f'DROP VIEW "{kind.value}"')
        listed = _with_known_dates() if kind is RecordKind.EVENT else "x.*"
        shown = f'SELECT {listed} FROM "public {kind.value}" x'
        connection.execute(f'CREATE TEMP VIEW "{kind.value}" AS {shown}')


def _keep_known_dates(connection: Connection, day: date) -> None:
    """Keep the events whose evidence reaches on beyond ``day``, with the dates they had by then."""
    names = ['"key"', *(f'"{name}"' for name in KNOWN_COLUMNS)]
    reaching = events_reaching_on(day, within='"public ')
    connection.execute(f'CREATE TEMP TABLE "reaching on" AS {reaching}')
    connection.execute(
        f'CREATE TEMP TABLE "known event" AS SELECT {", ".join(names)} FROM "event"'
        ' WHERE "key" IN (SELECT "key" FROM "reaching on")'
    )
    connection.execute('DROP TABLE "reaching on"')
    connection.execute('CREATE UNIQUE INDEX temp."known event by key" ON "known event" ("key")')


def _with_known_dates() -> str:
    """Return the columns of the event ``x``, those of its dates as they were known."""
    family = FAMILIES[RecordKind.EVENT]
    return ", ".join(
        f'CASE WHEN x."key" IN (SELECT "key" FROM {_KNOWN})'
        f' THEN (SELECT k."{name}" FROM {_KNOWN} k WHERE k."key" = x."key")'
        f' ELSE x."{name}" END AS "{name}"'
        if name in KNOWN_COLUMNS
        else f'x."{name}"'
        for name in _names(family)
    )


def _find_private(connection: Connection) -> int:
    """Gather the keys of what is private itself, and return how many of that are live."""
    live = 0
    for family in FAMILIES.values():
        connection.execute(f'CREATE TEMP TABLE {_hidden(family.kind)} ("key" INTEGER PRIMARY KEY)')
        found = connection.execute(
            f'SELECT "key", "deleted_at" IS NULL FROM main."{family.table}" WHERE "private" = 1'
        ).fetchall()
        for key, is_live in found:
            connection.execute(f"INSERT INTO {_hidden(family.kind)} VALUES (?)", (key,))
            live += is_live
    return live


def _find_tagged(connection: Connection, tag: str) -> None:
    """Gather the keys of what bears a tag."""
    for kind, table in _tag_tables():
        connection.execute(
            f"INSERT OR IGNORE INTO {_hidden(kind)}"
            f' SELECT "owner" FROM main."{table}" WHERE "name" = ?',
            (tag,),
        )


def tagged(connection: Connection, tag: str, schema: str = "main.") -> int:
    """Return how many live records bear a tag and are not private.

    Args:
        connection: Where.
        tag: Which.
        schema: "main." for all of the file; empty for what ``connection`` shows.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    counts = (
        connection.execute(
            f'SELECT COUNT(*) FROM {schema}"{table}" t JOIN {schema}"{kind.value}" x'
            ' ON x."key" = t."owner" WHERE t."name" = ? AND x."deleted_at" IS NULL'
            ' AND x."private" = 0',
            (tag,),
        ).fetchone()
        for kind, table in _tag_tables()
    )
    return sum(int(row[0]) for row in counts if row is not None)


def hidden_ids(connection: Connection) -> Iterator[str]:
    """Yield the id of each record that ``connection`` must not see.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    for kind in FAMILIES:
        hidden = f'SELECT "key" FROM {_hidden(kind)}'
        sql = f'SELECT "id" FROM main."{kind.value}" WHERE "key" IN ({hidden})'
        yield from (str(found) for (found,) in connection.execute(sql))


def hidden_tags(connection: Connection) -> Iterator[str]:
    """Yield each tag that only records bear which ``connection`` must not see.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    borne, seen = (
        " UNION ".join(f'SELECT "name" FROM {place}"{table}"' for _kind, table in _tag_tables())
        for place in ("main.", "")
    )
    rows = connection.execute(f"SELECT * FROM ({borne}) EXCEPT SELECT * FROM ({seen})")
    yield from (str(tag) for (tag,) in rows)


def _tag_tables() -> Iterator[tuple[RecordKind, str]]:
    """Yield each kind that has tags, with the table of them."""
    for kind, family in FAMILIES.items():
        for child in family.children:
            if child.field == "tags":
                yield kind, child.table


def _in_order() -> tuple[RecordKind, ...]:
    """Return the kinds, each after those that it rests on."""
    order: dict[RecordKind, None] = {}

    def add(kind: RecordKind) -> None:
        # An event is hidden with the last of its notes, a note only with an event that is private
        # itself: so the notes come first.
        needed = [RecordKind.NOTE] if kind is RecordKind.EVENT else [n for n, _ in _resting(kind)]
        for each in needed:
            if each not in order and (kind, each) != (RecordKind.NOTE, RecordKind.EVENT):
                add(each)
        order[kind] = None

    for kind in FAMILIES:
        add(kind)
    return tuple(order)


def _find_resting(connection: Connection, kind: RecordKind) -> None:
    """Gather the keys of what rests on something that is hidden."""
    for _needed, sql in _resting(kind):
        connection.execute(f"INSERT OR IGNORE INTO {_hidden(kind)} {sql}")
    if kind is RecordKind.EVENT:
        connection.execute(_TOLD_PRIVATELY)


def _resting(kind: RecordKind) -> Iterator[tuple[RecordKind, str]]:
    """Yield what a kind rests on, with SQL for the keys of those that rest on what is hidden."""
    family = FAMILIES[kind]
    for ref in _references(family.columns):
        if not _is_loose(family, ref):
            needed = RecordKind(ref.table)
            yield (
                needed,
                (
                    f'SELECT x."key" FROM {_hidden(needed)} h'
                    f' CROSS JOIN main."{family.table}" x ON x."{ref.field}" = h."key"'
                ),
            )
    for child in family.children:
        if child.table in _TELLING_CHILDREN:
            for ref in _references(child.columns):
                needed = RecordKind(ref.table)
                yield (
                    needed,
                    (
                        f'SELECT c."owner" FROM {_hidden(needed)} h'
                        f' CROSS JOIN main."{child.table}" c ON c."{ref.field}" = h."key"'
                    ),
                )


def _has_hidden(connection: Connection, kind: RecordKind) -> bool:
    return connection.execute(f"SELECT 1 FROM {_hidden(kind)} LIMIT 1").fetchone() is not None


def _views(some: frozenset[RecordKind]) -> Iterator[tuple[str, str]]:
    """Yield each table with the query that shows what of it is public; ``some`` hold hidden ones.

    What hides nothing is left as plain as it is, so that its indexes serve all the same.
    """
    for kind, family in FAMILIES.items():
        rows = f'SELECT {_listed(family, some)} FROM main."{family.table}" x'
        shown = [_unless('x."key"', kind)] if kind in some else []
        yield family.table, f"{rows}{_where(shown)}"
        for child in family.children:
            # A list may be asked for without its owner, as the tags of all events are.
            conditions = [_unless('x."owner"', kind)] if kind in some else []
            conditions += [
                f'(x."{ref.field}" IS NULL OR {_unless(_column(ref), RecordKind(ref.table))})'
                for ref in _references(child.columns)
                if RecordKind(ref.table) in some
            ]
            yield child.table, f'SELECT x.* FROM main."{child.table}" x{_where(conditions)}'


def _listed(family: Family, some: frozenset[RecordKind]) -> str:
    """Return the columns of a row, what it refers to but does not need set to null if hidden."""
    loose = {
        ref.field: f"CASE WHEN {_unless(_column(ref), RecordKind(ref.table))}"
        f" THEN {_column(ref)} END"
        for ref in _references(family.columns)
        if _is_loose(family, ref) and RecordKind(ref.table) in some
    }
    if not loose:
        return "x.*"
    shown = {name: loose.get(name, f'x."{name}"') for name in _names(family)}
    return ", ".join(f'{sql} AS "{name}"' for name, sql in shown.items())


def _names(family: Family) -> list[str]:
    return ["key", "id", *(name for one in (*COMMON, *family.columns) for name in one.names)]


def _unless(column: str, kind: RecordKind) -> str:
    return f'{column} NOT IN (SELECT "key" FROM {_hidden(kind)})'


def _where(conditions: list[str]) -> str:
    return f" WHERE {' AND '.join(conditions)}" if conditions else ""


def _references(columns: tuple[object, ...]) -> Iterator[Ref]:
    return (column for column in columns if isinstance(column, Ref))


def _is_loose(family: Family, ref: Ref) -> bool:
    """Tell whether a record can do without what it refers to, and tells nothing of it then."""
    is_optional = next(f.default is None for f in fields(family.make) if f.name == ref.field)
    return is_optional and ref.field not in _TELLING.get(family.kind, ())


def _column(ref: Ref) -> str:
    return f'x."{ref.field}"'


def _hidden(kind: RecordKind) -> str:
    return f'temp."hidden {kind.value}"'


# All that is said of it is hidden: so its own words, which were taken from that, are too.
_TOLD_PRIVATELY = f"""
INSERT OR IGNORE INTO {_hidden(RecordKind.EVENT)}
SELECT n."event" FROM {_hidden(RecordKind.NOTE)} h
CROSS JOIN main."source_note" n ON n."key" = h."key"
WHERE n."deleted_at" IS NULL AND NOT EXISTS (
    SELECT 1 FROM main."source_note" o WHERE o."event" = n."event" AND o."deleted_at" IS NULL
        AND {_unless('o."key"', RecordKind.NOTE)}
)
"""
