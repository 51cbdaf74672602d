"""What of the casebook is there now, and was not there at the moment that is looked at.

A reader that shows what is now, or must not show more than its views, tells of nothing.
"""

from desktop.domain.record import RecordKind
from desktop.queries.reader import Reader


def bases_assessed_later(reader: Reader) -> frozenset[str]:
    """Return the ids of the bases of which a posture was set later."""
    if reader.is_public:
        return frozenset()
    return frozenset(base for (base,) in reader.db.execute(_ASSESSED_LATER))


def judged_later(reader: Reader, base_id: str) -> dict[RecordKind, int]:
    """Return how many postures and assessments of a base were made later."""
    if reader.is_public:
        return {}
    return {
        kind: _count(reader, sql, base_id)
        for kind, sql in ((RecordKind.POSTURE, _POSTURES), (RecordKind.ASSESSMENT, _ASSESSMENTS))
    }


def watched_later(reader: Reader) -> dict[RecordKind, int]:
    """Return how many watch items and agreements were added later."""
    if reader.is_public:
        return {}
    return {
        kind: _count(reader, _ADDED_LATER.format(table=kind.value))
        for kind in (RecordKind.WATCH, RecordKind.AGREEMENT)
    }


def _count(reader: Reader, sql: str, *values: str) -> int:
    row = reader.db.execute(sql, values).fetchone()
    assert row is not None
    return int(row[0])


_ASSESSED_LATER = """
SELECT b.id FROM main."posture" p JOIN main."base" b ON b.key = p.base
WHERE p.deleted_at IS NULL AND p.id NOT IN (SELECT id FROM posture WHERE deleted_at IS NULL)
"""
_POSTURES = f"SELECT COUNT(*) FROM ({_ASSESSED_LATER} AND b.id = ?)"
_ASSESSMENTS = """
SELECT COUNT(DISTINCT a.id) FROM main."assessment" a
JOIN main."assessment_base" x ON x.owner = a.key JOIN main."base" b ON b.key = x.base
WHERE a.deleted_at IS NULL AND b.id = ?
    AND a.id NOT IN (SELECT id FROM assessment WHERE deleted_at IS NULL)
"""
_ADDED_LATER = """
SELECT COUNT(*) FROM main."{table}" w
WHERE w.deleted_at IS NULL AND w.id NOT IN (SELECT id FROM "{table}" WHERE deleted_at IS NULL)
"""
