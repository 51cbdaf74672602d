"""The full-text index: folded words and sound skeletons of whatever can be searched.

The index holds no text of its own (contentless): only which record has which words. Records of
all kinds share it; `search_doc` says which row is which record.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.domain.record import RecordKind
from desktop.store.engine import Connection
from desktop.store.search_terms import Match, matches, whole_words

MAX_RANKED = 20_000
# The schema under which the records of another moment are attached.
PAST = "past"
# Place among others, folded titles, other words, and sounds.
Words = tuple[int, str, str, str]


@dataclass(frozen=True, slots=True)
class Found:
    """One record found: its kind, its table's key, and whether its spelling matched."""

    kind: RecordKind
    key: int
    exact: bool


def create(connection: Connection) -> None:
    """Create the index, as part of the first migration."""
    connection.execute(
        'CREATE TABLE "search_doc" ("key" INTEGER PRIMARY KEY, "kind" TEXT NOT NULL,'
        ' "record" INTEGER NOT NULL) STRICT'
    )
    connection.execute('CREATE UNIQUE INDEX "idx_search_doc" ON "search_doc" ("kind", "record")')
    # The words come folded and parted by spaces; "ascii" leaves any letter beyond ASCII as it is,
    # where "unicode61" knows no letter that is younger than 2012.
    connection.execute(
        "CREATE VIRTUAL TABLE \"search_index\" USING fts5(title, body, sound, kind, content='',"
        " contentless_delete=1, tokenize='ascii')"
    )


def enter(
    connection: Connection, kind: RecordKind, key: int, title: str, body: str, sound: str
) -> None:
    """Enter one record that is not in yet: the words of its titles and other text, and sounds."""
    cursor = connection.execute(
        'INSERT INTO "search_doc" ("kind", "record") VALUES (?, ?)', (kind.value, key)
    )
    connection.execute(
        'INSERT INTO "search_index" (rowid, title, body, sound, kind) VALUES (?, ?, ?, ?, ?)',
        (cursor.lastrowid, title, body, sound, kind.value),
    )


def unindex(connection: Connection, kind: RecordKind, key: int) -> None:
    """Take one record out, if it is in."""
    row = connection.execute(
        'SELECT "key" FROM "search_doc" WHERE "kind" = ? AND "record" = ?', (kind.value, key)
    ).fetchone()
    if row is not None:
        connection.execute('DELETE FROM "search_index" WHERE rowid = ?', (row[0],))
        connection.execute('DELETE FROM "search_doc" WHERE "key" = ?', (row[0],))


def stage_many(
    connection: Connection, kind: RecordKind, first: int, words: Sequence[Words]
) -> None:
    """Lay aside what `index_staged` shall enter of new records whose keys begin with ``first``."""
    connection.execute(_STAGE)
    connection.executemany(
        f"INSERT INTO temp.staged (kind, record, title, body, sound)"
        f" VALUES ('{kind.value}', ?, ?, ?, ?)",
        [(first + place, *texts) for place, *texts in words],
    )


def index_staged(connection: Connection) -> None:
    """Enter what was laid aside, all in one statement.

    The index writes what it holds in memory at the end of each statement that writes to it.
    """
    connection.execute(_STAGE)
    row = connection.execute('SELECT COALESCE(MAX("key"), 0) FROM main."search_doc"').fetchone()
    assert row is not None
    last = int(row[0])
    connection.execute(
        'INSERT INTO main."search_doc" ("key", "kind", "record")'
        f" SELECT {last} + number, kind, record FROM temp.staged ORDER BY number"
    )
    connection.execute(
        'INSERT INTO "search_index" (rowid, title, body, sound, kind)'
        f" SELECT {last} + number, title, body, sound, kind FROM temp.staged ORDER BY number"
    )
    connection.execute("DELETE FROM temp.staged")


def unindex_many(connection: Connection, kind: RecordKind, first: int, last: int) -> None:
    """Take the records with keys from ``first`` to ``last`` out, as far as they are in."""
    within = f'"kind" = \'{kind.value}\' AND "record" BETWEEN {first} AND {last}'
    # Else the index merges its pieces anew and anew while there is less and less in them; what is
    # written later does that by and by.
    connection.execute(_MERGE_WITHOUT.format(0))
    connection.execute(
        'DELETE FROM "search_index" WHERE rowid IN'
        f' (SELECT "key" FROM main."search_doc" WHERE {within})'
    )
    connection.execute(_MERGE_WITHOUT.format(_USUAL_PERCENT))
    connection.execute(f'DELETE FROM main."search_doc" WHERE {within}')


def found(
    connection: Connection,
    words: str,
    limit: int,
    *,
    past: bool = False,
    kind: RecordKind | None = None,
) -> tuple[tuple[Found, ...], bool]:
    """Return the records that have all ``words``, and whether some are newest first.

    Spelling hits come before what only sounds alike; in each, bases of that name before others,
    then the best first, up to 20,000 of them. Of more than that the newest come first, and those
    that have the words whole before those where a word only begins so.

    Args:
        connection: Where to search.
        words: As they were typed.
        limit: How many records at most.
        kind: Of this kind alone, where it is given.
        past: True looks into the attached index of what records said once as well; of equal
            matches its own come last, for the scores of two indexes cannot be compared.
    """
    hits: dict[tuple[RecordKind, int], Found] = {}
    newest_first = False
    for match, is_frequent in _questions(connection, words, kind):
        if len(hits) >= limit or (match.last_resort and hits):
            break
        too_many = _is_too_many(connection, match) if is_frequent is None else is_frequent
        newest_first = newest_first or too_many
        for schema in ("", f"{PAST}.") if past else ("",):
            order = _NEWEST if too_many else _BEST
            for hit in _run(connection, match, limit + len(hits), schema, order):
                hits.setdefault((hit.kind, hit.key), hit)
    return tuple(hits.values())[:limit], newest_first


def _run(
    connection: Connection, match: Match, limit: int, schema: str, order: str
) -> Iterator[Found]:
    sql = _FOUND.format(schema=schema, order=order)
    rows = connection.execute(sql, (match.query, limit)).fetchall()
    return (Found(RecordKind(kind), record, match.exact) for kind, record in rows)


def _of_kind(match: Match, kind: RecordKind | None) -> Match:
    if kind is None:
        return match
    return replace(match, query=f'kind : "{kind.value}" AND ({match.query})')


def _questions(
    connection: Connection, words: str, kind: RecordKind | None
) -> Iterator[tuple[Match, bool | None]]:
    """Yield what to ask, best first, and whether it finds too many, None where nobody knows."""
    whole = [_of_kind(match, kind) for match in whole_words(words)]
    if whole and _is_too_many(connection, whole[-1]):
        of_bases, of_all = whole
        # Of few bases never too many are found: to ask takes longer than to find them.
        yield of_bases, None if _has_many_bases(connection) else False
        yield of_all, True
    for match in matches(words):
        yield _of_kind(match, kind), None


def _has_many_bases(connection: Connection) -> bool:
    sql = 'SELECT 1 FROM "search_doc" WHERE "kind" = ? LIMIT 1 OFFSET ?'
    return connection.execute(sql, (RecordKind.BASE.value, MAX_RANKED)).fetchone() is not None


def _is_too_many(connection: Connection, match: Match) -> bool:
    # From the newest on: so the index skips what it would else read, twenty times quicker.
    return connection.execute(_BEYOND, (match.query, MAX_RANKED)).fetchone() is not None


# Of how many hundredths of a piece have to be gone before it is merged; 0 is never.
_MERGE_WITHOUT = "INSERT INTO search_index (search_index, rank) VALUES ('deletemerge', {})"
_USUAL_PERCENT = 10
_STAGE = """
CREATE TEMP TABLE IF NOT EXISTS staged
(number INTEGER PRIMARY KEY, kind TEXT, record INTEGER, title TEXT, body TEXT, sound TEXT)
"""
# A note is gone with its event or its report, which the index does not know.
_FOUND = """
SELECT d."kind", d."record"
FROM {schema}"search_index" CROSS JOIN {schema}"search_doc" d ON d."key" = search_index.rowid
WHERE search_index MATCH ? AND NOT EXISTS (
    SELECT 1 FROM "source_note" n
    JOIN "event" e ON e."key" = n."event" JOIN "report" r ON r."key" = n."report"
    WHERE d."kind" = 'source_note' AND n."key" = d."record"
        AND (e."deleted_at" IS NOT NULL OR r."deleted_at" IS NOT NULL)
)
ORDER BY {order} LIMIT ?
"""
_BEYOND = """
SELECT rowid FROM "search_index" WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?
"""
_NEWEST = "search_index.rowid DESC"
_BEST = f"bm25(search_index, 10.0, 1.0, 5.0, 0.0), {_NEWEST}"
