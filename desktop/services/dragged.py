"""What a record says where it is dragged to another program: its sentence that is safe to say."""

from desktop.domain.note import SourceNote
from desktop.domain.record import RecordKind
from desktop.domain.wording.events import event_sentence
from desktop.domain.wording.notes import note_sentence
from desktop.queries.base_page import base_standing
from desktop.queries.detail import event_detail
from desktop.queries.reader import Reader
from desktop.queries.wording import event_words, note_words
from desktop.services.citing import plain_citation


def sentence_of(reader: Reader, kind: RecordKind, record_id: str) -> str:
    """Return a record's safe sentence, a source note's with its citation.

    It is empty for what is gone, and for records that have no sentence of their own.

    Raises:
        StoreError: Where the file cannot be read.
    """
    if kind is RecordKind.EVENT:
        detail = event_detail(reader, record_id)
        return "" if detail is None else event_sentence(event_words(detail))
    if kind is RecordKind.NOTE:
        return _cited(reader, record_id)
    if kind is RecordKind.BASE:
        standing = base_standing(reader, record_id)
        stands = () if standing is None else standing.postures
        return next((one.sentence for one in stands if not one.is_replaced), "")
    return ""


def _cited(reader: Reader, note_id: str) -> str:
    kept = reader.get(RecordKind.NOTE, note_id)
    if not isinstance(kept, SourceNote):
        return ""
    detail = event_detail(reader, kept.event)
    if detail is None:
        return ""
    found = (
        plain_citation(note_sentence(note_words(detail, report, note)), report, note)
        for report in detail.reports
        for note in report.notes
        if note.id == note_id
    )
    return next(found, "")
