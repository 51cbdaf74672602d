"""What taking in a report asks: whether the casebook has it already, word for word or nearly."""

from dataclasses import dataclass

from desktop.domain.folding import words_of
from desktop.queries.reader import Reader

MOST_COMPARED = 300
RUN_WORDS = 4
# Of the shorter text's runs of words, the share that the longer one has too.
LEAST_SHARED = 0.5
MOST_WORDS = 4_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """A report of the casebook that says the same; ``share`` is 1.0 for word for word."""

    report_id: str
    title: str
    publisher: str
    publisher_id: str
    share: float


def repeats_of(reader: Reader, text: str, limit: int = 3) -> tuple[Repeat, ...]:
    """Return live reports with this text, or with one much like it, the likest first.

    The newest `MOST_COMPARED` reports with a text are compared by their runs of words, which a
    light rewording leaves standing; an equal text is found among all.
    """
    same = reader.db.execute(_SAME, (text,)).fetchall()
    found = {
        key: Repeat(report_id=key, title=t, publisher=p, publisher_id=s, share=1.0)
        for key, t, p, s in same
    }
    wanted = runs_of(text)
    for report_id, title, publisher, source, other in reader.db.execute(_NEWEST, (MOST_COMPARED,)):
        share = shared(wanted, runs_of(other))
        if report_id not in found and share >= LEAST_SHARED:
            found[report_id] = Repeat(
                report_id=report_id,
                title=title,
                publisher=publisher,
                publisher_id=source,
                share=share,
            )
    return tuple(sorted(found.values(), key=lambda one: -one.share)[:limit])


def runs_of(text: str) -> frozenset[int]:
    """Return the runs of `RUN_WORDS` folded words of a text, hashed."""
    words = words_of(text[: MOST_WORDS * 8])[:MOST_WORDS]
    return frozenset(
        hash(tuple(words[at : at + RUN_WORDS])) for at in range(len(words) - RUN_WORDS + 1)
    )


def shared(first: frozenset[int], second: frozenset[int]) -> float:
    """Return what share of the smaller set's runs the other has; 0.0 where one has none."""
    fewer = min(len(first), len(second))
    return len(first & second) / fewer if fewer else 0.0


_SAME = """
SELECT r.id, r.title, s.label, s.id FROM report r JOIN source s ON s."key" = r.publisher
WHERE r.text = ? AND r.deleted_at IS NULL ORDER BY r."key"
"""
_NEWEST = """
SELECT r.id, r.title, s.label, s.id, r.text FROM report r JOIN source s ON s."key" = r.publisher
WHERE r.text <> '' AND r.deleted_at IS NULL ORDER BY r."key" DESC LIMIT ?
"""
