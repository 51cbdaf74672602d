"""What counting origins asks: the testimony of every live source note, with its origin."""

from collections.abc import Iterator

from desktop.domain.ids import EventId, NoteId, ReportId, SourceId
from desktop.domain.note import Basis, NoteStatus, Stance
from desktop.domain.origins import Testimony
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


def _testimony(row: list[object]) -> Testimony:
    note, report, reported_s, origin, kind, label, number, distance, stance, status, both, basis = (
        row
    )
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
    )


_TESTIMONIES = """
SELECT e.id, n.id, r.id, r.published_end_max, s.id, s.kind, s.label, COALESCE(c.number, 1),
    COALESCE(c.position + 1, 0), n.stance, n.status, n.fits_both, n.basis
FROM source_note n
JOIN event e ON e.key = n.event
JOIN report r ON r.key = n.report
LEFT JOIN note_chain c ON c.owner = n.key
    AND c.position = (SELECT MAX(l.position) FROM note_chain l WHERE l.owner = n.key)
JOIN source s ON s.key = COALESCE(c.source, r.publisher)
WHERE n.deleted_at IS NULL AND r.deleted_at IS NULL AND e.deleted_at IS NULL
"""
