"""What exports ask about the notes on one event and the events of one report."""

from dataclasses import dataclass

from desktop.domain.note import Stance
from desktop.queries.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldNote:
    """One live note.

    Attributes:
        said: The statement, else the quote; empty where there is no comment.
        grade: As "B2".
        origin: The label of who it goes back to.
    """

    report: str
    said: str
    quote: str
    stance: Stance
    grade: str
    origin: str


def notes_on(reader: Reader, event_id: str) -> tuple[ToldNote, ...]:
    """Return the live notes on an event, in the order they were written.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    return tuple(
        ToldNote(
            report=str(report),
            said=str(said),
            quote=str(quote),
            stance=Stance(stance),
            grade=str(grade),
            origin=str(origin),
        )
        for report, said, quote, stance, grade, origin in reader.db.execute(_NOTES, (event_id,))
    )


def events_of(reader: Reader, report_id: str) -> tuple[str, ...]:
    """Return the live events that a report tells of, by id.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    return tuple(str(found) for (found,) in reader.db.execute(_EVENTS, (report_id,)))


_NOTES = """
SELECT r.id, COALESCE(NULLIF(n.statement, ''), n.quote), n.quote, n.stance,
    s.reliability || n.credibility, s.label
FROM event e
JOIN source_note n ON n.event = e.key
JOIN report r ON r.key = n.report
LEFT JOIN note_chain c ON c.owner = n.key
    AND c.position = (SELECT MAX(l.position) FROM note_chain l WHERE l.owner = n.key)
JOIN source s ON s.key = COALESCE(c.source, r.publisher)
WHERE e.id = ? AND n.deleted_at IS NULL AND r.deleted_at IS NULL
ORDER BY n.key
"""
_EVENTS = """
SELECT DISTINCT e.id FROM report r
JOIN source_note n ON n.report = r.key
JOIN event e ON e.key = n.event
WHERE r.id = ? AND n.deleted_at IS NULL AND e.deleted_at IS NULL AND e.state <> 'rejected'
ORDER BY e.key
"""
