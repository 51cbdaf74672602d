"""The marks of events whose dates were known otherwise by the day that is looked back to."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from desktop.domain.spans import DAY_S
from desktop.queries.reader import Reader
from desktop.queries.timeline.columns import (
    FIRST_DAY,
    UNBACKED,
    UNBOUNDED_END_S,
    Flags,
    MarkColumns,
)
from desktop.queries.timeline.lanes import Lane
from desktop.queries.timeline.loading import Axis, Question, read_marks


def read_past(
    reader: Reader,
    question: Question,
    lanes: tuple[Lane, ...],
    marks: Iterable[MarkColumns],
    as_of: int,
) -> MarkColumns:
    """Return the marks of the events that may have been known otherwise, as they were by a day.

    Only what reaches beyond the first report of it can be other, and what no note supported yet;
    when something was reported or recorded is the same on every day.

    Args:
        reader: Shows what was reported by the day.
        question: What the marks answer.
        lanes: By their numbers.
        marks: All marks, as they are now.
        as_of: The day, as it is kept.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    if question.axis is not Axis.HAPPENED:
        return MarkColumns.empty()
    keys = [part.key[_may_differ(part, as_of)] for part in marks]
    wanted = np.unique(np.concatenate(keys)).tolist()
    return read_marks(reader, replace(question, schema=""), lanes, wanted)


def _may_differ(marks: MarkColumns, as_of: int) -> Flags:
    first_out_s = (marks.known.astype(np.int64) + FIRST_DAY + 1) * DAY_S
    differs = np.zeros(len(marks), dtype=np.bool_)
    for bound in (marks.start_max, marks.end_min, marks.last):
        differs |= (bound > first_out_s) & (bound != UNBOUNDED_END_S)
    differs |= (marks.standing & UNBACKED) != 0
    return differs & (marks.known <= as_of)
