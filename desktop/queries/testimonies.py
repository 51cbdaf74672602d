"""What counting origins asks: the testimony of every live source note, and the verdicts."""

import json
from collections.abc import Iterable, Iterator

from desktop.domain.ids import EventId, LinkId, NoteId, ReportId, SourceId
from desktop.domain.independence import Independence
from desktop.domain.note import Basis, NoteStatus, Stance
from desktop.domain.origin_link import OriginLink, Verdict
from desktop.domain.origins import Testimony
from desktop.domain.report import ReportStatus
from desktop.domain.source import SourceKind
from desktop.queries.reader import Reader


def testimonies_on(reader: Reader, event_id: str) -> tuple[Testimony, ...]:
    """Return the testimonies of one event's live notes, in the order they were written."""
    rows = reader.db.execute(f"{_TESTIMONIES} AND e.id = ? ORDER BY n.key", (event_id,))
    return tuple(_testimony(row) for _event, *row in rows)


def all_testimonies(reader: Reader) -> Iterator[tuple[EventId, Testimony]]:
    """Yield every live note's event and testimony."""
    for event_id, *row in reader.db.execute(_TESTIMONIES):
        yield EventId(event_id), _testimony(row)


def verdicts_on(reader: Reader, testimonies: Iterable[Testimony]) -> Independence:
    """Return what the live verdicts make of the origins of ``testimonies``."""
    origins = json.dumps(sorted({testimony.origin for testimony in testimonies}))
    return Independence(_link(row) for row in reader.db.execute(_LINKS_OF, (origins,)))


def all_verdicts(reader: Reader) -> Independence:
    """Return what all live verdicts make of the sources."""
    return Independence(_link(row) for row in reader.db.execute(_LINKS))


def _link(row: tuple[str, str, str, str, str]) -> OriginLink:
    link_id, first, second, verdict, reason = row
    return OriginLink(
        id=LinkId(link_id),
        first=SourceId(first),
        second=SourceId(second),
        verdict=Verdict(verdict),
        reason=reason,
    )


def _testimony(row: list[object]) -> Testimony:
    note, report, report_status, reported_s, origin, kind, label, *rest = row
    number, distance, stance, status, both, basis = rest
    return Testimony(
        note=NoteId(str(note)),
        report=ReportId(str(report)),
        origin=SourceId(str(origin)),
        origin_kind=SourceKind(str(kind)),
        number=int(str(number)),
        distance=int(str(distance)),
        reported_s=None if reported_s is None else int(str(reported_s)),
        stance=Stance(str(stance)),
        status=NoteStatus(str(status)),
        fits_both=bool(both),
        first_hand=basis == Basis.WITNESSED,
        label=str(label),
        struck=report_status == ReportStatus.RETRACTED,
    )


_TESTIMONIES = """
SELECT e.id, n.id, r.id, r.status, r.published_end_max, s.id, s.kind, s.label,
    COALESCE(c.number, 1), COALESCE(c.position + 1, 0), n.stance, n.status, n.fits_both, n.basis
FROM source_note n
JOIN event e ON e.key = n.event
JOIN report r ON r.key = n.report
LEFT JOIN note_chain c ON c.owner = n.key
    AND c.position = (SELECT MAX(l.position) FROM note_chain l WHERE l.owner = n.key)
JOIN source s ON s.key = COALESCE(c.source, r.publisher)
WHERE n.deleted_at IS NULL AND r.deleted_at IS NULL AND e.deleted_at IS NULL
"""
_LINKS = """
SELECT l.id, f.id, s.id, l.verdict, l.reason
FROM origin_link l JOIN source f ON f.key = l.first JOIN source s ON s.key = l.second
WHERE l.deleted_at IS NULL
"""
# What an origin is the same as, or takes it from, may be a source that no note names.
_LINKS_OF = f"""
WITH RECURSIVE near (key) AS (
    SELECT key FROM source WHERE id IN (SELECT value FROM json_each(?))
    UNION
    SELECT l.second FROM near JOIN origin_link l ON l.first = near.key
    WHERE l.verdict IN ('same', 'derived') AND l.deleted_at IS NULL
    UNION
    SELECT l.first FROM near JOIN origin_link l ON l.second = near.key
    WHERE l.verdict = 'same' AND l.deleted_at IS NULL
)
{_LINKS} AND l.first IN near AND l.second IN near
"""
