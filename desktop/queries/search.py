"""What the search box asks: hits over events, notes, reports, bases and their other names."""

import re
from dataclasses import dataclass

from desktop.domain.folding import fold, words_of
from desktop.domain.record import RecordKind
from desktop.queries.reader import Reader
from desktop.store import search as index

_SNIPPET_CHARS = 120
_SEARCHED_CHARS = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One record found.

    Attributes:
        title: The record's own title, or its beginning.
        snippet: Words around the match, plain text.
        exact: False where only a like-sounding spelling matched.
        event: For a source note the event it is on, else empty.
    """

    kind: RecordKind
    id: str
    title: str
    snippet: str
    exact: bool
    event: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hits:
    """The hits in order; ``newest_first`` says that there were too many to rank."""

    hits: tuple[Hit, ...]
    newest_first: bool


def search(reader: Reader, words: str, limit: int = 50) -> Hits:
    """Return the records that have all ``words``, in any script and spelling."""
    found, newest_first = index.found(reader.db, words, limit)
    return Hits(
        hits=tuple(_hit(reader, one, words) for one in found),
        newest_first=newest_first,
    )


def _hit(reader: Reader, found: index.Found, words: str) -> Hit:
    row = reader.db.execute(_FOUND[found.kind], (found.key,)).fetchone()
    assert row is not None, "the index has a record that the tables have not"
    record_id, title, body, event = row
    return Hit(
        kind=found.kind,
        id=record_id,
        title=title,
        snippet=snippet(body, words),
        exact=found.exact,
        event=event,
    )


def snippet(text: str, words: str) -> str:
    """Return some words of ``text`` around the first place where one of ``words`` stands."""
    flat = " ".join(text[:_SEARCHED_CHARS].split())
    wanted = tuple(words_of(words))
    start = 0
    for match in re.finditer(r"\w+", flat):
        if wanted and fold(match.group()).startswith(wanted):
            start = max(0, match.start() - _SNIPPET_CHARS // 3)
            break
    if start:
        start = flat.find(" ", start) + 1
    part = flat[start : start + _SNIPPET_CHARS]
    return ("…" if start else "") + part + ("…" if start + len(part) < len(flat) else "")


_FOUND: dict[RecordKind, str] = {
    RecordKind.BASE: """SELECT b.id, b.name, COALESCE((SELECT GROUP_CONCAT(n.name, ', ')
        FROM base_name n WHERE n.owner = b.key) || '. ', '') || b.summary, ''
        FROM base b WHERE b.key = ?""",
    RecordKind.ACTOR: """SELECT a.id, a.name, COALESCE((SELECT GROUP_CONCAT(n.name, ', ')
        FROM actor_alias n WHERE n.owner = a.key), ''), '' FROM actor a WHERE a.key = ?""",
    RecordKind.SOURCE: "SELECT id, label, access, '' FROM source WHERE key = ?",
    RecordKind.REPORT: """SELECT id, title, byline || ' ' || SUBSTR(text, 1, 20000), ''
        FROM report WHERE key = ?""",
    RecordKind.EVENT: "SELECT id, title, summary || ' ' || place, '' FROM event WHERE key = ?",
    RecordKind.NOTE: """SELECT n.id, e.title, n.statement || ' ' || n.quote, e.id
        FROM source_note n JOIN event e ON e.key = n.event WHERE n.key = ?""",
}
