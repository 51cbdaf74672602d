"""The registry of sources: who speaks, how reliable, and its track record as counts."""

from dataclasses import dataclass

from desktop.domain.folding import fold
from desktop.domain.ids import SourceId
from desktop.domain.record import RecordKind
from desktop.domain.source import Source
from desktop.queries.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """One source with what its notes came to; counts, never a score.

    Attributes:
        notes: Live notes whose origin it is.
        confirmed: Those that support an event which a note of another origin, in a report that
            was published later, supports too.
        refuted: Those that were rejected, or whose event was, or whose report was retracted.
        may_be: Labels of the sources that it may be, or is, the same as.
    """

    source: Source
    notes: int
    confirmed: int
    refuted: int
    may_be: tuple[str, ...]


def source_rows(reader: Reader) -> tuple[SourceRow, ...]:
    """Return every live source by its label, whatever letters that is written in."""
    counts = {row[0]: row[1:] for row in reader.db.execute(_COUNTS)}
    linked: dict[str, list[str]] = {}
    for one, other in reader.db.execute(_LINKED):
        linked.setdefault(one, []).append(other)
    rows = []
    for (source_id,) in reader.db.execute(_SOURCES).fetchall():
        source = reader.get(RecordKind.SOURCE, source_id)
        assert isinstance(source, Source)
        notes, confirmed, refuted = counts.get(source_id, (0, 0, 0))
        rows.append(
            SourceRow(
                source=source,
                notes=notes,
                confirmed=confirmed,
                refuted=refuted,
                may_be=tuple(linked.get(SourceId(source_id), ())),
            )
        )
    return tuple(sorted(rows, key=_by_label))


def _by_label(row: SourceRow) -> tuple[str, str]:
    return fold(row.source.label), row.source.label


_SOURCES = "SELECT id FROM source WHERE deleted_at IS NULL ORDER BY key"
# Of each event only the two origins that were published last can be later than another's note.
_COUNTS = """
WITH told AS MATERIALIZED (
    SELECT n.event, COALESCE(c.source, r.publisher) AS origin, r.published_end_max AS told_s,
        n.stance = 'supports' AND n.status <> 'rejected' AS supports,
        n.stance = 'supports' AND n.status <> 'rejected' AND NOT n.fits_both
            AND r.status <> 'retracted' AS counts,
        n.status = 'rejected' OR e.state = 'rejected' OR r.status = 'retracted' AS refuted
    FROM source_note n JOIN report r ON r.key = n.report JOIN event e ON e.key = n.event
    LEFT JOIN note_chain c ON c.owner = n.key
        AND c.position = (SELECT MAX(l.position) FROM note_chain l WHERE l.owner = n.key)
    WHERE n.deleted_at IS NULL AND r.deleted_at IS NULL AND e.deleted_at IS NULL
),
latest AS (
    SELECT event, origin, MAX(told_s) AS last_s FROM told WHERE counts GROUP BY event, origin
),
ranked AS (
    SELECT event, origin, last_s,
        ROW_NUMBER() OVER (PARTITION BY event ORDER BY last_s DESC) AS place
    FROM latest
),
best AS (
    SELECT event, MAX(CASE place WHEN 1 THEN origin END) AS origin,
        MAX(CASE place WHEN 1 THEN last_s END) AS first_s,
        MAX(CASE place WHEN 2 THEN last_s END) AS second_s
    FROM ranked WHERE place <= 2 GROUP BY event
)
SELECT s.id, COUNT(*),
    SUM(t.supports AND COALESCE(
        CASE WHEN b.origin = t.origin THEN b.second_s ELSE b.first_s END > t.told_s, 0
    )),
    SUM(t.refuted)
FROM told t JOIN source s ON s.key = t.origin LEFT JOIN best b ON b.event = t.event
GROUP BY s.key
"""
_LINKED = """
SELECT a.id, b.label FROM origin_link l
JOIN source a ON a.key = l.first JOIN source b ON b.key = l.second
WHERE l.deleted_at IS NULL AND l.verdict IN ('same', 'unknown')
UNION ALL
SELECT b.id, a.label FROM origin_link l
JOIN source a ON a.key = l.first JOIN source b ON b.key = l.second
WHERE l.deleted_at IS NULL AND l.verdict IN ('same', 'unknown')
"""
