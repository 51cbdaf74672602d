"""Quotations that follow their note to another text of the same report, or to another report."""

from dataclasses import replace

from desktop.domain.note import SourceNote


def placed(note: SourceNote, text: str) -> SourceNote:
    """Return ``note`` with its quotation's place in ``text``, None where it is not there.

    Where it stands in several other places it has none: which was meant is not for us to say.
    """
    start = note.quote_start
    if start is None or text.startswith(note.quote, start):
        return note
    found = text.find(note.quote)
    is_single = found >= 0 and text.find(note.quote, found + 1) < 0
    return replace(note, quote_start=found if is_single else None)
