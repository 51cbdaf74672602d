"""What is said about the mark under the pointer: its title, its dates in words, its standing."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.event import EventKind
from desktop.domain.span_echo import echo, period
from desktop.domain.spans import DAY_S, DateSpan, InvalidSpan, day_of
from desktop.queries.timeline import (
    FLAG_APPROXIMATE,
    FLAG_CONTESTED,
    FLAG_NO_COMMENT,
    FLAG_OPEN,
    FLAG_PLANNED,
    UNBOUNDED_END_S,
    UNBOUNDED_START_S,
    TimelineColumns,
)
from desktop.ui.timeline.density import BIN_PX
from desktop.ui.timeline.frame import Frame
from desktop.ui.timeline.stage import Stage

_KINDS = tuple(EventKind)


def tip_at(stage: Stage, x: float, y: float) -> str:
    """Return what to say about a place, empty where nothing is there."""
    frame, marks = stage.frame, stage.marks
    if frame is None or marks is None:
        return ""
    if frame.density is not None:
        return _density_words(frame, x, y)
    entry = frame.at(x, y)
    return "" if entry is None else mark_words(marks.columns, int(frame.shapes.mark[entry]))


def mark_words(columns: TimelineColumns, mark: int) -> str:
    """Return a mark's title, its dates in words, and what sets it apart, a line each."""
    title = columns.titles[columns.event[mark]]
    kind = _KINDS[columns.kind[mark]].value.capitalize()
    return "\n".join(
        [title, span_words(columns, mark), " · ".join([kind, *_standing(columns, mark)])]
    )


def span_words(columns: TimelineColumns, mark: int) -> str:
    """Return when it was, as a briefer would say it."""
    try:
        return echo(_span(columns, mark))
    except InvalidSpan:
        return QCoreApplication.translate("Timeline", "The dates contradict each other")


def _span(columns: TimelineColumns, mark: int) -> DateSpan:
    flags = int(columns.flags[mark])
    return DateSpan(
        # Which words these were is not known here; without any it would read "not dated".
        words="…",
        start_min=_bound(columns.start_min[mark]),
        start_max=_bound(columns.start_max[mark]),
        end_min=_bound(columns.end_min[mark]),
        end_max=_bound(columns.end_max[mark]),
        open_at=_last_day(int(columns.open_until[mark])) if flags & FLAG_OPEN else None,
        approximate=bool(flags & FLAG_APPROXIMATE),
    )


def _bound(instant: int) -> int | None:
    return None if instant in {UNBOUNDED_START_S, UNBOUNDED_END_S} else int(instant)


def _last_day(until_s: int) -> date | None:
    return day_of(until_s - 1)


def _standing(columns: TimelineColumns, mark: int) -> list[str]:
    flags = int(columns.flags[mark])
    words = {
        FLAG_PLANNED: QCoreApplication.translate("Timeline", "planned or possible"),
        FLAG_CONTESTED: QCoreApplication.translate("Timeline", "sources disagree"),
        FLAG_NO_COMMENT: QCoreApplication.translate("Timeline", "no comment only"),
    }
    return [text for flag, text in words.items() if flags & flag]


def _density_words(frame: Frame, x: float, y: float) -> str:
    assert frame.density is not None
    lane, column = frame.lane_at(y), int(x // BIN_PX)
    if y >= frame.height_px or not 0 <= column < frame.density.shape[1]:
        return ""
    start = frame.view.instant_at(column * BIN_PX)
    end = frame.view.instant_at((column + 1) * BIN_PX)
    first = int(start // DAY_S) * DAY_S
    last = max(int(-(-end // DAY_S)) * DAY_S, first + DAY_S)
    number = int(frame.density[lane, column])
    words = QCoreApplication.translate("Timeline", "{count} events about {period}")
    return words.format(count=f"{number:,}", period=period(first, last)) if number else ""
