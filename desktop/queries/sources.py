"""The registry of sources: who speaks, how reliable, and its track record as counts."""

from dataclasses import dataclass

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
    """Return every live source by its label."""
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
    return tuple(rows)


_SOURCES = "SELECT id FROM source WHERE deleted_at IS NULL ORDER BY label, key"
_COUNTS = """
WITH told AS (
    SELECT n.key, n.event, n.stance, n.status, n.fits_both, r.status AS report_status,
        COALESCE(c.source, r.publisher) AS origin, r.published_end_max AS told_s,
        e.state AS state
    FROM source_note n JOIN report r ON r.key = n.report JOIN event e ON e.key = n.event
    LEFT JOIN note_chain c ON c.owner = n.key
        AND c.position = (SELECT MAX(l.position) FROM note_chain l WHERE l.owner = n.key)
    WHERE n.deleted_at IS NULL AND r.deleted_at IS NULL AND e.deleted_at IS NULL
),
supported AS (
    SELECT event, origin, MAX(told_s) AS last_s FROM told
    WHERE stance = 'supports' AND status <> 'rejected' AND NOT fits_both
        AND report_status <> 'retracted'
    GROUP BY event, origin
)
SELECT s.id, COUNT(*), SUM(t.stance = 'supports' AND t.status <> 'rejected' AND EXISTS (
        SELECT 1 FROM supported o
        WHERE o.event = t.event AND o.origin <> t.origin AND o.last_s > t.told_s
    )), SUM(t.status = 'rejected' OR t.state = 'rejected' OR t.report_status = 'retracted')
FROM told t JOIN source s ON s.key = t.origin
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
