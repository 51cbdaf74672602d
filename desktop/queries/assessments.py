"""What the pane asks about judgements: the assessments of a base, with the notes they rest on."""

from dataclasses import dataclass

from desktop.domain.assessment import Assessment
from desktop.domain.ids import EventId, NoteId
from desktop.domain.note import Stance
from desktop.domain.record import RecordKind
from desktop.queries.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteLine:
    """One cited note as a line: what it says, who says it, on which event."""

    id: NoteId
    event: EventId
    event_title: str
    statement: str
    said_by: str
    stance: Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentView:
    """One assessment with its bases by name and the notes it cites.

    Attributes:
        replaced_by: The id of a later one that supersedes it, empty while it stands.
    """

    assessment: Assessment
    bases: tuple[str, ...]
    notes: tuple[NoteLine, ...]
    replaced_by: str


def assessments_of(reader: Reader, base_id: str = "") -> tuple[AssessmentView, ...]:
    """Return the live assessments of a base, or all, those that stand first, newest first."""
    sql, parameters = (_OF_BASE, (base_id,)) if base_id else (_ALL, ())
    views = [
        view
        for (assessment_id,) in reader.db.execute(sql, parameters).fetchall()
        if (view := assessment_view(reader, assessment_id)) is not None
    ]
    return tuple(sorted(views, key=lambda view: bool(view.replaced_by)))


def assessment_view(reader: Reader, assessment_id: str) -> AssessmentView | None:
    """Return one assessment with what it rests on, or None where it is gone."""
    found = reader.get(RecordKind.ASSESSMENT, assessment_id)
    if not isinstance(found, Assessment) or found.deleted_at is not None:
        return None
    cited = dict.fromkeys([*(c.note for c in found.notes), *(c.note for c in found.cells)])
    names = [
        row[0]
        for base in found.bases
        for row in reader.db.execute("SELECT name FROM base WHERE id = ?", (base,))
    ]
    replaced = reader.db.execute(_REPLACED_BY, (assessment_id,)).fetchone()
    return AssessmentView(
        assessment=found,
        bases=tuple(names),
        notes=tuple(line for note in cited if (line := note_line(reader, note)) is not None),
        replaced_by=replaced[0] if replaced else "",
    )


def note_line(reader: Reader, note_id: str) -> NoteLine | None:
    """Return one note as a line, or None where it is gone."""
    row = reader.db.execute(_NOTE, (note_id,)).fetchone()
    if row is None:
        return None
    event, title, statement, quote, stance, label = row
    return NoteLine(
        id=NoteId(note_id),
        event=EventId(event),
        event_title=title,
        statement=statement or quote,
        said_by=label,
        stance=Stance(stance),
    )


def notes_of_base(reader: Reader, base_id: str) -> tuple[NoteLine, ...]:
    """Return every live note on the events of a base, newest report first, to cite from."""
    lines = (
        note_line(reader, note_id)
        for (note_id,) in reader.db.execute(_NOTES_OF_BASE, (base_id,)).fetchall()
    )
    return tuple(line for line in lines if line is not None)


_ALL = "SELECT id FROM assessment WHERE deleted_at IS NULL ORDER BY set_on DESC, key DESC"
_OF_BASE = """
SELECT a.id FROM assessment a JOIN assessment_base ab ON ab.owner = a.key
JOIN base b ON b.key = ab.base
WHERE b.id = ? AND a.deleted_at IS NULL
GROUP BY a.key ORDER BY a.set_on DESC, a.key DESC
"""
_REPLACED_BY = """
SELECT n.id FROM assessment n JOIN assessment o ON o.key = n.supersedes
WHERE o.id = ? AND n.deleted_at IS NULL ORDER BY n.key DESC LIMIT 1
"""
_NOTE = """
SELECT e.id, e.title, n.statement, n.quote, n.stance, s.label
FROM source_note n JOIN event e ON e.key = n.event JOIN report r ON r.key = n.report
LEFT JOIN note_chain c ON c.owner = n.key
    AND c.position = (SELECT MAX(l.position) FROM note_chain l WHERE l.owner = n.key)
JOIN source s ON s.key = COALESCE(c.source, r.publisher)
WHERE n.id = ? AND n.deleted_at IS NULL
"""
_NOTES_OF_BASE = """
SELECT n.id FROM source_note n JOIN report r ON r.key = n.report
WHERE n.deleted_at IS NULL AND r.deleted_at IS NULL AND n.event IN (
    SELECT e.key FROM event e JOIN event_base eb ON eb.owner = e.key
    JOIN base b ON b.key = eb.base WHERE b.id = ? AND e.deleted_at IS NULL
)
ORDER BY r.published_end_max DESC, n.key
"""
