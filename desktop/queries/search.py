"""What the search box asks: hits over events, notes, reports, bases and their other names."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.folding import fold
from desktop.domain.record import RecordKind
from desktop.queries.reader import Reader
from desktop.store import search as index
from desktop.store.search_terms import asked

_SNIPPET_CHARS = 120
# How many of them stand before the match.
_LEAD_CHARS = 40
_SEARCHED_CHARS = 20_000
_AT_ONCE = 500


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
    found, newest_first = index.found(reader.db, words, limit, past=reader.has_past)
    return Hits(hits=hits_of(reader, found, words), newest_first=newest_first)


def hits_of(reader: Reader, found: Sequence[index.Found], words: str) -> tuple[Hit, ...]:
    """Return what to tell of each of ``found``, which were found for ``words``."""
    pattern, rows = _pattern(words), _rows(reader, found)
    return tuple(_hit(one, rows[one.kind, one.key], pattern) for one in found)


def snippet(text: str, words: str) -> str:
    """Return some words of ``text`` around the first place where one of ``words`` stands."""
    return _around(text, _pattern(words))


def _rows(
    reader: Reader, found: Sequence[index.Found]
) -> dict[tuple[RecordKind, int], tuple[str, ...]]:
    """Return what is told of each record: its id, title and text, and the event it is on."""
    keys: dict[RecordKind, list[int]] = defaultdict(list)
    for one in found:
        keys[one.kind].append(one.key)
    rows = {}
    for kind, wanted in keys.items():
        for at in range(0, len(wanted), _AT_ONCE):
            some = wanted[at : at + _AT_ONCE]
            sql = _FOUND[kind].format(keys=", ".join("?" * len(some)))
            rows.update({(kind, key): tuple(row) for key, *row in reader.db.execute(sql, some)})
    return rows


def _hit(found: index.Found, row: tuple[str, ...], pattern: re.Pattern[str]) -> Hit:
    record_id, title, body, event = row
    return Hit(
        kind=found.kind,
        id=record_id,
        title=title,
        snippet=_around(body, pattern),
        exact=found.exact,
        event=event,
    )


def _pattern(words: str) -> re.Pattern[str]:
    """Return what finds one of ``words`` in a folded text."""
    return re.compile("|".join(map(_in_text, asked(words))) or _NOTHING)


def _in_text(term: tuple[str, ...]) -> str:
    spelt = r"[\W_]*".join(map(re.escape, term))
    # A lone letter beyond ASCII is of a script without spaces, where words begin anywhere.
    begins_anywhere = len(term[0]) == 1 and not term[0].isascii()
    return spelt if begins_anywhere else rf"(?<![^\W_])(?:[وبفك]?ال|لل)?{spelt}"


def _around(text: str, pattern: re.Pattern[str]) -> str:
    flat = " ".join(text[:_SEARCHED_CHARS].split())
    start = max(0, _place(flat, pattern) - _LEAD_CHARS)
    end = start + _SNIPPET_CHARS
    if start:
        # Not in the middle of a word, unless it is one that never ends.
        space = flat.find(" ", start, start + _LEAD_CHARS)
        start = space + 1 or start
    if end < len(flat):
        space = flat.rfind(" ", end - _LEAD_CHARS, end)
        end = end if space < 0 else space
    return "…" * (start > 0) + flat[start:end] + "…" * (end < len(flat))


def _place(flat: str, pattern: re.Pattern[str]) -> int:
    """Return where in ``flat`` the pattern's first match in its folded form stands, or nearly so.

    Folding keeps the spaces, so that words can be counted; letters inside a word may be fewer.
    """
    folded = fold(flat)
    match = pattern.search(folded)
    if match is None:
        return 0
    before = folded[: match.start()]
    whole, inside = before.count(" "), len(before) - (before.rfind(" ") + 1)
    start = len(" ".join(flat.split(" ", whole)[:whole])) + bool(whole)
    return min(start + inside, len(flat))


_NOTHING = "(?!)"
_FOUND: dict[RecordKind, str] = {
    RecordKind.BASE: """SELECT b.key, b.id, b.name, COALESCE((SELECT GROUP_CONCAT(n.name, ', ')
        FROM base_name n WHERE n.owner = b.key) || '. ', '') || b.summary, ''
        FROM base b WHERE b.key IN ({keys})""",
    RecordKind.ACTOR: """SELECT a.key, a.id, a.name, COALESCE((SELECT GROUP_CONCAT(n.name, ', ')
        FROM actor_alias n WHERE n.owner = a.key), ''), '' FROM actor a WHERE a.key IN ({keys})""",
    RecordKind.SOURCE: "SELECT key, id, label, access, '' FROM source WHERE key IN ({keys})",
    RecordKind.REPORT: """SELECT key, id, title, byline || ' ' || SUBSTR(text, 1, 20000)
        || ' ' || SUBSTR(translation, 1, 20000), ''
        FROM report WHERE key IN ({keys})""",
    RecordKind.EVENT: """SELECT key, id, title, summary || ' ' || place, ''
        FROM event WHERE key IN ({keys})""",
    RecordKind.NOTE: """SELECT n.key, n.id, e.title, n.statement || ' ' || n.quote, e.id
        FROM source_note n JOIN event e ON e.key = n.event WHERE n.key IN ({keys})""",
    RecordKind.WATCH: "SELECT key, id, text, outcome, '' FROM watch_item WHERE key IN ({keys})",
    RecordKind.ASSESSMENT: """SELECT key, id, judgement, basis || ' ' || alternatives, ''
        FROM assessment WHERE key IN ({keys})""",
}
