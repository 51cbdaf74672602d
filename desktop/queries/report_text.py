"""What reading a report asks: its text word for word, and the notes that quote it, in place."""

from dataclasses import dataclass

from desktop.domain.ids import EventId, NoteId, ReportId
from desktop.domain.note import Stance
from desktop.domain.record import RecordKind
from desktop.domain.report import Report, ReportStatus
from desktop.queries.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """One note's words in the text; ``start`` and ``end`` count characters."""

    note: NoteId
    event: EventId
    event_title: str
    stance: Stance
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportText:
    """One report to read.

    Attributes:
        quotations: Notes whose quotation stands at its place in the text, in its order.
        notes: How many live notes it has, placed or not.
    """

    id: ReportId
    title: str
    status: ReportStatus
    status_reason: str
    text: str
    translation: str
    quotations: tuple[Quotation, ...]
    notes: int


def report_text(reader: Reader, report_id: str) -> ReportText | None:
    """Return a report to read, or None where it is gone."""
    report = reader.get(RecordKind.REPORT, report_id)
    if not isinstance(report, Report) or report.deleted_at is not None:
        return None
    rows = reader.db.execute(_NOTES, (report_id,)).fetchall()
    placed = [
        Quotation(
            note=NoteId(note),
            event=EventId(event),
            event_title=title,
            stance=Stance(stance),
            start=start,
            end=start + len(quote),
        )
        for note, event, title, stance, quote, start in rows
        if start is not None and quote and report.text.startswith(quote, start)
    ]
    return ReportText(
        id=ReportId(report_id),
        title=report.title,
        status=report.status,
        status_reason=report.status_reason,
        text=report.text,
        translation=report.translation,
        quotations=tuple(sorted(placed, key=lambda one: (one.start, one.end, one.note))),
        notes=len(rows),
    )


_NOTES = """
SELECT n.id, e.id, e.title, n.stance, n.quote, n.quote_start
FROM source_note n JOIN report r ON r.key = n.report JOIN event e ON e.key = n.event
WHERE r.id = ? AND n.deleted_at IS NULL AND e.deleted_at IS NULL
"""
