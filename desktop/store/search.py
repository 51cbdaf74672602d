"""The full-text index: folded words and sound skeletons of whatever can be searched.

The index holds no text of its own (contentless): only which record has which words. Records of
all kinds share it; `search_doc` says which row is which record.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop.domain.folding import MIN_SOUNDS, skeleton, words_of
from desktop.domain.record import RecordKind
from desktop.store.engine import Connection

MAX_WORDS = 64
MAX_RANKED = 20_000
# The shortest beginning of a word that is searched for; shorter ones would match half the index.
MIN_PREFIX = 3


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
    connection.execute(
        "CREATE VIRTUAL TABLE \"search_index\" USING fts5(title, body, sound, content='',"
        " contentless_delete=1, tokenize=\"unicode61 remove_diacritics 0 tokenchars '-'\")"
    )


def index(
    connection: Connection,
    kind: RecordKind,
    key: int,
    title: str,
    body: str,
    names: Sequence[str] = (),
) -> None:
    """Enter or renew one record: its title, its other text, its other names."""
    unindex(connection, kind, key)
    cursor = connection.execute(
        'INSERT INTO "search_doc" ("kind", "record") VALUES (?, ?)', (kind.value, key)
    )
    titles = "\n".join((title, *names))
    connection.execute(
        'INSERT INTO "search_index" (rowid, title, body, sound) VALUES (?, ?, ?, ?)',
        (cursor.lastrowid, _tokens(titles), _tokens(body), skeleton(titles)),
    )


def unindex(connection: Connection, kind: RecordKind, key: int) -> None:
    """Take one record out, if it is in."""
    row = connection.execute(
        'SELECT "key" FROM "search_doc" WHERE "kind" = ? AND "record" = ?', (kind.value, key)
    ).fetchone()
    if row is not None:
        connection.execute('DELETE FROM "search_index" WHERE rowid = ?', (row[0],))
        connection.execute('DELETE FROM "search_doc" WHERE "key" = ?', (row[0],))


def found(connection: Connection, words: str, limit: int) -> tuple[tuple[Found, ...], bool]:
    """Return the records that have all ``words``, and whether they are newest first.

    Spelling hits come first, best first up to 20,000 of them; then what only sounds alike.
    """
    spelling = _spelling_query(words)
    if not spelling:
        return (), False
    hits = _count(connection, spelling)
    newest_first = hits > MAX_RANKED
    order = "rowid DESC" if newest_first else "bm25(search_index, 10.0, 1.0, 0.0), rowid DESC"
    exact = _bases_first(_run(connection, spelling, order, limit, exact=True))
    sound = _sound_query(words)
    if sound and len(exact) < limit:
        seen = {(hit.kind, hit.key) for hit in exact}
        order = "bm25(search_index, 0.0, 0.0, 1.0), rowid DESC"
        alike = _run(connection, sound, order, limit + len(seen), exact=False)
        exact += _bases_first(hit for hit in alike if (hit.kind, hit.key) not in seen)
    return tuple(exact[:limit]), newest_first


def _bases_first(hits: Iterable[Found]) -> list[Found]:
    """Return the hits with bases in front: a name is looked for to get to its base."""
    return sorted(hits, key=lambda hit: hit.kind is not RecordKind.BASE)


def _run(
    connection: Connection, query: str, order: str, limit: int, *, exact: bool
) -> Iterator[Found]:
    rows = connection.execute(
        'SELECT d."kind", d."record" FROM (SELECT rowid FROM "search_index"'
        f" WHERE search_index MATCH ? ORDER BY {order} LIMIT ?) AS hit"
        ' JOIN "search_doc" d ON d."key" = hit.rowid',
        (query, limit),
    )
    return (Found(RecordKind(kind), record, exact) for kind, record in rows)


def _count(connection: Connection, query: str) -> int:
    row = connection.execute(
        'SELECT COUNT(*) FROM "search_index" WHERE search_index MATCH ?', (query,)
    ).fetchone()
    assert row is not None
    return int(row[0])


def _spelling_query(words: str) -> str:
    """Return the query for all words, each quoted: a user's text is never query syntax."""
    return " AND ".join(f"{{title body}} : {_term(word)}" for word in _wanted(words))


def _sound_query(words: str) -> str:
    """Return the query for names that sound like all words, empty where too few sounds are."""
    sounds = [skeleton(word) for word in _wanted(words)]
    if not sounds or any(len(sound) < MIN_SOUNDS for sound in sounds):
        return ""
    return " AND ".join(f'{{sound}} : "{sound}"*' for sound in sounds)


def _term(word: str) -> str:
    return f'"{word}"*' if len(word) >= MIN_PREFIX else f'"{word}"'


def _wanted(words: str) -> Iterable[str]:
    """Return the distinct words asked for; of "s-400" only the whole, not its parts."""
    split = (part for part in words.split() if part)
    firsts = (words_of(part)[:1] for part in split)
    return list(dict.fromkeys(word for first in firsts for word in first))[:MAX_WORDS]


def _tokens(text: str) -> str:
    return " ".join(words_of(text))
