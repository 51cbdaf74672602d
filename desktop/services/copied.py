"""What an event says where it is copied: its sentence, with its notes, or where these stand."""

from enum import StrEnum

from desktop.queries.event_page import EventPage
from desktop.services.citing import bibtex, chicago_notes, plain_citation


class CopyStyle(StrEnum):
    """The ways to copy an event."""

    SENTENCE = "sentence"
    CITATIONS = "citations"
    CHICAGO = "chicago"
    BIBTEX = "bibtex"


def copy_of(page: EventPage, style: CopyStyle) -> str:
    """Return an event as it is pasted elsewhere.

    With citations, every note follows the sentence, a line each; the other styles are of the
    reports alone.
    """
    reports = page.detail.reports
    if style is CopyStyle.CHICAGO:
        return chicago_notes(reports)
    if style is CopyStyle.BIBTEX:
        return bibtex(reports)
    if style is CopyStyle.SENTENCE:
        return page.sentence
    notes = (
        plain_citation(page.sentences[note.id], report, note)
        for report in reports
        for note in report.notes
    )
    return "\n".join([page.sentence, *notes])
