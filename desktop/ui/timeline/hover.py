"""What is said about the mark under the pointer: its title, its dates in words, its standing."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.span_echo import echo, period
from desktop.domain.spans import DAY_S, DateSpan, InvalidSpan, day_of
from desktop.queries.timeline.columns import (
    FLAG_APPROXIMATE,
    FLAG_CONTESTED,
    FLAG_NO_COMMENT,
    FLAG_OPEN,
    FLAG_PLANNED,
    KINDS,
    UNBOUNDED_END_S,
    UNBOUNDED_START_S,
    MarkColumns,
)
from desktop.ui.saying import in_figures, plural, worded
from desktop.ui.timeline.deadlines import deadline_at, deadline_words
from desktop.ui.timeline.frame import Frame
from desktop.ui.timeline.stage import Stage
from desktop.ui.words import word


def tip_at(stage: Stage, x: float, y: float) -> str:
    """Return what to say about a place, empty where nothing is there."""
    frame = stage.frame
    if frame is None:
        return ""
    deadline = deadline_at(frame, stage.deadlines, x, y)
    if deadline is not None:
        return deadline_words(deadline, datetime.fromtimestamp(stage.now_s, UTC).date())
    if frame.density is not None:
        return _density_words(frame, x, y)
    chip = frame.chip_at(x, y)
    if chip is not None:
        words = QCoreApplication.translate(
            "Timeline", "{count} more events here. Click to unfold the lane."
        )
        return words.format(count=in_figures(chip.count))
    entry = frame.at(x, y)
    if entry is None:
        return ""
    return mark_words(stage, frame.marks, entry)


def mark_words(stage: Stage, marks: MarkColumns, mark: int) -> str:
    """Return a mark's title, its dates in words and by the base's clock, and what sets it apart.

    A line each; the clock only where the event's own dates are told by one.
    """
    key = int(marks.key[mark])
    local = stage.local_time(key, int(marks.start_min[mark]))
    kind = word(KINDS[marks.kind[mark]])
    standing = " · ".join([kind, *standing_words(marks, mark)])
    lines = (stage.label(key), span_words(marks, mark), local, standing)
    return "\n".join(filter(None, lines))


def span_words(marks: MarkColumns, mark: int, said: Callable[[DateSpan], str] = echo) -> str:
    """Return when it was, as a briefer would say it, or as ``said`` has it."""
    try:
        return worded(said(_span(marks, mark)))
    except InvalidSpan:
        return QCoreApplication.translate("Timeline", "The dates contradict each other")


def _span(marks: MarkColumns, mark: int) -> DateSpan:
    flags = int(marks.flags[mark])
    return DateSpan(
        # Which words these were is not known here; without any it would read "not dated".
        words="…",
        start_min=_bound(marks.start_min[mark]),
        start_max=_bound(marks.start_max[mark]),
        end_min=_bound(marks.end_min[mark]),
        end_max=None if flags & FLAG_OPEN else _bound(marks.last[mark]),
        open_at=_last_day(int(marks.last[mark])) if flags & FLAG_OPEN else None,
        approximate=bool(flags & FLAG_APPROXIMATE),
    )


def _bound(instant: int) -> int | None:
    return None if instant in {UNBOUNDED_START_S, UNBOUNDED_END_S} else int(instant)


def _last_day(until_s: int) -> date | None:
    return day_of(until_s - 1)


def standing_words(marks: MarkColumns, mark: int) -> list[str]:
    """Return what sets a mark apart."""
    flags = int(marks.flags[mark])
    words = {
        FLAG_PLANNED: QCoreApplication.translate("Timeline", "planned or possible"),
        FLAG_CONTESTED: QCoreApplication.translate("Timeline", "sources disagree"),
        FLAG_NO_COMMENT: QCoreApplication.translate("Timeline", "no comment only"),
    }
    return [text for flag, text in words.items() if flags & flag]


def _density_words(frame: Frame, x: float, y: float) -> str:
    found = frame.count_at(x, y)
    if found is None or not found[0]:
        return ""
    number, start, end = found
    first = start // DAY_S * DAY_S
    last = max(-(-end // DAY_S) * DAY_S, first + DAY_S)
    words = plural("Timeline", "1 event about {period}", "%Ln events about {period}", number)
    return words.format(period=worded(period(first, last)))
