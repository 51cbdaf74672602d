"""What the timeline is told: all marks, or those that changed, with what goes beside them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from desktop.domain.spans import day_end_s
from desktop.queries.as_of import AsRecorded, AsReported, Moment
from desktop.queries.filters import EventFilter
from desktop.queries.reader import Reader
from desktop.queries.timeline.changed import Patch, read_patch
from desktop.queries.timeline.choosing import Chosen, chosen_by
from desktop.queries.timeline.columns import FLAG_GONE, MarkColumns, kept_day_of
from desktop.queries.timeline.lanes import Lane, LaneSort
from desktop.queries.timeline.layer import layer_of
from desktop.queries.timeline.loading import Axis, Progress, Question
from desktop.queries.timeline.movements import Movements, read_attested
from desktop.queries.timeline.packed import read_packed
from desktop.queries.timeline.past import read_past
from desktop.queries.timeline.whole import Timeline, read_newest, read_timeline
from desktop.queries.watch import Urgency, WatchRow, watch_rows

# More marks are sorted in by the worker that read them, fewer laid beside the others at once.
MOST_PATCHED = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody wants to see.

    Attributes:
        lanes: What lanes stand for.
        axis: Which times are shown.
        moment: The moment that the reader shows.
        chosen: Which events.
        today: The UTC day that counts as today.
    """

    lanes: LaneSort
    axis: Axis
    moment: Moment
    chosen: EventFilter
    today: date

    @property
    def question(self) -> Question:
        """What to read: what was reported by a day is worked out from what is there now."""
        schema = "" if isinstance(self.moment, AsRecorded) else "main."
        return Question(lanes=self.lanes, axis=self.axis, schema=schema)

    @property
    def as_of(self) -> int | None:
        """The day that is looked back to, as it is kept in columns."""
        if isinstance(self.moment, AsReported):
            return kept_day_of(day_end_s(self.moment.day))
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the panel has.

    Attributes:
        moment: The moment that it is of.
        timeline: The sorted marks; those that are gone are flagged.
        changed: The marks that changed since.
        lanes: All lanes by their numbers.
        movements: All movements.
        stamp: Number of the newest journal entry that it tells of.
    """

    moment: Moment
    timeline: Timeline
    changed: MarkColumns
    lanes: tuple[Lane, ...]
    movements: Movements
    stamp: int

    @property
    def keys(self) -> tuple[npt.NDArray[np.int32], ...]:
        """Row numbers of all events that have marks."""
        return self.timeline.layer.marks.key, self.changed.key


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What to show.

    Attributes:
        wish: What was asked.
        timeline: All marks, where they are not only patched.
        patch: The marks that changed, where those that are shown are still good.
        was_kept: Whether most marks were kept, and not read from the records.
        chosen: Which marks are shown.
        past: The marks of events whose dates were known otherwise by the day that is looked back
            to: they stand for those that these events have now.
        attested: The movements both ends of which are attested.
        deadlines: Open watch items and agreements with a day.
    """

    wish: Wish
    timeline: Timeline | None
    patch: Patch | None
    was_kept: bool
    chosen: Chosen
    past: MarkColumns
    attested: Movements
    deadlines: tuple[WatchRow, ...]


def answer(
    reader: Reader,
    wish: Wish,
    shown: Shown | None = None,
    progress: Progress | None = None,
    early: Callable[[Answer], None] | None = None,
) -> Answer:
    """Return what to show: what changed where that is enough, else what the casebook keeps.

    Args:
        reader: This thread's reader.
        wish: What is wanted.
        shown: What is shown already, if anything.
        progress: Told how many events were read, of how many; what it raises cancels.
        early: Told the newest events, where there are so many that the others take time.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    question = wish.question
    if shown is not None and _is_good(shown, wish):
        patch = read_patch(reader, question, shown.lanes, shown.stamp, shown.keys)
        if patch is not None and len(patch.marks) > MOST_PATCHED:
            return _answer(reader, wish, timeline=merged(shown, patch), was_kept=True)
        if patch is not None:
            return _answer(reader, wish, patch=patch, shown=shown)
    kept = read_packed(reader, question) if question.schema else None
    if kept is not None:
        keys = [kept.layer.marks.key]
        patch = read_patch(reader, question, kept.lanes, kept.stamp, keys)
        if patch is not None:
            return _answer(reader, wish, timeline=kept, patch=patch, was_kept=True)
    if early is not None and shown is None:
        newest = read_newest(reader, question)
        if newest is not None:
            early(_answer(reader, wish, timeline=newest))
    return _answer(reader, wish, timeline=read_timeline(reader, question, progress))


def merged(shown: Shown, patch: Patch) -> Timeline:
    """Return what is shown with all changes sorted in."""
    base = shown.timeline.layer.marks
    parts = [base.take((base.flags & FLAG_GONE) == 0), shown.changed]
    kept = [part.take(~np.isin(part.key, patch.keys, kind="table")) for part in parts]
    return Timeline(
        question=shown.timeline.question,
        layer=layer_of(MarkColumns.joined([*kept, patch.marks]), len(patch.lanes)),
        lanes=patch.lanes,
        movements=shown.movements.replaced(patch.keys, patch.movements),
        stamp=patch.stamp,
    )


def _answer(
    reader: Reader,
    wish: Wish,
    timeline: Timeline | None = None,
    patch: Patch | None = None,
    shown: Shown | None = None,
    *,
    was_kept: bool = False,
) -> Answer:
    lanes = _lanes(timeline, patch)
    return Answer(
        wish=wish,
        timeline=timeline,
        patch=patch,
        was_kept=was_kept,
        chosen=chosen_by(reader, wish.chosen, wish.axis, wish.as_of),
        past=_past(reader, wish, timeline, patch, shown, lanes),
        attested=read_attested(reader, wish.question.lanes, lanes),
        deadlines=tuple(
            row
            for row in watch_rows(reader, wish.today)
            if row.due is not None and row.urgency is not Urgency.CLOSED
        ),
    )


def _lanes(timeline: Timeline | None, patch: Patch | None) -> tuple[Lane, ...]:
    """Return the lanes by the numbers that what is shown will have."""
    if patch is not None:
        return patch.lanes
    assert timeline is not None, "an answer has all marks or those that changed"
    return timeline.lanes


def _past(
    reader: Reader,
    wish: Wish,
    timeline: Timeline | None,
    patch: Patch | None,
    shown: Shown | None,
    lanes: tuple[Lane, ...],
) -> MarkColumns:
    if wish.as_of is None:
        return MarkColumns.empty()
    marks = [] if shown is None else [shown.timeline.layer.marks, shown.changed]
    if timeline is not None:
        marks = [timeline.layer.marks]
    if patch is not None:
        marks = [*marks, patch.marks]
    return read_past(reader, wish.question, lanes, marks, wish.as_of)


def _is_good(shown: Shown, wish: Wish) -> bool:
    if isinstance(wish.moment, AsRecorded):
        return False
    return shown.timeline.question == wish.question and not isinstance(shown.moment, AsRecorded)
