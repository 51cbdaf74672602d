"""Says a moment in UTC, the same everywhere."""

from datetime import UTC, datetime

from desktop.domain.span_echo import day_text
from desktop.ui.saying import worded


def moment_words(moment: datetime) -> str:
    """Return a moment as "26 Jan 2026, 12:00 UTC"."""
    utc = moment.astimezone(UTC)
    return f"{worded(day_text(utc.date()))}, {utc:%H:%M} UTC"


def second_words(moment: datetime) -> str:
    """Return a moment as "26 Jan 2026, 12:00:05 UTC", where two saves may share a minute."""
    utc = moment.astimezone(UTC)
    return f"{worded(day_text(utc.date()))}, {utc:%H:%M:%S} UTC"
