"""What stands at the foot of every page: how much was known, and in which state of the casebook."""

from desktop.domain.briefing import Content
from desktop.domain.span_echo import day_text

EXPLAINED = (
    "Each page ends with the state of the casebook: the number and the hash of the newest entry in"
    " its journal. They show later whether the journal was cut off or rewritten."
)
_HEAD_DIGITS = 16


def cut_off_words(content: Content) -> str:
    """Return the cut-off: "As reported by 27 Jan 2026, 14:00 UTC"."""
    at = f"{day_text(content.cut_off.date())}, {content.cut_off:%H:%M} UTC"
    if content.reported_by is None:
        return f"As reported by {at}"
    return f"As reported by {day_text(content.reported_by)}, built {at}"


def state_words(content: Content) -> str:
    """Return the end of the casebook's journal, "" where it was not kept.

    Whoever holds the page can show later that nothing of the journal was cut off or rewritten.
    """
    if not content.journal_head:
        return ""
    head = content.journal_head[:_HEAD_DIGITS]
    return f"state {content.journal_seq} of the casebook, {head}"


def foot_words(content: Content) -> str:
    """Return both."""
    return " · ".join(filter(None, (cut_off_words(content), state_words(content))))
